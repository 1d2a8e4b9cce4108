// The scale bar: a round number of kilometres at the latitude it holds for.
import type { Camera } from './camera.ts';

export interface ScaleBar {
  readonly kilometres: number;
  /** The latitude it holds for, whole degrees; Mercator stretches towards the poles. */
  readonly latitude: number;
  /** pixels */
  readonly length: number;
}

/** Equatorial radius of WGS84, kilometres; Web Mercator's. */
const radius = 6378.137;

/** Kilometres a pixel covers at the middle of the map. MapLibre's globe has the same scale there as Mercator. */
export function kilometresPerPixel(zoom: number, latitude: number): number {
  return (2 * Math.PI * radius * Math.cos((latitude * Math.PI) / 180)) / (512 * 2 ** zoom);
}

/**
 * The longest bar of 1, 2 or 5 times a power of ten that is no longer than `longest` pixels.
 */
export function scaleBar(camera: Camera, longest: number): ScaleBar {
  const latitude = Math.round(camera.latitude);
  const perPixel = kilometresPerPixel(camera.zoom, latitude === 0 ? 0 : camera.latitude);
  const most = perPixel * longest;
  const power = 10 ** Math.floor(Math.log10(most));
  const kilometres = ([5, 2, 1].find((factor) => factor * power <= most) ?? 1) * power;
  return { kilometres, latitude, length: kilometres / perPixel };
}
