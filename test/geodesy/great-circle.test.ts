// The arcs, against GeographicLib's geodesics and against places where a naive arc goes wrong.
import { describe, expect, it } from 'vitest';
import { alongGeodesic, distance, inverseGeodesic } from '../../src/geodesy/geodesic.ts';
import { alongArc, fanOfArcs, greatCircle } from '../../src/geodesy/great-circle.ts';
import { extentOf, type Position, unroll } from '../../src/geodesy/position.ts';

const chkalovsky: Position = [38.061699, 55.8783];
const almaty: Position = [77.042828, 43.354267];
const zhetygen: Position = [77.120005, 43.732848];

describe('distances and bearings', () => {
  // Published values, computed by GeographicLib's own command line (facts of the project), to the metre.
  it.each([
    ['Chkalovsky', 'Almaty', chkalovsky, almaty, 3_087_754, 100.201],
    ['Chkalovsky', 'Zhetygen', chkalovsky, zhetygen, 3_065_326, 99.501],
  ])(
    'from %s to %s are those of GeographicLib to 1 m and a thousandth of a degree',
    (_from, _to, from, to, metres, bearing) => {
      expect(Math.abs(distance(from, to) - metres)).toBeLessThan(1);
      expect(inverseGeodesic(from, to).bearing).toBeCloseTo(bearing, 3);
    },
  );

  it('agree with GeographicLib for JFK to Sydney and for nearly antipodal points', () => {
    // GeodSolve's documented examples: JFK-LHR 5551759.400 m; Wellington-Salamanca is 19959.679 km.
    expect(distance([-73.8, 40.6], [-0.5, 51.6])).toBeCloseTo(5_551_759.4, 1);
    expect(distance([174.81, -41.32], [-5.5, 40.96])).toBeCloseTo(19_959_679.267, 2);
  });

  it('give a bearing from 0 up to 360', () => {
    expect(inverseGeodesic(almaty, chkalovsky).bearing).toBeGreaterThan(180);
    expect(inverseGeodesic(almaty, chkalovsky).bearing).toBeLessThan(360);
  });

  it('put the middle of each route where GeographicLib puts it', () => {
    const middle = alongGeodesic(chkalovsky, almaty, distance(chkalovsky, almaty) / 2);
    expect(middle[1]).toBeCloseTo(51.25495, 5);
    expect(middle[0]).toBeCloseTo(60.15954, 5);
  });
});

