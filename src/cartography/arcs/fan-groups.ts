// Which trunks have a fan in common: those of the same places in the same copy of the world, that come from about the same
// direction.
import type { Place } from '../../airlift/airlift.ts';
import { unroll } from '../../geodesy/position.ts';
import type { Point } from '../drawing/marks.ts';
import type { View } from '../projection/view.ts';
import { type Fan, fanOf } from './fans.ts';
import { type FlowLine, isPale } from './flow-lines.ts';
import type { Traces } from './kept-traces.ts';
import type { LegOffset } from './leg-offsets.ts';
import type { PlaceRole } from './place-dots.ts';
import type { Strand } from './strands.ts';
import type { Trunk } from './trunks.ts';
import { pointIn } from './world-copies.ts';

/** Trunks whose directions leave such a gap between them have a lasso each, radians. */
const apart = Math.PI / 6;

interface Group {
  readonly places: readonly Place[];
  /** The middle of the places, on the screen and in degrees. */
  readonly middle: Point;
  readonly longitude: number;
  readonly turn: number;
  readonly trunks: Trunk[];
}

/** The fans of lines in a view. */
export function fansOf(
  lines: readonly FlowLine[],
  traces: Traces,
  offsets: readonly (readonly LegOffset[])[],
  roles: ReadonlyMap<string, PlaceRole>,
  view: View,
  scale: number,
): readonly Fan[] {
  const groups = new Map<string, Group>();
  for (const [index, line] of lines.entries())
    for (const [leg, { from, to }] of line.legs.entries())
      for (const strand of traces[index]?.[leg]?.strands ?? [])
        for (const side of ['from', 'to'] as const) {
          const end = side === 'from' ? from : to;
          const isThere = side === 'from' ? strand.isFromStart : strand.isToEnd;
          if (end.kind !== 'fan' || !isThere) continue;
          const middle = side === 'from' ? strand.start : strand.end;
          const key = [end.key, side, Math.round(middle.x), Math.round(middle.y)].join(' ');
          const longitude = side === 'from' ? from.position[0] : unroll(to.position, from.position[0])[0];
          const places = end.places;
          const group = groups.get(key) ?? {
            places,
            middle,
            longitude,
            turn: strand.turn,
            trunks: [],
          };
          const offset = offsets[index]?.[leg];
          const aside = (side === 'from' ? offset?.start : offset?.end) ?? 0;
          group.trunks.push({ line, strand, side, aside });
          groups.set(key, group);
        }
  return [...groups.values()].flatMap((group) => {
    const places = group.places.flatMap((place) => {
      const point = pointIn(view, unroll(place.position, group.longitude), group.turn);
      return point === null ? [] : [{ place, point, radius: roles.get(place.id)?.radius ?? 0 }];
    });
    if (places.length < group.places.length) return [];
    return byDirection(group).map((trunks) => {
      // What is hidden ends in the lasso of what is not.
      const isHidden = trunks.every(({ line }) => isPale(line));
      return fanOf(trunks, places, isHidden, scale);
    });
  });
}

/** Trunks by where they come from, seen from the middle of the places. */
function byDirection({ trunks, middle }: Group): readonly (readonly Trunk[])[] {
  const angles = trunks
    .map((trunk) => ({ trunk, angle: angleOf(trunk, middle) }))
    .sort((one, other) => one.angle - other.angle);
  const gapBefore = (index: number) => {
    const before = angles[index - 1]?.angle ?? (angles.at(-1)?.angle ?? 0) - 2 * Math.PI;
    return (angles[index]?.angle ?? 0) - before;
  };
  const first = Math.max(
    0,
    angles.findIndex((_, index) => gapBefore(index) > apart),
  );
  const groups: Trunk[][] = [];
  for (let step = 0; step < angles.length; step++) {
    const index = (first + step) % angles.length;
    const trunk = angles[index]?.trunk;
    if (trunk === undefined) continue;
    if (step === 0 || gapBefore(index) > apart) groups.push([trunk]);
    else groups.at(-1)?.push(trunk);
  }
  return groups;
}

function angleOf({ strand, side }: Trunk, middle: Point): number {
  const far = side === 'to' ? strand.start : strand.end;
  return Math.atan2(far.y - middle.y, far.x - middle.x);
}

/** How a fan cuts and moves each strand at the side of its places. */
export interface FanEnd {
  readonly cut: number;
  readonly shift: (away: number) => number;
  /** Whether the line ends there with its tip, at a lasso round the dots. */
  readonly isRound: boolean;
}

/** The ends at fans of strands, by the side of the flight. */
export function fanEnds(fans: readonly Fan[]): Readonly<Record<'from' | 'to', ReadonlyMap<Strand, FanEnd>>> {
  const ends = { from: new Map<Strand, FanEnd>(), to: new Map<Strand, FanEnd>() };
  for (const { trunks, cuts, shifts, arcs } of fans)
    for (const [index, { strand, side }] of trunks.entries())
      ends[side].set(strand, {
        cut: cuts[index] ?? 0,
        shift: shifts[index] ?? (() => 0),
        isRound: arcs.length === 0,
      });
  return ends;
}
