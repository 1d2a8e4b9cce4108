// What this program has written itself: JSON of version 1 and 2. It is known by what stands in it.
import { openJson } from './json/open-json.ts';
import type { Opening, Wishes } from './opening.ts';
import { textOf } from './table/records.ts';
import { fileKind } from './workbook/file-kind.ts';
import { isGeoJson } from './workbook/geojson.ts';
import { jsonValueOf, listsIn } from './workbook/json-lists.ts';
import { mostBytes } from './workbook/limits.ts';

/**
 * Opens one of our own files.
 * @returns null for every other, which is one of rows or none at all
 */
export async function openOwn(bytes: Uint8Array, name: string, wishes: Wishes): Promise<Opening | null> {
  if (bytes.length > mostBytes || fileKind(bytes, name) !== 'json') return null;
  const text = textOf(bytes);
  if (text === null) return null;
  let read: ReturnType<typeof jsonValueOf>;
  try {
    read = jsonValueOf(text);
  } catch {
    return null;
  }
  // What is broken is nothing else either.
  if (read === undefined) return openJson(text, name, wishes);
  const { value, isLines } = read;
  const isNamed = typeof value === 'object' && value !== null && Object.hasOwn(value, 'movements');
  if (isLines || (!isNamed && (isGeoJson(value) || listsIn(value).length > 0))) return null;
  return openJson(text, name, wishes);
}
