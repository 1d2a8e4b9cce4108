// What a number stands on, as every number on the page and in a picture says it of itself: a claim, another source's
// statement, a fault, or one of the three kinds of number that no article reports.

import type { Airlift, Claim, Movement, Place } from './airlift.ts';
import { once } from './once.ts';

/** Worked out here, with its formula among the estimates. */
export const computed = 'computed';
/** A fact about an airfield, an aircraft type or a border, with its source in `geo/`. */
export const reference = 'reference';
/** What the reader's own filter or press says. */
export const reader = 'reader';

/** Ids and the words above, apart by a space; what can be pointed at comes first. */
export type Basis = string;

/** Whether it is the reader's own word. */
export const isChanged = ({ changed }: Claim): boolean => changed.length > 0;

/** Whether the reader has changed anything of an airlift. */
export const hasChanges = once((airlift: Airlift): boolean => airlift.claims.some(isChanged));

/** Claims beyond these a number stands on without naming them. */
const mostNamed = 24;

/** Of claims, those that the reader has changed among them. */
export const basisOfClaims = (claims: readonly Claim[]): Basis =>
  basisOf(...claims.slice(0, mostNamed).map(({ id }) => id), claims.some(isChanged) ? reader : null);

/** Of where a place is: a register says it, or the reader. */
export const basisOfPlace = ({ byReader }: Place): Basis => (byReader ? reader : reference);

/** Of the claims on a movement. */
export const basisOfMovement = ({ claims }: Movement): Basis =>
  basisOfClaims(claims.map(({ claim }) => claim));

/** Of the claims on several movements; of thousands no list is made. */
export function basisOfMovements(airlift: Airlift, movements: readonly Movement[]): Basis {
  const named: string[] = [];
  for (const { claims } of movements) {
    if (named.length >= mostNamed) break;
    for (const { claim } of claims) named.push(claim.id);
  }
  const isOfReader =
    hasChanges(airlift) && movements.some(({ claims }) => claims.some(({ claim }) => isChanged(claim)));
  return basisOf(...named.slice(0, mostNamed), isOfReader ? reader : null);
}

export function basisOf(...ids: readonly (string | null | undefined)[]): Basis {
  return [...new Set(ids.filter((id): id is string => typeof id === 'string'))].join(' ');
}
