// A leg on the screen: its great circle as few points as a smooth line needs, in each copy of the world that is in view.
import type { Position } from '../../geodesy/position.ts';
import { overlaps } from '../drawing/boxes.ts';
import { lengthOf } from '../drawing/distances.ts';
import type { Box, Point } from '../drawing/marks.ts';
import { mercatorEdge, worldSize } from '../projection/perspective.ts';
import type { View } from '../projection/view.ts';
import { Course, type CourseOptions } from './course.ts';
import { pointIn, type WorldCopies } from './world-copies.ts';

/** What of a leg is seen in one piece. */
export class Strand extends Course {
  /** Whether it begins where the leg does, and ends where it ends. */
  readonly isFromStart: boolean;
  readonly isToEnd: boolean;
  #box: Box | null = null;

  constructor(course: CourseOptions) {
    super(course);
    this.isFromStart = course.shares[0] === 0;
    this.isToEnd = course.shares[course.shares.length - 1] === 1;
  }

  /** Round all of it. */
  get box(): Box {
    this.#box ??= boxThrough(this.xs, this.ys);
    return this.#box;
  }
}

/** A leg in a view. */
export interface LegTrace {
  /** Those that may be in the frame. */
  readonly strands: readonly Strand[];
  /** The leg in the world's first copy wherever that is: a few points, null where nothing is to be seen. */
  readonly outline: readonly (Point | null)[];
}

/** Pixels by which a line may leave its great circle between two points. */
const tolerance = 0.4;
/** Degrees between the points that are looked at first, and how many there are at least. */
const firstStep = 6;
const firstPoints = 8;
/** Two points next to each other that are this many times farther apart than degrees are have a cone's seam between them. */
const seamStretch = 30;

const isBeyondEdge = ([, latitude]: Position) => Math.abs(latitude) > mercatorEdge;

/** Whether three points are all beyond the same side of a frame. */
function areBeside(a: Point, b: Point, c: Point, { x, y, width, height }: Box): boolean {
  const [right, bottom] = [x + width, y + height];
  return (
    (a.x < x && b.x < x && c.x < x) ||
    (a.x > right && b.x > right && c.x > right) ||
    (a.y < y && b.y < y && c.y < y) ||
    (a.y > bottom && b.y > bottom && c.y > bottom)
  );
}

/** The box round points; null where one of them is not known, or there is none. */
function boxRound(points: readonly (Point | null)[]): Box | null {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const point of points) {
    if (point === null) return null;
    left = Math.min(left, point.x);
    top = Math.min(top, point.y);
    right = Math.max(right, point.x);
    bottom = Math.max(bottom, point.y);
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}

