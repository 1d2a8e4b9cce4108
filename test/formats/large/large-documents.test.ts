// A large table in the tables that a reader edits and saves: whole, or told apart from those that are.
import { describe, expect, it } from 'vitest';
import { applyFilter, everything } from '../../../src/airlift/counting/filter.ts';
import { totalOf } from '../../../src/airlift/counting/totals.ts';
import { written } from '../../../src/cli/tables/convert.ts';
import { open } from '../../../src/formats/open.ts';
import { rowCount } from '../../../src/formats/opening.ts';
import { documentOf, hasEveryRow } from '../../../src/formats/saved/document.ts';
import { documentText } from '../../../src/formats/saved/document-text.ts';
import { openDocument } from '../../../src/formats/saved/open-document.ts';
import { edited, editingOf } from '../../../src/state/table-edits.ts';
import { bytesOf } from '../opened.ts';
import { library } from '../understood.ts';

const wishes = { known: { places: [], aircraft: [], airfields: library } };
const rows = 6000;

/** @param line of a row by its index */
async function opened(line: (index: number) => string) {
  const lines = Array.from({ length: rows }, (_, index) => line(index));
  const opening = await open(bytesOf(['from,to,date,flights', ...lines].join('\n')), 'flights.csv', wishes);
  if (opening.kind !== 'airlift' || !opening.table) throw new Error(JSON.stringify(opening.problems));
  return { opening, airlift: opening.airlift, table: opening.table };
}

const dayOf = (index: number) => new Date(Date.UTC(1948, 5, 26 + index)).toISOString().slice(0, 10);
const flightsIn = ({ airlift }: Pick<Awaited<ReturnType<typeof opened>>, 'airlift'>) =>
  totalOf(airlift, applyFilter(airlift, everything).movements, 'flights')?.bounds.minimum;

describe('a large table whose rows say the same', () => {
  const same = (index: number) => `${index === 9 ? 'Nowhere' : 'AAX'},BBX,${dayOf(index % 9)},2`;

  it('has not every row, so it is neither edited nor written as a saved file', async () => {
    const { opening, airlift, table } = await opened(same);
    expect(hasEveryRow(airlift, table)).toBe(false);
    const saving = written({ name: 'flights.csv', opening, answers: {} }, 'airlift.json', 'en');
    await expect(saving).rejects.toThrow('rows that say the same are read as one');
  });

  it('is saved as a CSV of one row for all that say the same, which can be edited and adds up to the same', async () => {
    const read = await opened(same);
    const text = documentText(documentOf(read.airlift, 'flights.csv'), ',');
    const again = await open(bytesOf(text), 'saved.csv', wishes);
    if (again.kind !== 'airlift') throw new Error(JSON.stringify(again.problems));
    expect(hasEveryRow(again.airlift, again.table ?? null)).toBe(true);
    expect(again.airlift.movements).toHaveLength(9);
    expect(flightsIn(again)).toBe(flightsIn(read));
  });
});

describe('a large table of which every row says something else', () => {
  const different = (index: number) => `AAX,BBX,${dayOf(index)},${1 + (index % 4)}`;

  it('is a document of all of its rows, and the same after an edit is taken back', async () => {
    const read = await opened(different);
    expect(hasEveryRow(read.airlift, read.table)).toBe(true);
    const begun = editingOf(documentOf(read.airlift, 'flights.csv', read.table));
    const changed = edited(begun, { kind: 'change', row: 5999, column: 'flights', text: '90' });
    const back = edited(changed, { kind: 'undo' });
    for (const [editing, more] of [
      [changed, 88],
      [back, 0],
    ] as const) {
      const again = await openDocument(editing.document, wishes);
      if (again.kind !== 'airlift' || !again.table) throw new Error(JSON.stringify(again.problems));
      expect(rowCount(again.table)).toBe(rows);
      expect(again.airlift.claims.map(({ row }) => row)).toEqual(read.airlift.claims.map(({ row }) => row));
      expect(flightsIn(again)).toBe((flightsIn(read) ?? 0) + more);
    }
  });

  it('has not every row where more were left out than are listed', async () => {
    const { airlift, table } = await opened((index) =>
      index % 40 === 0 ? `AAX,Nowhere ${index},${dayOf(index)},1` : different(index),
    );
    expect(table.counts.question + table.counts['left-out']).toBe(150);
    expect(hasEveryRow(airlift, table)).toBe(false);
  });
});
