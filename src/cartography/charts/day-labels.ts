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
  /** Whether a plain one may move to a side, as far as its middle stays over its bar. */
  readonly mayMove?: boolean;
}

/**
 * The best first: "14–15" goes before a label a line above its bar, that before one off the bar's middle, and that before
 * plain numbers off theirs, as "12" and "11" over two narrow bars.
 */
const settings: readonly Setting[] = [
  { isBrief: false, closest: 26, end: null, mayRise: false },
  { isBrief: true, closest: 26, end: null, mayRise: false },
  { isBrief: false, closest: 24, end: null, mayRise: true },
  { isBrief: true, closest: 24, end: null, mayRise: true },
  { isBrief: true, closest: 22, end: 'right', mayRise: true },
  { isBrief: true, closest: 22, end: 'left', mayRise: true },
  { isBrief: true, closest: 18, end: 'right', mayRise: true, mayMove: true },
  { isBrief: true, closest: 18, end: 'left', mayRise: true, mayMove: true },
  { isBrief: true, closest: 15, end: 'right', mayRise: true, mayMove: true },
  { isBrief: true, closest: 15, end: 'left', mayRise: true, mayMove: true },
  { isBrief: true, closest: 14.3, end: 'right', mayRise: true, mayMove: true },
  { isBrief: true, closest: 14.3, end: 'left', mayRise: true, mayMove: true },
];

type BarInBox = { readonly bar: DayBar; readonly box: Box };

interface LabelRoom {
  /** Of a day, pixels. */
  readonly step: number;
  readonly width: number;
  readonly scale: number;
  readonly textWidth: TextWidth;
  /** How much wider than measured another font may set words that rings stand behind. */
  readonly standIn?: number;
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

/** How far a plain number may be moved, as shares of its bar's width, from left to right. */
const moves = Array.from({ length: 17 }, (_, index) => index / 16 - 0.5);
const leastFirst = [...moves].sort((one, other) => Math.abs(one) - Math.abs(other));

function placed(
  bars: readonly BarInBox[],
  { isBrief, closest, end, mayRise, mayMove = false }: Setting,
  { step, width, scale, textWidth, standIn = 1 }: LabelRoom,
): readonly PlacedLabel[] {
  const wordsOf = ({ words, brief }: DayBar) => (isBrief ? brief : words);
  const value = ({ bar }: BarInBox) => bar.bounds?.minimum ?? 0;
  const wanted = bars
    .filter(({ bar }) => wordsOf(bar) !== null)
    .sort((one, other) => Number(other.bar.isRival) - Number(one.bar.isRival) || value(other) - value(one));
  const found = new Map<BarInBox, PlacedLabel>();
  /** What is moved does not touch a bar beside its own either. */
  const off = mayMove ? 1.2 * scale : 0;
  const isFree = (of: BarInBox, { x, y, width: wide }: PlacedLabel) => {
    const inRow = (step < closest * scale ? Math.max(gap, closest - wide / scale) : gap) * scale;
    return (
      y > 10 * scale &&
      ![...found].some(([owner, other]) => {
        // Behind rings no two numbers run into one, nor where one stands lower by half a line.
        const isLower = mayMove && Math.abs(other.y - y) > 7 * scale;
        const after = isLower ? (gap - 1) * scale : inRow;
        return (
          owner !== of &&
          x < other.x + other.width + (other.isRival ? gap * scale : after) &&
          other.x < x + wide + after &&
          Math.abs(other.y - y) < 13 * scale
        );
      }) &&
      // A number must not stand on a higher bar beside its own.
      !bars.some(
        ({ box }) =>
          box !== of.box &&
          box.height > of.box.height &&
          box.y < y &&
          box.x < x + wide + off &&
          box.x + box.width + off > x,
      )
    );
  };
  const place = (of: BarInBox, shares: readonly number[]) => {
    const { bar, box } = of;
    const words = wordsOf(bar) ?? '';
    const measured = textWidth(words, { size: 12 * scale, weight: 600 });
    const wide = bar.isRival ? measured * standIn + (ringsWidth + 3) * scale : measured;
    const { x: left, width: thick } = box;
    const middle = left + thick / 2 - wide / 2;
    // A wide one, with rings, leaves the room behind its bar, or before it, to its neighbours.
    const ends = { left: [left, left + thick - wide], right: [left + thick - wide, left] };
    const starts =
      end !== null && bar.isRival ? [...ends[end], middle] : shares.map((share) => middle + share * thick);
    // Above the row of those beside it, which then have the whole width to move in.
    const rises = !mayRise || !bar.isRival ? [0] : mayMove ? [14, 18, 0] : [0, 14, 18];
    const at = rises
      .map((rise) => box.y - (4 + rise) * scale)
      .flatMap((y) => starts.map((start) => ({ x: Math.max(0, Math.min(width - wide, start)), y })))
      .map((corner) => ({ ...corner, words, isRival: bar.isRival, width: wide }))
      .find((label) => isFree(of, label));
    if (at !== undefined) found.set(of, at);
  };
  for (const bar of wanted) place(bar, mayMove ? moves : [0]);
  // Each as near to the middle of its bar as its neighbours leave it.
  if (mayMove) for (const bar of wanted) if (found.has(bar) && !bar.bar.isRival) place(bar, leastFirst);
  return [...found.values()];
}
