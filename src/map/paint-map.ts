// The pixels of a map for a picture: waited for, and painted at another pixel ratio than the screen's.
import type { Map as MapLibreMap } from 'maplibre-gl';
import { sizeOf } from './camera-of-map.ts';

/** How long something may keep a map from ever being painted whole before it is taken as it is, milliseconds. */
const patience = 6000;

/** The picture is larger than the graphics card can draw. */
export class PictureTooLargeError extends Error {
  readonly width: number;
  readonly height: number;
  constructor(width: number, height: number) {
    super(`The map cannot be drawn at ${width} × ${height} pixels.`);
    this.width = width;
    this.height = height;
  }
}

/** Resolves when a map is idle, when it is called off, or after a time. */
export function settledMap(map: MapLibreMap, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      map.off('idle', done);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, patience);
    map.on('idle', done);
    signal.addEventListener('abort', done);
    map.triggerRepaint();
  });
}

/** MapLibre keeps a ratio that it was given; with none it follows the screen's, as its type does not say. */
export const giveBackRatio = (map: MapLibreMap) => map.setPixelRatio(undefined as unknown as number);

/** @throws PictureTooLargeError when the graphics card cannot draw that many pixels */
export function paintMap<Result>(
  map: MapLibreMap,
  ratio: number,
  use: (canvas: HTMLCanvasElement) => Result,
): Result {
  const { width, height } = sizeOf(map);
  const canvas = map.getCanvas();
  try {
    map.setPixelRatio(ratio);
    map.redraw();
    const asked = { width: Math.floor(width * ratio), height: Math.floor(height * ratio) };
    if (canvas.width < asked.width || canvas.height < asked.height)
      throw new PictureTooLargeError(asked.width, asked.height);
    return use(canvas);
  } finally {
    giveBackRatio(map);
    map.redraw();
  }
}
