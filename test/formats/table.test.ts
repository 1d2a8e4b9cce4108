// The canonical table: what its cells mean, and what is told of those that mean nothing.
import { describe, expect, it } from 'vitest';
import type { Amount, Measure } from '../../src/airlift/amount.ts';
import { applyFilter, everything } from '../../src/airlift/counting/filter.ts';
import { totalsOf } from '../../src/airlift/counting/totals.ts';
import { open } from '../../src/formats/open.ts';
import { readAmount } from '../../src/formats/table/amount-cell.ts';
import { tableText } from '../../src/formats/table/write-table.ts';
import { airliftIn, bytesOf, nothingKnown, openLines, told } from './opened.ts';

const places = [
  '# places',
  'id,name,lat,lon,kind,icao,iata,name_ru',
  'here,Here,55.5,37.25,airfield,XAAA,HRE,Здесь',
  'there,There,-12.5,-77,airfield,XBBB,,',
  'far,Far Away,0,179.5,,,,',
];

/** Rows in a table with its places. */
const withPlaces = (...rows: readonly string[]) => openLines(...rows, '', ...places);

describe('an amount', () => {
  const amount = (comparator: Amount['comparator'], value: number, upTo?: number) =>
    upTo === undefined ? { comparator, value } : { comparator, value, upTo };

  it.each([
    ['12', amount('=', 12)],
    ['>70', amount('>', 70)],
    ['70+', amount('>=', 70)],
    ['more than 70', amount('>', 70)],
    ['at least 5', amount('>=', 5)],
    ['<= 40', amount('<=', 40)],
    ['≤40', amount('<=', 40)],
    ['fewer than 40', amount('<', 40)],
    ['~30', amount('~', 30)],
    ['about 30', amount('~', 30)],
    ['14 or 15', amount('range', 14, 15)],
    ['40-50', amount('range', 40, 50)],
    ['40–50', amount('range', 40, 50)],
    ['15,521', amount('=', 15_521)],
    ['15 521', amount('=', 15_521)],
  ])('"%s" is read', (written, expected) => {
    expect(readAmount(written, 'people')).toEqual({ measure: 'people', ...expected });
  });

  it.each([
    ['12.5', 'tonnes', amount('=', 12.5)],
    ['>32', 'tonnes', amount('>', 32)],
  ] as const)('"%s" is read in %s', (written, measure, expected) => {
    expect(readAmount(written, measure)).toEqual({ measure, ...expected });
  });

  it.each<[string, Measure]>([
    ['', 'flights'],
    ['many', 'flights'],
    ['12.5', 'flights'],
    ['-3', 'flights'],
    ['15 or 14', 'flights'],
    ['12 13', 'flights'],
    ['1,5', 'tonnes'],
    ['1,234', 'tonnes'],
    ['99999999999', 'people'],
  ])('"%s" is none of %s', (written, measure) => {
    expect(readAmount(written, measure)).toBeNull();
  });
});

