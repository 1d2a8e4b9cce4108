// What became of every row, and what every column was taken for: to be shown, and changed.
import type { ColumnReading, Fate, TableReading } from '../../opening.ts';
import type { TableRecord } from '../../workbook.ts';
import type { Faults } from '../faults.ts';
import type { ReadRow } from '../row.ts';
import type { DateCells } from '../translation/date-cells.ts';
import { letterOf } from '../translation/source-columns.ts';
import type { Column } from '../understanding/column.ts';
import { isPlace } from '../understanding/taken.ts';

/** What is drawn: an arc, or a circle where both ends are one place. */
const isDrawn = ({ kind, from, to }: ReadRow) =>
  kind === 'movement' && from.places.length > 0 && to.places.length > 0;

/** The fate of each row: of one that became several the best that became of any. */
export function fatesOf(
  records: readonly TableRecord[],
  read: readonly ReadRow[],
  faults: Faults,
): ReadonlyMap<number, Fate> {
  const drawn = new Set(read.filter(isDrawn).map(({ source }) => source.row));
  const counted = new Set(read.map(({ source }) => source.row));
  return new Map(
    records.map(({ row }) => {
      const fate =
        faults.blocked(row) ?? (drawn.has(row) ? 'drawn' : counted.has(row) ? 'counted' : 'left-out');
      return [row, fate] as const;
    }),
  );
}

/** Tells of rows that are counted and not drawn, because an end of them is not reported. */
export function tellCounted(
  read: readonly ReadRow[],
  faults: Faults,
  nameOf: (taken: string) => string,
): void {
  for (const row of read) {
    if (row.kind !== 'movement' || isDrawn(row)) continue;
    const end = row.to.places.length === 0 ? 'to' : 'from';
    faults.add({
      code: 'end-not-reported',
      weight: 'told',
      table: 'rows',
      row: row.source.row,
      column: nameOf(end),
      found: null,
      group: end,
      values: { end },
    });
  }
}

type Remark = ColumnReading['remark'];

/** A few words on how a column is read. */
function remarkOf(
  { taken, profile }: Column,
  dates: DateCells,
  isKnownType: (text: string) => boolean,
  texts: readonly string[],
): Remark {
  if (taken === 'date' && dates.readAs !== null)
    return { code: { dmy: 'day-first', mdy: 'month-first', ymd: 'year-first' }[dates.readAs], values: {} };
  if (isPlace(taken) && profile.filled > 0)
    return { code: profile.codes > 0.5 ? 'by-code' : 'by-name', values: {} };
  if (taken === 'aircraft') {
    const count = new Set(
      texts
        .flatMap((text) => text.split(';').map((each) => each.trim()))
        .filter((text) => text !== '' && !isKnownType(text)),
    ).size;
    return count === 0 ? null : { code: 'not-known', values: { count } };
  }
  return taken === 'source' && profile.links > 0.5 ? { code: 'links', values: {} } : null;
}

export interface AccountOf {
  readonly sheet: string | null;
  readonly sheets: readonly string[];
  readonly header: number | null;
  readonly columns: readonly Column[];
  readonly rows: readonly TableRecord[];
  readonly fates: ReadonlyMap<number, Fate>;
  readonly dates: DateCells;
  readonly isKnownType: (text: string) => boolean;
  /** Of a large table, whose rows are groups. */
  readonly listed?: Pick<TableReading, 'counts' | 'rows'>;
}

export function accountOf({
  sheet,
  sheets,
  header,
  columns,
  rows,
  fates,
  dates,
  isKnownType,
  listed,
}: AccountOf): TableReading {
  return {
    sheet,
    sheets,
    header,
    columns: columns.map((column) => ({
      index: column.index,
      header: column.header,
      taken: column.taken,
      guessedFrom: column.guessedFrom,
      remark: remarkOf(
        column,
        dates,
        isKnownType,
        column.taken === 'aircraft' ? rows.map(({ cells }) => cells[column.index] ?? '') : [],
      ),
    })),
    ...(listed ?? fatesCounted(rows, fates)),
  };
}

/** Every row with its fate, and how many there are of each. */
function fatesCounted(
  records: readonly TableRecord[],
  fates: ReadonlyMap<number, Fate>,
): Pick<TableReading, 'counts' | 'rows'> {
  const counts: Record<Fate, number> = { drawn: 0, counted: 0, 'left-out': 0, question: 0 };
  const rows = records.map(({ row, cells }) => ({ row, cells, fate: fates.get(row) ?? 'left-out' }));
  for (const { fate } of rows) counts[fate] += 1;
  return { counts, rows };
}

/** So many rows of each fate are listed of a large table. */
const mostListed = 100;

/**
 * How many rows of a large table there are of each fate, and the first of each.
 * @param records groups of rows that say the same
 * @param first the first rows of the table as they are written; of the others those that begin a group are listed
 */
export function fatesOfGroups(
  records: readonly TableRecord[],
  fates: ReadonlyMap<number, Fate>,
  first: readonly TableRecord[],
): Pick<TableReading, 'counts' | 'rows'> {
  type Listed = TableReading['rows'][number];
  const counts: Record<Fate, number> = { drawn: 0, counted: 0, 'left-out': 0, question: 0 };
  const listed: Record<Fate, Listed[]> = { drawn: [], counted: [], 'left-out': [], question: [] };
  const last = first.at(-1)?.row ?? 0;
  const fateOfRow = new Map<number, Fate>();
  const fateOf = ({ row }: TableRecord) => fates.get(row) ?? 'left-out';
  for (const record of records) {
    const fate = fateOf(record);
    counts[fate] += record.rows?.length ?? 1;
    for (const row of record.rows ?? [record.row]) {
      if (row > last) break;
      fateOfRow.set(row, fate);
    }
  }
  const list = (row: number, cells: readonly string[], fate: Fate) => {
    if (listed[fate].length < mostListed) listed[fate].push({ row, cells, fate });
  };
  for (const { row, cells } of first) {
    const fate = fateOfRow.get(row);
    if (fate !== undefined) list(row, cells, fate);
  }
  for (const record of records) if (record.row > last) list(record.row, record.cells, fateOf(record));
  const rows = Object.values(listed).flat();
  return { counts, rows: rows.sort((one, other) => one.row - other.row) };
}

/** How a column without a header is called. */
export const columnTitle = ({ header, index }: Column): string => header || letterOf(index);
