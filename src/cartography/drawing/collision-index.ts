// What already stands in a frame, in a uniform grid of cells, so that a label meets only what is near it.
//
// Labels are added one by one, and each looks for room among those before it. flatbush (ISC) is built once and takes
// nothing more; rbush (MIT) does, but knows boxes only, and the box of a slanting line is mostly empty. A frame is
// small and filled evenly: a grid finds lines, dots and boxes by distance in fewer bytes than either tree.
import { pointToSegment, type Segment, segmentToBox, segmentToSegment } from './distances.ts';
import type { Box, Point } from './marks.ts';

/** What can be in a label's way: `reserved` and `label` are boxes, the others lines and discs. */
export type ObstacleKind = 'reserved' | 'label' | 'leader' | 'dot' | 'line';

/** Pixels to keep from each kind; null: it is not in the way. */
export type Margins = Readonly<Record<ObstacleKind, number | null>>;

/** What belongs to nothing that a search would leave out. */
export const noOwner = -1;

export interface CollisionIndex {
  readonly addBox: (kind: 'reserved' | 'label', box: Box) => void;
  /**
   * Adds a line of some width, or a disc where there is only one point.
   * @param owner what it belongs to, so that this can be left out of a search and is counted once
   * @param halfWidth pixels
   */
  readonly addLine: (
    kind: 'leader' | 'dot' | 'line',
    points: readonly Point[],
    halfWidth: number,
    owner: number,
  ) => void;
  /**
   * The distance from a box to what is nearest to it, at most `most` pixels; null where something is nearer than its
   * margin.
   * @param ignored the owner of what is not in the way
   */
  readonly clearance: (box: Box, margins: Margins, most: number, ignored: number) => number | null;
  /**
   * How many lines a straight leader runs over; null where these are more than `most`, or it would run through
   * anything else.
   * @param ignored the owner of what it may touch: where it begins
   */
  readonly crossings: (from: Point, to: Point, most: number, ignored: number) => number | null;
}

/** Side of a cell, pixels: about the height of a label with its margins. */
const cellSize = 32;
/** Pixels round the frame in which things still count. */
const outside = 40;
/** Between two points of a line in the index, pixels, and how far the straight piece may leave the line. */
const longestPiece = 24;
const tolerance = 0.25;
/** Between a leader and what it must not run through, pixels. */
const leaderMargin = 2;

/** A box (its corners) or a piece of a line (its ends and half its width). */
export interface Item extends Segment {
  readonly kind: ObstacleKind;
  readonly isBox: boolean;
  readonly radius: number;
  readonly owner: number;
  /** The last search that has met it. */
  met: number;
}

/**
 * An empty index of a frame that begins at 0, 0.
 * @param onAdd is told of all that comes into it
 */
