// Whether great circles lead through the frame of a flat map with north up, which is a box of longitudes and latitudes:
// exactly, and without a point in between.
import { fromMercator, radians, toMercator, worldSize } from '../projection/perspective.ts';
import type { View } from '../projection/view.ts';

/** What a frame shows, degrees; longitudes run on beyond ±180. */
export interface SeenBox {
  readonly west: number;
  readonly east: number;
  /** Tangents of latitudes. */
  readonly south: number;
  readonly north: number;
}

/** Null where the frame is no such box: turned, pitched, on a globe, or not known. */
export function seenBox({ camera, width, height, facing }: View): SeenBox | null {
  if (camera === undefined || camera.pitch !== 0 || camera.bearing !== 0) return null;
  const { longitude, latitude, zoom } = camera;
  if (facing([longitude + 180, -latitude]) !== 1) return null;
  const { x, y } = toMercator([longitude, latitude]);
  const [across, along] = [width / 2 / worldSize(zoom), height / 2 / worldSize(zoom)];
  const [west, north] = fromMercator({ x: x - across, y: y - along });
  const [east, south] = fromMercator({ x: x + across, y: y + along });
  return { west, east, south: Math.tan(south * radians), north: Math.tan(north * radians) };
}

/** A place as a unit vector, with its longitude in degrees and the tangent of its latitude. */
export interface Sighted {
  readonly x: number;
  readonly y: number;
  readonly z: number;
  readonly longitude: number;
  readonly tangent: number;
}

/** Whether a place is in the box. */
export function isInBox({ longitude, tangent }: Sighted, { west, east, south, north }: SeenBox): boolean {
  if (tangent < south || tangent > north) return false;
  return longitude + 360 * Math.ceil((west - longitude) / 360) <= east;
}

/** So small a part of an axis is none: the great circle is a meridian. */
const meridional = 1e-12;

/**
 * Whether the shorter great circle between two places leads through the box.
 *
 * At a longitude l its latitude has the tangent -(nx cos l + ny sin l) / nz, where n is the circle's axis (the plane's
 * normal): within 180° it has one highest or lowest place at most, between slopes of two signs.
 */
export function leadsThroughBox(start: Sighted, end: Sighted, box: SeenBox): boolean {
  const nx = start.y * end.z - start.z * end.y;
  const ny = start.z * end.x - start.x * end.z;
  const nz = start.x * end.y - start.y * end.x;
  const turn = end.longitude - start.longitude;
  const across = turn - 360 * Math.round(turn / 360);
  const [low, high] = across < 0 ? [end, start] : [start, end];
  const [first, last] = [low.longitude, low.longitude + Math.abs(across)];
  const isMeridian = Math.abs(nz) < meridional;
  // A meridian that is left leads over the pole that its middle is nearer to.
  const beyond = start.z + end.z < 0 ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  for (let turns = Math.ceil((box.west - last) / 360); first + 360 * turns <= box.east; turns++) {
    const from = Math.max(first, box.west - 360 * turns) * radians;
    const to = Math.min(last, box.east - 360 * turns) * radians;
    const isFromEnd = from === first * radians;
    const isToEnd = to === last * radians;
    const [cosineFrom, sineFrom, cosineTo, sineTo] = [
      Math.cos(from),
      Math.sin(from),
      Math.cos(to),
      Math.sin(to),
    ];
    const at = (cosine: number, sine: number) => (isMeridian ? beyond : -(nx * cosine + ny * sine) / nz);
    const tangentFrom = isFromEnd ? low.tangent : at(cosineFrom, sineFrom);
    const tangentTo = isToEnd ? high.tangent : at(cosineTo, sineTo);
    const lowest = Math.min(tangentFrom, tangentTo);
    const highest = Math.max(tangentFrom, tangentTo);
    if (highest >= box.south && lowest <= box.north) return true;
    if (isMeridian) continue;
    const slopeFrom = (nx * sineFrom - ny * cosineFrom) / nz;
    const slopeTo = (nx * sineTo - ny * cosineTo) / nz;
    const farthest = Math.hypot(nx, ny) / Math.abs(nz);
    if (highest < box.south && slopeFrom > 0 && slopeTo < 0 && farthest >= box.south) return true;
    if (lowest > box.north && slopeFrom < 0 && slopeTo > 0 && -farthest <= box.north) return true;
  }
  return false;
}
