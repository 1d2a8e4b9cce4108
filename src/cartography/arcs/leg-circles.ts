// The great circle of each leg that was flown, made once for each fineness: a map asks for it in every frame.
import { once } from '../../airlift/once.ts';
import { greatCircle } from '../../geodesy/great-circle.ts';
import { middleOf } from '../../geodesy/middle.ts';
import type { Position } from '../../geodesy/position.ts';

/**
 * Degrees between two points of a circle up to a zoom. A chord of 1° leaves a great circle by at most 670 m at
 * latitude 70°, which at zoom 3.5 is 0.3 pixels; a chord's height grows with its length's square.
 */
const spacings = [
  { zoom: 3.5, degrees: 1 },
  { zoom: 5.5, degrees: 0.5 },
  { zoom: Number.POSITIVE_INFINITY, degrees: 0.25 },
] as const;

/** How many times finer a circle is that comes near a pole: on a flat map its bend grows as tan / cos of its latitude. */
const finer = (from: Position, to: Position): 1 | 2 | 4 => {
  const highest = Math.max(...[from, middleOf([from, to]), to].map(([, latitude]) => Math.abs(latitude)));
  return highest <= 70 ? 1 : highest <= 79 ? 2 : 4;
};

const circles = once((_from: Position) => once((_to: Position) => new Map<number, readonly Position[]>()));

/**
 * The great circle between two places as points at equal angles, fine enough for a zoom; its longitudes run on beyond ±180.
 * @param from `[longitude, latitude]` in degrees; the same array gives the same circle again
 * @param zoom as MapLibre counts
 */
export function legCircle(from: Position, to: Position, zoom: number): readonly Position[] {
  const usual = spacings.find((spacing) => zoom <= spacing.zoom)?.degrees ?? 0.25;
  const known = circles(from)(to);
  const before = known.get(usual);
  if (before !== undefined) return before;
  const circle = greatCircle(from, to, usual / finer(from, to));
  known.set(usual, circle);
  return circle;
}