export function collisionIndex(
  frame: { readonly width: number; readonly height: number },
  onAdd?: (item: Item) => void,
): CollisionIndex {
  const columns = Math.ceil((frame.width + 2 * outside) / cellSize);
  const rows = Math.ceil((frame.height + 2 * outside) / cellSize);
  const cells: (Item[] | undefined)[] = new Array(columns * rows);
  let search = 0;
  const cellOf = (value: number, count: number) =>
    Math.min(count - 1, Math.max(0, Math.floor((value + outside) / cellSize)));

  const add = (item: Item) => {
    onAdd?.(item);
    const [left, right] = item.x1 < item.x2 ? [item.x1, item.x2] : [item.x2, item.x1];
    const [top, bottom] = item.y1 < item.y2 ? [item.y1, item.y2] : [item.y2, item.y1];
    const { radius } = item;
    if (right + radius < -outside || left - radius > frame.width + outside) return;
    if (bottom + radius < -outside || top - radius > frame.height + outside) return;
    const lastColumn = cellOf(right + radius, columns);
    const lastRow = cellOf(bottom + radius, rows);
    for (let row = cellOf(top - radius, rows); row <= lastRow; row++)
      for (let column = cellOf(left - radius, columns); column <= lastColumn; column++) {
        const cell = cells[row * columns + column];
        if (cell === undefined) cells[row * columns + column] = [item];
        else cell.push(item);
      }
  };

  /** Everything near a box, each once, until one says that it is enough. */
  const near = (
    left: number,
    top: number,
    right: number,
    bottom: number,
    isEnough: (item: Item) => boolean,
  ) => {
    search += 1;
    const lastColumn = cellOf(right, columns);
    const lastRow = cellOf(bottom, rows);
    for (let row = cellOf(top, rows); row <= lastRow; row++)
      for (let column = cellOf(left, columns); column <= lastColumn; column++)
        for (const item of cells[row * columns + column] ?? []) {
          if (item.met === search) continue;
          item.met = search;
          if (isEnough(item)) return;
        }
  };

  return {
    addBox: (kind, { x, y, width, height }) =>
      add({
        kind,
        isBox: true,
        x1: x,
        y1: y,
        x2: x + width,
        y2: y + height,
        radius: 0,
        owner: noOwner,
        met: 0,
      }),
    addLine: (kind, points, halfWidth, owner) => {
      const [first, ...others] = thinned(points);
      let from = first;
      if (from === undefined) return;
      const piece = (a: Point, b: Point) =>
        add({ kind, isBox: false, x1: a.x, y1: a.y, x2: b.x, y2: b.y, radius: halfWidth, owner, met: 0 });
      if (others.length === 0) piece(from, from);
      for (const to of others) {
        const parts = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / (2 * cellSize)));
        for (let part = 0; part < parts; part++)
          piece(between(from, to, part / parts), between(from, to, (part + 1) / parts));
        from = to;
      }
    },
    clearance: (box, margins, most, ignored) => {
      const right = box.x + box.width;
      const bottom = box.y + box.height;
      let least = most;
      let isTooNear = false;
      near(box.x - most, box.y - most, right + most, bottom + most, (item) => {
        const margin = margins[item.kind];
        if (margin === null || (item.owner === ignored && ignored !== noOwner)) return false;
        const limit = Math.max(least, margin) + item.radius;
        // Most things lie wholly on one side.
        const acrossX = Math.max(box.x - Math.max(item.x1, item.x2), Math.min(item.x1, item.x2) - right);
        const acrossY = Math.max(box.y - Math.max(item.y1, item.y2), Math.min(item.y1, item.y2) - bottom);
        if (acrossX >= limit || acrossY >= limit) return false;
        const distance = item.isBox
          ? Math.hypot(Math.max(0, acrossX), Math.max(0, acrossY))
          : segmentToBox(item, box.x, box.y, right, bottom) - item.radius;
        isTooNear = distance < margin;
        if (distance < least) least = distance;
        return isTooNear;
      });
      return isTooNear ? null : least;
    },
    crossings: (from, to, most, ignored) => {
      const left = Math.min(from.x, to.x);
      const right = Math.max(from.x, to.x);
      const top = Math.min(from.y, to.y);
      const bottom = Math.max(from.y, to.y);
      const leader = { x1: from.x, y1: from.y, x2: to.x, y2: to.y };
      const crossed: number[] = [];
      let isBlocked = false;
      near(left - leaderMargin, top - leaderMargin, right + leaderMargin, bottom + leaderMargin, (item) => {
        if (item.owner === ignored && ignored !== noOwner) return false;
        const isLine = item.kind === 'line';
        if (isLine && crossed.includes(item.owner)) return false;
        const limit = isLine ? item.radius : item.radius + leaderMargin;
        const isAside =
          Math.max(left - Math.max(item.x1, item.x2), Math.min(item.x1, item.x2) - right) > limit ||
          Math.max(top - Math.max(item.y1, item.y2), Math.min(item.y1, item.y2) - bottom) > limit;
        if (isAside) return false;
        const distance = item.isBox
          ? segmentToBox(leader, item.x1, item.y1, item.x2, item.y2)
          : segmentToSegment(leader, item);
        if (distance > limit) return false;
        if (isLine) crossed.push(item.owner);
        isBlocked = !isLine || crossed.length > most;
        return isBlocked;
      });
      return isBlocked ? null : crossed.length;
    },
  };
}

function between(from: Point, to: Point, share: number): Point {
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}

/** Fewer points that say the same: those that lie on the straight piece between their neighbours go. */
function thinned(points: readonly Point[]): readonly Point[] {
  const kept: Point[] = [];
  for (const [index, point] of points.entries()) {
    const start = kept.at(-1);
    const next = points[index + 1];
    const isNeeded =
      start === undefined ||
      next === undefined ||
      Math.hypot(next.x - start.x, next.y - start.y) > longestPiece ||
      pointToSegment(point.x, point.y, start.x, start.y, next.x, next.y) > tolerance ** 2;
    if (isNeeded) kept.push(point);
  }
  return kept;
}
