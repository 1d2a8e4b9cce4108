// Rows of totals and subtotals: recognised by a word, or at the end by agreeing; compared with what stands above, and left out.
import type { Answers } from '../../answers.ts';
import type { TableRecord } from '../../workbook.ts';
import type { Faults } from '../faults.ts';
import type { Translator } from '../translation/translator.ts';
import type { Column } from '../understanding/column.ts';
import { isBlank } from '../understanding/grid.ts';
import { isAmount, isCoordinate, isPlace } from '../understanding/taken.ts';

const totalForm =
  /^(?:(?:grand|sub|over-?all|running)[\s-]?)?(?:totals?|sum|somme|suma|soma|summe|gesamt(?:summe)?|insgesamt|totaal|jumlah|итого|всего|итог|барлығы|жиыны|жалпы|sous-total|zwischensumme|subtotaal)(?![\p{L}])/iu;

/** Whether a cell may say that its row is a total. */
export const isTotal = (text: string): boolean => totalForm.test(text.trim());

/** Whether nothing else stands there. */
const isTotalAlone = (text: string): boolean => /^[\s:.=–—-]*$/.test(text.trim().replace(totalForm, ''));

/**
 * Whether a row is a total by a word in it: surely, where the word stands for a place or no place is named; where both places
 * are, "Total Air" may be who flew, and only a row that begins with the word, or a cell with nothing else, may be one,
 * if it adds up.
 * @param named `namingColumns` of the table
 */
export function totalByWord(
  cells: readonly string[],
  named: readonly Column[],
): 'surely' | 'if-it-adds-up' | null {
  let says: Column[] | null = null;
  for (const column of named) {
    const text = cells[column.index] ?? '';
    if (text === '' || !isTotal(text)) continue;
    if (isEnd(column)) return 'surely';
    says ??= [];
    says.push(column);
  }
  if (says === null) return null;
  if (named.every((column) => !isEnd(column) || isBlank(cells[column.index]))) return 'surely';
  const first = cells.findIndex((cell) => !isBlank(cell));
  return says.some(({ index }) => index === first || isTotalAlone(cells[index] ?? ''))
    ? 'if-it-adds-up'
    : null;
}

const isEnd = ({ taken }: Column) => isPlace(taken) || taken === 'ends' || isCoordinate(taken);

/** Columns of which one says that a row is a total. */
export const namingColumns = (columns: readonly Column[]): readonly Column[] =>
  columns.filter(
    ({ taken, index }) =>
      isPlace(taken) ||
      isCoordinate(taken) ||
      ['date', 'ends', 'aircraft', 'operator', 'direction'].includes(taken) ||
      (taken === 'unused' && index < 2),
  );

/** What a row of totals says in one column, and what the rows above it add up to. */
export interface Compared {
  readonly column: Column;
  readonly written: number;
  readonly sum: number;
  readonly isExact: boolean;
}

/** Whether a row of totals says what the rows above it add up to. */
export const doAgree = (compared: readonly Compared[]): boolean =>
  compared.length > 0 && compared.every(({ written, sum }) => near(written, sum));

/** Leaves out a row of totals. */
export function leaveOutTotal(record: TableRecord, compared: readonly Compared[], faults: Faults): void {
  const [first] = compared.filter(({ written, sum }) => !near(written, sum)).concat(compared);
  faults.add({
    code: 'total-row',
    weight: 'left-out',
    table: 'rows',
    row: record.row,
    rows: [record.row],
    column: first?.column.header ?? null,
    found: record.cells.find((cell) => !isBlank(cell))?.trim() ?? '',
    values:
      first === undefined || compared.some(({ isExact }) => !isExact)
        ? {}
        : { says: doAgree(compared) ? 'agrees' : 'differs', written: first.written, sum: first.sum },
    mends: [{ code: 'keep-row', values: { row: record.row }, answers: { keep: [record.row] } }],
  });
}

/** Tells of a row that says that it is a total, names both its places and does not add up: it is counted. */
export function tellCountedTotal({ row, cells }: TableRecord, faults: Faults): void {
  faults.add({
    code: 'total-row',
    weight: 'told',
    table: 'rows',
    row,
    rows: [row],
    column: null,
    found: cells.find((cell) => isTotal(cell))?.trim() ?? '',
    values: { says: 'counted' },
    mends: [{ code: 'leave-out-row', values: { row }, answers: { skip: [row] } }],
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
  const named = namingColumns(columns);
  const sums = new Map(amounts.map(({ index }) => [index, { since: 0, all: 0, rows: 0, isExact: true }]));
  for (const [at, record] of rows.entries()) {
    if (faults.blocked(record.row) !== null) continue;
    const word = totalByWord(record.cells, named);
    const values = amounts.map((column) => ({ column, amount: translator.amountAt(column, record) }));
    const isUnnamed =
      !isOwn && at > 2 && at === rows.length - 1 && named.every(({ index }) => isBlank(record.cells[index]));
    const compared = values.flatMap(({ column, amount }): Compared[] => {
      const sum = sums.get(column.index);
      const written = amount?.exact ?? null;
      if (sum === undefined || written === null || sum.rows === 0) return [];
      return [{ column, written, sum: near(written, sum.since) ? sum.since : sum.all, isExact: sum.isExact }];
    });
    const agrees = doAgree(compared);
    const isTotalRow = word === 'surely' || ((word !== null || isUnnamed) && agrees);
    if (isTotalRow && !kept.has(record.row)) {
      leaveOutTotal(record, compared, faults);
      for (const sum of sums.values()) sum.since = 0;
      continue;
    }
    if (word !== null && !isTotalRow && !kept.has(record.row)) tellCountedTotal(record, faults);
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

/** To the rounding of a weight, or of a spreadsheet. */
export const near = (one: number, other: number) => Math.abs(one - other) < 0.01 + Math.abs(one) * 1e-6;
