// Cells that a reader corrects in the dialog: all rows with the same fault by one answer, marked as the reader's own word.
import { describe, expect, it } from 'vitest';
import { withAnswers } from '../../src/formats/answers.ts';
import { open } from '../../src/formats/open.ts';
import type { Opening } from '../../src/formats/opening.ts';
import { cellsOfProblem, cellsOfRow, correctionsOf } from '../../src/state/corrections.ts';

const table = `Date;From;To;Sorties
3.3.2022;"47.44, 19.26";"28.57, 77.1";some
31.2.2022;"47.44, 19.26";"28.57, 77.1";2
3.3.2022;"47.44, 19.26";"28.57, 77.1";some
4.3.2022;"47.44, 19.26";"28.57, 77.1";1
`;
const read = (answers = {}) =>
  open(new TextEncoder().encode(table), 'own.csv', { known: { places: [], aircraft: [] }, answers });

function tableOf(opening: Opening) {
  if (opening.kind === 'problems' || opening.table == null) throw new Error('There is no table.');
  return opening.table;
}

describe('a cell that is corrected before the map is shown', () => {
  it('mends all rows with the same fault, and is the reader’s own word in each', async () => {
    const before = await read();
    const problem = before.problems.find(({ code }) => code === 'unreadable-amount');
    if (problem === undefined) throw new Error('There is no such problem.');
    const cells = cellsOfProblem(problem, tableOf(before));
    expect(cells).toMatchObject({ rows: [2, 4], texts: ['some'] });
    if (cells === null) return;
    const answers = correctionsOf(cells, [' 12 '], tableOf(before));
    expect(answers).toEqual({
      corrections: [
        { row: 2, column: 3, text: '12', was: 'some' },
        { row: 4, column: 3, text: '12', was: 'some' },
      ],
    });
    const after = await read(answers ?? {});
    if (after.kind !== 'airlift') throw new Error('No airlift came of it.');
    expect(after.problems.some(({ code }) => code === 'unreadable-amount')).toBe(false);
    expect(after.airlift.claims.map(({ row, changed }) => [row, changed])).toEqual([
      [2, [{ column: 'flights', was: 'some' }]],
      [4, [{ column: 'flights', was: 'some' }]],
      [5, []],
    ]);
  });

  it('is one of several of a row, where the row is listed', async () => {
    const before = await read();
    const row = tableOf(before).rows.find((each) => each.row === 3);
    if (row === undefined) throw new Error('There is no such row.');
    const cells = cellsOfRow(row, tableOf(before));
    expect(cells.texts).toEqual(['31.2.2022', '47.44, 19.26', '28.57, 77.1', '2']);
    const answers = correctionsOf(cells, ['28.2.2022', ...cells.texts.slice(1)], tableOf(before));
    const after = await read(answers ?? {});
    expect(tableOf(after).rows.find((each) => each.row === 3)?.fate).toBe('drawn');
    if (after.kind !== 'airlift') return;
    expect(after.airlift.claims.find((claim) => claim.row === 3)?.changed).toEqual([
      { column: 'date', was: '31.2.2022' },
    ]);
  });

  it('is no change once it is put back, and nothing where nothing was written', async () => {
    const before = await read();
    const row = tableOf(before).rows.find((each) => each.row === 5);
    if (row === undefined) throw new Error('There is no such row.');
    const cells = cellsOfRow(row, tableOf(before));
    expect(correctionsOf(cells, cells.texts, tableOf(before))).toBeNull();
    const changed = [{ row: 5, column: 3, text: '7' }];
    const back = [{ row: 5, column: 3, text: '1' }];
    const after = await read(withAnswers({ corrections: changed }, { corrections: back }));
    if (after.kind !== 'airlift') throw new Error('No airlift came of it.');
    expect(after.airlift.claims.flatMap((claim) => claim.changed)).toEqual([]);
  });

  it('is not offered for a place, which has ways of its own, nor for what is only told', async () => {
    const problem = {
      code: 'unknown-place',
      weight: 'question',
      table: 'rows',
      row: 2,
      column: 'From',
      found: 'x',
      path: '',
      message: '',
      file: '',
    } as const;
    const reading = tableOf(await read());
    expect(cellsOfProblem(problem, reading)).toBeNull();
    expect(cellsOfProblem({ ...problem, code: 'unreadable-date', weight: 'told' }, reading)).toBeNull();
    expect(cellsOfProblem({ ...problem, code: 'says-nothing', column: null }, reading)).toBeNull();
  });
});
