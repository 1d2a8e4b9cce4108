// `airlift aggregate`: one statement for every engine, and DuckDB's table against the program's own, byte by byte.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { berlinFlights, worldFlights } from '../../bench/made-up-flights.ts';
import { applyFilter, everything } from '../../src/airlift/counting/filter.ts';
import { aggregate } from '../../src/cli/aggregate/aggregate.ts';
import { aggregated } from '../../src/cli/aggregate/aggregated.ts';
import { withDatabase } from '../../src/cli/aggregate/duckdb.ts';
import {
  engines,
  literalOf,
  printedStatement,
  readQueries,
  statementOf,
} from '../../src/cli/aggregate/statement.ts';
import { accountOf } from '../../src/cli/tables/account.ts';
import {
  type Grouping,
  groupedHead,
  groupedLines,
  groupFlights,
} from '../../src/formats/flights/group-flights.ts';
import {
  type FlightLayout,
  flightLayouts,
  flightTableOf,
  tableOfLayout,
} from '../../src/formats/flights/layouts.ts';
import { open } from '../../src/formats/open.ts';
import { recordsOf } from '../../src/formats/table/records.ts';
import { tablesOfAirlift } from '../../src/formats/table/write-table.ts';
import { wishesOf } from '../../src/node/airlifts.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const queries = await readQueries(root);
const byDay: Grouping = { by: 'day', source: '', period: null };
const march = { from: '2022-03-01', to: '2022-03-31' };

const layoutOf = (id: string): FlightLayout => {
  const layout = flightLayouts.find((each) => each.id === id);
  if (layout === undefined) throw new Error(id);
  return layout;
};
const statement = (engine: (typeof engines)[number], layout: string, grouping: Partial<Grouping> = {}) => ({
  engine,
  table: tableOfLayout(layoutOf(layout)),
  grouping: { ...byDay, ...grouping },
  from: null,
});

