// The middle of several places on the sphere.
import { type Position, unroll } from './position.ts';

const radians = Math.PI / 180;

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
  for (const [longitude, latitude] of positions) {
    x += Math.cos(latitude * radians) * Math.cos(longitude * radians);
    y += Math.cos(latitude * radians) * Math.sin(longitude * radians);
    z += Math.sin(latitude * radians);
  }
  if (Math.hypot(x, y, z) < 1e-9) return first;
  return unroll([Math.atan2(y, x) / radians, Math.atan2(z, Math.hypot(x, y)) / radians], first[0]);
}
