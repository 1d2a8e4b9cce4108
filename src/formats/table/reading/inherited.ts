// Cells left blank that mean the one above, where that is plain: the first columns of groups, and headings between rows.

import type { TableRecord } from '../../workbook.ts';
import { readNothing } from '../cells/nothing-marks.ts';
import type { Faults } from '../faults.ts';
import type { Column } from '../understanding/column.ts';
import { isDateLike } from '../understanding/content.ts';
import { isBlank } from '../understanding/grid.ts';

const inheriting = new Set(['from', 'to', 'partner', 'date', 'operator', 'aircraft', 'direction', 'ends']);

/**
 * Columns from the left whose cells stand only where a group begins: the first row has one, no group's name comes back,
 * and every second row or more is blank.
 */
export function groupColumns(rows: readonly TableRecord[], columns: readonly Column[]): readonly Column[] {
  const groups: Column[] = [];
  for (const column of columns) {
    if (column.profile.filled === 0 && column.header === '') continue;
    if (!inheriting.has(column.taken)) break;
    const cells = rows.map(({ cells: all }) => (all[column.index] ?? '').trim());
    const names = cells.filter((cell) => cell !== '');
    const isGroup =
      cells[0] !== '' &&
      names.length < cells.length &&
      names.length <= cells.length * 0.6 &&
      new Set(names).size === names.length &&
      names.every((name) => readNothing(name) === null);
    if (!isGroup) break;
    groups.push(column);
  }
  return groups;
}

/** The rows with what they inherit; told once a column. */
export function inherit(
  rows: readonly TableRecord[],
  columns: readonly Column[],
  faults: Faults,
): readonly TableRecord[] {
  const groups = groupColumns(rows, columns);
  if (groups.length === 0) return rows;
  const above = new Map<number, string>();
  return rows.map((record) => {
    const cells = [...record.cells];
    for (const { index, header } of groups) {
      if (!isBlank(cells[index])) {
        above.set(index, cells[index] ?? '');
        continue;
      }
      cells[index] = above.get(index) ?? '';
      faults.add({
        code: 'inherited',
        weight: 'told',
        table: 'rows',
        row: record.row,
        column: header,
        found: null,
        values: {},
      });
    }
    return { ...record, cells };
  });
}

/** Days that stand alone above the rows they are of, by row; where the table has no column of dates. */
export function datesOfHeadings(
  rows: readonly TableRecord[],
  headings: readonly TableRecord[],
): ReadonlyMap<number, string> {
  const dates = headings.flatMap(({ row, cells }) => {
    const text = cells.find((cell) => !isBlank(cell))?.trim() ?? '';
    return isDateLike(text) ? [{ row, text }] : [];
  });
  let next = 0;
  let current = '';
  return new Map(
    rows.flatMap(({ row }) => {
      while (next < dates.length && (dates[next]?.row ?? 0) < row) {
        current = dates[next]?.text ?? '';
        next += 1;
      }
      return current === '' ? [] : [[row, current] as const];
    }),
  );
}
