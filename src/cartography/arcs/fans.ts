// Fans: where several places share a count, a lasso closes its trunk, and a band with a thin arc to each of the places says
// that how much went where is not reported. Places that are too close for that stand in the lasso themselves.
import type { Place } from '../../airlift/airlift.ts';
import type { Point } from '../drawing/marks.ts';
import type { Direction } from './directions.ts';
import { type FittedTrunks, fitTrunks, type Trunk, trunkAt } from './trunks.ts';

/** A place that shares a count, on the screen. */
export interface FanPlace {
  readonly place: Place;
  readonly point: Point;
  /** Of its dot, pixels. */
  readonly radius: number;
}

/** An outline round the line from one point to another, that many pixels off. */
export interface Lasso {
  readonly from: Point;
  readonly to: Point;
  readonly radius: number;
}

export interface FanArc {
  readonly place: Place;
  /** In the direction of flight. */
  readonly points: readonly Point[];
}

export interface Fan {
  readonly trunks: readonly Trunk[];
  /** Whether a filter hides it, or nothing of it is counted. */
  readonly isPale: boolean;
  readonly lasso: Lasso;
  /** None where the lasso stands round the dots. */
  readonly arcs: readonly FanArc[];
  /** One on each arc that is long enough. */
  readonly heads: readonly Direction[];
  readonly band: readonly Point[];
  /** For each trunk how many pixels before the middle of the places it ends. */
  readonly cuts: readonly number[];
  readonly shifts: FittedTrunks['shifts'];
}

/** Places closer together than this stand in the lasso themselves, pixels. */
const leastSpread = 24;
/** The lasso stands before the middle of the places by this share of how far they are apart, and pixels more. */
const spreadShare = 1.15;
const away = 26;
const leastAway = 46;
/** The share of a trunk that is drawn at least. */
const leastTrunk = 0.34;
/** How far a lasso reaches beyond the trunks, and half its width, pixels. */
const reach = 9;
const halfWidth = 5.2;
/** How far the lasso stands off dots, and a band off its arcs, pixels. */
const offDots = 4.5;
const offArcs = 5.5;
/** Between an arc's end and a dot, pixels. */
const offDot = 1.8;
/** Pixels between two points of an arc, and how few and how many there are. */
const arcStep = 12;
const fewestSteps = 12;
const mostSteps = 120;
/** Where an arc has its head, how long that is, and from which length of an arc on there is one; pixels. */
const headShare = 0.58;
const headLength = 8.5;
const headFrom = 70;

const distance = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y);

/** The two points that are farthest apart. */
function farthest(points: readonly Point[]): readonly [Point, Point] {
  const [first = { x: 0, y: 0 }] = points;
  let pair: readonly [Point, Point] = [first, first];
  for (const one of points)
    for (const other of points) if (distance(one, other) > distance(...pair)) pair = [one, other];
  return pair;
}

/**
 * The fan of trunks that the same places share, and that come from about the same direction.
 * @param trunks one at least
 */
export function fanOf(
  trunks: readonly Trunk[],
  places: readonly FanPlace[],
  isPale: boolean,
  scale: number,
): Fan {
  const pair = farthest(places.map(({ point }) => point));
  const spread = distance(...pair);
  if (spread < leastSpread * scale) return roundDots(trunks, places, isPale, pair, scale);
  const shortest = Math.min(...trunks.map(({ strand }) => strand.length));
  const wanted = Math.max(leastAway * scale, spreadShare * spread + away * scale);
  const cut = Math.min(wanted, (1 - leastTrunk) * shortest);
  const fitted = fitTrunks(trunks, cut, scale);
  const arcs = arcsOf(trunks, places, fitted, scale);
  const { point, along, left, right } = fitted.section;
  const at = (aside: number): Point => ({ x: point.x - along.y * aside, y: point.y + along.x * aside });
  const ends = [at(left), at(right)];
  return {
    trunks,
    isPale,
    lasso: {
      from: at(left - (reach - halfWidth) * scale),
      to: at(right + (reach - halfWidth) * scale),
      radius: halfWidth * scale,
    },
    arcs,
    heads: arcs.flatMap((arc) => headOn(arc, scale)),
    band: grownHull([...ends, ...arcs.flatMap((arc) => arc.points)], offArcs * scale),
    cuts: trunks.map(() => cut),
    shifts: fitted.shifts,
  };
}

function roundDots(
  trunks: readonly Trunk[],
  places: readonly FanPlace[],
  isPale: boolean,
  [from, to]: readonly [Point, Point],
  scale: number,
): Fan {
  const radius = Math.max(...places.map((place) => place.radius)) + offDots * scale;
  const lasso = { from, to, radius };
  const cutOf = (trunk: Trunk) => {
    let cut = 0;
    while (
      cut < trunk.strand.length &&
      distanceTo(lasso, trunkAt(trunk, cut).point) < radius + offDot * scale
    )
      cut += 1;
    return cut;
  };
  return {
    trunks,
    isPale,
    lasso,
    arcs: [],
    heads: [],
    band: [],
    cuts: trunks.map(cutOf),
    shifts: trunks.map(() => () => 0),
  };
}

