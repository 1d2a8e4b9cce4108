// The middle of several places on the sphere, and a place on beyond another.
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
  for (const position of positions) {
    const vector = vectorOf(position);
    x += vector[0];
    y += vector[1];
    z += vector[2];
  }
  return Math.hypot(x, y, z) < 1e-9 ? first : positionOf(x, y, z, first[0]);
}

function vectorOf([longitude, latitude]: Position): readonly [x: number, y: number, z: number] {
  const level = Math.cos(latitude * radians);
  return [
    level * Math.cos(longitude * radians),
    level * Math.sin(longitude * radians),
    Math.sin(latitude * radians),
  ];
}

const positionOf = (x: number, y: number, z: number, near: number): Position =>
  unroll([Math.atan2(y, x) / radians, Math.atan2(z, Math.hypot(x, y)) / radians], near);

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
