// The raster of what is taken never says so of a box that the collision index finds free.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collisionIndex, type Margins, noOwner } from '../../src/cartography/drawing/collision-index.ts';
import { takenRaster } from '../../src/cartography/drawing/taken-raster.ts';

const frame = { width: 400, height: 300 };
const margins: Margins = { reserved: 4, label: 4, leader: 3, dot: 3, line: 3 };
const point = fc.record({
  x: fc.double({ min: -60, max: 460, noNaN: true }),
  y: fc.double({ min: -60, max: 360, noNaN: true }),
});
const box = fc.record({
  x: fc.double({ min: 0, max: 340, noNaN: true }),
  y: fc.double({ min: 0, max: 280, noNaN: true }),
  width: fc.integer({ min: 5, max: 60 }),
  height: fc.integer({ min: 5, max: 20 }),
});
const line = fc.record({
  points: fc.array(point, { minLength: 1, maxLength: 5 }),
  halfWidth: fc.double({ min: 0.5, max: 9, noNaN: true }),
});

describe('the raster of what is taken', () => {
  it('takes no box that keeps all margins', () => {
    fc.assert(
      fc.property(
        fc.array(line, { maxLength: 12 }),
        fc.array(box, { maxLength: 5 }),
        fc.array(box, { minLength: 40, maxLength: 40 }),
        (lines, boxes, asked) => {
          const raster = takenRaster(frame, margins);
          const index = collisionIndex(frame, raster.add);
          for (const { points, halfWidth } of lines) index.addLine('line', points, halfWidth, noOwner);
          for (const each of boxes) index.addBox('label', each);
          for (const each of asked)
            if (raster.isTaken(each)) expect(index.clearance(each, margins, 4, noOwner)).toBeNull();
        },
      ),
      { numRuns: 300 },
    );
  });

  it('takes four of five boxes that a line or another box runs through', () => {
    let [missed, all] = [0, 0];
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), box, box, (lines, other, one) => {
        const raster = takenRaster(frame, margins);
        const index = collisionIndex(frame, raster.add);
        for (const { points, halfWidth } of lines) index.addLine('line', points, halfWidth, noOwner);
        index.addBox('reserved', other);
        if (index.clearance(one, margins, 4, noOwner) !== null) return;
        all += 1;
        if (!raster.isTaken(one)) missed += 1;
      }),
      { numRuns: 500, seed: 7 },
    );
    expect(missed / all).toBeLessThan(0.2);
  });

  it('keeps nothing of dots and leaders, which a label may belong to', () => {
    const raster = takenRaster(frame, margins);
    const index = collisionIndex(frame, raster.add);
    index.addLine('dot', [{ x: 100, y: 100 }], 20, 1);
    index.addLine(
      'leader',
      [
        { x: 0, y: 50 },
        { x: 300, y: 50 },
      ],
      1,
      noOwner,
    );
    expect(raster.isTaken({ x: 0, y: 0, width: 390, height: 290 })).toBe(false);
  });
});
