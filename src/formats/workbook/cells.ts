// Values that have a type as the text of a cell: numbers as JavaScript writes them, days and times as ISO 8601.
import { told } from '../../i18n/problems/told.ts';
import type { Sheet, TableRecord } from '../workbook.ts';
import { mostCells, mostColumns, mostRows } from './limits.ts';
import { Refusal } from './reading.ts';

/** A moment in UTC as a day, or as a day and a time where it has one; a time alone where the day is none (before 1900). */
export function isoText(moment: Date): string {
  const time = moment.getTime();
  if (Number.isNaN(time)) return '';
  // Spreadsheets have fractions of a day, which miss the second by a little.
  const [day = '', clock = ''] = new Date(Math.round(time / 1000) * 1000).toISOString().split('T');
  const short = clock.slice(0, clock.slice(6, 8) === '00' ? 5 : 8);
  if (moment.getUTCFullYear() < 1900) return short;
  return short === '00:00' ? day : `${day}T${short}`;
}

/** What stands in a cell of one value; of a list its values, divided by semicolons. */
export function cellText(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return value;
    case 'number':
      return Number.isFinite(value) ? String(value) : '';
    case 'bigint':
      return String(value);
    case 'boolean':
      return value ? 'TRUE' : 'FALSE';
    default:
      if (value instanceof Date) return isoText(value);
      if (Array.isArray(value)) return value.map(cellText).filter(Boolean).join('; ');
      return '';
  }
}

type Entries = (readonly [string, string])[];

/** Objects in objects become columns: `{"from": {"lat": 1}}` is a column `from_lat`. */
function entriesOf(value: object, prefix: string, depth: number, into: Entries): Entries {
  for (const [key, each] of Object.entries(value)) {
    const name = prefix + key;
    const isObject =
      typeof each === 'object' && each !== null && !Array.isArray(each) && !(each instanceof Date);
    if (isObject && !ArrayBuffer.isView(each)) {
      if (depth > 0) entriesOf(each, `${name}_`, depth - 1, into);
    } else into.push([name, cellText(each)]);
  }
  return into;
}

/** Levels of objects in objects that become columns. */
const levels = 3;

/**
 * Objects as a sheet: a header of all their keys in the order in which they come first, and a row an object.
 * @param rows of the objects in their file, by which problems name them; by default as a spreadsheet would number them
 * @throws Refusal where there are more than a sheet may have
 */
export function sheetOfObjects(
  name: string | null,
  objects: readonly object[],
  rows?: readonly number[],
): Sheet {
  if (objects.length > mostRows)
    throw new Refusal(told('too-large.rows', { count: objects.length, most: mostRows }));
  const columns = new Map<string, number>();
  const entries = objects.map((each) => entriesOf(each, '', levels, []));
  for (const each of entries) for (const [key] of each) if (!columns.has(key)) columns.set(key, columns.size);
  if (columns.size > mostColumns || columns.size * objects.length > mostCells)
    throw new Refusal(told('too-large.columns', { count: columns.size }));
  const records = entries.map((each, index): TableRecord => {
    const cells = new Array<string>(columns.size).fill('');
    for (const [key, text] of each) cells[columns.get(key) ?? 0] = text;
    return { row: rows?.[index] ?? index + 2, cells };
  });
  return { name, records: [{ row: 1, cells: [...columns.keys()] }, ...records] };
}
