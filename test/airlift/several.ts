// A made-up airlift of several rows for tests: shared counts, rivals, parts, a row without an end, days and operators.
import type { Airlift, Claim, Movement, Place, Source } from '../../src/airlift/airlift.ts';
import type { Amount } from '../../src/airlift/amount.ts';
import { legsOf } from '../../src/airlift/legs.ts';
import { readPeriod } from '../../src/airlift/period.ts';
import { unknownOfPlace } from '../../src/airlift/unknown-place.ts';
import type { Localized } from '../../src/i18n/languages.ts';
import { builtIn } from './built-in.ts';

const inAll = (text: string): Localized => ({ en: text, id: text, ru: text, kk: text });

const place = (id: string, longitude: number, latitude: number, kind: Place['kind'] = 'airfield'): Place => ({
  id,
  kind,
  position: [longitude, latitude],
  names: inAll(id.toUpperCase()),
  ...unknownOfPlace,
});

export const places = {
  north: place('north', 20, 60),
  west: place('west', 5, 50),
  town: place('town', 12, 48, 'city'),
  south: place('south', 25, 35),
  east: place('east', 40, 45),
};

const source = (id: string): Source => ({
  id,
  publisher: `The ${id}`,
  published: null,
  title: null,
  reference: null,
  translates: null,
});
export const sources = { paper: source('paper'), agency: source('agency') };

export const flights = (value: number): Amount => ({ measure: 'flights', comparator: '=', value });
export const people = (value: number): Amount => ({ measure: 'people', comparator: '=', value });

let row = 1;
const claims: Claim[] = [];

/** A claim of its own that a row of the table makes. */
function says(from: Source, ...amounts: readonly Amount[]) {
  row += 1;
  const claim: Claim = {
    id: `row-${row}`,
    source: from,
    paragraphs: [],
    row,
    rows: null,
    where: null,
    saidBy: null,
    saidTo: null,
    said: null,
    about: null,
    text: null,
    changed: [],
  };
  claims.push(claim);
  return { claim, amounts };
}

const { aircraft } = builtIn();
export const [heavy, heaviest] = aircraft;
export const blue = { id: 'blue', names: inAll('Blue') };
export const green = { id: 'green', names: inAll('Green') };

export const movement = (id: string, more: Partial<Movement>): Movement => ({
  id,
  claims: [],
  aircraft: [],
  operators: [],
  from: [],
  via: [],
  to: [],
  placesInAll: { from: null, to: null },
  split: null,
  period: null,
  partOf: null,
  ...more,
});

const { north, west, town, south, east } = places;
const { paper, agency } = sources;

/** 30 flights from NORTH; 20 or 22 from WEST to SOUTH and EAST together; 5 from a town; 4 that name no destination. */
export const movements: readonly Movement[] = [
  movement('a', {
    claims: [says(paper, flights(30), people(900))],
    from: [north],
    to: [south],
    operators: [blue],
    aircraft: heavy === undefined ? [] : [heavy],
    period: readPeriod('2022-03-03'),
  }),
  movement('b', {
    claims: [says(paper, flights(20)), says(agency, flights(22))],
    from: [west],
    to: [south, east],
    operators: [green],
    period: readPeriod('2022-03-05'),
  }),
  movement('c', {
    claims: [says(agency, flights(5), people(100))],
    from: [town],
    to: [south, east],
    operators: [blue, green],
    period: readPeriod('2022-03-07/2022-03-08?'),
  }),
  movement('d', { claims: [says(agency, flights(4))], from: [north] }),
];

/** Metres; every leg as long as its number. */
function geodesicsOf(all: readonly Movement[]): Airlift['geodesics'] {
  const ids = (list: readonly Place[]) => list.map(({ id }) => id);
  const legs = legsOf(all.map((each) => ({ from: ids(each.from), via: ids(each.via), to: ids(each.to) })));
  return Object.fromEntries(
    legs.map(([from, to], index) => [`${from}~${to}`, { distance: (index + 1) * 1_000_000, bearing: 90 }]),
  );
}

/** The airlift of some movements, those above if none are given. */
export function several(all: readonly Movement[] = movements): Airlift {
  return {
    ...builtIn(),
    slug: 'made-up',
    places: Object.values(places),
    operators: [blue, green],
    movements: all,
    geodesics: geodesicsOf(all),
    fleets: [],
    claims: [...new Set(all.flatMap((each) => each.claims.map(({ claim }) => claim)))],
    sources: Object.values(sources),
    statements: [],
    faults: [],
  };
}
