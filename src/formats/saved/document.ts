// An airlift as the tables that a reader edits, saves and shares: canonical rows that keep the numbers of the file's rows.
import type { Airlift } from '../../airlift/airlift.ts';
import { applyFilter, everything } from '../../airlift/counting/filter.ts';
import type { Fate, TableReading } from '../opening.ts';
import { columnsOf } from '../table/columns.ts';
import type { Cell } from '../table/records.ts';
import { tablesOfAirlift } from '../table/write-table.ts';
import type { TableRecord } from '../workbook.ts';

/** A cell that the reader has changed, added or emptied: its row has become the reader's own word. */
export interface Edit {
  /** As the file numbers its rows; of a row that the reader has added a number that no other has. */
  readonly row: number;
  /** As the header names it. */
  readonly column: string;
  /** Empty where nothing stood there. */
  readonly was: string;
  readonly becomes: string;
}

export interface TableDocument {
  /** Of the file, or what stands for one. */
  readonly name: string;
  /** The first is the header. */
  readonly rows: readonly TableRecord[];
  readonly places: readonly TableRecord[];
  readonly about: readonly TableRecord[];
  /** What `rows` hold already, told so that it can be marked and taken back. */
  readonly edits: readonly Edit[];
  /** Numbers of the rows that were left out: totals, what was cancelled, what could not be read. One that is edited counts again. */
  readonly leftOut: readonly number[];
}

/**
 * Whether the tables of an airlift have every row of its file: not where rows that say the same were read as one, nor where not
 * all of those that were left out are listed. What lacks rows is no table to be edited or saved in the place of its file.
 */
export function hasEveryRow({ claims }: Airlift, reading: TableReading | null): boolean {
  if (claims.some(({ rows }) => rows !== null)) return false;
  if (reading === null) return true;
  const unread = reading.rows.filter(({ fate }) => isUnread(fate));
  return unread.length === reading.counts['left-out'] + reading.counts.question;
}

const isUnread = (fate: Fate) => fate === 'left-out' || fate === 'question';

const textOf = (cell: Cell) => (cell === null ? '' : String(cell));

const numbered = (records: readonly (readonly Cell[])[]): readonly TableRecord[] =>
  records.map((cells, index) => ({ row: index + 1, cells: cells.map(textOf) }));

/**
 * The tables of an airlift.
 * @param name of the file that it came from
 * @param reading how that file was understood: its rows that were left out or are in question are in the document, too
 */
export function documentOf(
  airlift: Airlift,
  name: string,
  reading: TableReading | null = null,
): TableDocument {
  const tables = tablesOfAirlift({ airlift, shown: applyFilter(airlift, everything) });
  const [header = [], ...written] = tables.rows;
  const own = written.map((cells, index) => ({
    row: tables.rowNumbers[index] ?? null,
    cells: cells.map(textOf),
  }));
  const taken = new Set(own.flatMap(({ row }) => row ?? []));
  const columns = header.map(textOf);
  const { others, leftOut } = unreadRows(reading, taken, columns);
  const all = [...own, ...others];
  return {
    name,
    rows: [{ row: headerRow(all, reading), cells: columns }, ...withNumbers(all)],
    places: numbered(tables.places),
    about: numbered(tables.about),
    edits: airlift.claims.flatMap(({ row, changed }) =>
      row === null
        ? []
        : changed.map(({ column, was }) => ({
            row,
            column,
            was,
            becomes: cellAt(all, columns, row, column),
          })),
    ),
    leftOut,
  };
}

interface NumberedCells {
  readonly row: number | null;
  readonly cells: readonly string[];
}

const cellAt = (rows: readonly NumberedCells[], columns: readonly string[], row: number, column: string) =>
  rows.find((each) => each.row === row)?.cells[columns.indexOf(column)] ?? '';

/**
 * The rows of a file of which no movement was made, in the canonical columns; columns that are missing are added. A row in
 * question stays in question where all that was read of it has a canonical column; else it is left out, and its cells as
 * they were written stand in its note.
 */
function unreadRows(
  reading: TableReading | null,
  taken: ReadonlySet<number>,
  columns: string[],
): { readonly others: readonly NumberedCells[]; readonly leftOut: readonly number[] } {
  if (reading === null) return { others: [], leftOut: [] };
  const rows = reading.rows.filter(({ row, fate }) => !taken.has(row) && isUnread(fate));
  if (rows.length === 0) return { others: [], leftOut: [] };
  const used = reading.columns.filter((column) => column.taken !== 'unused');
  const isCanonical = used.every((column) => columnsOf.rows.includes(column.taken));
  const read = used.filter((column) => columnsOf.rows.includes(column.taken));
  for (const column of [...read.map((each) => each.taken), ...(isCanonical ? [] : ['note'])])
    if (!columns.includes(column)) columns.push(column);
  const others = rows.map(({ row, cells }) => ({
    row,
    cells: columns.map((name) => {
      const column = read.find((each) => each.taken === name);
      if (column !== undefined) return cells[column.index] ?? '';
      return name === 'note' && !isCanonical ? cells.filter((cell) => cell.trim() !== '').join(' | ') : '';
    }),
  }));
  const leftOut = rows.filter(({ fate }) => !isCanonical || fate === 'left-out').map(({ row }) => row);
  return { others, leftOut };
}

/** Above the first row. */
function headerRow(rows: readonly NumberedCells[], reading: TableReading | null): number {
  const first = rows.reduce((least, { row }) => Math.min(least, row ?? least), Number.POSITIVE_INFINITY);
  const header = reading?.header ?? 1;
  return header < first ? header : 0;
}

/** In the order of their numbers; rows that no file has, and rows whose number another has, come last. */
function withNumbers(rows: readonly NumberedCells[]): readonly TableRecord[] {
  const known = new Map<number, readonly string[]>();
  const others: (readonly string[])[] = [];
  for (const { row, cells } of rows)
    if (row === null || known.has(row)) others.push(cells);
    else known.set(row, cells);
  const first = rows.reduce((last, { row }) => Math.max(last, row ?? 1), 1) + 1;
  return [
    ...[...known].sort(([one], [other]) => one - other).map(([row, cells]) => ({ row, cells })),
    ...others.map((cells, index) => ({ row: first + index, cells })),
  ];
}