/** A statement without comments, its texts as `''`, so that what is left is SQL alone. */
function bare(engine: (typeof engines)[number], sql: string): string {
  const hasBackslash = ['spark', 'clickhouse', 'bigquery'].includes(engine);
  const text = hasBackslash ? /--.*|'(?:\\.|[^'\\])*'/g : /--.*|'(?:''|[^'])*'/g;
  return sql.replace(text, (found) => (found.startsWith('--') ? '' : "''"));
}

describe.each(engines)('the statement for %s', (engine) => {
  it.each(['airlift', 'opensky', 'opdi'])('is whole in the columns of %s', (layout) => {
    const printed = printedStatement(queries, statement(engine, layout, { period: march }));
    expect(printed).not.toMatch(/\{[a-z]|--\{|%|@|undefined|null\b/);
    const sql = bare(engine, printed);
    expect(sql.split('(').length).toBe(sql.split(')').length);
    expect(sql.split("'").length % 2).toBe(1);
    expect(sql.trimEnd().endsWith('ORDER BY 1, 2, 3, 4, 5, 6, 7, 8, 9, 10;')).toBe(true);
    for (const place of ['1. SOURCE:', '2. PERIOD:', '3. PARTITION:'])
      expect(printed.split(`-- ${place}`), place).toHaveLength(2);
    expect(printed).toContain("BETWEEN '2022-03-01' AND '2022-03-31'");
    // Ten columns, each named once, in the order of the table.
    const [, ends = ''] = /\)\nSELECT\n([\s\S]*)FROM counted/.exec(sql) ?? [];
    const names = [...ends.matchAll(/ AS (["`])(\w+)\1/g)].map(([, , name]) => name);
    expect(names.join()).toBe('date,from,to,aircraft,operator,aircraft_count,flights,people,tonnes,source');
  });

  it('quotes names and casts as the engine does', () => {
    const sql = bare(engine, statementOf(queries, statement(engine, 'airlift')));
    const isBackticked = engine === 'spark' || engine === 'bigquery';
    expect(sql.includes('"')).toBe(!isBackticked);
    expect(sql.includes('`')).toBe(isBackticked);
    expect(/ AS VARCHAR\)/.test(sql)).toBe(engine === 'duckdb' || engine === 'trino');
    expect(/ AS STRING\)/.test(sql)).toBe(isBackticked);
    expect(sql.includes('COLLATE "C"')).toBe(engine === 'postgres');
  });

  it('keeps a source from being SQL', () => {
    const source = "O'Brien \\'; DROP TABLE flights; --";
    const sql = statementOf(queries, statement(engine, 'opensky', { source }));
    expect(bare(engine, sql)).not.toContain('DROP');
    expect(sql).toContain(`${literalOf(queries.dialects[engine], source)} AS flight_source`);
  });

  it('comes from one template: but for its words it is that of DuckDB', () => {
    const lines = (of: typeof engine) => statementOf(queries, statement(of, 'airlift')).split('\n');
    expect(lines(engine)).toHaveLength(lines('duckdb').length);
    const clauses = (of: typeof engine) => lines(of).map((line) => /^\s*([A-Z]+)?/.exec(line)?.[1] ?? '');
    expect(clauses(engine).filter((word) => /^(SELECT|FROM|WHERE|GROUP|ORDER|WITH)$/.test(word))).toEqual(
      clauses('duckdb').filter((word) => /^(SELECT|FROM|WHERE|GROUP|ORDER|WITH)$/.test(word)),
    );
  });
});

describe("the statement for OpenSky's Trino", () => {
  it('filters on day, in seconds, as the partition asks for', () => {
    const sql = statementOf(queries, statement('trino', 'opensky-trino', { period: march }));
    const [from, to] = [Date.UTC(2022, 2, 1) / 1000, Date.UTC(2022, 3, 1) / 1000 - 1];
    expect(sql).toContain(`AND "day" BETWEEN ${from} AND ${to}`);
    expect(sql).toContain('minio.osky.flights_data4');
    expect(() => statementOf(queries, statement('spark', 'opensky-trino'))).toThrow(RangeError);
  });
});

// --- with DuckDB ---

const isThere = existsSync(`${root}geo/queries/node_modules/@duckdb/node-api`);
const withoutIt = isThere ? '' : ' (skipped: DuckDB is not installed; `npm ci` in geo/queries/ brings it)';
if (!isThere) console.warn(`What DuckDB does is not tested${withoutIt}`);
const itRuns = it.skipIf(!isThere);

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'airlift-flights-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** By the database. */
async function byDuckDb(patterns: readonly string[], grouping: Partial<Grouping> = {}): Promise<string> {
  const { parts } = await withDatabase(
    root,
    () => Promise.resolve(null),
    (database) => aggregated(queries, database, patterns, { ...byDay, ...grouping }),
  );
  return Buffer.concat(parts).toString();
}

/** By the program's own grouping. */
async function byProgram(text: string, grouping: Partial<Grouping> = {}): Promise<string> {
  const { records } = await recordsOf(text, ',');
  const [header = [], ...rows] = records.map(({ cells }) => cells).filter((cells) => cells.join('') !== '');
  const table = flightTableOf(header);
  if (!('layout' in table)) throw new Error(table.reason);
  return groupedHead + groupedLines(groupFlights(header, table, rows, { ...byDay, ...grouping }));
}

const file = (name: string, content: string | Uint8Array) => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

const flightsOf = (table: string) =>
  table
    .split('\r\n')
    .slice(1)
    .reduce((sum, line) => sum + Number(line.split(',')[6] ?? 0), 0);

const airfields = ['LHBP', 'VIDP', 'EPRZ', 'VABB', 'EDDF', 'KJFK', 'RJTT', 'YSSY', 'FACT', 'SBGR'];
/** More than a table that is read a movement a row. */
const flightsInAll = 6_000;
const world = worldFlights(airfields, 80, flightsInAll);
const berlin = berlinFlights(flightsInAll);

describe(`DuckDB and the program's own grouping${withoutIt}`, () => {
  itRuns.each([
    ["OpenSky's columns", world, {}],
    ["OpenSky's columns by month", world, { by: 'month' }],
    ["OpenSky's columns of some days", world, { period: { from: '2022-03-03', to: '2022-03-05' } }],
    ['our own columns', berlin, {}],
    ['our own columns by month, under a source', berlin, { by: 'month', source: "The 'News'" }],
  ] as const)('give the same bytes: %s', async (_, text, grouping) => {
    const table = await byDuckDb([file('flights.csv', text)], grouping);
    expect(table === (await byProgram(text, grouping))).toBe(true);
    // Of Berlin's tonnes are said, and so no row is taken for a flight.
    if (text === berlin) expect(flightsOf(table)).toBe(0);
    else if (!('period' in grouping)) expect(flightsOf(table)).toBe(flightsInAll);
  });

  itRuns('give the same bytes, whatever stands in the cells', async () => {
    const cell = fc.oneof(
      fc.constantFrom(
        '',
        'LHBP',
        ' VIDP ',
        "'=A1",
        '=A1',
        "''-x",
        'a,b',
        'say "so"',
        'two\nlines',
        'Алматы',
        '\u{1F6EC}',
        '\uFF21',
        '%',
        '@',
      ),
      fc.string({ maxLength: 4 }).filter((text) => !/[\0\r]/.test(text)),
    );
    const date = fc.constantFrom(
      '',
      '2022-03-04',
      '2022-03-04T10:00',
      '2022-03-04 10:00:00+00',
      '2022-03',
      '2022-03-03/2022-03-08',
      'spring',
    );
    const amount = fc.constantFrom(
      '',
      '1',
      '12',
      '0.1',
      '2.50',
      '1.000001',
      '0.0000001',
      '> 70',
      'about 8',
      '1,5',
      '-3',
      '0',
      '1e3',
      '9999999999999',
    );
    const row = fc.tuple(date, cell, cell, cell, cell, amount, amount, amount, amount, cell);
    const likeDate = fc.constantFrom('2022-03-04', '2022-03-04T10:00', '2022-03-05');
    const likeAmount = fc.constantFrom('', '1', '0.1', '> 70');
    const rows = fc.array(
      fc.oneof(
        row,
        // Of one route, and so alike that most of them belong together.
        fc
          .tuple(likeDate, likeAmount, likeAmount, likeAmount, likeAmount)
          .map(([day, ...amounts]) => [day, 'LHBP', 'VIDP', '', '', ...amounts, '']),
      ),
      { minLength: 1, maxLength: 30 },
    );
    const line = (cells: readonly string[]) =>
      `${cells.map((each) => `"${each.replaceAll('"', '""')}"`).join(',')}\n`;
    await fc.assert(
      fc.asyncProperty(rows, fc.constantFrom('day', 'month'), async (cells, by) => {
        const text = `date,from,to,aircraft,operator,aircraft_count,flights,people,tonnes,source\n${cells.map(line).join('')}`;
        expect(await byDuckDb([file('any.csv', text)], { by })).toBe(await byProgram(text, { by }));
      }),
      { numRuns: 60 },
    );
  });

  itRuns('read several files, packed ones, and names that look like patterns or SQL', async () => {
    const lines = berlin.trimEnd().split('\n');
    const [header, ...rows] = lines;
    const part = (from: number, to: number) => `${[header, ...rows.slice(from, to)].join('\n')}\n`;
    mkdirSync(join(folder, "o'd [1]*"), { recursive: true });
    const one = file("o'd [1]*/a'); DROP TABLE x; --.csv", part(0, 2_000));
    const two = file('part-2.csv.gz', gzipSync(part(2_000, 3_000)));
    file('part-3.csv.gz', gzipSync(part(3_000, flightsInAll)));
    const table = await byDuckDb([one, join(folder, 'part-?.csv.gz'), two]);
    expect(table === (await byProgram(berlin))).toBe(true);
  });

  itRuns('read Parquet with times and numbers, and our own lines that lack empty cells', async () => {
    const { records } = await recordsOf(world, ',');
    const [header = [], ...rows] = records.map(({ cells }) => cells).filter((cells) => cells.length > 1);
    const data = (name: string) => rows.map((cells) => cells[header.indexOf(name)] ?? '');
    const parquet = parquetWriteBuffer({
      columnData: [
        { name: 'ADEP', data: data('origin'), type: 'STRING' },
        {
          name: 'ADES',
          data: data('destination').map((code) => (code === 'SBGR' ? null : code)),
          type: 'STRING',
          nullable: true,
        },
        { name: 'typecode', data: data('typecode'), type: 'STRING' },
        {
          name: 'dof',
          data: data('day').map((day) => new Date(`${day.slice(0, 10)}T00:00:00Z`)),
          type: 'TIMESTAMP',
        },
      ],
    });
    const table = await byDuckDb([file('opdi.parquet', new Uint8Array(parquet))]);
    const expected = await byProgram(world);
    const emptied = expected
      .split('\r\n')
      .map((line) => line.replace(/^(\d{4}-\d\d-\d\d,\w{4}),SBGR,/, '$1,,'));
    // Routes that lost their end are one; all others are the same lines.
    const whole = (lines: readonly string[]) =>
      lines.filter((line) => !/^\d{4}-\d\d-\d\d,\w{4},,/.test(line));
    expect(whole(table.split('\r\n'))).toEqual(whole(emptied));
    expect(flightsOf(table)).toBe(flightsInAll);
    const again = await byDuckDb([file('table.csv', table)]);
    expect(again === table).toBe(true);
  });

  itRuns('make a table that opens, every flight drawn', async () => {
    const table = await byDuckDb([file('flights.csv', world)]);
    const opening = await open(new TextEncoder().encode(table), 'table.csv', await wishesOf(root));
    const { rows, drawn, totals, period } = accountOf('table.csv', opening);
    expect(drawn).toBe(rows);
    expect(totals).toEqual({ flights: { minimum: flightsInAll, maximum: flightsInAll } });
    expect(period).toEqual({ from: '2022-03-01', to: '2022-03-30' });
  });

  itRuns.each([
    [
      'a,b\n1,2\n',
      /has no columns of both ends, as from and to, or origin and destination, or adep and ades; it has a, b$/,
    ],
    ['movement,from,to\nm,a,b\n', /has a column movement: its rows are what sources say/],
    ['from,to\na,b\n\n# places\nid,name\n', /has a line "# places"/],
    ['from,to\na,b,c\n', /cannot read this: .*a line has more cells than the header/],
  ])('refuse in a sentence what is no log of flights: %j', async (text, sentence) => {
    await expect(byDuckDb([file('other.csv', text)])).rejects.toThrow(sentence);
  });

  itRuns('refuse files that are not there, not alike, or elsewhere', async () => {
    const own = file('own.csv', 'from,to,flights\na,b,1\n');
    const other = file('other.csv', 'from;to;flights\na;b;1\n');
    await expect(byDuckDb([own, other])).rejects.toThrow(
      /other\.csv has not the columns or separators of .*own\.csv/,
    );
    await expect(byDuckDb([join(folder, '*.pq')])).rejects.toThrow(
      /\*\.pq cannot be read: there is no such file/,
    );
    await expect(byDuckDb(['s3://flights/*.parquet'])).rejects.toThrow(
      /is an address; only files of this machine/,
    );
    await expect(byDuckDb([file('flights.xlsx', '')])).rejects.toThrow(
      /possible: \.parquet, \.csv, \.tsv, \.csv\.gz/,
    );
  });
});

describe("the page's own reading of raw flights", () => {
  /** Rows of the canonical table without the columns that say where in a file they stand, in any order. */
  async function linesOf(text: string, without: readonly string[]): Promise<readonly string[]> {
    const opening = await open(new TextEncoder().encode(text), 'flights.csv', await wishesOf(root));
    if (opening.kind !== 'airlift') throw new Error('There is no airlift.');
    const { airlift } = opening;
    const { rows } = tablesOfAirlift({ airlift, shown: applyFilter(airlift, everything) });
    const [header = [], ...records] = rows;
    const kept = header.flatMap((name, index) => (without.includes(String(name)) ? [] : [index]));
    return records.map((cells) => kept.map((index) => cells[index] ?? '').join()).sort();
  }

  it.each([
    ["OpenSky's columns", world],
    ['our own columns', berlin],
  ] as const)('makes the movements that their grouped table makes: %s', async (_, text) => {
    const own = await linesOf(text, ['movement']);
    expect(own.length).toBeGreaterThan(1000);
    expect(own).toEqual(await linesOf(await byProgram(text), ['movement']));
  });
});

it('says what else can be done where DuckDB cannot be had', async () => {
  const noNetwork = () => Promise.resolve('npm reached no registry.');
  await expect(withDatabase(root, noNetwork, () => Promise.resolve())).rejects.toThrow(
    'DuckDB cannot be had: npm reached no registry. --print <engine> writes the statement for a database that is already there',
  );
});

describe('the command', () => {
  const run = (...texts: readonly string[]) => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [`${root}scripts/airlift.mjs`, 'aggregate', ...texts],
      { cwd: folder },
    );
    return { status, out: stdout.toString(), words: stderr.toString() };
  };

  it('prints a statement, and installs nothing for it', () => {
    const { status, out, words } = run('--print', 'trino', '--period', '2022-03');
    expect([status, words]).toEqual([0, '']);
    expect(out).toBe(printedStatement(queries, statement('trino', 'opensky-trino', { period: march })));
  });

  it.each([
    [
      ['--print', 'mysql'],
      '--print mysql does not exist; possible: trino, spark, clickhouse, bigquery, postgres, duckdb',
    ],
    [['--by', 'year', 'a.csv'], '--by year does not exist; possible: day, month'],
    [['--period', 'March', 'a.csv'], '--period March is no period; write 2022-03, or 2022-03-03/2022-03-08'],
    [[], "aggregate needs files, as aggregate 'flights/*.parquet', or --print <engine>"],
  ])('says in a sentence what is wrong with %j', async (texts, sentence) => {
    const noInstall = () => Promise.resolve('Nothing is to be installed.');
    await expect(aggregate(root, texts, noInstall)).rejects.toThrow(sentence);
  });

  itRuns(`writes a table, and tells what it left out${withoutIt}`, () => {
    writeFileSync(
      join(folder, 'raw.csv'),
      'callsign,origin,destination,day\nA,LHBP,VIDP,2022-03-01\nB,LHBP,VIDP,\n',
    );
    const { status, out, words } = run('raw.csv', '--period', '2022', '--out', 'table.csv');
    expect([status, out]).toEqual([1, '']);
    expect(words).toBe(
      'airlift: 1 flight in 1 row, 0.0 MB\nairlift: nothing is kept of the columns callsign\nairlift: --period leaves out 1 row without a day\n',
    );
    expect(readFileSync(join(folder, 'table.csv'), 'utf8')).toBe(
      `${groupedHead}2022-03-01,LHBP,VIDP,,,,1\r\n`,
    );
  });
});
