// Which cameras a map takes: those that MapLibre leaves as they are, and what it makes of the others, so that a drawing and
// its map never look at different places. Sources: defaultConstrain in maplibre-gl 6.17, src/geo/projection/
// mercator_transform.ts and vertical_perspective_transform.ts.
import { type Camera, leastZoom, maximumPitch, zoomLimits } from './camera.ts';
import {
  clampLatitude,
  fromMercator,
  globeRadius,
  mercatorEdge,
  radians,
  type Size,
  toMercator,
  worldSize,
} from './perspective.ts';
import type { Projection } from './projection.ts';

/** The latitude at which MapLibre ends Mercator's world, degrees. */
const edge = 85.051129;
const northEdge = toMercator([0, edge]).y;

/** Many times the frame the cap beyond Mercator's edge has outgrown when the centre is back on that edge. */
const fadeScale = 4;

const limited = (value: number, least: number, most: number) => Math.max(least, Math.min(most, value));

/** Degrees from -180 up to 180. */
export const wrapped = (degrees: number) =>
  degrees >= -180 && degrees < 180 ? degrees : ((((degrees + 180) % 360) + 360) % 360) - 180;

/** By how much the globe's zoom is less than Mercator's at a latitude, where both are equally large. */
export const globeZoomAt = (latitude: number) => Math.log2(Math.cos(clampLatitude(latitude) * radians));

/** A frame shows nothing beyond the poles, or, where it is higher than the world, all of the world. */
function onPlane(camera: Camera, size: Size): Camera {
  const { height } = size;
  const zoom = limited(camera.zoom, leastZoom(size), zoomLimits.maximum);
  const { x, y } = toMercator([camera.longitude, limited(camera.latitude, -edge, edge)]);
  const half = height / 2 / worldSize(zoom);
  const ends = [northEdge + half, 1 - northEdge - half] as const;
  const inside = limited(y, Math.min(...ends), Math.max(...ends));
  // What needs no change keeps its last digit.
  if (inside === y && Math.abs(camera.latitude) <= edge) return { ...camera, zoom };
  const [, latitude] = fromMercator({ x, y: inside });
  return { ...camera, zoom, latitude };
}

/** The pole is reached only while the cap that has no data fits into the frame. */
function highestLatitude(zoom: number, { width, height }: Size): number {
  const cap = (90 - mercatorEdge) * radians;
  const area = globeRadius({ zoom, latitude: mercatorEdge, longitude: 0, bearing: 0, pitch: 0 }) * cap;
  const reach = Math.min(width, height) / 2;
  const fade = limited((reach * fadeScale - area) / (reach * (fadeScale - 1)), 0, 1);
  return mercatorEdge + ((cap / radians) * Math.min(area, reach) * fade) / area;
}

function onGlobe(camera: Camera, size: Size): Camera {
  const least = leastZoom(size) + globeZoomAt(camera.latitude);
  const zoom = limited(camera.zoom, least, zoomLimits.maximum);
  const highest = highestLatitude(zoom, size);
  return { ...camera, zoom, latitude: limited(camera.latitude, -highest, highest) };
}

/**
 * The nearest camera that the map takes; the same camera where it takes it as it is.
 * @param size of the frame, pixels
 */
export function constrained(projection: Projection, camera: Camera, size: Size): Camera {
  const turned = {
    ...camera,
    longitude: wrapped(camera.longitude),
    bearing: wrapped(camera.bearing),
    pitch: limited(camera.pitch, 0, maximumPitch),
  };
  const next = projection === 'globe' ? onGlobe(turned, size) : onPlane(turned, size);
  const keys = ['zoom', 'latitude', 'longitude', 'bearing', 'pitch'] as const;
  return keys.every((key) => next[key] === camera[key]) ? camera : next;
}
