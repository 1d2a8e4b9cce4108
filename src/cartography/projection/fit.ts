// Which camera shows an extent, and which one shows in another frame what a camera shows in its own.

import type { Extent, Position } from '../../geodesy/position.ts';
import type { Camera, Padding } from './camera.ts';
import { conicCameraFor } from './conic.ts';
import { mapCameraFor } from './map-fit.ts';
import { globeRadius, type Offset, perspectiveOf, type Size } from './perspective.ts';
import type { LensProjection } from './projection.ts';

/** Places looked at along a side of the frame, to find what of a globe is in it. */
const samples = 48;

/**
 * The camera that shows an extent, north up and from above, as MapLibre's cameraForBounds gives it.
 * @param size of the frame, pixels
 * @param route what a conic projection is made for; the extent's corners if nothing is given
 */
export function cameraFor(
  projection: LensProjection,
  extent: Extent,
  padding: Padding,
  size: Size,
  route?: readonly Position[],
): Camera {
  if (projection !== 'conic') return mapCameraFor(projection, extent, padding, size);
  const [west, south, east, north] = extent;
  const room = {
    x: padding.left,
    y: padding.top,
    width: Math.max(1, size.width - padding.left - padding.right),
    height: Math.max(1, size.height - padding.top - padding.bottom),
  };
  const corners: Position[] = [
    [west, south],
    [east, north],
  ];
  return { bearing: 0, pitch: 0, ...conicCameraFor(extent, room, size, route ?? corners) };
}

/** What of the globe or the flat ground is seen at evenly spaced places of a frame, beside the centre in pixels. */
function seenIn(camera: Camera, size: Size, radius: number): Offset[] {
  const { distance, turnedBack } = perspectiveOf(camera, size);
  const eye = turnedBack(0, 0, distance);
  const seen: Offset[] = [];
  for (let row = 0; row <= samples; row++) {
    for (let column = 0; column <= samples; column++) {
      const ray = turnedBack(
        (column / samples - 0.5) * size.width,
        (row / samples - 0.5) * size.height,
        -distance,
      );
      const share = meeting(eye, ray, radius);
      if (share !== null)
        seen.push([eye[0] + ray[0] * share, eye[1] + ray[1] * share, eye[2] + ray[2] * share]);
    }
  }
  return seen;
}

/** How far along a ray the ground is met first; null where it is missed. */
function meeting(eye: Offset, ray: Offset, radius: number): number | null {
  if (radius === Infinity) return ray[2] < 0 ? -eye[2] / ray[2] : null;
  const up = eye[2] + radius;
  const square = ray[0] ** 2 + ray[1] ** 2 + ray[2] ** 2;
  const half = -(ray[0] * eye[0] + ray[1] * eye[1] + ray[2] * up) / square;
  const rest = half ** 2 - (eye[0] ** 2 + eye[1] ** 2 + up ** 2 - radius ** 2) / square;
  return rest >= 0 ? half - Math.sqrt(rest) : null;
}

/**
 * The camera over another frame that shows at least what the camera shows in its own, about the same centre.
 * @param from the camera's own frame, pixels
 * @param to the other frame
 */
export function reframed(
  camera: Camera,
  from: Size,
  to: Size,
  projection: LensProjection = 'mercator',
): Camera {
  const least = Math.min(to.width / from.width, to.height / from.height);
  if (projection === 'conic' || (projection === 'mercator' && camera.pitch === 0))
    return { ...camera, zoom: camera.zoom + Math.log2(least) };
  const radius = projection === 'globe' ? globeRadius(camera) : Infinity;
  const { distance, turned } = perspectiveOf(camera, to);
  // A place's pixel in the other frame depends on the scale so that each place and side give one linear equation.
  let scale = to.height / from.height;
  for (const place of seenIn(camera, from, radius)) {
    const [right, down, nearer] = turned(place);
    for (const [along, half] of [
      [right, to.width / 2],
      [down, to.height / 2],
    ] as const) {
      const needed = Math.abs(along) * distance + half * nearer;
      if (needed > 0) scale = Math.min(scale, (half * distance) / needed);
    }
  }
  return { ...camera, zoom: camera.zoom + Math.log2(scale) };
}
