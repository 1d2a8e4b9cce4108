// The one door: unknown bytes become an airlift with what has to be told of it, or the list of why there is none.
import type { Opening, Wishes } from './opening.ts';
import { openOwn } from './own.ts';
import { readWorkbook } from './table/reading/read-workbook.ts';
import { workbookOf } from './workbook/workbook-of.ts';

/**
 * Opens a file, whatever it is.
 * @param name of the file, by which problems call it, and the airlift where nothing in it says what it is called
 */
export async function open(bytes: Uint8Array, name: string, wishes: Wishes): Promise<Opening> {
  const own = await openOwn(bytes, name, wishes);
  if (own !== null) return own;
  const reading = await workbookOf(bytes, name);
  if (reading.kind === 'problems') return reading;
  return readWorkbook(reading.workbook, name, wishes, reading.problems);
}
