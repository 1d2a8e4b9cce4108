// Draws the airlift from a terminal: the same sheet through the same code as in the page, without a browser.

import { rename, rm, writeFile } from 'node:fs/promises';
import { slugsOf } from '../node/airlifts.ts';
import { type ProjectFiles, readProject } from '../node/files.ts';
import { airliftOf, helpText, readArguments } from './arguments.ts';

/** Wrong arguments, as shells have it. */
const misuse = 2;

/**
 * Runs the command.
 * @param root the project's folder, ending in a slash
 * @returns the code to end with
 */
export async function runSnapshot(root: string, texts: readonly string[]): Promise<number> {
  let project: ProjectFiles;
  try {
    project = await readProject(root, airliftOf(texts));
  } catch (error) {
    return complain(`--airlift: ${error instanceof Error ? error.message : error}`);
  }
  const reading = readArguments(project.airlift, texts);
  if (reading.kind === 'help') {
    process.stdout.write(helpText(project.airlift, await slugsOf(root)));
    return 0;
  }
  if (reading.kind === 'wrong') return complain(reading.message);
  const { command } = reading;
  const { draw } = await import('./draw.ts');
  const drawing = await draw(root, project, command);
  if (drawing.kind === 'wrong') return complain(drawing.message);
  if (drawing.warning !== null) process.stderr.write(`snapshot: ${drawing.warning}\n`);
  await write(command.out, drawing.parts);
  return 0;
}

function complain(message: string): number {
  process.stderr.write(`snapshot: ${message}\n`);
  return misuse;
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
