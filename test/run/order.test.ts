// In which order test files run, and which are told to be slow.
import { describe, expect, it } from 'vitest';
import { type KnownFile, longestFirst } from './longest-first.ts';
import { slowestLines } from './slowest-files.ts';

const file = (group: number, duration: number | null, size = 0, isLong = false): KnownFile => ({
  group,
  duration,
  size,
  isLong,
});

describe('the order of test files', () => {
  it('is by group, then those that never ran, the long ones before the large ones, then by the time of the last run', () => {
    const inOrder = [
      file(0, null, 5, true),
      file(0, null, 900),
      file(0, null, 20),
      file(0, 800),
      file(0, 799),
      file(1, null, 30, true),
      file(1, null, 5, true),
      file(1, null, 6),
      file(1, 9000),
    ];
    expect(inOrder.toReversed().sort(longestFirst)).toEqual(inOrder);
    expect(inOrder.toSorted(longestFirst)).toEqual(inOrder);
  });
});

describe('the slowest files', () => {
  it('are ten at most, the slowest first', () => {
    const files = Array.from({ length: 12 }, (_, index) => ({ name: `${index}.test.ts`, seconds: index }));
    const lines = slowestLines(files);
    expect(lines).toHaveLength(10);
    expect(lines[0]).toBe('   11.0 s  11.test.ts');
    expect(lines[9]).toBe('    2.0 s  2.test.ts');
    expect(slowestLines([])).toEqual([]);
  });
});
