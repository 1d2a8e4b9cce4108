// What many rows say alike, once: of a hundred thousand movements most have the same few ends, types, days and amounts, and a
// worker hands such a thing over once, however often it is named.
import type { Amount } from '../../airlift/amount.ts';

/** @returns the first thing of the same key in place of each */
export function sharing<Thing>(keyOf: (thing: Thing) => string): (thing: Thing) => Thing {
  const known = new Map<string, Thing>();
  return (thing) => {
    const key = keyOf(thing);
    const before = known.get(key);
    if (before !== undefined) return before;
    known.set(key, thing);
    return thing;
  };
}

interface Named {
  readonly id: string;
}

/** Lists of things of one kind, which their ids tell apart. */
export const sharedLists = <Thing extends Named>(): ((things: readonly Thing[]) => readonly Thing[]) =>
  sharing((things) => things.map(({ id }) => id).join('\u0000'));

/** What claims say in numbers. */
export const sharedAmounts = (): ((amounts: readonly Amount[]) => readonly Amount[]) =>
  sharing((amounts) =>
    amounts
      .map(({ measure, comparator, value, upTo = '' }) => `${measure}${comparator}${value}…${upTo}`)
      .join(' '),
  );
