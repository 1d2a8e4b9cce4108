// The CSV file, read by a reader of its own.
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import type { Airlift } from '../../src/airlift/airlift.ts';
import { comparators } from '../../src/airlift/amount.ts';
import { applyFilter, everything, type Filter } from '../../src/airlift/counting/filter.ts';
import { comparatorCodes, csvOf } from '../../src/formats/csv.ts';
import { type Language, languages } from '../../src/i18n/languages.ts';
import { builtIn, claimOf, onlyTypes, standingOn } from '../airlift/built-in.ts';

const airlift = builtIn();

const textOf = (filter: Filter = everything, language: Language = 'en', of: Airlift = airlift) =>
  csvOf({ airlift: of, shown: applyFilter(of, filter), language });

/** Strict: every row has to be as long as the header, ended by CRLF. */
const rowsOf = (text: string, delimiter = ','): Record<string, string>[] =>
  parse(text, { bom: true, columns: true, record_delimiter: '\r\n', delimiter });

/** What spreadsheets set to a language take for the end of a cell: Windows' list separator. */
const delimiters: Readonly<Record<Language, string>> = { en: ',', id: ';', ru: ';', kk: ';' };

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

const firstText = (text: string) => rowsOf(textOf(everything, 'en', saying(text)))[0]?.text;

describe('a CSV file', () => {
  it('starts with one byte order mark and ends every line, the last too, with CRLF', () => {
    const text = textOf();
    expect([...new TextEncoder().encode(text).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(text.lastIndexOf('\uFEFF')).toBe(0);
    expect(text.endsWith('\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('has the columns in their order', () => {
    const header =
      'claim text count_comparator count_value portion aircraft from to paragraphs said_by said_to said_on source published reference licence';
    expect(textOf().slice(1).split('\r\n')[0]).toBe(header.replaceAll(' ', ','));
  });

  it.each(languages)('has one row a claim, its text whole, in %s', (language) => {
    const rows = rowsOf(textOf(everything, language), delimiters[language]);
    expect(rows.map((row) => [row.claim, row.text])).toEqual(
      airlift.claims.map((claim) => [claim.id, claim.text?.[language]]),
    );
  });

  it('is divided as spreadsheets of its language expect, with no line that only one of them understands', () => {
    for (const language of languages) {
      const [header] = textOf(everything, language).slice(1).split('\r\n');
      expect(header).toContain(`claim${delimiters[language]}text`);
      const rows = rowsOf(textOf(everything, language), delimiters[language]);
      expect(rows[0]).toMatchObject({ count_value: '12', aircraft: 'Il-76; An-124' });
    }
  });

  it('tells who said a count, to whom, when, and where it is written', () => {
    expect(rowsOf(textOf())[0]).toMatchObject({
      count_comparator: 'exactly',
      count_value: '12',
      portion: 'whole',
      aircraft: 'Il-76; An-124',
      from: 'Chkalovsky',
      to: 'Almaty airport; Zhetygen',
      paragraphs: '2–3',
      said_by: 'Russian Ministry of Defence',
      said_to: 'TASS',
      said_on: '2022-01-07',
      source: 'JakartaGreater',
      published: '2022-01-09',
      licence: 'MIT',
    });
  });

  it('leaves the cells of a count empty where a claim has none', () => {
    const protests = rowsOf(textOf()).find((row) => row.claim === 'protests');
    expect(protests).toMatchObject({
      count_comparator: '',
      count_value: '',
      aircraft: '',
      to: '',
      said_by: '',
    });
  });

  it('leaves out what the filter hides, keeps claims without a count, and shows some of a count', () => {
    const rows = rowsOf(textOf(onlyTypes('an-124')));
    const ids = rows.map((row) => row.claim);
    expect(ids).toEqual(airlift.claims.map((claim) => claim.id).filter((id) => id !== 'group-il76'));
    expect(rows[0]).toMatchObject({ portion: 'some', aircraft: 'An-124', count_value: '12' });
  });

  it('has only claims without a count when no type is picked', () => {
    const rows = rowsOf(textOf(onlyTypes()));
    expect(rows).toHaveLength(airlift.claims.length - 3);
    expect(rows.every((row) => row.count_value === '')).toBe(true);
  });

  it('writes a claim once for each of its counts', () => {
    const [claim] = airlift.claims;
    if (claim === undefined) throw new Error('no claim');
    const fleets = airlift.fleets.map((fleet) => ({ ...fleet, claim }));
    const rows = rowsOf(textOf(everything, 'en', { ...airlift, fleets })).filter(
      (row) => row.claim === claim.id,
    );
    expect(rows.map((row) => row.count_value)).toEqual(['12', '70', '5']);
  });

  it('has a word for every comparator', () => {
    expect(comparators.map((each) => comparatorCodes[each])).toEqual([
      'exactly',
      'more_than',
      'fewer_than',
      'at_least',
      'at_most',
      'about',
      'range',
    ]);
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
