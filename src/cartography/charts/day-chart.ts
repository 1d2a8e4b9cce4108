// Bars of what was counted day by day, on one scale with what has no day, as marks: for the page and for pictures.
import type { Bounds } from '../../airlift/amount.ts';
import { type Days, daysBetween } from '../../airlift/period.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { DayBar, DayBars } from '../../report/rows/day-bars.ts';
import { hatchMarks } from '../drawing/hatch.ts';
import type { Box, Font, Mark, TextWidth } from '../drawing/marks.ts';
import { ringMarks, ringsWidth } from '../drawing/rings.ts';
import type { Theme } from '../style/theme.ts';
import { datesOf } from './day-dates.ts';
import { maybeOpacity, placeLabels } from './day-labels.ts';

export interface DayChart {
  readonly marks: readonly Mark[];
  /** From the first day's start to the last day's end, on the base line, pixels. */
  readonly axis: { readonly left: number; readonly right: number; readonly y: number };
  /** Where what has no day stands; null where there is none. */
  readonly unknown: Box | null;
}

export interface DayChartOptions {
  readonly bars: DayBars;
  /** The days that are picked; null: all. Bars outside of them are pale. */
  readonly picked: Days | null;
  /** Whether what has no day is shown. */
  readonly hasUnknown: boolean;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** Of type, lines and gaps; 1 on the page. */
  readonly scale?: number;
  /** How much wider than measured another font may set words that rings stand behind; 1 if not given. */
  readonly standIn?: number;
  readonly theme: Theme;
  readonly messages: Messages;
  readonly textWidth: TextWidth;
}

/** Pixels at scale 1: below the base line, for dates; above the highest bar, for its number. */
const below = 20;
const above = 22;
const widestBar = 30;
const unknownWidth = 40;
const unknownGap = 66;
/** Bars take this share of a day's width. */
const share = 0.66;

/** The height of a bar's solid part and of the whole with what may be more. */
const reachOf = ({ minimum, maximum }: Bounds) => ({
  least: minimum,
  most: Number.isFinite(maximum) ? maximum : minimum,
});

/** Sets out the bars. */
export function dayChart(options: DayChartOptions): DayChart {
  const { bars, picked, hasUnknown, width, height, scale = 1, theme, messages, textWidth } = options;
  const font: Font = { size: 12 * scale, weight: 400 };
  const bold: Font = { ...font, weight: 600 };
  const { unknown, span } = bars;
  const gap =
    unknown === null
      ? 0
      : Math.max(unknownGap * scale, textWidth(unknown.label, font) - (unknownWidth - 12) * scale);
  const right = width - (unknown === null ? 0 : gap + unknownWidth * scale);
  const y = height - below * scale;
  const days = daysBetween(span.from, span.to) + 1;
  const step = right / days;
  const most = Math.max(
    1e-9,
    ...[...bars.bars, unknown].map((each) => (each?.bounds == null ? 0 : reachOf(each.bounds).most)),
  );
  const rise = (value: number) => (value / most) * (y - above * scale);
  const boxOf = (bar: DayBar): Box => {
    const [start, end] = [
      daysBetween(span.from, bar.from) * step,
      (daysBetween(span.from, bar.to) + 1) * step,
    ];
    const thick = Math.max(Math.min(scale, end - start), Math.min(widestBar * scale, share * (end - start)));
    const tall = bar.bounds === null ? 0 : rise(reachOf(bar.bounds).most);
    return { x: (start + end - thick) / 2, y: y - tall, width: thick, height: tall };
  };
  const isIn = (bar: DayBar) => picked === null || (bar.to >= picked.from && bar.from <= picked.to);
  const drawn = bars.bars.flatMap((bar): Mark[] => {
    if (bar.bounds === null) return [];
    const box = boxOf(bar);
    const solid = rise(reachOf(bar.bounds).least);
    const fill = isIn(bar) ? theme.accent : theme.ink3;
    return [
      ...(solid < box.height ? [column({ ...box, height: box.height - solid }, fill, maybeOpacity)] : []),
      column({ ...box, y: y - solid, height: solid }, fill, isIn(bar) ? 1 : 0.4),
    ];
  });
  const empty = bars.bars.filter(({ bounds }) => bounds === null).map(boxOf);
  const dotted: Mark[] =
    empty.length === 0
      ? []
      : [
          {
            kind: 'path',
            data: empty.map((box) => `M${box.x} ${y - 3.5 * scale}h${box.width}`).join(''),
            stroke: theme.ink3,
            strokeWidth: 1.2 * scale,
            dash: [1.5 * scale, 2.2 * scale],
            cap: 'butt',
          },
        ];
  const numbers = placeLabels(
    bars.bars.filter(isIn).map((bar) => ({ bar, box: boxOf(bar) })),
    { step, width: right, scale, textWidth, standIn: options.standIn ?? 1 },
  ).flatMap(({ x, y: base, words, isRival, width: wide }): Mark[] => [
    {
      kind: 'text',
      x,
      y: base,
      text: words,
      font: bold,
      fill: theme.ink,
      anchor: 'start',
    },
    ...(isRival ? ringMarks(x + wide - ringsWidth * scale, base - 4 * scale, theme.ink, scale) : []),
  ]);
  const base: Mark = {
    kind: 'path',
    data: `M0 ${y}H${right}`,
    stroke: theme.ink,
    strokeWidth: 2.4 * scale,
    cap: 'butt',
  };
  const dates = datesOf(bars, right, scale, messages, (words) => textWidth(words, font)).map(
    ({ x, text, anchor }): Mark => ({
      kind: 'text',
      x,
      y: y + 14 * scale,
      text,
      font,
      fill: theme.ink2,
      anchor,
    }),
  );
  const unknownBox =
    unknown === null
      ? null
      : {
          x: right + gap,
          y: y - rise(reachOf(unknown.bounds).most),
          width: unknownWidth * scale,
          height: rise(reachOf(unknown.bounds).most),
        };
  const hatched: Mark[] =
    unknown === null || unknownBox === null
      ? []
      : [
          ...hatchMarks(unknownBox, hasUnknown ? theme.accent : theme.ink3, scale),
          {
            kind: 'text',
            // Over the middle of the bar, or up to the right edge where it is wider than the bar.
            x: Math.min(
              unknownBox.x + unknownBox.width / 2,
              width - textWidth(unknown.words ?? '', bold) / 2,
            ),
            y: unknownBox.y - 4 * scale,
            text: unknown.words ?? '',
            font: bold,
            fill: hasUnknown ? theme.ink : theme.ink3,
            anchor: 'middle',
          },
          {
            kind: 'text',
            x: width,
            y: y + 14 * scale,
            text: unknown.label,
            font,
            fill: theme.ink2,
            anchor: 'end',
          },
        ];
  return {
    marks: [...drawn, ...dotted, base, ...numbers, ...dates, ...hatched],
    axis: { left: 0, right, y },
    unknown: unknownBox,
  };
}

function column({ x, y, width, height }: Box, fill: string, opacity: number): Mark {
  const data = `M${x} ${y}h${width}v${height}h${-width}Z`;
  return { kind: 'path', data, fill, ...(opacity === 1 ? {} : { opacity }) };
}
