// What belongs together: pointing at one thing lights up all that speaks of it.
import type { Airlift, Claim } from './airlift.ts';
import { movementFocus } from './focus.ts';
import { routesOf } from './routes.ts';

/**
 * The ids that belong to an id, itself among them: a claim or a movement with the routes and airfields it speaks of, a
 * route with its movement, claim and airfields, an airfield with its routes, their movements and claims. Nothing for null.
 */
export function relatedIds(airlift: Airlift, id: string | null): ReadonlySet<string> {
  if (id === null) return new Set();
  const related = new Set([id]);
  for (const route of routesOf(airlift)) {
    const movement = movementFocus(route.movement);
    const claim = route.movement.claim.id;
    const ends = [route.from.id, route.to.id];
    if (id === claim || id === movement)
      for (const each of [claim, movement, route.id, ...ends]) related.add(each);
    if (id === route.id) for (const each of [claim, movement, ...ends]) related.add(each);
    if (ends.includes(id)) for (const each of [route.id, movement, claim]) related.add(each);
  }
  return related;
}

/** The claim that title and summary stand on: the first movement's, the first fleet's where nothing flew, or the first of all. */
export function leadClaim(airlift: Airlift): Claim | null {
  return airlift.movements[0]?.claim ?? airlift.fleets[0]?.claim ?? airlift.claims[0] ?? null;
}
