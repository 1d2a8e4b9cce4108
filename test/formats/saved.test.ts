// Everything of an opened airlift goes into one file or link and comes back; what the reader has changed stays marked.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Airlift } from '../../src/airlift/airlift.ts';
import { sayLayout, withoutLayout } from '../../src/formats/answers.ts';
import { open } from '../../src/formats/open.ts';
import { documentOf, type TableDocument } from '../../src/formats/saved/document.ts';
import { decodeAirlift, encodeAirlift, longestLink } from '../../src/formats/saved/link.ts';
import { openDocument } from '../../src/formats/saved/open-document.ts';
import { pack } from '../../src/formats/saved/pack.ts';
import { readSaved, type SavedFile, savedText } from '../../src/formats/saved/saved-file.ts';
import { unpack } from '../../src/formats/saved/unpack.ts';
import { Refusal } from '../../src/formats/workbook/reading.ts';
import { languages } from '../../src/i18n/languages.ts';
import { builtIn } from '../airlift/built-in.ts';
import { airliftIn, bytesOf, nothingKnown, openLines } from './opened.ts';
import { fatesIn, library, movementsIn } from './understood.ts';

const places = ['# places', 'id,name,lat,lon', 'a,Alpha,10,20', 'b,Beta,30,40'];

async function documentFrom(...rows: readonly string[]): Promise<TableDocument> {
  return documentOf(airliftIn(await openLines(...rows, ...places)), 'flights.csv');
}

describe('the tables of an airlift', () => {
  it('keep the numbers of the file’s rows', async () => {
    const document = await documentFrom('', 'from,to,flights', '', 'a,b,3', '', 'b,a,>70');
    const column = document.rows[0]?.cells.indexOf('flights') ?? -1;
    expect(document.rows.map(({ row, cells }) => [row, cells[column]])).toEqual([
      [1, 'flights'],
      [4, '3'],
      [6, 'more than 70'],
    ]);
    const { airlift } = { airlift: airliftIn(await openDocument(document, nothingKnown)) };
    expect(airlift.claims.map(({ row }) => row)).toEqual([4, 6]);
  });

  it.each(languages)(
    'keep the texts of an airlift of the site in all of its languages, opened in %s',
    async (own) => {
      const airlift = builtIn();
      const others = airlift.languages.filter((each) => each !== own);
      const whole: Airlift = { ...airlift, languages: [own, ...others] };
      const again = airliftIn(await openDocument(documentOf(whole, `${airlift.slug}.csv`), nothingKnown));
      expect(again.languages[0]).toBe(own);
      expect(new Set(again.languages)).toEqual(new Set(whole.languages));
      expect(again.title).toEqual(airlift.title);
      expect(again.summary).toEqual(airlift.summary);
      expect(again.places.map(({ names }) => names)).toEqual(airlift.places.map(({ names }) => names));
      const texts = (of: Airlift) =>
        of.claims.flatMap(({ text }) => (text === null ? [] : [JSON.stringify(text)]));
      expect(new Set(texts(again))).toEqual(new Set(texts(airlift)));
    },
  );

  it('keep rows that were left out, with what can be read of them', async () => {
    const airlift = airliftIn(await openLines('from,to,flights', 'a,b,3', 'a,nowhere,4', ...places));
    const column = (index: number, taken: string) =>
      ({ index, header: taken, taken, guessedFrom: 'header', remark: null }) as const;
    const document = documentOf(airlift, 'flights.csv', {
      sheet: null,
      sheets: [],
      header: 1,
      columns: [column(0, 'from'), column(1, 'to'), column(2, 'flights')],
      counts: { drawn: 1, counted: 0, 'left-out': 0, question: 1 },
      rows: [
        { row: 2, cells: ['a', 'b', '3'], fate: 'drawn' },
        { row: 3, cells: ['a', 'nowhere', '4'], fate: 'question' },
      ],
    });
    expect(document.rows.at(-1)?.row).toBe(3);
    expect(document.rows.at(-1)?.cells).toEqual(expect.arrayContaining(['a', 'nowhere', '4']));
  });

  it('say of an edited row what it was, in the airlift and after it was written and read again', async () => {
    const document = await documentFrom('from,to,flights', 'a,b,3', 'b,a,4');
    const column = document.rows[0]?.cells.indexOf('flights') ?? -1;
    const edited: TableDocument = {
      ...document,
      rows: document.rows.map((record) =>
        record.row === 3
          ? { ...record, cells: record.cells.map((cell, index) => (index === column ? '9' : cell)) }
          : record,
      ),
      edits: [{ row: 3, column: 'flights', was: '4', becomes: '9' }],
    };
    const airlift = airliftIn(await openDocument(edited, nothingKnown));
    expect(airlift.claims.map(({ changed }) => changed)).toEqual([[], [{ column: 'flights', was: '4' }]]);
    const again = documentOf(airlift, 'flights.csv');
    expect(again.edits).toEqual(edited.edits);
    expect(airliftIn(await openDocument(again, nothingKnown)).claims[1]?.changed).toEqual([
      { column: 'flights', was: '4' },
    ]);
  });
});

