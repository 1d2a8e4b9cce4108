// Which columns of a table are shown where it is edited, in which order and how wide.
import { measures } from '../../airlift/amount.ts';
import type { TableDocument } from '../../formats/saved/document.ts';
import { amountColumns, columnsOf } from '../../formats/table/columns.ts';

const amounts: readonly string[] = Object.values(amountColumns);

export const isAmount = (column: string): boolean => amounts.includes(column);
export const isPlace = (column: string): boolean => ['from', 'via', 'to'].includes(column);
export const measureOfColumn = (column: string) =>
  measures.find((measure) => amountColumns[measure] === column) ?? null;

/** There whether anything stands in them or not. */
const always = ['from', 'to', 'aircraft', 'operator', 'date', 'source'];
/** How rows belong together: behind what they say. */
const last = ['movement', 'part_of', 'kind'];

/** Pixels at which what mostly stands in a column can be read; all of them grow where there is room. */
const widths: Readonly<Record<string, number>> = {
  from: 100,
  to: 124,
  via: 100,
  aircraft: 86,
  operator: 86,
  date: 108,
  source: 98,
  note: 220,
};

export const widthOf = (column: string): number => widths[column] ?? (isAmount(column) ? 76 : 104);
/** Pixels of a row. */
export const rowHeight = 27;
/** Pixels of the column of numbers, by the letters of the longest. */
export const numberWidth = (letters: number): number => Math.max(40, 12 + 7 * letters);

/** The columns of the table, those that everybody fills in first. */
export function shownColumns({ rows: [header] }: TableDocument): readonly string[] {
  const own = header?.cells.filter((column) => column !== '') ?? [];
  const hasAmount = own.some(isAmount);
  const used = new Set([...own, ...always, ...(hasAmount ? [] : [amountColumns.flights])]);
  const order = [
    'from',
    'via',
    'to',
    ...['flights', 'people', 'tonnes', 'aircraft_count'],
    'aircraft',
    'operator',
    'date',
    'source',
  ];
  const others = columnsOf.rows.filter((column) => !order.includes(column) && !last.includes(column));
  const all = [...order, ...others, ...last];
  const unknown = own.filter((column) => !all.includes(column));
  return [...all.filter((column) => used.has(column)), ...unknown];
}
