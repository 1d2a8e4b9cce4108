// A flat map of an extent looks the same without the points that lie far beyond it.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import type { Mark } from '../../src/cartography/drawing/marks.ts';
import { withoutFarPoints } from '../../src/cartography/ground/far-points.ts';
import { groundLevels, readGround } from '../../src/cartography/ground/ground.ts';
import { extentAround } from '../../src/cartography/projection/extent-around.ts';
import { lensOf } from '../../src/cartography/projection/lens-of.ts';
import { groundMarks } from '../../src/cartography/style/ground-marks.ts';
import { light } from '../../src/cartography/style/theme.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const topologies = new Map(
  groundLevels.map((level) => {
    const text = readFileSync(`${root}public/basemap/ground-${level}.json`, 'utf8');
    return [level, JSON.parse(text) as Topology];
  }),
);
const size = { width: 856, height: 625 };

/** Every line of path data between two of its points, whichever way round it is drawn, with how often there is one. */
function linesOf(data: string): Map<string, number> {
  const lines = new Map<string, number>();
  // Tenths of a pixel: what is written is exact in them.
  let at: readonly [number, number] = [0, 0];
  let start = at;
  const go = (to: readonly [number, number]) => {
    const ends = [at.join(), to.join()];
    at = to;
    if (ends[0] === ends[1]) return;
    const line = ends.sort().join(' ');
    lines.set(line, (lines.get(line) ?? 0) + 1);
  };
  for (const [, command = '', written = ''] of data.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const numbers = (written.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map((each) =>
      Math.round(Number(each) * 10),
    );
    if (command === 'Z' || command === 'z') {
      go(start);
      continue;
    }
    if (!'mlhv'.includes(command)) throw new Error(`${command} is no command of these paths.`);
    if (command === 'h' || command === 'v') {
      for (const by of numbers) go(command === 'h' ? [at[0] + by, at[1]] : [at[0], at[1] + by]);
      continue;
    }
    for (let index = 0; index < numbers.length; index += 2) {
      const to = [at[0] + (numbers[index] ?? 0), at[1] + (numbers[index + 1] ?? 0)] as const;
      if (command === 'm' && index === 0) {
        at = to;
        start = to;
      } else go(to);
    }
  }
  return lines;
}

const pathsOf = (marks: readonly Mark[]): string[] =>
  marks.flatMap((mark) =>
    mark.kind === 'group' ? pathsOf(mark.marks) : mark.kind === 'path' ? [mark.data] : [],
  );

const pointsOf = ({ arcs }: Topology) => arcs.reduce((sum, arc) => sum + arc.length, 0);

describe('a topology without its far points', () => {
  it.each([
    ['Berlin', 6, 5.4, 10.9, 52.3],
    ['a strait on the antimeridian', 4, 3.6, -178, 65],
    ['an island beyond it', 6, 6, 179.5, -17],
    ['the Arctic', 4, 3.2, 60, 80],
    ['Antarctica', 4, 3, 20, -80],
    ['half of the world', 2, 1.6, 80, 30],
  ] as const)('draws %s as all of it does', (_, level, zoom, longitude, latitude) => {
    const topology = topologies.get(level) as Topology;
    const camera = { zoom, longitude, latitude, bearing: 0, pitch: 0 };
    const near = extentAround('mercator', camera, size, 1.2);
    if (near === null) throw new Error('It is all of the world.');
    const drawn = (from: Topology) =>
      pathsOf(
        groundMarks({
          countries: { origin: ['DE'], destination: ['RU'] },
          theme: light,
          lens: lensOf('mercator', camera, size),
          ground: readGround(from, near),
          lineScale: 1,
          isTransparent: false,
          // Which points are left out for being near others depends on where a ring begins.
          detail: { digits: 1, tolerance: 0 },
        }),
      );
    const few = withoutFarPoints(topology, near);
    const [whole, without] = [drawn(topology), drawn(few)];
    expect(whole.length).toBeGreaterThan(2);
    expect(without.map(linesOf)).toEqual(whole.map(linesOf));
    expect(pointsOf(few)).toBeLessThan(pointsOf(topology) * 0.75);
  });
});