const letters = fc.string({
  unit: fc.constantFrom('a', 'Ж', '"', '\\', '=', '\n', ';', '\u202e', '<b>', ''),
});
const record = fc.record({ row: fc.nat({ max: 9999 }), cells: fc.array(letters, { maxLength: 4 }) });
const anyDocument: fc.Arbitrary<TableDocument> = fc.record({
  name: letters,
  rows: fc.array(record, { maxLength: 5 }),
  places: fc.array(record, { maxLength: 3 }),
  about: fc.array(record, { maxLength: 3 }),
  leftOut: fc.array(fc.integer({ min: 1, max: 99 })),
  edits: fc.array(
    fc.record({ row: fc.integer({ min: 1, max: 99 }), column: letters, was: letters, becomes: letters }),
  ),
});

describe('a saved file', () => {
  it('of a table whose columns and cells were answered opens to the same', async () => {
    const answers = {
      header: 1,
      columns: { 0: 'date', Foo: 'from', 2: 'to', 3: 'people' },
      corrections: [{ row: 3, column: 1, text: 'CCX' }],
      places: { Here: { take: 'AAX' } },
    };
    const wishes = { known: { places: [], aircraft: [], airfields: library } };
    const lines = [
      'Day,Foo,Bar,Baz',
      '2022-03-03,Here,BBX,2',
      '2022-03-04,Nowhere,BBX,3',
      '2022-03-05,QQ,BBX,1',
    ];
    const opening = await open(bytesOf(lines.join('\n')), 'a.csv', { ...wishes, answers });
    const table = opening.kind === 'airlift' ? (opening.table ?? null) : null;
    const document = documentOf(airliftIn(opening), 'a.csv', table);
    expect(sayLayout(answers)).toBe(true);
    const saved = { document, columns: [], answers: withoutLayout(answers), view: '' };
    const again = await open(bytesOf(savedText(saved)), 'a.airlift.json', wishes);
    const flown = ['xaaa > xbbb, people 2, 2022-03-03', 'xccc > xbbb, people 3, 2022-03-04'];
    // The ids of a table's own places are small letters.
    expect(movementsIn(opening).map((movement) => movement.toLowerCase())).toEqual(flown);
    expect(movementsIn(again)).toEqual(flown);
    expect(fatesIn(again)).toEqual(fatesIn(opening));
  });

  it('holds what was put into it', async () => {
    await fc.assert(
      fc.asyncProperty(anyDocument, letters, async (document, title) => {
        const saved: SavedFile = {
          document,
          columns: [
            {
              index: 0,
              header: 'Dep',
              taken: 'from',
              guessedFrom: 'header',
              remark: { code: 'x', values: { n: 1 } },
            },
          ],
          answers: {
            title,
            skip: [4],
            places: { Columbus: { take: 'KCMH' }, x: { position: [1, 2], name: null }, y: 'leave-out' },
          },
          view: '?types=il-76#map=4/48/70',
        };
        expect(readSaved(JSON.parse(savedText(saved)))).toEqual(saved);
      }),
    );
  });

  it('opens through the one door, with its view', async () => {
    const document = await documentFrom('from,to,flights', 'a,b,3');
    const text = savedText({ document, columns: [], answers: { title: 'Mine' }, view: '?measure=flights' });
    const opening = await open(bytesOf(text), 'x.airlift.json', nothingKnown);
    expect(airliftIn(opening).movements).toHaveLength(1);
    expect(opening.kind === 'airlift' && opening.view).toBe('?measure=flights');
  });

  it('of a later version or changed by hand is refused in a sentence', async () => {
    const code = async (text: string) =>
      (await open(bytesOf(text), 'x.json', nothingKnown)).problems[0]?.code;
    expect(await code('{"airlift-map": 2}')).toBe('newer');
    expect(await code('{"airlift-map": 1, "name": 3}')).toBe('altered');
  });
});

describe('an airlift in a link', () => {
  it('comes back as it was', async () => {
    await fc.assert(
      fc.asyncProperty(anyDocument, async (document) => {
        const data = await encodeAirlift(document);
        expect(data).toMatch(/^[\w.-]+$/);
        expect(await decodeAirlift(data)).toEqual(document);
      }),
    );
  });

  it('of sixty rows is short enough to be sent', async () => {
    const rows = Array.from(
      { length: 60 },
      (_, index) => `${index % 2 ? 'a,b' : 'b,a'},2022-03-0${(index % 8) + 1},${index * 7}`,
    );
    const data = await encodeAirlift(await documentFrom('from,to,date,people', ...rows));
    expect(data.length).toBeLessThan(longestLink / 2);
  });

  it('that was cut, changed or blown up is refused', async () => {
    const data = await encodeAirlift(await documentFrom('from,to,flights', 'a,b,3'));
    const code = (text: string) =>
      decodeAirlift(text).then(
        () => null,
        (error) => (error instanceof Refusal ? error.told.code : String(error)),
      );
    expect(await code(data.slice(0, -5))).toBe('altered');
    expect(await code(data.replace(/.$/, (letter) => (letter === 'A' ? 'B' : 'A')))).toBe('altered');
    expect(await code('')).toBe('altered');
    expect(await code(await pack(' '.repeat(40_000_000)))).toBe('too-large');
    expect(await code(await pack('[2]'))).toBe('newer');
    expect(await code(await pack('[1,"__proto__"]'))).toBe('altered');
    expect(await unpack(await pack('Ж'), 2)).toBe('Ж');
  });
});
