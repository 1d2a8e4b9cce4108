// The made-up table of the bench: what it says it is, and the same at every run.
import { expect, it } from 'vitest';
import { madeUpTable } from '../../bench/made-up-table.ts';
import { routesOf } from '../../src/airlift/routes.ts';
import { open } from '../../src/formats/open.ts';
import { airliftIn, bytesOf, nothingKnown } from '../formats/opened.ts';

it('has as many airfields and routes as are asked for, is read without a complaint, and never changes', async () => {
  const table = madeUpTable(41, 121);
  const opening = await open(bytesOf(table), 'made-up.csv', nothingKnown);
  expect(opening.problems).toEqual([]);
  const airlift = airliftIn(opening);
  expect(airlift.places).toHaveLength(41);
  expect(routesOf(airlift)).toHaveLength(121);
  expect(madeUpTable(41, 121)).toBe(table);
});
