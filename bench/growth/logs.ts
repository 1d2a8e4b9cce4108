// The logs that are dropped onto page and peers: made up, of one size each, with the places that they name.
import { readFile } from 'node:fs/promises';
import { type Airfield, unpackAirfields } from '../../src/library/airfields/packed.ts';
import type { LibraryFiles } from '../../src/library/library.ts';
import { berlinFlights, worldFlights } from '../made-up-flights.ts';
import type { Log } from './peer.ts';

/** So many flights as of Berlin, or a month of the world. */
export type Size = number | 'world';

/** A month's scheduled traffic: routes, and about two flights on each. */
const world = { routes: 37_000, flights: 75_000 } as const;

export interface MadeUpLog {
  readonly size: Size;
  /** CSV, a row a flight. */
  readonly flights: string;
  readonly rows: number;
  /** CSV, for those that know no airfields: `id,name,lat,lon`. */
  readonly places: string;
  readonly columns: Log['columns'];
  /** The type with most flights. */
  readonly type: string;
}

const columnsOf = {
  berlin: { from: 'from', to: 'to', type: 'aircraft' },
  world: { from: 'origin', to: 'destination', type: 'typecode' },
} as const;

/** The airfields with an ICAO code, large ones first. @param root the project's folder, ending in a slash */
export async function airfieldsOf(root: string): Promise<ReadonlyMap<string, Airfield>> {
  const read = async <Kind extends 'airfields' | 'moreAirfields'>(name: string) =>
    JSON.parse(await readFile(`${root}geo/library/${name}.json`, 'utf8')) as LibraryFiles[Kind];
  const [packed, more] = [
    await read<'airfields'>('airfields'),
    await read<'moreAirfields'>('more-airfields'),
  ];
  const known = unpackAirfields(packed, more).flatMap((airfield) =>
    airfield.icao === null ? [] : [[airfield.icao, airfield] as const],
  );
  return new Map(known.sort(([, one], [, other]) => Number(other.isLarge) - Number(one.isLarge)));
}

export function logOf(size: Size, airfields: ReadonlyMap<string, Airfield>): MadeUpLog {
  const isWorld = size === 'world';
  const flights = isWorld
    ? worldFlights([...airfields.keys()], world.routes, world.flights)
    : berlinFlights(size);
  const columns = columnsOf[isWorld ? 'world' : 'berlin'];
  const [head = [], ...rows] = flights
    .trimEnd()
    .split('\n')
    .map((line) => line.split(','));
  const cellsOf = (name: string) => {
    const column = head.indexOf(name);
    return rows.map((row) => row[column] ?? '');
  };
  const named = new Set([...cellsOf(columns.from), ...cellsOf(columns.to)]);
  const places = [...named].map((code) => {
    const airfield = airfields.get(code);
    if (airfield === undefined) throw new Error(`The made-up log names ${code}, which is no airfield.`);
    const [longitude, latitude] = airfield.position;
    return `${code},"${airfield.name.replaceAll('"', '""')}",${latitude},${longitude}`;
  });
  const counts = new Map<string, number>();
  for (const type of cellsOf(columns.type)) counts.set(type, (counts.get(type) ?? 0) + 1);
  const [type = ''] = [...counts.keys()].sort(
    (one, other) => (counts.get(other) ?? 0) - (counts.get(one) ?? 0),
  );
  return {
    size,
    flights,
    rows: rows.length,
    places: `${['id,name,lat,lon', ...places].join('\n')}\n`,
    columns,
    type,
  };
}
