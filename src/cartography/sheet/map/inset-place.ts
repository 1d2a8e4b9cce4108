// Where an inset stands on its map, and the line that ties it to what it enlarges.
import { grow, lineTouches, overlaps } from '../../drawing/boxes.ts';
import type { Box, Point } from '../../drawing/marks.ts';

const edge = 18;
/** Room left round the frame on the map for the airfields' names. */
const nameRoom = { x: 0, y: 22 };

interface Surroundings {
  /** What is enlarged, on the map. */
  readonly frame: Box;
  readonly size: { readonly width: number; readonly height: number };
  readonly map: Box;
  readonly lines: readonly (readonly Point[])[];
  readonly taken: readonly Box[];
}

/** The inset's place: below or above what it enlarges first, on no arc, away from the names beside the pair. */
export function placeBox(surroundings: Surroundings): Box | null {
  const { frame, size, map } = surroundings;
  const right = map.width - size.width - edge;
  const bottom = map.height - size.height - edge;
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
  const isFree = freeIn(surroundings);
  return candidates.map((corner) => ({ ...corner, ...size })).find(isFree) ?? null;
}

/** Pixels between the places that are tried where there are many lines. */
const step = 24;
/** An inset farther away than this share of the map's width is looked for in vain beside what it enlarges. */
const farthest = 0.4;
/** Of the line to the inset so many pixels lie among the lines that end in the frame. */
const amongEnds = 12;

/** The free place nearest to what it enlarges, tied to it by a line that crosses no other: among many lines. */
export function placeNear(surroundings: Surroundings): Box | null {
  const { frame, size, map, lines } = surroundings;
  const middle = { x: frame.x + frame.width / 2, y: frame.y + frame.height / 2 };
  const candidates: { readonly box: Box; readonly away: number }[] = [];
  for (let x = edge; x <= map.width - size.width - edge; x += step)
    for (let y = edge; y <= map.height - size.height - edge; y += step) {
      const box = { x, y, ...size };
      const [from, to] = [near(frame, box), near(box, frame)];
      const away = Math.hypot(from.x - to.x, from.y - to.y);
      if (away <= map.width * farthest)
        candidates.push({
          box,
          away: away + Math.hypot(x + size.width / 2 - middle.x, y + size.height / 2 - middle.y),
        });
    }
  const isFree = freeIn(surroundings);
  const isTiedFreely = (box: Box) => {
    const [from, to] = [near(frame, box), near(box, frame)];
    const length = Math.hypot(from.x - to.x, from.y - to.y);
    for (let at = amongEnds; at < length; at += 4) {
      const point = {
        x: from.x + ((to.x - from.x) * at) / length,
        y: from.y + ((to.y - from.y) * at) / length,
      };
      const spot = grow({ ...point, width: 0, height: 0 }, 3);
      if (lines.some((line) => lineTouches(line, spot))) return false;
    }
    return true;
  };
  candidates.sort((one, other) => one.away - other.away);
  return candidates.find(({ box }) => isFree(box) && isTiedFreely(box))?.box ?? null;
}

/** Whether a box lies on nothing: not on what it enlarges and its names, no line, nothing that is taken. */
function freeIn({ frame, lines, taken }: Surroundings): (box: Box) => boolean {
  const around = {
    x: frame.x - nameRoom.x,
    y: frame.y - nameRoom.y,
    width: frame.width + 2 * nameRoom.x,
    height: frame.height + 2 * nameRoom.y,
  };
  return (box) =>
    !overlaps(grow(box, 10), around) &&
    !taken.some((other) => overlaps(box, other)) &&
    !lines.some((line) => lineTouches(line, grow(box, 10)));
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

/** What no word may cover of the line to an inset that lies aslant: boxes one behind the other; none where it does not. */
export function slantBoxes(frame: Box, box: Box): readonly Box[] {
  if (tieBox(frame, box) !== null || overlaps(frame, box)) return [];
  const [from, to] = [near(frame, box), near(box, frame)];
  const count = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / slantStep);
  return Array.from({ length: count }, (_, index): Box => {
    const share = (index + 0.5) / count;
    const [x, y] = [from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share];
    return { x: x - slantStep / 2, y: y - slantStep / 2, width: slantStep, height: slantStep };
  });
}

/** Pixels. */
const slantStep = 6;

/** What no word may cover of the line to an inset, where it is straight up or down; null where it is aslant or none. */
export function tieBox(frame: Box, box: Box): Box | null {
  const x = Math.max(box.x + 12, Math.min(frame.x + frame.width / 2, box.x + box.width - 12));
  if (x < frame.x || x > frame.x + frame.width) return null;
  const [top, bottom] = box.y > frame.y ? [frame.y + frame.height, box.y] : [box.y + box.height, frame.y];
  return { x: x - 3, y: top, width: 6, height: Math.max(0, bottom - top) };
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
