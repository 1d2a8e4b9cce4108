// Files of raw flights as the table that DuckDB makes of them.
import { type Grouping, groupedHead, groupedLines } from '../../formats/flights/group-flights.ts';
import { groupedColumns, isOneFlightARow } from '../../formats/flights/layouts.ts';
import { sectionLine } from '../../formats/table/columns.ts';
import { Misuse } from '../tables/misuse.ts';
import type { Database } from './duckdb.ts';
import { flightFilesOf } from './flight-files.ts';
import { type Queries, statementOf, undatedStatement } from './statement.ts';

/** What flights have become. */
export interface Aggregated {
  /** The table as a file. */
  readonly parts: readonly Uint8Array[];
  readonly rows: number;
  /** Null: no column says how many, and a row is not one, for other amounts are counted. */
  readonly flights: number | null;
  /** Rows that `period` leaves out because they have no day. */
  readonly undated: number;
  /** Columns of which nothing is kept. */
  readonly others: readonly string[];
}

/**
 * @param patterns files, or patterns of their names
 * @throws a Misuse
 */
export async function aggregated(
  queries: Queries,
  database: Database,
  patterns: readonly string[],
  grouping: Grouping,
): Promise<Aggregated> {
  const { from, table } = await flightFilesOf(database, patterns);
  const statement = statementOf(queries, { engine: 'duckdb', table, grouping, from });
  const encoder = new TextEncoder();
  const parts = [encoder.encode(groupedHead)];
  const at = groupedColumns.indexOf('flights');
  let [rows, flights, undated] = [0, 0, 0];
  for await (const some of database.rows(statement)) {
    refuseSections(some);
    parts.push(encoder.encode(groupedLines(some)));
    rows += some.length;
    for (const cells of some) flights += Number(cells[at]) || 0;
  }
  if (grouping.period !== null)
    for await (const some of database.rows(undatedStatement(queries, table, from)))
      undated += Number(some[0]?.[0] ?? 0);
  const areCounted = isOneFlightARow(table) || table.columns.flights !== null;
  return { parts, rows, flights: areCounted ? flights : null, undated, others: table.others };
}

/** A file with several tables has their names in lines of their own, which would be counted as flights. */
function refuseSections(rows: readonly (readonly string[])[]): void {
  const sections = [sectionLine('places'), sectionLine('about')];
  const found = rows.flat().find((cell) => sections.includes(cell));
  if (found !== undefined)
    throw new Misuse(`a file has a line "${found}", below which no flights stand; take what is below away`);
}
