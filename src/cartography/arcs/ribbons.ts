// Ribbons: strands with a width, moved beside their great circle, cut off where places stand, and slim at their tip.
import { lengthOf } from '../drawing/distances.ts';
import type { Point } from '../drawing/marks.ts';
import { Course, type CourseOptions } from './course.ts';
import type { Strand } from './strands.ts';

/** The middle of a line that has a width, as it is drawn. */
export class Ribbon extends Course {
  /** How much of its width it has at each point: 1, less in the tip, and more where it is cut aslant to go on in another leg. */
  readonly tapers: readonly number[];
  readonly hasTip: boolean;
  readonly join: RibbonOptions['join'];

  constructor(
    course: CourseOptions,
    tapers: readonly number[],
    hasTip: boolean,
    join: RibbonOptions['join'],
  ) {
    super(course);
    this.tapers = tapers;
    this.hasTip = hasTip;
    this.join = join;
  }
}

/** How a leg is cut where the next one goes on from it, halfway between both directions. */
export interface Join {
  /** The unit vector along the cut, to the right. */
  readonly right: Point;
  /** How much longer the cut is than one straight across. */
  readonly stretch: number;
}

export interface RibbonOptions {
  /** Pixels cut off at the start and at the end of the strand. */
  readonly cut: { readonly start: number; readonly end: number };
  /** Pixels to the right of the flight, at a length from the strand's start and a share of the leg. */
  readonly offset: (length: number, share: number) => number;
  /** Within how many pixels of the start and the end the offset goes back to the place; 0 where it does not. */
  readonly bend: { readonly start: number; readonly end: number };
  readonly join: { readonly start: Join | null; readonly end: Join | null };
  /** Pixels in which it slims to nothing; 0: it ends as it began. */
  readonly tip: number;
}

/** What is left of an offset where a line reaches its place. */
const offsetAtPlace = 0.12;
/** Stations along a bend. */
const bendSteps = 5;
/** The share of a bend that is straight; the rest leads smoothly into the line. */
const straight = 0.6;

/** How much of an offset a line has at a share of its bend: straight first, then slower and slower. */
function held(share: number): number {
  if (share >= 1) return 1;
  const rest = Math.max(0, share - straight);
  const part = (2 * share - (rest * rest) / (1 - straight)) / (1 + straight);
  return offsetAtPlace + (1 - offsetAtPlace) * part;
}

/** @returns null where nothing is left between what is cut off */
export function ribbonOf(strand: Strand, options: RibbonOptions): Ribbon | null {
  const { cut, offset, bend, join, tip } = options;
  const [from, to] = [cut.start, strand.length - cut.end];
  if (to - from < 2) return null;
  const tipLength = Math.min(tip, (to - from) * 0.6);
  const count = findStations(strand.lengths, from, to, bend, tipLength);
  const xs: number[] = [];
  const ys: number[] = [];
  const shares: number[] = [];
  const tapers: number[] = [];
  const lengths: number[] = [];
  const last = strand.xs.length - 2;
  let segment = 0;
  let [length, beforeX, beforeY] = [0, 0, 0];
  for (let index = 0; index < count; index++) {
    const station = stations[index] ?? 0;
    while (segment < last && (strand.lengths[segment + 1] ?? 0) <= station) segment++;
    const start = strand.lengths[segment] ?? 0;
    const end = strand.lengths[segment + 1] ?? 0;
    const part = end > start ? (station - start) / (end - start) : 0;
    const share = between(strand.shares, segment, part);
    const cutAt = endJoin(join, index, count);
    let aside = offset(station, share) * (cutAt?.stretch ?? 1);
    if (bend.start > 0) aside *= held((station - from) / bend.start);
    if (bend.end > 0) aside *= held((to - station) / bend.end);
    let x = between(strand.xs, segment, part);
    let y = between(strand.ys, segment, part);
    if (aside !== 0) {
      if (cutAt === null) findRightBetween(strand, segment, part);
      x += (cutAt?.right.x ?? right[0]) * aside;
      y += (cutAt?.right.y ?? right[1]) * aside;
    }
    if (index > 0) length += lengthOf(x - beforeX, y - beforeY);
    xs.push(x);
    ys.push(y);
    shares.push(share);
    lengths.push(length);
    tapers.push((tipLength > 0 ? Math.min(1, (to - station) / tipLength) : 1) * (cutAt?.stretch ?? 1));
    beforeX = x;
    beforeY = y;
  }
  return new Ribbon({ xs, ys, shares, lengths, turn: strand.turn }, tapers, tipLength > 0, join);
}

const endJoin = ({ start, end }: RibbonOptions['join'], index: number, count: number): Join | null =>
  index === 0 ? start : index === count - 1 ? end : null;

function between(values: readonly number[], index: number, part: number): number {
  const before = values[index] ?? 0;
  return before + ((values[index + 1] ?? before) - before) * part;
}

