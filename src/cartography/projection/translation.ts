// How far a view is another one moved: a drag of a flat map that is seen from above moves all of it alike.
import type { Position } from '../../geodesy/position.ts';
import type { Point } from '../drawing/marks.ts';
import type { View } from './view.ts';

/** Three places that nothing but a translation moves alike. */
const probes: readonly Position[] = [
  [0, 0],
  [60, 50],
  [-60, -50],
];
/** Pixels by which they may differ, for cameras compute in fractions. */
const tolerance = 0.01;

/** How far everything has moved between two views, pixels; null where not all of it has moved alike. */
export function translationBetween(from: View, to: View): Point | null {
  if (from.width !== to.width || from.height !== to.height) return null;
  let by: Point | null = null;
  for (const probe of probes) {
    const [a, b] = [from.project(probe), to.project(probe)];
    if (a === null || b === null) return null;
    const [x, y] = [b.x - a.x, b.y - a.y];
    if (by !== null && Math.hypot(x - by.x, y - by.y) > tolerance) return null;
    by ??= { x, y };
  }
  return by;
}
