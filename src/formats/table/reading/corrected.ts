// Cells that the reader has corrected before the map was shown: read in place of what stands there, and marked as the
// reader's own word.
import type { Airlift, Change } from '../../../airlift/airlift.ts';
import type { TableReading, Wishes } from '../../opening.ts';
import type { TableRecord, Workbook } from '../../workbook.ts';
import { amountColumns, isColumn } from '../columns.ts';
import { marked } from '../marked.ts';
import { measureOf } from '../translation/amount-cells.ts';

type Answers = NonNullable<Wishes['answers']>;

/** Whether corrections are of a sheet; rows of others have the same numbers. */
const isMeant = (workbook: Workbook, { sheet }: Answers, name: string | null) =>
  workbook.sheets.length < 2 || sheet === undefined || sheet === name;

/** The workbook with the cells that the reader has corrected. */
export function corrected(workbook: Workbook, answers: Answers): Workbook {
  const { corrections = [] } = answers;
  if (corrections.length === 0) return workbook;
  const byRow = new Map<number, Map<number, string>>();
  for (const { row, column, text } of corrections)
    byRow.set(row, (byRow.get(row) ?? new Map<number, string>()).set(column, text));
  const change = (record: TableRecord): TableRecord => {
    const changes = byRow.get(record.row);
    if (changes === undefined) return record;
    const width = Math.max(record.cells.length, ...[...changes.keys()].map((column) => column + 1));
    const cells = Array.from(
      { length: Math.min(width, 1000) },
      (_, column) => changes.get(column) ?? record.cells[column] ?? '',
    );
    return { ...record, cells };
  };
  return {
    ...workbook,
    sheets: workbook.sheets.map((each) =>
      isMeant(workbook, answers, each.name) ? { ...each, records: each.records.map(change) } : each,
    ),
  };
}

/** What a column is called in the canonical table, by what it was taken for; null for what has no column there. */
function canonicalOf(taken: string): string | null {
  if (isColumn('rows', taken)) return taken;
  const measure = measureOf(taken);
  if (measure !== null) return amountColumns[measure];
  return ['year', 'month', 'day', 'date_end'].includes(taken) ? 'date' : null;
}

/** The airlift with its corrected cells marked, each with what stood there in the file. */
export function withCorrections(
  airlift: Airlift,
  workbook: Workbook,
  { sheet, columns }: TableReading,
  answers: Answers,
): Airlift {
  const { corrections = [] } = answers;
  if (corrections.length === 0) return airlift;
  const own = workbook.sheets.find(({ name }) => name === sheet) ?? workbook.sheets[0];
  const wanted = new Set(corrections.map(({ row }) => row));
  const records = new Map(
    (own?.records ?? []).filter(({ row }) => wanted.has(row)).map((record) => [record.row, record]),
  );
  const last = new Map(corrections.map((each) => [`${each.row} ${each.column}`, each]));
  const changes = new Map<number, Change[]>();
  for (const { row, column, text } of last.values()) {
    // Of a large table only the beginning is here.
    const record = records.get(row);
    const first = corrections.find((each) => each.row === row && each.column === column);
    const was = record === undefined ? (first?.was ?? '') : (record.cells[column] ?? '');
    const read = columns.find(({ index }) => index === column);
    const name = read === undefined ? null : (canonicalOf(read.taken) ?? (read.header || read.taken));
    // What was put back is no change.
    if (name === null || was.trim() === text) continue;
    changes.set(row, [...(changes.get(row) ?? []), { column: name, was }]);
  }
  return marked(airlift, changes);
}
