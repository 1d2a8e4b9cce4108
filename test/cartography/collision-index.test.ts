// The collision index finds what a search through everything would find.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { grow, lineTouches, overlaps } from '../../src/cartography/drawing/boxes.ts';
import { collisionIndex, type Margins, noOwner } from '../../src/cartography/drawing/collision-index.ts';
import type { Box, Point } from '../../src/cartography/drawing/marks.ts';

const frame = { width: 400, height: 300 };
const margins: Margins = { reserved: 4, label: 4, leader: 3, dot: 3, line: 3 };

const point = fc.record({ x: fc.integer({ min: -60, max: 460 }), y: fc.integer({ min: -60, max: 360 }) });
const box = fc.record({
  x: fc.integer({ min: 0, max: 340 }),
  y: fc.integer({ min: 0, max: 280 }),
  width: fc.integer({ min: 5, max: 60 }),
  height: fc.integer({ min: 5, max: 20 }),
});

describe('the collision index', () => {
  it('gives the distance to the nearest box', () => {
    const apart = (a: Box, b: Box) =>
      Math.hypot(
        Math.max(0, a.x - b.x - b.width, b.x - a.x - a.width),
        Math.max(0, a.y - b.y - b.height, b.y - a.y - a.height),
      );
    fc.assert(
      fc.property(fc.array(box, { maxLength: 20 }), box, (others, one) => {
        const index = collisionIndex(frame);
        for (const other of others) index.addBox('label', other);
        const nearest = Math.min(28, ...others.map((other) => apart(one, other)));
        const found = index.clearance(one, margins, 28, noOwner);
        if (nearest < 4) expect(found).toBeNull();
        else expect(found).toBeCloseTo(nearest);
      }),
    );
  });

  it('knows which lines come too near to a box, however long their pieces', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(point, point), { maxLength: 20 }), box, (lines, one) => {
        const index = collisionIndex(frame);
        for (const [owner, line] of lines.entries()) index.addLine('line', line, 1, owner);
        const found = index.clearance(one, margins, 4, noOwner);
        // Where a line runs past a corner the grown box is too strict by a little.
        if (lines.some((line) => lineTouches(line, grow(one, 2.5)))) expect(found).toBeNull();
        if (!lines.some((line) => lineTouches(line, grow(one, 4)))) expect(found).not.toBeNull();
      }),
    );
  });

  it('counts each line once that a leader runs over, up to a limit, but not its own', () => {
    const index = collisionIndex(frame);
    for (const [owner, y] of [100, 110, 120].entries()) {
      const bent: Point[] = Array.from({ length: 81 }, (_, step) => ({ x: step * 5, y: y + (step % 2) }));
      index.addLine('line', bent, 1, owner);
    }
    expect(index.crossings({ x: 50, y: 50 }, { x: 150, y: 150 }, 3, noOwner)).toBe(3);
    expect(index.crossings({ x: 50, y: 50 }, { x: 150, y: 150 }, 2, noOwner)).toBeNull();
    expect(index.crossings({ x: 50, y: 100 }, { x: 150, y: 150 }, 2, 0)).toBe(2);
    expect(index.crossings({ x: 50, y: 50 }, { x: 150, y: 50 }, 0, noOwner)).toBe(0);
  });

  it.each(['reserved', 'label'] as const)('lets no leader run through a box that is %s', (kind) => {
    fc.assert(
      fc.property(fc.array(box, { maxLength: 20 }), point, point, (boxes, from, to) => {
        const index = collisionIndex(frame);
        for (const each of boxes) index.addBox(kind, each);
        const isFree = index.crossings(from, to, 0, noOwner) !== null;
        if (boxes.some((each) => lineTouches([from, to], each))) expect(isFree).toBe(false);
        if (!boxes.some((each) => lineTouches([from, to], grow(each, 2.5)))) expect(isFree).toBe(true);
      }),
    );
  });

  it('lets no leader run through a dot or another leader, except through the dot that it begins at', () => {
    const index = collisionIndex(frame);
    index.addLine('dot', [{ x: 100, y: 100 }], 5, 7);
    expect(index.crossings({ x: 50, y: 106 }, { x: 150, y: 106 }, 0, noOwner)).toBeNull();
    expect(index.crossings({ x: 50, y: 108 }, { x: 150, y: 108 }, 0, noOwner)).toBe(0);
    expect(index.crossings({ x: 50, y: 106 }, { x: 150, y: 106 }, 0, 7)).toBe(0);
    const leader = [
      { x: 200, y: 200 },
      { x: 250, y: 250 },
    ];
    index.addLine('leader', leader, 0.9, noOwner);
    expect(index.crossings({ x: 200, y: 250 }, { x: 250, y: 200 }, 0, noOwner)).toBeNull();
  });

  it('keeps its cells apart: what is far away is not in the way', () => {
    const index = collisionIndex(frame);
    const corner = { x: 0, y: 0, width: 20, height: 20 };
    index.addBox('reserved', corner);
    const far = { x: 300, y: 200, width: 20, height: 20 };
    expect(overlaps(corner, far)).toBe(false);
    expect(index.clearance(far, margins, 28, noOwner)).toBe(28);
    expect(index.clearance(corner, { ...margins, reserved: null }, 28, noOwner)).toBe(28);
  });
});
