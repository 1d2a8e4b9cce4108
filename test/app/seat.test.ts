// Where the map looks, and when that is somewhere else.
import { expect, it } from 'vitest';
import { isSameSeat } from '../../src/app/map/use-seat.ts';
import { mapViewOf } from '../../src/cartography/projection/map-view.ts';

const size = { width: 800, height: 600 };
const seatAt = (projection: 'mercator' | 'globe', zoom: number, bearing = 0) => {
  const camera = { zoom, longitude: 12, latitude: 31, bearing, pitch: 0 };
  return { camera, view: mapViewOf(projection, camera, size) };
};

it('a seat is another where the camera looks elsewhere, or at a globe instead of a flat map', () => {
  expect(isSameSeat(seatAt('mercator', 2), seatAt('mercator', 2))).toBe(true);
  expect(isSameSeat(seatAt('globe', 2), seatAt('globe', 2))).toBe(true);
  expect(isSameSeat(seatAt('mercator', 2), seatAt('mercator', 2, 5))).toBe(false);
  expect(isSameSeat(seatAt('mercator', 2), seatAt('globe', 2))).toBe(false);
});
