// Arcs on the screen: their points in a view, places along them and across them.
import { containsPoint } from '../drawing/boxes.ts';
import type { Box, Point } from '../drawing/marks.ts';
import type { View } from '../projection/view.ts';
import type { Arc } from './arcs.ts';

/** Pixels between two points of an arc's piece. */
const thinning = 5;

/** An arc on the screen. */
export interface ScreenArc {
  readonly arc: Arc;
  /** A point for each position of the arc, null behind the globe. */
  readonly points: readonly (Point | null)[];
  /** The pieces in front of the globe. */
  readonly pieces: readonly (readonly Point[])[];
  /** pixels, in front of the globe */
  readonly length: number;
}

export function onScreen(arc: Arc, view: View): ScreenArc {
  const points = arc.line.map((position) => view.project(position));
  const pieces: Point[][] = [[]];
  let length = 0;
  for (const [index, point] of points.entries()) {
    const previous = points[index - 1];
    if (point === null) {
      if (previous !== null) pieces.push([]);
      continue;
    }
    const piece = pieces.at(-1);
    const last = piece?.at(-1);
    // Points closer together than this say nothing more on a screen; the last one always counts.
    const isClose = last !== undefined && Math.hypot(point.x - last.x, point.y - last.y) < thinning;
    if (!isClose || index === points.length - 1) piece?.push(point);
    if (previous !== null && previous !== undefined)
      length += Math.hypot(point.x - previous.x, point.y - previous.y);
  }
  return { arc, points, pieces: pieces.filter((piece) => piece.length > 1), length };
}

/** A place on an arc on the screen, and the unit vector along which the arc goes on. */
export interface ArcPlace {
  readonly point: Point;
  readonly along: Point;
}

/** The place at a share of an arc, or null behind the globe. */
export function placeAt(arc: ScreenArc, share: number): ArcPlace | null {
  const place = share * (arc.points.length - 1);
  const index = Math.min(arc.points.length - 2, Math.max(0, Math.floor(place)));
  const before = arc.points[index];
  const after = arc.points[index + 1];
  if (before === null || before === undefined || after === null || after === undefined) return null;
  const step = { x: after.x - before.x, y: after.y - before.y };
  const length = Math.hypot(step.x, step.y);
  if (length === 0) return null;
  const part = place - index;
  return {
    point: { x: before.x + step.x * part, y: before.y + step.y * part },
    along: { x: step.x / length, y: step.y / length },
  };
}

/** Where the line through a point, at right angles to `along`, meets an arc: the signed distance to the nearest meeting. */
export function meetingAcross(arc: ScreenArc, place: ArcPlace): number | null {
  let nearest: number | null = null;
  const { point, along } = place;
  for (const piece of arc.pieces) {
    for (let index = 1; index < piece.length; index++) {
      const from = piece[index - 1];
      const to = piece[index];
      if (from === undefined || to === undefined) continue;
      const before = (from.x - point.x) * along.x + (from.y - point.y) * along.y;
      const after = (to.x - point.x) * along.x + (to.y - point.y) * along.y;
      if (before > 0 === after > 0) continue;
      const share = before / (before - after);
      const x = from.x + (to.x - from.x) * share - point.x;
      const y = from.y + (to.y - from.y) * share - point.y;
      const across = -x * along.y + y * along.x;
      if (nearest === null || Math.abs(across) < Math.abs(nearest)) nearest = across;
    }
  }
  return nearest;
}

/** Whether the place at a share of an arc is to be seen inside a frame. */
export function isInFrame(arc: ScreenArc, share: number, frame: Box): boolean {
  const place = placeAt(arc, share);
  return place !== null && containsPoint(frame, place.point);
}
