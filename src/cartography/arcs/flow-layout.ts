// The drawing of flows as plain data: where each line runs in a view, how wide, and all that belongs to it. Page, first
// view, pictures and terminal make their marks of it.
import type { Measure } from '../../airlift/amount.ts';
import type { Flow } from '../../airlift/counting/flows.ts';
import { lazy } from '../../airlift/once.ts';
import type { Point } from '../drawing/marks.ts';
import { atOnce, type Steps } from '../drawing/steps.ts';
import { drawnFrameOf, type View } from '../projection/view.ts';
import { type Direction, directionShares, directionsAt, HeadRoom } from './directions.ts';
import { fanEnds, fansOf } from './fan-groups.ts';
import type { Fan } from './fans.ts';
import { type FlowLine, isPale, type LegEnd, linesOf } from './flow-lines.ts';
import type { FlowWidths } from './flow-widths.ts';
import { KeptTraces, type Traces, tracedFrameOf, tracesOf } from './kept-traces.ts';
import { type LegOffset, legOffsets } from './leg-offsets.ts';
import { lineParts } from './line-parts.ts';
import { dotsOf, type PlaceDot, type PlaceRole, placeRoles } from './place-dots.ts';
import type { Ribbon } from './ribbons.ts';
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

export interface FlowLayout {
  /** From bottom to top: what is hidden, then the heaviest first. */
  readonly lines: readonly DrawnLine[];
  readonly fans: readonly Fan[];
  readonly dots: readonly PlaceDot[];
  readonly scale: number;
  /** Whether there are so many lines that the thin ones have to stand back. */
  readonly isCrowded: boolean;
  /** Whether there are hundreds: thin ones are told by where they lead alone. */
  readonly isDense: boolean;
  /** What stays as it is while the map moves. */
  readonly plan: FlowPlan;
}

export interface FlowPlan extends Omit<FlowOptions, 'view'> {
  readonly lines: readonly FlowLine[];
  readonly roles: ReadonlyMap<string, PlaceRole>;
  /** Of each line's legs. */
  readonly offsets: readonly (readonly LegOffset[])[];
  /** Of each line's legs that were in view the shares at which directions stand. */
  readonly directions: readonly (readonly (readonly number[])[])[];
  readonly kept: KeptTraces;
}

/** More lines than this make a crowd. */
const crowd = 40;
const dense = 200;
/** Of so many those thinner than this have no head, pixels. */
export const faintBelow = 1.9;
/** Places that share a count stand in their lasso where they are closer together than this, pixels. */
const leastSpread = 24;

/** Lays flows out in a view at rest. */
export const layOutFlows = (options: FlowOptions): FlowLayout => atOnce(layingOutFlows(options));

/** The same in steps. */
export function* layingOutFlows(options: FlowOptions): Steps<FlowLayout> {
  const { flows, measure, widths, view } = options;
  const lines = [...linesOf(flows, widths)].sort(fromBottom);
  const roles = placeRoles(lines, widths);
  const copies = worldCopies(view);
  const frame = tracedFrameOf(view);
  const traces = tracesOf(lines, view, copies, frame);
  yield;
  const isRound = ({ places }: LegEnd) =>
    isClose(
      places.map(({ position }) => pointIn(view, position, 0)),
      widths.scale,
    );
  const offsets = legOffsets(lines, traces, view, isRound, widths.scale);
  yield;
  const kept = new KeptTraces(lines, { view, frame, traces });
  return draw({ flows, measure, widths, lines, roles, offsets, directions: [], kept }, traces, view, copies);
}

/** The same flows in another view, while the map moves: nothing changes its side of another line. */
export function moveFlows({ plan }: FlowLayout, view: View): FlowLayout {
  const copies = worldCopies(view);
  return draw(plan, plan.kept.in(view, copies), view, copies);
}

/** The same flows in another frame of a map at rest. */
export function* reframingFlows({ plan }: FlowLayout, view: View): Steps<FlowLayout> {
  const copies = worldCopies(view);
  const frame = tracedFrameOf(view);
  const traces = tracesOf(plan.lines, view, copies, frame);
  yield;
  const kept = new KeptTraces(plan.lines, { view, frame, traces });
  return draw({ ...plan, kept }, traces, view, copies);
}

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

function draw(plan: FlowPlan, traces: Traces, view: View, copies: WorldCopies): FlowLayout {
  const { lines, roles, offsets } = plan;
  const { scale } = plan.widths;
  const fans = fansOf(lines, traces, offsets, roles, view, scale);
  const ends = fanEnds(fans);
  const frame = drawnFrameOf(view);
  const isCrowded = lines.length > crowd;
  const isDense = lines.length > dense;
  const dots = dotsOf(roles, view, copies);
  const room = lazy(() => new HeadRoom(dots, scale));
  const shares: (readonly (readonly number[])[])[] = [];
  const drawn: DrawnLine[] = [];
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] as FlowLine;
    const known = plan.directions[index] ?? none;
    shares.push(known);
    const parts = lineParts(line, {
      traces: traces[index] ?? none,
      offsets: offsets[index] ?? none,
      ends,
      roles,
      view,
      copies,
      scale,
    });
    if (parts.length === 0) continue;
    const ribbons = parts.map(({ ribbon }) => ribbon);
    if (isPale(line) || (isDense && line.outerWidth < faintBelow * scale)) {
      drawn.push({ line, ribbons, directions: none });
      continue;
    }
    const width = line.state === 'some' ? line.outerWidth : line.width;
    const options = { width, isPair: line.flows.length > 1, isCrowded, frame, scale };
    const own = [...known];
    const directions: Direction[] = [];
    for (const { ribbon, leg, isWhole, isLoop } of parts) {
      own[leg] ??= directionShares(ribbon, isWhole, { ...options, isLoop }, room());
      directions.push(...directionsAt(ribbon, isWhole, own[leg], options));
    }
    shares[index] = own;
    drawn.push({ line, ribbons, directions });
  }
  return { lines: drawn, fans, dots, scale, isCrowded, isDense, plan: { ...plan, directions: shares } };
}

const none: readonly never[] = [];
