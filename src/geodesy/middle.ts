// The middle of several places on the sphere.
import type { Position } from './position.ts';
import { positionOf, vectorOf } from './vector.ts';

/**
 * Where the mean of the places' vectors from the earth's centre points to; the first place where they cancel out, as
 * antipodes do.
 * @param positions `[longitude, latitude]` in degrees, one at least
 * @returns `[longitude, latitude]`, the longitude within 180° of the first one's
 * @throws RangeError when there is no position
 */
export function middleOf(positions: readonly Position[]): Position {
  const [first] = positions;
  if (first === undefined) throw new RangeError('A middle needs at least one position.');
  let [x, y, z] = [0, 0, 0];
  for (const position of positions) {
    const vector = vectorOf(position);
    x += vector[0];
    y += vector[1];
    z += vector[2];
  }
  return Math.hypot(x, y, z) < 1e-9 ? first : positionOf(x, y, z, first[0]);
}
