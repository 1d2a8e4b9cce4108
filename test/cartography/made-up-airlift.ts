// Airlifts that nobody flew, of as many rows as are asked for: several measures, operators, types, days and sources; some
// rows share a count, some lack an end, and of one the sources differ.

import type { AircraftType, Airlift, Claim, Movement, Place, Source } from '../../src/airlift/airlift.ts';
import type { Amount } from '../../src/airlift/amount.ts';
import { legsOf } from '../../src/airlift/legs.ts';
import { readPeriod } from '../../src/airlift/period.ts';
import { unknownOfPlace } from '../../src/airlift/unknown-place.ts';
import { distance, inverseGeodesic } from '../../src/geodesy/geodesic.ts';

const inAllLanguages = (text: string) => ({ en: text, id: text, ru: text, kk: text });
const at = <Entry>(list: readonly Entry[], index: number): Entry => {
  const entry = list[index % list.length];
  if (entry === undefined) throw new RangeError('The list is empty.');
  return entry;
};

const towns = [
  'Northfield, military airport',
  'Bay',
  'Castle Island',
  'Ulan',
  'Ferry Hill',
  'Saint Elsewhere-on-Water',
  'Ost',
] as const;

const places: readonly Place[] = Array.from({ length: 41 }, (_, index) => ({
  id: `place-${index}`,
  kind: index % 13 === 12 ? 'city' : 'airfield',
  position: [8 + ((index * 17) % 63), 24 + ((index * 11) % 37)],
  names: inAllLanguages(`${at(towns, index)}${index < towns.length ? '' : ` ${index}`}`),
  ...unknownOfPlace,
}));

const types: readonly AircraftType[] = ['Transporter 17', 'Courier', 'Heavy Lifter', 'T-4'].map(
  (name, index) => ({
    id: `type-${index}`,
    name,
    makersName: null,
    icaoDesignator: null,
    wingspan: 30 + 12 * index,
    length: 28 + 10 * index,
    largestLoad: null,
    cruise: null,
    note: null,
    // The last has no outline.
    silhouette: index === 3 ? null : `M0 ${-14 - 5 * index}L${15 + 6 * index} 0L0 6L${-15 - 6 * index} 0Z`,
  }),
);

const operators = [
  'First Air Transport Wing',
  'Coast Line',
  'Relief Flights',
  'Aero',
  'Blue Sky Charter',
].map((name, index) => ({ id: `operator-${index}`, names: inAllLanguages(name) }));

const sources: readonly Source[] = Array.from({ length: 9 }, (_, index) => ({
  id: `source-${index}`,
  publisher: index % 2 === 0 ? `The Evening Courier of Town ${index}` : `paper-${index}.example`,
  published: index % 3 === 2 ? null : `2021-08-${14 + index}`,
  title: null,
  reference: index % 3 === 0 ? `paper-${index}.example/reports/${index}` : null,
  translates: null,
}));

const claimOf = (row: number, source: Source): Claim => ({
  id: `row-${row}`,
  source,
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
});

/** Larger first, as tables are; the tail is long. */
const sizeOf = (index: number) => Math.max(1, Math.round(212 / (1 + index * 0.7)));

function amountsOf(index: number): readonly Amount[] {
  const value = sizeOf(index);
  return [
    { measure: 'flights', comparator: index === 4 ? '>' : '=', value },
    ...(index % 3 === 2 ? [] : [{ measure: 'people', comparator: '=', value: value * 113 } as const]),
    ...(index % 5 === 1 ? [{ measure: 'tonnes', comparator: '>=', value: value * 21 } as const] : []),
  ];
}

/** A movement of a table's row; its ends, type, operator and day are told of most, and not of all. */
function movementOf(index: number): Movement {
  const claim = claimOf(index + 2, at(sources, index));
  const amounts = amountsOf(index);
  const rival = claimOf(index + 1002, at(sources, index + 1));
  const isRival = index % 40 === 3;
  const lacksEnd = index % 20 === 7;
  const isShared = index % 10 === 5;
  return {
    id: `movement-${index}`,
    claims: [
      { claim, amounts },
      ...(isRival
        ? [
            {
              claim: rival,
              amounts: amounts.map((each) => ({ ...each, comparator: '=', value: each.value + 1 }) as const),
            },
          ]
        : []),
    ],
    aircraft: index % 4 === 3 ? [] : [at(types, index)],
    operators: index % 6 === 5 ? [] : [at(operators, index)],
    from: [at(places, index)],
    via: [],
    to: lacksEnd
      ? []
      : isShared
        ? [at(places, index * 3 + 1), at(places, index * 3 + 2)]
        : [at(places, index * 5 + 1 + Math.floor(index / 41))],
    placesInAll: { from: null, to: null },
    split: null,
    period: index % 7 === 6 ? null : readPeriod(`2021-08-${14 + (index % 17)}`),
    partOf: null,
  };
}

/**
 * @param rows how many movements it has
 * @param first the number of its first row's pattern
 */
export function madeUpAirlift(rows: number, first = 0): Airlift {
  const movements = Array.from({ length: rows }, (_, index) => movementOf(index + first));
  const legs = legsOf(
    movements.map(({ from, via, to }) => {
      const ids = (list: readonly Place[]) => list.map(({ id }) => id);
      return { from: ids(from), via: ids(via), to: ids(to) };
    }),
  );
  const positionOf = (id: string) => places.find((place) => place.id === id)?.position ?? [0, 0];
  const used = new Set(movements.flatMap(({ from, to }) => [...from, ...to]));
  const claims = movements.flatMap((movement) => movement.claims.map(({ claim }) => claim));
  return {
    slug: 'made-up',
    languages: ['en', 'id', 'ru', 'kk'],
    kicker: inAllLanguages('Invented numbers, invented names'),
    title: inAllLanguages('Made-up airlift, forty-one airfields'),
    summary: inAllLanguages(
      'A file to see what a large airlift looks like. It tells of nothing that happened.',
    ),
    caveat: inAllLanguages('Invented.'),
    places: places.filter((place) => used.has(place)),
    aircraft: types.filter((type) => movements.some(({ aircraft }) => aircraft.includes(type))),
    operators: operators.filter((each) => movements.some((movement) => movement.operators.includes(each))),
    movements,
    geodesics: Object.fromEntries(
      legs.map(([from, to]) => [
        `${from}~${to}`,
        {
          distance: distance(positionOf(from), positionOf(to)),
          bearing: inverseGeodesic(positionOf(from), positionOf(to)).bearing,
        },
      ]),
    ),
    fleets: [],
    claims,
    notReported: [],
    faults: [],
    statements: [],
    sources: sources.filter((source) => claims.some((claim) => claim.source === source)),
  };
}
