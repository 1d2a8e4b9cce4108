// Tables that were edited, saved or shared become an airlift again, in which the reader's own word is marked.
import type { Change } from '../../airlift/airlift.ts';
import type { Opening, Wishes } from '../opening.ts';
import { sectionLine } from '../table/columns.ts';
import { marked } from '../table/marked.ts';
import { readWorkbook } from '../table/reading/read-workbook.ts';
import type { TableRecord } from '../workbook.ts';
import type { TableDocument } from './document.ts';

/** Reads a document as the file that it would be, whose rows have their numbers. */
export async function openDocument(document: TableDocument, wishes: Wishes): Promise<Opening> {
  const { name, rows, places, about, edits, leftOut } = document;
  const cellsOf = (records: readonly TableRecord[]) => records.map(({ cells }) => cells);
  const below = [[sectionLine('places')], ...cellsOf(places), [sectionLine('about')], ...cellsOf(about)];
  const edited = new Set(edits.map(({ row }) => row));
  const skip = leftOut.filter((row) => !edited.has(row));
  const { answers = {} } = wishes;
  const last = rows.at(-1)?.row ?? 0;
  const records = [...rows, ...below.map((cells, index) => ({ row: last + 1 + index, cells }))];
  const opening = readWorkbook({ format: 'csv', isTyped: false, sheets: [{ name: null, records }] }, name, {
    ...wishes,
    answers: { ...answers, skip: [...(answers.skip ?? []), ...skip] },
  });
  if (opening.kind !== 'airlift' || edits.length === 0) return opening;
  const changes = new Map<number, Change[]>();
  for (const { row, column, was } of edits) changes.set(row, [...(changes.get(row) ?? []), { column, was }]);
  return { ...opening, airlift: marked(opening.airlift, changes) };
}
