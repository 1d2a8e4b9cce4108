// The buttons of the map: they move MapLibre's map where it is shown, and else the drawing.
import type { Airlift } from '../../airlift/airlift.ts';
import type { Target } from '../../cartography/overlay/target.ts';
import type { Camera } from '../../cartography/projection/camera.ts';
import { constrained } from '../../cartography/projection/constrain.ts';
import { mapCameraFor } from '../../cartography/projection/map-fit.ts';
import type { Ground } from '../../cartography/projection/steering.ts';
import { zoomed } from '../../cartography/projection/steering.ts';
import { extentOf } from '../../geodesy/position.ts';
import type { AirliftMap } from '../../map/airlift-map.ts';
import { useHandler } from '../web/use-handler.ts';
import { routeFitOf } from './use-seat.ts';

export interface SteeringOptions {
  /** MapLibre's map where it shows the map. */
  readonly map: AirliftMap | null;
  /** Null before there is a frame. */
  readonly ground: Ground | null;
  readonly camera: Camera | null;
  readonly airlift: Airlift;
  /** The drawing looks elsewhere, and stays there; null: at the whole route. */
  readonly onGo: (camera: Camera | null) => void;
}

/** The part of the frame's shorter side that is left free round a pair of airfields. */
const aroundPair = 0.28;

export function useSteering({ map, ground, camera, airlift, onGo }: SteeringOptions) {
  const go = (change: (from: Camera, over: Ground) => Camera) => {
    if (camera !== null && ground !== null) onGo(change(camera, ground));
  };
  return {
    zoomBy: useHandler((steps: number) => {
      if (map !== null) map.zoomBy(steps);
      else go((from, over) => zoomed(from, over, steps));
    }),
    turnNorthUp: useHandler(() => {
      if (map !== null) map.turnNorthUp();
      else go((from) => ({ ...from, bearing: 0, pitch: 0 }));
    }),
    showWholeRoute: useHandler(() => {
      if (map !== null) map.showWholeRoute();
      else onGo(null);
    }),
    flyToPair: useHandler((pair: Extract<Target, { kind: 'pair' }>) => {
      if (ground === null) return;
      const { projection, size } = ground;
      const side = Math.min(size.width, size.height) * aroundPair;
      const extent = extentOf(pair.airfields.map((airfield) => airfield.position));
      const padding = { top: side, right: side, bottom: side, left: side };
      if (map !== null) map.flyTo({ extent, padding });
      else go(() => constrained(projection, mapCameraFor(projection, extent, padding, size), size));
    }),
    /** What MapLibre shows when nobody has moved it. */
    whole: useHandler(
      (size: Ground['size']) => routeFitOf(airlift, ground?.projection ?? 'mercator', size).camera,
    ),
  };
}
