// The one statement of geo/queries/aggregate.sql in an engine's own words, which geo/queries/dialects.json has.
import { readFile } from 'node:fs/promises';
import type { Grouping } from '../../formats/flights/group-flights.ts';
import {
  dateLengths,
  type FlightTable,
  flightAmounts,
  flightColumns,
  isOneFlightARow,
} from '../../formats/flights/layouts.ts';

export const engines = ['trino', 'spark', 'clickhouse', 'bigquery', 'postgres', 'duckdb'] as const;
export type Engine = (typeof engines)[number];

/** How an engine writes it: `%` is what is written, `@` a regular expression. */
interface Dialect {
  readonly title: string;
  /** A column's name that may be a word of SQL. */
  readonly name: string;
  readonly text: string;
  readonly matches: string;
  /** Of a text that is known to be one. */
  readonly number: string;
  /** A number without zeros at its end. */
  readonly digits: string;
  /** Another text for each row. */
  readonly unique: string;
  /** The day of seconds since 1970; absent where no layout needs it. */
  readonly seconds?: string;
  /** As it stands in a text in quotes. */
  readonly backslash: string;
  readonly quote: string;
  readonly table: string;
  readonly aboutTable: string;
  readonly aboutPartition: string;
  /** What the engine asks for, a line each. */
  readonly needs: readonly string[];
}

export interface Queries {
  readonly template: string;
  readonly patterns: { readonly day: string; readonly exact: string };
  readonly dialects: Readonly<Record<Engine, Dialect>>;
}

/** @param root the project's folder, ending in a slash */
export async function readQueries(root: string): Promise<Queries> {
  const [template, dialects] = await Promise.all([
    readFile(`${root}geo/queries/aggregate.sql`, 'utf8'),
    readFile(`${root}geo/queries/dialects.json`, 'utf8'),
  ]);
  return { template, ...JSON.parse(dialects) };
}

export interface Statement {
  readonly engine: Engine;
  readonly table: FlightTable;
  readonly grouping: Grouping;
  /** What is read, in SQL; null: an example that its reader replaces. */
  readonly from: string | null;
}

const secondsOfDay = 86_400;

/** The text in quotes that means these letters and no SQL. */
export function literalOf({ backslash, quote }: Pick<Dialect, 'backslash' | 'quote'>, text: string): string {
  return `'${text.replaceAll('\\', () => backslash).replaceAll("'", () => quote)}'`;
}

const fill = (form: string, what: string) => form.replaceAll('%', () => what);

function nameIn({ name }: Dialect, column: string): string {
  const mark = name.charAt(0);
  return fill(name, column.replaceAll(mark, mark + mark));
}

/** What stands in a column, or is computed of it: empty where nothing does. */
const writtenIn = ({ text }: Dialect, expression: string) => `COALESCE(TRIM(${fill(text, expression)}), '')`;

const matchesIn =
  ({ matches }: Dialect, pattern: string) =>
  (expression: string) =>
    fill(matches, expression).replaceAll('@', () => pattern);

/** @throws RangeError for seconds that the dialect has no words for */
function dateIn(dialect: Dialect, { columns, layout }: FlightTable): string {
  if (columns.date === null) return literalOf(dialect, '');
  const name = nameIn(dialect, columns.date);
  if (!layout.hasSeconds) return writtenIn(dialect, name);
  if (dialect.seconds === undefined) throw new RangeError('The dialect knows no seconds.');
  return writtenIn(dialect, fill(dialect.seconds, name));
}

/** The letters in which a date that begins with a day says it. */
const dayIn = (dialect: Dialect, table: FlightTable) =>
  `SUBSTR(${dateIn(dialect, table)}, 1, ${dateLengths.day})`;

/** How many rows have no day, for DuckDB. */
export function undatedStatement({ dialects, patterns }: Queries, table: FlightTable, from: string): string {
  const { duckdb } = dialects;
  return `SELECT COUNT(*) FROM ${from} WHERE NOT ${matchesIn(duckdb, patterns.day)(dayIn(duckdb, table))}`;
}

