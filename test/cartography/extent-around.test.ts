// How much of the earth a map shows: what is read of the ground for it.
import { describe, expect, it } from 'vitest';
import { extentAround, isWithin } from '../../src/cartography/projection/extent-around.ts';
import { flatView } from '../../src/cartography/projection/flat-view.ts';

const size = { width: 800, height: 600 };
const camera = { zoom: 5, longitude: 12, latitude: 51, bearing: 0, pitch: 0 };

describe('the extent around a map', () => {
  it('ends where the frame does, or so many frames away', () => {
    const [west, south, east, north] = extentAround('mercator', camera, size, 1) ?? [0, 0, 0, 0];
    const view = flatView(camera, size);
    expect(view.project([west, north])?.x).toBeCloseTo(0, 6);
    expect(view.project([west, north])?.y).toBeCloseTo(0, 6);
    expect(view.project([east, south])?.x).toBeCloseTo(size.width, 6);
    expect(view.project([east, south])?.y).toBeCloseTo(size.height, 6);
  });

  it('holds those of fewer frames, and of cameras near by, and not those far away', () => {
    const read = extentAround('mercator', camera, size, 4);
    const drawnAt = (longitude: number) => extentAround('mercator', { ...camera, longitude }, size, 1.8);
    expect(isWithin(drawnAt(12), read)).toBe(true);
    expect(isWithin(drawnAt(20), read)).toBe(true);
    expect(isWithin(drawnAt(60), read)).toBe(false);
  });

  it('is the whole world on a globe, in a map that is turned or pitched, and far out', () => {
    expect(extentAround('globe', camera, size, 1)).toBeNull();
    expect(extentAround('mercator', { ...camera, bearing: 30 }, size, 1)).toBeNull();
    expect(extentAround('mercator', { ...camera, pitch: 30 }, size, 1)).toBeNull();
    expect(extentAround('mercator', { ...camera, zoom: 0 }, size, 1)).toBeNull();
    expect(isWithin(null, extentAround('mercator', camera, size, 4))).toBe(false);
    expect(isWithin(extentAround('mercator', camera, size, 4), null)).toBe(true);
  });
});
