// The drawing of flows as plain data: where each line runs in a view, how wide, and all that belongs to it. Page, first
// view, pictures and terminal make their marks of it.
import type { Measure } from '../../airlift/amount.ts';
import type { Flow } from '../../airlift/flows.ts';
import { grow } from '../drawing/boxes.ts';
import type { Point } from '../drawing/marks.ts';
import { frameOf, type View } from '../projection/view.ts';
import { type Direction, directionsOf } from './directions.ts';
import { type FanEnd, fanEnds, fansOf } from './fan-groups.ts';
import type { Fan } from './fans.ts';
import { type FlowLegend, legendOf } from './flow-legend.ts';
import { type FlowLine, type Leg, type LegEnd, linesOf } from './flow-lines.ts';
import type { FlowWidths } from './flow-widths.ts';
import { legCircle } from './leg-circles.ts';
import { type LegOffset, legOffsets } from './leg-offsets.ts';
import { loopAt } from './loops.ts';
import { dotsOf, type PlaceDot, type PlaceRole, placeRoles } from './place-dots.ts';
import { type Ribbon, ribbonOf } from './ribbons.ts';
import { type LegTrace, type Strand, traceLeg } from './strands.ts';
import { pointIn, type WorldCopies, worldCopies } from './world-copies.ts';

export interface FlowOptions {
  /** Under the reader's filter. */
  readonly flows: readonly Flow[];
  readonly measure: Measure;
  /** Of the whole airlift, for the view's width. */
  readonly widths: FlowWidths;
  readonly view: View;
}

/** A line in view. */
export interface DrawnLine {
  readonly line: FlowLine;
  readonly ribbons: readonly Ribbon[];
  readonly directions: readonly Direction[];
}

/** Where a flow can be pointed at. */
export interface FlowHit {
  readonly flow: Flow;
  readonly pieces: readonly (readonly Point[])[];
  /** Of the line along these, pixels. */
  readonly width: number;
}

export interface FlowLayout {
  /** From bottom to top: what is hidden, then the heaviest first. */
  readonly lines: readonly DrawnLine[];
  readonly fans: readonly Fan[];
  readonly dots: readonly PlaceDot[];
  /** In the order of the flows. */
  readonly hits: readonly FlowHit[];
  readonly legend: FlowLegend;
  readonly scale: number;
  /** What stays as it is while the map moves. */
  readonly plan: FlowPlan;
}

export interface FlowPlan extends Omit<FlowOptions, 'view'> {
  readonly lines: readonly FlowLine[];
  readonly roles: ReadonlyMap<string, PlaceRole>;
  /** Of each line's legs. */
  readonly offsets: readonly (readonly LegOffset[])[];
}

/** What is drawn beyond the frame, for lines that are wide, pixels. */
const margin = 48;
/** Between a line's end and a dot, pixels. */
const offDot = 1.8;
/** The tip's length: pixels at least, and widths of the line. */
const leastTip = 9;
const tipWidths = 1.7;
/** Offsets go back to the place within these, pixels. */
const bends = { least: 16, most: 30 };
/** Places that share a count stand in their lasso where they are closer together than this, pixels. */
const leastSpread = 24;

/** Lays flows out in a view at rest. */
export function layOutFlows(options: FlowOptions): FlowLayout {
  const { flows, measure, widths, view } = options;
  const lines = [...linesOf(flows, widths)].sort(fromBottom);
  const roles = placeRoles(lines, widths);
  const copies = worldCopies(view);
  const traces = tracesOf(lines, view, copies);
  const isRound = ({ places }: LegEnd) =>
    isClose(
      places.map(({ position }) => pointIn(view, position, 0)),
      widths.scale,
    );
  const offsets = legOffsets(lines, traces, view, isRound, widths.scale);
  return draw({ flows, measure, widths, lines, roles, offsets }, traces, view, copies);
}

/** The same flows in another view, while the map moves: nothing changes its side of another line. */
export function moveFlows({ plan }: FlowLayout, view: View): FlowLayout {
  const copies = worldCopies(view);
  return draw(plan, tracesOf(plan.lines, view, copies), view, copies);
}

const isPale = ({ state }: FlowLine) => state === 'out' || state === 'uncounted';

function fromBottom(one: FlowLine, other: FlowLine): number {
  if (isPale(one) !== isPale(other)) return isPale(one) ? -1 : 1;
  return other.outerWidth - one.outerWidth;
}

function isClose(points: readonly (Point | null)[], scale: number): boolean {
  const [first] = points;
  if (first === null || first === undefined) return false;
  return points.every(
    (point) => point !== null && Math.hypot(point.x - first.x, point.y - first.y) < leastSpread * scale,
  );
}

type Traces = readonly (readonly LegTrace[])[];

function tracesOf(lines: readonly FlowLine[], view: View, copies: WorldCopies): Traces {
  const frame = grow(frameOf(view), margin);
  return lines.map(({ legs }) =>
    legs.map(({ from, to }) => {
      return traceLeg(legCircle(from.position, to.position, view.zoom), view, copies, frame);
    }),
  );
}

