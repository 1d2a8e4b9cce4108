// Airlifts made up by fast-check from a truth that no source knows whole: single flights, each with its places, type,
// operator, day and load. What is reported of them is never untrue, and seldom all.
import * as fc from 'fast-check';
import type { AircraftType, Airlift, Claim, Movement, Operator, Place } from '../../src/airlift/airlift.ts';
import { type Amount, type Measure, measures } from '../../src/airlift/amount.ts';
import { legsOf } from '../../src/airlift/legs.ts';
import { readPeriod } from '../../src/airlift/period.ts';
import { unknownOfPlace } from '../../src/airlift/unknown-place.ts';
import { distance, inverseGeodesic } from '../../src/geodesy/geodesic.ts';

const inAllLanguages = (text: string) => ({ en: text, id: text, ru: text, kk: text });

export const placeOf = (index: number): Place => ({
  id: `place-${index}`,
  kind: (['airfield', 'city', 'region'] as const)[index % 3] ?? 'airfield',
  position: [((index * 37.25) % 360) - 180, ((index * 13.5) % 160) - 80],
  names: inAllLanguages(`Place ${index}`),
  ...unknownOfPlace,
});

export const typeOf = (index: number): AircraftType => ({
  id: `type-${index}`,
  name: `Type ${index}`,
  makersName: null,
  icaoDesignator: null,
  wingspan: null,
  length: null,
  largestLoad: null,
  cruise: null,
  note: null,
  silhouette: null,
});

export const operatorOf = (index: number): Operator => ({
  id: `operator-${index}`,
  names: inAllLanguages(`Operator ${index}`),
});

const source = {
  id: 'source',
  publisher: 'A publisher',
  published: null,
  title: null,
  reference: null,
  translates: null,
};

export const claimOf = (id: string): Claim => ({
  id,
  source,
  paragraphs: [],
  row: null,
  rows: null,
  where: null,
  saidBy: null,
  saidTo: null,
  said: null,
  about: null,
  text: null,
  changed: [],
});

/** An airlift of these movements, with its places measured. */
export function airliftOf(movements: readonly Movement[], parts: Partial<Airlift> = {}): Airlift {
  const places = new Map(
    movements.flatMap(({ from, via, to }) =>
      [...from, ...via, ...to].map((place) => [place.id, place] as const),
    ),
  );
  const ids = (list: readonly Place[]) => list.map(({ id }) => id);
  const legs = legsOf(
    movements.map(({ from, via, to }) => ({ from: ids(from), via: ids(via), to: ids(to) })),
  );
  const positionOf = (id: string) => places.get(id)?.position ?? [0, 0];
  const geodesics = Object.fromEntries(
    legs.map(([from, to]) => [
      `${from}~${to}`,
      {
        distance: distance(positionOf(from), positionOf(to)),
        bearing: inverseGeodesic(positionOf(from), positionOf(to)).bearing,
      },
    ]),
  );
  const distinct = <Entry extends { readonly id: string }>(entries: readonly Entry[]) =>
    [...new Map(entries.map((entry) => [entry.id, entry])).values()].sort((one, other) =>
      one.id < other.id ? -1 : 1,
    );
  return {
    slug: 'made-up',
    languages: ['en', 'id', 'ru', 'kk'],
    kicker: inAllLanguages('Kicker'),
    title: inAllLanguages('Title'),
    summary: inAllLanguages('Summary'),
    caveat: inAllLanguages('Caveat'),
    places: [...places.values()],
    aircraft: distinct(movements.flatMap(({ aircraft }) => aircraft)),
    operators: distinct(movements.flatMap(({ operators }) => operators)),
    movements,
    geodesics,
    fleets: [],
    claims: movements.flatMap(({ claims }) => claims.map(({ claim }) => claim)),
    notReported: [],
    faults: [],
    statements: [],
    sources: [source],
    ...parts,
  };
}

/** What really happened: one flight. */
export interface Flight {
  readonly from: number;
  readonly to: number;
  readonly type: number;
  readonly operator: number;
  /** Of March 2022. */
  readonly day: number;
  readonly people: number;
  readonly tonnes: number;
}

const flight: fc.Arbitrary<Flight> = fc.record({
  from: fc.nat(2),
  to: fc.nat(2).map((index) => index + 3),
  type: fc.nat(2),
  operator: fc.nat(2),
  day: fc.integer({ min: 1, max: 5 }),
  people: fc.nat(300),
  // Eighths add up exactly.
  tonnes: fc.nat(400).map((eighths) => eighths / 8),
});

/** What a measure really comes to. */
export function truthOf(flights: readonly Flight[], measure: Measure): number {
  if (measure === 'aircraft' || measure === 'flights') return flights.length;
  return flights.reduce((sum, each) => sum + each[measure], 0);
}

