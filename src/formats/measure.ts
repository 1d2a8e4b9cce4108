// What is measured when an airlift is read: the geodesics of the legs that were flown, and of no pairs that nothing tells of.
import type { Geodesic } from '../airlift/airlift.ts';
import { legsOf } from '../airlift/legs.ts';
import { inverseGeodesic } from '../geodesy/geodesic.ts';
import type { Position } from '../geodesy/position.ts';

/** Places nearer to each other than this are measured, for a map shows them apart in an inset, degrees. */
const close = 1;

/** Pairs of places that are close to each other, found along the latitudes. */
function closePairs(places: readonly { readonly id: string; readonly position: Position }[]) {
  const sorted = [...places].sort((one, other) => one.position[1] - other.position[1]);
  return sorted.flatMap((one, index) => {
    const pairs: [string, string][] = [];
    for (const other of sorted.slice(index + 1)) {
      if (other.position[1] - one.position[1] > close) break;
      if (Math.abs(other.position[0] - one.position[0]) < close) pairs.push([one.id, other.id]);
    }
    return pairs;
  });
}

type Ids = readonly string[];

/** Measures each leg that was flown, and the distances that an inset tells, by the ids of their ends: `a~b`. */
export function geodesicsOf(
  movements: readonly { readonly from: Ids; readonly via?: Ids; readonly to: Ids }[],
  places: readonly { readonly id: string; readonly position: Position }[],
): Readonly<Record<string, Geodesic>> {
  const positions = new Map(places.map(({ id, position }) => [id, position]));
  const ends = movements.map(({ from, via = [], to }) => ({ from, via, to }));
  return Object.fromEntries(
    [...closePairs(places), ...legsOf(ends)].flatMap(([from, to]) => {
      const [start, end] = [positions.get(from), positions.get(to)];
      if (start === undefined || end === undefined) return [];
      return [[`${from}~${to}`, inverseGeodesic(start, end)]];
    }),
  );
}
