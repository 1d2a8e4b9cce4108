// Files of raw flights, named one by one or by a pattern, as DuckDB reads them.
import { existsSync } from 'node:fs';
import {
  type FlightTable,
  flightAmounts,
  flightLayouts,
  flightTableOf,
} from '../../formats/flights/layouts.ts';
import { Misuse } from '../tables/misuse.ts';
import type { Database } from './duckdb.ts';

const kinds = [
  { endings: /\.(parquet|parq|pq)$/i, name: 'Parquet' },
  { endings: /\.(csv|tsv|txt)(\.gz|\.zst)?$/i, name: 'CSV' },
] as const;

/** Text in quotes, in which DuckDB takes every sign but the quote for itself. */
export const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;

/** A path in which nothing stands for other letters. */
const literally = (path: string) => path.replace(/[[*?]/g, '[$&]');

export interface FlightFiles {
  /** In SQL. */
  readonly from: string;
  readonly table: FlightTable;
}

/**
 * @param patterns paths, or patterns with `*`, `?`, `[…]` and `**`
 * @throws a Misuse for what is not there, is no table of flights, or cannot be added up together
 */
export async function flightFilesOf(database: Database, patterns: readonly string[]): Promise<FlightFiles> {
  const files = await filesOf(database, patterns);
  const [kind, ...others] = new Set(files.map(kindOf));
  if (others.length > 0)
    throw new Misuse('Parquet and CSV cannot be added up together; write a table of each, and convert one');
  const read = kind === 'Parquet' ? [parquetFiles] : separators.map(textFiles);
  const all = new Set<string>();
  let first: Read | null = null;
  for (const file of files) {
    const own = await readOf(database, file, read);
    first ??= own;
    if (own.form !== first.form)
      throw new Misuse(`${file} has not the columns or separators of ${files[0]}; write a table of each`);
    for (const name of own.header) all.add(name.toLowerCase());
  }
  const from = (first?.source ?? parquetFiles)(files);
  return { from, table: flightsIn(files[0] ?? '', [...all]) };
}

/** Files in SQL. */
type Source = (files: readonly string[]) => string;

interface Read {
  readonly source: Source;
  readonly header: readonly string[];
  /** By which two files can be read as one: what a row means is the same where these are. */
  readonly form: string;
}

/** The way of reading that finds flights in a file. */
async function readOf(database: Database, file: string, sources: readonly Source[]): Promise<Read> {
  let header: readonly string[] = [];
  for (const [index, source] of sources.entries()) {
    const found = await headerOf(database, source([file]));
    if (found.length > header.length) header = found;
    if (!('layout' in flightTableOf(found))) continue;
    const { layout, columns } = flightsIn(file, found);
    const amounts = flightAmounts.filter((amount) => columns[amount] !== null);
    return { source, header: found, form: [index, layout.id, ...amounts].join() };
  }
  flightsIn(file, header);
  throw new Error(`${file} has flights, and none.`);
}

async function filesOf(database: Database, patterns: readonly string[]): Promise<readonly string[]> {
  const files = new Set<string>();
  for (const pattern of patterns) {
    if (/^[a-z][a-z0-9+]+:\/\//i.test(pattern))
      throw new Misuse(`${pattern} is an address; only files of this machine are read: bring it here first`);
    const isFile = existsSync(pattern);
    const found = isFile ? [pattern] : [];
    if (!isFile && /[*?[]/.test(pattern))
      for await (const rows of database.rows(`SELECT file FROM glob(${quoted(pattern)}) ORDER BY file`))
        found.push(...rows.map(([file = '']) => file));
    if (found.length === 0) throw new Misuse(`${pattern} cannot be read: there is no such file`);
    for (const file of found) files.add(file);
  }
  return [...files];
}

async function headerOf(database: Database, from: string): Promise<readonly string[]> {
  const header: string[] = [];
  for await (const rows of database.rows(`DESCRIBE SELECT * FROM ${from}`))
    header.push(...rows.map(([name = '']) => name));
  return header;
}

/** @throws a Misuse for a table of something else */
function flightsIn(file: string, header: readonly string[]): FlightTable {
  const table = flightTableOf(header);
  if ('layout' in table) return table;
  if (table.reason === 'claims')
    throw new Misuse(
      `${file} has a column ${table.column}: its rows are what sources say, and no flights that could be added up; open it as it is`,
    );
  const ends = flightLayouts
    .filter(({ hasSeconds }) => !hasSeconds)
    .map(({ names }) => `${names.from[0]} and ${names.to[0]}`);
  throw new Misuse(
    `${file} has no columns of both ends, as ${ends.join(', or ')}; it has ${header.join(', ')}`,
  );
}

const listOf = (files: readonly string[]) => `[${files.map((file) => quoted(literally(file))).join(', ')}]`;

const parquetFiles: Source = (files) => `read_parquet(${listOf(files)}, union_by_name = true)`;

/** The commonest first. */
const separators = [',', ';', '\t', '|'];

/**
 * Cells as they stand there, without the apostrophe that keeps a spreadsheet from running them. A line may lack cells at its
 * end, as our own tables do; one with more than the header is refused. Cells with line ends forbid reading in parallel.
 */
const textFiles =
  (separator: string): Source =>
  (files) => {
    const options = `delim = '${separator}', quote = '"', escape = '"', header = true, skip = 0, comment = '', all_varchar = true, union_by_name = true, null_padding = true, parallel = false`;
    return `(SELECT REGEXP_REPLACE(COLUMNS(*), '^''(''*[=+@＝＋－＠\\t\\r\\n-])', '\\1') FROM read_csv(${listOf(files)}, ${options}))`;
  };

function kindOf(file: string): string {
  const kind = kinds.find(({ endings }) => endings.test(file));
  if (kind === undefined)
    throw new Misuse(
      `${file} is none of the files that are added up; possible: .parquet, .csv, .tsv, .csv.gz`,
    );
  return kind.name;
}
