// The days of a sheet: what was counted on each, and what has no day.
import { basisOfClaims } from '../../../airlift/basis.ts';
import { once } from '../../../airlift/once.ts';
import { creditedClaims } from '../../../report/credits/source-line.ts';
import { type DayBars, dayBarsOf } from '../../../report/rows/day-bars.ts';
import { dayChart } from '../../charts/day-chart.ts';
import type { SheetContent } from '../content.ts';
import { type Block, drawnLater, type SheetSizes, space, stack, standInOf, textBlock } from './block.ts';

/** Pixels at scale 1, at which the chart's type has this size. */
const chartHeight = 96;
const chartType = 12;

/**
 * The days of what is shown; null where there are none, or one alone, which is no chart. A sheet asks for them again in
 * each size of type in which it may be composed.
 */
export const daysOf = once(
  ({ airlift, filter, measure, messages }: SheetContent['presentation']): DayBars | null => {
    const bars = dayBarsOf(airlift, filter, measure, messages);
    return bars === null || bars.bars.length < 2 || bars.bars.every(({ bounds }) => bounds === null)
      ? null
      : bars;
  },
);

/** A heading with what its dots mean, and a bar a day, week or month. */
export function daysBlock(content: SheetContent, sizes: SheetSizes, width: number): Block {
  const { presentation, theme, textWidth } = content;
  const { airlift, filter, measure, report, messages } = presentation;
  const bars = daysOf(presentation);
  if (bars === null) return { height: 0, marks: [] };
  const scale = Math.max(sizes.body * 0.9, sizes.least) / chartType;
  const font = { size: sizes.body, weight: 400 };
  const isDotted = bars.bars.some(({ bounds }) => bounds === null);
  const heading = textBlock(
    'heading',
    [
      { text: `${messages.countsBy(measure, bars.unit)} `, font: { ...font, weight: 600 }, fill: theme.ink },
      { text: isDotted ? messages.noRowDotted : '', font, fill: theme.ink2 },
    ],
    width,
    sizes.body * 1.3,
    textWidth,
  );
  const height = chartHeight * scale;
  const { days } = filter;
  const hasUnknown = days === null || days.hasUnknown;
  const drawn = drawnLater(height, () => {
    const chart = dayChart({
      bars,
      picked: days,
      hasUnknown,
      width,
      height,
      scale,
      standIn: standInOf(content),
      theme,
      messages,
      textWidth,
    });
    const basis = basisOfClaims(creditedClaims(airlift, report.shown));
    return [{ kind: 'group', name: 'days', basis, marks: chart.marks }];
  });
  const blocks = stack([heading, space(2), drawn], 0, 0);
  return drawnLater(blocks.bottom, () => blocks.marks);
}
