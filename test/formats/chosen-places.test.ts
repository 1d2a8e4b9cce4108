// A place that the reader has put on the map: one answer mends all of its rows, and where it is stays the reader's own word.
import { describe, expect, it } from 'vitest';
import { basisOfPlace } from '../../src/airlift/basis.ts';
import type { Answers } from '../../src/formats/answers.ts';
import { jsonText } from '../../src/formats/json/write-json.ts';
import { open } from '../../src/formats/open.ts';
import type { Opening } from '../../src/formats/opening.ts';
import { documentOf } from '../../src/formats/saved/document.ts';
import { documentText } from '../../src/formats/saved/document-text.ts';
import { savedText } from '../../src/formats/saved/saved-file.ts';

const table = 'From,To,Flights\nCamp Nowhere,"28.57, 77.1",2\nCamp Nowhere,"47.44, 19.26",1\n';
const known = { places: [], aircraft: [] };
const read = (text: string, name = 'own.csv', answers: Answers = {}) =>
  open(new TextEncoder().encode(text), name, { known, answers });
const answers: Answers = { places: { 'Camp Nowhere': { position: [22.6, 48.25], name: null } } };

function airliftOf(opening: Opening) {
  if (opening.kind !== 'airlift') throw new Error('No airlift came of it.');
  return opening.airlift;
}
const placeIn = (opening: Opening) =>
  airliftOf(opening).places.find(({ names }) => names.en === 'Camp Nowhere');

describe('a place that was chosen on the map', () => {
  it('mends all rows that name it, and is told as the reader’s own word', async () => {
    const before = await read(table);
    expect(
      before.problems.filter(({ code }) => code === 'unknown-place').flatMap(({ rows }) => rows),
    ).toEqual([2, 3]);
    const after = await read(table, 'own.csv', answers);
    expect(after.problems.map(({ code, weight }) => [code, weight])).toEqual([['place-chosen', 'told']]);
    expect(after.problems[0]?.message).toContain('48.25, 22.6');
    expect(airliftOf(after).movements).toHaveLength(2);
    expect(placeIn(after)).toMatchObject({ position: [22.6, 48.25], byReader: true });
  });

  it('stands on the reader, as no other place does', async () => {
    const { places } = airliftOf(await read(table, 'own.csv', answers));
    expect(places.map((place) => [place.names.en, basisOfPlace(place)])).toEqual([
      ['Camp Nowhere', 'reader'],
      ['28.57, 77.1', 'reference'],
      ['47.44, 19.26', 'reference'],
    ]);
  });

  it('may be given another name', async () => {
    const named = { 'Camp Nowhere': { position: [22.6, 48.25], name: 'Camp Uzhhorod' } } as const;
    const { places } = airliftOf(await read(table, 'own.csv', { places: named }));
    expect(places[0]?.names.en).toBe('Camp Uzhhorod');
  });

  it('is still the reader’s own word in every file that is written of it', async () => {
    const airlift = airliftOf(await read(table, 'own.csv', answers));
    const document = documentOf(airlift, 'own.csv');
    const saved = savedText({ document, columns: [], answers, view: '' });
    for (const [text, name] of [
      [documentText(document, ','), 'own.csv'],
      [saved, 'own.airlift.json'],
      [jsonText(airlift), 'own.json'],
    ] as const)
      expect(placeIn(await read(text, name)), name).toMatchObject({ byReader: true });
  });
});
