// Distances between straight pieces of line, points and boxes, in the pixels of a drawing. Plain numbers in and out:
// a label asks a hundred thousand times.
/** A straight piece of line, from its first end to its second. */
export interface Segment {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** The length of a vector: Math.hypot makes an array of its arguments each time, and takes ten times as long. */
export const lengthOf = (x: number, y: number): number => Math.sqrt(x * x + y * y);

/** From a point to a straight piece, squared. */
export function pointToSegment(x: number, y: number, x1: number, y1: number, x2: number, y2: number): number {
  const alongX = x2 - x1;
  const alongY = y2 - y1;
  const squared = alongX * alongX + alongY * alongY;
  const share =
    squared === 0 ? 0 : Math.min(1, Math.max(0, ((x - x1) * alongX + (y - y1) * alongY) / squared));
  const awayX = x - x1 - share * alongX;
  const awayY = y - y1 - share * alongY;
  return awayX * awayX + awayY * awayY;
}

/** From a straight piece to a box given by its sides; 0 where they touch. */
export function segmentToBox(
  piece: Segment,
  left: number,
  top: number,
  right: number,
  bottom: number,
): number {
  const { x1, y1, x2, y2 } = piece;
  if (isInside(x1, y1, left, top, right, bottom) || isInside(x2, y2, left, top, right, bottom)) return 0;
  // A piece that goes through a box without an end in it crosses one of its diagonals.
  if (doCross(x1, y1, x2, y2, left, top, right, bottom) || doCross(x1, y1, x2, y2, left, bottom, right, top))
    return 0;
  const least = Math.min(
    pointToSegment(left, top, x1, y1, x2, y2),
    pointToSegment(right, top, x1, y1, x2, y2),
    pointToSegment(left, bottom, x1, y1, x2, y2),
    pointToSegment(right, bottom, x1, y1, x2, y2),
    pointToBox(x1, y1, left, top, right, bottom),
    pointToBox(x2, y2, left, top, right, bottom),
  );
  return Math.sqrt(least);
}

function isInside(x: number, y: number, left: number, top: number, right: number, bottom: number): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}

/** From a point to a box, squared. */
export function pointToBox(
  x: number,
  y: number,
  left: number,
  top: number,
  right: number,
  bottom: number,
): number {
  const acrossX = Math.max(left - x, 0, x - right);
  const acrossY = Math.max(top - y, 0, y - bottom);
  return acrossX * acrossX + acrossY * acrossY;
}

/** From one straight piece to another; 0 where they cross. */
export function segmentToSegment(a: Segment, b: Segment): number {
  if (doCross(a.x1, a.y1, a.x2, a.y2, b.x1, b.y1, b.x2, b.y2)) return 0;
  const least = Math.min(
    pointToSegment(a.x1, a.y1, b.x1, b.y1, b.x2, b.y2),
    pointToSegment(a.x2, a.y2, b.x1, b.y1, b.x2, b.y2),
    pointToSegment(b.x1, b.y1, a.x1, a.y1, a.x2, a.y2),
    pointToSegment(b.x2, b.y2, a.x1, a.y1, a.x2, a.y2),
  );
  return Math.sqrt(least);
}

/** Whether two straight pieces cross. */
function doCross(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  cx: number,
  cy: number,
  dx: number,
  dy: number,
): boolean {
  const side = (x1: number, y1: number, x2: number, y2: number, x: number, y: number) =>
    (x2 - x1) * (y - y1) - (y2 - y1) * (x - x1);
  return (
    side(ax, ay, bx, by, cx, cy) > 0 !== side(ax, ay, bx, by, dx, dy) > 0 &&
    side(cx, cy, dx, dy, ax, ay) > 0 !== side(cx, cy, dx, dy, bx, by) > 0
  );
}
