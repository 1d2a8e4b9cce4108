// How much of the ground is read for a view: more than is drawn, so that not every drag asks for more, and not all of it,
// for all of the world's finest takes 60 MB.
import type { Camera } from '../../cartography/projection/camera.ts';
import { extentAround } from '../../cartography/projection/extent-around.ts';
import type { Size } from '../../cartography/projection/perspective.ts';
import type { Projection } from '../../cartography/projection/projection.ts';
import type { Extent } from '../../geodesy/position.ts';

/** Times the frame. */
const read = 4;

/** Null is everything. */
export const extentToRead = (projection: Projection, camera: Camera, size: Size): Extent | null =>
  extentAround(projection, camera, size, read);
