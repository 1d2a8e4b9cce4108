// The flat map as a view: where a place is seen, with nothing drawn and no library for drawing.
import type { Position } from '../../geodesy/position.ts';
import type { Camera } from './camera.ts';
import { type Offset, perspectiveOf, type Size, toMercator, worldSize } from './perspective.ts';
import type { View } from './view.ts';

/** Where places lie on Mercator's plane beside a camera's centre, pixels at its zoom. */
export function offsetFrom(camera: Camera): (position: Position) => Offset {
  const world = worldSize(camera.zoom);
  const centre = toMercator([camera.longitude, camera.latitude]);
  return (position) => {
    const { x, y } = toMercator(position);
    return [(x - centre.x) * world, (y - centre.y) * world, 0];
  };
}

/** The flat map as a camera over a frame sees it. */
export function flatView(camera: Camera, size: Size): View {
  const { pixelOnGround } = perspectiveOf(camera, size);
  const world = worldSize(camera.zoom);
  const centre = toMercator([camera.longitude, camera.latitude]);
  return {
    width: size.width,
    height: size.height,
    zoom: camera.zoom,
    camera,
    facing: () => 1,
    project: (position) => {
      const { x, y } = toMercator(position);
      return pixelOnGround((x - centre.x) * world, (y - centre.y) * world);
    },
  };
}
