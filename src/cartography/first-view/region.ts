// How far the ground of the first view is drawn.
import { type Extent, type Position, unroll } from '../../geodesy/position.ts';
import type { Camera } from '../projection/camera.ts';
import { type Size, toMercator, worldSize } from '../projection/perspective.ts';

/** The width of the route on the drawing, or its height where it is tall, units; in a window of 1280 × 800 a unit is about a pixel. */
export const routeUnits = 640;
/** Round the middle of the route: what frames up to four times as wide as high show, and phones held upright. */
export const wideRegion: Size = { width: 2112, height: 1060 };
export const tallRegion: Size = { width: 1000, height: 1840 };
/** Round both: in its corners, which no frame shows, the ground is hardly drawn. */
export const region: Size = { width: wideRegion.width, height: tallRegion.height };

/** The corners of a route in Mercator's square, and the length of a unit there. */
function routeInMercator([west, south, east, north]: Extent) {
  const [topLeft, bottomRight] = [toMercator([west, north]), toMercator([east, south])];
  const longest = Math.max(bottomRight.x - topLeft.x, bottomRight.y - topLeft.y);
  const middle = { x: (topLeft.x + bottomRight.x) / 2, y: (topLeft.y + bottomRight.y) / 2 };
  return { middle, unit: longest / routeUnits };
}

/** Whether a place is in a region round the middle of a route. */
export function isInRegion(position: Position, extent: Extent, { width, height }: Size): boolean {
  const { middle, unit } = routeInMercator(extent);
  const { x, y } = toMercator(unroll(position, (extent[0] + extent[2]) / 2));
  return Math.abs(x - middle.x) <= (width * unit) / 2 && Math.abs(y - middle.y) <= (height * unit) / 2;
}

/**
 * Whether a region round the middle of a route reaches to all sides of a frame.
 * @param regions how far the drawing does, where no others are given
 */
export function coversFrame(
  extent: Extent,
  camera: Camera,
  size: Size,
  regions: readonly Size[] = [wideRegion, tallRegion],
): boolean {
  const { middle, unit } = routeInMercator(extent);
  const centre = toMercator([camera.longitude, camera.latitude]);
  const world = worldSize(camera.zoom);
  const reaches = (from: number, eye: number, units: number, frame: number) =>
    Math.abs(from - eye) * world + frame / 2 <= (units * unit * world) / 2;
  return regions.some(
    ({ width, height }) =>
      reaches(middle.x, centre.x, width, size.width) && reaches(middle.y, centre.y, height, size.height),
  );
}
