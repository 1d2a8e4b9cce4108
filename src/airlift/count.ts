// Counts as a source words them, and the bounds they imply.

/** How a source words a value: exactly, more than, fewer than, at least, at most, about. */
export const comparators = ['=', '>', '<', '>=', '<=', '~'] as const;
export type Comparator = (typeof comparators)[number];

/** A count in the source's own words: "more than 70" is a comparator `>` and the value 70. */
export interface Count {
  readonly comparator: Comparator;
  readonly value: number;
}

/** The whole numbers a count allows, both ends included; `maximum` may be Infinity. */
export interface Bounds {
  readonly minimum: number;
  readonly maximum: number;
}

/** The bounds of a count of aircraft. "About" gives no bound that a source stands for: 0 to Infinity. */
export function boundsOf(count: Count): Bounds {
  switch (count.comparator) {
    case '=':
      return { minimum: count.value, maximum: count.value };
    case '>':
      return { minimum: count.value + 1, maximum: Number.POSITIVE_INFINITY };
    case '>=':
      return { minimum: count.value, maximum: Number.POSITIVE_INFINITY };
    case '<':
      return { minimum: 0, maximum: Math.max(0, count.value - 1) };
    case '<=':
      return { minimum: 0, maximum: count.value };
    case '~':
      return { minimum: 0, maximum: Number.POSITIVE_INFINITY };
  }
}

/**
 * What one of several named types can have of a shared count: each named type took part, so each has at least one
 * and leaves at least one to every other.
 * @param types how many types share the count
 */
export function boundsOfOneType(count: Count, types: number): Bounds {
  const whole = boundsOf(count);
  if (types <= 1) return whole;
  return { minimum: Math.min(1, whole.maximum), maximum: Math.max(0, whole.maximum - (types - 1)) };
}
