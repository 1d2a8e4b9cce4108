// DuckDB, which is no dependency of the project: it lies in geo/queries/, where it is installed when somebody asks for it.
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Misuse } from '../tables/misuse.ts';

/** As much of the package as is used here. */
interface Package {
  readonly DuckDBInstance: {
    create(path: string, options: Readonly<Record<string, string>>): Promise<Instance>;
  };
}
interface Instance {
  connect(): Promise<Connection>;
  closeSync(): void;
}
interface Connection {
  stream(statement: string): Promise<{ yieldRowsJs(): AsyncIterable<readonly (readonly unknown[])[]> }>;
  closeSync(): void;
}

/** A database in memory that reads files. */
export interface Database {
  /** Rows of texts as they come, some at a time. */
  rows(statement: string): AsyncIterable<readonly (readonly string[])[]>;
}

/** Nothing is brought from elsewhere while it runs, and what memory does not hold goes to a folder that is deleted. */
const settings = {
  autoinstall_known_extensions: 'false',
  autoload_known_extensions: 'false',
  preserve_insertion_order: 'false',
} as const;

/**
 * @param root the project's folder, ending in a slash
 * @throws a Misuse where it cannot be had, or refuses a statement
 */
export async function withDatabase<Result>(
  root: string,
  install: (folder: string) => Promise<string | null>,
  use: (database: Database) => Promise<Result>,
): Promise<Result> {
  const { DuckDBInstance } = await loaded(root, install);
  const folder = await mkdtemp(join(tmpdir(), 'airlift-duckdb-'));
  const instance = await DuckDBInstance.create(':memory:', { ...settings, temp_directory: folder });
  const connection = await instance.connect();
  try {
    // Times with a zone are days of UTC everywhere.
    for await (const _ of rowsOf(connection, "SET TimeZone = 'UTC'"));
    return await use({ rows: (statement) => rowsOf(connection, statement) });
  } finally {
    connection.closeSync();
    instance.closeSync();
    await rm(folder, { recursive: true, force: true });
  }
}

async function loaded(root: string, install: (folder: string) => Promise<string | null>): Promise<Package> {
  const folder = `${root}geo/queries/`;
  const missing = await install(folder);
  const otherwise = '--print <engine> writes the statement for a database that is already there';
  if (missing !== null) throw new Misuse(`DuckDB cannot be had: ${missing} ${otherwise}`);
  try {
    return createRequire(`${folder}package.json`)('@duckdb/node-api');
  } catch (error) {
    const [reason] = String(error instanceof Error ? error.message : error).split('\n');
    throw new Misuse(`DuckDB does not run on this machine (${reason}); ${otherwise}`);
  }
}

async function* rowsOf(connection: Connection, statement: string) {
  try {
    const result = await connection.stream(statement);
    for await (const rows of result.yieldRowsJs())
      yield rows.map((row) => row.map((value) => (value === null ? '' : String(value))));
  } catch (error) {
    throw new Misuse(`DuckDB cannot read this: ${reasonOf(error)}`);
  }
}

/** What DuckDB says, without what it proposes to do in a statement that its reader has not written. */
function reasonOf(error: unknown): string {
  const said = String(error instanceof Error ? error.message : error);
  if (said.includes('Error when sniffing'))
    return 'a line has more cells than the header, or a quotation mark is not closed';
  const [first = '', ...lines] = said.split('\n');
  const file = lines.map((line) => /^\s*file = (.+)/.exec(line)?.[1]).find(Boolean);
  const more = lines.filter((line) => /^(Expected Number|Invalid unicode)/.test(line));
  return [...(file === undefined ? [] : [file]), first.replace(/^[\w ]*Error: /, ''), ...more].join('; ');
}
