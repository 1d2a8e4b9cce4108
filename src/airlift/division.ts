// How the count of a movement divides among its types and airfields.
import type { Share } from './airlift.ts';
import type { Count } from './count.ts';
import type { ShownMovement } from './filter.ts';

/** `undivided`: one type to one airfield; `unreported`: one count shared by several; `reported`: a source gives the shares. */
export type Division = 'undivided' | 'unreported' | 'reported';

export function divisionOf({ split, to, aircraft }: ShownMovement['movement']): Division {
  if (split !== null) return 'reported';
  return to.length * aircraft.length > 1 ? 'unreported' : 'undivided';
}

/** The shares of a movement that a filter shows, or those of one of its airfields; none where the split is not reported. */
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

export function shownCountOf(shown: ShownMovement): ShownCount {
  const { count } = shown.movement;
  if (shown.portion === 'whole') return { kind: 'whole', count };
  const part = sumOf(sharesOf(shown));
  return part === null ? { kind: 'some', of: count } : { kind: 'part', count: part };
}
