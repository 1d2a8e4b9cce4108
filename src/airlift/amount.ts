// Amounts as a source words them, and the bounds they imply.

/** What an amount counts, in the order in which a page offers it. Missions, sorties and rotations are flights. */
export const measures = ['aircraft', 'flights', 'people', 'tonnes'] as const;
export type Measure = (typeof measures)[number];

/** How a source words a value: exactly, more than, fewer than, at least, at most, about; or from one value to another. */
export const comparators = ['=', '>', '<', '>=', '<=', '~', 'range'] as const;
export type Comparator = (typeof comparators)[number];

/** A number in the source's own words: "more than 70" is a comparator `>` and the value 70. */
export interface Count {
  readonly comparator: Comparator;
  readonly value: number;
  /** The larger end of a `range`, which no other comparator has. */
  readonly upTo?: number;
}

/** A count of one measure; whole numbers, except tonnes. */
export interface Amount extends Count {
  readonly measure: Measure;
}

/** The values an amount allows, both ends included; `maximum` may be Infinity. */
export interface Bounds {
  readonly minimum: number;
  readonly maximum: number;
}

export const nothing: Bounds = { minimum: 0, maximum: 0 };

/**
 * The bounds of a count. "About" gives no bound that a source stands for: 0 to Infinity.
 * @param isWhole whether it counts whole things: more than 70 of them are 71 or more
 */
export function boundsOf(count: Count, isWhole = true): Bounds {
  const step = isWhole ? 1 : 0;
  switch (count.comparator) {
    case '=':
      return { minimum: count.value, maximum: count.value };
    case '>':
      return { minimum: count.value + step, maximum: Number.POSITIVE_INFINITY };
    case '>=':
      return { minimum: count.value, maximum: Number.POSITIVE_INFINITY };
    case '<':
      return { minimum: 0, maximum: Math.max(0, count.value - step) };
    case '<=':
      return { minimum: 0, maximum: count.value };
    case '~':
      return { minimum: 0, maximum: Number.POSITIVE_INFINITY };
    case 'range':
      return { minimum: count.value, maximum: count.upTo ?? count.value };
  }
}

/** The bounds of an amount: tonnes alone are no whole numbers. */
export const boundsOfAmount = (amount: Amount): Bounds => boundsOf(amount, amount.measure !== 'tonnes');

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

/** The bounds of a sum: the sums of the ends. */
export function sumOfBounds(bounds: Iterable<Bounds>): Bounds {
  let [minimum, maximum] = [0, 0];
  for (const each of bounds) {
    minimum += each.minimum;
    maximum += each.maximum;
  }
  return { minimum, maximum };
}

/** The span of what rivals say of one thing: from the least to the most; null where nothing is said. */
export function spanOf(bounds: readonly Bounds[]): Bounds | null {
  return bounds.reduce<Bounds | null>(
    (span, { minimum, maximum }) => ({
      minimum: Math.min(span?.minimum ?? minimum, minimum),
      maximum: Math.max(span?.maximum ?? maximum, maximum),
    }),
    null,
  );
}

/** What is left of a whole when parts of it are known; never less than nothing. */
export function restOf(whole: Bounds, parts: Bounds): Bounds {
  // Of an unbounded whole the rest is unbounded, whatever its parts are.
  const maximum = whole.maximum === Number.POSITIVE_INFINITY ? whole.maximum : whole.maximum - parts.minimum;
  return { minimum: Math.max(0, whole.minimum - parts.maximum), maximum: Math.max(0, maximum) };
}
