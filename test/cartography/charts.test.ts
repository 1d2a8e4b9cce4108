// Charts of counts, whatever the counts are: drawn within a budget, or not at all and said.

import { describe, expect, it } from 'vitest';
import type { Count } from '../../src/airlift/amount.ts';
import { everything } from '../../src/airlift/counting/filter.ts';
import { rangeChart } from '../../src/cartography/charts/range-chart.ts';
import { fleetChart } from '../../src/cartography/charts/unit-chart.ts';
import { pageTheme } from '../../src/cartography/style/theme.ts';
import { messagesOf } from '../../src/i18n/messages.ts';
import { reportOf } from '../../src/report/report.ts';
import { builtIn } from '../airlift/built-in.ts';
import { textWidth } from './drawing.ts';

const chartOf = (...counts: readonly Count[]) =>
  rangeChart(
    counts.map((count) => ({ label: 'A source', counts: [count] })),
    367,
    pageTheme,
    textWidth,
    String,
  );
const ticksOf = (...counts: readonly Count[]) =>
  chartOf(...counts)?.marks.flatMap((mark) =>
    mark.kind === 'text' && mark.anchor === 'middle' ? [Number(mark.text)] : [],
  ) ?? [];

describe('the chart of how sources differ', () => {
  it('is not drawn where no source gives a number', () => {
    expect(chartOf()).toBeNull();
    expect(
      rangeChart([{ label: 'A source', counts: [] }].slice(1), 367, pageTheme, textWidth, String),
    ).toBeNull();
  });

  it('draws what is said to be about a number at that number', () => {
    expect(ticksOf({ comparator: '~', value: 71 })).toEqual([70, 75]);
  });

  it('has no tick below nothing', () => {
    expect(ticksOf({ comparator: '=', value: 0 })).toEqual([0, 5]);
    expect(ticksOf({ comparator: '<', value: 3 })[0]).toBe(0);
  });

  it.each([12, 400, 1e5, 1e9, Number.MAX_SAFE_INTEGER])('of up to %i has ticks that can be read', (value) => {
    const ticks = ticksOf({ comparator: '=', value: 1 }, { comparator: '=', value });
    expect(ticks.length).toBeGreaterThan(1);
    expect(ticks.length).toBeLessThan(16);
    expect(ticks.at(-1)).toBeGreaterThanOrEqual(value);
    expect(JSON.stringify(chartOf({ comparator: '>', value }))).not.toMatch(/NaN|null|Infinity/);
  });
});

describe('the ticks of a large count', () => {
  it('are few enough for their numbers to stand apart, and written as the language has it', () => {
    const { number } = messagesOf('en');
    const counts = [111_040, 96_000].map((value) => ({
      label: 'A source',
      counts: [{ comparator: '=', value } as const],
    }));
    const chart = rangeChart(counts, 367, pageTheme, textWidth, number);
    const ticks =
      chart?.marks.flatMap((mark) => (mark.kind === 'text' && mark.anchor === 'middle' ? [mark] : [])) ?? [];
    expect(ticks.length).toBeGreaterThan(2);
    expect(ticks.at(-1)?.text).toMatch(/^1\d\d,000$/);
    for (const [index, tick] of ticks.entries()) {
      const next = ticks[index + 1];
      const half = (each: typeof tick) => textWidth(each.text, each.font) / 2;
      if (next !== undefined) expect(tick.x + half(tick)).toBeLessThan(next.x - half(next));
    }
    expect(chart?.marks.length).toBeLessThan(60);
  });
});

describe('the unit chart of a fleet', () => {
  it.each([401, 1e7, 1e9, Number.MAX_SAFE_INTEGER])('of %i is left out at once', (value) => {
    const airlift = builtIn();
    const fleets = airlift.fleets.map((fleet) => ({ ...fleet, count: { comparator: '=', value } as const }));
    const { units } = reportOf({ ...airlift, fleets }, everything, 'aircraft', 'en', messagesOf('en'));
    expect(units.length).toBeGreaterThan(0);
    for (const row of units) expect(fleetChart(row, 367, 0.26, 'currentColor').chart).toBeNull();
  });
});
