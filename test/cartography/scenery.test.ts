// What the map of a sheet shows: of a flat world nothing beyond its edges.
import { describe, expect, it } from 'vitest';
import type { Arc } from '../../src/cartography/arcs/arcs.ts';
import { toMercator, worldSize } from '../../src/cartography/projection/perspective.ts';
import { sceneryOf } from '../../src/cartography/sheet/map/scenery.ts';
import { light } from '../../src/cartography/style/theme.ts';
import { greatCircle } from '../../src/geodesy/great-circle.ts';
import type { Position } from '../../src/geodesy/position.ts';
import { builtIn } from '../airlift/built-in.ts';
import { place } from './made-up-flows.ts';

const arcBetween = (from: Position, to: Position): Arc =>
  ({
    route: { from: place('from', ...from), to: place('to', ...to) },
    line: greatCircle(from, to),
  }) as unknown as Arc;

describe('the map of a sheet', () => {
  it('of routes all round the world, near a pole too, is filled by the world', () => {
    const arcs = [
      arcBetween([-122, 38], [55, 25]),
      arcBetween([-158, 21], [51, 25]),
      arcBetween([151, -34], [-75, 40]),
      arcBetween([-75, 40], [130, 12]),
      arcBetween([28, -26], [-43, -23]),
    ];
    const scenery = sceneryOf({
      airlift: builtIn(),
      arcs,
      movements: [],
      theme: light,
      projection: 'mercator',
      ground: null,
      seen: null,
      isTransparent: false,
      detail: { digits: 1, tolerance: 1 },
      lineScale: 1,
      isPainted: true,
    });
    for (const [width, height] of [
      [962, 757],
      [1200, 720],
      [700, 520],
    ] as const) {
      const { zoom, latitude } = scenery.whole({ width, height }, false).camera;
      const half = height / 2 / worldSize(zoom);
      const { y } = toMercator([0, latitude]);
      expect(y - half, `${width}`).toBeGreaterThan(-1e-6);
      expect(y + half, `${width}`).toBeLessThan(1 + 1e-6);
    }
  });
});
