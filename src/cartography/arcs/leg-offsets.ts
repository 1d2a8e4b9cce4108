// How far each leg's ends stand beside its great circle. Found when a map comes to rest, and kept while it moves, so that
// no line jumps from one side of another to the other.
import type { Point } from '../drawing/marks.ts';
import type { View } from '../projection/view.ts';
import { placeOn } from './course.ts';
import type { FlowLine, LegEnd } from './flow-lines.ts';
import { type PortEnd, portOffsets, portReach, portsOf } from './ports.ts';
import type { LegTrace } from './strands.ts';
import { pointIn } from './world-copies.ts';

/** Pixels to the right of the flight. */
export interface LegOffset {
  readonly start: number;
  readonly end: number;
}

/** Between a bundle that flies to places and one that flies from them, pixels. */
const bundleGap = 1.6;

/** From an end of a leg to where it is some way out; null where that is not to be seen. */
function outOf({ strands, outline }: LegTrace, isStart: boolean, reach: number): Point | null {
  const strand = strands.find((each) => (isStart ? each.isFromStart : each.isToEnd));
  if (strand !== undefined) {
    const length = Math.min(reach, strand.length / 2);
    const { point } = placeOn(strand, isStart ? length : strand.length - length);
    const place = isStart ? strand.start : strand.end;
    return { x: point.x - place.x, y: point.y - place.y };
  }
  const points = isStart ? outline : [...outline].reverse();
  const [place, next] = points;
  if (place === null || place === undefined || next === null || next === undefined) return null;
  const length = Math.hypot(next.x - place.x, next.y - place.y) || 1;
  return { x: ((next.x - place.x) * reach) / length, y: ((next.y - place.y) * reach) / length };
}

/**
 * The offsets of all legs of lines.
 * @param traces of each line's legs
 * @param isRound whether places that share a count are so close that its lasso stands round them
 */
export function legOffsets(
  lines: readonly FlowLine[],
  traces: readonly (readonly LegTrace[])[],
  view: View,
  isRound: (end: LegEnd) => boolean,
  scale: number,
): readonly (readonly LegOffset[])[] {
  const points = new Map<string, Point>();
  const ends: (PortEnd & { readonly line: number; readonly leg: number })[] = [];
  const rankOf = ranksOf(lines);
  for (const [line, { legs, room }] of lines.entries())
    for (const [leg, { from, to }] of legs.entries()) {
      const trace = traces[line]?.[leg];
      if (trace === undefined || from.key === to.key) continue;
      for (const [own, other] of [[from, to] as const, [to, from] as const]) {
        if (own.kind === 'fan' && !isRound(own)) continue;
        const isOutbound = own === from;
        const point = points.get(own.key) ?? pointIn(view, own.position, 0);
        const out = outOf(trace, isOutbound, portReach * scale);
        if (point === null || out === null) continue;
        points.set(own.key, point);
        const rank = rankOf.get(line) ?? 0;
        ends.push({ node: own.key, otherNode: other.key, point, out, room, isOutbound, rank, line, leg });
      }
    }
  const offsets = portOffsets(ends, portsOf(points, scale), scale);
  const known = new Map(
    ends.map(({ line, leg, isOutbound }, index) => {
      // Who looks out from where a flight ends looks against it.
      const offset = (offsets[index] ?? 0) * (isOutbound ? 1 : -1);
      return [`${line} ${leg} ${isOutbound}`, offset] as const;
    }),
  );
  const asides = fanAsides(lines, isRound, scale);
  return lines.map(({ legs }, line) => {
    const own = legs.map(({ from, to }, leg): LegOffset => {
      const start = known.get(`${line} ${leg} true`) ?? asides.get(`${from.key} from`);
      const end = known.get(`${line} ${leg} false`) ?? asides.get(`${to.key} to`);
      return { start: start ?? end ?? 0, end: end ?? start ?? 0 };
    });
    // At a stop both legs meet.
    return own.map(({ start, end }, leg) => ({
      start: leg === 0 ? start : (start + (own[leg - 1]?.end ?? start)) / 2,
      end: leg === own.length - 1 ? end : (end + (own[leg + 1]?.start ?? end)) / 2,
    }));
  });
}

/** The order of lines from the middle of a pair outwards: journeys that go on first, for they go on alike; then the widest. */
function ranksOf(lines: readonly FlowLine[]): ReadonlyMap<number, number> {
  const sorted = [...lines.entries()].sort(([, one], [, other]) => {
    const isThrough = ({ legs }: FlowLine) => Number(legs.length > 1);
    return isThrough(other) - isThrough(one) || other.room - one.room;
  });
  return new Map(sorted.map(([index], rank) => [index, rank]));
}

/** Trunks to and from the same places: each bundle stands on the right of its flight; 0 where all go one way. */
function fanAsides(
  lines: readonly FlowLine[],
  isRound: (end: LegEnd) => boolean,
  scale: number,
): ReadonlyMap<string, number> {
  const rooms = new Map<string, number>();
  const keys = new Set<string>();
  const add = ({ key, kind }: LegEnd, side: 'from' | 'to', room: number) => {
    keys.add(key);
    rooms.set(`${key} ${side}`, (rooms.get(`${key} ${side}`) ?? 0) + (kind === 'fan' ? room : 0));
  };
  for (const { legs, room } of lines)
    for (const { from, to } of legs) {
      if (from.kind === 'fan' && !isRound(from)) add(from, 'from', room);
      if (to.kind === 'fan' && !isRound(to)) add(to, 'to', room);
    }
  const asides = new Map<string, number>();
  for (const key of keys) {
    const [from, to] = [rooms.get(`${key} from`) ?? 0, rooms.get(`${key} to`) ?? 0];
    const isBoth = from > 0 && to > 0;
    asides.set(`${key} from`, isBoth ? (to + bundleGap * scale) / 2 : 0);
    asides.set(`${key} to`, isBoth ? (from + bundleGap * scale) / 2 : 0);
  }
  return asides;
}
