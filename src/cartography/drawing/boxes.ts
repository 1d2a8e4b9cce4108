// What lies over what on the screen: boxes against boxes, lines and the frame.
import type { Box, Point } from './marks.ts';

/** A box with a margin round it, pixels. */
export function grow(box: Box, margin: number): Box {
  return {
    x: box.x - margin,
    y: box.y - margin,
    width: box.width + 2 * margin,
    height: box.height + 2 * margin,
  };
}

export function overlaps(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

export function contains(outer: Box, inner: Box): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}

export function containsPoint(box: Box, point: Point): boolean {
  return (
    point.x >= box.x && point.y >= box.y && point.x <= box.x + box.width && point.y <= box.y + box.height
  );
}

/** The smallest box around boxes; there must be at least one. */
export function around(boxes: readonly Box[]): Box {
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  return { x, y, width: right - x, height: bottom - y };
}

/** The shares at which a straight piece of line enters and leaves a box, or null (Liang and Barsky 1984). */
export function sharesInside(
  from: Point,
  to: Point,
  box: Box,
): { readonly enter: number; readonly leave: number } | null {
  // Most pieces lie wholly on one side.
  const right = box.x + box.width;
  const bottom = box.y + box.height;
  if ((from.x < box.x && to.x < box.x) || (from.x > right && to.x > right)) return null;
  if ((from.y < box.y && to.y < box.y) || (from.y > bottom && to.y > bottom)) return null;
  if (containsPoint(box, from) && containsPoint(box, to)) return { enter: 0, leave: 1 };
  let enter = 0;
  let leave = 1;
  const along = { x: to.x - from.x, y: to.y - from.y };
  const sides: readonly (readonly [step: number, room: number])[] = [
    [-along.x, from.x - box.x],
    [along.x, right - from.x],
    [-along.y, from.y - box.y],
    [along.y, bottom - from.y],
  ];
  for (const [step, room] of sides) {
    if (step === 0) {
      if (room < 0) return null;
      continue;
    }
    const share = room / step;
    if (step < 0) enter = Math.max(enter, share);
    else leave = Math.min(leave, share);
    if (enter > leave) return null;
  }
  return { enter, leave };
}

/** Whether any piece of a line touches a box. */
export function lineTouches(line: readonly Point[], box: Box): boolean {
  for (let index = 1; index < line.length; index++) {
    const from = line[index - 1];
    const to = line[index];
    if (from !== undefined && to !== undefined && sharesInside(from, to, box) !== null) return true;
  }
  return false;
}
