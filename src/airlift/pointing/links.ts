// What belongs together: pointing at one thing lights up all that speaks of it.
import type { Airlift, Claim, Movement, Place } from '../airlift.ts';
import { once } from '../once.ts';
import { type Route, routesOf, routesOfMovement } from '../routes.ts';
import { findTarget, movementFocus } from './focus.ts';

/** Adds to the list of a key. */
function push<Key, Entry>(lists: Map<Key, Entry[]>, key: Key, entry: Entry): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [entry]);
  else list.push(entry);
}

const routesByPlace = once((airlift: Airlift): ReadonlyMap<Place, readonly Route[]> => {
  const routes = new Map<Place, Route[]>();
  for (const route of routesOf(airlift))
    for (const place of new Set([route.from, ...route.via, route.to])) push(routes, place, route);
  return routes;
});

const movementsByClaim = once((airlift: Airlift): ReadonlyMap<Claim, readonly Movement[]> => {
  const movements = new Map<Claim, Movement[]>();
  for (const movement of airlift.movements)
    for (const { claim } of movement.claims) push(movements, claim, movement);
  return movements;
});

/** The movements that a claim speaks of. */
export const movementsOfClaim = (airlift: Airlift, claim: Claim): readonly Movement[] =>
  movementsByClaim(airlift).get(claim) ?? [];

/**
 * The ids that belong to an id, itself among them: a claim or a movement with the routes and places it speaks of, a
 * route with its movements, their claims and its places, a place with its routes, their movements and claims. Nothing for null.
 */
export function relatedIds(airlift: Airlift, id: string | null): ReadonlySet<string> {
  const target = id === null ? null : findTarget(airlift, id);
  const related = new Set<string>(id === null ? [] : [id]);
  const addMovement = (movement: Movement) => {
    related.add(movementFocus(movement));
    for (const { claim } of movement.claims) related.add(claim.id);
  };
  const addEnds = ({ from, via, to }: Route) => {
    for (const place of [from, ...via, to]) related.add(place.id);
  };
  const addWhole = (movement: Movement) => {
    addMovement(movement);
    for (const route of routesOfMovement(airlift, movement)) {
      related.add(route.id);
      addEnds(route);
    }
  };
  switch (target?.kind) {
    case 'claim':
      for (const movement of movementsOfClaim(airlift, target.claim)) addWhole(movement);
      break;
    case 'movement':
      addWhole(target.movement);
      break;
    case 'route':
      addEnds(target.route);
      for (const movement of target.route.movements) addMovement(movement);
      break;
    case 'place':
      for (const route of routesByPlace(airlift).get(target.place) ?? []) {
        related.add(route.id);
        for (const movement of route.movements) addMovement(movement);
      }
  }
  return related;
}

/** The claim that title and summary stand on: the first movement's, the first fleet's where nothing flew, or the first of all. */
export function leadClaim(airlift: Airlift): Claim | null {
  return airlift.movements[0]?.claims[0]?.claim ?? airlift.fleets[0]?.claim ?? airlift.claims[0] ?? null;
}