function boxThrough(xs: readonly number[], ys: readonly number[]): Box {
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

/** How far a point is from the line through two others. */
function deviation(point: Point, from: Point, to: Point): number {
  const x = to.x - from.x;
  const y = to.y - from.y;
  const length = lengthOf(x, y);
  if (length < 1) return lengthOf(point.x - from.x, point.y - from.y);
  return Math.abs((point.x - from.x) * y - (point.y - from.y) * x) / length;
}

/** Halves of a way on the earth that differ by more than this on the map have a seam in one of them; of short ways it is not asked. */
const mostUneven = 5;
const leastUneven = 30;

function isUneven(from: Point, middle: Point, to: Point): boolean {
  const before = lengthOf(middle.x - from.x, middle.y - from.y);
  const after = lengthOf(to.x - middle.x, to.y - middle.y);
  return Math.max(before, after) > Math.max(leastUneven, mostUneven * Math.min(before, after));
}

/** Gathers points, and cuts where one is missing. */
class Gathering {
  readonly strands: Strand[] = [];
  readonly #last: number;
  readonly #turn: number;
  #xs: number[] = [];
  #ys: number[] = [];
  #shares: number[] = [];
  #lengths: number[] = [];

  constructor(last: number, turn: number) {
    this.#last = last;
    this.#turn = turn;
  }

  add(index: number, point: Point | null): void {
    if (point === null) {
      this.cut();
      return;
    }
    const { x, y } = point;
    const last = this.#xs.length - 1;
    const length =
      last < 0
        ? 0
        : (this.#lengths[last] ?? 0) + lengthOf(x - (this.#xs[last] ?? 0), y - (this.#ys[last] ?? 0));
    this.#xs.push(x);
    this.#ys.push(y);
    this.#shares.push(index / this.#last);
    this.#lengths.push(length);
  }

  cut(): void {
    const [xs, ys, shares, lengths] = [this.#xs, this.#ys, this.#shares, this.#lengths];
    if (xs.length > 1) this.strands.push(new Strand({ xs, ys, shares, lengths, turn: this.#turn }));
    this.#xs = [];
    this.#ys = [];
    this.#shares = [];
    this.#lengths = [];
  }
}

/**
 * Traces a leg.
 * @param circle points at equal angles, two at least
 * @param frame what is drawn, with some room round it for what is wider than a line
 */
export function traceLeg(circle: readonly Position[], view: View, copies: WorldCopies, frame: Box): LegTrace {
  const last = circle.length - 1;
  const angle = Math.abs(last) * spacingOf(circle);
  const count = Math.max(1, Math.min(last, Math.max(firstPoints, Math.ceil(angle / firstStep))));
  const indices = Array.from({ length: count + 1 }, (_, step) => Math.round((step * last) / count));
  const firstOf = (turn: number) => indices.map((index) => pointOf(index, turn));
  // Only a flat map is repeated; it has an end before the poles.
  const isRepeated = copies.turns.length > 1;
  const pointOf = (index: number, turn: number) => {
    const position = circle[index];
    if (position === undefined || (isRepeated && isBeyondEdge(position))) return null;
    return pointIn(view, position, turn);
  };
  /** Where a piece of the circle leaves the flat map. */
  const edgeOf = (from: number, to: number, turn: number): [index: number, point: Point | null] => {
    const [a, b] = [circle[from], circle[to]];
    if (a === undefined || b === undefined || isBeyondEdge(a) === isBeyondEdge(b)) return [to, null];
    const edge = (isBeyondEdge(a) ? a : b)[1] < 0 ? -mercatorEdge : mercatorEdge;
    const share = (edge - a[1]) / (b[1] - a[1]);
    return [from + share * (to - from), pointIn(view, [a[0] + (b[0] - a[0]) * share, edge], turn)];
  };
  const seam = isRepeated
    ? Number.POSITIVE_INFINITY
    : Math.max(60, (seamStretch * spacingOf(circle) * worldSize(view.zoom)) / 360);
  // A lens that is no camera's is a cone.
  const hasSeam = !isRepeated && view.camera === undefined;
  const outline = firstOf(0);
  const { step } = copies;
  const box = boxRound(outline);
  const strands: Strand[] = [];
  for (const turn of copies.turns) {
    const times = turn / 360;
    if (step !== null && box !== null) {
      // All of the frame moves alike.
      if (!overlaps({ ...box, x: box.x + step.x * times, y: box.y + step.y * times }, frame)) continue;
    }
    const first = turn === 0 ? outline : step === null ? firstOf(turn) : moved(outline, step, times);
    if (step === null) {
      const there = boxRound(first);
      if (there !== null && !overlaps(there, frame)) continue;
    }
    if (first.every((point) => point === null)) continue;
    const gathering = new Gathering(last, turn);
    const refine = (from: number, a: Point | null, to: number, b: Point | null): void => {
      if (to - from < 2) {
        if (a !== null && b !== null && lengthOf(b.x - a.x, b.y - a.y) > seam) gathering.cut();
        if (isRepeated && (a === null) !== (b === null)) gathering.add(...edgeOf(from, to, turn));
        gathering.add(to, b);
        return;
      }
      const middle = (from + to) >> 1;
      const point = pointOf(middle, turn);
      if (a !== null && b !== null && point !== null && !(hasSeam && isUneven(a, point, b))) {
        if (deviation(point, a, b) < tolerance || areBeside(a, point, b, frame)) {
          gathering.add(middle, point);
          gathering.add(to, b);
          return;
        }
      } else if (a === null && b === null && point === null) {
        gathering.add(to, null);
        return;
      }
      refine(from, a, middle, point);
      refine(middle, point, to, b);
    };
    gathering.add(0, first[0] ?? null);
    for (let step = 1; step < indices.length; step++)
      refine(indices[step - 1] ?? 0, first[step - 1] ?? null, indices[step] ?? last, first[step] ?? null);
    gathering.cut();
    strands.push(...gathering.strands);
  }
  return { strands, outline };
}

const moved = (points: readonly (Point | null)[], step: Point, times: number) =>
  points.map((point) =>
    point === null ? null : { x: point.x + step.x * times, y: point.y + step.y * times },
  );

/** Degrees between two points of a great circle, about: what its latitudes and longitudes differ by. */
function spacingOf(circle: readonly Position[]): number {
  const [a, b] = [circle[0], circle[1]];
  if (a === undefined || b === undefined) return 1;
  const across = (b[0] - a[0]) * Math.cos((a[1] * Math.PI) / 180);
  return Math.min(2, lengthOf(across, b[1] - a[1]));
}
