// Routes: the pairs of airfields between which something moved, with what is computed of each.
import type { AircraftType, Airfield, Airlift, Geodesic, Movement, Range } from './airlift.ts';

/** A pair of airfields with the movement between them. */
export interface Route extends Geodesic {
  readonly id: string;
  readonly from: Airfield;
  readonly to: Airfield;
  readonly movement: Movement;
}

/** One route for each pair of airfields of each movement, in the data's order. */
export function routesOf(airlift: Airlift): Route[] {
  return airlift.movements.flatMap(routesOfMovement);
}

export function routesOfMovement(movement: Movement): Route[] {
  return movement.to.map((to, index) => ({
    id: movement.routeIds[index] ?? `route:${movement.from.id}~${to.id}`,
    from: movement.from,
    to,
    movement,
    ...geodesicBetween(movement.from, to),
  }));
}

/**
 * The geodesic between two airfields of one airlift.
 * @throws RangeError if they are not of one airlift
 */
export function geodesicBetween(from: Airfield, to: Airfield): Geodesic {
  const geodesic = from.geodesics[to.id];
  if (geodesic === undefined) throw new RangeError(`Nobody has measured from ${from.id} to ${to.id}.`);
  return geodesic;
}

/**
 * An estimate of the time in the air at cruise speed without wind, in minutes, to the nearest five: the shortest
 * route with the fastest type to the longest with the slowest.
 */
export function airTime(routes: readonly Route[], aircraft: readonly AircraftType[]): Range {
  const kilometres = routes.map((route) => route.distance / 1000);
  const toFive = (minutes: number) => Math.round(minutes / 5) * 5;
  const fastest = Math.max(...aircraft.map((type) => type.cruise.maximum));
  const slowest = Math.min(...aircraft.map((type) => type.cruise.minimum));
  return {
    minimum: toFive((Math.min(...kilometres) / fastest) * 60),
    maximum: toFive((Math.max(...kilometres) / slowest) * 60),
  };
}
