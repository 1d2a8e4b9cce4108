// The lens beside the real map: MapLibre in a browser projects the same places, and fits the same extents.
import { readFileSync } from 'node:fs';
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { type Camera, routePadding, zoomLimits } from '../../src/cartography/projection/camera.ts';
import { constrained, wrapped } from '../../src/cartography/projection/constrain.ts';
import { cameraFor } from '../../src/cartography/projection/fit.ts';
import { lensOf } from '../../src/cartography/projection/lens-of.ts';
import { dragged, zoomed } from '../../src/cartography/projection/steering.ts';
import { centralAngle } from '../../src/geodesy/great-circle.ts';
import type { Extent, Position } from '../../src/geodesy/position.ts';
import { browserForFile } from './page.ts';

const open = browserForFile();
const folder = new URL('../../node_modules/maplibre-gl/dist/', import.meta.url);

/** Loaded by an element, because vitest would rewrite an import in a function it hands to the page. */
const blankPage = `<!doctype html><div id="mercator" style="position:fixed;inset:0"></div>
<div id="globe" style="position:fixed;inset:0"></div>
<script type="module">import { Map } from '/maplibre-gl.mjs'; window.MapLibre = Map;</script>`;

type Projection = 'mercator' | 'globe';
interface Size {
  readonly width: number;
  readonly height: number;
}

let blank: Page | undefined;

/**
 * A blank page with nothing but a map without sources of each projection, made by the first test that wants it, of which
 * the one asked for is at `window.map`, in a frame of a size.
 */
async function blankMap(projection: Projection, size: Size): Promise<Page> {
  blank ??= await openBlank();
  await blank.setViewportSize({ ...size });
  await blank.evaluate(
    async ({ projection, minimum, maximum, width, height }) => {
      const shared = window as unknown as {
        MapLibre: typeof MapLibreMap;
        maps?: Record<string, MapLibreMap>;
      };
      shared.maps ??= {};
      let map = shared.maps[projection];
      if (map === undefined) {
        map = new shared.MapLibre({
          container: projection,
          style: { version: 8, sources: {}, layers: [], projection: { type: projection } },
          minZoom: minimum,
          maxZoom: maximum,
          maxPitch: 60,
          attributionControl: false,
        });
        shared.maps[projection] = map;
        await new Promise((resolve) => map?.once('load', resolve));
      }
      Object.assign(window, { map });
      map.resize();
      const { clientWidth, clientHeight } = map.getContainer();
      if (clientWidth !== width || clientHeight !== height) throw new Error('The frame has another size.');
    },
    { projection, ...zoomLimits, ...size },
  );
  return blank;
}

async function openBlank(): Promise<Page> {
  const { page } = await open({
    // One for all tests of the file.
    reuse: true,
    settle: false,
    before: async (page) => {
      await page.route('**/*', async (route) => {
        const { pathname } = new URL(route.request().url());
        const name = pathname.split('/').at(-1) ?? '';
        if (!name.endsWith('.mjs'))
          return route.fulfill({
            contentType: 'text/html',
            body: blankPage,
          });
        return route.fulfill({
          contentType: 'text/javascript',
          body: readFileSync(new URL(name, folder), 'utf8'),
        });
      });
    },
  });
  return page;
}

interface Seen {
  readonly camera: Camera;
  /** The pixel of each place, and the place of that pixel. */
  readonly points: readonly (readonly [x: number, y: number, longitude: number, latitude: number])[];
}

/** Every camera as the map takes it, and where the map then sees places. */
function seenBy(page: Page, cameras: readonly Camera[], positions: readonly Position[]): Promise<Seen[]> {
  return page.evaluate(
    ({ cameras, positions }) => {
      const { map } = window as unknown as { map: MapLibreMap };
      return cameras.map(({ longitude, latitude, ...camera }) => {
        map.jumpTo({ ...camera, center: [longitude, latitude] });
        const centre = map.getCenter();
        return {
          camera: {
            zoom: map.getZoom(),
            latitude: centre.lat,
            longitude: centre.lng,
            bearing: map.getBearing(),
            pitch: map.getPitch(),
          },
          points: positions.map(([longitude, latitude]): [number, number, number, number] => {
            const point = map.project([longitude, latitude]);
            const { lng, lat } = map.unproject(point);
            return [point.x, point.y, lng, lat];
          }),
        };
      });
    },
    { cameras, positions },
  );
}

