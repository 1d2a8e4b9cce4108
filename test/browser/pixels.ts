// Pixels of screenshots, by a PNG reader that is not ours.
import { decode } from 'fast-png';
import type { Locator, Page } from 'playwright-core';

export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly at: (x: number, y: number) => readonly [red: number, green: number, blue: number];
}

export function readPixels(bytes: Uint8Array): Pixels {
  const { width, height, data, channels, depth } = decode(bytes);
  if (depth !== 8) throw new Error(`A depth of ${depth} bits was not expected.`);
  return {
    width,
    height,
    at: (x, y) => {
      const place = (Math.round(y) * width + Math.round(x)) * channels;
      return [data[place] ?? 0, data[place + 1] ?? 0, data[place + 2] ?? 0];
    },
  };
}

export async function screenshot(target: Page | Locator): Promise<Pixels> {
  return readPixels(await target.screenshot());
}

export function hexOf(colour: string): readonly [number, number, number] {
  const value = Number.parseInt(colour.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

/** How far two colours lie apart, 0 to about 441. Without a list made for each call: it is asked for millions of pixels. */
export function difference(one: readonly number[], other: readonly number[]): number {
  const red = (one[0] ?? 0) - (other[0] ?? 0);
  const green = (one[1] ?? 0) - (other[1] ?? 0);
  const blue = (one[2] ?? 0) - (other[2] ?? 0);
  return Math.sqrt(red * red + green * green + blue * blue);
}

/** Whether a colour is found within some pixels of a place. */
export function isNear(
  pixels: Pixels,
  x: number,
  y: number,
  colour: string,
  reach: number,
  tolerance = 40,
): boolean {
  const wanted = hexOf(colour);
  for (let across = -reach; across <= reach; across++) {
    for (let down = -reach; down <= reach; down++) {
      if (difference(pixels.at(x + across, y + down), wanted) < tolerance) return true;
    }
  }
  return false;
}

/** Web Mercator, as MapLibre draws it: the point of a position in a frame whose middle is `[longitude, latitude]`. */
export function mercatorPoint(
  position: readonly [number, number],
  camera: { zoom: number; centre: readonly [number, number] },
  frame: { width: number; height: number },
): { x: number; y: number } {
  const world = 512 * 2 ** camera.zoom;
  const flat = ([longitude, latitude]: readonly [number, number]) => ({
    x: (longitude / 360 + 0.5) * world,
    y: (0.5 - Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360)) / (2 * Math.PI)) * world,
  });
  const point = flat(position);
  const middle = flat(camera.centre);
  return { x: point.x - middle.x + frame.width / 2, y: point.y - middle.y + frame.height / 2 };
}
