// The one door: unknown bytes become an airlift with what has to be told of it, or the list of why there is none.
import { openLarge } from './large/open-large.ts';
import type { Opening, Wishes } from './opening.ts';
import { openOwn } from './own.ts';
import { readWorkbook } from './table/reading/read-workbook.ts';
import { workbookOf, workbookOfFiles } from './workbook/workbook-of.ts';

/**
 * Opens a file, whatever it is.
 * @param name of the file, by which problems call it, and the airlift where nothing in it says what it is called
 */
export async function open(bytes: Uint8Array, name: string, wishes: Wishes): Promise<Opening> {
  const own = await openOwn(bytes, name, wishes);
  if (own !== null) return own;
  const large = await openLarge({ name, content: bytes }, wishes);
  if (large !== null) return large;
  const reading = await workbookOf(bytes, name);
  if (reading.kind === 'problems') return reading;
  return readWorkbook(reading.workbook, name, wishes, reading.problems);
}

/** Opens files that came together: their tables are the sheets of one workbook, called after the first. */
export async function openFiles(
  files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
  wishes: Wishes,
): Promise<Opening> {
  const [first, ...others] = files;
  if (first === undefined) throw new RangeError('There is no file.');
  if (others.length === 0) return open(first.bytes, first.name, wishes);
  const reading = await workbookOfFiles(files);
  if (reading.kind === 'problems') return reading;
  return readWorkbook(reading.workbook, first.name, wishes, reading.problems);
}
