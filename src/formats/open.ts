// The one door: unknown bytes become an airlift with what has to be told of it, or the list of why there is none.
import type { Opening, Wishes } from './opening.ts';
import { openOwn } from './own.ts';
import { readTable } from './table/read-table.ts';
import { textOf } from './table/records.ts';

/**
 * Opens a file, whatever it is.
 * @param name of the file, by which problems call it, and the airlift where nothing in it says what it is called
 */
export async function open(bytes: Uint8Array, name: string, wishes: Wishes): Promise<Opening> {
  const own = await openOwn(bytes, name, wishes);
  if (own !== null) return own;
  const text = textOf(bytes);
  if (text === null)
    return refused(name, 'not-text', 'the file is not text in UTF-8; save it as "CSV UTF-8"');
  return readTable(text, name, wishes);
}

function refused(file: string, code: 'not-text' | 'unreadable-file', message: string): Opening {
  const where = { file, table: null, row: null, column: null, found: null };
  return { kind: 'problems', problems: [{ ...where, code, weight: 'stops', path: file, message }] };
}
