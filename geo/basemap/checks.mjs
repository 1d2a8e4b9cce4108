// What must be true of every build: a wrong border or a file too large stops it.
import assert from 'node:assert/strict';
import { PMTiles } from 'pmtiles';
import { feature } from 'topojson-client';
import { tilesInView, VIEWS } from './first-view.mjs';
import { toUnitSquare } from './mercator.mjs';

export const LARGEST_ARCHIVE = 3_200_000;
export const LARGEST_FIRST_VIEW = 110_000;

/** Points (longitude, latitude) and the only country they may be in. */
const GROUND = [
  ['Simferopol', [34.1, 44.95], 'UA'],
  ['Kerch', [36.42, 45.33], 'UA'],
  ['Krasnodar', [38.98, 45.04], 'RU'],
  ['Anadyr', [177.3, 64.75], 'RU'],
  ['Chukotka west of 180°', [171, 66.5], 'RU'],
  ['Chukotka east of 180°', [-173, 66.5], 'RU'],
  ['Kaliningrad', [21, 54.65], 'RU'],
  ['Baikonur cosmodrome', [63.305, 45.965], 'KZ'],
  ['Nur-Sultan', [71.43, 51.13], 'KZ'],
  ['Hargeisa', [44.06, 9.56], 'SO'],
  ['Nicosia, north', [33.36, 35.25], 'CY'],
  ['the South Pole', [0, -84.9], 'AQ'],
];

/** Points and whether they are in a lake; the Aral Sea is what was left of it in 2022. */
const WATER = [
  ['Lake Balkhash', [74.1, 46.0], true],
  ['Issyk-Kul', [77.2, 42.45], true],
  ['the North Aral', [60.7, 46.45], true],
  ['the West Aral', [58.5, 45.1], true],
  ['the dry bed of the Aral', [60, 45], false],
];

/** Checks the layers of one zoom before they are cut into tiles. */
export function checkLayers(zoom, { land, coast, border, lake }) {
  if (zoom >= 3) {
    for (const [name, place, country] of GROUND) {
      assert.deepEqual(countriesAt(land, place), [country], `${name} is in ${country} at z${zoom}`);
    }
    for (const [name, place, isWater] of WATER) {
      const inLake = lake.some((feature) => contains(feature, toUnitSquare(place)));
      assert.equal(inLake, isWater, `${name} ${isWater ? 'is' : 'is not'} a lake at z${zoom}`);
    }
  }
  for (const line of [...coast, ...border].flatMap((feature) => feature.geometry.coordinates)) {
    line.forEach(([x, y], i) => {
      // Fiji has a headland whose generalised coast is a few kilometres of the meridian: less than 0.1° is no cut.
      const along = i > 0 && x === line[i - 1][0] && Math.abs(y - line[i - 1][1]) > 0.1 / 360;
      assert(!along || Math.abs(Math.abs(x - 0.5) - 0.5) > 1e-6, `no line runs along 180° at z${zoom}`);
    });
  }
  assert.equal(border.length, 2, 'solid and dashed borders');
}

/** Checks that a topology holds what the tiles of its zoom do, to a tenth of a pixel. */
export function checkGround(zoom, topology, layers) {
  for (const [name, features] of Object.entries(layers)) {
    const own = topology.objects[name].geometries.flatMap((geometry) => {
      const { coordinates } = feature(topology, geometry).geometry;
      return coordinates.flat(geometry.type === 'MultiPolygon' ? 2 : 1);
    });
    const tenth = 0.1 / (512 * 2 ** zoom);
    const cells = new Set(own.flatMap((point) => neighbours(toUnitSquare(point), tenth)));
    for (const { geometry } of features) {
      const points = geometry.coordinates.flat(geometry.type === 'MultiPolygon' ? 2 : 1);
      for (const [x, y] of points) {
        // Degrees are coarse beside the poles, beyond 81°, where Mercator grows without end.
        if (Math.abs(y - 0.5) > 0.42) continue;
        const cell = `${Math.round(wrapped(x) / tenth)} ${Math.round(y / tenth)}`;
        assert(cells.has(cell), `${name} of ground-${zoom} has the tiles' point at ${x}, ${y}`);
      }
    }
  }
}

const wrapped = (x) => x - Math.floor(x);

/** The cells of a grid within one cell of a point. */
function neighbours([x, y], size) {
  const [column, row] = [Math.round(wrapped(x) / size), Math.round(y / size)];
  const steps = [-1, 0, 1];
  return steps.flatMap((right) => steps.map((down) => `${column + right} ${row + down}`));
}

/** Checks size, header and what a first view reads; answers the measurements. */
export async function checkArchive(archive) {
  assert(archive.length <= LARGEST_ARCHIVE, `the archive has ${archive.length} bytes`);
  const views = [];
  for (const view of VIEWS) {
    const reads = [];
    const source = {
      getKey: () => 'archive',
      getBytes: async (offset, length) => {
        const data = Uint8Array.from(archive.subarray(offset, offset + length)).buffer;
        reads.push(data.byteLength);
        return { data };
      },
    };
    const reader = new PMTiles(source);
    const tiles = tilesInView(view);
    for (const tile of tiles) assert(await reader.getZxy(...tile), `tile ${tile.join('/')} exists`);
    const bytes = reads.reduce((sum, read) => sum + read, 0);
    assert(bytes <= LARGEST_FIRST_VIEW, `${view.name} reads ${bytes} bytes`);
    views.push({ name: view.name, tiles: tiles.length, requests: reads.length, bytes });
  }
  return views;
}

/** A country's name stands in its country, or beside it where that is a string of islands (or tiny). */
export function checkLabels(countries, land) {
  const astray = countries.filter(({ code, position, others = [] }) =>
    [position, ...others].some((each) => !countriesAt(land, each).includes(code)),
  );
  const unexpected = astray.map(({ code }) => code).filter((code) => !BESIDE.has(code));
  assert.deepEqual(unexpected, [], 'labels outside their country');
}

const BESIDE = new Set('PH FJ SB VU CV ST MV SC TO KI TV PW FM MH BS KM VA'.split(' '));

function countriesAt(land, place) {
  const point = toUnitSquare(place);
  return land.filter((feature) => contains(feature, point)).map((feature) => feature.properties.country);
}

/** Even-odd over all rings; a ring may leave the square over the antimeridian, so the point is tried a world away too. */
function contains({ geometry }, [x, y]) {
  return [-1, 0, 1].some((world) =>
    geometry.coordinates.some((rings) => {
      let inside = false;
      for (const ring of rings) {
        for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
          const [[ax, ay], [bx, by]] = [ring[i], ring[j]];
          if (ay > y !== by > y && x + world < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
        }
      }
      return inside;
    }),
  );
}
