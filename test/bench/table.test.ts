// How figures are written: their units, their spread, what was not measured, and a table that is one.
import { describe, expect, it } from 'vitest';
import { summarise } from '../../bench/statistics.ts';
import { writeRatio, writeRows, writeSummary, writeTable } from '../../bench/table.ts';

describe('a figure', () => {
  it('is written in its unit, with the smallest and the largest of its runs', () => {
    expect(writeSummary(summarise([812_400, 811_900, 813_000]), 'bytes')).toBe('812.4 KB (811.9–813.0)');
    expect(writeSummary(summarise([10_174_700]), 'memory')).toBe('10.17 MB');
    expect(writeSummary(summarise([1200, 1300]), 'ms')).toBe('1250 ms (1200–1300)');
    expect(writeSummary(summarise([16.66]), 'ms')).toBe('16.7 ms');
    expect(writeSummary(summarise([1, 2]), 'frames')).toBe('1.5 (1–2)');
  });

  it('is written alone where all runs gave the same, and as a dash where there is none', () => {
    expect(writeSummary(summarise([500, 500]), 'ms')).toBe('500 ms');
    expect(writeSummary(null, 'ms')).toBe('–');
    expect(writeRatio(null)).toBe('–');
    expect(writeRatio({ median: 1.5, minimum: 1.25, maximum: 1.75 })).toBe('1.50 (1.25–1.75)');
    expect(writeRatio({ median: 1.5, minimum: 1.499, maximum: 1.501 })).toBe('1.50');
  });
});

describe('a table', () => {
  it('has a head, a rule and lines of as many cells', () => {
    expect(writeTable(['', 'page'], [['bytes', '1 KB']])).toBe(
      ['|       | page |', '| ----- | ---: |', '| bytes | 1 KB |'].join('\n'),
    );
  });

  it('has a line for each figure', () => {
    const summary = summarise([2000]);
    const row = { name: 'Time', unit: 'ms', page: summary, floor: null, ratio: null } as const;
    const lines = writeRows([row, row]).split('\n');
    expect(lines).toHaveLength(4);
    expect(lines[2]).toMatch(/^\| Time +\| +2000 ms \| +– \| +– \|$/);
  });
});