/** From a point to the line in the middle of a lasso. */
function distanceTo({ from, to }: Lasso, point: Point): number {
  const [x, y] = [to.x - from.x, to.y - from.y];
  const square = x * x + y * y;
  const share = square === 0 ? 0 : ((point.x - from.x) * x + (point.y - from.y) * y) / square;
  const limited = Math.min(1, Math.max(0, share));
  return Math.hypot(point.x - from.x - x * limited, point.y - from.y - y * limited);
}

/** An arc to each place: on from the trunks' direction, those outside from the outer trunks. */
function arcsOf(
  trunks: readonly Trunk[],
  places: readonly FanPlace[],
  { section }: FittedTrunks,
  scale: number,
): FanArc[] {
  const { point, along, left, right } = section;
  const isTo = trunks[0]?.side !== 'from';
  const sign = isTo ? 1 : -1;
  const asideOf = (place: Point) => (place.y - point.y) * along.x - (place.x - point.x) * along.y;
  const forward = ({ x, y }: Point) =>
    Math.max(1, ((x - point.x) * along.x + (y - point.y) * along.y) * sign);
  const angle = (place: Point) => Math.atan2(asideOf(place), forward(place));
  const sorted = [...places].sort((one, other) => angle(one.point) - angle(other.point));
  return sorted.map(({ place, point: end, radius }, index) => {
    const share = sorted.length === 1 ? 0.5 : index / (sorted.length - 1);
    const aside = left + (right - left) * share;
    const start = { x: point.x - along.y * aside, y: point.y + along.x * aside };
    const bend = 0.45 * distance(start, end) * sign;
    const turn = { x: start.x + along.x * bend, y: start.y + along.y * bend };
    const points = curve(start, turn, end, radius + offDot * scale);
    return { place, points: isTo ? points : points.reverse() };
  });
}

/** A head on an arc, where it has room. */
function headOn({ points }: FanArc, scale: number): Direction[] {
  const middle = Math.floor((points.length - 1) * headShare);
  const [from, to] = [points[middle], points[middle + 1]];
  const [start, end] = [points[0], points.at(-1)];
  if (from === undefined || to === undefined || start === undefined || end === undefined) return [];
  if (distance(start, end) < headFrom * scale) return [];
  const step = distance(from, to) || 1;
  const along = { x: (to.x - from.x) / step, y: (to.y - from.y) / step };
  return [{ kind: 'head', point: from, along, size: headLength * scale }];
}

/** A quadratic curve, ending some pixels before its end. */
function curve(start: Point, turn: Point, end: Point, before: number): Point[] {
  const points: Point[] = [];
  const steps = Math.min(mostSteps, Math.max(fewestSteps, Math.ceil(distance(start, end) / arcStep)));
  for (let step = 0; step <= steps; step++) {
    const t = step / steps;
    const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t * t];
    const point = { x: a * start.x + b * turn.x + c * end.x, y: a * start.y + b * turn.y + c * end.y };
    const last = points.at(-1);
    if (distance(point, end) < before && last !== undefined) {
      const whole = distance(last, end);
      const part = whole > before ? (whole - before) / whole : 0;
      points.push({ x: last.x + (end.x - last.x) * part, y: last.y + (end.y - last.y) * part });
      break;
    }
    points.push(point);
  }
  return points;
}

/** The convex hull of points (Andrew 1979), grown by some pixels, its corners round. */
function grownHull(points: readonly Point[], by: number): Point[] {
  const sorted = [...points].sort((a, b) => a.x - b.x || a.y - b.y);
  const half = (all: readonly Point[]) => {
    const hull: Point[] = [];
    for (const point of all) {
      while (hull.length > 1) {
        const [a, b] = [hull.at(-2) ?? point, hull.at(-1) ?? point];
        if ((b.x - a.x) * (point.y - a.y) - (b.y - a.y) * (point.x - a.x) > 0) break;
        hull.pop();
      }
      hull.push(point);
    }
    return hull.slice(0, -1);
  };
  const hull = [...half(sorted), ...half([...sorted].reverse())];
  return hull.flatMap((point, index) => {
    const before = hull[index - 1] ?? hull.at(-1) ?? point;
    const after = hull[(index + 1) % hull.length] ?? point;
    const [start, end] = [outward(before, point), outward(point, after)];
    const turn = (((end - start) % (2 * Math.PI)) + 2 * Math.PI) % (2 * Math.PI);
    const steps = Math.max(1, Math.ceil(turn / 0.4));
    return Array.from({ length: steps + 1 }, (_, step) => {
      const angle = start + (turn * step) / steps;
      return { x: point.x + by * Math.cos(angle), y: point.y + by * Math.sin(angle) };
    });
  });
}

/** The direction away from a hull at one of its edges, radians; the hull is wound towards growing angles. */
const outward = (from: Point, to: Point) => Math.atan2(to.y - from.y, to.x - from.x) - Math.PI / 2;
