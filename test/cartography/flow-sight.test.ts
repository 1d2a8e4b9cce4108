// Which great circles lead through a frame: the exact way of a flat map tells the same as points that lie close together.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Place } from '../../src/airlift/airlift.ts';
import { boxSightOf, sightOf } from '../../src/cartography/arcs/flow-sight.ts';
import { mapViewOf } from '../../src/cartography/projection/map-view.ts';
import type { View } from '../../src/cartography/projection/view.ts';
import { centralAngle, greatCircle } from '../../src/geodesy/great-circle.ts';
import { place } from './made-up-flows.ts';

const longitude = fc.oneof(
  fc.integer({ min: -180, max: 180 }),
  fc.double({ min: -180, max: 180, noNaN: true }),
);
const latitude = fc.oneof(fc.integer({ min: -90, max: 90 }), fc.double({ min: -90, max: 90, noNaN: true }));
const somewhere = fc.tuple(longitude, latitude);
const cameras = fc.record({
  zoom: fc.double({ min: 0.2, max: 8.5, noNaN: true }),
  longitude: fc.double({ min: -180, max: 180, noNaN: true }),
  latitude: fc.double({ min: -80, max: 80, noNaN: true }),
});
const size = { width: 700, height: 500 };
const viewAt = (camera: { zoom: number; longitude: number; latitude: number }, bearing = 0): View =>
  mapViewOf('mercator', { ...camera, bearing, pitch: 0 }, size);

/** How far the nearest of many points of a great circle is outside the frame, pixels; 0 or less where one is in it. */
function outside(view: View, from: Place, to: Place): number {
  const steps = 4000;
  const angle = centralAngle(from.position, to.position);
  const line = greatCircle(from.position, to.position, angle / steps);
  let least = Number.POSITIVE_INFINITY;
  for (const [east, north] of line)
    for (const turn of [-720, -360, 0, 360, 720]) {
      const point = view.project([east + turn, north]);
      if (point === null) continue;
      const beyond = Math.max(-point.x, point.x - view.width, -point.y, point.y - view.height);
      least = Math.min(least, beyond);
    }
  return least;
}

describe('a great circle in a flat map with north up', () => {
  it('is in sight where one of its points is, and nowhere else', () => {
    fc.assert(
      fc.property(somewhere, somewhere, cameras, (one, other, camera) => {
        const places = [place('one', ...one), place('other', ...other)];
        const [from, to] = places as [Place, Place];
        // Two antipodes have no one great circle, and one place has none.
        const angle = centralAngle(from.position, to.position);
        fc.pre(angle > 0.01 && angle < 179.5);
        // Of a pole nobody knows the longitude.
        fc.pre(Math.abs(one[1]) < 89.9 && Math.abs(other[1]) < 89.9);
        const view = viewAt(camera);
        const isSeen = boxSightOf(places, view)?.(0, 1);
        const away = outside(view, from, to);
        // Between two of the points it bends by less than a few pixels.
        if (away <= 0) expect(isSeen).toBe(true);
        if (away > 60) expect(isSeen).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  it('over a pole is seen up to it, and not between', () => {
    const places = [place('bergen', 5, 60), place('alaska', -175, 62)];
    const isSeen = (east: number, north: number) =>
      boxSightOf(places, viewAt({ zoom: 5, longitude: east, latitude: north }))?.(0, 1);
    expect(isSeen(5, 75)).toBe(true);
    expect(isSeen(-175, 80)).toBe(true);
    expect(isSeen(90, 75)).toBe(false);
    expect(isSeen(5, 30)).toBe(false);
  });

  it('is nothing that another view knows: there its pieces are looked at', () => {
    const places = [place('west', -60, 50), place('east', 60, 50)];
    const camera = { zoom: 5, longitude: 0, latitude: 67.4 };
    expect(boxSightOf(places, viewAt(camera, 20))).toBeNull();
    expect(boxSightOf(places, mapViewOf('globe', { ...camera, bearing: 0, pitch: 0 }, size))).toBeNull();
    expect(sightOf(places, viewAt(camera, 20))(0, 1)).toBe(true);
    expect(sightOf(places, viewAt({ ...camera, latitude: 50 }, 20))(0, 1)).toBe(false);
  });
});
