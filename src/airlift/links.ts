// What belongs together: pointing at one thing lights up all that speaks of it.
import type { Airlift, Claim } from './airlift.ts';
import { routesOf } from './routes.ts';

/**
 * The ids that belong to an id, itself among them: a claim with the routes and airfields it speaks of, a route with its
 * claim and airfields, an airfield with its routes and their claims. Nothing for null.
 */
export function relatedIds(airlift: Airlift, id: string | null): ReadonlySet<string> {
  if (id === null) return new Set();
  const related = new Set([id]);
  for (const route of routesOf(airlift)) {
    const claim = route.movement.claim.id;
    if (id === claim) for (const each of [route.id, route.from.id, route.to.id]) related.add(each);
    if (id === route.id) for (const each of [claim, route.from.id, route.to.id]) related.add(each);
    if (id === route.from.id || id === route.to.id) for (const each of [route.id, claim]) related.add(each);
  }
  return related;
}

/** The claim that title and summary stand on: the first movement's, the first fleet's where nothing flew, or the first of all. */
export function leadClaim(airlift: Airlift): Claim | null {
  return airlift.movements[0]?.claim ?? airlift.fleets[0]?.claim ?? airlift.claims[0] ?? null;
}
