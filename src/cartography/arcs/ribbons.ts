// Ribbons: strands with a width, moved beside their great circle, cut off where places stand, and slim at their tip.
import type { Point } from '../drawing/marks.ts';
import { placeOn, type Strand } from './strands.ts';

/** The middle of a line that has a width, as it is drawn. */
export interface Ribbon {
  readonly points: readonly Point[];
  /** Unit vectors to the right of the flight. */
  readonly normals: readonly Point[];
  /** How much of its width it has there: 1, and less in the tip. */
  readonly tapers: readonly number[];
  /** Pixels along it. */
  readonly lengths: readonly number[];
  readonly length: number;
  /** Of the leg's angle. */
  readonly shares: readonly number[];
  readonly hasTip: boolean;
  readonly turn: number;
}

export interface RibbonOptions {
  /** Pixels cut off at the start and at the end of the strand. */
  readonly cut: { readonly start: number; readonly end: number };
  /** Pixels to the right of the flight, at a length from the strand's start and a share of the leg. */
  readonly offset: (length: number, share: number) => number;
  /** Within how many pixels of the start and the end the offset goes back to the place; 0 where it does not. */
  readonly bend: { readonly start: number; readonly end: number };
  /** Pixels in which it slims to nothing; 0: it ends as it began. */
  readonly tip: number;
}

/** What is left of an offset where a line reaches its place. */
const offsetAtPlace = 0.12;
/** Stations along a bend. */
const bendSteps = 4;

/** From 0 to 1 without a corner at either end. */
const smooth = (share: number) => {
  const limited = Math.min(1, Math.max(0, share));
  return limited * limited * (3 - 2 * limited);
};

/** @returns null where nothing is left between what is cut off */
export function ribbonOf(strand: Strand, options: RibbonOptions): Ribbon | null {
  const { cut, offset, bend, tip } = options;
  const [from, to] = [cut.start, strand.length - cut.end];
  if (to - from < 2) return null;
  const tipLength = Math.min(tip, (to - from) * 0.6);
  const held = (length: number) =>
    (bend.start > 0 ? remaining((length - from) / bend.start) : 1) *
    (bend.end > 0 ? remaining((to - length) / bend.end) : 1);
  const stations = stationsOf(strand, from, to, bend, tipLength);
  const points: Point[] = [];
  const shares: number[] = [];
  for (const station of stations) {
    const { point, share } = placeOn(strand, station);
    const right = normalOn(strand, station);
    const aside = offset(station, share) * held(station);
    points.push({ x: point.x + right.x * aside, y: point.y + right.y * aside });
    shares.push(share);
  }
  const lengths = [0];
  for (let index = 1; index < points.length; index++)
    lengths.push((lengths[index - 1] ?? 0) + distance(points[index - 1], points[index]));
  return {
    points,
    normals: points.map((_, index) => normalAt(points, index)),
    tapers: stations.map((station) => (tipLength > 0 ? Math.min(1, (to - station) / tipLength) : 1)),
    lengths,
    length: lengths.at(-1) ?? 0,
    shares,
    hasTip: tipLength > 0,
    turn: strand.turn,
  };
}

const remaining = (share: number) => offsetAtPlace + (1 - offsetAtPlace) * smooth(share);

const distance = (a: Point | undefined, b: Point | undefined) =>
  a === undefined || b === undefined ? 0 : Math.hypot(b.x - a.x, b.y - a.y);

/** Lengths at which a ribbon has points: the strand's own, and more where it bends or slims. */
function stationsOf(
  { lengths }: Strand,
  from: number,
  to: number,
  bend: RibbonOptions['bend'],
  tip: number,
): readonly number[] {
  const stations = [from, to, ...lengths.filter((length) => length > from && length < to)];
  for (let step = 1; step <= bendSteps; step++) {
    if (bend.start > 0) stations.push(from + (bend.start * step) / bendSteps);
    if (bend.end > 0) stations.push(to - (bend.end * step) / bendSteps);
  }
  if (tip > 0) stations.push(to - tip);
  return stations
    .filter((length) => length >= from && length <= to)
    .sort((one, other) => one - other)
    .filter((length, index, all) => index === 0 || length - (all[index - 1] ?? 0) > 0.3 || length === to);
}

/** To the right of a strand, turning evenly from one of its points to the next. */
function normalOn(strand: Strand, length: number): Point {
  const step = Math.min(6, strand.length / 4);
  const [before, after] = [
    placeOn(strand, Math.max(0, length - step)).point,
    placeOn(strand, Math.min(strand.length, length + step)).point,
  ];
  return rightOf(after.x - before.x, after.y - before.y);
}

function normalAt(points: readonly Point[], index: number): Point {
  const [before, after] = [points[index - 1] ?? points[index], points[index + 1] ?? points[index]];
  if (before === undefined || after === undefined) return { x: 0, y: 0 };
  return rightOf(after.x - before.x, after.y - before.y);
}

function rightOf(x: number, y: number): Point {
  const length = Math.hypot(x, y) || 1;
  return { x: -y / length, y: x / length };
}

/**
 * One side of a ribbon.
 * @param half pixels from its middle, negative to the left; it slims in the tip
 * @param beyond pixels that do not
 */
export function sideOf({ points, normals, tapers }: Ribbon, half: number, beyond = 0): Point[] {
  return points.map(({ x, y }, index) => {
    const normal = normals[index] ?? { x: 0, y: 0 };
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
    const { x, y } = normals[index] ?? { x: 0, y: 0 };
    return sign === 0 ? point : { x: point.x + y * off * sign, y: point.y - x * off * sign };
  });
}
