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

/** Pixels at scale 1, between two labels. */
const gap = 3;

/** How labels are set: pixels at scale 1. */
interface Setting {
  readonly isBrief: boolean;
  /** Between the middles of labels where bars are narrow. */
  readonly closest: number;
  /** Whether a wide one may stand with this end over its bar instead of its middle. */
  readonly end: 'left' | 'right' | null;
  /** Whether one may stand a line higher above its bar. */
  readonly mayRise: boolean;
}

/** The best first: "14–15" goes before a label a line above its bar, and that before one off the bar's middle. */
const settings: readonly Setting[] = [
  { isBrief: false, closest: 26, end: null, mayRise: false },
  { isBrief: true, closest: 26, end: null, mayRise: false },
  { isBrief: false, closest: 24, end: null, mayRise: true },
  { isBrief: true, closest: 24, end: null, mayRise: true },
  { isBrief: true, closest: 22, end: 'right', mayRise: true },
  { isBrief: true, closest: 22, end: 'left', mayRise: true },
];

type BarInBox = { readonly bar: DayBar; readonly box: Box };

interface LabelRoom {
  /** Of a day, pixels. */
  readonly step: number;
  readonly width: number;
  readonly scale: number;
  readonly textWidth: TextWidth;
}

/** The labels that find room, set in the best way in which most do. */
export function placeLabels(bars: readonly BarInBox[], room: LabelRoom): readonly PlacedLabel[] {
  const wanted = bars.filter(({ bar }) => bar.words !== null).length;
  let best: readonly PlacedLabel[] = [];
  for (const setting of settings) {
    if (best.length === wanted) break;
    const found = placed(bars, setting, room);
    if (found.length > best.length) best = found;
  }
  return best;
}

function placed(
  bars: readonly BarInBox[],
  { isBrief, closest, end, mayRise }: Setting,
  { step, width, scale, textWidth }: LabelRoom,
): readonly PlacedLabel[] {
  const wordsOf = ({ words, brief }: DayBar) => (isBrief ? brief : words);
  const value = ({ bar }: BarInBox) => bar.bounds?.minimum ?? 0;
  const wanted = bars
    .filter(({ bar }) => wordsOf(bar) !== null)
    .sort((one, other) => Number(other.bar.isRival) - Number(one.bar.isRival) || value(other) - value(one));
  const found: PlacedLabel[] = [];
  for (const { bar, box } of wanted) {
    const words = wordsOf(bar) ?? '';
    const wide =
      textWidth(words, { size: 12 * scale, weight: 600 }) + (bar.isRival ? (ringsWidth + 3) * scale : 0);
    const { x: left, width: thick } = box;
    const middle = left + thick / 2 - wide / 2;
    // A wide one, with rings, leaves the room behind its bar, or before it, to its neighbours.
    const ends = { left: [left, left + thick - wide], right: [left + thick - wide, left] };
    const starts = end !== null && bar.isRival ? [...ends[end], middle] : [middle];
    const rises = mayRise && bar.isRival ? [0, 14 * scale, 18 * scale] : [0];
    const apart = (step < closest * scale ? Math.max(gap, closest - wide / scale) : gap) * scale;
    const isFree = (x: number, y: number) =>
      y > 10 * scale &&
      !found.some(
        (other) =>
          // Behind rings no two numbers run into one.
          x < other.x + other.width + (other.isRival ? gap * scale : apart) &&
          other.x < x + wide + apart &&
          Math.abs(other.y - y) < 13 * scale,
      ) &&
      // A number must not stand on a higher bar beside its own.
      !bars.some(
        (other) =>
          other.box !== box &&
          other.box.height > box.height &&
          other.box.y < y &&
          other.box.x < x + wide &&
          other.box.x + other.box.width > x,
      );
    const at = rises
      .map((rise) => box.y - 4 * scale - rise)
      .flatMap((y) => starts.map((start) => ({ x: Math.max(0, Math.min(width - wide, start)), y })))
      .find(({ x, y }) => isFree(x, y));
    if (at !== undefined) found.push({ ...at, words, isRival: bar.isRival, width: wide });
  }
  return found;
}
