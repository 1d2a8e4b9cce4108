// How sources differ: closed and open ranges of a count on one common scale, as marks.
import { boundsOf, type Count } from '../../airlift/amount.ts';
import type { Mark, TextWidth } from '../drawing/marks.ts';
import type { Theme } from '../style/theme.ts';

/** One source's word on a count; several counts of one source are added up by their bounds. */
export interface RangeRow {
  readonly label: string;
  readonly counts: readonly Count[];
}

export interface RangeChart {
  readonly marks: readonly Mark[];
  readonly height: number;
}

const rowHeight = 30;
const axisHeight = 22;
const right = 14;
/** What is counted between two ticks at least; more where there would be too many ticks to read. */
const closestTicks = 5;
const mostTicks = 12;
/** Between the numbers of two ticks, pixels. */
const tickGap = 10;

/** The bounds of counts of different aircraft taken together. */
function together(counts: readonly Count[]): { minimum: number; maximum: number } {
  // "About" gives no bounds; what is drawn of it is its value.
  const bounds = counts.map((count) =>
    count.comparator === '~' ? { minimum: count.value, maximum: count.value } : boundsOf(count),
  );
  return {
    minimum: bounds.reduce((sum, each) => sum + each.minimum, 0),
    maximum: bounds.reduce((sum, each) => sum + each.maximum, 0),
  };
}

/** 5, 10, 20, 50, 100 and so on: the closest ticks that a span leaves room for, with their numbers. */
function tickStep(span: number, mostThatFit: number): number {
  let step = closestTicks;
  while (span / step > Math.min(mostTicks, mostThatFit)) step *= String(step).startsWith('2') ? 2.5 : 2;
  return step;
}

/**
 * A row for each source: its words, and below them a dot for an exact count, a bar with an arrow for an open range.
 * Null where no source gives an end of a range.
 * @param width pixels
 * @param number writes a number in the language of the page
 */
export function rangeChart(
  rows: readonly RangeRow[],
  width: number,
  theme: Theme,
  textWidth: TextWidth,
  number: (value: number) => string,
): RangeChart | null {
  const ranges = rows.map((row) => together(row.counts));
  const ends = ranges.flatMap(({ minimum, maximum }) => [minimum, maximum]).filter(Number.isFinite);
  if (ends.length === 0) return null;
  const tickFont = { size: 11.5, weight: 400 };
  const widest = textWidth(number(Math.max(...ends)), tickFont) + tickGap;
  const step = tickStep(Math.max(...ends) - Math.min(...ends), Math.max(1, width / widest - 2));
  const first = Math.max(0, Math.floor((Math.min(...ends) - 1) / step) * step);
  const last = Math.ceil((Math.max(...ends) + step - 1) / step) * step;
  const at = (value: number) => 6 + ((value - first) / (last - first)) * (width - 6 - right);
  const font = { size: 12.5, weight: 400 };
  const marks = rows.flatMap((row, index): Mark[] => {
    const { minimum, maximum } = ranges[index] ?? { minimum: 0, maximum: 0 };
    const y = index * rowHeight + 22;
    const start = at(minimum);
    const isOpen = maximum === Number.POSITIVE_INFINITY;
    const end = isOpen ? width - 4 : at(maximum);
    const x = Math.max(0, Math.min(start - 4, width - textWidth(row.label, font)));
    const line = `M${start} ${y}H${end}`;
    const head = `M${end - 6} ${y - 4}L${end} ${y}L${end - 6} ${y + 4}`;
    return [
      { kind: 'text', x, y: y - 8, text: row.label, font, fill: theme.ink, anchor: 'start' },
      { kind: 'circle', x: start, y, radius: 3.5, fill: theme.ink },
      ...(end > start
        ? [{ kind: 'path', data: isOpen ? line + head : line, stroke: theme.ink, strokeWidth: 1.5 } as const]
        : []),
    ];
  });
  const bottom = rows.length * rowHeight + 4;
  const ticks = Array.from({ length: (last - first) / step + 1 }, (_, index) => first + step * index);
  const axis = ticks.flatMap((value): Mark[] => [
    { kind: 'path', data: `M${at(value)} ${bottom}V${bottom + 4}`, stroke: theme.ink3, strokeWidth: 1 },
    {
      kind: 'text',
      x: at(value),
      y: bottom + 16,
      text: number(value),
      font: tickFont,
      fill: theme.ink2,
      anchor: 'middle',
    },
  ]);
  const base: Mark = {
    kind: 'path',
    data: `M${at(first)} ${bottom}H${at(last)}`,
    stroke: theme.ink3,
    strokeWidth: 1,
  };
  return { marks: [...marks, base, ...axis], height: bottom + axisHeight };
}
