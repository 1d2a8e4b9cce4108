// Which bars of days have their numbers written above them: what sources differ about, then the largest; what finds no room has none.
import type { DayBar } from '../../report/rows/day-bars.ts';
import type { Box, TextWidth } from '../drawing/marks.ts';
import { ringsWidth } from '../drawing/rings.ts';

/** How strongly what may be, and may not be, is painted. */
export const maybeOpacity = 0.28;

export interface PlacedLabel {
  /** The left end of its base line, pixels. */
  readonly x: number;
  readonly y: number;
  readonly words: string;
  readonly isRival: boolean;
  /** With the rings behind it. */
  readonly width: number;
}

/** Pixels at scale 1: between two labels; between the middles of labels where bars are narrow. */
const gap = 4;
const closest = 26;

export function placeLabels(
  bars: readonly { readonly bar: DayBar; readonly box: Box }[],
  options: {
    readonly step: number;
    readonly width: number;
    readonly scale: number;
    readonly textWidth: TextWidth;
  },
): readonly PlacedLabel[] {
  const { step, width, scale, textWidth } = options;
  const value = ({ bar }: { bar: DayBar }) => bar.bounds?.minimum ?? 0;
  const wanted = bars
    .filter(({ bar }) => bar.words !== null)
    .sort((one, other) => Number(other.bar.isRival) - Number(one.bar.isRival) || value(other) - value(one));
  const placed: PlacedLabel[] = [];
  for (const { bar, box } of wanted) {
    const words = bar.words ?? '';
    const letters = textWidth(words, { size: 12 * scale, weight: 600 });
    const wide = letters + (bar.isRival ? (ringsWidth + 3) * scale : 0);
    const x = Math.max(0, Math.min(width - wide, box.x + box.width / 2 - letters / 2));
    const label = { x, y: box.y - 4 * scale, words, isRival: bar.isRival, width: wide };
    const room = (step < closest * scale ? Math.max(gap, closest - wide) : gap) * scale;
    const collides = placed.some(
      (other) =>
        x < other.x + other.width + room &&
        other.x < x + wide + room &&
        Math.abs(other.y - label.y) < 13 * scale,
    );
    // A number must not stand on a higher bar beside its own.
    const covers = bars.some(
      (other) =>
        other.box !== box &&
        other.box.height > box.height &&
        other.box.y < label.y &&
        other.box.x < x + wide &&
        other.box.x + other.box.width > x,
    );
    if (!collides && !covers) placed.push(label);
  }
  return placed;
}
