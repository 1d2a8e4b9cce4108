// The marks of the lines as small as a legend shows them, each in a box 28 px wide, its middle line at 0.
import type { LegendMark } from '../arcs/flow-legend.ts';
import type { Mark } from '../drawing/marks.ts';
import type { Theme } from '../style/theme.ts';
import { uncountedDash } from './line-marks.ts';

/** Pixels at scale 1. */
export const iconWidth = 28;
const opacities = { band: 0.15, differ: 0.28, some: 0.13 } as const;

/** A line of a width along the box. */
const line = (
  y: number,
  width: number,
  stroke: string,
  more: Partial<Mark & { kind: 'path' }> = {},
): Mark => ({
  kind: 'path',
  data: `M0 ${y}H${iconWidth}`,
  stroke,
  strokeWidth: width,
  cap: 'butt',
  ...more,
});

const head = (x: number, direction: 1 | -1, fill: string): Mark => ({
  kind: 'path',
  data: `M${x + 4 * direction} 0L${x - 4 * direction} 3.4L${x - 2.2 * direction} 0L${x - 4 * direction} -3.4Z`,
  fill,
});

const circle = `M5 0A6.5 6.5 0 0 1 18 0A6.5 6.5 0 0 1 5 0Z`;

/** The mark of a word in the legend, at scale 1. */
export function legendIcon(mark: LegendMark, { accent, ink, paper, pale }: Theme): readonly Mark[] {
  switch (mark) {
    case 'both-ways':
      return [line(-3, 3.4, accent), line(2.4, 2.4, accent)];
    case 'thin-pair':
      return [line(0, 1.4, accent), head(7, -1, accent), head(21, 1, accent)];
    case 'shared':
      return [
        { kind: 'path', data: 'M7 0L28 -6V6Z', fill: accent, opacity: opacities.band },
        { kind: 'path', data: 'M7 0L28 -6M7 0L28 6', stroke: accent, strokeWidth: 1.2, cap: 'butt' },
        line(0, 2.4, accent, { data: 'M0 0H7' }),
        {
          kind: 'path',
          data: 'M5 -3A2.6 2.6 0 0 1 10 -3V3A2.6 2.6 0 0 1 5 3Z',
          stroke: ink,
          strokeWidth: 1.3,
        },
      ];
    case 'at-least':
      return [
        line(0, 4, accent),
        line(-4.6, 1.15, accent, { dash: [3.2, 2.4] }),
        line(4.6, 1.15, accent, { dash: [3.2, 2.4] }),
      ];
    case 'differ':
    case 'range':
      return [line(0, 8, accent, { opacity: opacities.differ }), line(0, 4, accent)];
    case 'some':
      return [
        line(0, 7, accent, { opacity: opacities.some }),
        { kind: 'path', data: `M0.6 -3.5H${iconWidth - 0.6}V3.5H0.6Z`, stroke: accent, strokeWidth: 1.2 },
      ];
    case 'stop':
      return [
        line(0, 2.4, accent),
        { kind: 'circle', x: 14, y: 0, radius: 4, fill: paper, stroke: accent, strokeWidth: 1.6 },
      ];
    case 'city':
    case 'region':
      return [
        { kind: 'path', data: circle, fill: paper },
        { kind: 'path', data: circle, stroke: accent, strokeWidth: 1.6, dash: [2.6, 2.1], cap: 'butt' },
      ];
    case 'out':
      return [line(0, 1.2, pale)];
    case 'uncounted':
      return [line(0, 1.2, pale, { dash: uncountedDash })];
  }
}
