// What several runs of one figure say together: the middle, and how far apart they lie.

export interface Summary {
  readonly median: number;
  readonly minimum: number;
  readonly maximum: number;
  readonly lowerQuartile: number;
  readonly upperQuartile: number;
  /** How many runs gave the figure. */
  readonly count: number;
}

/**
 * The value below which a share of the values lies, interpolated between its two neighbours.
 * @param sorted in ascending order, at least one
 * @param share 0 to 1
 */
function quantile(sorted: readonly number[], share: number): number {
  const position = (sorted.length - 1) * share;
  const below = sorted[Math.floor(position)] ?? Number.NaN;
  const above = sorted[Math.ceil(position)] ?? Number.NaN;
  return below + (above - below) * (position - Math.floor(position));
}

/** Null where no run gave the figure, or only some did: a median of the lucky runs would say more than is known. */
export function summarise(values: readonly (number | null)[]): Summary | null {
  const known = values.filter((value) => value !== null);
  if (known.length === 0 || known.length < values.length) return null;
  const sorted = known.toSorted((one, other) => one - other);
  return {
    median: quantile(sorted, 0.5),
    minimum: quantile(sorted, 0),
    maximum: quantile(sorted, 1),
    lowerQuartile: quantile(sorted, 0.25),
    upperQuartile: quantile(sorted, 0.75),
    count: sorted.length,
  };
}

/** The middle of some values; null of none. */
export const medianOf = (values: readonly number[]): number | null => summarise(values)?.median ?? null;

export interface Ratio {
  /** Median through median. */
  readonly median: number;
  /** The smallest and largest of the ratios of the runs that were made one after the other. */
  readonly minimum: number;
  readonly maximum: number;
}

/** How many times the floor's figure the page's is. The two lists are of the same runs, in the same order. */
export function ratioOf(page: readonly (number | null)[], floor: readonly (number | null)[]): Ratio | null {
  const above = summarise(page);
  const below = summarise(floor);
  if (above === null || below === null || page.length !== floor.length) return null;
  const pairs = page.map((value, index) => (value ?? Number.NaN) / (floor[index] ?? Number.NaN));
  const ratio = {
    median: above.median / below.median,
    minimum: Math.min(...pairs),
    maximum: Math.max(...pairs),
  };
  // Nothing has a ratio to zero.
  return Object.values(ratio).every(Number.isFinite) ? ratio : null;
}