describe('a table', () => {
  it('names its ends by id, code, name in any language, and position', async () => {
    const opening = await withPlaces(
      'from,to,flights',
      'here,XBBB,1',
      'HRE,THERE,2',
      'Здесь,far away,3',
      'Here; There,"43.35, 77.04",4',
    );
    expect(opening.problems).toEqual([]);
    const { movements } = airliftIn(opening);
    expect(movements.map(({ from, to }) => [from, to].map((ends) => ends.map(({ id }) => id)))).toEqual([
      [['here'], ['there']],
      [['here'], ['there']],
      [['here'], ['far']],
      [['here', 'there'], ['at-43-35-77-04']],
    ]);
    expect(movements[3]?.to[0]?.position).toEqual([77.04, 43.35]);
  });

  it('tells a city or a region from an airfield', async () => {
    const opening = await openLines(
      'from,to,to_lat,to_lon',
      'city: Here,region: Yonder,50,30',
      '# places',
      'id,name,lat,lon,kind',
      'here,Here,55,37,city',
    );
    expect(opening.problems).toEqual([]);
    const [movement] = airliftIn(opening).movements;
    expect(movement?.from[0]).toMatchObject({ id: 'here', kind: 'city' });
    expect(movement?.to[0]).toMatchObject({ kind: 'region', position: [30, 50], names: { en: 'Yonder' } });
  });

  it('without a column of amounts has one flight a row', async () => {
    const airlift = airliftIn(await withPlaces('from,to', 'here,there', 'here,there', 'here,far'));
    const [total] = totalsOf(airlift, applyFilter(airlift, everything));
    expect(total).toMatchObject({ measure: 'flights', bounds: { minimum: 3, maximum: 3 }, rows: 3 });
  });

  it('has rows with the same word for their movement as claims about one: rivals, not a sum', async () => {
    const opening = await withPlaces(
      'movement,from,to,flights,source',
      'm7,here,there,14,One',
      'm7,here,there,15,Other',
    );
    const airlift = airliftIn(opening);
    expect(airlift.movements).toHaveLength(1);
    expect(airlift.movements[0]?.claims.map(({ claim }) => claim.source.publisher)).toEqual(['One', 'Other']);
    const [total] = totalsOf(airlift, applyFilter(airlift, everything));
    expect(total?.bounds).toEqual({ minimum: 14, maximum: 15 });
  });

  it('adds parts never to their whole', async () => {
    const opening = await withPlaces(
      'movement,part_of,from,to,flights',
      'total,,here; there,far,10',
      ',total,here,far,6',
      ',total,there,far,3',
    );
    const airlift = airliftIn(opening);
    const [total] = totalsOf(airlift, applyFilter(airlift, everything));
    expect(total).toMatchObject({
      bounds: { minimum: 10, maximum: 10 },
      rows: 2,
      disagreement: { kind: 'rest', rest: { minimum: 1, maximum: 1 } },
    });
  });

  it('keeps days, types, operators, stops and how many places there are in all', async () => {
    const opening = await withPlaces(
      'from,via,to,date,aircraft,operator,flights',
      'here; … (20 places),there,far,2022-03-03/2022-03-08,Il-76; Ant,One; Other,2',
    );
    expect(opening.problems).toEqual([]);
    const [movement] = airliftIn(opening).movements;
    expect(movement?.placesInAll).toEqual({ from: 20, to: null });
    expect(movement?.via.map(({ id }) => id)).toEqual(['there']);
    expect(movement?.period?.to).toEqual({ date: '2022-03-08', isAbout: false });
    expect(movement?.aircraft.map(({ name, wingspan }) => [name, wingspan])).toEqual([
      ['Il-76', null],
      ['Ant', null],
    ]);
    expect(movement?.operators.map(({ id }) => id)).toEqual(['one', 'other']);
  });

  it('says of each row who says so, and where', async () => {
    const opening = await withPlaces(
      'from,to,flights,source,source_url,source_date,where,said_by,note,note_ru',
      'here,there,1,News,news.example/1,2022-03-04,paragraph 2-3; photo,Ministry,Said so.,Так сказано.',
      'here,there,1,News,news.example/1,2022-03-04,page 4,,,',
    );
    const airlift = airliftIn(opening);
    expect(airlift.sources).toHaveLength(1);
    expect(airlift.claims[0]).toMatchObject({
      row: 2,
      paragraphs: [2, 3],
      where: 'photo',
      saidBy: { name: { en: 'Ministry' } },
      text: { en: 'Said so.', ru: 'Так сказано.' },
    });
    expect(airlift.claims[1]).toMatchObject({
      row: 3,
      paragraphs: [],
      where: 'page 4',
      saidBy: null,
      text: null,
    });
  });

  it('is called what its table about says, in one language or several, or else like its file', async () => {
    const row = ['from,to', '"1, 1","2, 2"', ''];
    const bare = airliftIn(await openLines(...row));
    expect([bare.slug, bare.title.en, bare.languages]).toEqual(['flights', 'flights', ['en']]);
    const columns = airliftIn(
      await openLines(...row, '# about', 'title,summary,language', 'Домой,Кратко.,ru'),
    );
    expect([columns.title.kk, columns.languages]).toEqual(['Домой', ['ru']]);
    const lines = airliftIn(
      await openLines(...row, '# about', 'field,en,kk', 'title,Home,Үйге', 'not_reported,Days,Күндер'),
    );
    expect([lines.title.ru, lines.title.kk, lines.languages]).toEqual(['Home', 'Үйге', ['en', 'kk']]);
    expect(lines.notReported.map(({ text }) => text.kk)).toEqual(['Күндер']);
  });

  it('is read with a byte order mark, with line ends of any kind, quoted lines and semicolons', async () => {
    const lines = ['from,to,flights,note', '"1, 1","2, 2",3,"one', 'two"'];
    for (const end of ['\n', '\r\n']) {
      const opening = await open(bytesOf(`\uFEFF${lines.join(end)}`), 'a.csv', nothingKnown);
      expect(opening.problems).toEqual([]);
      expect(airliftIn(opening).claims[0]?.text?.en).toBe(`one${end}two`);
    }
    const semicolons = await openLines('from;to;flights', '1, 1;2, 2;3');
    expect(airliftIn(semicolons).movements).toHaveLength(1);
  });

  it('measures the legs that were flown', async () => {
    const airlift = airliftIn(await withPlaces('from,via,to', 'here,there,far'));
    expect(Object.keys(airlift.geodesics)).toEqual(['here~there', 'there~far']);
  });
});

