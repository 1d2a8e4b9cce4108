// Which way a line was flown: a chevron cut through a wide one, a notched head on a thin one.
import { containsPoint } from '../drawing/boxes.ts';
import type { Box, Point } from '../drawing/marks.ts';
import { placeOn } from './course.ts';
import type { Ribbon } from './ribbons.ts';

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
  /** Where there are many lines a thin one has one head. */
  readonly isCrowded: boolean;
  readonly frame: Box;
  readonly scale: number;
}

/** Shares of the leg that are tried beside the usual ones where another head or a dot is in the way. */
const asides = [0, 0.05, -0.05, 0.1, -0.1, 0.16, -0.16];
/** Two heads are this far apart, and a head this far from a dot; pixels. */
const apart = 12;
const offDot = 6;

/** What heads keep free of: dots, and each other. */
export class HeadRoom {
  readonly #cells = new Map<string, { readonly point: Point; readonly radius: number }[]>();
  readonly #size: number;
  readonly #scale: number;

  /** @param dots that no head may lie under */
  constructor(dots: readonly { readonly point: Point; readonly radius: number }[], scale: number) {
    this.#scale = scale;
    this.#size = Math.max(apart * scale, ...dots.map(({ radius }) => radius + offDot * scale));
    for (const { point, radius } of dots) this.#add(point, radius + offDot * scale);
  }

  #keyOf(point: Point, column: number, row: number): string {
    return `${Math.floor(point.x / this.#size) + column} ${Math.floor(point.y / this.#size) + row}`;
  }

  #add(point: Point, radius: number): void {
    const key = this.#keyOf(point, 0, 0);
    this.#cells.set(key, [...(this.#cells.get(key) ?? []), { point, radius }]);
  }

  /** Takes a place for a head. */
  take(point: Point): void {
    this.#add(point, apart * this.#scale);
  }

  /** How much of the room that a head needs it has at a place, at most 1. */
  at(point: Point): number {
    let share = 1;
    for (let column = -1; column <= 1; column++)
      for (let row = -1; row <= 1; row++)
        for (const other of this.#cells.get(this.#keyOf(point, column, row)) ?? [])
          share = Math.min(
            share,
            Math.hypot(other.point.x - point.x, other.point.y - point.y) / other.radius,
          );
    return share;
  }
}

/** The length of a ribbon's leg, pixels. */
function wholeOf({ length, shares }: Ribbon, isWhole: boolean): number {
  const seen = (shares.at(-1) ?? 1) - (shares[0] ?? 0);
  return isWhole ? length : length / Math.max(0.01, seen);
}

/**
 * Where on a ribbon its directions are to stand, as shares of the leg.
 * @param isWhole whether the ribbon is all of its leg, and not cut off at a horizon
 * @param room of the heads that were placed before
 */
export function directionShares(
  ribbon: Ribbon,
  isWhole: boolean,
  options: DirectionOptions,
  room: HeadRoom,
): readonly number[] {
  const wanted = wantedShares(ribbon, isWhole, options);
  if (options.isLoop || options.width >= chevronFrom * options.scale) return wanted;
  const whole = wholeOf(ribbon, isWhole);
  return wanted.flatMap((share, order) => {
    let best: { share: number; point: Point; free: number } | null = null;
    for (const aside of asides) {
      const length = lengthAt(ribbon, whole, share + aside);
      if (length === null || length < fromEnd * options.scale) continue;
      if (length > ribbon.length - fromEnd * options.scale) continue;
      const { point } = placeOn(ribbon, length);
      const free = room.at(point);
      if (best === null || free > best.free) best = { share: share + aside, point, free };
      if (free === 1) break;
    }
    // The first tells the direction of all the line; a second one that finds no room is left out.
    if (best === null || (order > 0 && best.free < 1)) return [];
    room.take(best.point);
    return [best.share];
  });
}

/** The usual shares, or, closer in, as many as keep some in the frame. */
function wantedShares(
  ribbon: Ribbon,
  isWhole: boolean,
  { width, isPair, isLoop, isCrowded, frame, scale }: DirectionOptions,
): readonly number[] {
  const whole = wholeOf(ribbon, isWhole);
  if (isLoop) return short;
  if (whole < oneFrom * scale) return [];
  if (isPair) return thereAndBack;
  const isOne = whole < twoFrom * scale || (isCrowded && width < chevronFrom * scale);
  const shares = isOne ? short : usual;
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

/** The directions at shares of a ribbon's leg, those that are in the frame. */
export function directionsAt(
  ribbon: Ribbon,
  isWhole: boolean,
  shares: readonly number[],
  { width, isPair, frame, scale }: Omit<DirectionOptions, 'isLoop' | 'isCrowded'>,
): Direction[] {
  const whole = wholeOf(ribbon, isWhole);
  return shares.flatMap((share): Direction[] => {
    const length = lengthAt(ribbon, whole, share);
    if (length === null || length < fromEnd * scale || length > ribbon.length - fromEnd * scale) return [];
    const { point, along } = placeOn(ribbon, length);
    if (!containsPoint(frame, point)) return [];
    if (width >= chevronFrom * scale) return [{ kind: 'chevron', point, along, size: width }];
    const size = headLength * scale + headGrowth * width;
    // Of both directions each head leads to the nearer end.
    const isBack = isPair && share < 0.5;
    return [{ kind: 'head', point, along: isBack ? { x: -along.x, y: -along.y } : along, size }];
  });
}
