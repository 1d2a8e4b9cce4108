// Editing the rows of a table: each step is one that can be taken back, and what was changed is told.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TableDocument } from '../../src/formats/saved/document.ts';
import { pastedCells } from '../../src/state/pasted-cells.ts';
import { cellOf, edited, editingOf, type TableEditing, type TableStep } from '../../src/state/table-edits.ts';

const table: TableDocument = {
  name: 'flights.csv',
  rows: [
    { row: 1, cells: ['from', 'to', 'flights'] },
    { row: 2, cells: ['a', 'b', '28'] },
    { row: 4, cells: ['b', 'a', '3'] },
  ],
  places: [],
  about: [],
  leftOut: [],
  edits: [],
};

const having = (...steps: readonly TableStep[]): TableEditing => steps.reduce(edited, editingOf(table));
const change = (row: number, column: string, text: string): TableStep => ({
  kind: 'change',
  row,
  column,
  text,
});
const textAt = ({ document }: TableEditing, row: number, column: string) => {
  const record = document.rows.find((each) => each.row === row);
  return record === undefined ? null : cellOf(document, record, column);
};

describe('a changed cell', () => {
  it('is told with what stood there first, however often it is changed', () => {
    const editing = having(change(2, 'flights', '29'), change(2, 'flights', ' 30 '));
    expect(textAt(editing, 2, 'flights')).toBe('30');
    expect(editing.document.edits).toEqual([{ row: 2, column: 'flights', was: '28', becomes: '30' }]);
  });

  it('that is changed back to what it was is no edit any more', () => {
    const editing = having(change(2, 'flights', '29'), change(2, 'flights', '28'));
    expect(editing.document.edits).toEqual([]);
    expect(editing.before).toHaveLength(2);
  });

  it('takes what stands beside it in other languages along, and brings it back with itself', () => {
    const translated: TableDocument = {
      ...table,
      rows: [
        { row: 1, cells: ['from', 'to', 'note', 'note_ru', 'note_kk', 'source'] },
        { row: 2, cells: ['a', 'b', 'by day', 'днём', '', 'x'] },
      ],
    };
    const once = edited(editingOf(translated), change(2, 'note', 'by night'));
    expect(once.document.rows[1]?.cells).toEqual(['a', 'b', 'by night', '', '', 'x']);
    expect(once.document.edits.map(({ column, was }) => [column, was])).toEqual([
      ['note', 'by day'],
      ['note_ru', 'днём'],
    ]);
    const back = edited(once, change(2, 'note', 'by day'));
    expect(back.document).toEqual(translated);
    expect(edited(once, { kind: 'undo' }).document).toBe(translated);
  });

  it('of a column that the table does not have adds it, and nothing stood there', () => {
    const editing = having(change(4, 'people', '12'));
    expect(editing.document.rows[0]?.cells).toEqual(['from', 'to', 'flights', 'people']);
    expect(textAt(editing, 4, 'people')).toBe('12');
    expect(textAt(editing, 2, 'people')).toBe('');
    expect(editing.document.edits).toEqual([{ row: 4, column: 'people', was: '', becomes: '12' }]);
  });

  it('that says the same, or stands in no row, is no step', () => {
    expect(having(change(2, 'flights', ' 28')).before).toEqual([]);
    expect(having(change(3, 'flights', '28')).before).toEqual([]);
  });
});

describe('rows', () => {
  it('are added behind all others, each under a number that no other has', () => {
    const editing = having(
      { kind: 'add-row' },
      change(5, 'from', 'a'),
      { kind: 'delete-row', row: 4 },
      { kind: 'add-row' },
    );
    expect(editing.document.rows.map(({ row }) => row)).toEqual([1, 2, 5, 6]);
    expect(editing.document.edits).toEqual([{ row: 5, column: 'from', was: '', becomes: 'a' }]);
  });

  it('are deleted with what was changed in them', () => {
    const editing = having(change(2, 'flights', '29'), { kind: 'delete-row', row: 2 });
    expect(editing.document.edits).toEqual([]);
    expect(having({ kind: 'delete-row', row: 1 }).before).toEqual([]);
  });
});

describe('a block of cells', () => {
  it('is pasted in one step, and grows the table', () => {
    const cells = pastedCells('c\t7\r\n\t"8 ""or"" 9"\r\ne\t10\textra\r\n');
    const editing = having({ kind: 'paste', row: 4, columns: ['to', 'flights'], cells });
    expect(editing.document.rows.slice(2)).toEqual([
      { row: 4, cells: ['b', 'c', '7'] },
      { row: 5, cells: ['', '', '8 "or" 9'] },
      { row: 6, cells: ['', 'e', '10'] },
    ]);
    expect(editing.before).toHaveLength(1);
    expect(edited(editing, { kind: 'undo' }).document).toBe(editing.before[0]);
  });

  it('is what a spreadsheet sets onto the clipboard', () => {
    expect(pastedCells('a')).toEqual([['a']]);
    expect(pastedCells('a\tb\n')).toEqual([['a', 'b']]);
    expect(pastedCells('a\t\n\tb')).toEqual([
      ['a', ''],
      ['', 'b'],
    ]);
    expect(pastedCells('"two\nlines"\t5" wide')).toEqual([['two\nlines', '5" wide']]);
  });
});

it('what the program wrote of changes stands in the edits alone', () => {
  const written = {
    ...table,
    rows: [
      { row: 1, cells: ['from', 'changed', 'to'] },
      { row: 2, cells: ['a', 'to: "c"', 'b'] },
    ],
  };
  expect(editingOf(written).document.rows.map(({ cells }) => cells)).toEqual([
    ['from', 'to'],
    ['a', 'b'],
  ]);
});

const anyStep: fc.Arbitrary<TableStep> = fc.oneof(
  fc.record({
    kind: fc.constant('change' as const),
    row: fc.constantFrom(2, 4, 5, 6),
    column: fc.constantFrom('from', 'flights', 'people'),
    text: fc.constantFrom('', '28', '3', 'x'),
  }),
  fc.record({
    kind: fc.constant('paste' as const),
    row: fc.constantFrom(2, 4, 5),
    columns: fc.constant(['to', 'flights']),
    cells: fc.array(fc.array(fc.constantFrom('', 'b', '28'), { maxLength: 3 }), { maxLength: 4 }),
  }),
  fc.constant({ kind: 'add-row' as const }),
  fc.record({ kind: fc.constant('delete-row' as const), row: fc.constantFrom(2, 4, 5) }),
);

describe('whatever is done', () => {
  it('is taken back to what was there, and done again', () => {
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 12 }), (steps) => {
        const done = having(...steps);
        const all = (editing: TableEditing, kind: 'undo' | 'redo', times: number) =>
          Array.from({ length: times }).reduce<TableEditing>((now) => edited(now, { kind }), editing);
        const back = all(done, 'undo', done.before.length);
        expect(back.document).toBe(table);
        expect(all(back, 'redo', done.before.length).document).toBe(done.document);
      }),
    );
  });

  it('leaves rows in the order of their numbers, and tells of each changed cell what it is', () => {
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 12 }), (steps) => {
        const { document } = having(...steps);
        const numbers = document.rows.map(({ row }) => row);
        expect(numbers).toEqual([...new Set(numbers)].sort((one, other) => one - other));
        for (const { row, column, was, becomes } of document.edits) {
          const record = document.rows.find((each) => each.row === row);
          expect(record === undefined ? null : cellOf(document, record, column)).toBe(becomes);
          expect(was).not.toBe(becomes);
        }
      }),
    );
  });
});
