// How the count of a movement divides among its types and places.
import type { Movement, Share } from '../airlift.ts';
import type { Amount, Count, Measure } from '../amount.ts';
import type { ShownMovement } from './shown.ts';

/** `undivided`: one type from one place to one place; `unreported`: one count shared by several; `reported`: a source gives the shares. */
export type Division = 'undivided' | 'unreported' | 'reported';

export function divisionOf({ split, from, to, aircraft }: Movement): Division {
  if (split !== null) return 'reported';
  return Math.max(1, from.length) * Math.max(1, to.length) * Math.max(1, aircraft.length) > 1
    ? 'unreported'
    : 'undivided';
}

/** Whether several places share a movement's amounts, and the data do not say how. */
export const isSharedByPlaces = ({ split, from, to }: Movement) =>
  split === null && from.length * to.length > 1;

/** The amounts of a measure that the claims on a movement give, the first claim's first; several differ where sources do. */
export function amountsOf(movement: Movement, measure: Measure): readonly Amount[] {
  return movement.claims.flatMap(({ amounts }) => amounts.filter((each) => each.measure === measure));
}

/** The shares of a movement that a filter shows, or those of one of its places; none where the split is not reported. */
export function sharesOf({ movement, aircraft }: ShownMovement, to: string | null = null): readonly Share[] {
  return (movement.split ?? []).filter(
    (share) => (to === null || share.to === to) && aircraft.some(({ id }) => id === share.aircraft),
  );
}

/** Exact counts added up; null where one of them is not exact, and there is no such count to be told. */
export function sumOf(shares: readonly Share[]): Count | null {
  if (shares.length === 0 || shares.some(({ count }) => count.comparator !== '=')) return null;
  return { comparator: '=', value: shares.reduce((sum, { count }) => sum + count.value, 0) };
}

/** What a filter shows of a movement's count. */
export type ShownCount =
  | { readonly kind: 'whole' | 'part'; readonly count: Count }
  /** Some of the count, how many is not reported. */
  | { readonly kind: 'some'; readonly of: Count };

/** @returns null where no claim gives an amount of the measure */
export function shownCountOf(shown: ShownMovement, measure: Measure): ShownCount | null {
  const [count] = amountsOf(shown.movement, measure);
  if (count === undefined) return null;
  if (shown.portion === 'whole') return { kind: 'whole', count };
  const part = measure === 'aircraft' ? sumOf(sharesOf(shown)) : null;
  return part === null ? { kind: 'some', of: count } : { kind: 'part', count: part };
}