describe('what is wrong with a table', () => {
  it('is all told, each with file, row, column and what stands there; the good rows are kept', async () => {
    const opening = await withPlaces(
      'from,to,date,flights,source_date',
      'here,there,2022-03-04,12,',
      'nowhere,there,32.13.2022,many,yesterday',
      'here,there,2022-02-30,1,',
      ',,,,2022-01-01',
      'here,there,,,',
    );
    expect(told(opening.problems)).toEqual([
      'flights.csv, row 3, column date: unreadable-date, left-out',
      'flights.csv, row 3, column flights: unreadable-amount, left-out',
      'flights.csv, row 3, column from: unknown-place, question',
      'flights.csv, row 3, column source_date: unreadable-date, left-out',
      'flights.csv, row 4, column date: unreadable-date, left-out',
      'flights.csv, row 5: says-nothing, left-out',
    ]);
    expect(opening.problems[2]).toMatchObject({
      file: 'flights.csv',
      row: 3,
      column: 'from',
      found: 'nowhere',
    });
    expect(opening.problems[2]?.message).toContain('"nowhere"');
    expect(airliftIn(opening).movements.map(({ id }) => id)).toEqual(['row-2', 'row-6']);
  });

  it('are parts of something that is nowhere, or of themselves', async () => {
    const opening = await withPlaces(
      'movement,part_of,from,to,flights',
      'a,,here,there,1',
      'b,nowhere,here,there,1',
      'c,d,here,there,1',
      'd,c,here,there,1',
      'e,e,here,there,1',
      'f,a,here,there,1',
    );
    expect(told(opening.problems)).toEqual([
      'flights.csv, row 3, column part_of: unknown-whole, left-out',
      'flights.csv, row 4, column part_of: part-of-itself, left-out',
      'flights.csv, row 5, column part_of: part-of-itself, left-out',
      'flights.csv, row 6, column part_of: part-of-itself, left-out',
    ]);
    expect(airliftIn(opening).movements.map(({ id, partOf }) => [id, partOf])).toEqual([
      ['a', null],
      ['f', 'a'],
    ]);
  });

  it('leaves the parts of a row that cannot be read standing alone', async () => {
    const opening = await withPlaces(
      'movement,part_of,from,to,flights',
      'total,,here,there,many',
      ',total,here,there,1',
    );
    expect(told(opening.problems)).toEqual([
      'flights.csv, row 2, column flights: unreadable-amount, left-out',
      'flights.csv, row 3, column part_of: whole-left-out, told',
    ]);
    expect(airliftIn(opening).movements[0]?.partOf).toBeNull();
  });

  it('are places that cannot be read, or have one id', async () => {
    const opening = await openLines(
      'from,to',
      'a,b',
      '# places',
      'id,name,lat,lon,kind',
      'a,A,1,1,airfield',
      'b,B,2,2,airfield',
      'a,Another,3,3,airfield',
      'c,C,91,3,airfield',
      'd,D,1,x,airfield',
      'e,E,1,1,port',
      ',,1,1,airfield',
    );
    expect(told(opening.problems)).toEqual([
      'flights.csv, table places, row 7, column id: id-twice, left-out',
      'flights.csv, table places, row 8, column lat: unreadable-position, left-out',
      'flights.csv, table places, row 9, column lon: unreadable-position, left-out',
      'flights.csv, table places, row 10, column kind: unreadable-word, left-out',
      'flights.csv, table places, row 11, column name: missing, left-out',
    ]);
  });

  it('are columns that nobody reads, columns twice, and cells beyond the header', async () => {
    const opening = await openLines('from,to,colour,from', '"1, 1","2, 2",red,x,beyond');
    expect(told(opening.problems)).toEqual([
      'flights.csv, row 1, column colour: unknown-column, told',
      'flights.csv, row 1, column from: column-twice, told',
      'flights.csv, row 2: longer-than-header, told',
    ]);
    expect(airliftIn(opening).movements).toHaveLength(1);
  });

  it('are claims about one movement that name other places', async () => {
    const opening = await withPlaces('movement,from,to,flights', 'm,here,there,14', 'm,here,far,15');
    expect(told(opening.problems)).toEqual(['flights.csv, row 3, column to: claims-differ, told']);
    expect(airliftIn(opening).movements[0]?.to.map(({ id }) => id)).toEqual(['there']);
  });

  it.each([
    ['nothing', '', ['no-rows']],
    ['no end of anything', 'colour,weight\nred,1', ['missing-column', 'missing-column']],
    ['no row', 'from,to,flights', ['no-rows']],
  ])('is fatal where there is %s', async (_, text, codes) => {
    const opening = await open(bytesOf(text), 'a.csv', nothingKnown);
    expect(opening.kind).toBe('problems');
    expect(opening.problems.map(({ code }) => code).sort()).toEqual([...codes].sort());
  });

  it.each([
    ['one end alone, of which the other is asked', 'from,flights\n"1, 1",1', ['no-hub']],
    ['places that nobody knows, each asked once', 'from,to\nnowhere,nowhere', ['unknown-place']],
  ])('is a question where there is %s', async (_, text, codes) => {
    const opening = await open(bytesOf(text), 'a.csv', nothingKnown);
    expect(opening.kind).toBe('columns');
    expect(opening.problems.map(({ code, weight }) => `${code}, ${weight}`)).toEqual(
      codes.map((code) => `${code}, question`),
    );
  });

  it('is what is no text', async () => {
    const opening = await open(new Uint8Array([0x66, 0xff, 0xfe, 0x00]), 'a.csv', nothingKnown);
    expect(told(opening.problems)).toEqual(['a.csv: not-text, stops']);
  });
});

