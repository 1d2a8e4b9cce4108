// Ribbons: strands with a width, moved beside their great circle, cut off where places stand, and slim at their tip.
import type { Point } from '../drawing/marks.ts';
import type { Strand } from './strands.ts';

/** The middle of a line that has a width, as it is drawn. */
export interface Ribbon {
  readonly points: readonly Point[];
  /** Unit vectors to the right of the flight. */
  readonly normals: readonly Point[];
  /** How much of its width it has there: 1, less in the tip, and more where it is cut aslant to go on in another leg. */
  readonly tapers: readonly number[];
  /** Pixels along it. */
  readonly lengths: readonly number[];
  readonly length: number;
  /** Of the leg's angle. */
  readonly shares: readonly number[];
  readonly hasTip: boolean;
  /** The copy of the world, degrees. */
  readonly turn: number;
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
  const stations = stationsOf(strand, from, to, bend, tipLength);
  const points: Point[] = [];
  const shares: number[] = [];
  const tapers: number[] = [];
  const lengths: number[] = [];
  const last = strand.points.length - 2;
  let segment = 0;
  let before = normalAt(strand.points, 0);
  let after = normalAt(strand.points, 1);
  let length = 0;
  // In every frame there are thousands of stations: no iterator, and nothing that is thrown away.
  for (let index = 0; index < stations.length; index++) {
    const station = stations[index] ?? 0;
    while (segment < last && (strand.lengths[segment + 1] ?? 0) <= station) {
      segment++;
      before = after;
      after = normalAt(strand.points, segment + 1);
    }
    const start = strand.lengths[segment] ?? 0;
    const end = strand.lengths[segment + 1] ?? 0;
    const part = end > start ? (station - start) / (end - start) : 0;
    const share = between(strand.shares, segment, part);
    const a = strand.points[segment] ?? none;
    const b = strand.points[segment + 1] ?? none;
    const cutAt = endJoin(join, index, stations.length);
    let aside = offset(station, share) * (cutAt?.stretch ?? 1);
    if (bend.start > 0) aside *= held((station - from) / bend.start);
    if (bend.end > 0) aside *= held((to - station) / bend.end);
    let x = a.x + (b.x - a.x) * part;
    let y = a.y + (b.y - a.y) * part;
    if (aside !== 0) {
      const right =
        cutAt?.right ?? unit(before.x + (after.x - before.x) * part, before.y + (after.y - before.y) * part);
      x += right.x * aside;
      y += right.y * aside;
    }
    const previous = points[index - 1];
    if (previous !== undefined) length += Math.hypot(x - previous.x, y - previous.y);
    points.push({ x, y });
    shares.push(share);
    lengths.push(length);
    tapers.push((tipLength > 0 ? Math.min(1, (to - station) / tipLength) : 1) * (cutAt?.stretch ?? 1));
  }
  const normals = points.map(
    (_, index) => endJoin(join, index, points.length)?.right ?? normalAt(points, index),
  );
  return { points, normals, tapers, lengths, length, shares, hasTip: tipLength > 0, turn: strand.turn };
}

const none: Point = { x: 0, y: 0 };

const endJoin = ({ start, end }: RibbonOptions['join'], index: number, count: number): Join | null =>
  index === 0 ? start : index === count - 1 ? end : null;

function between(values: readonly number[], index: number, part: number): number {
  const before = values[index] ?? 0;
  return before + ((values[index + 1] ?? before) - before) * part;
}

/** Lengths at which a ribbon has points: the strand's own, and more where it bends or slims. */
function stationsOf(
  { lengths }: Strand,
  from: number,
  to: number,
  bend: RibbonOptions['bend'],
  tip: number,
): readonly number[] {
  const more: number[] = tip > 0 ? [to - tip] : [];
  for (let step = 1; step <= bendSteps; step++) {
    if (bend.start > 0) more.push(from + (bend.start * step) / bendSteps);
    if (bend.end > 0) more.push(to - (bend.end * step) / bendSteps);
  }
  more.sort((one, other) => one - other);
  const stations = [from];
  let last = from;
  const add = (length: number) => {
    if (length - last <= least || to - length <= least) return;
    stations.push(length);
    last = length;
  };
  let next = 0;
  for (const length of lengths) {
    for (; next < more.length && (more[next] ?? 0) < length; next++) add(more[next] ?? 0);
    add(length);
  }
  stations.push(to);
  return stations;
}

/** Stations nearer to each other are one, pixels. */
const least = 0.4;

function normalAt(points: readonly Point[], index: number): Point {
  const before = points[index - 1] ?? points[index];
  const after = points[index + 1] ?? points[index];
  if (before === undefined || after === undefined) return none;
  return unit(before.y - after.y, after.x - before.x);
}

function unit(x: number, y: number): Point {
  const length = Math.hypot(x, y) || 1;
  return { x: x / length, y: y / length };
}

/** Directions that differ by more than this are not joined, for the cut would be too long. */
const longestCut = 2;

/** How two strands are cut where one goes on from the other; null where they do not. */
export function joinOf(before: Strand, after: Strand): Join | null {
  const [end, start] = [before.points.at(-1), after.points[0]];
  if (!before.isToEnd || !after.isFromStart || end === undefined || start === undefined) return null;
  if (Math.hypot(end.x - start.x, end.y - start.y) > 1) return null;
  const one = normalAt(before.points, before.points.length - 1);
  const other = normalAt(after.points, 0);
  const right = unit(one.x + other.x, one.y + other.y);
  const across = right.x * one.x + right.y * one.y;
  return across * longestCut < 1 ? null : { right, stretch: 1 / across };
}

/**
 * One side of a ribbon.
 * @param half pixels from its middle, negative to the left; it slims in the tip
 * @param beyond pixels that do not
 */
export function sideOf({ points, normals, tapers }: Ribbon, half: number, beyond = 0): Point[] {
  return points.map(({ x, y }, index) => {
    const normal = normals[index] ?? none;
    const aside = half * (tapers[index] ?? 1) + beyond;
    return { x: x + normal.x * aside, y: y + normal.y * aside };
  });
}

/** The outline of a ribbon: down its right side and back along its left. */
export function bodyOf(ribbon: Ribbon, width: number): Point[] {
  const left = sideOf(ribbon, -width / 2);
  // Both sides meet in the tip.
  if (ribbon.hasTip) left.pop();
  return [...sideOf(ribbon, width / 2), ...left.reverse()];
}

/** An outline some pixels off a ribbon, beyond its ends as well. */
export function outlineOf(ribbon: Ribbon, width: number, off: number): Point[] {
  const longer = { ...ribbon, points: lengthened(ribbon, off) };
  return [...sideOf(longer, width / 2, off), ...sideOf(longer, -width / 2, -off).reverse()];
}

function lengthened({ points, normals }: Ribbon, off: number): readonly Point[] {
  return points.map((point, index) => {
    const sign = index === 0 ? -1 : index === points.length - 1 ? 1 : 0;
    const { x, y } = normals[index] ?? none;
    return sign === 0 ? point : { x: point.x + y * off * sign, y: point.y - x * off * sign };
  });
}
