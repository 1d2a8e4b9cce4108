// Medians, quartiles and ratios, against values worked out by hand.
import { describe, expect, it } from 'vitest';
import { medianOf, ratioOf, summarise } from '../../bench/statistics.ts';

describe('a summary', () => {
  it('has the middle, the ends and the quartiles, interpolated between neighbours', () => {
    expect(summarise([40, 10, 30, 20])).toEqual({
      median: 25,
      minimum: 10,
      maximum: 40,
      lowerQuartile: 17.5,
      upperQuartile: 32.5,
      count: 4,
    });
    expect(summarise([7])).toMatchObject({ median: 7, minimum: 7, maximum: 7, count: 1 });
    expect(medianOf([9, 100, 10])).toBe(10);
  });

  it('leaves its values in their order', () => {
    const values = [3, 1, 2];
    summarise(values);
    expect(values).toEqual([3, 1, 2]);
  });

  it('is none where a run did not give the figure', () => {
    expect(summarise([])).toBeNull();
    expect(summarise([1, null, 3])).toBeNull();
    expect(medianOf([])).toBeNull();
  });
});

describe('a ratio', () => {
  it('is that of the medians, and its ends are those of the runs made together', () => {
    expect(ratioOf([20, 30, 60], [10, 10, 30])).toEqual({ median: 3, minimum: 2, maximum: 3 });
  });

  it('is none without both figures, and none to zero', () => {
    expect(ratioOf([1, null], [1, 1])).toBeNull();
    expect(ratioOf([1, 2], [])).toBeNull();
    expect(ratioOf([1], [0])).toBeNull();
  });
});
