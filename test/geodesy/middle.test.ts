// The middle of places, and places on beyond others.
import { describe, expect, it } from 'vitest';
import { beyond } from '../../src/geodesy/beyond.ts';
import { centralAngle } from '../../src/geodesy/great-circle.ts';
import { middleOf } from '../../src/geodesy/middle.ts';
import type { Position } from '../../src/geodesy/position.ts';

describe('the middle of places', () => {
  it('is as far from either of two, and on the way between them', () => {
    const [one, other]: [Position, Position] = [
      [38, 56],
      [77, 43],
    ];
    const middle = middleOf([one, other]);
    expect(centralAngle(one, middle)).toBeCloseTo(centralAngle(other, middle), 9);
    expect(centralAngle(one, middle) * 2).toBeCloseTo(centralAngle(one, other), 9);
  });

  it('is over ±180° on the side of the first, and at the pole for places round it', () => {
    expect(
      middleOf([
        [170, 10],
        [-170, 10],
      ])[0],
    ).toBeCloseTo(180, 9);
    expect(
      middleOf([
        [-170, 10],
        [170, 10],
      ])[0],
    ).toBeCloseTo(-180, 9);
    expect(
      middleOf([
        [0, 70],
        [120, 70],
        [-120, 70],
      ])[1],
    ).toBeCloseTo(90, 6);
  });

  it('is the first of antipodes, and nowhere without a place', () => {
    expect(
      middleOf([
        [10, 20],
        [-170, -20],
      ]),
    ).toEqual([10, 20]);
    expect(() => middleOf([])).toThrow(RangeError);
  });
});

describe('on beyond a place', () => {
  it.each<[Position, Position, number]>([
    [[0, 0], [10, 0], 30],
    [[7.6, 49.4], [9, 47], 24],
    [[170, -18], [-175, -15], 40],
  ])('from %j through %j it is %s° away, on the same great circle', (from, through, angle) => {
    const place = beyond(from, through, angle);
    expect(centralAngle(from, place)).toBeCloseTo(angle, 9);
    expect(centralAngle(from, through) + centralAngle(through, place)).toBeCloseTo(angle, 6);
    expect(Math.abs(place[0] - from[0])).toBeLessThanOrEqual(180);
  });
});
