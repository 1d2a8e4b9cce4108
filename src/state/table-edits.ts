// What a reader does to the rows of a table, as a reducer over plain data: each step can be taken back and done again.
import type { Edit, TableDocument } from '../formats/saved/document.ts';
import type { TableRecord } from '../formats/workbook.ts';
import { languages } from '../i18n/languages.ts';

export interface TableEditing {
  readonly document: TableDocument;
  /** As it was before each step, the last one last. */
  readonly before: readonly TableDocument[];
  /** Steps that were taken back, the one taken back last first. */
  readonly after: readonly TableDocument[];
}

export type TableStep =
  /** A column that the table does not have is added to it. */
  | { readonly kind: 'change'; readonly row: number; readonly column: string; readonly text: string }
  /** A block of cells whose first goes into the first column of the row; rows that it goes beyond are added. */
  | {
      readonly kind: 'paste';
      readonly row: number;
      /** Those of the block's cells, in their order; cells beyond them are left out. */
      readonly columns: readonly string[];
      readonly cells: readonly (readonly string[])[];
    }
  | { readonly kind: 'add-row' }
  | { readonly kind: 'delete-row'; readonly row: number }
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' };

/** Steps that can be taken back. */
export const mostSteps = 200;

/** What the program writes of changes stands in the edits. */
const writtenChanges = 'changed';

/** Begins to edit a table. */
export function editingOf(document: TableDocument): TableEditing {
  const at = document.rows[0]?.cells.indexOf(writtenChanges) ?? -1;
  if (at < 0) return { document, before: [], after: [] };
  const rows = document.rows.map(({ row, cells }) => ({
    row,
    cells: cells.filter((_, index) => index !== at),
  }));
  return { document: { ...document, rows }, before: [], after: [] };
}

/** What was changed in nothing stays the same object. */
export function edited(editing: TableEditing, step: TableStep): TableEditing {
  const { document, before, after } = editing;
  if (step.kind === 'undo') {
    const last = before.at(-1);
    return last === undefined
      ? editing
      : { document: last, before: before.slice(0, -1), after: [document, ...after] };
  }
  if (step.kind === 'redo') {
    const [next, ...rest] = after;
    return next === undefined ? editing : { document: next, before: [...before, document], after: rest };
  }
  const next = stepped(document, step);
  if (next === document) return editing;
  return { document: next, before: [...before, document].slice(-mostSteps), after: [] };
}

function stepped(
  document: TableDocument,
  step: Exclude<TableStep, { readonly kind: 'undo' | 'redo' }>,
): TableDocument {
  switch (step.kind) {
    case 'change':
      return withCell(document, step.row, step.column, step.text);
    case 'paste':
      return withBlock(document, step.row, step.columns, step.cells);
    case 'add-row':
      return { ...document, rows: [...document.rows, emptyRow(document)] };
    case 'delete-row': {
      const [header, ...records] = document.rows;
      const left = records.filter(({ row }) => row !== step.row);
      if (header === undefined || left.length === records.length) return document;
      return {
        ...document,
        rows: [header, ...left],
        edits: document.edits.filter(({ row }) => row !== step.row),
      };
    }
  }
}

/** Behind all others, for rows stand in the order of their numbers. */
const emptyRow = ({ rows, edits }: TableDocument): TableRecord => ({
  row: [...rows, ...edits].reduce((last, { row }) => Math.max(last, row), 0) + 1,
  cells: [],
});

/** One line, as a cell is written. */
const written = (text: string) => text.replace(/\s+/g, ' ').trim();

/** What stands in a cell; empty where there is no such column. */
export function cellOf({ rows: [header] }: TableDocument, { cells }: TableRecord, column: string): string {
  const index = header?.cells.indexOf(column) ?? -1;
  return index < 0 ? '' : (cells[index] ?? '');
}

function withCell(document: TableDocument, row: number, column: string, text: string): TableDocument {
  const becomes = written(text);
  const [header, ...records] = document.rows;
  const record = records.find((each) => each.row === row);
  if (header === undefined || record === undefined) return document;
  const stood = cellOf(document, record, column);
  if (stood === becomes) return document;
  const known = header.cells.indexOf(column);
  const index = known < 0 ? header.cells.length : known;
  const columns = known < 0 ? { ...header, cells: [...header.cells, column] } : header;
  const cells = columns.cells.map((_, at) => (at === index ? becomes : (record.cells[at] ?? '')));
  let edits = withEdit(document.edits, { row, column, was: stood, becomes });
  const isBack = !edits.some((edit) => edit.row === row && edit.column === column);
  // What stands beside it in other languages says what it said before.
  for (const [at, name] of columns.cells.entries()) {
    if (!languages.some((language) => name === `${column}_${language}`)) continue;
    const was = edits.find((edit) => edit.row === row && edit.column === name)?.was ?? null;
    const text = isBack ? (was ?? cells[at] ?? '') : '';
    if (text === cells[at]) continue;
    edits = withEdit(edits, { row, column: name, was: cells[at] ?? '', becomes: text });
    cells[at] = text;
  }
  return {
    ...document,
    rows: [columns, ...records.map((each) => (each === record ? { row, cells } : each))],
    edits,
  };
}

/** Of a cell that is changed again what stood there first; one that is what it was is no edit any more. */
function withEdit(edits: readonly Edit[], edit: Edit): readonly Edit[] {
  const isSame = ({ row, column }: Edit) => row === edit.row && column === edit.column;
  const before = edits.find(isSame);
  if (before === undefined) return [...edits, edit];
  if (before.was === edit.becomes) return edits.filter((each) => each !== before);
  return edits.map((each) => (each === before ? { ...before, becomes: edit.becomes } : each));
}

function withBlock(
  document: TableDocument,
  row: number,
  columns: readonly string[],
  block: readonly (readonly string[])[],
): TableDocument {
  const first = document.rows.findIndex((record, index) => index > 0 && record.row === row);
  if (first < 0) return document;
  let next = document;
  for (const [line, cells] of block.entries()) {
    if (next.rows[first + line] === undefined) next = { ...next, rows: [...next.rows, emptyRow(next)] };
    const own = next.rows[first + line]?.row ?? row;
    for (const [at, column] of columns.slice(0, cells.length).entries())
      next = withCell(next, own, column, cells[at] ?? '');
  }
  return next;
}
