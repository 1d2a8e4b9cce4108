// Rows of totals and subtotals: recognised by a word, or at the end by agreeing; compared with what stands above, and left out.
import type { Answers } from '../../answers.ts';
import type { TableRecord } from '../../workbook.ts';
import type { Faults } from '../faults.ts';
import type { Translator } from '../translation/translator.ts';
import type { Column } from '../understanding/column.ts';
import { isBlank } from '../understanding/grid.ts';
import { isAmount, isPlace } from '../understanding/taken.ts';

const totalForm =
  /^(?:(?:grand|sub|over-?all|running)[\s-]?)?(?:totals?|sum|somme|suma|soma|summe|gesamt(?:summe)?|insgesamt|totaal|jumlah|итого|всего|итог|барлығы|жиыны|жалпы|sous-total|zwischensumme|subtotaal)(?![\p{L}])/iu;

/** Whether a cell says that its row is a total. */
export const isTotal = (text: string): boolean => totalForm.test(text.trim());

/** Columns of which one says that a row is a total. */
export const namingColumns = (columns: readonly Column[]): readonly Column[] =>
  columns.filter(
    ({ taken, index }) =>
      isPlace(taken) ||
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
    const isNamed = named.some(({ index }) => isTotal(record.cells[index] ?? ''));
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
    if ((isNamed || (isUnnamed && agrees)) && !kept.has(record.row)) {
      leaveOutTotal(record, compared, faults);
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

/** To the rounding of a weight, or of a spreadsheet. */
export const near = (one: number, other: number) => Math.abs(one - other) < 0.01 + Math.abs(one) * 1e-6;