/** @throws RangeError for a layout that the engine's dialect has no words for */
export function statementOf(queries: Queries, { engine, table, grouping, from }: Statement): string {
  const dialect = queries.dialects[engine];
  const literal = (text: string) => literalOf(dialect, text);
  const column = (each: keyof FlightTable['columns'], otherwise = '') => {
    const own = table.columns[each];
    return own === null ? literal(otherwise) : writtenIn(dialect, nameIn(dialect, own));
  };
  const unsaid = isOneFlightARow(table) ? '1' : '';
  const { period, source, by } = grouping;
  const { hasSeconds, hasAmounts } = table.layout;
  const values: Readonly<Record<string, string>> = {
    ...Object.fromEntries(flightColumns.map((each) => [each, column(each)])),
    ...Object.fromEntries(
      flightAmounts.map((each) => [each, column(each, each === 'flights' ? unsaid : '')]),
    ),
    date: dateIn(dialect, table),
    source:
      table.columns.source === null || source === ''
        ? column('source', source)
        : `COALESCE(NULLIF(${column('source')}, ''), ${literal(source)})`,
    table: from ?? dialect.table,
    period:
      period === null
        ? 'TRUE'
        : `${dayIn(dialect, table)} BETWEEN ${literal(period.from)} AND ${literal(period.to)}`,
    partition:
      hasSeconds && period !== null
        ? `${nameIn(dialect, table.columns.date ?? '')} BETWEEN ${secondsOf(period.from)} AND ${secondsOf(period.to) + secondsOfDay - 1}`
        : 'TRUE',
    length: String(dateLengths[by]),
    unique: dialect.unique,
    aboutTable: dialect.aboutTable,
    aboutPeriod: 'the first and the last day; TRUE for all rows, with and without a day',
    aboutPartition: dialect.aboutPartition,
  };
  const forms: Readonly<Record<string, (expression: string) => string>> = {
    name: (column) => nameIn(dialect, column),
    text: (expression) => fill(dialect.text, expression),
    number: (expression) => fill(dialect.number, expression),
    digits: (expression) => fill(dialect.digits, expression),
    day: matchesIn(dialect, queries.patterns.day),
    exact: matchesIn(dialect, queries.patterns.exact),
  };
  return linesFor(queries.template, hasAmounts ? 'amounts' : 'flights').replaceAll(
    /\{([a-zA-Z_]+)(?: ([^{}]+))?\}/g,
    (whole, key: string, expression?: string) =>
      (expression === undefined ? values[key] : forms[key]?.(expression)) ?? unknownForm(whole),
  );
}

/** Of a day's beginning since 1970, UTC. */
const secondsOf = (date: string) => Date.parse(date) / 1000;

function unknownForm(form: string): never {
  throw new Error(`geo/queries/aggregate.sql has ${form}, which nobody fills in`);
}

/** Without the lines of the other kind, and without their marks. */
function linesFor(template: string, kind: 'amounts' | 'flights'): string {
  return template
    .split('\n')
    .filter((line) => !/ --\{\w+\}$/.test(line) || line.endsWith(` --{${kind}}`))
    .map((line) => line.replace(/ --\{\w+\}$/, ''))
    .join('\n');
}

/** With what its reader has to know and to replace, as comments above it. */
export function printedStatement(queries: Queries, statement: Statement): string {
  const { title, needs } = queries.dialects[statement.engine];
  const { layout } = statement.table;
  const by = statement.grouping.by === 'day' ? 'a day' : 'a month';
  const lines = [
    `Raw flights, a row each, become the table of an airlift: a row ${by}, route, aircraft, operator and source, with the`,
    `${layout.hasAmounts ? 'sums of its exact amounts' : 'number of its flights'}. What is not reported stays empty; no row is dropped.`,
    `For ${title}, and the columns of ${layout.title.replace(/^the columns of /, '')}.`,
    'Replace what stands below 1. SOURCE, 2. PERIOD and 3. PARTITION.',
    ...(layout.hasAmounts
      ? [
          "Of a column that your table has not, write '' for what is read of it; of flights '1' where it has none of the four amounts.",
        ]
      : []),
    ...needs,
  ];
  return `${lines.map((line) => `-- ${line}\n`).join('')}${statementOf(queries, statement).trimEnd()};\n`;
}
