// Which flows are in sight: those with an end in the frame, and those whose path leads through it. In a flat map with north
// up that is asked exactly and of thousands in a few milliseconds; elsewhere pieces of the paths are looked at.
import type { Place } from '../../airlift/airlift.ts';
import { once } from '../../airlift/once.ts';
import { type Position, unroll } from '../../geodesy/position.ts';
import { containsPoint, sharesInside } from '../drawing/boxes.ts';
import type { Point } from '../drawing/marks.ts';
import { capOf } from '../projection/cap.ts';
import { radians } from '../projection/perspective.ts';
import { frameOf, type View } from '../projection/view.ts';
import { isInBox, leadsThroughBox, type Sighted, seenBox } from './box-sight.ts';
import type { Grouping } from './flow-groups.ts';
import { pointIn, worldCopies } from './world-copies.ts';

type Vector = readonly [x: number, y: number, z: number];

/** Pieces of a path that are looked at one by one where it may lead through the frame. */
const pieces = 12;

const vectorOf = ([longitude, latitude]: Position): Vector => {
  const flat = Math.cos(latitude * radians);
  return [
    flat * Math.cos(longitude * radians),
    flat * Math.sin(longitude * radians),
    Math.sin(latitude * radians),
  ];
};
const positionOf = ([x, y, z]: Vector): Position => [
  Math.atan2(y, x) / radians,
  Math.asin(Math.max(-1, Math.min(1, z))) / radians,
];
const dot = (a: Vector, b: Vector) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
const cross = (a: Vector, b: Vector): Vector => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];

const vectorsOf = once((places: readonly Place[]): readonly Vector[] =>
  places.map(({ position }) => vectorOf(position)),
);

const sightedOf = once((places: readonly Place[]): readonly Sighted[] =>
  places.map(({ position }) => {
    const [x, y, z] = vectorOf(position);
    return { x, y, z, longitude: position[0], tangent: Math.tan(position[1] * radians) };
  }),
);

/** What was seen last, in which view: filters change neither. */
const lastSeen = once((_grouping: Grouping) => ({
  view: null as View | null,
  seen: new Uint8Array(0) as Uint8Array,
}));

/** @returns for each group 1 where it is in sight, else 0 */
export function groupsInSight(grouping: Grouping, places: readonly Place[], view: View): Uint8Array {
  const last = lastSeen(grouping);
  if (last.view !== view) {
    last.seen = seenGroups(grouping, places, view);
    last.view = view;
  }
  return last.seen;
}

function seenGroups({ from, to, paths, count }: Grouping, places: readonly Place[], view: View): Uint8Array {
  const isSeen = boxSightOf(places, view) ?? sightOf(places, view);
  const seen = new Uint8Array(count);
  for (let group = 0; group < count; group++)
    if ((from[group] ?? -1) >= 0) seen[group] = isSeen(from[group] ?? 0, to[group] ?? 0) ? 1 : 0;
  for (const [group, path] of paths) {
    const stations = [path.from, ...path.via.map((stop) => [stop]), path.to];
    const isOnWay = stations.some((starts, index) =>
      starts.some((start) => (stations[index + 1] ?? []).some((end) => isSeen(start, end))),
    );
    seen[group] = isOnWay ? 1 : 0;
  }
  return seen;
}

type Sight = (from: number, to: number) => boolean;

/** The same in a flat map with north up; null in any other. */
export function boxSightOf(places: readonly Place[], view: View): Sight | null {
  const box = seenBox(view);
  if (box === null) return null;
  const sighted = sightedOf(places);
  const isIn = Uint8Array.from(sighted, (place) => (isInBox(place, box) ? 1 : 0));
  return (from, to) => {
    if (isIn[from] === 1 || isIn[to] === 1) return true;
    const [start, end] = [sighted[from], sighted[to]];
    return start !== undefined && end !== undefined && from !== to && leadsThroughBox(start, end, box);
  };
}

/** Whether the great circle between two places, by their indexes, is in sight. */
export function sightOf(places: readonly Place[], view: View): Sight {
  const frame = frameOf(view);
  const copies = worldCopies(view);
  const vectors = vectorsOf(places);
  const cap = capOf(view);
  const centre = vectorOf(cap?.centre ?? [0, 0]);
  const radius = cap?.radius ?? Math.PI;
  const [nearest, farthest] = [Math.cos(radius), radius < Math.PI / 2 ? Math.sin(radius) : 1];
  const known = new Int8Array(places.length).fill(-1);

  const isPlaceSeen = (index: number): boolean => {
    const before = known[index] ?? -1;
    if (before >= 0) return before === 1;
    const [vector, place] = [vectors[index], places[index]];
    const isNear = vector !== undefined && (cap === null || dot(vector, centre) >= nearest);
    const isSeen =
      isNear &&
      place !== undefined &&
      copies.turns.some((turn) => {
        const point = pointIn(view, place.position, turn);
        return point !== null && containsPoint(frame, point);
      });
    known[index] = Number(isSeen);
    return isSeen;
  };

  const leadsThrough = (line: readonly Position[]): boolean =>
    copies.turns.some((turn) => {
      let before: Point | null = null;
      for (const position of line) {
        const point = pointIn(view, position, turn);
        if (before !== null && point !== null && sharesInside(before, point, frame) !== null) return true;
        before = point;
      }
      return false;
    });

  return (from, to) => {
    if (isPlaceSeen(from) || isPlaceSeen(to)) return true;
    const [a, b] = [vectors[from], vectors[to]];
    if (a === undefined || b === undefined) return false;
    const normal = cross(a, b);
    const length = Math.hypot(...normal);
    // A place and its antipode have no one great circle, and two that are one place no path.
    if (length < 1e-9) return false;
    const across = dot(normal, centre) / length;
    if (Math.abs(across) > farthest) return false;
    const whole = Math.atan2(length, dot(a, b));
    const ahead = cross(normal, a).map((each) => each / length) as unknown as Vector;
    // The path as angles from its start; within the cap it is at most so far from the point nearest to the middle.
    const middle = Math.atan2(dot(centre, ahead), dot(centre, a));
    const half =
      cap === null
        ? Math.PI
        : Math.acos(Math.max(-1, Math.min(1, nearest / Math.sqrt(1 - across ** 2 || 1))));
    const [start, end] = [Math.max(0, middle - half), Math.min(whole, middle + half)];
    if (start >= end) return false;
    const line: Position[] = [];
    for (let piece = 0; piece <= pieces; piece++) {
      const angle = start + ((end - start) * piece) / pieces;
      const [along, out] = [Math.cos(angle), Math.sin(angle)];
      const position = positionOf([
        a[0] * along + ahead[0] * out,
        a[1] * along + ahead[1] * out,
        a[2] * along + ahead[2] * out,
      ]);
      line.push(unroll(position, line.at(-1)?.[0] ?? position[0]));
    }
    return leadsThrough(line);
  };
}
