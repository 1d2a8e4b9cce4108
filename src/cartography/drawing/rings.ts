// Two rings linked: sources differ about the number before them.
import type { Mark } from './marks.ts';

/** Pixels at scale 1. */
const radius = 4.5;
const apart = 5.4;
export const ringsWidth = apart + 2 * radius;

/**
 * @param x their left edge, and `y` their middle line
 * @param scale 1 on the page
 */
export function ringMarks(x: number, y: number, colour: string, scale = 1): readonly Mark[] {
  return [0, apart].map((right) => ({
    kind: 'circle',
    x: x + (radius + right) * scale,
    y,
    radius: radius * scale,
    stroke: colour,
    strokeWidth: 1.2 * scale,
  }));
}
