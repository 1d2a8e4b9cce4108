// What the drawing of the ground needs, fetched and read while an airlift is only about to be shown.
import type { Airlift } from '../../airlift/airlift.ts';
import { groundLevel } from '../../cartography/ground/ground.ts';
import type { Size } from '../../cartography/projection/perspective.ts';
import type { Projection } from '../../cartography/projection/projection.ts';
import { fetchGroundAhead } from '../web/ground-files.ts';
import { drawnGround } from './drawn-ground.ts';
import { extentToRead } from './ground-extent.ts';
import { routeFitOf } from './use-seat.ts';

/** @param size of the frame in which all of the airlift will be seen, pixels */
export function prepareGround(airlift: Airlift, projection: Projection, size: Size): void {
  // What cannot be had is told when it is to be drawn.
  drawnGround.load().catch(() => undefined);
  const { camera } = routeFitOf(airlift, projection, size);
  fetchGroundAhead(groundLevel(camera.zoom, 1), extentToRead(projection, camera, size));
}
