// Airlifts of very many movements for tests of what grows with them: a row each, of a made-up world.
import type { Airlift, Movement } from '../../src/airlift/airlift.ts';
import { dayAfter, readPeriod } from '../../src/airlift/period.ts';
import { airliftOf, claimOf, operatorOf, placeOf, typeOf } from './made-up.ts';

export interface Many {
  readonly movements: number;
  /** At most as many as there are movements. */
  readonly routes: number;
  readonly types: number;
  readonly operators: number;
  readonly days: number;
}

/** Routes lead from each place to those after it in turn; what is in the row follows from its number. */
export function many({ movements, routes, types, operators, days }: Many): Airlift {
  const count = Math.ceil(Math.sqrt(routes)) + 1;
  const places = Array.from({ length: count }, (_, index) => placeOf(index));
  const own = { types: all(types, typeOf), operators: all(operators, operatorOf) };
  const periods = Array.from({ length: days }, (_, index) => readPeriod(dayAfter('1948-06-26', index)));
  const rows = Array.from({ length: movements }, (_, index): Movement => {
    const route = index % routes;
    const from = route % count;
    const flights = 1 + (index % 17);
    const claim = { ...claimOf(`row-${index + 2}`), row: index + 2 };
    return {
      id: `m${index}`,
      claims: [
        {
          claim,
          amounts: [
            { measure: 'flights', comparator: '=', value: flights },
            { measure: 'tonnes', comparator: '=', value: flights * 8 },
          ],
        },
      ],
      aircraft: own.types.slice(index % types, (index % types) + 1),
      operators: own.operators.slice(index % operators, (index % operators) + 1),
      from: places.slice(from, from + 1),
      via: [],
      to: [places[(from + 1 + Math.floor(route / count)) % count] ?? placeOf(0)],
      placesInAll: { from: null, to: null },
      split: null,
      period: periods[Math.floor((index / movements) * days)] ?? null,
      partOf: null,
    };
  });
  const { geodesics: _, ...airlift } = airliftOf(rows.slice(0, 1), {
    places,
    aircraft: own.types,
    operators: own.operators,
    movements: rows,
    claims: rows.flatMap(({ claims }) => claims.map(({ claim }) => claim)),
  });
  // Metres: how long they are is not what is tested, and takes long to measure.
  const legs = rows.slice(0, routes).map(({ from: [from], to: [to] }, index) => {
    const geodesic = { distance: 100_000 + index * 10, bearing: 90 };
    return [`${from?.id}~${to?.id}`, geodesic] as const;
  });
  return { ...airlift, geodesics: Object.fromEntries(legs) };
}

const all = <Entry>(count: number, make: (index: number) => Entry) =>
  Array.from({ length: count }, (_, index) => make(index));
