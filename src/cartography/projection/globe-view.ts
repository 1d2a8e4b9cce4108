// The globe as a view: where a place is seen, with nothing drawn and no library for drawing.
import { centralAngle } from '../../geodesy/great-circle.ts';
import type { Position } from '../../geodesy/position.ts';
import type { Point } from '../drawing/marks.ts';
import type { Camera } from './camera.ts';
import {
  globeRadius,
  type Offset,
  type Perspective,
  perspectiveOf,
  radians,
  type Size,
  surfaceVector,
} from './perspective.ts';
import type { View } from './view.ts';

/** Degrees by which a place just behind the horizon may be seen: what the map itself lets pass. */
const nearSide = 1;

export const dot = (a: Offset, b: Offset) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
export const sum = (a: Offset, b: Offset, times: number): Offset => [
  a[0] + b[0] * times,
  a[1] + b[1] * times,
  a[2] + b[2] * times,
];
export const scaled = (a: Offset, times: number): Offset => [a[0] * times, a[1] * times, a[2] * times];
const angleBetween = (a: Offset, b: Offset) =>
  (2 * Math.asin(Math.min(1, Math.hypot(...sum(a, b, -1)) / 2))) / radians;

const above: Offset = [0, 0, 1];

/** Who looks at the globe, and from where. */
export interface GlobeEye {
  readonly perspective: Perspective;
  /** The camera beside the earth's centre, in radii. */
  readonly eye: Offset;
  /** The pixel of a unit vector from the earth's centre; null behind the camera. */
  readonly pixelOf: (vector: Offset) => Point | null;
}

export function globeEye(camera: Camera, size: Size): GlobeEye {
  const perspective = perspectiveOf(camera, size);
  const radius = globeRadius(camera);
  return {
    perspective,
    eye: sum(above, perspective.towards, perspective.distance / radius),
    pixelOf: (vector) => perspective.pixel(scaled(sum(vector, above, -1), radius)),
  };
}

/** The globe as a camera over a frame sees it. */
export function globeView(camera: Camera, size: Size): View {
  const { eye, pixelOf } = globeEye(camera, size);
  const eyeSquare = dot(eye, eye);
  return {
    width: size.width,
    height: size.height,
    zoom: camera.zoom,
    camera,
    facing: (position) => Math.cos(centralAngle([camera.longitude, camera.latitude], position) * radians),
    project: (position: Position): Point | null => {
      const vector = surfaceVector(position, camera);
      const ray = sum(vector, eye, -1);
      // A line through a sphere meets it twice; the distances from the camera multiply to its square less one.
      const other = (eyeSquare - 1) / dot(ray, ray);
      if (other < 1 && angleBetween(vector, sum(eye, ray, other)) > nearSide) return null;
      return pixelOf(vector);
    },
  };
}
