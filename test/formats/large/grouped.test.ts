// A large table is read in groups of rows that say the same, and adds up to what it would row by row.
import * as fc from 'fast-check';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { describe, expect, it } from 'vitest';
import { type Airlift, rowCountOf } from '../../../src/airlift/airlift.ts';
import { type Measure, measures } from '../../../src/airlift/amount.ts';
import { dayCountsOf } from '../../../src/airlift/counting/day-counts.ts';
import { applyFilter, everything } from '../../../src/airlift/counting/filter.ts';
import { totalOf } from '../../../src/airlift/counting/totals.ts';
import type { Answers } from '../../../src/formats/answers.ts';
import { type LargeLimits, openLarge } from '../../../src/formats/large/open-large.ts';
import { open } from '../../../src/formats/open.ts';
import {
  type FileProblem,
  type Opening,
  type ReadingProgress,
  rowCount,
  rowsWith,
} from '../../../src/formats/opening.ts';
import { languages } from '../../../src/i18n/languages.ts';
import { sentenceOf } from '../../../src/i18n/problems/problem-sentence.ts';
import { loadProblemWords } from '../../../src/i18n/problems/problem-words.ts';
import { bytesOf } from '../opened.ts';
import { library, understand } from '../understood.ts';

const known = { places: [], aircraft: [], airfields: library };
const anySize: LargeLimits = { rows: 1, movements: 10_000 };

/** Reads lines as a table that is large however few they are. */
async function grouped(
  lines: readonly string[],
  answers: Answers = {},
  limits = anySize,
  onProgress?: (progress: ReadingProgress) => void,
): Promise<Opening> {
  const content = bytesOf(lines.join('\n'));
  const wishes = { known, answers, ...(onProgress === undefined ? {} : { onProgress }) };
  const opening = await openLarge({ name: 'table.csv', content }, wishes, [], limits);
  if (opening === null) throw new Error('It is no large table.');
  return opening;
}

const airliftOf = (opening: Opening): Airlift => {
  if (opening.kind !== 'airlift') throw new Error(JSON.stringify(opening.problems, null, 2));
  return opening.airlift;
};

const rounded = (value: number) => Math.round(value * 1e5) / 1e5;

/** All that a page counts of an airlift, but how many movements there are. */
function counted(airlift: Airlift) {
  const shown = applyFilter(airlift, everything).movements;
  const totals = measures.map((measure) => {
    const total = totalOf(airlift, shown, measure);
    if (total === null) return null;
    return [rounded(total.bounds.minimum), rounded(total.bounds.maximum), rounded(total.about ?? 0)];
  });
  const routes = new Map<string, number>();
  for (const { from, to, claims, period, aircraft } of airlift.movements)
    for (const { amounts } of claims)
      for (const { measure, comparator, value } of amounts) {
        const ids = [...from, '>', ...to].map((end) => (typeof end === 'string' ? end : end.id));
        const key = [...ids, period?.from.date, period?.to.date, aircraft[0]?.id, measure, comparator].join(
          ' ',
        );
        routes.set(key, rounded((routes.get(key) ?? 0) + (comparator === '=' ? value : 0)));
      }
  const days = measures.map((measure: Measure) =>
    JSON.stringify(dayCountsOf(airlift, shown, measure), (_, value) =>
      typeof value === 'number' ? rounded(value) : value,
    ),
  );
  return { totals, days, routes: Object.fromEntries([...routes].sort()) };
}

const place = fc.constantFrom('AAX', 'XBBB', 'Elm Field', 'Birchton', 'Nowhere', '');
const date = fc.constantFrom(
  '2022-03-04',
  '2022-03-05T10:11:12Z',
  '2022-03-05 23:59',
  '1646438400',
  '2022-03',
  'soon',
  '',
);
const tonnes = fc.constantFrom(
  '9.1',
  '9.3',
  '0.1',
  '0.2',
  '12',
  '>70',
  '~30',
  '4 to 5',
  '-',
  '*',
  '',
  'many',
);
const flights = fc.constantFrom('1', '2', '3', '');
const row = fc
  .tuple(place, place, date, fc.constantFrom('C-54', 'York', ''), tonnes, flights, fc.nat(999))
  .map(([from, to, day, type, load, count, id]) => `MUP${id},${from},${to},${day},${type},${load},${count}`);
