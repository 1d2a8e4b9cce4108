// Rows of a table that are no movements: notes, headings of groups, a second list below, totals, flights that were not flown.
import type { Answers } from '../../answers.ts';
import type { TableRecord } from '../../workbook.ts';
import { flightStateOf, readYesNo } from '../cells/flags.ts';
import type { Table } from '../columns.ts';
import type { Faults } from '../faults.ts';
import { rowsInWords } from '../texts.ts';
import type { Translator } from '../translation/translator.ts';
import type { Column } from '../understanding/column.ts';
import { isDateLike, isNumberLike } from '../understanding/content.ts';
import { filled, isBlank } from '../understanding/grid.ts';
import { takenByHeader } from '../understanding/header-words.ts';
import { isAmount, isPlace } from '../understanding/taken.ts';

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
const words = ({ cells }: TableRecord) => cells.find((cell) => !isBlank(cell))?.trim() ?? '';

const totalForm =
  /^(?:(?:grand|sub|over-?all|running)[\s-]?)?(?:totals?|sum|somme|suma|soma|summe|gesamt(?:summe)?|insgesamt|totaal|jumlah|итого|всего|итог|барлығы|жиыны|жалпы|sous-total|zwischensumme|subtotaal)(?![\p{L}])/iu;

/** Where a second header stands below a gap: words in columns that hold numbers or dates, and no row like those above. */
function secondListAt(rows: readonly TableRecord[], columns: readonly Column[]): number {
  const figures = columns.filter(({ profile }) => profile.numbers > 0.7 || profile.dates > 0.7);
  return rows.findIndex((record, index) => {
    const before = rows[index - 1];
    if (before === undefined || record.row - before.row < 2 || filled(record) < 2) return false;
    if (record.cells.some((cell) => !isBlank(cell) && (isNumberLike(cell) || isDateLike(cell)))) return false;
    if (totalForm.test(words(record))) return false;
    const inFigures = figures.filter(({ index: at }) => !isBlank(record.cells[at]));
    const isHeader = record.cells.some((cell) => !isBlank(cell) && takenByHeader(cell) !== null);
    return isHeader || inFigures.length > 0;
  });
}

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
    const isNote =
      record !== undefined &&
      isAlone(record) &&
      !totalForm.test(words(record)) &&
      /\p{L}{2}/u.test(words(record));
    if (!isNote) break;
    end -= 1;
  }
  const table = own.slice(0, end);
  const isHeading = (record: TableRecord) =>
    isAlone(record) &&
    record.cells.findIndex((cell) => !isBlank(cell)) <= 1 &&
    !totalForm.test(words(record));
  return {
    rows: table.filter((record) => !isHeading(record)),
    headings: table.filter(isHeading),
    notes: own.slice(end),
    secondList: at < 0 ? [] : records.slice(at),
  };
}

/** Whether a row says that its flight was not flown, or is none yet. */
function notFlown(record: TableRecord, columns: readonly Column[]): 'cancelled' | 'planned' | null {
  for (const { taken, header, index } of columns) {
    const text = (record.cells[index] ?? '').trim();
    if (text === '' || text.length > 60) continue;
    const state = flightStateOf(text);
    const isCancelled = state === 'cancelled' || state === 'no-flight';
    if (taken === 'cancelled') {
      if (isCancelled) return 'cancelled';
      if (state === 'planned') return 'planned';
      if (/cancel|отмен|annul|batal/i.test(header) && readYesNo(text) === true) return 'cancelled';
    } else if (isAmount(taken) || isPlace(taken) || ['date', 'aircraft', 'ends', 'note'].includes(taken)) {
      if (isCancelled) return 'cancelled';
    }
  }
  return null;
}

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
    const keepAll = {
      code: 'keep-row',
      values: { row: rowsInWords(out[code]) },
      answers: { keep: out[code] },
    };
    faults.add({
      table: 'rows',
      weight: 'left-out',
      code,
      row,
      rows: out[code],
      column: null,
      found: null,
      values: {},
      mends: code === 'skipped' ? [] : [keepAll],
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
  faults.add({
    table: 'rows',
    weight: 'left-out',
    code: 'planned',
    row,
    rows: all,
    column: null,
    found: null,
    values: {},
    mends: [{ code: 'keep-row', values: { row: rowsInWords(all) }, answers: { keep: all } }],
  });
}

/** Leaves out rows of totals, each compared with the sum of what stands above it. */
export function leaveOutTotals(
  rows: readonly TableRecord[],
  columns: readonly Column[],
  translator: Translator,
  { keep = [] }: Answers,
  faults: Faults,
  isOwn: boolean,
): void {
  const kept = new Set(keep);
  const amounts = columns.filter(({ taken, profile }) => isAmount(taken) && profile.filled > 0);
  const named = columns.filter(
    ({ taken, index }) =>
      isPlace(taken) ||
      ['date', 'ends', 'aircraft', 'operator', 'direction'].includes(taken) ||
      (taken === 'unused' && index < 2),
  );
  const sums = new Map(amounts.map(({ index }) => [index, { since: 0, all: 0, rows: 0, isExact: true }]));
  for (const [at, record] of rows.entries()) {
    if (faults.blocked(record.row) !== null) continue;
    const isNamed = named.some(({ index }) => totalForm.test((record.cells[index] ?? '').trim()));
    const values = amounts.map((column) => ({ column, amount: translator.amountAt(column, record) }));
    const isUnnamed =
      !isOwn && at > 2 && at === rows.length - 1 && named.every(({ index }) => isBlank(record.cells[index]));
    const compared = values.flatMap(({ column, amount }) => {
      const sum = sums.get(column.index);
      const written = amount?.exact ?? null;
      if (sum === undefined || written === null || sum.rows === 0) return [];
      return [{ column, written, sum: near(written, sum.since) ? sum.since : sum.all, isExact: sum.isExact }];
    });
    const agrees = compared.length > 0 && compared.every(({ written, sum }) => near(written, sum));
    if ((isNamed || (isUnnamed && agrees)) && !kept.has(record.row)) {
      const [first] = compared.filter(({ written, sum }) => !near(written, sum)).concat(compared);
      faults.add({
        code: 'total-row',
        weight: 'left-out',
        table: 'rows',
        row: record.row,
        rows: [record.row],
        column: first?.column.header ?? null,
        found: words(record),
        values:
          first === undefined || compared.some(({ isExact }) => !isExact)
            ? {}
            : { says: agrees ? 'agrees' : 'differs', written: first.written, sum: first.sum },
        mends: [{ code: 'keep-row', values: { row: record.row }, answers: { keep: [record.row] } }],
      });
      for (const sum of sums.values()) sum.since = 0;
      continue;
    }
    for (const { column, amount } of values) {
      const sum = sums.get(column.index);
      if (sum === undefined || amount === null || amount.text === '') continue;
      sum.rows += 1;
      if (amount.exact === null) sum.isExact = false;
      sum.since += amount.exact ?? 0;
      sum.all += amount.exact ?? 0;
    }
  }
}

const near = (one: number, other: number) => Math.abs(one - other) < 0.01 + Math.abs(one) * 1e-6;
