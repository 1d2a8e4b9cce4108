// A drawing of the ground that was made for a frame of another size shows the same in the one that the map has.
import { describe, expect, it } from 'vitest';
import { canBeFitted, fitted } from '../../src/app/map/fitted-ground.ts';
import { GroundDrawer, type GroundDrawing, type GroundWish } from '../../src/app/map/ground-drawer.ts';
import type { Mark, PathMark } from '../../src/cartography/drawing/marks.ts';
import { readGround } from '../../src/cartography/ground/ground.ts';
import { island } from './island.ts';

const wish: GroundWish = {
  projection: 'mercator',
  camera: { zoom: 5.5, latitude: 0.4, longitude: 0.6, bearing: 0, pitch: 0 },
  size: { width: 856, height: 716 },
  countries: { origin: [], destination: ['AA'] },
  margin: 86,
};
/** With days below its map. */
const shorter: GroundWish = {
  ...wish,
  camera: { ...wish.camera, zoom: 5.3, latitude: 0.41, longitude: 0.63 },
  size: { width: 856, height: 625 },
  margin: 0,
};

async function drawnFor(wanted: GroundWish): Promise<GroundDrawing> {
  const drawings: GroundDrawing[] = [];
  const drawer = new GroundDrawer(async (_, near) => readGround(island, near));
  await drawer.draw(wanted, (drawing) => drawings.push(drawing));
  return drawings.at(-1) as GroundDrawing;
}

const pathsOf = (marks: readonly Mark[]): PathMark[] =>
  marks.flatMap((mark) => (mark.kind === 'group' ? pathsOf(mark.marks) : mark.kind === 'path' ? [mark] : []));

/** The box round a path where it is seen, pixels. */
function boxOf({ data, at = { x: 0, y: 0 }, scale = 1 }: PathMark) {
  let [x, y] = [0, 0];
  const points: [number, number][] = [];
  for (const [, command = '', written = ''] of data.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const numbers = (written.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
    const steps = { h: 1, v: 1 }[command] ?? 2;
    for (let index = 0; index < numbers.length; index += steps) {
      x += command === 'v' ? 0 : (numbers[index] ?? 0);
      y += command === 'h' ? 0 : (numbers[index + steps - 1] ?? 0);
      points.push([at.x + x * scale, at.y + y * scale]);
    }
  }
  const [across, along] = [points.map(([each]) => each), points.map(([, each]) => each)];
  return [Math.min(...across), Math.min(...along), Math.max(...across), Math.max(...along)];
}

describe('a drawing of the ground', () => {
  it('shows in another frame what is drawn for that one, with lines as wide', async () => {
    expect(canBeFitted(wish, shorter)).toBe(true);
    const [put, drawn] = [fitted(await drawnFor(wish), shorter), await drawnFor(shorter)];
    expect(put.wish).toBe(shorter);
    expect(put.isAll).toBe(true);
    const landOf = ({ marks }: GroundDrawing) => {
      const land = marks.filter((mark) => mark.kind === 'group' && mark.name === 'land');
      return pathsOf(land);
    };
    const [before, after] = [landOf(put), landOf(drawn)];
    expect(before).toHaveLength(1);
    for (const [index, edge] of boxOf(before[0] as PathMark).entries())
      expect(Math.abs(edge - (boxOf(after[0] as PathMark)[index] ?? Number.NaN))).toBeLessThan(0.2);
    const widthsOf = ({ marks }: GroundDrawing) => pathsOf(marks).map(({ strokeWidth }) => strokeWidth);
    for (const [index, width] of widthsOf(put).entries())
      if (width !== undefined) expect(width).toBeCloseTo(widthsOf(drawn)[index] ?? Number.NaN, 6);
  });

  it('is not put where it would leave a side empty, or be too coarse, or of other colours', () => {
    expect(canBeFitted({ ...wish, margin: 10 }, shorter)).toBe(false);
    expect(canBeFitted(wish, { ...shorter, margin: 60 })).toBe(false);
    expect(canBeFitted(wish, { ...shorter, camera: { ...shorter.camera, longitude: 5 } })).toBe(false);
    expect(canBeFitted(wish, { ...shorter, camera: { ...shorter.camera, zoom: 6.1 } })).toBe(false);
    expect(canBeFitted(wish, { ...shorter, camera: { ...shorter.camera, bearing: 10 } })).toBe(false);
    expect(canBeFitted(wish, { ...shorter, projection: 'globe' })).toBe(false);
    expect(canBeFitted(wish, { ...shorter, countries: { origin: ['AA'], destination: [] } })).toBe(false);
    const coarse = { ...wish, camera: { ...wish.camera, zoom: 4.1 } };
    expect(canBeFitted(coarse, { ...shorter, camera: { ...shorter.camera, zoom: 3.9 } })).toBe(true);
    const fine = { ...wish, camera: { ...wish.camera, zoom: 5.1 } };
    expect(canBeFitted(fine, { ...shorter, camera: { ...shorter.camera, zoom: 4.95 } })).toBe(false);
  });
});
