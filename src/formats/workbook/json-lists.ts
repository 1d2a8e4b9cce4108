// Lists of objects or of lists in JSON, and JSON Lines: a row an object, a column a key.
import { told } from '../../i18n/problems/told.ts';
import type { Sheet } from '../workbook.ts';
import { cellText, sheetOfObjects } from './cells.ts';
import { deepest, mostCells, mostColumns, mostRows } from './limits.ts';
import { Refusal, type WorkbookReading, workbookRead } from './reading.ts';

/** Lists and objects, and what stands between commas, in one file. */
const mostThings = 1_000_000;
const mostValues = 2 * mostCells;

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether something holds rows by itself. */
const isRows = (value: unknown): value is readonly unknown[] =>
  Array.isArray(value) && value.length > 0 && (value.every(isObject) || value.every(Array.isArray));

function sheetOf(name: string | null, rows: readonly unknown[]): Sheet {
  if (rows.every(isObject)) return sheetOfObjects(name, rows);
  const lists = rows as readonly (readonly unknown[])[];
  const columns = Math.max(0, ...new Set(lists.map(({ length }) => length)));
  if (lists.length > mostRows || columns > mostColumns)
    throw new Refusal(told('too-large.rows', { count: lists.length, most: mostRows }));
  return { name, records: lists.map((cells, index) => ({ row: index + 1, cells: cells.map(cellText) })) };
}

/** The lists of rows in JSON: it is one itself, or has them by name. */
export function listsIn(value: unknown): readonly (readonly [string | null, readonly unknown[]])[] {
  if (isRows(value)) return [[null, value]];
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, each]) => (isRows(each) ? [[key, each] as const] : []));
}

/** @returns null where there is no list of rows in it */
export function jsonListsWorkbook(value: unknown): WorkbookReading | null {
  const lists = listsIn(value);
  if (lists.length === 0) return null;
  const sheets = lists.map(([name, rows]) => sheetOf(lists.length === 1 ? null : name, rows));
  return workbookRead({ format: 'json', sheets, isTyped: true });
}

/**
 * The value of a text of JSON, or the list of values of JSON Lines.
 * @returns undefined for what is neither
 * @throws Refusal where things stand too deep in each other
 */
export function jsonValueOf(
  text: string,
): { readonly value: unknown; readonly isLines: boolean } | undefined {
  refuseSize(text);
  try {
    return { value: JSON.parse(text), isLines: false };
  } catch {
    const lines = text.split(/\r?\n|\r/).filter((line) => line.trim() !== '');
    if (lines.length < 2 || !lines.every((line) => /^\s*\{.*\}\s*$/.test(line))) return undefined;
    try {
      return { value: lines.map((line): unknown => JSON.parse(line)), isLines: true };
    } catch {
      return undefined;
    }
  }
}

/** Before it is parsed: what comes after works through lists in lists by calling itself, and takes memory for each. */
function refuseSize(text: string): void {
  let [depth, isText, things, values] = [0, false, 0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isText) {
      if (code === 0x5c) at += 1;
      else if (code === 0x22) isText = false;
    } else if (code === 0x22) isText = true;
    else if (code === 0x5b || code === 0x7b) {
      depth += 1;
      things += 1;
      if (depth > deepest) throw new Refusal(told('unreadable-file.deep', { most: deepest }));
    } else if (code === 0x5d || code === 0x7d) depth -= 1;
    else if (code === 0x2c) values += 1;
  }
  if (things > mostThings || values > mostValues)
    throw new Refusal(told('too-large.cells', { most: mostThings, cells: mostValues }));
}
