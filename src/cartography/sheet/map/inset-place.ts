// Where an inset stands on its map, and the line that ties it to what it enlarges.
import { grow, lineTouches, overlaps } from '../../drawing/boxes.ts';
import type { Box, Point } from '../../drawing/marks.ts';

const edge = 18;
/** Room left round the frame on the map for the airfields' names. */
const nameRoom = { x: 0, y: 22 };

/** The inset's place: below or above what it enlarges first, on no arc, away from the names beside the pair. */
export function placeBox(
  frame: Box,
  size: { width: number; height: number },
  map: Box,
  lines: readonly (readonly Point[])[],
  taken: readonly Box[],
): Box | null {
  const right = map.width - size.width - edge;
  const bottom = map.height - size.height - edge;
  const around = {
    x: frame.x - nameRoom.x,
    y: frame.y - nameRoom.y,
    width: frame.width + 2 * nameRoom.x,
    height: frame.height + 2 * nameRoom.y,
  };
  const beside = Math.max(edge, Math.min(frame.x + frame.width / 2 - size.width * 0.4, right));
  const below = Math.min(frame.y + frame.height + 56, bottom);
  const candidates = [
    { x: right, y: bottom },
    { x: beside, y: bottom },
    { x: beside, y: below },
    { x: edge, y: bottom },
    { x: right, y: edge },
    { x: edge, y: edge },
  ];
  const free = candidates
    .map((corner) => ({ ...corner, ...size }))
    .find(
      (box) =>
        !overlaps(grow(box, 10), around) &&
        !taken.some((other) => overlaps(box, other)) &&
        !lines.some((line) => lineTouches(line, grow(box, 10))),
    );
  return free ?? null;
}

/** One straight line from the frame on the map to the inset; null where they touch. */
export function connector(frame: Box, box: Box): string | null {
  const x = Math.max(box.x + 12, Math.min(frame.x + frame.width / 2, box.x + box.width - 12));
  const isBelow = box.y > frame.y + frame.height;
  const isAbove = box.y + box.height < frame.y;
  if (x >= frame.x && x <= frame.x + frame.width && (isBelow || isAbove)) {
    const [from, to] = isBelow ? [frame.y + frame.height, box.y] : [frame.y, box.y + box.height];
    return `M${x.toFixed(1)} ${from.toFixed(1)}V${to.toFixed(1)}`;
  }
  if (overlaps(frame, box)) return null;
  const ends = [near(frame, box), near(box, frame)].map(
    ({ x: endX, y }) => `${endX.toFixed(1)} ${y.toFixed(1)}`,
  );
  return `M${ends.join('L')}`;
}

/** The corner or the middle of a side that is nearest to another box. */
function near(one: Box, other: Box): Point {
  const along = (start: number, length: number, otherStart: number, otherLength: number) =>
    otherStart > start + length
      ? start + length
      : otherStart + otherLength < start
        ? start
        : start + length / 2;
  return {
    x: along(one.x, one.width, other.x, other.width),
    y: along(one.y, one.height, other.y, other.height),
  };
}
