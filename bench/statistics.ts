// What several runs say together.

/** The middle of measured values and how far they reach. */
export interface Figure {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

/** @returns null where nothing was measured */
export function figureOf(values: readonly (number | null)[]): Figure | null {
  const known = values.filter((value): value is number => value !== null).sort((a, b) => a - b);
  const [least, most] = [known[0], known.at(-1)];
  if (least === undefined || most === undefined) return null;
  const middle = (known.length - 1) / 2;
  const median = ((known[Math.floor(middle)] ?? least) + (known[Math.ceil(middle)] ?? most)) / 2;
  return { median, least, most };
}

export function medianOf(values: readonly number[]): number | null {
  return figureOf(values)?.median ?? null;
}