const sizes: readonly Size[] = [
  { width: 1280, height: 800 },
  { width: 390, height: 700 },
  { width: 900, height: 300 },
];

const cameras: Camera[] = [1, 2.3, 4, 6.1, 8.5].flatMap((zoom) =>
  (
    [
      [0, 0, 0, 0],
      [58, 50, 0, 0],
      [58, 50, 37, 20],
      [-120, -35, -140, 45],
      [179, 64, 90, 60],
      [20, 78, 15, 60],
      [-3, -80, 0, 0],
    ] as const
  ).map(([longitude, latitude, bearing, pitch]) => ({ zoom, longitude, latitude, bearing, pitch })),
);

/** A grid over the whole earth, and one near each centre. */
const positions: Position[] = [
  ...Array.from({ length: 25 }, (_, column) => -180 + column * 15).flatMap((longitude) =>
    [-85, -70, -45, -20, 0, 12.5, 30, 47, 60, 72, 85].map((latitude): Position => [longitude, latitude]),
  ),
  [190, 65],
  [-190, 65],
  [400, 10],
  ...cameras
    .slice(0, 7)
    .flatMap(({ longitude, latitude }) =>
      [-8, -1, -0.1, 0.2, 3, 7].flatMap((east) =>
        [-6, -0.7, 0.05, 0.4, 4].map((north): Position => [longitude + east, latitude + north]),
      ),
    ),
];

const extents: readonly Extent[] = [
  [37, 43, 78, 56],
  [170, 50, 200, 68],
  [-30, -60, 100, 75],
  [10, 10, 10.5, 10.2],
  [-120, -40, -60, 10],
];

