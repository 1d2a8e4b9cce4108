// Draws the airlift from a terminal: the same sheet through the same code as in the page, without a browser.

import { rename, rm, writeFile } from 'node:fs/promises';
import { gazetteerIn } from '../cartography/ground/gazetteer.ts';
import type { SheetFormat } from '../cartography/sheet/format.ts';
import type { Language } from '../i18n/languages.ts';
import { messagesOf } from '../i18n/messages.ts';
import { makeContext, nodeTextWidth, prepareCanvas } from '../node/canvas.ts';
import { type ProjectFiles, readGroundFile, readProject } from '../node/files.ts';
import { encodeStrips } from '../picture/png/encode.ts';
import { metadataChunks, wordsOf } from '../picture/png/metadata.ts';
import { drawRequest, type SnapshotResources } from '../picture/request.ts';
import { paintStrips } from '../picture/strips.ts';
import { sheetSvg } from '../picture/svg.ts';
import { writeFragment, writeQuery } from '../state/address.ts';
import { initialState } from '../state/app-state.ts';
import { type Command, helpText, readArguments } from './arguments.ts';

/** Wrong arguments, as shells have it. */
const misuse = 2;

/**
 * Runs the command.
 * @param root the project's folder, ending in a slash
 * @returns the code to end with
 */
export async function runSnapshot(root: string, texts: readonly string[]): Promise<number> {
  const project = await readProject(root);
  const reading = readArguments(project.airlift, texts);
  if (reading.kind === 'help') {
    process.stdout.write(helpText(project.airlift));
    return 0;
  }
  if (reading.kind === 'wrong') return complain(reading.message);
  const { command } = reading;
  const parts = await draw(root, project, command);
  if (parts === null)
    return complain(
      '--size is too small for what is to be in the picture: make it larger, or leave something out with --without',
    );
  await write(command.out, parts);
  return 0;
}

function complain(message: string): number {
  process.stderr.write(`snapshot: ${message}\n`);
  return misuse;
}

async function draw(
  root: string,
  project: ProjectFiles,
  { request, kind }: Command,
): Promise<Uint8Array[] | null> {
  const { airlift, notes } = project;
  const gazetteer = async (language: Language) => gazetteerIn(project.gazetteer, language);
  const { language, filter, theme, seen, headline } = request;
  prepareCanvas();
  const textWidth = nodeTextWidth();
  const ground: SnapshotResources['ground'] = (level, near) => readGroundFile(root, level, near);
  const messages: SnapshotResources['messages'] = async (wanted) => messagesOf(wanted);
  const drawn = await drawRequest(request, { airlift, gazetteer, ...notes, textWidth, messages, ground });
  if (drawn === null) return null;
  const { format } = drawn.sheet;
  const words = {
    airlift,
    report: drawn.report,
    language,
    messages: drawn.messages,
    headline,
    licences: notes.licences[language],
  };
  if (kind === 'svg') {
    const { title, alternative, source, rights } = wordsOf(words);
    const description = `${alternative} ${source}. ${rights}`;
    return [
      new TextEncoder().encode(
        sheetSvg(drawn.sheet, { textWidth, language, title, description, ...unitsOf(format) }),
      ),
    ];
  }
  const projection = request.projection === 'conic' ? initialState.projection : request.projection;
  const state = { ...initialState, filter, language, theme, projection };
  const chunks = metadataChunks({
    ...words,
    address: writeQuery(state) + writeFragment(seen?.camera ?? null),
    dotsPerInch: format.resolution ?? 72 * format.ratio,
  });
  const strips = paintStrips(drawn.sheet, makeContext, () => Promise.resolve());
  return encodeStrips({ ...format.pixels, hasAlpha: request.isTransparent, chunks, strips });
}

/** On paper a drawing has its size in millimetres. */
function unitsOf({ resolution, pixels }: SheetFormat): { width?: string; height?: string } {
  if (resolution === null) return {};
  const millimetres = (dots: number) => `${Math.round((dots / resolution) * 25.4 * 10) / 10}mm`;
  return { width: millimetres(pixels.width), height: millimetres(pixels.height) };
}

/** A file is there whole or not at all. */
async function write(out: string, parts: readonly Uint8Array[]): Promise<void> {
  const bytes = Buffer.concat(parts);
  if (out === '-') {
    await new Promise<void>((resolve, reject) =>
      process.stdout.write(bytes, (error) => (error ? reject(error) : resolve())),
    );
    return;
  }
  const draft = `${out}.${process.pid}.part`;
  try {
    await writeFile(draft, bytes);
    await rename(draft, out);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}
