// Raw flights, a row a flight, added up into rows of the canonical table: what geo/queries/aggregate.sql says in SQL.
import { type Cell, linesOf } from '../table/records.ts';
import {
  dateLengths,
  type FlightTable,
  flightAmounts,
  flightColumns,
  type GroupedBy,
  groupedColumns,
  isOneFlightARow,
} from './layouts.ts';

export interface Grouping {
  readonly by: GroupedBy;
  /** Of rows that name none; empty where it is not reported. */
  readonly source: string;
  /** The first and the last day of those that are taken, `YYYY-MM-DD`; null: all rows, with and without a day. */
  readonly period: { readonly from: string; readonly to: string } | null;
}

const dayStart = /^\d{4}-\d{2}-\d{2}([ T]|$)/;
/** No amount, or one that can be added up: six decimals fit into what every engine adds exactly. */
const exact = /^(\d{1,12}(\.\d{1,6})?)?$/;
const decimals = 6;

/** As SQL trims: blanks, and nothing else. */
const trimmed = (cell: string) => cell.replace(/^ +| +$/g, '');

interface Group {
  readonly texts: readonly string[];
  readonly written: readonly string[];
  /** Millionths; null where nothing is to be added up. */
  readonly sums: (bigint | null)[];
}

/**
 * @param rows cells below the header
 * @returns rows of `groupedColumns`, in the order of their code points
 */
export function groupFlights(
  header: readonly string[],
  table: FlightTable,
  rows: Iterable<readonly string[]>,
  { by, source, period }: Grouping,
): readonly (readonly string[])[] {
  const { columns } = table;
  const unsaid = isOneFlightARow(table) ? '1' : '';
  const reader = (column: string | null, otherwise = '') => {
    const index = column === null ? -1 : header.indexOf(column);
    return (cells: readonly string[]) => (index < 0 ? otherwise : trimmed(cells[index] ?? ''));
  };
  const date = reader(columns.date);
  const readers = flightColumns.slice(1).map((column) => reader(columns[column]));
  const amountReaders = flightAmounts.map((column) =>
    reader(columns[column], column === 'flights' ? unsaid : ''),
  );
  const groups = new Map<string, Group>();
  let apart = 0;
  for (const cells of rows) {
    const day = date(cells);
    const start = day.slice(0, dateLengths.day);
    if (period !== null && (start < period.from || start > period.to)) continue;
    const texts = [
      dayStart.test(day) ? day.slice(0, dateLengths[by]) : day,
      ...readers.map((of) => of(cells)),
    ];
    const last = texts.length - 1;
    if (texts[last] === '') texts[last] = source;
    const written = amountReaders.map((of) => of(cells));
    const isExact = written.every((amount) => exact.test(amount));
    // What is not reported is in no sum of what is; what is no plain number is added to nothing.
    const said = isExact ? written.map((amount) => (amount === '' ? '0' : '1')).join('') : `apart ${apart++}`;
    const key = [...texts, said].join('\u0000');
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { texts, written, sums: written.map(millionthsOf) });
    else
      for (const [index, amount] of written.entries()) {
        const sum = group.sums[index];
        if (sum !== null && sum !== undefined) group.sums[index] = sum + (millionthsOf(amount) ?? 0n);
      }
  }
  return [...groups.values()].map(rowOf).sort(byCodePoints);
}

function rowOf({ texts, written, sums }: Group): readonly string[] {
  const amounts = sums.map((sum, index) => (sum === null ? (written[index] ?? '') : digitsOf(sum)));
  return [...texts.slice(0, -1), ...amounts, texts.at(-1) ?? ''];
}

function millionthsOf(written: string): bigint | null {
  if (written === '' || !exact.test(written)) return null;
  const [whole = '', part = ''] = written.split('.');
  return BigInt(whole + part.padEnd(decimals, '0'));
}

function digitsOf(millionths: bigint): string {
  const digits = String(millionths).padStart(decimals + 1, '0');
  const part = digits.slice(-decimals).replace(/0+$/, '');
  return digits.slice(0, -decimals) + (part === '' ? '' : `.${part}`);
}

/** As databases compare the bytes of UTF-8. */
function byCodePoints(one: readonly string[], other: readonly string[]): number {
  for (const [index, text] of one.entries()) {
    const against = other[index] ?? '';
    if (text === against) continue;
    const [points, others] = [[...text], [...against]];
    const at = points.findIndex((point, place) => point !== others[place]);
    if (at < 0) return -1;
    return (points[at]?.codePointAt(0) ?? 0) - (others[at]?.codePointAt(0) ?? -1);
  }
  return 0;
}

/** Rows of `groupedColumns` as lines of a table, or all of it. */
export const groupedLines = (rows: readonly (readonly Cell[])[]): string => linesOf(rows, ',');

/** Without which spreadsheets do not read UTF-8. */
export const groupedHead = `\uFEFF${groupedLines([groupedColumns])}`;
