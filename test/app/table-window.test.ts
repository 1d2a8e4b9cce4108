// Which rows of a long table are drawn, and what the map keeps of rows that cannot be read any more.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Airlift } from '../../src/airlift/airlift.ts';
import { lastGood, rowsKeptOut } from '../../src/app/table/last-good.ts';
import { mostWhole, piecesInView } from '../../src/app/table/window.ts';
import type { FileProblem, Opening } from '../../src/formats/opening.ts';
import type { TableDocument } from '../../src/formats/saved/document.ts';
import { openDocument } from '../../src/formats/saved/open-document.ts';

const rowHeight = 27;

describe('the rows in view', () => {
  it('are all rows of a short table', () => {
    const pieces = piecesInView(mostWhole, rowHeight, 0, 240, 0);
    expect(pieces.every(({ kind }) => kind === 'row')).toBe(true);
    expect(pieces).toHaveLength(mostWhole);
  });

  it('are few of a long one, and gaps stand for all the others', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: mostWhole + 1, max: 100_000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: 40, max: 900 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (rows, scrolled, height, focus) => {
          const top = scrolled * (rows * rowHeight - height);
          const focused = Math.floor(focus * (rows - 1));
          const pieces = piecesInView(rows, rowHeight, top, height, focused);
          const drawn = pieces.flatMap((piece) => (piece.kind === 'row' ? [piece.index] : []));
          const skipped = pieces.reduce((sum, piece) => sum + (piece.kind === 'gap' ? piece.rows : 0), 0);
          expect(drawn.length + skipped).toBe(rows);
          expect([...new Set(drawn)].sort((one, other) => one - other)).toEqual(drawn);
          expect(drawn.length).toBeLessThan(height / rowHeight + 30);
          expect(drawn).toContain(focused);
          for (let row = Math.ceil(top / rowHeight); row * rowHeight < top + height && row < rows; row += 1)
            expect(drawn).toContain(row);
        },
      ),
      { numRuns: 60 },
    );
  });
});

const records = (...lines: string[][]) => lines.map((cells, index) => ({ row: index + 1, cells }));
const document = (flights: readonly string[]): TableDocument => ({
  name: 'own.csv',
  rows: records(
    ['movement', 'from', 'to', 'flights'],
    ...flights.map((text, index) => [`m${index + 1}`, 'bud', 'del', text]),
  ),
  places: records(
    ['id', 'name', 'lat', 'lon'],
    ['bud', 'Budapest', '47', '19'],
    ['del', 'Delhi', '28', '77'],
  ),
  about: records(['field', 'text']),
  edits: [],
  leftOut: [],
});
const read = (each: TableDocument) => openDocument(each, { known: { places: [], aircraft: [] } });

async function airliftIn(each: TableDocument): Promise<Airlift> {
  const opening = await read(each);
  if (opening.kind !== 'airlift') throw new Error('No airlift came of it.');
  return opening.airlift;
}
const flightsIn = (opening: Opening | null) =>
  opening?.kind === 'airlift'
    ? opening.airlift.movements.map(({ claims }) => claims[0]?.amounts[0]?.value)
    : null;

describe('a table that is edited', () => {
  it('is shown as it stands where every row can be read', async () => {
    const before = document(['28', '21']);
    const after = document(['30', '21']);
    const result = await lastGood(after, before, await airliftIn(before), read);
    expect(flightsIn(result.opening)).toEqual([30, 21]);
    expect(result.good).toBe(after);
    expect(result.problems).toEqual([]);
  });

  it('keeps of a row that cannot be read any more what it said, while the others go on', async () => {
    const before = document(['28', '21']);
    const after = document(['many', '22']);
    const result = await lastGood(after, before, await airliftIn(before), read);
    expect(flightsIn(result.opening)).toEqual([28, 22]);
    expect([...rowsKeptOut(result.problems)]).toEqual([2]);
    // The next step compares with what is shown.
    const again = await lastGood(document(['29', '22']), result.good, await airliftIn(result.good), read);
    expect(flightsIn(again.opening)).toEqual([29, 22]);
  });

  it('shows nothing of a row that was never read, and tells it', async () => {
    const before = document(['28']);
    const after = document(['28', 'many']);
    const result = await lastGood(after, before, await airliftIn(before), read);
    expect(flightsIn(result.opening)).toEqual([28]);
    expect(result.problems).toHaveLength(1);
  });

  it('leaves the map as it was where nothing of it can be read', async () => {
    const before = document(['28']);
    const nothing = { ...document([]), rows: [] };
    const shown = await airliftIn(before);
    const result = await lastGood(nothing, before, shown, read);
    expect(result.opening).toBeNull();
    expect(result.good).toBe(before);
  });
});

describe('rows that a problem keeps out', () => {
  const problem = (more: Partial<FileProblem>) =>
    ({ weight: 'left-out', table: 'rows', row: 2, ...more }) as FileProblem;
  it('are those of the table itself, all that have the fault', () => {
    expect([
      ...rowsKeptOut([
        problem({ rows: [2, 4] }),
        problem({ row: 7, weight: 'question' }),
        problem({ row: 8, weight: 'told' }),
        problem({ row: 9, table: 'places' }),
        problem({ row: null, table: null }),
      ]),
    ]).toEqual([2, 4, 7]);
  });
});