/** Something true about a value, in the words of some source. */
export function trueAmount(measure: Measure, value: number): fc.Arbitrary<Amount> {
  const less = fc.integer({ min: 0, max: Math.max(0, Math.floor(value)) });
  const more = fc.nat(20).map((extra) => Math.ceil(value) + extra);
  const options: fc.Arbitrary<Amount>[] = [
    fc.constant({ measure, comparator: '=', value }),
    fc.constant({ measure, comparator: '=', value }),
    less.map((least) => ({ measure, comparator: '>=', value: least })),
    more.map((most) => ({ measure, comparator: '<=', value: most })),
    more.map((most) => ({ measure, comparator: '<', value: most + 1 })),
    fc.tuple(less, more).map(([least, upTo]) => ({ measure, comparator: 'range', value: least, upTo })),
    fc.constant({ measure, comparator: '~', value: Math.round(value) }),
  ];
  if (value > 0)
    options.push(
      less.map((least) => ({ measure, comparator: '>', value: Math.max(0, Math.min(least, value - 1)) })),
    );
  return fc.oneof(...options);
}

const sorted = (values: readonly number[]) => [...new Set(values)].sort((one, other) => one - other);

/** What a movement tells of its flights besides amounts. */
interface Told {
  readonly places: boolean;
  readonly types: boolean;
  readonly operators: boolean;
  readonly days: boolean;
}

const told: fc.Arbitrary<Told> = fc.record({
  places: fc.boolean(),
  types: fc.boolean(),
  operators: fc.boolean(),
  days: fc.boolean(),
});

export interface Made {
  readonly movement: Movement;
  readonly flights: readonly Flight[];
}

/** A movement that tells some of its flights; of each measure one or two true amounts or none. */
function movementOf(
  id: string,
  flights: readonly Flight[],
  tells: Told,
  partOf: string | null,
): fc.Arbitrary<Made> {
  const amounts = measures.map((measure) =>
    fc.array(trueAmount(measure, truthOf(flights, measure)), { maxLength: 2 }),
  );
  return fc.tuple(...amounts).map((byMeasure) => {
    const claims = [0, 1].map((index) => ({
      claim: claimOf(`${id}-${index}`),
      amounts: byMeasure.flatMap((list) => list.slice(index, index + 1)),
    }));
    const days = sorted(flights.map(({ day }) => day));
    const period = `2022-03-0${days[0]}/2022-03-0${days.at(-1)}`;
    const movement: Movement = {
      id,
      claims: claims.filter(({ amounts: own }, index) => index === 0 || own.length > 0),
      aircraft: tells.types ? sorted(flights.map(({ type }) => type)).map(typeOf) : [],
      operators: tells.operators ? sorted(flights.map(({ operator }) => operator)).map(operatorOf) : [],
      // Always an origin, so that it is tied to a place.
      from: sorted(flights.map(({ from }) => from)).map(placeOf),
      via: [],
      to: tells.places ? sorted(flights.map(({ to }) => to)).map(placeOf) : [],
      placesInAll: { from: null, to: null },
      split: null,
      period: tells.days ? readPeriod(period) : null,
      partOf,
    };
    return { movement, flights };
  });
}

const nothingTold: Told = { places: true, types: false, operators: false, days: false };
const tellings = { from: 'places', type: 'types', operator: 'operators', day: 'days' } as const;

/** Some of the flights of a whole, grouped by one thing that they differ in. */
function partsOf(whole: Made, by: keyof typeof tellings): fc.Arbitrary<readonly Made[]> {
  const groups = sorted(whole.flights.map((each) => each[by])).map((value) =>
    whole.flights.filter((each) => each[by] === value),
  );
  return fc
    .subarray(groups)
    .chain((kept) =>
      fc.tuple(
        ...kept.map((group, index) =>
          movementOf(
            `${whole.movement.id}-${by}-${index}`,
            group,
            { ...nothingTold, [tellings[by]]: true },
            whole.movement.id,
          ),
        ),
      ),
    );
}

/** A movement with its parts, told in none, one or two ways. */
function family(index: number): fc.Arbitrary<readonly Made[]> {
  return fc
    .tuple(fc.array(flight, { minLength: 1, maxLength: 8 }), told)
    .chain(([flights, tells]) => movementOf(`m${index}`, flights, tells, null))
    .chain((whole) =>
      fc
        .subarray(Object.keys(tellings) as (keyof typeof tellings)[], { maxLength: 2 })
        .chain((ways) => fc.tuple(...ways.map((by) => partsOf(whole, by))))
        .map((groups) => [whole, ...groups.flat()]),
    );
}

export interface MadeUp {
  readonly airlift: Airlift;
  /** Those of all movements that are part of no other. */
  readonly flights: readonly Flight[];
}

/** An airlift with what really happened. */
export const madeUp: fc.Arbitrary<MadeUp> = fc
  .integer({ min: 0, max: 5 })
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => family(index))))
  .map((families) => ({
    airlift: airliftOf(families.flat().map(({ movement }) => movement)),
    flights: families.flatMap(([whole]) => whole?.flights ?? []),
  }));
