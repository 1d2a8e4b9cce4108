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
const gap = 3;
const closest = 26;

type BarInBox = { readonly bar: DayBar; readonly box: Box };

interface LabelRoom {
  /** Of a day, pixels. */
  readonly step: number;
  readonly width: number;
  readonly scale: number;
  readonly textWidth: TextWidth;
}

/** The labels that find room; "14–15" instead of "14 or 15" where more of them do so. */
export function placeLabels(bars: readonly BarInBox[], room: LabelRoom): readonly PlacedLabel[] {
  const whole = placed(bars, ({ words }) => words, room);
  const isAll = whole.length === bars.filter(({ bar }) => bar.words !== null).length;
  if (isAll || bars.every(({ bar }) => bar.brief === bar.words)) return whole;
  const brief = placed(bars, (bar) => bar.brief, room);
  return brief.length > whole.length ? brief : whole;
}

function placed(
  bars: readonly BarInBox[],
  wordsOf: (bar: DayBar) => string | null,
  { step, width, scale, textWidth }: LabelRoom,
): readonly PlacedLabel[] {
  const value = ({ bar }: BarInBox) => bar.bounds?.minimum ?? 0;
  const wanted = bars
    .filter(({ bar }) => wordsOf(bar) !== null)
    .sort((one, other) => Number(other.bar.isRival) - Number(one.bar.isRival) || value(other) - value(one));
  const found: PlacedLabel[] = [];
  for (const { bar, box } of wanted) {
    const words = wordsOf(bar) ?? '';
    const wide =
      textWidth(words, { size: 12 * scale, weight: 600 }) + (bar.isRival ? (ringsWidth + 3) * scale : 0);
    const x = Math.max(0, Math.min(width - wide, box.x + box.width / 2 - wide / 2));
    const label = { x, y: box.y - 4 * scale, words, isRival: bar.isRival, width: wide };
    const apart = (step < closest * scale ? Math.max(gap, closest - wide) : gap) * scale;
    const collides = found.some(
      (other) =>
        x < other.x + other.width + apart &&
        other.x < x + wide + apart &&
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
    if (!collides && !covers) found.push(label);
  }
  return found;
}
