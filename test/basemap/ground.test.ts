// The ground as whole shapes: what it says of borders and waters, and that it is the same ground as the tiles'.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { geoArea, geoContains } from 'd3-geo';
import type { MultiPolygon, Polygon } from 'geojson';
import type { Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { groundLevel, groundLevels, readGround } from '../../src/cartography/ground/ground.ts';
import { lensOf } from '../../src/cartography/projection/lens-of.ts';
import { layerIds } from '../../src/cartography/style/layers.ts';
import { mapMarks } from '../../src/cartography/style/map-marks.ts';
import { light } from '../../src/cartography/style/theme.ts';
import { builtIn } from '../airlift/built-in.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const fileOf = (level: number) => readFileSync(`${root}public/basemap/ground-${level}.json`, 'utf8');
const topologies = new Map(groundLevels.map((level) => [level, JSON.parse(fileOf(level)) as Topology]));
const grounds = new Map([...topologies].map(([level, topology]) => [level, readGround(topology)]));

/** The countries whose polygons hold a place, by even-odd in the plane of longitudes that go on. */
function countriesAt(
  level: (typeof groundLevels)[number],
  place: readonly [number, number],
): (string | null)[] {
  const land = grounds.get(level)?.land ?? [];
  return land.flatMap(({ geometry, country }) => (holds(geometry as MultiPolygon, place) ? [country] : []));
}

function holds(geometry: MultiPolygon | Polygon, [longitude, latitude]: readonly [number, number]): boolean {
  const coordinates = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return [-360, 0, 360].some((turn) =>
    coordinates.some((rings) => {
      let inside = false;
      for (const ring of rings)
        for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
          const [[ax = 0, ay = 0] = [], [bx = 0, by = 0] = []] = [ring[i], ring[j]];
          const x = longitude + turn;
          if (ay > latitude !== by > latitude && x < ((bx - ax) * (latitude - ay)) / (by - ay) + ax)
            inside = !inside;
        }
      return inside;
    }),
  );
}

describe.each(groundLevels)('the ground of level %i', (level) => {
  it.each([
    ['Simferopol', [34.1, 44.95], 'UA'],
    ['Baikonur', [63.305, 45.965], 'KZ'],
    ['Krasnodar', [38.98, 45.04], 'RU'],
    ['Chukotka west of 180°', [171, 66.5], 'RU'],
    ['Chukotka east of 180°', [-173, 66.5], 'RU'],
    ['Nur-Sultan', [71.43, 51.13], 'KZ'],
    ['the South Pole', [0, -89], 'AQ'],
  ] as const)('has %s in its country', (_, place, country) => {
    expect(countriesAt(level, place)).toEqual([country]);
  });

  it('has Lake Balkhash, and no smear of land over the Baltic', () => {
    const lakes = grounds.get(level)?.lake ?? [];
    expect(lakes).toHaveLength(1);
    expect(holds(lakes[0]?.geometry as MultiPolygon, [74.1, 46])).toBe(true);
    expect(countriesAt(level, [19.5, 58])).toEqual([]);
  });

  it('is the file that its description says it is', () => {
    const readme = readFileSync(`${root}geo/README.md`, 'utf8');
    expect(readme).toContain(createHash('sha256').update(fileOf(level)).digest('hex'));
  });

  it('has what is near an extent, and less than all', () => {
    const topology = topologies.get(level) as Topology;
    const near = readGround(topology, [74, 41, 80, 46]);
    const points = (ground: typeof near) => JSON.stringify(ground).length;
    expect(points(near)).toBeLessThan(points(readGround(topology)) / 2);
    const kazakhstan = near.land.find(({ country }) => country === 'KZ');
    expect(holds(kazakhstan?.geometry as MultiPolygon, [77, 43.4])).toBe(true);
  });

  it('draws its lakes where they are, shore and surface', () => {
    const camera = { zoom: 3.5, latitude: 48, longitude: 60, bearing: 0, pitch: 0 };
    const lens = lensOf('mercator', camera, { width: 900, height: 700 });
    const layers = mapMarks({
      airlift: builtIn(),
      theme: light,
      lens,
      ground: grounds.get(level) ?? null,
      arcWidth: 2,
      lineScale: 1,
      movements: [],
      hasEnvelopes: false,
      isTransparent: false,
      detail: { digits: 1, tolerance: 0.1 },
    });
    const pathsOf = (name: string) =>
      layers.flatMap((layer) =>
        layer.kind === 'group' && layer.name === name
          ? layer.marks.flatMap((mark) => (mark.kind === 'path' ? [mark.data] : []))
          : [],
      );
    expect(pathsOf('lake')).toHaveLength(1);
    expect(pathsOf('lake')[0]?.length).toBeGreaterThan(1000);
    expect(pathsOf('lake-shore')).toEqual(pathsOf('lake'));
    // A leading `m` is absolute; so no path may be made of two that were put behind each other.
    expect(layers.map((layer) => (layer.kind === 'group' ? layer.name : ''))).toEqual([...layerIds]);
  });
});

describe('a country', () => {
  it('is wound as the sphere has it once its longitudes are whole: Kazakhstan is no hemisphere', () => {
    const kazakhstan = grounds.get(2)?.land.find(({ country }) => country === 'KZ');
    const geometry = kazakhstan?.geometry as MultiPolygon;
    // Square kilometres by the sphere's radius; the country has 2,724,900.
    expect((geoArea(geometry) * 6371 ** 2) / 1e6).toBeCloseTo(2.72, 0);
    expect(geoContains(geometry, [68, 48])).toBe(true);
  });
});

describe('the level', () => {
  it('is as fine as the picture’s pixels need, and no finer', () => {
    expect(groundLevel(1.5, 1)).toBe(2);
    expect(groundLevel(3.7, 1)).toBe(4);
    expect(groundLevel(3.7, 2)).toBe(4);
    expect(groundLevel(3.7, 3.125)).toBe(6);
    expect(groundLevel(8.5, 8)).toBe(6);
  });
});
