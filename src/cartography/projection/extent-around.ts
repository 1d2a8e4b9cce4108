// How much of the earth a map shows, and some times as much round it: of the ground nothing else need be read.
import type { Extent } from '../../geodesy/position.ts';
import type { Camera } from './camera.ts';
import { fromMercator, type Size, toMercator, worldSize } from './perspective.ts';
import type { LensProjection } from './projection.ts';

/**
 * @param times of the frame's width and height
 * @returns null where that is the whole world, or may be: on a globe, and in a map that is turned or pitched
 */
export function extentAround(
  projection: LensProjection,
  camera: Camera,
  { width, height }: Size,
  times: number,
): Extent | null {
  if (projection === 'globe' || camera.bearing !== 0 || camera.pitch !== 0) return null;
  const world = worldSize(camera.zoom);
  const centre = toMercator([camera.longitude, camera.latitude]);
  const [across, along] = [(times * width) / world / 2, (times * height) / world / 2];
  if (across >= 0.5) return null;
  const [west, north] = fromMercator({ x: centre.x - across, y: centre.y - along });
  const [east, south] = fromMercator({ x: centre.x + across, y: centre.y + along });
  return [west, south, east, north];
}

/** Whether all that is in one extent is in another; null is the whole world. */
export function isWithin(inner: Extent | null, outer: Extent | null): boolean {
  if (outer === null) return true;
  if (inner === null) return false;
  return inner[0] >= outer[0] && inner[1] >= outer[1] && inner[2] <= outer[2] && inner[3] <= outer[3];
}
