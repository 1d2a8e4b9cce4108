// The CSV file that is saved, read by a reader of its own.
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import type { Airlift } from '../../src/airlift/airlift.ts';
import { applyFilter, everything, type Filter } from '../../src/airlift/counting/filter.ts';
import { tableText } from '../../src/formats/table/write-table.ts';
import { type Language, languages } from '../../src/i18n/languages.ts';
import { builtIn, claimOf, onlyTypes, standingOn } from '../airlift/built-in.ts';
import { builtInTable } from '../airlift/tables.ts';

const airlift = builtIn();

const textOf = (filter: Filter = everything, language: Language = 'en', of: Airlift = airlift) =>
  tableText({ airlift: of, shown: applyFilter(of, filter), language, languages: [language] });

/** What spreadsheets set to a language take for the end of a cell: Windows' list separator. */
const delimiters: Readonly<Record<Language, string>> = { en: ',', id: ';', ru: ';', kk: ';' };

/** The rows of the first table. */
function rowsOf(text: string, delimiter = ','): Record<string, string>[] {
  const end = text.indexOf('\r\n\r\n# places\r\n');
  return parse(text.slice(0, end + 2), {
    bom: true,
    columns: true,
    record_delimiter: '\r\n',
    delimiter,
    relax_column_count_less: true,
  });
}

/** The built-in airlift, the text of its first claim replaced. */
function saying(text: string): Airlift {
  const [first] = airlift.claims;
  if (first === undefined) throw new Error('no claim');
  const claim = { ...first, text: { en: text, id: text, ru: text, kk: text } };
  const movements = airlift.movements.map((each) =>
    claimOf(each) === first ? standingOn(each, claim) : each,
  );
  return { ...airlift, movements, claims: [claim, ...airlift.claims.slice(1)] };
}

const firstText = (text: string) => rowsOf(textOf(everything, 'en', saying(text)))[0]?.note;

describe('a CSV file', () => {
  it('starts with one byte order mark and ends every line, the last too, with CRLF', () => {
    const text = textOf();
    expect([...new TextEncoder().encode(text).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(text.lastIndexOf('\uFEFF')).toBe(0);
    expect(text.endsWith('\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('has the canonical columns in their order, as far as anything stands in them', () => {
    const header =
      'movement kind from to aircraft aircraft_count source source_title source_url source_date where said_by said_to said_on speaks_of note';
    expect(textOf().slice(1).split('\r\n')[0]).toBe(header.replaceAll(' ', ','));
  });

  it.each(languages)('has a row for each claim, its text whole, in %s', (language) => {
    const rows = rowsOf(textOf(everything, language), delimiters[language]);
    expect(rows.map(({ note }) => note)).toEqual(airlift.claims.map(({ text }) => text?.[language]));
  });

  it('tells who said a count, to whom, when, and where it is written', () => {
    expect(rowsOf(textOf())[0]).toMatchObject({
      movement: 'twelve',
      aircraft_count: '12',
      aircraft: 'Il-76; An-124',
      from: 'chkalovsky',
      to: 'almaty; zhetygen',
      where: 'paragraph 2–3',
      said_by: 'Russian Ministry of Defence',
      said_to: 'TASS',
      said_on: '2022-01-07',
      source: 'JakartaGreater',
      source_date: '2022-01-09',
    });
    expect(rowsOf(textOf())[1]).toMatchObject({
      kind: 'fleet',
      aircraft_count: 'more than 70',
      aircraft: 'Il-76',
    });
  });

  it('names places with where they are, and what the airlift is called, under its licence', () => {
    const text = textOf(everything, 'ru');
    expect(text).toContain('\r\n# places\r\nid;name;lat;lon;kind;');
    expect(text).toContain('\r\nchkalovsky;Чкаловский;55.8783;38.061699;airfield;UUMU;CKL;RU;');
    expect(text).toContain(`\r\ntitle;${airlift.title.ru}\r\n`);
    expect(text).toContain('\r\nlicence;MIT\r\n');
  });

  it('leaves out what the filter hides, keeps claims without a count, and gives a count as its source does', () => {
    const rows = rowsOf(textOf(onlyTypes('an-124')));
    expect(rows).toHaveLength(airlift.claims.length - 1);
    expect(rows.map(({ movement }) => movement)).not.toContain('fleet-il76');
    expect(rows[0]).toMatchObject({ aircraft: 'Il-76; An-124', aircraft_count: '12' });
  });

  it('has only claims without a count when no type is picked', () => {
    const rows = rowsOf(textOf(onlyTypes()));
    expect(rows).toHaveLength(airlift.claims.length - 3);
    expect(rows.every(({ kind }) => kind === 'text')).toBe(true);
  });

  it('has the rows of a total with its parts, rivals one below the other', async () => {
    const rows = rowsOf(textOf(everything, 'en', await builtInTable('operation-ganga-2022')));
    expect(rows[0]).toMatchObject({ movement: 'total', flights: '75', people: '15521' });
    expect(rows.filter(({ part_of }) => part_of === 'total')).toHaveLength(19);
    expect(rows.filter(({ movement }) => movement === 'day-4').map(({ flights }) => flights)).toEqual([
      '14',
      '15',
    ]);
    expect(rows.find(({ movement }) => movement === 'air-force')).toMatchObject({
      tonnes: 'more than 32',
      from: '',
    });
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1', '=HYPERLINK("a.example","b")'])(
    'keeps a spreadsheet from running %j',
    (text) => {
      expect(firstText(text)).toBe(`'${text}`);
    },
  );

  it.each([
    'one, two',
    'a "word"',
    '"',
    'two\r\nlines',
    'a;b',
    ' led by a space',
    'Жетіген',
    'a = b',
    "'x",
    '2−1',
  ])('gives back %j as it is', (text) => {
    expect(firstText(text)).toBe(text);
  });
});
