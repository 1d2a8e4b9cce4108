// A large table whose columns are decided: all of its rows in groups, read as a table of one row a group, and each row accounted
// for. What its beginning said of dates and numbers is read anew where all of it says otherwise.
import { told } from '../../i18n/problems/told.ts';
import { accountOf, fatesOf, fatesOfGroups } from '../table/reading/account.ts';
import type { ChosenPart } from '../table/reading/choose-part.ts';
import { tellColumns } from '../table/reading/column-faults.ts';
import { groupColumns } from '../table/reading/inherited.ts';
import {
  isWrittenHere,
  mayHoldEnds,
  type PartContext,
  type PartRead,
  readTranslated,
  translatorOf,
  unread,
} from '../table/reading/read-part.ts';
import { type Around, leaveOutRows, notFlown, rowsAmong } from '../table/reading/rows-apart.ts';
import { refuse, tellAround } from '../table/reading/table-faults.ts';
import {
  type Compared,
  doAgree,
  leaveOutTotal,
  namingColumns,
  near,
  tellCountedTotal,
} from '../table/reading/total-rows.ts';
import { AmountCells } from '../table/translation/amount-cells.ts';
import { DateCells } from '../table/translation/date-cells.ts';
import { SourceColumns } from '../table/translation/source-columns.ts';
import type { Column } from '../table/understanding/column.ts';
import { isDateLike } from '../table/understanding/content.ts';
import { isAmount, measureByPlace, unused } from '../table/understanding/taken.ts';
import { Refusal } from '../workbook/reading.ts';
import type { TableRecord } from '../workbook.ts';
import { AmountSums } from './amount-sums.ts';
import { type DateUnit, DayCells } from './day-cells.ts';
import { Grouping } from './grouping.ts';
import { RowSieve } from './row-sieve.ts';
import type { TotalRow } from './running-totals.ts';
import type { TakeRecord } from './text-records.ts';

/** All records of a table, which can be gone through again and again. */
export interface RecordStream {
  /** @param wanted the columns that are read, where others need not be */
  readonly each: (take: TakeRecord, wanted?: ReadonlySet<number>) => Promise<void>;
}

export type LargePart =
  | { readonly kind: 'read'; readonly part: PartRead }
  | { readonly kind: 'refused' }
  /** Its rows depend on each other, so that they are to be read one by one. */
  | { readonly kind: 'dependent' }
  /** Below its rows stand tables of places and texts, by which it is to be understood anew. */
  | { readonly kind: 'sections'; readonly records: readonly TableRecord[] };

/** Reads with what the column's cells say. */
interface Readers {
  readonly dates: DateCells;
  /** By column. */
  readonly amounts: ReadonlyMap<number, AmountCells>;
}

/** Rows of the beginning that are listed as they are written. */
const mostListedFirst = 2000;

class TooMany extends Error {}

export interface LargePartOptions {
  readonly mostMovements: number;
  /** Whether the tables below the rows are known. */
  readonly hasSections: boolean;
}

export async function readLargePart(
  chosen: ChosenPart,
  context: PartContext,
  stream: RecordStream,
  { mostMovements, hasSections }: LargePartOptions,
): Promise<LargePart> {
  const { part, grid, columns } = chosen;
  const { answers, faults } = context;
  if (refuse(grid, columns, faults))
    return mayHoldEnds(grid.rows, columns)
      ? { kind: 'read', part: unread(part, grid, columns, context) }
      : { kind: 'refused' };
  const isOwn = isWrittenHere(grid.headers, columns);
  const beginning = rowsAmong(grid.rows, columns, isOwn);
  if (areDependent(beginning, columns, isOwn)) return { kind: 'dependent' };
  const grouped = await groupedBy(chosen, context, stream, {
    isOwn,
    first: beginning.rows,
    mostMovements,
  });
  const { sieve, readers, groups, unit } = grouped;
  if (sieve.sections.length > 0 && !hasSections) return { kind: 'sections', records: sieve.sections };
  const { records, totals } = groups;
  faults.group(
    new Map(records.flatMap(({ row, rows }) => (rows === undefined ? [] : [[row, rows] as const]))),
  );
  const translator = translatorOf(columns, records, isOwn, context, readers);
  const { headings, secondList, notes } = sieve;
  tellColumns(grid, columns, records, faults);
  tellAround({ rows: records, headings, notes, secondList }, grid, columns, faults);
  leaveOutRows(records, columns, answers, faults);
  leaveOutTotals(totals, records, columns, sieve.lastRow, context);
  const read = readTranslated(grid, records, translator, isOwn, context);
  tellGroups(sieve.rows, records.length, context);
  if (unit === 'month')
    faults.add({ ...wholeTable, code: 'grouped-by-month', values: { most: mostMovements } });
  const all = [...records, ...secondList];
  const fates = fatesOf(all, read.rows, faults);
  const first = beginning.rows.slice(0, mostListedFirst).map((record) => cut(record, columns.length));
  const table = accountOf({
    sheet: part.sheet,
    sheets: context.sheets,
    header: grid.header,
    columns,
    rows: records,
    fates,
    dates: translator.dates,
    isKnownType: (text) => context.finders.types.isKnown(text),
    listed: fatesOfGroups(all, fates, first),
  });
  return { kind: 'read', part: { airlift: read.airlift, table } };
}

