// The camera of the map that shows an extent: MapLibre's own arithmetic, for before MapLibre is there and for where it is not.

import type { Extent, Position } from '../../geodesy/position.ts';
import { type Camera, type Padding, zoomLimits } from './camera.ts';
import {
  clampLatitude,
  fromMercator,
  globeRadius,
  perspectiveOf,
  type Size,
  surfaceVector,
  toMercator,
} from './perspective.ts';
import type { Projection } from './projection.ts';

/** MapLibre's cameraForBoxAndBearing with the bearing 0. */
export function flatCameraFor(
  [west, south, east, north]: Extent,
  padding: Padding,
  { width, height }: Size,
  maximumZoom: number = zoomLimits.maximum,
): Camera {
  const topLeft = toMercator([west, clampLatitude(north)]);
  const bottomRight = toMercator([east, clampLatitude(south)]);
  // Padding that leaves nothing of the frame leaves a pixel, so that there is a camera at all.
  const room = {
    width: Math.max(1, width - padding.left - padding.right),
    height: Math.max(1, height - padding.top - padding.bottom),
  };
  const scale = Math.min(
    room.width / (bottomRight.x - topLeft.x) / 512,
    room.height / (bottomRight.y - topLeft.y) / 512,
  );
  const zoom = Math.min(Math.log2(scale), maximumZoom);
  const world = 512 * 2 ** zoom;
  const [longitude, latitude] = fromMercator({
    x: (topLeft.x + bottomRight.x) / 2 - (padding.left - padding.right) / 2 / world,
    y: (topLeft.y + bottomRight.y) / 2 - (padding.top - padding.bottom) / 2 / world,
  });
  return { zoom, latitude, longitude, bearing: 0, pitch: 0 };
}

/**
 * MapLibre's way on the globe: the flat map's centre, and the largest zoom at which the extent's corners and the
 * middles of its sides are inside the padding. Growing the globe moves a place away from the centre it touches the
 * camera's plane at, so that each place and side of the frame give one equation.
 */
function globeCameraFor(extent: Extent, padding: Padding, size: Size): Camera {
  const flat = flatCameraFor(extent, padding, size);
  // MapLibre starts from a zoom the map would take.
  const least = zoomLimits.minimum + Math.log2(Math.cos((clampLatitude(flat.latitude) * Math.PI) / 180));
  const camera = { ...flat, zoom: Math.max(least, flat.zoom) };
  const [west, south, east, north] = extent;
  const [middle, level] = [(west + east) / 2, (south + north) / 2];
  const places: Position[] = [
    [west, north],
    [east, north],
    [west, south],
    [east, south],
    [east, level],
    [west, level],
    [middle, north],
    [middle, south],
  ];
  const { distance } = perspectiveOf(camera, size);
  const radius = globeRadius(camera);
  const right = size.width / 2 - padding.right;
  const left = padding.left - size.width / 2;
  const top = padding.top - size.height / 2;
  const bottom = size.height / 2 - padding.bottom;
  let scale = Infinity;
  for (const place of places) {
    const [x, y, up] = surfaceVector(place, camera);
    const sides: readonly (readonly [room: number, along: number])[] = [
      [Math.min(0, left), x],
      [Math.max(0, right), x],
      [Math.min(0, top), y],
      [Math.max(0, bottom), y],
    ];
    for (const [room, along] of sides) {
      if (room === 0) continue;
      const needed = (room * distance) / (radius * (along * distance - room * (1 - up)));
      if (needed >= 0) scale = Math.min(scale, needed);
    }
  }
  return { ...camera, zoom: Math.min(camera.zoom + Math.log2(scale), zoomLimits.maximum) };
}

/**
 * The camera that shows an extent, north up and from above, as MapLibre's cameraForBounds gives it.
 * @param size of the frame, pixels
 */
export function mapCameraFor(projection: Projection, extent: Extent, padding: Padding, size: Size): Camera {
  return projection === 'mercator'
    ? flatCameraFor(extent, padding, size)
    : globeCameraFor(extent, padding, size);
}
