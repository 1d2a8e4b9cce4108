// A way on the screen, the coordinates of its points apart: every frame of a moving map makes thousands of them, and a point
// that is an object of its own costs more than all that is computed of it.
import type { Point } from '../drawing/marks.ts';

export interface CourseOptions {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  /** Of the leg's angle, 0 at its start. */
  readonly shares: readonly number[];
  /** Pixels along it. */
  readonly lengths: readonly number[];
  /** The copy of the world, degrees. */
  readonly turn: number;
}

export class Course {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly shares: readonly number[];
  readonly lengths: readonly number[];
  readonly length: number;
  readonly turn: number;
  #points: readonly Point[] | null = null;

  constructor({ xs, ys, shares, lengths, turn }: CourseOptions) {
    this.xs = xs;
    this.ys = ys;
    this.shares = shares;
    this.lengths = lengths;
    this.length = lengths[lengths.length - 1] ?? 0;
    this.turn = turn;
  }

  /** As objects, made when they are first asked for: while a map moves nobody asks. */
  get points(): readonly Point[] {
    this.#points ??= this.xs.map((_, index) => this.pointAt(index));
    return this.#points;
  }

  get start(): Point {
    return this.pointAt(0);
  }

  get end(): Point {
    return this.pointAt(this.xs.length - 1);
  }

  /** @param index of a point that it has */
  pointAt(index: number): Point {
    return { x: this.xs[index] ?? 0, y: this.ys[index] ?? 0 };
  }
}

/** The place on a course at a length, and the unit vector along which it goes on. */
export function placeOn(
  { xs, ys, lengths, shares }: Course,
  length: number,
): { point: Point; along: Point; share: number } {
  let [low, high] = [0, lengths.length - 1];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((lengths[middle] ?? 0) <= length) low = middle;
    else high = middle;
  }
  const [ax, ay, bx, by] = [xs[low] ?? 0, ys[low] ?? 0, xs[high] ?? 0, ys[high] ?? 0];
  const [start, end] = [lengths[low] ?? 0, lengths[high] ?? 0];
  const part = end > start ? (length - start) / (end - start) : 0;
  const whole = Math.hypot(bx - ax, by - ay) || 1;
  const [from, to] = [shares[low] ?? 0, shares[high] ?? 0];
  return {
    point: { x: ax + (bx - ax) * part, y: ay + (by - ay) * part },
    along: { x: (bx - ax) / whole, y: (by - ay) / whole },
    share: from + (to - from) * part,
  };
}
