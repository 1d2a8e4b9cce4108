// Problems of a file at the cells of the table that was made of it.
import { expect, it } from 'vitest';
import { documentOf } from '../../src/formats/saved/document.ts';
import { problemsInDocument } from '../../src/state/document-problems.ts';
import { understand } from '../formats/understood.ts';

it('stand at the cells whose columns the file calls otherwise', async () => {
  const opening = await understand([
    'Origin,Destination,Pax,Route',
    'XAAA,XBBB,4,x',
    'XAAA,XBBB,many,x',
    'Nowhere,XBBB,4,x',
  ]);
  if (opening.kind !== 'airlift' || !opening.table) throw new Error('It is no airlift.');
  const document = documentOf(opening.airlift, 'table.csv', opening.table);
  const problems = problemsInDocument(opening.problems, opening.table, document);
  const at = problems.map(({ code, row, column }) => [code, row, column]);
  expect(at).toContainEqual(['unreadable-amount', 3, 'people']);
  expect(at).toContainEqual(['unknown-place', 4, 'from']);
});
