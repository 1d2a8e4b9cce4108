// Where something is on the earth, and the box around several such places.

/** `[longitude, latitude]` in degrees, WGS84. Longitudes may leave ±180 where a line runs on without a break. */
export type Position = readonly [longitude: number, latitude: number];

/** `[west, south, east, north]` in degrees; east is never smaller than west, so it may exceed 180. */
export type Extent = readonly [west: number, south: number, east: number, north: number];

/**
 * The same place, its longitude written within 180° of `near`, so that a drawn line does not jump.
 * @param position `[longitude, latitude]` in degrees
 * @param near a longitude in degrees
 */
export function unroll(position: Position, near: number): Position {
  const turns = Math.round((near - position[0]) / 360);
  return [position[0] + 360 * turns, position[1]];
}

/**
 * The smallest extent around positions whose longitudes are continuous (as `greatCircle` gives them).
 * Later positions are first written near the first one.
 * @throws RangeError when there is no position
 */
export function extentOf(positions: readonly Position[]): Extent {
  const first = positions[0];
  if (first === undefined) throw new RangeError('An extent needs at least one position.');
  let [west, south] = first;
  let [east, north] = first;
  for (const position of positions) {
    const [longitude, latitude] = unroll(position, (west + east) / 2);
    west = Math.min(west, longitude);
    east = Math.max(east, longitude);
    south = Math.min(south, latitude);
    north = Math.max(north, latitude);
  }
  return [west, south, east, north];
}
