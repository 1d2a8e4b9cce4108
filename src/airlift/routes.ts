// Routes: each directed pair of places between which something moved, once, with all movements on it.

import { centralAngle } from '../geodesy/great-circle.ts';
import type { AircraftType, Airlift, Geodesic, Movement, Place, Range } from './airlift.ts';
import { once } from './once.ts';

/** A directed pair of places, with the places that were flown over between them. */
export interface Route extends Geodesic {
  /** `route:a~b`, or `route:a~v~b` over `v`. */
  readonly id: string;
  readonly from: Place;
  readonly via: readonly Place[];
  readonly to: Place;
  /** All that moved on it, in the data's order. */
  readonly movements: readonly Movement[];
}

type OpenRoute = Omit<Route, 'movements'> & { movements: Movement[] };

const routeIndex = once((airlift: Airlift) => {
  const routes = new Map<string, OpenRoute>();
  // Those of movements that are not simply from one place to another.
  const byMovement = new Map<Movement, readonly Route[]>();
  // Many movements are on one pair of places, whose id need not be written for each.
  const pairs = new Map<Place, Map<Place, OpenRoute>>();
  const routeFrom = (from: Place, via: readonly Place[], to: Place): OpenRoute => {
    const known = via.length === 0 ? pairs.get(from)?.get(to) : undefined;
    if (known !== undefined) return known;
    const stops = [from, ...via, to];
    const id = `route:${stops.map((place) => place.id).join('~')}`;
    const route = routes.get(id) ?? { id, from, via, to, movements: [], ...lengthOf(airlift, stops) };
    routes.set(id, route);
    if (via.length === 0) pairs.set(from, (pairs.get(from) ?? new Map()).set(to, route));
    return route;
  };
  for (const movement of airlift.movements) {
    const { from, via, to } = movement;
    const own = from.flatMap((start) => to.map((end) => routeFrom(start, via, end)));
    for (const route of own) route.movements.push(movement);
    if (own.length !== 1 || via.length > 0) byMovement.set(movement, own);
  }
  // A list that has grown keeps room for sixteen more.
  for (const route of routes.values()) route.movements = route.movements.slice();
  const own = (movement: Movement): readonly Route[] => {
    const {
      from: [start],
      to: [end],
    } = movement;
    const known = byMovement.get(movement);
    if (known !== undefined) return known;
    const route = start && end && pairs.get(start)?.get(end);
    return route === undefined ? [] : [route];
  };
  return { routes: routes as ReadonlyMap<string, Route>, own };
});

/** The sum of the legs, and the bearing at the start of the first. */
function lengthOf(airlift: Airlift, stops: readonly Place[]): Geodesic {
  const legs = stops.slice(1).map((place, index) => geodesicBetween(airlift, stops[index] ?? place, place));
  return {
    distance: legs.reduce((sum, leg) => sum + leg.distance, 0),
    bearing: legs[0]?.bearing ?? 0,
  };
}

/** The routes of an airlift, each once, in the order in which the data name them first. */
export const routesOf = once((airlift: Airlift): readonly Route[] => [
  ...routeIndex(airlift).routes.values(),
]);

/** The route of an id; null where there is none. */
export const routeOf = (airlift: Airlift, id: string): Route | null =>
  routeIndex(airlift).routes.get(id) ?? null;

/** The routes of one movement: from each of its origins to each of its destinations; none where an end is not reported. */
export const routesOfMovement = (airlift: Airlift, movement: Movement): readonly Route[] =>
  routeIndex(airlift).own(movement);

/**
 * The geodesic of a leg that was flown.
 * @throws RangeError if nobody has measured it
 */
export function geodesicBetween(airlift: Airlift, from: Place, to: Place): Geodesic {
  if (from.id === to.id) return { distance: 0, bearing: 0 };
  const geodesic = airlift.geodesics[`${from.id}~${to.id}`];
  if (geodesic === undefined) throw new RangeError(`Nobody has measured from ${from.id} to ${to.id}.`);
  return geodesic;
}

/** Metres, mean radius of the earth (IUGG). */
const radius = 6_371_008.8;

/** How far two places are from each other, metres: measured where it was flown or where they are close, else on a sphere. */
export function distanceBetween(airlift: Airlift, one: Place, other: Place): number {
  const measured = airlift.geodesics[`${one.id}~${other.id}`] ?? airlift.geodesics[`${other.id}~${one.id}`];
  return measured?.distance ?? (centralAngle(one.position, other.position) * Math.PI * radius) / 180;
}

/**
 * An estimate of the time in the air at cruise speed without wind, in minutes, to the nearest five: the shortest
 * route with the fastest type to the longest with the slowest.
 * @returns null where no type is known, or the speed of one is not
 */
export function airTime(routes: readonly Route[], aircraft: readonly AircraftType[]): Range | null {
  const cruises = aircraft.map(({ cruise }) => cruise);
  const known = cruises.filter((cruise) => cruise !== null);
  if (routes.length === 0 || known.length === 0 || known.length < cruises.length) return null;
  const kilometres = routes.map((route) => route.distance / 1000);
  const toFive = (minutes: number) => Math.round(minutes / 5) * 5;
  const fastest = Math.max(...known.map((cruise) => cruise.maximum));
  const slowest = Math.min(...known.map((cruise) => cruise.minimum));
  return {
    minimum: toFive((Math.min(...kilometres) / fastest) * 60),
    maximum: toFive((Math.max(...kilometres) / slowest) * 60),
  };
}
