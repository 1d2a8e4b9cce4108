// What is measured when an airlift is read: the geodesics of the legs that were flown, and of no others.
import type { Geodesic, Movement, Place } from '../airlift/airlift.ts';
import { legsOf } from '../airlift/routes.ts';
import { distance, initialBearing } from '../geodesy/geodesic.ts';

/** By the ids of their ends: `a~b`. */
export function geodesicsOf(
  places: readonly Place[],
  movements: readonly Pick<Movement, 'from' | 'via' | 'to'>[],
): Readonly<Record<string, Geodesic>> {
  const positions = new Map(places.map(({ id, position }) => [id, position]));
  const ids = (list: readonly Place[]) => list.map(({ id }) => id);
  const legs = legsOf(
    movements.map(({ from, via, to }) => ({ from: ids(from), via: ids(via), to: ids(to) })),
  );
  return Object.fromEntries(
    legs.flatMap(([start, end]) => {
      const [from, to] = [positions.get(start), positions.get(end)];
      if (from === undefined || to === undefined) return [];
      return [[`${start}~${end}`, { distance: distance(from, to), bearing: initialBearing(from, to) }]];
    }),
  );
}
