// Counts keep their source's words; arithmetic happens on the bounds they imply.
import { describe, expect, it } from 'vitest';
import { boundsOf, boundsOfOneType } from '../../src/airlift/amount.ts';

const endless = Number.POSITIVE_INFINITY;

describe('the bounds of a count', () => {
  it.each([
    ['=', 12, 12, 12],
    ['>', 70, 71, endless],
    ['>=', 70, 70, endless],
    ['<', 5, 0, 4],
    ['<', 0, 0, 0],
    ['<=', 5, 0, 5],
    ['~', 100, 0, endless],
  ] as const)('of %s %i are %i to %f', (comparator, value, minimum, maximum) => {
    expect(boundsOf({ comparator, value })).toEqual({ minimum, maximum });
  });

  it('leave each of two named types at least one and at most all but one', () => {
    expect(boundsOfOneType({ comparator: '=', value: 12 }, 2)).toEqual({ minimum: 1, maximum: 11 });
  });

  it('leave a single type the whole count', () => {
    expect(boundsOfOneType({ comparator: '>', value: 70 }, 1)).toEqual({ minimum: 71, maximum: endless });
  });
});
