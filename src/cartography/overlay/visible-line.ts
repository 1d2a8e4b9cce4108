// The part of a line that is to be seen in a frame, by shares of its length.
import { sharesInside } from '../drawing/boxes.ts';
import type { Box, Point } from '../drawing/marks.ts';

/** A place on a line, and the unit vector along which the line goes on. */
export interface LinePlace {
  readonly point: Point;
  readonly along: Point;
}

export interface VisibleLine {
  /** pixels */
  readonly length: number;
  /** The place at a share of the length, 0 to 1. */
  readonly at: (share: number) => LinePlace;
}

interface Stretch {
  readonly from: Point;
  readonly along: Point;
  /** Length of the line up to here, pixels. */
  readonly before: number;
}

/** What of a line lies in a frame; null where that is nothing. */
export function visibleLine(pieces: readonly (readonly Point[])[], frame: Box): VisibleLine | null {
  const stretches: Stretch[] = [];
  let length = 0;
  for (const piece of pieces)
    for (const [index, to] of piece.entries()) {
      const from = piece[index - 1];
      const inside = from === undefined ? null : sharesInside(from, to, frame);
      if (from === undefined || inside === null) continue;
      const step = { x: to.x - from.x, y: to.y - from.y };
      const whole = Math.hypot(step.x, step.y);
      const seen = whole * (inside.leave - inside.enter);
      if (seen === 0) continue;
      stretches.push({
        from: { x: from.x + step.x * inside.enter, y: from.y + step.y * inside.enter },
        along: { x: step.x / whole, y: step.y / whole },
        before: length,
      });
      length += seen;
    }
  if (stretches.length === 0) return null;
  const at = (share: number): LinePlace => {
    const distance = share * length;
    let low = 0;
    let high = stretches.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((stretches[middle]?.before ?? 0) <= distance) low = middle;
      else high = middle - 1;
    }
    const { from, along, before } = stretches[low] as Stretch;
    const rest = distance - before;
    return { point: { x: from.x + along.x * rest, y: from.y + along.y * rest }, along };
  };
  return { length, at };
}
