// One file that holds a large airlift: a ZIP archive of the reader's own files as they were opened, and of what was answered.
// Its table is not rebuilt: rows that were read together would be lost in it.
import { z } from 'zod';
import { told } from '../../i18n/problems/told.ts';
import { type Answers, withAnswers } from '../answers.ts';
import { allBytes, bytesBetween, type FileContent, piecesOf, sizeOf } from '../large/content.ts';
import { PackedContent } from '../large/packed-content.ts';
import { fileKind } from '../workbook/file-kind.ts';
import { mostBytesInPieces } from '../workbook/limits.ts';
import { Refusal } from '../workbook/reading.ts';
import { inflate, type ZipEntry, zipEntries } from '../workbook/zip.ts';
import { answersForm, viewForm } from './saved-file.ts';

declare const TextEncoder: new () => { encode(text: string): Uint8Array<ArrayBuffer> };
declare const TextDecoder: new () => { decode(bytes: Uint8Array): string };

export interface ArchivedFile {
  readonly name: string;
  readonly bytes: FileContent;
}

export interface SavedArchive {
  /** The first holds the movements. */
  readonly files: readonly ArchivedFile[];
  readonly answers: Answers;
  /** Query and fragment. */
  readonly view: string;
}

/** What says what the others are. */
const contents = 'airlift-map.json';
const version = 1;
/** Bytes that it may have. */
const mostOfContents = 16 * 1024 * 1024;

const form = z.object({
  'airlift-map-archive': z.literal(version),
  files: z.array(z.string().min(1).max(200)).min(1).max(20),
  answers: answersForm,
  view: viewForm,
});

/** The name of a file that is proposed. */
export const savedArchiveName = (slug: string) => `${slug}.airlift.zip`;

/**
 * The parts of the archive, one after the other.
 * @param files a saved archive among them is opened, and what lies in it is saved with the answers beside it
 */
export async function savedArchive(archive: SavedArchive): Promise<readonly Uint8Array<ArrayBuffer>[]> {
  const { files, answers, view } = await unwrapped(archive);
  const { Zip, ZipDeflate } = await import('fflate');
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, part) => {
    if (error !== null) throw error;
    parts.push(part as Uint8Array<ArrayBuffer>);
  });
  const names = files.map(({ name }, index) => (index === 0 ? name : `${index + 1} ${name}`));
  const own = { 'airlift-map-archive': version, files: names, answers, view };
  const first = new ZipDeflate(contents, { level: 6 });
  zip.add(first);
  first.push(new TextEncoder().encode(`${JSON.stringify(own, null, 2)}\n`), true);
  for (const [index, { bytes }] of files.entries()) {
    const entry = new ZipDeflate(names[index] ?? '', { level: 4 });
    zip.add(entry);
    // A page answers between the pieces.
    for await (const piece of piecesOf(bytes)) entry.push(piece);
    entry.push(new Uint8Array(), true);
  }
  zip.end();
  return parts;
}

/** What a saved archive holds in its place, where the first file is one. */
async function unwrapped(archive: SavedArchive): Promise<SavedArchive> {
  const [first] = archive.files;
  if (first === undefined) return archive;
  const beginning = await bytesBetween(first.bytes, 0, Math.min(1024, sizeOf(first.bytes)));
  if (fileKind(beginning, first.name) !== 'zip') return archive;
  const saved = await readArchive(await allBytes(first.bytes));
  return saved === null
    ? archive
    : { ...archive, files: saved.files, answers: withAnswers(saved.answers, archive.answers) };
}

const contentOf = ({ method, packed, size, isEncrypted }: ZipEntry): FileContent => {
  if (isEncrypted) throw new Refusal(told('locked'));
  if (size > mostBytesInPieces) throw new Refusal(told('unreadable-file.zip'));
  return method === 0 ? packed : new PackedContent(packed, size);
};

/**
 * What lies in a saved archive.
 * @returns null for every other archive
 * @throws Refusal for one that was changed, or is of a later version
 */
export async function readArchive(bytes: Uint8Array): Promise<SavedArchive | null> {
  const entries = zipEntries(bytes);
  const own = entries.find(({ name }) => name === contents);
  if (own === undefined) return null;
  const altered = (at: string) => new Refusal(told('altered.at', { at }));
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder().decode(await inflate(own.packed, mostOfContents)));
  } catch {
    throw altered(contents);
  }
  const said = (value as Readonly<Record<string, unknown>> | null)?.['airlift-map-archive'];
  if (typeof said === 'number' && said > version) throw new Refusal(told('newer'));
  const checked = form.safeParse(value);
  if (!checked.success) throw altered(checked.error.issues[0]?.path.join('.') ?? contents);
  const { files, answers, view } = checked.data;
  return {
    answers,
    view,
    files: files.map((name, index) => {
      // Names beyond ASCII stand there as UTF-8, letter by letter.
      const entry = entries[index + 1];
      if (entry === undefined) throw altered(name);
      return { name: index === 0 ? name : name.replace(/^\d+ /, ''), bytes: contentOf(entry) };
    }),
  };
}
