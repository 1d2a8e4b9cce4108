// The basemap: what it says of borders and waters, and what it costs a visitor.
import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import type { VectorTileFeature } from '@mapbox/vector-tile';
import { TileType } from 'pmtiles';
import { afterAll, describe, expect, it } from 'vitest';
import { ARCHIVE_PATH, Archive, featuresOf, type Position, toUnitSquare } from './archive.ts';

const archive = new Archive();
afterAll(() => archive.close());

const ZOOMS = [3, 4, 5, 6];

async function countriesAt(place: Position, zoom: number) {
  const features = await archive.featuresAt('land', place, zoom);
  return features.map((feature) => feature.properties.country);
}

describe('the ground', () => {
  it.each<[string, Position, string]>([
    ['Simferopol is in Ukraine and not in Russia', [34.1, 44.95], 'UA'],
    ['Sevastopol is in Ukraine and not in Russia', [33.55, 44.58], 'UA'],
    ['Baikonur is in Kazakhstan', [63.305, 45.965], 'KZ'],
    ['Krasnodar is in Russia', [38.98, 45.04], 'RU'],
    ['Chukotka west of the antimeridian is in Russia', [171, 66.5], 'RU'],
    ['Chukotka east of the antimeridian is in Russia', [-173, 66.5], 'RU'],
    ['the airfield of Chkalovsky is in Russia', [38.06, 55.88], 'RU'],
    ['the airport of Almaty is in Kazakhstan', [77.04, 43.35], 'KZ'],
    ['Pristina is in Kosovo', [21.16, 42.66], 'XK'],
    ['Jakarta is in Indonesia', [106.83, -6.3], 'ID'],
  ])('%s', async (_, place, country) => {
    for (const zoom of ZOOMS) expect(await countriesAt(place, zoom), `at z${zoom}`).toEqual([country]);
  });

  it('does not smear Russia over the Baltic', async () => {
    for (const zoom of ZOOMS) expect(await countriesAt([19.5, 58], zoom), `at z${zoom}`).toEqual([]);
  });

  it('closes Antarctica down to the edge of the map', async () => {
    for (const zoom of ZOOMS) expect(await countriesAt([30, -84.9], zoom), `at z${zoom}`).toEqual(['AQ']);
  });
});

describe('the waters', () => {
  it.each<[string, Position, number]>([
    ['Lake Balkhash is a lake', [74.1, 46], 1],
    ['Issyk-Kul is a lake', [77.2, 42.45], 1],
    ['the North Aral is a lake', [60.7, 46.45], 1],
    ['the West Aral is a lake', [58.5, 45.1], 1],
    ['the dry bed of the Aral Sea is no water', [60, 45], 0],
    ['the east of the Aral Sea of 1960 is no water', [60.8, 44.5], 0],
  ])('%s', async (_, place, lakes) => {
    for (const zoom of ZOOMS) {
      expect(await archive.featuresAt('lake', place, zoom), `at z${zoom}`).toHaveLength(lakes);
      expect(await archive.featuresAt('land', place, zoom), `land at z${zoom}`).toHaveLength(1);
    }
  });

  it('leaves the Caspian Sea open', async () => {
    for (const zoom of ZOOMS) expect(await countriesAt([50.7, 41.9], zoom), `at z${zoom}`).toEqual([]);
  });

  it('draws the Volga', async () => {
    for (const zoom of ZOOMS) expect(await linesNear('river', [45.66, 50.22], 0.2, zoom)).not.toEqual([]);
  });
});

describe('the borders', () => {
  it('draws the line between Crimea and the mainland dashed, and only dashed', async () => {
    for (const zoom of ZOOMS) {
      const lines = await linesNear('border', [34.2, 46.05], 0.35, zoom);
      expect(new Set(lines.map((line) => line.properties.disputed)), `at z${zoom}`).toEqual(new Set([true]));
    }
  });

  it.each<[string, Position, boolean]>([
    ['Kazakhstan and Russia', [61.5, 54.0], false],
    ['Kazakhstan and Uzbekistan', [56, 43.5], false],
    ['Ukraine and Russia', [35.2, 51.1], false],
    ['North and South Korea', [127.2, 38.3], true],
    ['India and Pakistan in Kashmir', [74.6, 34.8], true],
    ['India and Pakistan in Rajasthan', [70.7, 27.9], false],
  ])('the border of %s is dashed only if it is disputed', async (_, place, disputed) => {
    for (const zoom of ZOOMS) {
      const lines = await linesNear('border', place, 0.6, zoom);
      expect(new Set(lines.map((line) => line.properties.disputed)), `at z${zoom}`).toEqual(
        new Set([disputed]),
      );
    }
  });

  it('never runs along the antimeridian', async () => {
    for (const zoom of [0, 1, 2, ...ZOOMS]) {
      const last = 2 ** zoom - 1;
      for (let row = 0; row <= last; row++) {
        for (const [column, edge] of [
          [0, 0],
          [last, 4096],
        ] as const) {
          const tile = await archive.tile(zoom, column, row);
          for (const line of featuresOf(tile, 'border').flatMap((feature) => feature.loadGeometry())) {
            const along = line.filter((point, i) => point.x === edge && line[i - 1]?.x === edge);
            expect(along, `z${zoom} column ${column} row ${row}`).toEqual([]);
          }
        }
      }
    }
  });
});

