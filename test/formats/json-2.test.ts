// JSON of version 2, and of version 1 through the same door.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowCountOf } from '../../src/airlift/airlift.ts';
import { jsonSchema } from '../../src/formats/json/schema-2.ts';
import { jsonText } from '../../src/formats/json/write-json.ts';
import { knownIn } from '../../src/formats/known.ts';
import { open } from '../../src/formats/open.ts';
import { languages } from '../../src/i18n/languages.ts';
import { sentenceOf } from '../../src/i18n/problems/problem-sentence.ts';
import { loadProblemWords } from '../../src/i18n/problems/problem-words.ts';
import { aircraftFile, airfieldsFile, airliftFile, builtIn, changed } from '../airlift/built-in.ts';
import { madeUp } from '../airlift/made-up.ts';
import { builtInTable } from '../airlift/tables.ts';
import { airliftIn, bytesOf, nothingKnown, told } from './opened.ts';

const wishes = { known: knownIn({ airfields: airfieldsFile, aircraft: aircraftFile }) };

const small = {
  version: 2,
  slug: 'small',
  languages: ['ru'],
  title: { ru: 'Малый' },
  places: [
    { id: 'a', position: [10, 50], names: { ru: 'А' } },
    { id: 'b', kind: 'city', position: [20, 40], names: { ru: 'Б', en: 'B' } },
  ],
  movements: [
    {
      id: 'm',
      claims: [{ claim: 'c', amounts: [{ measure: 'flights', comparator: 'range', value: 14, upTo: 15 }] }],
      from: ['a'],
      to: ['b'],
      period: '2022-03-04',
    },
  ],
  claims: [{ id: 'c', source: 's' }],
  sources: [{ id: 's', publisher: 'Газета' }],
};

const openFile = (file: unknown) => open(bytesOf(JSON.stringify(file)), 'file.json', nothingKnown);

