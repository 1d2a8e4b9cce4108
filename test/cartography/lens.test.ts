// The lens without a map: projections against published formulas, paths against where places are.

import { geoMercator } from 'd3-geo';
import type { Geometry, LineString, MultiPolygon, Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { Point } from '../../src/cartography/drawing/marks.ts';
import type { Camera } from '../../src/cartography/projection/camera.ts';
import { cameraFor, reframed } from '../../src/cartography/projection/fit.ts';

import { lensOf } from '../../src/cartography/projection/lens-of.ts';
import type { LensProjection } from '../../src/cartography/projection/projection.ts';
import { distance } from '../../src/geodesy/geodesic.ts';
import { greatCircle } from '../../src/geodesy/great-circle.ts';
import type { Position } from '../../src/geodesy/position.ts';

const size = { width: 800, height: 500 };
const over = (longitude: number, latitude: number, zoom: number, bearing = 0, pitch = 0): Camera => ({
  longitude,
  latitude,
  zoom,
  bearing,
  pitch,
});

interface Subpath {
  readonly points: readonly Point[];
  readonly isClosed: boolean;
}

/** The points of path data with m, l, h, v and Z. */
function subpathsOf(data: string): Subpath[] {
  const subpaths: { points: Point[]; isClosed: boolean }[] = [];
  let [x, y] = [0, 0];
  for (const [, letter = '', rest = ''] of data.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
    const numbers = (rest.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
    if (letter === 'Z') {
      const last = subpaths.at(-1);
      if (last !== undefined) last.isClosed = true;
      ({ x, y } = last?.points[0] ?? { x, y });
      continue;
    }
    if (!'mlhv'.includes(letter)) throw new Error(`The path says ${letter}.`);
    if (letter === 'm') subpaths.push({ points: [], isClosed: false });
    const pairs =
      letter === 'h'
        ? numbers.map((step) => [step, 0])
        : letter === 'v'
          ? numbers.map((step) => [0, step])
          : numbers.flatMap((step, index) => (index % 2 === 0 ? [[step, numbers[index + 1] ?? 0]] : []));
    for (const [right = 0, down = 0] of pairs) {
      [x, y] = [x + right, y + down];
      subpaths.at(-1)?.points.push({ x, y });
    }
  }
  return subpaths;
}

/** How often closed subpaths go round a point: what SVG fills is where this is not 0. */
function windings(subpaths: readonly Subpath[], { x, y }: Point): number {
  let count = 0;
  for (const { points } of subpaths) {
    for (const [index, to] of points.entries()) {
      const from = points.at(index - 1) ?? to;
      if (from.y <= y === to.y <= y) continue;
      const across = from.x + ((y - from.y) / (to.y - from.y)) * (to.x - from.x);
      if (across > x) count += to.y > from.y ? 1 : -1;
    }
  }
  return count;
}

/** How far a point is from the nearest side of closed subpaths, pixels. */
function marginOf(subpaths: readonly Subpath[], { x, y }: Point): number {
  let nearest = Infinity;
  for (const { points } of subpaths) {
    for (const [index, to] of points.entries()) {
      const from = points.at(index - 1) ?? to;
      const [dx, dy] = [to.x - from.x, to.y - from.y];
      const share = Math.max(
        0,
        Math.min(1, ((x - from.x) * dx + (y - from.y) * dy) / (dx * dx + dy * dy || 1)),
      );
      nearest = Math.min(nearest, Math.hypot(from.x + dx * share - x, from.y + dy * share - y));
    }
  }
  return nearest;
}

const box = (west: number, south: number, east: number, north: number): Position[] => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];
const polygon = (...rings: (readonly Position[])[]): Polygon => ({
  type: 'Polygon',
  coordinates: rings.map((ring) => ring.map((position) => [...position])),
});
/** Whether a place is in a box whose longitudes may leave ±180. */
const isIn = ([longitude, latitude]: Position, [west = 0, south = 0, east = 0, north = 0]: number[]) =>
  latitude > south &&
  latitude < north &&
  [-360, 0, 360].some((turn) => longitude + turn > west && longitude + turn < east);

/** Mercator's y of a latitude. */
const stretched = (latitude: number) => Math.asinh(Math.tan((latitude * Math.PI) / 180));

interface Shape {
  readonly name: string;
  readonly geometry: Geometry;
  readonly holds: (position: Position) => boolean;
}

const ice: Position[] = [
  [-180, -90],
  [180, -90],
  [180, -72],
  ...Array.from({ length: 35 }, (_, index): Position => [170 - index * 10, index % 2 === 0 ? -68 : -75]),
  [-180, -72],
  [-180, -90],
];

const shapes: readonly Shape[] = [
  {
    name: 'a country',
    geometry: polygon(box(40, 40, 80, 56)),
    holds: (position) => isIn(position, [40, 40, 80, 56]),
  },
  {
    name: 'a country with a lake, wound the other way',
    geometry: polygon([...box(40, 40, 80, 56)].reverse(), box(50, 44, 65, 50)),
    holds: (position) => isIn(position, [40, 40, 80, 56]) && !isIn(position, [50, 44, 65, 50]),
  },
  {
    name: 'a country over the antimeridian',
    geometry: polygon(box(150, 50, 200, 72)),
    holds: (position) => isIn(position, [150, 50, 200, 72]),
  },
  {
    name: 'a country cut at the antimeridian',
    geometry: {
      type: 'MultiPolygon',
      coordinates: [polygon(box(150, 50, 180, 72)), polygon(box(-180, 50, -160, 72))].map(
        ({ coordinates }) => coordinates,
      ),
    } satisfies MultiPolygon,
    holds: (position) => isIn(position, [150, 50, 200, 72]),
  },
  {
    name: 'more than a hemisphere',
    geometry: polygon(box(-170, -60, 170, 80)),
    holds: (position) => isIn(position, [-170, -60, 170, 80]),
  },
  {
    name: 'a continent round a pole',
    geometry: polygon(ice),
    holds: ([longitude, latitude]) => {
      const turned = ((((longitude + 180) % 360) + 360) % 360) - 180;
      const ring = ice.slice(2, -1);
      for (const [index, to] of ring.entries()) {
        const from = ring[index - 1];
        if (from === undefined || turned > from[0] || turned < to[0]) continue;
        // Edges are straight on the flat map.
        const share = (turned - from[0]) / (to[0] - from[0]);
        return stretched(latitude) < stretched(from[1]) * (1 - share) + stretched(to[1]) * share;
      }
      return false;
    },
  },
];

const cameras: readonly Camera[] = [
  over(0, 0, 1),
  over(60, 50, 3),
  over(60, 50, 3, 40, 55),
  over(178, 62, 2.2, -30),
  over(-175, 60, 4, 10, 60),
  over(20, -75, 2, 120, 30),
  over(-160, -84, 2.5),
  over(62, 48, 7, 0, 60),
  over(55, 46, 8.5, 200, 45),
];

/** Places all over the earth, none of them on a side of a shape. */
const places: Position[] = Array.from({ length: 72 }, (_, column) => -177.3 + column * 5).flatMap(
  (longitude) => Array.from({ length: 40 }, (_, row): Position => [longitude, -84.1 + row * 4.3]),
);

const isSeen = ({ x, y }: Point) => x > 0 && y > 0 && x < size.width && y < size.height;

/** Places whose pixel is filled although they are outside of a shape, or not filled although they are in it. */
function wrongPlaces(projection: LensProjection, camera: Camera, { geometry, holds }: Shape) {
  const lens = lensOf(projection, camera, size, [
    [37, 44],
    [77, 56],
  ]);
  const subpaths = subpathsOf(lens.path(geometry, { margin: 4, digits: 2 }));
  const near = places.map(([longitude, latitude]): Position => {
    const share = 40 / 2 ** camera.zoom;
    return [camera.longitude + (longitude * share) / 40, camera.latitude + ((latitude / 90) * share) / 2];
  });
  let compared = 0;
  const wrong = [...places, ...near].filter((position) => {
    if (Math.abs(position[1]) > 84.9) return false;
    const point = lens.view.project(position);
    if (point === null || !isSeen(point) || marginOf(subpaths, point) < 1) return false;
    if (projection === 'globe' && lens.view.facing(position) < 0.05) return false;
    compared++;
    return (windings(subpaths, point) !== 0) !== holds(position);
  });
  return { wrong, compared, subpaths };
}

describe('a flat lens', () => {
  it.each([
    [over(0, 0, 1), [30, 20]],
    [over(58, 50, 4), [76.5, 43.25]],
    [over(-70, -33, 8.5), [-70.6, -33.4]],
  ] as const)('puts places where geoMercator of d3 puts them: %j', (camera, position) => {
    const theirs = geoMercator()
      .scale((512 * 2 ** camera.zoom) / (2 * Math.PI))
      .center([camera.longitude, camera.latitude])
      .translate([size.width / 2, size.height / 2]);
    const [x = 0, y = 0] = theirs([...position]) ?? [];
    const point = lensOf('mercator', camera, size).view.project(position);
    expect(point?.x).toBeCloseTo(x, 6);
    expect(point?.y).toBeCloseTo(y, 6);
  });

  it('turns clockwise: with the bearing 90 the east is up', () => {
    const point = lensOf('mercator', over(10, 0, 3, 90), size).view.project([11, 0]);
    expect(point?.x).toBeCloseTo(400, 6);
    expect(point?.y).toBeLessThan(249);
  });

  it('repeats the ground as often as the world is in the frame', () => {
    const wide = { width: 3000, height: 500 };
    const { path, sphere } = lensOf('mercator', over(0, 0, 1), wide);
    expect(subpathsOf(path(polygon(box(-5, -5, 5, 5))))).toHaveLength(3);
    expect(subpathsOf(sphere())).toHaveLength(1);
    expect(sphere()).toBe('m0 0h3000v500h-3000Z');
  });

  it('draws a line over the antimeridian on both sides of the world', () => {
    const line: LineString = {
      type: 'LineString',
      coordinates: greatCircle([170, 60], [-170, 60]).map((position) => [...position]),
    };
    const subpaths = subpathsOf(lensOf('mercator', over(0, 0, 1), { width: 1024, height: 500 }).path(line));
    expect(subpaths).toHaveLength(2);
    expect(subpaths.every(({ isClosed }) => !isClosed)).toBe(true);
  });
});

describe('a globe', () => {
  it('shows half of the earth at the most, the edge at facing 0', () => {
    const { view } = lensOf('globe', over(30, 20, 1), size);
    expect(view.project([30, 20])).toEqual({ x: 400, y: 250 });
    expect(view.facing([30, 20])).toBe(1);
    expect(view.project([-150, -20])).toBeNull();
    expect(view.facing([120, 0])).toBeCloseTo(0, 6);
  });

  it('has at its middle the scale of the flat map', () => {
    const camera = over(60, 50, 5);
    const [globe, flat] = (['globe', 'mercator'] as const).map((projection) =>
      lensOf(projection, camera, size).view.project([60.1, 50]),
    );
    expect(globe?.x).toBeCloseTo(flat?.x ?? 0, 1);
  });

  it('is a disc', () => {
    const [disc] = subpathsOf(lensOf('globe', over(30, 20, 1), { width: 800, height: 800 }).sphere());
    const distances = disc?.points.map(({ x, y }) => Math.hypot(x - 400, y - 400)) ?? [];
    expect(disc?.isClosed).toBe(true);
    expect(Math.max(...distances) - Math.min(...distances)).toBeLessThan(0.2);
  });
});

describe('a conic lens', () => {
  const route: Position[] = [
    [38, 56],
    [77, 43],
  ];

  it('has at the middle of the frame the scale of the flat map, and north up on its meridian', () => {
    const camera = over(57.5, 50, 4);
    const { view } = lensOf('conic', camera, size, route);
    const flat = lensOf('mercator', camera, size).view;
    expect(view.project([57.5, 50])?.x).toBeCloseTo(400, 6);
    expect(view.project([57.5, 50])?.y).toBeCloseTo(250, 6);
    expect(view.project([57.5, 56])?.x).toBeCloseTo(400, 6);
    expect(view.project([57.6, 50])?.x).toBeCloseTo(flat.project([57.6, 50])?.x ?? 0, 2);
    expect(view.project([57.5, 50.1])?.y).toBeCloseTo(flat.project([57.5, 50.1])?.y ?? 0, 1);
  });

  it('turns clockwise as the flat map does', () => {
    const point = lensOf('conic', over(57.5, 50, 4, 90), size, route).view.project([58.5, 50]);
    expect(point?.x).toBeCloseTo(400, 0);
    expect(point?.y).toBeLessThan(249);
  });

  it('keeps lengths along the route to two in a hundred, which the flat map does not', () => {
    const lengths = (projection: LensProjection) => {
      const { view } = lensOf(projection, over(57.5, 50, 4), size, route);
      return [[route[0], [42, 53]] as const, [[73, 45], route[1]] as const].map(([from, to]) => {
        const [start, end] = [from ?? [0, 0], to ?? [0, 0]].map((position) =>
          view.project(position as Position),
        );
        const pixels = Math.hypot((start?.x ?? 0) - (end?.x ?? 0), (start?.y ?? 0) - (end?.y ?? 0));
        return pixels / distance((from ?? [0, 0]) as Position, (to ?? [0, 0]) as Position);
      });
    };
    const ratio = ([north = 1, south = 1]: number[]) => Math.abs(north / south - 1);
    expect(ratio(lengths('conic'))).toBeLessThan(0.02);
    expect(ratio(lengths('mercator'))).toBeGreaterThan(0.15);
  });
});

describe.each(['mercator', 'globe', 'conic'] as const)('the paths of a lens: %s', (projection) => {
  it.each(shapes)('fill what is in $name, and nothing else', (shape) => {
    let total = 0;
    for (const camera of cameras) {
      const { wrong, compared, subpaths } = wrongPlaces(projection, camera, shape);
      expect(wrong.slice(0, 3), JSON.stringify(camera)).toEqual([]);
      expect(subpaths.every(({ isClosed }) => isClosed)).toBe(true);
      total += compared;
    }
    expect(total).toBeGreaterThan(3000);
  });

  it('stay in the frame and its margin', () => {
    for (const camera of cameras)
      for (const { geometry } of shapes)
        for (const { points } of subpathsOf(lensOf(projection, camera, size).path(geometry, { margin: 10 })))
          for (const { x, y } of points) {
            expect(Math.abs(x - 400)).toBeLessThan(410.2);
            expect(Math.abs(y - 250)).toBeLessThan(260.2);
          }
  });

  it('follow a line to a tenth of a pixel', () => {
    const arc = greatCircle([38, 56], [77, 43]);
    const camera = over(57.5, 50, 4, 20);
    const lens = lensOf(projection, camera, size);
    const [line] = subpathsOf(
      lens.path({ type: 'LineString', coordinates: arc.map((position) => [...position]) }, { digits: 2 }),
    );
    expect(line?.isClosed).toBe(false);
    for (const position of arc) {
      const point = lens.view.project(position);
      if (point === null || !isSeen(point)) continue;
      expect(marginOf([{ points: line?.points ?? [], isClosed: false }], point)).toBeLessThan(0.1);
    }
  });

  it('leave a border along a parallel on the parallel', () => {
    const camera = over(60, 49, 4);
    const lens = lensOf(projection, camera, size);
    const border: LineString = {
      type: 'LineString',
      coordinates: [
        [50, 49],
        [70, 49],
      ],
    };
    const [line] = subpathsOf(lens.path(border, { digits: 2 }));
    for (const longitude of [52, 56, 60, 63, 68]) {
      const point = lens.view.project([longitude, 49]);
      expect(
        marginOf([{ points: line?.points ?? [], isClosed: false }], point ?? { x: 0, y: 0 }),
      ).toBeLessThan(0.15);
    }
  });

  it('say nothing of what is not seen, and less with a tolerance', () => {
    const lens = lensOf(projection, over(60, 50, 6), size);
    expect(lens.path(polygon(box(-120, -40, -100, -30)))).toBe('');
    const arc = greatCircle([38, 56], [77, 43]).map((position) => [...position]);
    const line: LineString = { type: 'LineString', coordinates: arc };
    expect(lens.path(line, { tolerance: 40 }).length).toBeLessThan(lens.path(line).length / 1.5);
    expect(lens.path(line)).toMatch(/^m[-\d.]+[ -][-\d.]+(?:[lhv]?[-\d. ]+)+$/);
  });

  it('leave out points that lie on the line all the same, and none that lies farther from it than the deviation', () => {
    const lens = lensOf(projection, over(60, 50, 6), size);
    const coordinates = greatCircle([50, 47], [70, 53]).map(([longitude, latitude], index) => [
      longitude,
      latitude + 0.05 * Math.sin(index),
    ]);
    const line: LineString = { type: 'LineString', coordinates };
    const tolerance = 2;
    const drawn = subpathsOf(lens.path(line, { tolerance, deviation: 0.6 }))[0]?.points ?? [];
    const all = subpathsOf(lens.path(line, { tolerance }))[0]?.points ?? [];
    expect(drawn.length).toBeLessThan(all.length / 1.2);
    const outline = [{ points: drawn, isClosed: false }];
    for (const point of all) expect(marginOf(outline, point)).toBeLessThan(0.6 * tolerance + 0.1);
  });
});

describe('a camera for an extent', () => {
  const padding = { top: 40, right: 90, bottom: 20, left: 60 };
  it.each(['mercator', 'globe', 'conic'] as const)(
    'shows its corners inside the padding: %s',
    (projection) => {
      const camera = cameraFor(projection, [37, 43, 78, 56], padding, size);
      const route: Position[] = [
        [37, 43],
        [78, 56],
      ];
      const { view } = lensOf(projection, camera, size, route);
      const points = [
        [37, 43],
        [78, 43],
        [37, 56],
        [78, 56],
        [57.5, 43],
        [57.5, 56],
      ].map(([longitude = 0, latitude = 0]) => view.project([longitude, latitude]));
      const [left, right] = [Math.min, Math.max].map((most) =>
        most(...points.map((point) => point?.x ?? Number.NaN)),
      );
      const [top, bottom] = [Math.min, Math.max].map((most) =>
        most(...points.map((point) => point?.y ?? Number.NaN)),
      );
      const gaps = [(left ?? 0) - 60, 710 - (right ?? 0), (top ?? 0) - 40, 480 - (bottom ?? 0)];
      expect(Math.min(...gaps)).toBeGreaterThan(-0.01);
      expect(Math.min(...gaps)).toBeLessThan(0.5);
    },
  );
});

describe('a camera for another frame', () => {
  const frames = [
    { width: 1600, height: 1000 },
    { width: 300, height: 900 },
    { width: 1200, height: 300 },
  ];
  it.each(['mercator', 'globe', 'conic'] as const)('shows all that was in the first: %s', (projection) => {
    for (const camera of [over(60, 50, 4), over(60, 50, 4, 30, 50), over(10, 20, 2, 0, 60), over(0, 0, 1)]) {
      const { view } = lensOf(projection, camera, size);
      for (const frame of frames) {
        const other = reframed(camera, size, frame, projection);
        const lens = lensOf(projection, other, frame);
        for (const position of places) {
          const point = view.project(position);
          // What lies on the globe's edge is seen from nearer by, too, but not from everywhere.
          if (point === null || !isSeen(point) || view.facing(position) < 0.35) continue;
          const seen = lens.view.project(position);
          expect(seen?.x).toBeGreaterThan(-1);
          expect(seen?.y).toBeGreaterThan(-1);
          expect(seen?.x).toBeLessThan(frame.width + 1);
          expect(seen?.y).toBeLessThan(frame.height + 1);
        }
      }
    }
  });

  it('is the same picture, only larger, in a frame of the same shape', () => {
    const camera = over(60, 50, 4, 30, 50);
    const point = lensOf('mercator', camera, size).view.project([62, 51]);
    const frame = { width: 1600, height: 1000 };
    const larger = lensOf('mercator', reframed(camera, size, frame), frame).view.project([62, 51]);
    expect(larger?.x).toBeCloseTo(2 * (point?.x ?? 0), 6);
    expect(larger?.y).toBeCloseTo(2 * (point?.y ?? 0), 6);
  });
});
