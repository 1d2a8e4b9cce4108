// Great circles on the screen are smooth wherever they lead, near the poles as well, and end where a flat map does.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { legCircle } from '../../src/cartography/arcs/leg-circles.ts';
import { traceLeg } from '../../src/cartography/arcs/strands.ts';
import { worldCopies } from '../../src/cartography/arcs/world-copies.ts';
import { pointToSegment } from '../../src/cartography/drawing/distances.ts';
import type { Point } from '../../src/cartography/drawing/marks.ts';
import { lensOf } from '../../src/cartography/projection/lens-of.ts';
import { mapViewOf } from '../../src/cartography/projection/map-view.ts';
import { frameOf } from '../../src/cartography/projection/view.ts';
import { centralAngle, greatCircle } from '../../src/geodesy/great-circle.ts';
import type { Position } from '../../src/geodesy/position.ts';

const size = { width: 800, height: 600 };
const end = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: 66, max: 84, noNaN: true }),
);
const camera = fc.record({
  zoom: fc.double({ min: -0.4, max: 8.5, noNaN: true }),
  longitude: fc.double({ min: -180, max: 180, noNaN: true }),
  latitude: fc.double({ min: 70, max: 84, noNaN: true }),
});

function offLine(lines: readonly (readonly Point[])[], { x, y }: Point): number {
  let least = Number.POSITIVE_INFINITY;
  for (const points of lines)
    for (const [index, to] of points.entries()) {
      const from = points[index - 1] ?? to;
      least = Math.min(least, pointToSegment(x, y, from.x, from.y, to.x, to.y));
    }
  return Math.sqrt(least);
}

describe.each(['mercator', 'globe'] as const)('a great circle near a pole, as %s,', (projection) => {
  it('has no kinks: each of its points in the frame is on the line', () => {
    fc.assert(
      fc.property(end, end, camera, (from: Position, to: Position, at) => {
        const angle = centralAngle(from, to);
        fc.pre(angle > 1 && angle < 179);
        const view = mapViewOf(projection, { ...at, bearing: 0, pitch: 0 }, size);
        const copies = worldCopies(view);
        const { strands } = traceLeg(legCircle(from, to, view.zoom), view, copies, frameOf(view));
        const lines = strands.map(({ points }) => points);
        const inside = greatCircle(from, to, 0.1).filter(([, latitude]) => latitude < 85);
        for (const [longitude, latitude] of inside)
          for (const turn of copies.turns) {
            const point = view.project([longitude + turn, latitude]);
            if (point === null || view.facing([longitude, latitude]) < 0.1) continue;
            const { x, y } = point;
            if (x < 5 || y < 5 || x > size.width - 5 || y > size.height - 5) continue;
            expect(offLine(lines, point)).toBeLessThan(0.8);
          }
      }),
      {
        numRuns: 40,
        // Highest at 84°, where a flat map bends most.
        examples: [
          [[-20, 82.5], [60, 82.5], { zoom: 3.4, longitude: 20, latitude: 83.9 }],
          [[-20, 82.5], [60, 82.5], { zoom: 8.4, longitude: 20, latitude: 83.9 }],
        ],
      },
    );
  });
});

describe('a great circle over a pole in a flat map', () => {
  it('ends at the edge of the world on either side, and draws nothing beyond', () => {
    const [bergen, alaska]: [Position, Position] = [
      [5, 60],
      [-172, 62],
    ];
    const frame = { width: 600, height: 900 };
    const view = mapViewOf('mercator', { zoom: 0, longitude: 0, latitude: 0, bearing: 0, pitch: 0 }, frame);
    const { strands } = traceLeg(legCircle(bergen, alaska, 0), view, worldCopies(view), frameOf(view));
    const edge = 900 / 2 - 256;
    const ys = strands.flatMap(({ points }) => points.map(({ y }) => y));
    expect(Math.min(...ys)).toBeCloseTo(edge, 1);
    // Each copy of the world that is seen has both of its parts.
    expect(strands.length).toBeGreaterThanOrEqual(2);
    expect(strands.every(({ isFromStart, isToEnd }) => isFromStart !== isToEnd)).toBe(true);
  });
});

describe('a great circle over the seam of a cone', () => {
  it('is cut there: nothing is drawn across the frame', () => {
    const ends: readonly (readonly [Position, Position])[] = [
      [
        [8.616, 51.614],
        [141.368, 40.703],
      ],
      [
        [160.055, -9.428],
        [47.347, 56.09],
      ],
      [
        [-2.27, 31.646],
        [160.055, -9.428],
      ],
      [
        [160.055, -9.428],
        [27.621, 47.18],
      ],
      [
        [44.465, 40.122],
        [160.055, -9.428],
      ],
      [
        [78.177, 30.189],
        [160.055, -9.428],
      ],
    ];
    const camera = { zoom: 2.384, longitude: -90.543, latitude: 29.355, bearing: 0, pitch: 0 };
    const { view } = lensOf('conic', camera, { width: 3468, height: 3200 }, [
      [-99.3755, -90],
      [-99.3755, 82.518],
    ]);
    const place = fc.tuple(
      fc.double({ min: -180, max: 180, noNaN: true }),
      fc.double({ min: -55, max: 70, noNaN: true }),
    );
    fc.assert(
      fc.property(place, place, (from: Position, to: Position) => {
        const angle = centralAngle(from, to);
        fc.pre(angle > 1 && angle < 170);
        const circle = legCircle(from, to, view.zoom);
        // Beyond these a cone stretches without end.
        fc.pre(circle.every(([, latitude]) => latitude > -60 && latitude < 85));
        const everywhere = { x: -5000, y: -5000, width: 10_000, height: 10_000 };
        for (const { points, shares } of traceLeg(circle, view, worldCopies(view), everywhere).strands)
          for (const [index, b] of points.entries()) {
            const a = points[index - 1];
            const middle =
              circle[
                Math.round((((shares[index - 1] ?? 0) + (shares[index] ?? 0)) / 2) * (circle.length - 1))
              ];
            const there = a && middle && view.project(middle);
            if (a === undefined || !there || Math.hypot(b.x - a.x, b.y - a.y) < 120) continue;
            // What is between two points on the earth is between them on the map.
            const [before, after] = [
              Math.hypot(there.x - a.x, there.y - a.y),
              Math.hypot(there.x - b.x, there.y - b.y),
            ];
            expect(Math.min(before, after)).toBeGreaterThan(Math.max(before, after) / 20);
          }
      }),
      { numRuns: 200, examples: ends.map(([from, to]) => [from, to]) },
    );
  });
});
