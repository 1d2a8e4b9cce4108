// One table with decided columns: its rows set apart, translated, read, and each accounted for.
import type { Airlift } from '../../../airlift/airlift.ts';
import type { TableReading } from '../../opening.ts';
import type { TableRecord } from '../../workbook.ts';
import { columnName, isColumn, type Table } from '../columns.ts';
import { readRows, type TableContext, type TableRead } from '../read-table.ts';
import { DateCells } from '../translation/date-cells.ts';
import { placesIn } from '../translation/lists.ts';
import { type TranslationContext, Translator } from '../translation/translator.ts';
import type { Column } from '../understanding/column.ts';
import { isDateLike, type Recognizers } from '../understanding/content.ts';
import { type Grid, isBlank } from '../understanding/grid.ts';
import { unused } from '../understanding/taken.ts';
import { accountOf, fatesOf, tellCounted } from './account.ts';
import { type ChosenPart, endsGiven } from './choose-part.ts';
import { tellColumns } from './column-faults.ts';
import { datesOfHeadings, inherit } from './inherited.ts';
import { type Around, leaveOutPlans, leaveOutRows, rowsAmong } from './rows-apart.ts';
import { tellCodeShares, tellSameRows } from './same-rows.ts';
import type { Part } from './sheets.ts';
import { refuse, refuseTransposed, tellAround, tellLocations } from './table-faults.ts';
import { leaveOutTotals } from './total-rows.ts';

export interface PartContext extends TableContext {
  readonly recognizers: Recognizers;
  readonly isTyped: boolean;
  readonly sheets: readonly string[];
}

export interface PartRead {
  readonly airlift: Airlift | null;
  readonly table: TableReading;
}

/** @returns null for what is no table of movements, which is told */
export function readPart(
  { part, grid, columns: decided }: ChosenPart,
  context: PartContext,
): PartRead | null {
  const { faults } = context;
  const isOwn = isWrittenHere(grid.headers, decided);
  if (refuseTransposed(part.records, grid, faults)) return null;
  if (refuse(grid, decided, faults))
    return mayHoldEnds(grid.rows, decided) ? unread(part, grid, decided, context) : null;
  const around = rowsAmong(grid.rows, decided, isOwn);
  const { columns, rows } = withDatesOfHeadings(around, decided);
  const inherited = isOwn ? rows : inherit(rows, columns, faults);
  const translator = translatorOf(columns, inherited, isOwn, context);
  tellColumns(grid, columns, inherited, faults);
  if (!isOwn && Object.keys(context.answers.places ?? {}).length === 0)
    tellLocations(grid, columns, context.recognizers.isPlace, faults);
  tellAround(around, grid, columns, faults);
  leaveOutRows(inherited, columns, context.answers, faults);
  leaveOutTotals(inherited, columns, translator, context.answers, faults, isOwn);
  const read = readTranslated(grid, inherited, translator, isOwn, context);
  tellSameRows(inherited, columns, context.answers, faults);
  tellCodeShares(inherited, columns, context.answers, faults);
  const all = [...inherited, ...around.secondList];
  const account = accountOf({
    sheet: part.sheet,
    sheets: context.sheets,
    header: grid.header,
    columns: decided,
    rows: all.map((record) => withoutAdded(record, decided.length)),
    fates: fatesOf(all, read.rows, faults),
    dates: translator.dates,
    isKnownType: (text) => context.finders.types.isKnown(text),
  });
  return { airlift: read.airlift, table: account };
}

/** @param prepared what dates and amounts are read with, where more is known of them than the records say */
export const translatorOf = (
  columns: readonly Column[],
  records: readonly TableRecord[],
  isOwn: boolean,
  { answers, faults, isTyped, recognizers, finders }: PartContext,
  prepared?: TranslationContext['prepared'],
): Translator =>
  new Translator({
    columns,
    records,
    answers,
    faults,
    isOwn,
    isTyped,
    ...recognizers,
    within: (town, region) => finders.places.within(town, region),
    isNear: (name, position) => finders.places.isNear(name, position),
    places: (text) => (isOwn ? text : placesIn(text, recognizers.isPlace)),
    ...(prepared === undefined ? {} : { prepared }),
  });

/** Reads the rows that were not left out, and tells of those that cannot be drawn. */
export function readTranslated(
  grid: Grid,
  records: readonly TableRecord[],
  translator: Translator,
  isOwn: boolean,
  context: PartContext,
): TableRead {
  const { faults, answers } = context;
  const table: Table = {
    name: 'rows',
    header: grid.header,
    has: (column) => translator.has(column),
    languages: [],
    rows: records
      .filter(({ row }) => faults.blocked(row) === null)
      .flatMap((record) => translator.translate(record)),
  };
  if (!isOwn) leaveOutPlans(table, answers, faults);
  const read = readRows(table, context);
  if (!isOwn) tellCounted(read.rows, faults, (taken) => translator.columns.nameOf(taken));
  return read;
}

/** Whether two columns might be the ends of flights, if somebody said so. */
export const mayHoldEnds = (rows: readonly TableRecord[], columns: readonly Column[]): boolean =>
  rows.length > 0 &&
  columns.filter(({ taken, profile }) => {
    const isWords = profile.filled > 0 && profile.numbers < 0.5 && profile.dates < 0.5 && profile.links < 0.5;
    return isWords && [unused, 'partner', 'from', 'to'].includes(taken);
  }).length > 1;

/** A table of which nothing is read before somebody says what its columns are. */
export const unread = (
  part: Part,
  grid: Grid,
  columns: readonly Column[],
  { sheets, recognizers }: PartContext,
): PartRead => ({
  airlift: null,
  table: accountOf({
    sheet: part.sheet,
    sheets,
    header: grid.header,
    columns,
    rows: grid.rows,
    fates: new Map(grid.rows.map(({ row }) => [row, 'question'] as const)),
    dates: new DateCells([], {}),
    isKnownType: recognizers.isType,
  }),
});

/** A table as this program writes it: all columns canonical, and each row with a word for its movement. */
export const isWrittenHere = (headers: readonly string[], columns: readonly Column[]): boolean =>
  headers.every((header) => isBlank(header) || (header === columnName(header) && isColumn('rows', header))) &&
  columns.some(({ header }) => header === 'movement') &&
  endsGiven(columns) === 'both';

/** Days of headings as a column of their own, where the table has none. */
function withDatesOfHeadings({ rows, headings }: Around, columns: readonly Column[]) {
  const isDated = columns.some(({ taken }) => ['date', 'year', 'month', 'day'].includes(taken));
  const dates = isDated ? new Map<number, string>() : datesOfHeadings(rows, headings);
  if (dates.size === 0) return { columns, rows };
  const index = columns.length;
  const texts = [...dates.values()];
  const profile = {
    filled: texts.length,
    numbers: 0,
    dates: texts.filter(isDateLike).length / texts.length,
    codes: 0,
    places: 0,
    types: 0,
    routes: 0,
    pairs: 0,
    registrations: 0,
    links: 0,
    directions: 0,
    isSequence: false,
    median: 0,
    distinct: 1,
  };
  const column: Column = { index, header: '', profile, taken: 'date', guessedFrom: 'content' };
  const withDate = ({ row, cells }: TableRecord): TableRecord => ({
    row,
    cells: [...Array.from({ length: index }, (_, at) => cells[at] ?? ''), dates.get(row) ?? ''],
  });
  return { columns: [...columns, column], rows: rows.map(withDate) };
}

const withoutAdded = (record: TableRecord, width: number): TableRecord =>
  record.cells.length > width ? { ...record, cells: record.cells.slice(0, width) } : record;
