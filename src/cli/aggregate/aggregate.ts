// `airlift aggregate`: raw flights, a row each, added up into the table of an airlift, by DuckDB or by a database elsewhere.
import { parseArgs } from 'node:util';
import { daysOf, readPeriod } from '../../airlift/period.ts';
import type { Grouping } from '../../formats/flights/group-flights.ts';
import {
  type FlightLayout,
  flightLayouts,
  type GroupedBy,
  tableOfLayout,
} from '../../formats/flights/layouts.ts';
import { Misuse, told } from '../tables/misuse.ts';
import { writeOutput } from '../tables/read-input.ts';
import { type Aggregated, aggregated } from './aggregated.ts';
import { withDatabase } from './duckdb.ts';
import { type Engine, engines, printedStatement, type Queries, readQueries } from './statement.ts';

const by: readonly GroupedBy[] = ['day', 'month'];
const layoutNames = flightLayouts.map(({ id }) => id);

const help = `Adds raw flights, a row each, up into the table of an airlift: a row a day, route, aircraft, operator and source.

npm run --silent airlift -- aggregate <files> [--out <file>] [options]
npm run --silent airlift -- aggregate --print <engine> [options]

Files are Parquet, CSV or TSV (also .gz), by name or as 'flights/*.parquet', in the columns of
${flightLayouts
  .filter(({ hasSeconds }) => !hasSeconds)
  .map(({ title }) => `  ${title}`)
  .join('\n')}
They are read by DuckDB, which is installed into geo/queries/ (70 MB) the first time.
What is not reported stays empty. Exit 0 all rows are in it, 1 --period left rows without a day out, 2 wrong or unreadable.

  --out <file>          where to (standard output)
  --by <unit>           ${by.join(' or ')} (day)
  --period <days>       2022-03-04, 2022-03 or 2022-03-03/2022-03-08: those days alone
  --source <name>       who says so, where a row names nobody
  --print <engine>      the statement for ${engines.slice(0, -1).join(', ')} or ${engines.at(-1)}; nothing is installed or read
  --layout <name>       of --print, whose columns: ${layoutNames.join(', ')}
  --help                this text

Examples
  npm run --silent airlift -- aggregate 'flights/*.parquet' --by day --out airlift.csv
  npm run --silent airlift -- aggregate flights.csv.gz --period 2022-03 --source 'OpenSky Network' > airlift.csv
  npm run --silent airlift -- aggregate --print trino --period 2022-03-01/2022-03-03
`;

const text = { type: 'string' } as const;

const find = <Name extends string>(names: readonly Name[], option: string, value: string): Name => {
  const name = names.find((each) => each === value);
  if (name === undefined)
    throw new Misuse(`--${option} ${value || '(empty)'} does not exist; possible: ${names.join(', ')}`);
  return name;
};

/**
 * @param root the project's folder, ending in a slash
 * @param install puts the packages of a folder's package-lock.json there; says what went wrong, or null
 * @returns the code to end with
 * @throws a Misuse
 */
export async function aggregate(
  root: string,
  texts: readonly string[],
  install: (folder: string) => Promise<string | null>,
): Promise<number> {
  const { values, positionals } = told(() =>
    parseArgs({
      args: [...texts],
      options: {
        ...{ out: text, by: text, period: text, source: text, print: text, layout: text },
        help: { type: 'boolean' },
      },
      allowPositionals: true,
    }),
  );
  if (values.help === true) {
    process.stdout.write(help);
    return 0;
  }
  const grouping: Grouping = {
    by: find(by, 'by', values.by ?? 'day'),
    source: values.source?.trim() ?? '',
    period: values.period === undefined ? null : periodOf(values.period),
  };
  const { out = '-' } = values;
  const queries = await readQueries(root);
  if (values.print !== undefined) {
    if (positionals.length > 0)
      throw new Misuse('--print reads no files: name them in the statement, below 1. SOURCE');
    const engine = find(engines, 'print', values.print);
    const statement = printed(queries, engine, values.layout, grouping);
    await writeOutput(out, [new TextEncoder().encode(statement)]);
    return 0;
  }
  if (values.layout !== undefined)
    throw new Misuse('--layout goes with --print; the columns of a file are known by its header');
  if (positionals.length === 0)
    throw new Misuse("aggregate needs files, as aggregate 'flights/*.parquet', or --print <engine>");
  const table = await withDatabase(root, install, (database) =>
    aggregated(queries, database, positionals, grouping),
  );
  await writeOutput(out, table.parts);
  tell(table);
  return table.undated > 0 ? 1 : 0;
}

function periodOf(written: string): { readonly from: string; readonly to: string } {
  const period = readPeriod(written);
  if (period === null)
    throw new Misuse(
      `--period ${written || '(empty)'} is no period; write 2022-03, or 2022-03-03/2022-03-08`,
    );
  return daysOf(period);
}

/** OpenSky's own database, where nothing else is said, and some days of it, for it is never to be asked for all. */
const usual = { trino: 'opensky-trino', others: 'opensky' } as const;
const someDays = { from: '2022-03-01', to: '2022-03-31' };

function printed(queries: Queries, engine: Engine, asked: string | undefined, grouping: Grouping): string {
  const possible = flightLayouts.filter(
    ({ hasSeconds }) => !hasSeconds || queries.dialects[engine].seconds !== undefined,
  );
  const id = find(
    possible.map((each) => each.id),
    'layout',
    asked ?? (engine === 'trino' ? usual.trino : usual.others),
  );
  const layout = possible.find((each) => each.id === id) as FlightLayout;
  const table = tableOfLayout(layout);
  return printedStatement(queries, {
    ...{ engine, table, from: null },
    grouping: { ...grouping, period: grouping.period ?? someDays },
  });
}

const grouped = new Intl.NumberFormat('en');
const counted = (count: number, one: string) => `${grouped.format(count)} ${one}${count === 1 ? '' : 's'}`;

/** Beside the table, on standard error. */
function tell({ parts, rows, flights, undated, others }: Aggregated): void {
  const bytes = parts.reduce((sum, part) => sum + part.length, 0);
  const lines = [
    `${flights === null ? '' : `${counted(flights, 'flight')} in `}${counted(rows, 'row')}, ${(bytes / 1e6).toFixed(1)} MB`,
    ...(flights === null
      ? ['flights are not reported: no column has them, and beside other amounts a row is not taken for one']
      : []),
    ...(others.length === 0 ? [] : [`nothing is kept of the columns ${others.join(', ')}`]),
    ...(undated === 0 ? [] : [`--period leaves out ${counted(undated, 'row')} without a day`]),
  ];
  process.stderr.write(lines.map((line) => `airlift: ${line}\n`).join(''));
}
