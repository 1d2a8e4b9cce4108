// How often a view shows the world: a flat map repeats it to both sides, a globe and a cone do not.
import type { Position } from '../../geodesy/position.ts';
import type { Point } from '../drawing/marks.ts';
import type { View } from '../projection/view.ts';

export interface WorldCopies {
  /** Degrees to add to longitudes, for each copy that may be seen. */
  readonly turns: readonly number[];
  /** How far apart two copies are, pixels, where that is the same all over the frame; null in a pitched map. */
  readonly step: Point | null;
}

const once: WorldCopies = { turns: [0], step: null };

/** A map is at most some two worlds wide, and its middle within ±180°. */
const turns = [0, -360, 360, -720, 720];

/** Places that a pitched camera has one of in front of it. */
const probes: readonly Position[] = [-120, 0, 120].flatMap((longitude) =>
  [0, 60, -60].map((latitude): Position => [longitude, latitude]),
);

/** Farther away than this a place is no place any more, but the pole of a flat map, pixels. */
const farthest = 1e6;

/** The point of a place in a copy of the world; null where it is not to be seen, or all but infinitely far. */
export function pointIn(view: View, position: Position, turn: number): Point | null {
  const point = view.project(turn === 0 ? position : [position[0] + turn, position[1]]);
  return point !== null && Math.abs(point.x) < farthest && Math.abs(point.y) < farthest ? point : null;
}

export function worldCopies(view: View): WorldCopies {
  const steps: Point[] = [];
  for (const probe of probes) {
    const [here, there] = [pointIn(view, probe, 0), pointIn(view, probe, 360)];
    if (here !== null && there !== null) steps.push({ x: there.x - here.x, y: there.y - here.y });
  }
  const [first] = steps;
  if (first === undefined) return { turns, step: null };
  if (steps.every(({ x, y }) => Math.hypot(x, y) < 1e-3)) return once;
  const isSame = steps.every(({ x, y }) => Math.hypot(x - first.x, y - first.y) < 1e-3);
  return { turns, step: isSame ? first : null };
}
