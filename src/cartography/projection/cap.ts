// The cap of the earth that a frame shows: what is farther from its middle is not in the frame.
import type { Position } from '../../geodesy/position.ts';
import { globeRadius, worldSize } from './perspective.ts';
import type { View } from './view.ts';

export interface Cap {
  readonly centre: Position;
  /** radians */
  readonly radius: number;
}

/** How far MapLibre's camera is from the middle of its map, of the frame's height: half of 1 / tan of half its field of view. */
const cameraDistance = 1.5;
/** Pixels round the frame that belong to it. */
const margin = 48;

/** Null where a frame may show the whole earth, or that is not known. */
export function capOf({ camera, width, height, facing }: View): Cap | null {
  if (camera === undefined || camera.pitch > 0) return null;
  const { longitude, latitude } = camera;
  const reach = Math.hypot(width, height) / 2 + margin;
  const isFlat = facing([longitude + 180, -latitude]) === 1;
  const radius = isFlat
    ? (reach / worldSize(camera.zoom)) * 2 * Math.PI
    : angleOnGlobe(reach, cameraDistance * height, globeRadius(camera));
  return radius < Math.PI ? { centre: [longitude, latitude], radius } : null;
}

/** How far from the frame's middle the edge of a globe is seen, pixels; null on a flat map, or where that is not known. */
export function globeEdge({ camera, height, facing }: View): number | null {
  if (camera === undefined || camera.pitch > 0) return null;
  if (facing([camera.longitude + 180, -camera.latitude]) === 1) return null;
  const [distance, radius] = [cameraDistance * height, globeRadius(camera)];
  return distance * Math.tan(Math.asin(radius / (radius + distance)));
}

/** How far from its middle a globe is seen at some pixels from the frame's middle: up to its edge. */
function angleOnGlobe(reach: number, distance: number, radius: number): number {
  const edge = Math.acos(radius / (radius + distance));
  const sight = Math.atan(reach / distance);
  const sine = ((radius + distance) / radius) * Math.sin(sight);
  return sine >= 1 ? edge : Math.min(edge, Math.asin(sine) - sight);
}
