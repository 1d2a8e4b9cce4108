// The one door: unknown bytes become an airlift with what has to be told of it, or the list of why there is none.
import { told } from '../i18n/problems/told.ts';
import { withAnswers } from './answers.ts';
import { allBytes, type FileContent, sizeOf } from './large/content.ts';
import {
  type LargeFile,
  mayBeLarge,
  openLarge,
  readWorkbookOfAnySize,
  refusalOf,
} from './large/open-large.ts';
import type { Opening, Wishes } from './opening.ts';
import { openOwn } from './own.ts';
import { fileKind } from './workbook/file-kind.ts';
import { megabytes, mostBytesOfParquet } from './workbook/limits.ts';
import { fileProblem } from './workbook/reading.ts';
import { workbookOf, workbookOfFiles } from './workbook/workbook-of.ts';
import type { Sheet } from './workbook.ts';

/**
 * Opens a file, whatever it is.
 * @param name of the file, by which problems call it, and the airlift where nothing in it says what it is called
 */
export const open = (content: FileContent, name: string, wishes: Wishes): Promise<Opening> =>
  openAny(content, name, wishes).catch((error) => refused(name, error));

const refused = (name: string, error: unknown): Opening => ({
  kind: 'problems',
  problems: [fileProblem(name, 'stops', refusalOf(error))],
});

async function openAny(content: FileContent, name: string, wishes: Wishes): Promise<Opening> {
  const large = await openLarge({ name, content }, wishes);
  if (large !== null) return large;
  if (isTooLarge(content)) return tooLarge(content, name);
  const bytes = await allBytes(content);
  if (fileKind(bytes, name) === 'zip') {
    const saved = await openArchive(bytes, name, wishes);
    if (saved !== null) return saved;
  }
  const own = await openOwn(bytes, name, wishes);
  if (own !== null) return own;
  const reading = await workbookOf(bytes, name);
  if (reading.kind === 'problems') return reading;
  return readWorkbookOfAnySize(reading.workbook, name, wishes, reading.problems);
}

/** Opens a saved large airlift: the files in it, with the answers beside them. */
async function openArchive(bytes: Uint8Array, name: string, wishes: Wishes): Promise<Opening | null> {
  try {
    const { readArchive } = await import('./saved/saved-archive.ts');
    const archive = await readArchive(bytes);
    if (archive === null) return null;
    const answers = withAnswers(archive.answers, wishes.answers ?? {});
    const opening = await openFiles(archive.files, { ...wishes, answers });
    return opening.kind === 'airlift' ? { ...opening, view: archive.view } : opening;
  } catch (error) {
    return refused(name, error);
  }
}

const isTooLarge = (content: FileContent) => sizeOf(content) > mostBytesOfParquet;

const tooLarge = (content: FileContent, name: string): Opening => {
  const sizes = { size: megabytes(sizeOf(content)), most: megabytes(mostBytesOfParquet) };
  return { kind: 'problems', problems: [fileProblem(name, 'stops', told('too-large.file', sizes))] };
};

/** A large table with smaller files beside it, whose tables are sheets of the same workbook. */
async function openLargeWith(
  large: LargeFile,
  others: readonly { readonly name: string; readonly bytes: FileContent }[],
  wishes: Wishes,
): Promise<Opening | null> {
  if (!(await mayBeLarge(large)) || others.some(({ bytes }) => isTooLarge(bytes))) return null;
  const sheets: Sheet[] = [];
  for (const { name, bytes } of others) {
    const reading = await workbookOf(await allBytes(bytes), name);
    if (reading.kind === 'problems') return null;
    const stem = name.replace(/\.[^.]*$/, '');
    const isOne = reading.workbook.sheets.length === 1;
    for (const sheet of reading.workbook.sheets)
      sheets.push({ ...sheet, name: isOne ? stem : `${stem} ${sheet.name ?? ''}`.trim() });
  }
  return openLarge(large, wishes, sheets);
}

/** Opens files that came together: their tables are the sheets of one workbook, called after the first. */
export function openFiles(files: readonly FileBrought[], wishes: Wishes): Promise<Opening> {
  const [first, ...others] = files;
  if (first === undefined) throw new RangeError('There is no file.');
  return others.length === 0
    ? open(first.bytes, first.name, wishes)
    : openTogether(files, first, others, wishes).catch((error) => refused(first.name, error));
}

interface FileBrought {
  readonly name: string;
  readonly bytes: FileContent;
}

async function openTogether(
  files: readonly FileBrought[],
  first: FileBrought,
  others: readonly FileBrought[],
  wishes: Wishes,
): Promise<Opening> {
  const large = await openLargeWith({ name: first.name, content: first.bytes }, others, wishes);
  if (large !== null) return large;
  for (const { name, bytes } of files) if (isTooLarge(bytes)) return tooLarge(bytes, name);
  const whole = files.map(async ({ name, bytes }) => ({ name, bytes: await allBytes(bytes) }));
  const reading = await workbookOfFiles(await Promise.all(whole));
  if (reading.kind === 'problems') return reading;
  return readWorkbookOfAnySize(reading.workbook, first.name, wishes, reading.problems);
}
