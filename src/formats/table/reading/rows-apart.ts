// Rows of a table that are no movements: notes, headings of groups, a second list below, totals, flights that were not flown.
import type { Answers } from '../../answers.ts';
import type { TableRecord } from '../../workbook.ts';
import { flightStateOf, readYesNo } from '../cells/flags.ts';
import type { Table } from '../columns.ts';
import type { Faults } from '../faults.ts';
import { rowsInWords } from '../texts.ts';
import type { Column } from '../understanding/column.ts';
import { isDateLike, isNumberLike } from '../understanding/content.ts';
import { filled, isBlank } from '../understanding/grid.ts';
import { takenByHeader } from '../understanding/header-words.ts';
import { isAmount, isPlace } from '../understanding/taken.ts';
import { isTotal } from './total-rows.ts';

/** What stands around the rows of a table. */
export interface Around {
  readonly rows: readonly TableRecord[];
  /** Rows of one cell among others, that say something of those below. */
  readonly headings: readonly TableRecord[];
  /** Lines of words below the table. */
  readonly notes: readonly TableRecord[];
  readonly secondList: readonly TableRecord[];
}

const isAlone = (record: TableRecord) => filled(record) === 1;
/** An answer names no more rows. */
const mostKept = 10_000;

export const words = ({ cells }: TableRecord) => cells.find((cell) => !isBlank(cell))?.trim() ?? '';

/** Whether a row below a gap is a second header: words in columns that hold numbers or dates, and no row like those above. */
export function beginsSecondList(record: TableRecord, columns: readonly Column[]): boolean {
  const figures = columns.filter(({ profile }) => profile.numbers > 0.7 || profile.dates > 0.7);
  if (filled(record) < 2) return false;
  if (record.cells.some((cell) => !isBlank(cell) && (isNumberLike(cell) || isDateLike(cell)))) return false;
  if (isTotal(words(record))) return false;
  const inFigures = figures.filter(({ index: at }) => !isBlank(record.cells[at]));
  const isHeader = record.cells.some((cell) => !isBlank(cell) && takenByHeader(cell) !== null);
  return isHeader || inFigures.length > 0;
}

const secondListAt = (rows: readonly TableRecord[], columns: readonly Column[]): number =>
  rows.findIndex((record, index) => {
    const before = rows[index - 1];
    return before !== undefined && record.row - before.row > 1 && beginsSecondList(record, columns);
  });

/** Whether a row of one cell is a note, where it stands below the table. */
export const isNote = (record: TableRecord): boolean =>
  isAlone(record) && !isTotal(words(record)) && /\p{L}{2}/u.test(words(record));

/** Whether a row of one cell is a heading of those below. */
export const isHeading = (record: TableRecord): boolean =>
  isAlone(record) && record.cells.findIndex((cell) => !isBlank(cell)) <= 1 && !isTotal(words(record));

/** Tells the rows of a table from what stands around and between them. In a table of our own every line is a row. */
export function rowsAmong(
  records: readonly TableRecord[],
  columns: readonly Column[],
  isOwn: boolean,
): Around {
  if (isOwn || columns.length < 3) return { rows: records, headings: [], notes: [], secondList: [] };
  const at = secondListAt(records, columns);
  const own = at < 0 ? records : records.slice(0, at);
  let end = own.length;
  while (end > 0) {
    const record = own[end - 1];
    if (record === undefined || !isNote(record)) break;
    end -= 1;
  }
  const table = own.slice(0, end);
  return {
    rows: table.filter((record) => !isHeading(record)),
    headings: table.filter(isHeading),
    notes: own.slice(end),
    secondList: at < 0 ? [] : records.slice(at),
  };
}

/** Whether a row says that its flight was not flown, or is none yet. */
export function notFlown(record: TableRecord, columns: readonly Column[]): 'cancelled' | 'planned' | null {
  for (const { taken, header, index } of columns) {
    if (!tellsWhetherFlown(taken)) continue;
    const text = (record.cells[index] ?? '').trim();
    if (text === '' || text.length > 60) continue;
    const state = flightStateOf(text);
    const isCancelled = state === 'cancelled' || state === 'no-flight';
    if (taken === 'cancelled') {
      if (isCancelled) return 'cancelled';
      if (state === 'planned') return 'planned';
      if (/cancel|отмен|annul|batal/i.test(header) && readYesNo(text) === true) return 'cancelled';
    } else if (isCancelled) return 'cancelled';
  }
  return null;
}

const tellsWhetherFlown = (taken: string) =>
  ['cancelled', 'date', 'aircraft', 'ends', 'note'].includes(taken) || isAmount(taken) || isPlace(taken);

/** Leaves out rows that were not flown, and those that the reader leaves out; what the reader keeps stays. */
export function leaveOutRows(
  rows: readonly TableRecord[],
  columns: readonly Column[],
  { skip = [], keep = [] }: Answers,
  faults: Faults,
): void {
  const [skipped, kept] = [new Set(skip), new Set(keep)];
  const out = { skipped: [] as number[], cancelled: [] as number[], planned: [] as number[] };
  for (const record of rows) {
    const why = skipped.has(record.row) ? 'skipped' : kept.has(record.row) ? null : notFlown(record, columns);
    if (why !== null) out[why].push(record.row);
  }
  for (const code of ['skipped', 'cancelled', 'planned'] as const) {
    const [row] = out[code];
    if (row === undefined) continue;
    const all = faults.rowsOf(out[code]).rows;
    const keepAll = { code: 'keep-row', values: { row: rowsInWords(all) }, answers: { keep: all } };
    faults.add({
      table: 'rows',
      weight: 'left-out',
      code,
      row,
      rows: out[code],
      column: null,
      found: null,
      values: {},
      mends: code === 'skipped' || all.length > mostKept ? [] : [keepAll],
    });
  }
}

/** Leaves out what is to fly on a day to come. */
export function leaveOutPlans(
  { rows }: Table,
  { keep = [] }: Answers,
  faults: Faults,
  today = new Date().toISOString().slice(0, 10),
): void {
  const kept = new Set(keep);
  const plans = rows.filter(
    ({ row, cell }) => !kept.has(row) && /^\d/.test(cell('date')) && cell('date').slice(0, 10) > today,
  );
  const all = [...new Set(plans.map(({ row }) => row))];
  const [row] = all;
  if (row === undefined) return;
  const planned = faults.rowsOf(all).rows;
  const keepAll = { code: 'keep-row', values: { row: rowsInWords(planned) }, answers: { keep: planned } };
  faults.add({
    table: 'rows',
    weight: 'left-out',
    code: 'planned',
    row,
    rows: all,
    column: null,
    found: null,
    values: {},
    mends: planned.length > mostKept ? [] : [keepAll],
  });
}
