// A table in any layout, saved and opened again, gives the movements that it gave; rows that were left out stay left out, and
// rows in question stay in question, so that nothing is lost and nothing comes of it by itself.
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../src/formats/answers.ts';
import type { Opening } from '../../src/formats/opening.ts';
import { documentOf } from '../../src/formats/saved/document.ts';
import { decodeAirlift, encodeAirlift } from '../../src/formats/saved/link.ts';
import { openDocument } from '../../src/formats/saved/open-document.ts';
import { lastingAnswers, readSaved, savedText } from '../../src/formats/saved/saved-file.ts';
import { library, movementsIn, tableIn, understand } from './understood.ts';

const wishes = (answers: Answers) => ({ known: { places: [], aircraft: [], airfields: library }, answers });

async function again(opening: Opening, answers: Answers): Promise<Opening> {
  if (opening.kind !== 'airlift') throw new Error(JSON.stringify(opening.problems, null, 2));
  const document = documentOf(opening.airlift, 'table.csv', opening.table ?? null);
  expect(await decodeAirlift(await encodeAirlift(document))).toEqual(document);
  const saved = readSaved(
    JSON.parse(savedText({ document, columns: tableIn(opening).columns, answers, view: '' })),
  );
  return openDocument(saved.document, wishes(lastingAnswers(saved.answers)));
}

const isMade = (fate: string) => fate === 'drawn' || fate === 'counted';
/** The rows of which movements were made, and the others. */
const rowsOf = (opening: Opening) => {
  const { rows } = tableIn(opening);
  const numbers = (some: typeof rows) =>
    [...new Set(some.map(({ row }) => row))].sort((one, other) => one - other);
  return {
    made: numbers(rows.filter(({ fate }) => isMade(fate))),
    others: numbers(rows.filter(({ fate }) => !isMade(fate))),
  };
};

const tables: readonly (readonly [string, readonly string[], Answers])[] = [
  ['a plain one', ['from,to,flights', 'XAAA,XBBB,3', 'XBBB,XEEE,> 4'], {}],
  [
    'titles above, a total below',
    [
      'Flights of a week',
      '',
      'Dep;Arr;Datum;Pax',
      'XAAA;XBBB;13.03.2022;1.234',
      'XAAA;XEEE;14.03.2022;12',
      'Total;;;1.246',
    ],
    {},
  ],
  [
    'rows that cannot be read',
    ['from,to,people', 'XAAA,XBBB,3', 'XAAA,Nowhere,4', 'XAAA,XEEE,lots', 'XBBB,XEEE,9'],
    {},
  ],
  ['ends that are not reported', ['from,to,people', 'XAAA,XBBB,3', 'XAAA,,4', ',XEEE,5'], {}],
  ['both directions in a row', ['Airport,Partner,PaxFrom,PaxTo', 'XAAA,XBBB,3,4', 'XAAA,XEEE,5,6'], {}],
  ['a chain of legs in a cell', ['Route,Flights', 'XAAA-XBBB-XEEE,1', 'XBBB-XEEE,2'], {}],
  ['pounds', ['From,To,Freight (pounds)', 'XAAA,XBBB,2000', 'XBBB,XEEE,"4,409"'], {}],
  [
    'cancelled flights',
    ['from,to,flights,status', 'XAAA,XBBB,1,flown', 'XAAA,XEEE,1,CANCELLED', 'XBBB,XEEE,1,flown'],
    {},
  ],
  [
    'a row left out by its reader',
    ['from,to,people', 'XAAA,XBBB,3', 'XAAA,XEEE,4', 'XBBB,XEEE,9'],
    { skip: [3] },
  ],
  [
    'a hub that its reader named',
    ['Destination,People', 'XBBB,3', 'XEEE,4'],
    { hub: { place: 'XAAA', end: 'from' } },
  ],
  ['headers in Russian', ['Откуда;Куда;Пассажиров', 'Ольховка;Берёзово;12', 'Берёзово;XEEE;30'], {}],
  ['a title of its reader', ['from,to,flights', 'XAAA,XBBB,3'], { title: 'Mine', source: 'The Ministry' }],
];

describe('a table that was saved', () => {
  it.each(tables)('opens again: %s', async (_, lines, answers) => {
    const opening = await understand(lines, answers);
    const reopened = await again(opening, answers);
    // A place is called by its id, in lower-case letters.
    const sorted = (some: Opening) =>
      movementsIn(some)
        .map((each) => each.toLowerCase())
        .sort();
    expect(sorted(reopened)).toEqual(sorted(opening));
    const [before, after] = [rowsOf(opening), rowsOf(reopened)];
    expect(after.others).toEqual(before.others);
    if (opening.kind !== 'airlift' || reopened.kind !== 'airlift') return;
    expect(reopened.airlift.title).toEqual(opening.airlift.title);
    expect(reopened.airlift.sources.map(({ publisher }) => publisher)).toEqual(
      opening.airlift.sources.map(({ publisher }) => publisher),
    );
  });
});