describe('a table that is written', () => {
  it('holds nothing that a spreadsheet runs, and opens to the same words', async () => {
    const opening = await openLines(
      'from,to,note,operator',
      '"1, 1","2, 2","\'=HYPERLINK(""http://a.example"")",@SUM(A1)',
    );
    const airlift = airliftIn(opening);
    expect(airlift.claims[0]?.text?.en).toBe('=HYPERLINK("http://a.example")');
    const written = tableText({ airlift, shown: applyFilter(airlift, everything), language: 'en' });
    expect(written).toContain(`"'=HYPERLINK(""http://a.example"")"`);
    expect(written).toContain("'@SUM(A1)");
    const again = airliftIn(await open(bytesOf(written), 'a.csv', nothingKnown));
    expect(again.claims[0]?.text?.en).toBe('=HYPERLINK("http://a.example")');
  });

  it('divides cells as spreadsheets of the language do', async () => {
    const airlift = airliftIn(await withPlaces('from,to,flights', 'here; there,far,14 or 15'));
    const written = tableText({ airlift, shown: applyFilter(airlift, everything), language: 'ru' });
    expect(written.split('\r\n').slice(0, 2)).toEqual([
      '\uFEFFmovement;from;to;flights;source',
      'row-2;"here; there";far;14 to 15',
    ]);
  });
});
