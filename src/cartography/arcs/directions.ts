// Which way a line was flown: a chevron cut through a wide one, a notched head on a thin one.
import { containsPoint } from '../drawing/boxes.ts';
import type { Box, Point } from '../drawing/marks.ts';
import type { Ribbon } from './ribbons.ts';
import { placeOn } from './strands.ts';

export interface Direction {
  readonly kind: 'chevron' | 'head';
  readonly point: Point;
  /** The unit vector of the flight. */
  readonly along: Point;
  /** Of a chevron the width of its line, of a head its length; pixels. */
  readonly size: number;
}

/** Lines at least this wide have a chevron, pixels. */
const chevronFrom = 4.4;
/** The length of a head, pixels, and how much of a line's width is added to it. */
const headLength = 7;
const headGrowth = 1.1;
/** Shares of a line, of a short one, and of one for both directions. */
const usual = [0.34, 0.72];
const short = [0.6];
const thereAndBack = [0.3, 0.7];
/** Lines shorter than these have one, or none; pixels. */
const twoFrom = 300;
const oneFrom = 70;
/** Where none of the usual ones is in the frame there is about one to so many pixels. */
const closerIn = 320;
const mostDoublings = 9;
/** None stands nearer to an end than this, pixels. */
const fromEnd = 12;

export interface DirectionOptions {
  readonly width: number;
  readonly isPair: boolean;
  /** Whether it goes round and back to its own place. */
  readonly isLoop: boolean;
  readonly frame: Box;
  readonly scale: number;
}

/** Where on a ribbon its directions stand, as shares of the leg. */
function sharesOf(
  whole: number,
  ribbon: Ribbon,
  { isPair, isLoop, frame, scale }: DirectionOptions,
): readonly number[] {
  if (isLoop) return short;
  if (whole < oneFrom * scale) return [];
  if (isPair) return thereAndBack;
  const shares = whole < twoFrom * scale ? short : usual;
  const isSeen = (share: number) => {
    const length = lengthAt(ribbon, whole, share);
    return length !== null && containsPoint(frame, placeOn(ribbon, length).point);
  };
  if (shares.some(isSeen)) return shares;
  const count = 2 ** Math.min(mostDoublings, Math.max(1, Math.ceil(Math.log2(whole / (closerIn * scale)))));
  return Array.from({ length: count }, (_, index) => (index + 0.5) / count).filter(isSeen);
}

/** Pixels along a ribbon to a share of its leg; null where the ribbon does not reach it. */
function lengthAt({ shares, lengths, length }: Ribbon, whole: number, share: number): number | null {
  // A ribbon that is all of its leg is divided by what is seen.
  if (length >= whole) return share * length;
  const after = shares.findIndex((each) => each >= share);
  if (after <= 0) return null;
  const [a, b] = [shares[after - 1] ?? 0, shares[after] ?? 1];
  const [from, to] = [lengths[after - 1] ?? 0, lengths[after] ?? 0];
  return from + ((to - from) * (share - a)) / (b - a || 1);
}

/** @param isWhole whether the ribbon is all of its leg, and not cut off at a horizon */
export function directionsOf(ribbon: Ribbon, isWhole: boolean, options: DirectionOptions): Direction[] {
  const { width, isPair, scale } = options;
  const seen = (ribbon.shares.at(-1) ?? 1) - (ribbon.shares[0] ?? 0);
  const whole = isWhole ? ribbon.length : ribbon.length / Math.max(0.01, seen);
  return sharesOf(whole, ribbon, options).flatMap((share): Direction[] => {
    const length = lengthAt(ribbon, whole, share);
    if (length === null || length < fromEnd * scale || length > ribbon.length - fromEnd * scale) return [];
    const { point, along } = placeOn(ribbon, length);
    if (!containsPoint(options.frame, point)) return [];
    if (width >= chevronFrom * scale) return [{ kind: 'chevron', point, along, size: width }];
    const size = headLength * scale + headGrowth * width;
    // Of both directions each head leads to the nearer end.
    const isBack = isPair && share < 0.5;
    return [{ kind: 'head', point, along: isBack ? { x: -along.x, y: -along.y } : along, size }];
  });
}
