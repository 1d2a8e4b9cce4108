// What a reader points at: a place, a route, a claim or a movement, by an id that no other of them has.
import type { Airlift, Claim, Movement, Place } from '../airlift.ts';
import { once } from '../once.ts';
import { type Route, routesOf } from '../routes.ts';

export type FocusTarget =
  | { readonly kind: 'place'; readonly place: Place }
  | { readonly kind: 'route'; readonly route: Route }
  | { readonly kind: 'claim'; readonly claim: Claim }
  | { readonly kind: 'movement'; readonly movement: Movement };

/** The id by which a movement is pointed at. */
export const movementFocus = ({ id }: Movement) => `movement:${id}`;

const targetsOf = once((airlift: Airlift): ReadonlyMap<string, FocusTarget> => {
  const targets = new Map<string, FocusTarget>();
  for (const route of routesOf(airlift)) targets.set(route.id, { kind: 'route', route });
  for (const movement of airlift.movements)
    targets.set(movementFocus(movement), { kind: 'movement', movement });
  for (const claim of airlift.claims) targets.set(claim.id, { kind: 'claim', claim });
  for (const place of airlift.places) targets.set(place.id, { kind: 'place', place });
  return targets;
});

/** What an id names, or null. */
export const findTarget = (airlift: Airlift, id: string): FocusTarget | null =>
  targetsOf(airlift).get(id) ?? null;

/** All that can be pointed at, by the ids that an address holds. */
export const focusIds = (airlift: Airlift): readonly string[] => [...targetsOf(airlift).keys()];

/**
 * The id of what an address points at. Addresses of before go on working where they can mean one thing only: `a-b` for a
 * route, and `route:a~b~movement` for the route of one of several movements on a pair.
 * @returns null where it names nothing
 */
export function focusOf(airlift: Airlift, written: string): string | null {
  if (findTarget(airlift, written) !== null) return written;
  const pair = /^(route:[^~]+~[^~]+)~([^~]+)$/.exec(written);
  if (pair?.[1] !== undefined && findTarget(airlift, pair[1]) !== null)
    return findTarget(airlift, `movement:${pair[2]}`) === null ? null : pair[1];
  const meant = routesOf(airlift).filter(({ from, to }) => written === `${from.id}-${to.id}`);
  const [first] = meant;
  const isOne = first !== undefined && meant.every(({ from, to }) => from === first.from && to === first.to);
  return isOne ? first.id : null;
}
