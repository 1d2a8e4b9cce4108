// Which parts of the basemap's archive are kept unasked: the world from afar, and the ground of the opening view.
import { open } from 'node:fs/promises';
import { PMTiles, type RangeResponse, type Source } from 'pmtiles';
import type { Extent } from '../../src/geodesy/position.ts';

/** The whole world is kept up to this zoom, the surroundings of the route up to the other. */
const farZoom = 1;
const nearZoom = 3;
/** Neighbouring parts with a smaller gap are one, bytes: a request costs more. */
const smallGap = 4000;

/** Column and row of the tile that holds a position. */
function tileAt(longitude: number, latitude: number, zoom: number): readonly [number, number] {
  const limit = 2 ** zoom - 1;
  const sine = Math.sin((Math.max(-85, Math.min(85, latitude)) * Math.PI) / 180);
  const y = 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
  const clamped = (value: number) => Math.max(0, Math.min(limit, Math.floor(value * (limit + 1))));
  return [clamped((longitude + 180) / 360), clamped(y)];
}

/** @param route the extent of what is shown at first; a quarter of its size is added on every side */
function isKept(route: Extent, zoom: number, column: number, row: number): boolean {
  if (zoom <= farZoom) return true;
  if (zoom > nearZoom) return false;
  const [west, south, east, north] = route;
  const [aside, above] = [(east - west) / 4, (north - south) / 4];
  const [left, top] = tileAt(west - aside, north + above, zoom);
  const [right, bottom] = tileAt(east + aside, south - above, zoom);
  return column >= left && column <= right && row >= top && row <= bottom;
}

/** Parts with small gaps, joined. */
export function joinParts(parts: readonly (readonly [number, number])[]): [number, number][] {
  const joined: [number, number][] = [];
  for (const [first, last] of [...parts].sort((one, other) => one[0] - other[0])) {
    const before = joined.at(-1);
    if (before !== undefined && first - before[1] <= smallGap) before[1] = Math.max(before[1], last);
    else joined.push([first, last]);
  }
  return joined;
}

/**
 * @param path an archive
 * @returns first and last byte of each part
 */
export async function coarseParts(path: string, route: Extent): Promise<[number, number][]> {
  const file = await open(path);
  try {
    const parts: [number, number][] = [];
    const source: Source = {
      getKey: () => path,
      async getBytes(offset, length): Promise<RangeResponse> {
        const { buffer, bytesRead } = await file.read(new Uint8Array(length), 0, length, offset);
        // Exactly what a browser will ask for.
        parts.push([offset, offset + length - 1]);
        return { data: buffer.buffer.slice(0, bytesRead) as ArrayBuffer };
      },
    };
    const archive = new PMTiles(source);
    for (let zoom = 0; zoom <= nearZoom; zoom++)
      for (let column = 0; column < 2 ** zoom; column++)
        for (let row = 0; row < 2 ** zoom; row++)
          if (isKept(route, zoom, column, row)) await archive.getZxy(zoom, column, row);
    return joinParts(parts);
  } finally {
    await file.close();
  }
}
