// Tables that a reader has edited as one CSV file in the canonical columns, which opens again to the same.
import type { Change } from '../../airlift/airlift.ts';
import { writeChanges } from '../table/changes.ts';
import { sectionLine } from '../table/columns.ts';
import { linesOf } from '../table/records.ts';
import type { TableRecord } from '../workbook.ts';
import type { TableDocument } from './document.ts';

const changedColumn = 'changed';

const cellsOf = (records: readonly TableRecord[]) => records.map(({ cells }) => cells);

/** The rows with what was changed in each of them in a column of its own; without that column where nothing was. */
export function rowsWithChanges({ rows, edits }: TableDocument): readonly (readonly string[])[] {
  if (edits.length === 0) return cellsOf(rows);
  const changes = new Map<number, Change[]>();
  for (const { row, column, was } of edits) changes.set(row, [...(changes.get(row) ?? []), { column, was }]);
  const [header, ...records] = rows;
  const columns = header?.cells ?? [];
  return [
    [...columns, changedColumn],
    ...records.map(({ row, cells }) => [
      ...columns.map((_, index) => cells[index] ?? ''),
      writeChanges(changes.get(row) ?? []) ?? '',
    ]),
  ];
}

/** Headed by a byte order mark, without which spreadsheets do not read UTF-8. */
export function documentText(document: TableDocument, separator: ',' | ';'): string {
  const sections = [
    ...rowsWithChanges(document),
    [],
    [sectionLine('places')],
    ...cellsOf(document.places),
    [],
    [sectionLine('about')],
    ...cellsOf(document.about),
  ];
  return `\uFEFF${linesOf(sections, separator)}`;
}
