// Words while the map moves: nothing is placed again, each moves along with the place on the ground that it belongs to.
import type { Place } from '../../airlift/airlift.ts';
import type { Position } from '../../geodesy/position.ts';
import type { FlowLayout } from '../arcs/flow-layout.ts';
import { legCircle } from '../arcs/leg-circles.ts';
import { pointIn, worldCopies } from '../arcs/world-copies.ts';
import type { Box, Point } from '../drawing/marks.ts';
import type { View } from '../projection/view.ts';
import type { PlacedLabel } from './label.ts';
import type { PlacedWord } from './place-labels.ts';

/** Something that was placed, and how far the map has carried it since, pixels; null: it rests. */
export interface Carried<Thing> {
  readonly thing: Thing;
  readonly by: Point | null;
}

export const carried = <Thing>(thing: Thing): Carried<Thing> => ({ thing, by: null });

/** What of a label says where it is, at a distance from there. */
export function moved<Label extends { readonly anchor: Point; readonly box: Box }>(
  label: Label,
  by: Point,
): Label {
  const at = <Where extends Point>(where: Where): Where => ({
    ...where,
    x: where.x + by.x,
    y: where.y + by.y,
  });
  return { ...label, anchor: at(label.anchor), box: at(label.box) };
}

/** A place on the ground, in one copy of the world, and where it was when the map last rested. */
interface Anchor {
  readonly position: Position;
  readonly turn: number;
  readonly at: Point;
}

export interface Anchored {
  readonly layout: FlowLayout;
  readonly labels: { readonly placed: readonly PlacedLabel[] };
  readonly words: readonly PlacedWord[];
}

const known = new WeakMap<Anchored['labels'], readonly (Anchor | null)[]>();

/**
 * How far the map has carried each label and each word, pixels; null: it is not to be seen.
 * @param rest the view in which they were placed
 */
export function labelShifts(placed: Anchored, rest: View, view: View) {
  const anchors = known.get(placed.labels) ?? anchorsOf(placed, rest);
  known.set(placed.labels, anchors);
  const shifts = anchors.map((anchor) => anchor && shiftOf(anchor, view));
  const labels = placed.labels.placed.length;
  return { labels: shifts.slice(0, labels), words: shifts.slice(labels) };
}

function shiftOf({ position, turn, at }: Anchor, view: View): Point | null {
  const now = pointIn(view, position, turn);
  return now && { x: now.x - at.x, y: now.y - at.y };
}

/** A name belongs to its place, a number to the nearest point of its line's great circles, a word to its position. */
function anchorsOf({ layout: { plan }, labels, words }: Anchored, rest: View): (Anchor | null)[] {
  const lines = new Map(plan.lines.map((line) => [line.id, line]));
  const places = new Map<string, Place>([...plan.roles].map(([id, { place }]) => [id, place]));
  const pathsOf = ({ kind, id }: PlacedLabel): (readonly Position[])[] => {
    if (kind === 'number')
      return (lines.get(id)?.legs ?? []).map(({ from, to }) =>
        legCircle(from.position, to.position, rest.zoom),
      );
    const place = places.get(id);
    return place === undefined ? [] : [[place.position]];
  };
  const { turns } = worldCopies(rest);
  return [
    ...labels.placed.map((label) => nearestOn(pathsOf(label), label.anchor, rest, turns)),
    ...words.map(({ position }) => anchorAt(position, 0, rest)),
  ];
}

function anchorAt(position: Position, turn: number, rest: View): Anchor | null {
  const at = pointIn(rest, position, turn);
  return at && { position, turn, at };
}

/** The point of paths that is nearest to a point of the frame. */
function nearestOn(
  paths: readonly (readonly Position[])[],
  point: Point,
  rest: View,
  turns: readonly number[],
): Anchor | null {
  let best: { readonly position: Position; readonly turn: number } | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const turn of turns)
    for (const path of paths) {
      let before: { readonly position: Position; readonly at: Point } | null = null;
      for (const position of path) {
        const at = pointIn(rest, position, turn);
        if (at !== null) {
          const from = before ?? { position, at };
          const share = shareAlong(from.at, at, point);
          const x = from.at.x + (at.x - from.at.x) * share;
          const y = from.at.y + (at.y - from.at.y) * share;
          const distance = Math.hypot(point.x - x, point.y - y);
          if (distance < least) {
            least = distance;
            best = { position: between(from.position, position, share), turn };
          }
        }
        before = at && { position, at };
      }
    }
  return best && anchorAt(best.position, best.turn, rest);
}

/** Where on the way between two points another is nearest, 0 to 1. */
function shareAlong(from: Point, to: Point, point: Point): number {
  const [x, y] = [to.x - from.x, to.y - from.y];
  const square = x * x + y * y;
  if (square === 0) return 0;
  return Math.min(1, Math.max(0, ((point.x - from.x) * x + (point.y - from.y) * y) / square));
}

const between = ([west, south]: Position, [east, north]: Position, share: number): Position => [
  west + (east - west) * share,
  south + (north - south) * share,
];