describe.each(sizes)('in a frame of $width × $height a lens', (size) => {
  it('sees every place where the flat map sees it, to 0.05 px', async () => {
    const page = await blankMap('mercator', size);
    let compared = 0;
    let largest = 0;
    for (const { camera, points } of await seenBy(page, cameras, positions)) {
      const { view } = lensOf('mercator', camera, size);
      for (const [index, [x, y]] of points.entries()) {
        const point = view.project(positions[index] ?? [0, 0]);
        // Far outside of the frame, float by float, pixels are many.
        if (point === null || Math.hypot(x, y) > 1e5) continue;
        compared++;
        largest = Math.max(largest, Math.hypot(point.x - x, point.y - y));
      }
    }
    expect(compared).toBeGreaterThan(5000);
    expect(largest).toBeLessThan(0.05);
  });

  it('sees every place where the globe shows it, to 0.1 px, and nothing behind it', async () => {
    const page = await blankMap('globe', size);
    let compared = 0;
    let largest = 0;
    const wrong: string[] = [];
    for (const { camera, points } of await seenBy(page, cameras, positions)) {
      const { view } = lensOf('globe', camera, size);
      for (const [index, [x, y, longitude, latitude]] of points.entries()) {
        const position = positions[index] ?? [0, 0];
        const point = view.project(position);
        const miss = centralAngle([longitude, latitude], position);
        const isNear = miss <= 1;
        const isInFrame = x > -200 && y > -200 && x < size.width + 200 && y < size.height + 200;
        if (isInFrame && Math.abs(miss - 1) > 0.05 && isNear === (point === null))
          wrong.push(`${JSON.stringify(camera)} ${position} missed by ${miss}°`);
        if (point === null || Math.hypot(x, y) > 1e5) continue;
        compared++;
        largest = Math.max(largest, Math.hypot(point.x - x, point.y - y));
      }
    }
    expect(wrong).toEqual([]);
    expect(compared).toBeGreaterThan(3000);
    expect(largest).toBeLessThan(0.1);
  });

  it.each(['mercator', 'globe'] as const)(
    'takes the cameras that the map takes, and makes the same of others: %s',
    async (projection) => {
      const page = await blankMap(projection, size);
      // MapLibre alone ends where its flat world is as high as the frame; the page's map goes on to where all of it is seen.
      const least = projection === 'mercator' ? 1 : 0;
      const beyond = [
        ...cameras,
        ...[-90, 89.9, 85.2, -84].flatMap((latitude) =>
          [least, 1, 1.6, 4, 12].map((zoom) => ({ zoom, latitude, longitude: 200, bearing: 270, pitch: 0 })),
        ),
      ];
      const wrong: string[] = [];
      for (const [index, { camera }] of (await seenBy(page, beyond, [])).entries()) {
        const asked = beyond[index] as Camera;
        const ours = constrained(projection, asked, size);
        const turn = (one: number, other: number) => Math.abs(wrapped(one - other));
        const apart = Math.max(
          Math.abs(ours.zoom - camera.zoom),
          Math.abs(ours.latitude - camera.latitude),
          turn(ours.longitude, camera.longitude),
          turn(ours.bearing, camera.bearing),
          Math.abs(ours.pitch - camera.pitch),
        );
        if (!(apart < 1e-6))
          wrong.push(`${JSON.stringify(asked)} → ${JSON.stringify(ours)} or ${JSON.stringify(camera)}`);
      }
      expect(wrong).toEqual([]);
    },
  );

  it('follows a drag and a zoom about a point as the flat map does', async () => {
    const page = await blankMap('mercator', size);
    const ground = { projection: 'mercator', size } as const;
    const middle = { x: size.width / 2, y: size.height / 2 };
    const about = { x: size.width * 0.7, y: size.height * 0.3 };
    const moves = [
      { zoom: 3.2, longitude: 58, latitude: 50, bearing: 0, pitch: 0 },
      { zoom: 6, longitude: -100, latitude: -20, bearing: 33, pitch: 40 },
    ];
    for (const camera of moves) {
      const [dragTo, zoomTo] = await page.evaluate(
        ({ camera: { longitude, latitude, ...rest }, about }) => {
          const { map } = window as unknown as { map: MapLibreMap };
          const look = () => map.jumpTo({ ...rest, center: [longitude, latitude] });
          const seen = () => [map.getZoom(), map.getCenter().lng, map.getCenter().lat] as const;
          look();
          map.panBy([120, -80], { duration: 0 });
          const afterDrag = seen();
          look();
          map.zoomTo(rest.zoom + 0.8, { around: map.unproject([about.x, about.y]), duration: 0 });
          return [afterDrag, seen()] as const;
        },
        { camera, about },
      );
      for (const [ours, [zoom, longitude, latitude]] of [
        [dragged(camera, ground, middle, { x: middle.x - 120, y: middle.y + 80 }), dragTo],
        [zoomed(camera, ground, 0.8, about), zoomTo],
      ] as const) {
        expect(ours.zoom).toBeCloseTo(zoom, 8);
        expect(ours.longitude).toBeCloseTo(longitude, 6);
        expect(ours.latitude).toBeCloseTo(latitude, 6);
      }
    }
  });

  it.each(['mercator', 'globe'] as const)('fits an extent as the map does: %s', async (projection) => {
    const page = await blankMap(projection, size);
    const paddings = [
      { top: 0, right: 0, bottom: 0, left: 0 },
      { top: 20, right: 70, bottom: 40, left: 10 },
      routePadding(size.width, size.height),
    ];
    const fits = extents.flatMap((extent) => paddings.map((padding) => ({ extent, padding })));
    const theirs = await page.evaluate((fits) => {
      const { map } = window as unknown as { map: MapLibreMap };
      return fits.map(({ extent: [west, south, east, north], padding }) => {
        const camera = map.cameraForBounds([west, south, east, north], { padding, bearing: 0 });
        if (camera === undefined) throw new Error('The map finds no camera.');
        const { lng, lat } = camera.center as { lng: number; lat: number };
        return [camera.zoom ?? Number.NaN, lng, lat] as const;
      });
    }, fits);
    let largest = 0;
    for (const [index, { extent, padding }] of fits.entries()) {
      const camera = cameraFor(projection, extent, padding, size);
      const [zoom = 0, longitude = 0, latitude = 0] = theirs[index] ?? [];
      largest = Math.max(
        largest,
        Math.abs(camera.zoom - zoom),
        Math.abs(camera.longitude - longitude),
        Math.abs(camera.latitude - latitude),
      );
    }
    expect(largest).toBeLessThan(1e-4);
  });
});
