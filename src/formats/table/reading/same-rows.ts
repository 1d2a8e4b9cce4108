// Rows that say the same twice: both are kept, and the reader is asked.
import type { Answers } from '../../answers.ts';
import type { TableRecord } from '../../workbook.ts';
import type { Faults } from '../faults.ts';
import { rowsInWords } from '../texts.ts';
import type { Column } from '../understanding/column.ts';
import { isAmount, unused } from '../understanding/taken.ts';

/** Beyond so many of them one question is asked for all. */
const mostQuestions = 8;
/** A time of the day, to the minute. */
const time = /\b\d{1,2}:\d{2}/;

/**
 * Tells of rows that leave at one minute from one place to another and differ in their operator alone: one flight under
 * several numbers.
 */
export function tellCodeShares(
  rows: readonly TableRecord[],
  columns: readonly Column[],
  { keep = [] }: Answers,
  faults: Faults,
): void {
  const operators = columns.filter(({ taken }) => taken === 'operator');
  const read = columns.filter(({ taken }) => taken !== unused && taken !== 'operator');
  if (operators.length === 0 || read.some(({ taken }) => taken === 'movement')) return;
  const kept = new Set(keep);
  const flights = new Map<string, { readonly row: number; readonly operator: string }[]>();
  for (const { row, cells } of rows) {
    const times = cells.filter((cell) => time.test(cell));
    if (times.length === 0 || faults.blocked(row) !== null) continue;
    const textOf = ({ index }: Column) => (cells[index] ?? '').trim();
    const key = [...read.map(textOf), ...times].join('\u0000');
    const operator = operators.map(textOf).join(' ');
    flights.set(key, [...(flights.get(key) ?? []), { row, operator }]);
  }
  const all = [...flights.values()].flatMap((flight) => {
    const again = flight.slice(1).filter(({ row }) => !kept.has(row));
    const isOne = new Set(flight.map(({ operator }) => operator)).size === flight.length;
    if (again.length === 0 || !isOne) return [];
    const others = again.map(({ row }) => row);
    return [{ rows: [...flight.slice(0, 1).map(({ row }) => row), ...others], others }];
  });
  const told =
    all.length <= mostQuestions
      ? all
      : [{ rows: all.flatMap((each) => each.rows), others: all.flatMap(({ others }) => others) }];
  for (const { rows: same, others } of told)
    faults.add({
      code: 'code-share',
      weight: 'told',
      table: 'rows',
      row: same[0] ?? 0,
      rows: same,
      column: null,
      found: null,
      values: { rows: rowsInWords(same) },
      mends: [
        { code: 'keep-both', values: {}, answers: { keep: others } },
        { code: 'leave-out-row', values: { row: rowsInWords(others) }, answers: { skip: others } },
      ],
    });
}

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
