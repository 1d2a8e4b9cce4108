// Rows that say the same twice: both are kept, and the reader is asked.
import type { Answers } from '../../answers.ts';
import type { TableRecord } from '../../workbook.ts';
import type { Faults } from '../faults.ts';
import { rowsInWords } from '../texts.ts';
import type { Column } from '../understanding/column.ts';
import { isAmount, unused } from '../understanding/taken.ts';

/** Beyond so many of them one question is asked for all. */
const mostQuestions = 8;

/** Tells of rows like others. A table without days or without amounts repeats itself and means it. */
export function tellSameRows(
  rows: readonly TableRecord[],
  columns: readonly Column[],
  { keep = [] }: Answers,
  faults: Faults,
): void {
  const read = columns.filter(({ taken }) => taken !== unused);
  const isDated = read.some(({ taken, profile }) => taken === 'date' && profile.filled > 0);
  const isNamed = read.some(({ taken }) => taken === 'movement');
  if (isNamed || !isDated || !read.some(({ taken }) => isAmount(taken) || taken === 'operator')) return;
  const [kept, first] = [new Set(keep), new Map<string, number>()];
  const groups = new Map<number, number[]>();
  for (const { row, cells } of rows) {
    if (faults.blocked(row) !== null) continue;
    const key = read.map(({ index }) => (cells[index] ?? '').trim()).join('\u0000');
    const before = first.get(key);
    if (before === undefined) first.set(key, row);
    else if (!kept.has(row)) groups.set(before, [...(groups.get(before) ?? []), row]);
  }
  const all = [...groups].map(([before, again]) => ({ before, again }));
  const asked =
    all.length <= mostQuestions ? all : [{ before: null, again: all.flatMap(({ again }) => again) }];
  for (const { before, again } of asked) {
    const [row = 0] = again;
    const rowsOf = before === null ? again : [before, ...again];
    faults.add({
      code: 'same-row-twice',
      weight: 'told',
      table: 'rows',
      row,
      rows: rowsOf,
      column: null,
      found: null,
      values:
        before === null
          ? { says: 'many', rows: rowsInWords(again), count: again.length }
          : { rows: rowsInWords(rowsOf) },
      mends: [
        { code: 'keep-both', values: {}, answers: { keep: again } },
        { code: 'leave-out-row', values: { row: rowsInWords(again) }, answers: { skip: again } },
      ],
    });
  }
}