function draw(plan: FlowPlan, traces: Traces, view: View, copies: WorldCopies): FlowLayout {
  const { lines, roles, offsets, widths, measure, flows } = plan;
  const { scale } = widths;
  const fans = fansOf(lines, traces, offsets, roles, view, scale);
  const ends = fanEnds(fans);
  const frame = frameOf(view);
  const drawn = lines.flatMap((line, index): DrawnLine[] => {
    const ribbons: Ribbon[] = [];
    const directions: Direction[] = [];
    const isPair = line.flows.length > 1;
    for (const [place, leg] of line.legs.entries()) {
      const isLoop = leg.from.key === leg.to.key;
      const strands = isLoop
        ? loopsOf(leg, line, view, copies, scale)
        : (traces[index]?.[place]?.strands ?? []);
      for (const strand of strands) {
        const fan = { from: ends.from.get(strand), to: ends.to.get(strand) };
        const offset = offsets[index]?.[place] ?? { start: 0, end: 0 };
        const isLast = place === line.legs.length - 1;
        const ribbon = ribbonOf(strand, ribbonOptions(line, leg, strand, fan, offset, isLast, roles, scale));
        if (ribbon === null) continue;
        ribbons.push(ribbon);
        if (isPale(line)) continue;
        const isWhole = strand.isFromStart && strand.isToEnd;
        const width = Math.max(line.width, line.state === 'some' ? line.outerWidth : 0);
        directions.push(...directionsOf(ribbon, isWhole, { width, isPair, isLoop, frame, scale }));
      }
    }
    return ribbons.length === 0 ? [] : [{ line, ribbons, directions }];
  });
  const dots = dotsOf(roles, view, copies);
  const seen = drawn.map(({ line }) => line);
  return {
    lines: drawn,
    fans,
    dots,
    hits: hitsOf(flows, drawn, fans),
    legend: legendOf(lines, seen, fans, dots, widths, measure),
    scale,
    plan,
  };
}

function loopsOf({ from }: Leg, line: FlowLine, view: View, { turns }: WorldCopies, scale: number): Strand[] {
  return turns.flatMap((turn) => {
    const point = pointIn(view, from.position, turn);
    return point === null ? [] : [loopAt(point, line.room, turn, scale)];
  });
}

function ribbonOptions(
  line: FlowLine,
  leg: Leg,
  strand: Strand,
  fan: { readonly from: FanEnd | undefined; readonly to: FanEnd | undefined },
  offset: LegOffset,
  isLast: boolean,
  roles: ReadonlyMap<string, PlaceRole>,
  scale: number,
) {
  const cutAt = ({ kind, key }: LegEnd, end: FanEnd | undefined, isThere: boolean) => {
    if (!isThere || kind === 'stop') return 0;
    return end === undefined ? (roles.get(key)?.radius ?? 0) + offDot * scale : end.cut;
  };
  const isLed = ({ kind }: LegEnd, end: FanEnd | undefined, isThere: boolean) =>
    isThere && kind !== 'stop' && (end === undefined || end.isRound);
  const bendOf = (aside: number) =>
    Math.min(bends.most * scale, Math.max(bends.least * scale, 1.5 * Math.abs(aside)));
  const cut = {
    start: cutAt(leg.from, fan.from, strand.isFromStart),
    end: cutAt(leg.to, fan.to, strand.isToEnd),
  };
  const isEven = offset.start === offset.end;
  const [first, last] = [
    fan.from === undefined ? 0 : cut.start,
    strand.length - (fan.to === undefined ? 0 : cut.end),
  ];
  const hasFan = fan.from !== undefined || fan.to !== undefined;
  const hasTip = isLast && !isPale(line) && line.flows.length === 1 && isLed(leg.to, fan.to, strand.isToEnd);
  return {
    cut,
    offset: (length: number, share: number) => {
      const part = hasFan ? Math.min(1, Math.max(0, (length - first) / Math.max(1, last - first))) : share;
      const aside = isEven ? offset.start : offset.start + (offset.end - offset.start) * part;
      return aside + (fan.to?.shift(strand.length - length) ?? 0) + (fan.from?.shift(length) ?? 0);
    },
    bend: {
      start: offset.start !== 0 && isLed(leg.from, fan.from, strand.isFromStart) ? bendOf(offset.start) : 0,
      end: offset.end !== 0 && isLed(leg.to, fan.to, strand.isToEnd) ? bendOf(offset.end) : 0,
    },
    tip: hasTip ? Math.max(leastTip * scale, tipWidths * line.outerWidth) : 0,
  };
}

/** Of a line for both directions each flow has the half at its end. */
function hitsOf(flows: readonly Flow[], lines: readonly DrawnLine[], fans: readonly Fan[]): FlowHit[] {
  const pieces = new Map<string, { width: number; pieces: (readonly Point[])[] }>();
  for (const { line, ribbons } of lines) {
    const [there, back] = line.flows;
    const own: (readonly Point[])[] = [];
    const other: (readonly Point[])[] = [];
    for (const { points } of ribbons) {
      const middle = back === undefined ? 0 : points.length >> 1;
      own.push(points.slice(middle));
      if (middle > 0) other.push(points.slice(0, middle + 1));
    }
    pieces.set(there.id, { width: line.outerWidth, pieces: own });
    if (back !== undefined) pieces.set(back.id, { width: line.outerWidth, pieces: other });
  }
  // What leads on from several trunks belongs to none of them alone.
  for (const { trunks, arcs } of fans)
    if (trunks.length === 1)
      pieces.get(trunks[0]?.line.id ?? '')?.pieces.push(...arcs.map(({ points }) => points));
  return flows.flatMap((flow) => {
    const hit = pieces.get(flow.id);
    return hit === undefined ? [] : [{ flow, ...hit }];
  });
}
