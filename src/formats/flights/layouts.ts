// How logs of raw flights, a row a flight, call their columns.

/** Of the canonical table, but for amounts. */
export const flightColumns = ['date', 'from', 'to', 'aircraft', 'operator', 'source'] as const;
export type FlightColumn = (typeof flightColumns)[number];

/** In the order of the canonical table. */
export const flightAmounts = ['aircraft_count', 'flights', 'people', 'tonnes'] as const;

/** What raw flights are grouped into. */
export const groupedColumns = [
  'date',
  'from',
  'to',
  'aircraft',
  'operator',
  ...flightAmounts,
  'source',
] as const;

export interface FlightLayout {
  readonly id: string;
  /** Whose columns they are, in words. */
  readonly title: string;
  /** The names of each column, the best first; none where such logs do not say it. Upper and lower case are one. */
  readonly names: Readonly<Record<FlightColumn, readonly string[]>>;
  /** Whether a row may have amounts of its own; else it is one flight and nothing more. */
  readonly hasAmounts: boolean;
  /** Whether its day is a number of seconds since 1970, UTC: of a database, and of no file. */
  readonly hasSeconds: boolean;
}

const flightsAlone = { hasAmounts: false, hasSeconds: false } as const;

/** The likeliest first. */
export const flightLayouts: readonly FlightLayout[] = [
  {
    id: 'airlift',
    title: 'the columns of docs/data.md',
    names: {
      date: ['date'],
      from: ['from'],
      to: ['to'],
      aircraft: ['aircraft'],
      operator: ['operator'],
      source: ['source'],
    },
    hasAmounts: true,
    hasSeconds: false,
  },
  {
    ...flightsAlone,
    id: 'opensky',
    title: 'flight lists of the OpenSky Network',
    names: {
      date: ['day', 'firstseen'],
      from: ['origin', 'departure'],
      to: ['destination', 'arrival'],
      aircraft: ['typecode'],
      operator: [],
      source: [],
    },
  },
  {
    ...flightsAlone,
    id: 'opdi',
    title: "flight lists of EUROCONTROL's OPDI",
    names: {
      date: ['dof', 'first_seen'],
      from: ['adep'],
      to: ['ades'],
      aircraft: ['typecode', 'typdecode'],
      operator: ['icao_operator'],
      source: [],
    },
  },
  {
    id: 'opensky-trino',
    title: "the tables flights_data4 and flights_data5 of the OpenSky Network's Trino",
    names: {
      date: ['day'],
      from: ['estdepartureairport'],
      to: ['estarrivalairport'],
      aircraft: [],
      operator: [],
      source: [],
    },
    hasAmounts: false,
    hasSeconds: true,
  },
];

/** By which a table says that its rows are claims, rivals or parts, and no flights to be added up. */
const notOfFlights = ['movement', 'part_of', 'kind'];

export interface FlightTable {
  readonly layout: FlightLayout;
  /** The column of each, as the table writes it; null where it has none. */
  readonly columns: Readonly<Record<FlightColumn | (typeof flightAmounts)[number], string | null>>;
  /** Those of which nothing is kept. */
  readonly others: readonly string[];
}

/** Whether each row is one flight, as where nothing is counted: beside tonnes flights are not reported where no column has them. */
export const isOneFlightARow = ({ columns }: FlightTable): boolean =>
  flightAmounts.every((amount) => columns[amount] === null);

/** Why a table is no log of flights. */
export type NoFlightTable =
  | { readonly reason: 'no-ends' }
  | { readonly reason: 'claims'; readonly column: string };

/** A table that has all columns of a layout, by the first of their names. */
export function tableOfLayout(layout: FlightLayout): FlightTable {
  const columns = {
    ...columnsBy(flightColumns, (column) => layout.names[column][0] ?? null),
    ...columnsBy(flightAmounts, (column) => (layout.hasAmounts ? column : null)),
  };
  return { layout, columns, others: [] };
}

/** How a table of raw flights is to be read, by its header. */
export function flightTableOf(header: readonly string[]): FlightTable | NoFlightTable {
  const written = new Map(header.map((name) => [name.trim().toLowerCase(), name] as const));
  const named = (names: readonly string[]) => names.map((name) => written.get(name)).find(Boolean) ?? null;
  const layout = flightLayouts.find(
    ({ names, hasSeconds }) => !hasSeconds && named(names.from) !== null && named(names.to) !== null,
  );
  if (layout === undefined) return { reason: 'no-ends' };
  const claims = layout.hasAmounts ? named(notOfFlights) : null;
  if (claims !== null) return { reason: 'claims', column: claims };
  const columns = {
    ...columnsBy(flightColumns, (column) => named(layout.names[column])),
    ...columnsBy(flightAmounts, (column) => (layout.hasAmounts ? named([column]) : null)),
  };
  const used = new Set<string | null>(Object.values(columns));
  return { layout, columns, others: header.filter((name) => !used.has(name)) };
}

const columnsBy = <Column extends string>(
  columns: readonly Column[],
  nameOf: (column: Column) => string | null,
) => Object.fromEntries(columns.map((column) => [column, nameOf(column)])) as Record<Column, string | null>;

/** Whether rows are added up by the day on which they flew, or by its month. */
export type GroupedBy = 'day' | 'month';

/** Letters of a date that are kept. */
export const dateLengths: Readonly<Record<GroupedBy, number>> = { day: 10, month: 7 };