const cut = ({ row, cells }: TableRecord, width: number): TableRecord => ({
  row,
  cells: cells.slice(0, width),
});

/** Whether a row cannot be understood without those before it, or stands for many. */
function areDependent({ rows, headings }: Around, columns: readonly Column[], isOwn: boolean): boolean {
  const isDated = columns.some(({ taken }) => ['date', 'year', 'month', 'day'].includes(taken));
  const isUnderDates = headings.some(({ cells }) => cells.some((cell) => isDateLike(cell)));
  return (
    columns.some(({ taken }) => measureByPlace(taken) !== null) ||
    (!isOwn && groupColumns(rows, columns).length > 0) ||
    (!isDated && isUnderDates)
  );
}

async function groupedBy(
  { grid, columns }: ChosenPart,
  context: PartContext,
  stream: RecordStream,
  {
    isOwn,
    first,
    mostMovements,
  }: {
    readonly isOwn: boolean;
    readonly first: readonly TableRecord[];
    readonly mostMovements: number;
  },
) {
  const { answers, isTyped } = context;
  const source = new SourceColumns(columns, answers, isOwn);
  const dated = columns.filter(({ taken }) => taken === 'date' || taken === 'date_end');
  const amounts = columns.filter(({ taken }) => isAmount(taken));
  const readersOf = (
    datesOf: readonly string[],
    textsOf: (column: Column) => readonly string[],
  ): Readers => ({
    dates: new DateCells(datesOf, answers),
    amounts: new Map(
      amounts.map((column) => [
        column.index,
        new AmountCells({ ...column, texts: textsOf(column) }, answers, { isOwn, isTyped }),
      ]),
    ),
  });
  const textsIn = (column: Column) => first.map((record) => source.textAt(column, record));
  let readers = readersOf(dated.flatMap(textsIn), textsIn);
  const named = namingColumns(columns);
  const wanted = new Set(
    [...columns.filter(({ taken }) => taken !== unused), ...named].map(({ index }) => index),
  );
  let unit: DateUnit = 'day';
  for (;;) {
    const days = dated.map(({ index }) => [index, new DayCells(readers.dates, unit)] as const);
    const sums = amounts.map(({ index }) => new AmountSums(index, readers.amounts.get(index) as AmountCells));
    const grouping = new Grouping({
      columns,
      source,
      answers,
      days: new Map(days),
      amounts: sums,
      notFlown: (record) => notFlown(record, columns) !== null,
      named,
      isOwn,
    });
    const onRow: TakeRecord = (row, cells) => {
      grouping.add(row, cells);
      if (grouping.size > mostMovements) throw new TooMany();
    };
    const sieve = new RowSieve({ grid, columns, isOwn, onRow });
    try {
      await stream.each((row, cells) => sieve.take(row, cells), wanted);
    } catch (error) {
      if (!(error instanceof TooMany)) throw error;
      if (unit === 'month') throw new Refusal(told('too-large.movements', { most: mostMovements }));
      unit = 'month';
      continue;
    }
    const again = readersOf(
      days.flatMap(([, cells]) => [...cells.evidence]),
      ({ index }) => [...(sums.find((each) => each.index === index)?.evidence ?? [])],
    );
    if (isReadLike(readers, again)) return { sieve, readers: again, groups: grouping.groups, unit };
    readers = again;
  }
}

const isReadLike = (one: Readers, other: Readers): boolean =>
  one.dates.isReadLike(other.dates) &&
  [...one.amounts].every(([column, cells]) => cells.decimal === other.amounts.get(column)?.decimal);

/** Leaves out the rows of totals, and the last row where it is one that no word says so of. */
function leaveOutTotals(
  totals: readonly TotalRow[],
  records: readonly TableRecord[],
  columns: readonly Column[],
  lastRow: number,
  { faults }: PartContext,
): void {
  const wanted = new Set(totals.map(({ row }) => row));
  const byRow = new Map(records.filter(({ row }) => wanted.has(row)).map((record) => [record.row, record]));
  for (const { row, kind, compared: all } of totals) {
    const record = byRow.get(row);
    if (record === undefined || faults.blocked(row) !== null) continue;
    const compared = all.flatMap(({ column: index, written, since, all: whole, isExact }): Compared[] => {
      const column = columns.find((each) => each.index === index);
      const sum = near(written, since) ? since : whole;
      return column === undefined ? [] : [{ column, written, sum, isExact }];
    });
    const mayBe = kind === 'if-it-adds-up' || row === lastRow;
    if (kind === 'surely' || (mayBe && doAgree(compared))) leaveOutTotal(record, compared, faults);
    else if (kind === 'if-it-adds-up') tellCountedTotal(record, faults);
  }
}

const wholeTable = { weight: 'told', table: 'rows', row: null, rows: [], column: null, found: null } as const;

/** Tells that rows were read together. */
function tellGroups(rows: number, movements: number, { faults }: PartContext): void {
  if (movements < rows)
    faults.add({ ...wholeTable, code: 'rows-grouped', values: { count: rows, movements } });
}
