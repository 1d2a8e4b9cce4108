// The whole route is in the frame, in every size of it; where it cannot be, that is known.
import { describe, expect, it } from 'vitest';
import { arcsOf } from '../../src/cartography/arcs/arcs.ts';
import { coversFrame } from '../../src/cartography/first-view/region.ts';
import { routePaddingRule } from '../../src/cartography/projection/camera.ts';
import { constrained } from '../../src/cartography/projection/constrain.ts';
import { mapViewOf } from '../../src/cartography/projection/map-view.ts';
import { toMercator } from '../../src/cartography/projection/perspective.ts';
import { routeCamera } from '../../src/cartography/projection/route-fit.ts';
import { type Extent, extentOf } from '../../src/geodesy/position.ts';
import { builtIn } from '../airlift/built-in.ts';

const line = arcsOf(builtIn()).flatMap((arc) => arc.line);
const extent = extentOf(line);
const sides = (from: number, to: number) => {
  const found: number[] = [];
  for (let side = from; side < to; side = Math.ceil(side * 1.13)) found.push(side);
  return [...found, to];
};
const sizes = sides(200, 7680).flatMap((width) => sides(150, 4320).map((height) => ({ width, height })));

/** The first view's style sheet, calculated as a browser does. */
function asStyled({ width, height }: { width: number; height: number }) {
  const rule = routePaddingRule(width, false);
  const room = (side: keyof typeof rule, whole: number) =>
    Math.min(Math.max(rule[side].least, rule[side].share * whole), rule[side].most * whole);
  const [left, right, top, bottom] = [
    room('left', width),
    room('right', width),
    room('top', height),
    room('bottom', height),
  ];
  const [west, south, east, north] = extent;
  const [topLeft, bottomRight] = [toMercator([west, north]), toMercator([east, south])];
  const route = { width: bottomRight.x - topLeft.x, height: bottomRight.y - topLeft.y };
  const world = Math.max(
    Math.min(1024, width / route.width, height / route.height),
    Math.min((width - left - right) / route.width, (height - top - bottom) / route.height),
  );
  const within = (wanted: number, length: number, whole: number) =>
    Math.max(length / 2, Math.min(whole - length / 2, wanted));
  return {
    x: within(left + (width - left - right) / 2, route.width * world, width),
    y: within(top + (height - top - bottom) / 2, route.height * world, height),
    world,
  };
}

describe('the whole route', () => {
  it.each(['mercator', 'globe'] as const)('is known to be in the frame across ±180°: %s', (projection) => {
    const across: Extent = [177.44, -17.76, 187.99, -13.83];
    const { camera, isWhole } = routeCamera(projection, across, { width: 856, height: 636 });
    expect([isWhole, Math.abs(camera.longitude) <= 180]).toEqual([true, true]);
  });

  it.each(['mercator', 'globe'] as const)('is in a frame of every size: %s', (projection) => {
    const outside: string[] = [];
    for (const size of sizes) {
      const { camera, isWhole } = routeCamera(projection, extent, size);
      const view = mapViewOf(projection, camera, size);
      const points = line.map((position) => view.project(position));
      const isIn = points.every(
        (point) =>
          point !== null &&
          point.x > -1 &&
          point.y > -1 &&
          point.x < size.width + 1 &&
          point.y < size.height + 1,
      );
      if (!isIn || !isWhole) outside.push(`${size.width} × ${size.height}`);
    }
    expect(sizes.length).toBeGreaterThan(700);
    expect(outside).toEqual([]);
  });

  it('stands in the page as its style sheet has it', () => {
    const apart: string[] = [];
    // In a frame that is higher still the map would have to show more than the world, and is moved.
    for (const size of sizes.filter(({ width, height }) => height <= 4 * width)) {
      const { camera } = routeCamera('mercator', extent, size);
      const view = mapViewOf('mercator', camera, size);
      const [west, south, east, north] = extent;
      const [one, other] = [view.project([west, north]), view.project([east, south])];
      if (one === null || other === null) throw new Error('The route is not to be seen.');
      const { x, y } = asStyled(size);
      const far = Math.hypot((one.x + other.x) / 2 - x, (one.y + other.y) / 2 - y);
      if (far > 0.5) apart.push(`${size.width} × ${size.height}: ${far.toFixed(1)}`);
    }
    expect(apart).toEqual([]);
  });

  it('is drawn in the page to all sides of usual frames, and where not, that is known', () => {
    const covers = (width: number, height: number) =>
      coversFrame(extent, routeCamera('mercator', extent, { width, height }).camera, { width, height });
    for (const [width, height] of [
      [856, 716],
      [390, 406],
      [1496, 996],
      [320, 344],
    ] as const)
      expect(covers(width, height), `${width} × ${height}`).toBe(true);
    expect(covers(476, 176)).toBe(false);
  });

  it.each([[[-170, -60, 170, 70]], [[-20, -80, 20, 84]]] as [Extent][])(
    'that cannot be in a small frame is known not to be: %s',
    (large) => {
      expect(routeCamera('mercator', large, { width: 120, height: 90 }).isWhole).toBe(false);
    },
  );

  it.each([
    [856, 716],
    [390, 407],
    [1496, 996],
    [320, 344],
    [844, 300],
  ])(
    'is in the frame where it is the whole world, and no farther away than that takes: %d × %d',
    (width, height) => {
      const inhabited: Extent = [-180, -60, 180, 80];
      const { camera, isWhole } = routeCamera('mercator', inhabited, { width, height });
      expect(isWhole).toBe(true);
      const high = toMercator([0, -60]).y - toMercator([0, 80]).y;
      expect(512 * 2 ** camera.zoom).toBeCloseTo(Math.min(1024, width, height / high), 6);
      // A reader may go on until all of the flat world is in the frame.
      const farthest = constrained('mercator', { ...camera, zoom: -3 }, { width, height });
      expect(512 * 2 ** farthest.zoom).toBeCloseTo(Math.max(256, Math.min(1024, width, height)), 6);
      expect(routeCamera('mercator', [-180, -90, 180, 90], { width, height }).isWhole).toBe(true);
    },
  );

  it.each(['mercator', 'globe'] as const)(
    'is never not a number, whatever an address asks for: %s',
    (projection) => {
      for (const latitude of [-90, -89.9, 85.06, 89.9, 90])
        for (const zoom of [0, 1, 4, 24])
          for (const size of [
            { width: 200, height: 150 },
            { width: 856, height: 716 },
            { width: 7680, height: 4320 },
          ]) {
            const asked = { zoom, latitude, longitude: 0, bearing: 0, pitch: 0 };
            const camera = constrained(projection, asked, size);
            const point = mapViewOf(projection, camera, size).project([60, 50]);
            expect(Object.values(camera).every(Number.isFinite), JSON.stringify(asked)).toBe(true);
            if (point !== null) expect(Number.isFinite(point.x + point.y)).toBe(true);
          }
    },
  );
});
