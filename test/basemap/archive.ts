// The committed basemap, read as a browser reads it: by ranges of bytes, which are counted.
import { closeSync, openSync, readSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { VectorTile, type VectorTileFeature } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import { PMTiles, type RangeResponse, type Source } from 'pmtiles';

export const ARCHIVE_PATH = fileURLToPath(new URL('../../public/basemap/world.pmtiles', import.meta.url));

/** Longitude and latitude in degrees. */
export type Position = readonly [number, number];

class FileSource implements Source {
  readonly reads: number[] = [];
  readonly #file = openSync(ARCHIVE_PATH, 'r');

  getKey() {
    return ARCHIVE_PATH;
  }

  async getBytes(offset: number, length: number): Promise<RangeResponse> {
    const bytes = new Uint8Array(length);
    const read = readSync(this.#file, bytes, 0, length, offset);
    this.reads.push(read);
    return { data: bytes.slice(0, read).buffer };
  }

  close() {
    closeSync(this.#file);
  }
}

export class Archive {
  readonly #source = new FileSource();
  readonly tiles = new PMTiles(this.#source);

  /** How many bytes were read up to now, header and directory included. */
  get bytesRead() {
    return this.#source.reads.reduce((sum, read) => sum + read, 0);
  }

  async tile(zoom: number, x: number, y: number): Promise<VectorTile | undefined> {
    const response = await this.tiles.getZxy(zoom, x, y);
    return response && new VectorTile(new PbfReader(new Uint8Array(response.data)));
  }

  /** The features of a polygon layer that hold a place, at a zoom. */
  async featuresAt(
    layer: string,
    [longitude, latitude]: Position,
    zoom: number,
  ): Promise<VectorTileFeature[]> {
    const [x, y] = toUnitSquare([longitude, latitude]).map((part) => part * 2 ** zoom) as [number, number];
    const tile = await this.tile(zoom, Math.floor(x), Math.floor(y));
    return featuresOf(tile, layer).filter((feature) => {
      const point = { x: (x % 1) * feature.extent, y: (y % 1) * feature.extent };
      return contains(feature, point);
    });
  }

  /** How far a place is from the nearest line of a layer in its tile and the eight beside it, pixels of 512 a tile. */
  async distanceTo(layer: string, position: Position, zoom: number): Promise<number> {
    const [x, y] = toUnitSquare(position).map((part) => part * 2 ** zoom) as [number, number];
    let least = Number.POSITIVE_INFINITY;
    for (const column of [-1, 0, 1].map((step) => Math.floor(x) + step))
      for (const row of [-1, 0, 1].map((step) => Math.floor(y) + step))
        for (const feature of featuresOf(await this.tile(zoom, column, row), layer)) {
          const point = { x: (x - column) * feature.extent, y: (y - row) * feature.extent };
          for (const line of feature.loadGeometry())
            for (const [index, end] of line.entries()) {
              const distance = distanceToSegment(point, line[index - 1] ?? end, end);
              least = Math.min(least, (distance * 512) / feature.extent);
            }
        }
    return least;
  }

  close() {
    this.#source.close();
  }
}

export function featuresOf(tile: VectorTile | undefined, layer: string): VectorTileFeature[] {
  const found = tile?.layers[layer];
  return found ? Array.from({ length: found.length }, (_, index) => found.feature(index)) : [];
}

/** Web Mercator on the unit square, y downwards. */
export function toUnitSquare([longitude, latitude]: Position): [number, number] {
  const sine = Math.sin((latitude * Math.PI) / 180);
  return [longitude / 360 + 0.5, 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)];
}

interface Point {
  readonly x: number;
  readonly y: number;
}

function distanceToSegment({ x, y }: Point, start: Point, end: Point): number {
  const [across, along] = [end.x - start.x, end.y - start.y];
  const square = across ** 2 + along ** 2;
  const share = square === 0 ? 0 : ((x - start.x) * across + (y - start.y) * along) / square;
  const held = Math.min(1, Math.max(0, share));
  return Math.hypot(start.x + held * across - x, start.y + held * along - y);
}

/** Even-odd over all rings of a feature. */
function contains(feature: VectorTileFeature, { x, y }: { x: number; y: number }): boolean {
  let inside = false;
  for (const ring of feature.loadGeometry()) {
    let before = ring.at(-1);
    for (const point of ring) {
      if (before && before.y > y !== point.y > y) {
        const crossing = ((before.x - point.x) * (y - point.y)) / (before.y - point.y) + point.x;
        if (x < crossing) inside = !inside;
      }
      before = point;
    }
  }
  return inside;
}
