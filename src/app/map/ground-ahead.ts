// The drawing of the ground, made while an airlift is only about to be shown.
import type { Airlift } from '../../airlift/airlift.ts';
import type { Size } from '../../cartography/projection/perspective.ts';
import type { Projection } from '../../cartography/projection/projection.ts';
import { countriesOf } from '../../cartography/style/paint.ts';
import { drawnGround } from './drawn-ground.ts';
import { drawAhead, startGroundWorker } from './ground-worker.ts';
import { routeFitOf } from './use-seat.ts';

/** While nobody knows yet which ground that will be: what draws it. What cannot be had is told when it is to be drawn. */
export function prepareGroundWorker(): void {
  drawnGround.load().catch(() => undefined);
  startGroundWorker(
    () => new Worker(new URL('./ground.worker.ts', import.meta.url), { type: 'module', name: 'ground' }),
  );
}

/** Its page may have more or less beside the map than the one before: what is drawn round it, a share of its shorter side. */
const around = 0.12;

/** @param size of the frame in which all of the airlift will be seen, or about that, pixels */
export function prepareGround(airlift: Airlift, projection: Projection, size: Size): void {
  prepareGroundWorker();
  const { camera } = routeFitOf(airlift, projection, size);
  const margin = Math.round(Math.min(size.width, size.height) * around);
  drawAhead({ projection, camera, size, countries: countriesOf(airlift), margin });
}