describe('JSON of version 2', () => {
  it('is read in one language, which stands in for the others', async () => {
    const airlift = airliftIn(await openFile(small));
    expect(airlift.title).toEqual({ en: 'Малый', id: 'Малый', ru: 'Малый', kk: 'Малый' });
    expect(airlift.places[1]).toMatchObject({ kind: 'city', names: { en: 'B', kk: 'Б' }, icao: null });
    expect(airlift.languages).toEqual(['ru']);
    expect(airlift.movements[0]?.claims[0]?.claim.source.publisher).toBe('Газета');
    expect(Object.keys(airlift.geodesics)).toEqual(['a~b']);
  });

  it('keeps the numbers of all rows that one claim stands for', async () => {
    const rows = { row: 17, rows: '17, 23, 30-45' };
    const airlift = airliftIn(await openFile({ ...small, claims: [{ ...small.claims[0], ...rows }] }));
    const [claim] = airlift.claims;
    expect(claim?.rows).toEqual([17, 23, ...Array.from({ length: 16 }, (_, index) => 30 + index)]);
    expect(claim && rowCountOf(claim)).toBe(18);
    const again = airliftIn(await open(bytesOf(jsonText(airlift)), 'small.json', nothingKnown));
    expect(again.claims[0]?.rows).toEqual(claim?.rows);
  });

  it.each(['', '3, 2', '0', '5-4', '1-900000000'])('refuses "%s" as numbers of rows', async (rows) => {
    const opening = await openFile({ ...small, claims: [{ ...small.claims[0], rows }] });
    expect(opening.problems.map(({ message }) => message).join()).toContain('17, 23, 30-45');
  });

  it('is written from any airlift and opens again to the same one', async () => {
    await fc.assert(
      fc.asyncProperty(madeUp, async ({ airlift }) => {
        fc.pre(airlift.movements.length > 0);
        const opened = airliftIn(await open(bytesOf(jsonText(airlift)), 'made-up.json', nothingKnown));
        // Close pairs are measured besides the legs.
        expect({ ...opened, geodesics: null }).toEqual({ ...airlift, geodesics: null });
      }),
    );
  });

  it.each(['operation-ganga-2022', 'return-2022'])('says everything of %s', async (slug) => {
    const airlift = await builtInTable(slug);
    expect(airliftIn(await open(bytesOf(jsonText(airlift)), `${slug}.json`, nothingKnown))).toEqual(airlift);
  });

  it('says everything of the first airlift', async () => {
    const opened = airliftIn(await open(bytesOf(jsonText(builtIn())), 'a.json', nothingKnown));
    expect(opened).toEqual(builtIn());
  });

  it('knows places and types that it names without describing them', async () => {
    const file = changed(small, ({ movements }) => {
      for (const movement of movements) movement.to = ['almaty'];
    });
    const bytes = bytesOf(JSON.stringify(file));
    expect(airliftIn(await open(bytes, 'file.json', wishes)).places.map(({ id }) => id)).toContain('almaty');
    const opening = await open(bytes, 'file.json', nothingKnown);
    expect(told(opening.problems)).toEqual(['file.json, movements[0].to[0]: schema, stops']);
  });

  it('that is wrong has all problems told, with path, what was expected and what stands there', async () => {
    const opening = await openFile({
      ...small,
      title: {},
      movements: [
        { ...small.movements[0], split: 'by day', period: 'yesterday', claims: [] },
        {
          ...small.movements[0],
          id: 'n',
          claims: [{ claim: 'c', amounts: [{ measure: 'flights', comparator: '=', value: 1.5 }] }],
        },
      ],
    });
    expect(opening.problems.map(({ path, message }) => `${path}: ${message}`)).toEqual([
      'file.json, title: must have a text in at least one of en, id, ru, kk; found: {}',
      'file.json, movements[0].claims: must name at least one; found: []',
      'file.json, movements[0].split: must be a list, in [ ], or null where it is not reported; found: "by day"',
      'file.json, movements[0].period: must be a date as 2022-03-04, 2022-03 or 2022-03-03/2022-03-08; found: "yesterday"',
      'file.json, movements[1].claims[0].amounts[0]: must be a whole number; only tonnes may have parts; found: {"measure":"flights","comparator":"=","value":1.5}',
    ]);
  });

  it('is told in every language, the English sentence being the one that it brings', async () => {
    const [first] = small.movements;
    const openings = await Promise.all([
      openFile({
        ...small,
        title: {},
        slug: 'A',
        colour: 1,
        claims: 5,
        movements: [{ ...first, split: 'by day' }],
      }),
      openFile({ ...small, movements: [{ ...first, partOf: 'm', operators: ['nobody'], split: [] }, first] }),
      openFile({ version: 3 }),
      open(bytesOf('{'), 'file.json', nothingKnown),
    ]);
    const problems = openings.flatMap((opening) => opening.problems);
    expect(problems.length).toBeGreaterThan(8);
    for (const language of languages) {
      const words = await loadProblemWords(language);
      for (const problem of problems) {
        const sentence = sentenceOf(problem, words);
        if (language === 'en') expect(sentence).toBe(problem.message);
        else expect(sentence).toEqual(expect.not.stringContaining(problem.message));
      }
    }
  });

  it('has no ids that are nowhere or twice, and no circles', async () => {
    const [first] = small.movements;
    const opening = await openFile({
      ...small,
      movements: [
        { ...first, partOf: 'n' },
        { ...first, id: 'n', partOf: 'm', operators: ['nobody'] },
        { ...first, id: 'n', partOf: 'nowhere' },
      ],
    });
    const problems = opening.problems.map(({ path }) => path.replace('file.json, ', ''));
    expect(problems).toEqual(
      expect.arrayContaining(['movements[2].id', 'movements[1].operators[0]', 'movements[2].partOf']),
    );
    const circle = await openFile({
      ...small,
      movements: [
        { ...first, partOf: 'n' },
        { ...first, id: 'n', partOf: 'm' },
      ],
    });
    expect(circle.problems.map(({ message }) => message)[0]).toContain('part of itself');
  });

  it.each([
    ['{ "version": 2, ', 'is no whole JSON'],
    ['{}', 'must be 1 or 2'],
    ['[]', 'must be 1 or 2'],
    ['{ "version": 3 }', 'must be 1 or 2'],
  ])('is not %s', async (text, message) => {
    const opening = await open(bytesOf(text), 'file.json', nothingKnown);
    expect(opening.kind).toBe('problems');
    expect(opening.problems[0]?.message).toContain(message);
    expect(opening.problems[0]?.path).toContain('file.json');
  });

  it('has a JSON Schema that tells editors what may stand in it', () => {
    const schema = JSON.parse(JSON.stringify(jsonSchema()));
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      type: 'object',
      required: expect.arrayContaining(['version', 'slug', 'title', 'movements']),
      properties: { version: { const: 2 } },
    });
  });
});

describe('JSON of version 1', () => {
  it('is read through the same door, for ever', async () => {
    const opening = await open(bytesOf(JSON.stringify(airliftFile)), 'kazakhstan-2022.json', wishes);
    expect(airliftIn(opening)).toEqual(builtIn());
  });

  it('is told what null stands for', async () => {
    const file = changed(airliftFile, ({ movements }) => {
      for (const movement of movements) Object.assign(movement, { split: 'unknown' });
    });
    const opening = await open(bytesOf(JSON.stringify(file)), 'a.json', wishes);
    expect(opening.problems.map(({ path, message }) => `${path}: ${message}`)).toEqual([
      'a.json, movements[0].split: must be a list, in [ ], or null where it is not reported; found: "unknown"',
    ]);
  });
});
