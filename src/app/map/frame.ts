// Where a map looks, and how large it is.
import type { Camera } from '../../cartography/projection/camera.ts';
import type { Size } from '../../cartography/projection/perspective.ts';

export interface Frame {
  readonly camera: Camera;
  readonly size: Size;
}