const header = 'callsign,from,to,date,aircraft,tonnes,flights';
/** Enough of them that every column is understood. */
const plainRows = ['MUP1,AAX,XBBB,2022-03-04,C-54,9.1,1', 'MUP2,XBBB,AAX,2022-03-05,York,9.3,2'];
const table = fc.array(row, { minLength: 1, maxLength: 60 }).map((rows) => [header, ...plainRows, ...rows]);

describe('a large table', () => {
  it('adds up to what it does row by row: totals, days, routes, fates', async () => {
    await fc.assert(
      fc.asyncProperty(table, async (lines) => {
        const [plain, large] = [await understand(lines), await grouped(lines)];
        expect(counted(airliftOf(large))).toEqual(counted(airliftOf(plain)));
        if (plain.kind === 'problems' || large.kind === 'problems') throw new Error('no table');
        expect(large.table?.counts).toEqual(plain.table?.counts);
        const problems = ({ problems: all }: Opening) =>
          all
            .filter(({ code }) => code !== 'same-row-twice' && code !== 'rows-grouped')
            .map(
              (problem) =>
                `${problem.code} ${problem.weight} ${problem.found} ${rowsWith(problem)} ${problem.row}`,
            )
            .sort();
        expect(problems(large)).toEqual(problems(plain));
      }),
      { numRuns: 60 },
    );
  }, 30_000);

  it('knows of each movement all rows that it stands for, and of each row what became of it', async () => {
    await fc.assert(
      fc.asyncProperty(table, async (lines) => {
        const large = await grouped(lines);
        const { claims } = airliftOf(large);
        const rows = claims.flatMap(({ row: first, rows: all }) => (all === null ? [first] : [...all]));
        expect(new Set(rows).size).toBe(rows.length);
        expect(rows.length).toBe(claims.reduce((sum, claim) => sum + rowCountOf(claim), 0));
        if (large.kind !== 'airlift' || !large.table) throw new Error('no table');
        const { counts } = large.table;
        expect(rows.length).toBe(counts.drawn + counts.counted);
        expect(rowCount(large.table)).toBe(lines.length - 1);
      }),
      { numRuns: 40 },
    );
  }, 30_000);

  it('has exact sums: 9.1 and 9.3 tonnes are 18.4', async () => {
    const airlift = airliftOf(
      await grouped(['from,to,date,tonnes', 'AAX,BBX,2022-03-04,9.1', 'AAX,BBX,2022-03-04,9.3']),
    );
    expect(airlift.movements.map(({ claims }) => claims[0]?.amounts)).toEqual([
      [{ measure: 'tonnes', comparator: '=', value: 18.4 }],
    ]);
    expect([...(airlift.claims[0]?.rows ?? [])]).toEqual([2, 3]);
  });

  it('leaves out what says that it is a total where it adds up, or where no place is named', async () => {
    const rows = ['from,to,operator,flights', 'XAAA,XBBB,Total Air,10', 'XAAA,XEEE,One,20'];
    const opening = await grouped([...rows, 'XAAA,XEEE,Total,30', 'XBBB,XEEE,Total,5', ',,Total of all,35']);
    expect(
      opening.problems.filter(({ code }) => code === 'total-row').map(({ row, weight }) => [row, weight]),
    ).toEqual([
      [4, 'left-out'],
      [5, 'told'],
      [6, 'left-out'],
    ]);
  });

  it('counts a flight a row where it has no amounts, as flight lists of OpenSky have none', async () => {
    const flight = (callsign: string, seen: string) =>
      `${callsign},,400000,,B738,AAX,XBBB,${seen},${seen},2022-03-01 00:00:00+00:00`;
    const airlift = airliftOf(
      await grouped([
        'callsign,number,icao24,registration,typecode,origin,destination,firstseen,lastseen,day',
        flight('MUP1', '2022-03-01T00:00:46.000Z'),
        flight('MUP2', '2022-03-01T23:59:01.000Z'),
        flight('MUP3', '2022-03-02 00:00:00+00:00'),
      ]),
    );
    expect(airlift.movements.map(({ period, claims }) => [period?.from.date, claims[0]?.amounts[0]])).toEqual(
      [
        ['2022-03-01', { measure: 'flights', comparator: '=', value: 2 }],
        ['2022-03-02', { measure: 'flights', comparator: '=', value: 1 }],
      ],
    );
  });

  it('is counted by month, and says so, where there would be too many movements by day', async () => {
    const days = Array.from({ length: 62 }, (_, index) =>
      new Date(Date.UTC(2022, 2, 1 + index)).toISOString(),
    );
    const lines = ['from,to,date,flights', ...days.map((day) => `AAX,BBX,${day.slice(0, 10)},2`)];
    const large = await grouped(lines, {}, { rows: 1, movements: 20 });
    const { movements } = airliftOf(large);
    expect(movements.map(({ period, claims }) => [period?.from.date, claims[0]?.amounts[0]?.value])).toEqual([
      ['2022-03', 62],
      ['2022-04', 60],
      ['2022-05', 2],
    ]);
    expect(large.problems.map(({ code }) => code)).toContain('grouped-by-month');
  });

  it('is refused with the way to a smaller one where there are too many movements by month', async () => {
    const lines = [
      'from,to,date,note',
      ...Array.from({ length: 30 }, (_, index) => `AAX,BBX,2022-03-04,n${index}`),
    ];
    const large = await grouped(lines, {}, { rows: 1, movements: 20 });
    expect(large.kind).toBe('problems');
    expect(large.problems.map(({ message }) => message).join()).toContain('npm run airlift -- aggregate');
  });

  it('is understood anew where its later rows contradict the first ones', async () => {
    const lines = (last: string) => [
      'from;to;date;tonnes',
      ...Array.from({ length: 2100 }, () => 'AAX;BBX;03/04/2022;1.234'),
      last,
    ];
    const dates = airliftOf(await grouped(lines('AAX;BBX;13/04/2022;0,5')));
    expect(dates.movements.map(({ period }) => period?.from.date)).toEqual(['2022-04-03', '2022-04-13']);
    expect(dates.movements.map(({ claims }) => claims[0]?.amounts[0]?.value)).toEqual([1234 * 2100, 0.5]);
  });

  it('leaves out totals, and keeps what stands around its rows apart', async () => {
    const large = await grouped([
      'from,to,date,flights',
      'AAX,BBX,2022-03-04,2',
      'AAX,BBX,2022-03-04,3',
      'Total,,,5',
      'AAX,BBX,2022-03-04,1',
      '',
      'A note below,,,',
    ]);
    const [movement] = airliftOf(large).movements;
    expect(movement?.claims[0]?.amounts[0]?.value).toBe(6);
    expect(large.problems.map(({ code, values }) => `${code} ${values?.says ?? ''}`)).toEqual(
      expect.arrayContaining(['total-row agrees', 'note-below ']),
    );
  });

  it('leaves out what the reader leaves out, and says no more than the first rows of a fault', async () => {
    const lines = [
      'from,to,date,flights',
      ...Array.from({ length: 400 }, (_, index) => `${index % 2 ? 'Nowhere' : 'AAX'},BBX,2022-03-04,1`),
    ];
    const large = await grouped(lines, { skip: [2, 4] });
    if (large.kind !== 'airlift' || !large.table) throw new Error('no table');
    expect(large.table.counts).toEqual({ drawn: 198, counted: 0, 'left-out': 2, question: 200 });
    const unknown = large.problems.find(({ code }) => code === 'unknown-place');
    expect(unknown?.rows?.length).toBe(100);
    expect(unknown?.rows?.slice(0, 3)).toEqual([3, 5, 7]);
    expect(unknown?.rowsInAll).toBe(200);
    expect(large.table.rows.length).toBe(100 + 2 + 100);
  });

  it('tells how many rows and bytes have been read', async () => {
    const told: ReadingProgress[] = [];
    const lines = ['from,to,date,flights', ...Array.from({ length: 9 }, () => 'AAX,BBX,2022-03-04,1')];
    await grouped(lines, {}, anySize, (progress) => told.push(progress));
    const size = bytesOf(lines.join('\n')).length;
    expect(told.at(-1)).toEqual({ rows: 10, bytes: size, ofBytes: size });
  });

  it('finds the places that stand below its rows', async () => {
    const large = await grouped([
      'from,to,date,flights',
      'Somewhere,BBX,2022-03-04,1',
      'Somewhere,BBX,2022-03-04,1',
      '# places',
      'id,name,lat,lon',
      'sw,Somewhere,50,10',
    ]);
    const [movement] = airliftOf(large).movements;
    expect(movement?.from[0]?.id).toBe('sw');
    expect(movement?.claims[0]?.amounts[0]?.value).toBe(2);
  });

  it('may be Parquet, of which only the columns that are read are unpacked', async () => {
    const count = 6000;
    const column = (name: string, of: (index: number) => string) => ({
      name,
      data: Array.from({ length: count }, (_, index) => of(index)),
      type: 'STRING' as const,
    });
    const columnData = [
      column('callsign', (index) => `MUP${index}`),
      column('ADEP', (index) => (index % 3 === 0 ? 'XAAA' : 'XBBB')),
      column('ADES', () => 'XEEE'),
      {
        name: 'first_seen',
        data: Array.from({ length: count }, (_, index) => new Date(Date.UTC(2022, 2, 1, index % 48))),
        type: 'TIMESTAMP' as const,
      },
    ];
    const content = new Uint8Array(parquetWriteBuffer({ columnData, codec: 'SNAPPY', rowGroupSize: 1000 }));
    const opening = await open(content, 'flights.parquet', { known });
    const airlift = airliftOf(opening);
    expect(
      airlift.movements.map(({ from, period, claims: [said] }) => [
        from[0]?.id,
        period?.from.date,
        said?.amounts[0]?.value,
      ]),
    ).toEqual([
      ['XAAA', '2022-03-01', 1000],
      ['XBBB', '2022-03-01', 2000],
      ['XAAA', '2022-03-02', 1000],
      ['XBBB', '2022-03-02', 2000],
    ]);
  });

  it('may be a list of JSON', async () => {
    const rows = Array.from({ length: 5500 }, (_, index) => ({
      from: index % 2 === 0 ? 'AAX' : 'EEX',
      to: 'BBX',
      date: '2022-03-04',
      tonnes: 0.1,
    }));
    const opening = await open(bytesOf(JSON.stringify(rows)), 'flights.json', { known });
    expect(airliftOf(opening).movements.map(({ claims: [said] }) => said?.amounts[0]?.value)).toEqual([
      275, 275,
    ]);
    expect(opening.kind === 'airlift' && opening.table?.counts.drawn).toBe(5500);
  });

  it('reads rows that another sign divides, and tells which, in the first language and in the others', async () => {
    const other = ['MUP1;AAX;XBBB;2022-03-01;C-54;9.1;1', 'MUP2;XBBB;AAX;2022-03-06;York;9.3;2'];
    const opening = await grouped([header, ...plainRows, ...other, ...plainRows]);
    const problem = opening.problems.find(({ code }) => code === 'divided-otherwise');
    expect(problem).toMatchObject({ weight: 'told', rows: [4, 5], values: { sign: ',', other: ';' } });
    expect(problem?.message).toContain('a semicolon here');
    for (const language of languages) {
      const words = await loadProblemWords(language);
      expect(sentenceOf(problem as FileProblem, words)).toMatch(/\S/);
    }
    // No row is told of twice.
    expect(
      opening.problems.filter(({ code }) => code !== 'divided-otherwise').flatMap(({ rows }) => rows ?? []),
    ).toEqual([]);
    expect(opening.kind === 'airlift' && opening.table?.counts).toMatchObject({ drawn: 6, counted: 0 });
  });

  it('reads them below the table, too, in quotes or not', async () => {
    const below = [
      'MUP1;AAX;XBBB;2022-03-01;C-54;9.1;1',
      '"MUP2";"XBBB";"AAX";"2022-03-06";"York";"9.3";"2"',
    ];
    const opening = await grouped([header, ...plainRows, ...below]);
    expect(opening.problems.map(({ code, rows }) => [code, rows])).toContainEqual([
      'divided-otherwise',
      [4, 5],
    ]);
    expect(opening.problems.map(({ code }) => code)).not.toContain('notes');
    expect(opening.kind === 'airlift' && opening.table?.counts.drawn).toBe(4);
  });

  it('leaves a note whole in whose quotes another sign stands', async () => {
    const opening = await grouped([header, ...plainRows, '"One; two; three; four; five; six; seven"']);
    expect(opening.problems.map(({ code }) => code)).not.toContain('divided-otherwise');
    expect(opening.kind === 'airlift' && opening.table?.counts.drawn).toBe(2);
  });

  it('says once what many of its movements say alike, as a worker hands it over', async () => {
    const days = Array.from({ length: 28 }, (_, index) => `2022-03-${String(index + 1).padStart(2, '0')}`);
    const opening = await grouped([header, ...days.map((day) => `MUP,AAX,XBBB,${day},C-54,9.1,1`)]);
    const { movements } = airliftOf(structuredClone(opening));
    expect(movements).toHaveLength(28);
    const [first] = movements;
    for (const { from, to, aircraft, claims } of movements) {
      expect(from).toBe(first?.from);
      expect(to).toBe(first?.to);
      expect(aircraft).toBe(first?.aircraft);
      expect(claims[0]?.amounts).toBe(first?.claims[0]?.amounts);
    }
  });

  it.each(['log.csv', 'log.xlsx'])(
    'for which a browser has no memory is refused with what to do: %s',
    async (name) => {
      const start = name.endsWith('csv') ? bytesOf(`${header}\n`) : Uint8Array.of(0x50, 0x4b, 3, 4);
      const content = {
        size: 30_000_000,
        slice: (from: number, to: number) => ({
          arrayBuffer: () =>
            to - from > 5000
              ? Promise.reject(new RangeError('Array buffer allocation failed'))
              : Promise.resolve(new Uint8Array(start).buffer),
        }),
      };
      const opening = await open(content, name, { known });
      expect(opening.problems.map(({ weight, message }) => [weight, message])).toEqual([
        ['stops', expect.stringMatching(/not enough memory.*npm run airlift -- aggregate/)],
      ]);
    },
  );

  it('is read in the encoding that it turns out to have', async () => {
    const text = [
      'from,to,date,flights,operator',
      ...Array.from({ length: 9 }, () => 'AAX,BBX,2022-03-04,1,Zürich'),
    ];
    const content = Uint8Array.from([...text.join('\n')].map((letter) => letter.charCodeAt(0)));
    const opening = await openLarge({ name: 'latin.csv', content }, { known }, [], anySize);
    if (opening === null) throw new Error('It is no large table.');
    expect(airliftOf(opening).operators.map(({ names }) => names.en)).toEqual(['Zürich']);
    expect(opening.problems.map(({ code }) => code)).toContain('encoding-guessed');
  });
});