describe('the archive', () => {
  it('has exactly the layers and properties the style relies on', async () => {
    const tile = await archive.tile(3, 4, 2);
    expect(Object.keys(tile?.layers ?? {}).sort()).toEqual(['border', 'coast', 'lake', 'land', 'river']);
    const properties = (layer: string) =>
      new Set(featuresOf(tile, layer).flatMap((f) => Object.keys(f.properties)));
    expect(properties('land')).toEqual(new Set(['country']));
    expect(properties('border')).toEqual(new Set(['disputed']));
  });

  it('holds vector tiles of the whole world from zoom 0 to 6', async () => {
    const header = await archive.tiles.getHeader();
    expect(header).toMatchObject({ specVersion: 3, tileType: TileType.Mvt, minZoom: 0, maxZoom: 6 });
    expect(header.leafDirectoryLength).toBe(0);
  });

  it('is at most 3.2 MB', () => {
    expect(statSync(ARCHIVE_PATH).size).toBeLessThanOrEqual(3_200_000);
  });

  it.each([
    ['a desktop', 856, 716, 3.4],
    ['a desktop, closer', 856, 716, 3.7],
    ['a phone', 390, 406, 2.3],
    ['a wall screen', 1920, 1080, 4.2],
  ])('reads at most 110 KB for the first view on %s', async (_, width, height, zoom) => {
    const fresh = new Archive();
    for (const [x, y] of tilesInView(width, height, zoom)) {
      expect(await fresh.tile(Math.floor(zoom), x, y), `tile ${x} ${y}`).toBeDefined();
    }
    expect(fresh.bytesRead).toBeLessThanOrEqual(110_000);
    fresh.close();
  });

  it('has the checksum and the size that geo/README.md gives', () => {
    const readme = readFileSync(new URL('../../geo/README.md', import.meta.url), 'utf8');
    const bytes = readFileSync(ARCHIVE_PATH);
    expect(readme).toContain(createHash('sha256').update(bytes).digest('hex'));
    expect(readme).toContain(`${bytes.length.toLocaleString('en-GB')} bytes`);
  });
});

/** The lines of a layer with a point or a stretch within so many degrees of a place, in its tile. */
async function linesNear(
  layer: string,
  place: Position,
  degrees: number,
  zoom: number,
): Promise<VectorTileFeature[]> {
  const [x, y] = toUnitSquare(place).map((part) => part * 2 ** zoom) as [number, number];
  const tile = await archive.tile(zoom, Math.floor(x), Math.floor(y));
  return featuresOf(tile, layer).filter((feature) => {
    const point = { x: (x % 1) * feature.extent, y: (y % 1) * feature.extent };
    const reach = (degrees / 360) * 2 ** zoom * feature.extent;
    return feature
      .loadGeometry()
      .some((line) => line.some((end, i) => distanceToStretch(point, line[i - 1] ?? end, end) < reach));
  });
}

type Point = { x: number; y: number };

function distanceToStretch(point: Point, from: Point, to: Point): number {
  const [width, height] = [to.x - from.x, to.y - from.y];
  const along = ((point.x - from.x) * width + (point.y - from.y) * height) / (width ** 2 + height ** 2 || 1);
  const share = Math.min(1, Math.max(0, along));
  return Math.hypot(point.x - from.x - share * width, point.y - from.y - share * height);
}

/** The tiles MapLibre reads for a map centred on 51° N 58° E: those of the whole zoom below, 512 pixels each there. */
function tilesInView(width: number, height: number, zoom: number): [number, number][] {
  const across = 2 ** Math.floor(zoom);
  const [x, y] = toUnitSquare([58, 51]);
  const half = { x: width / 1024 / 2 ** zoom, y: height / 1024 / 2 ** zoom };
  const tiles: [number, number][] = [];
  for (
    let column = Math.floor((x - half.x) * across);
    column <= Math.floor((x + half.x) * across);
    column++
  ) {
    for (let row = Math.floor((y - half.y) * across); row <= Math.floor((y + half.y) * across); row++) {
      tiles.push([column, row]);
    }
  }
  return tiles;
}