/** Lengths at which a ribbon has points. In a frame there are thousands: they are found in place, and nothing is thrown away. */
const stations: number[] = [];
/** Lengths at which it bends or slims, in their order. */
const more: number[] = [];

function addInOrder(length: number): void {
  let place = more.length;
  more.push(length);
  for (; place > 0 && (more[place - 1] ?? 0) > length; place--) more[place] = more[place - 1] ?? 0;
  more[place] = length;
}

/**
 * Finds the stations of a ribbon: the strand's own points, and more where it bends or slims.
 * @returns how many there are
 */
function findStations(
  lengths: readonly number[],
  from: number,
  to: number,
  bend: RibbonOptions['bend'],
  tip: number,
): number {
  more.length = 0;
  if (tip > 0) more.push(to - tip);
  for (let step = 1; step <= bendSteps; step++) {
    if (bend.start > 0) addInOrder(from + (bend.start * step) / bendSteps);
    if (bend.end > 0) addInOrder(to - (bend.end * step) / bendSteps);
  }
  stations[0] = from;
  let [count, next, last] = [1, 0, from];
  for (let index = 0; index < lengths.length; ) {
    const own = lengths[index] ?? 0;
    const isOwn = !(next < more.length && (more[next] ?? 0) < own);
    const length = isOwn ? own : (more[next] ?? 0);
    if (isOwn) index++;
    else next++;
    if (length - last <= least || to - length <= least) continue;
    stations[count++] = length;
    last = length;
  }
  stations[count++] = to;
  return count;
}

/** Stations nearer to each other are one, pixels. */
const least = 0.4;

/** The unit vector to the right of the flight that was found last. */
const right: [x: number, y: number] = [0, 0];

function turnRight(x: number, y: number): void {
  const length = lengthOf(x, y) || 1;
  right[0] = x / length;
  right[1] = y / length;
}

/** Finds the unit vector to the right of a course at one of its points. */
function findRight({ xs, ys }: Course, index: number): void {
  const before = index === 0 ? 0 : index - 1;
  const after = index === xs.length - 1 ? index : index + 1;
  turnRight((ys[before] ?? 0) - (ys[after] ?? 0), (xs[after] ?? 0) - (xs[before] ?? 0));
}

/** Finds it between two points. */
function findRightBetween(course: Course, index: number, part: number): void {
  findRight(course, index);
  const [x, y] = right;
  findRight(course, index + 1);
  turnRight(x + (right[0] - x) * part, y + (right[1] - y) * part);
}

/** Directions that differ by more than this are not joined, for the cut would be too long. */
const longestCut = 2;

/** How two strands are cut where one goes on from the other; null where they do not. */
export function joinOf(before: Strand, after: Strand): Join | null {
  if (!before.isToEnd || !after.isFromStart) return null;
  const [end, start] = [before.end, after.start];
  if (Math.hypot(end.x - start.x, end.y - start.y) > 1) return null;
  findRight(before, before.xs.length - 1);
  const [x, y] = right;
  findRight(after, 0);
  turnRight(x + right[0], y + right[1]);
  const across = right[0] * x + right[1] * y;
  return across * longestCut < 1 ? null : { right: { x: right[0], y: right[1] }, stretch: 1 / across };
}

/**
 * One side of a ribbon.
 * @param half pixels from its middle, negative to the left; it slims in the tip
 * @param beyond pixels that do not
 * @param longer pixels by which it is longer at either end
 */
export function sideOf(ribbon: Ribbon, half: number, beyond = 0, longer = 0): Point[] {
  const { xs, ys, tapers, join } = ribbon;
  const side: Point[] = [];
  for (let index = 0; index < xs.length; index++) {
    const cutAt = endJoin(join, index, xs.length);
    if (cutAt === null) findRight(ribbon, index);
    const [rightX, rightY] = [cutAt?.right.x ?? right[0], cutAt?.right.y ?? right[1]];
    const ahead = index === 0 ? -longer : index === xs.length - 1 ? longer : 0;
    const aside = half * (tapers[index] ?? 1) + beyond;
    const x = (xs[index] ?? 0) + rightY * ahead + rightX * aside;
    const y = (ys[index] ?? 0) - rightX * ahead + rightY * aside;
    side.push({ x, y });
  }
  return side;
}

/** The outline of a ribbon: down its right side and back along its left. */
export function bodyOf(ribbon: Ribbon, width: number): Point[] {
  const left = sideOf(ribbon, -width / 2);
  // Both sides meet in the tip.
  if (ribbon.hasTip) left.pop();
  return [...sideOf(ribbon, width / 2), ...left.reverse()];
}

/** An outline some pixels off a ribbon, beyond its ends as well. */
export const outlineOf = (ribbon: Ribbon, width: number, off: number): Point[] => [
  ...sideOf(ribbon, width / 2, off, off),
  ...sideOf(ribbon, -width / 2, -off, off).reverse(),
];
