// How far the ground of the first view is drawn.
import type { Extent } from '../../geodesy/position.ts';
import type { Camera } from '../projection/camera.ts';
import { type Size, toMercator, worldSize } from '../projection/perspective.ts';

/** The width of the route on the drawing, or its height where it is tall, units; in a window of 1280 × 800 a unit is about a pixel. */
export const routeUnits = 640;
/** From the middle of the route: frames up to four times as wide as high, or half as wide. */
export const region: Size = { width: 2112, height: 1280 };

/** Whether the drawing reaches to all sides of a frame. */
export function coversFrame([west, south, east, north]: Extent, camera: Camera, size: Size): boolean {
  const [topLeft, bottomRight] = [toMercator([west, north]), toMercator([east, south])];
  const centre = toMercator([camera.longitude, camera.latitude]);
  const world = worldSize(camera.zoom);
  const longest = Math.max(bottomRight.x - topLeft.x, bottomRight.y - topLeft.y);
  const unit = (longest * world) / routeUnits;
  const reaches = (middle: number, eye: number, units: number, frame: number) =>
    Math.abs(middle - eye) * world + frame / 2 <= (units * unit) / 2;
  return (
    reaches((topLeft.x + bottomRight.x) / 2, centre.x, region.width, size.width) &&
    reaches((topLeft.y + bottomRight.y) / 2, centre.y, region.height, size.height)
  );
}
