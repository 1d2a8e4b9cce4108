// What a reader points at: an airfield, a route, a claim or a movement, by an id that no other of them has.
import type { Airfield, Airlift, Claim, Movement } from './airlift.ts';
import { type Route, routesOf } from './routes.ts';

export type FocusTarget =
  | { readonly kind: 'airfield'; readonly airfield: Airfield }
  | { readonly kind: 'route'; readonly route: Route }
  | { readonly kind: 'claim'; readonly claim: Claim }
  | { readonly kind: 'movement'; readonly movement: Movement };

/** The id by which a movement is pointed at. */
export const movementFocus = ({ id }: Movement) => `movement:${id}`;

/** What an id names, or null. */
export function findTarget(airlift: Airlift, id: string): FocusTarget | null {
  const airfield = airlift.airfields.find((each) => each.id === id);
  if (airfield !== undefined) return { kind: 'airfield', airfield };
  const claim = airlift.claims.find((each) => each.id === id);
  if (claim !== undefined) return { kind: 'claim', claim };
  const movement = airlift.movements.find((each) => movementFocus(each) === id);
  if (movement !== undefined) return { kind: 'movement', movement };
  const route = routesOf(airlift).find((each) => each.id === id);
  return route === undefined ? null : { kind: 'route', route };
}

/** All that can be pointed at, by the ids that an address holds. */
export function focusIds(airlift: Airlift): readonly string[] {
  return [
    ...airlift.airfields.map(({ id }) => id),
    ...airlift.movements.flatMap(({ routeIds }) => routeIds),
    ...airlift.movements.map(movementFocus),
    ...airlift.claims.map(({ id }) => id),
  ];
}

/**
 * The id of what an address points at. Addresses of before the kinds were written go on working where they can mean one
 * thing only: `a-b` for a route. A pair that several movements fly is taken for the first of them.
 * @returns null where it names nothing
 */
export function focusOf(airlift: Airlift, written: string): string | null {
  if (findTarget(airlift, written) !== null) return written;
  const routes = routesOf(airlift);
  const pair = routes.find(({ from, to }) => written === `route:${from.id}~${to.id}`);
  if (pair !== undefined) return pair.id;
  const meant = routes.filter(({ from, to }) => written === `${from.id}-${to.id}`);
  const [first] = meant;
  const isOne = first !== undefined && meant.every(({ from, to }) => from === first.from && to === first.to);
  return isOne ? first.id : null;
}