describe('a great circle', () => {
  it.each([
    ['the first route', chkalovsky, almaty],
    ['the second route', chkalovsky, zhetygen],
  ])('stays within 2.5 km of the geodesic along %s', (_name, from, to) => {
    const arc = greatCircle(from, to);
    const length = distance(from, to);
    const geodesic = Array.from({ length: 4001 }, (_, step) =>
      alongGeodesic(from, to, (length * step) / 4000),
    );
    for (const point of arc) {
      const nearest = Math.min(
        ...geodesic
          .filter((other) => Math.abs(other[0] - point[0]) < 0.5)
          .map((other) => distance(point, other)),
      );
      expect(nearest).toBeLessThan(2500);
    }
  });

  it('starts and ends exactly at its airfields', () => {
    const arc = greatCircle(chkalovsky, almaty);
    expect(arc[0]).toEqual(chkalovsky);
    expect(arc.at(-1)).toEqual(almaty);
  });

  it('leaves the true curve by less than a third of a pixel at the closest zoom', () => {
    const arc = greatCircle(chkalovsky, almaty);
    const mercator = ([longitude, latitude]: Position) => {
      const world = 512 * 2 ** 8.5;
      const radians = (latitude * Math.PI) / 180;
      return [
        (longitude / 360) * world,
        (-Math.log(Math.tan(Math.PI / 4 + radians / 2)) / (2 * Math.PI)) * world,
      ] as const;
    };
    // The middle of three neighbours, measured from the chord of the outer two, bounds twice over what a chord cuts off.
    for (let index = 1; index + 1 < arc.length - 1; index++) {
      const [a, b, c] = [arc[index - 1], arc[index], arc[index + 1]].map((point) =>
        mercator(point as Position),
      );
      if (!a || !b || !c) throw new Error('the arc has holes');
      const length = Math.hypot(c[0] - a[0], c[1] - a[1]);
      const away = Math.abs((c[0] - a[0]) * (a[1] - b[1]) - (a[0] - b[0]) * (c[1] - a[1])) / length;
      expect(away / 4).toBeLessThan(1 / 3);
    }
  });

  it.each([
    ['Tokyo to Los Angeles', [139.78, 35.55], [-118.41, 33.94]],
    ['Los Angeles to Tokyo', [-118.41, 33.94], [139.78, 35.55]],
    ['Anchorage to Petropavlovsk', [-149.99, 61.17], [158.45, 53.17]],
    ['across the antimeridian by a hair', [179.999, 10], [-179.999, 10]],
  ] as [string, Position, Position][])('runs on over ±180° without a jump from %s', (_name, from, to) => {
    const arc = greatCircle(from, to);
    for (const [index, point] of arc.entries()) {
      const previous = arc[index - 1];
      if (previous) expect(Math.abs(point[0] - previous[0])).toBeLessThan(2);
    }
    expect(unroll(arc.at(-1) as Position, to[0])[0]).toBeCloseTo(to[0], 6);
  });

  it('between equal positions is that position twice', () => {
    expect(greatCircle(almaty, almaty)).toEqual([almaty, almaty]);
    expect(greatCircle([180, 5], [-180, 5])).toEqual([
      [180, 5],
      [180, 5],
    ]);
  });

  it('between antipodal positions runs over the North Pole and is half the earth long', () => {
    const arc = greatCircle([20, 30], [-160, -30]);
    expect(Math.max(...arc.map((point) => point[1]))).toBeCloseTo(90, 6);
    expect(arc.every((point) => point.every(Number.isFinite))).toBe(true);
    expect(arc[0]).toEqual([20, 30]);
    expect(unroll(arc.at(-1) as Position, -160)).toEqual([-160, -30]);
  });

  it('has its middle half-way', () => {
    const middle = alongArc(greatCircle(chkalovsky, almaty), 0.5);
    expect(Math.abs(distance(middle, chkalovsky) - distance(middle, almaty))).toBeLessThan(3000);
  });
});

describe('the extent of positions', () => {
  it('goes around all of them', () => {
    expect(extentOf([chkalovsky, almaty, zhetygen])).toEqual([38.061699, 43.354267, 77.120005, 55.8783]);
  });
  it('is narrow over the antimeridian', () => {
    const [west, , east] = extentOf(greatCircle([139.78, 35.55], [-118.41, 33.94]));
    expect(east - west).toBeLessThan(110);
  });
  it('of nothing is an error that says so', () => {
    expect(() => extentOf([])).toThrow(/at least one/);
  });
});

describe('a fan of arcs', () => {
  const fan = fanOfArcs(chkalovsky, [almaty, zhetygen], 24);

  it('holds every arc and the lines between neighbours', () => {
    expect(fan).toHaveLength(25);
    expect(fan[0]?.line.at(-1)).toEqual(almaty);
    expect(fan.at(-1)?.line.at(-1)).toEqual(zhetygen);
  });

  it('leaves no gap wider than the narrowest of the lines that are left out', () => {
    // 42.5 km (facts of the project) on a sphere of 6371 km.
    const width = (42.5 / 6371) * (180 / Math.PI);
    for (const limit of [1, 0.5, 0.25, 0.1]) {
      const ends = fan
        .filter(({ gap }) => gap > width * limit)
        .map(({ line }) => line.at(-1) ?? almaty)
        .toSorted((one, other) => one[1] - other[1]);
      const gaps = ends
        .slice(1)
        .map((end, index) => (distance(ends[index] ?? end, end) / 1000 / 6371) * (180 / Math.PI));
      expect(Math.max(...gaps)).toBeLessThanOrEqual(width * limit * 1.01 + 0.001);
    }
  });
});
