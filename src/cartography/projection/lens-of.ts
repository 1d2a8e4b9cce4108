// The lens of a projection.

import type { Position } from '../../geodesy/position.ts';
import type { Camera } from './camera.ts';
import { conicLens } from './conic.ts';
import { globeLens } from './globe.ts';
import type { Lens } from './lens.ts';
import type { Size } from './perspective.ts';
import { mercatorLens } from './plane.ts';
import type { LensProjection } from './projection.ts';

/**
 * The earth as a camera sees it.
 * @param size of the frame, pixels
 * @param route what a conic projection is made for; the others need none
 */
export function lensOf(
  projection: LensProjection,
  camera: Camera,
  size: Size,
  route: readonly Position[] = [],
): Lens {
  switch (projection) {
    case 'mercator':
      return mercatorLens(camera, size);
    case 'globe':
      return globeLens(camera, size);
    case 'conic':
      return conicLens(camera, size, route);
  }
}
