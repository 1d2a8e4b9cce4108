// What the simple movements of each route add up to, by one walk over their columns.
import type { Amounts } from './amounts.ts';
import type { Columns } from './columns.ts';
import { hidden, some, whole } from './portions.ts';

/** By the place of a route among all routes. */
export interface RouteSums {
  /** How many movements are shown. */
  readonly shown: Uint32Array;
  /** 1 where of one of them only some is shown. */
  readonly isSome: Uint8Array;
  /** How many of them say something of the measure. */
  readonly said: Uint32Array;
  readonly minimum: Float64Array;
  readonly maximum: Float64Array;
  readonly value: Float64Array;
  readonly largest: Float64Array;
  readonly marks: Uint8Array;
}

/** @param portions of each simple movement how much is shown; null: all of it */
export function routeSumsOf(
  { route, routes }: Columns,
  amounts: Amounts,
  portions: Uint8Array | null,
): RouteSums {
  const count = routes.length;
  const shown = new Uint32Array(count);
  const isSome = new Uint8Array(count);
  const said = new Uint32Array(count);
  const marks = new Uint8Array(count);
  const { isSaid } = amounts;
  for (let index = 0; index < route.length; index++) {
    const place = route[index] ?? count;
    const portion = portions === null ? whole : portions[index];
    if (place >= count || portion === hidden) continue;
    shown[place] = (shown[place] ?? 0) + 1;
    if (portion === some) isSome[place] = 1;
    if (isSaid[index] === 0) continue;
    said[place] = (said[place] ?? 0) + 1;
    marks[place] = (marks[place] ?? 0) | (amounts.marks[index] ?? 0);
  }
  const sumOf = (column: Float64Array): Float64Array => {
    const sums = new Float64Array(count);
    for (let index = 0; index < column.length; index++) {
      const place = route[index] ?? count;
      if (place < count && isSaid[index] === 1 && (portions === null || portions[index] !== hidden))
        sums[place] = (sums[place] ?? 0) + (column[index] ?? 0);
    }
    return sums;
  };
  const minimum = sumOf(amounts.minimum);
  // Of exact amounts all columns are one.
  const other = (column: Float64Array) => (column === amounts.minimum ? minimum : sumOf(column));
  return {
    shown,
    isSome,
    said,
    minimum,
    maximum: other(amounts.maximum),
    value: other(amounts.value),
    largest: other(amounts.largest),
    marks,
  };
}
