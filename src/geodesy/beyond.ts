// A place on a great circle, so far from another.
import type { Position } from './position.ts';
import { positionOf, vectorOf } from './vector.ts';

const radians = Math.PI / 180;

/**
 * The position so far from another, on the great circle from there through a third.
 * @param from `[longitude, latitude]` in degrees
 * @param through `[longitude, latitude]` in degrees, neither the same place nor its antipode
 * @param angle degrees of arc from `from`
 * @returns `[longitude, latitude]` in degrees, the longitude within 180° of the one of `from`
 */
export function beyond(from: Position, through: Position, angle: number): Position {
  const [a, b] = [vectorOf(from), vectorOf(through)];
  const along = a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
  const across = [b[0] - a[0] * along, b[1] - a[1] * along, b[2] - a[2] * along] as const;
  const length = Math.hypot(...across) || 1;
  const [cosine, sine] = [Math.cos(angle * radians), Math.sin(angle * radians) / length];
  const [x, y, z] = [0, 1, 2].map((axis) => (a[axis] ?? 0) * cosine + (across[axis] ?? 0) * sine);
  return positionOf(x ?? 0, y ?? 0, z ?? 0, from[0]);
}
