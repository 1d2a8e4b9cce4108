// The drawing of flows as plain data: where each line runs in a view, how wide, and all that belongs to it. Page, first
// view, pictures and terminal make their marks of it.
import type { Measure } from '../../airlift/amount.ts';
import type { Flow } from '../../airlift/counting/flows.ts';
import { grow } from '../drawing/boxes.ts';
import type { Point } from '../drawing/marks.ts';
import { atOnce, type Steps } from '../drawing/steps.ts';
import { drawnFrameOf, type View } from '../projection/view.ts';
import { type Direction, directionShares, directionsAt, HeadRoom } from './directions.ts';
import { fanEnds, fansOf } from './fan-groups.ts';
import type { Fan } from './fans.ts';
import { type FlowLine, isPale, type LegEnd, linesOf } from './flow-lines.ts';
import type { FlowWidths } from './flow-widths.ts';
import { legCircle } from './leg-circles.ts';
import { type LegOffset, legOffsets } from './leg-offsets.ts';
import { lineParts } from './line-parts.ts';
import { dotsOf, type PlaceDot, type PlaceRole, placeRoles } from './place-dots.ts';
import type { Ribbon } from './ribbons.ts';
import { type LegTrace, traceLeg } from './strands.ts';
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
}

/** What is drawn beyond the frame, for lines that are wide, pixels. */
const margin = 48;
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
  const traces = tracesOf(lines, view, copies);
  yield;
  const isRound = ({ places }: LegEnd) =>
    isClose(
      places.map(({ position }) => pointIn(view, position, 0)),
      widths.scale,
    );
  const offsets = legOffsets(lines, traces, view, isRound, widths.scale);
  yield;
  return draw({ flows, measure, widths, lines, roles, offsets, directions: [] }, traces, view, copies);
}

/** The same flows in another view, while the map moves: nothing changes its side of another line. */
export const moveFlows = (layout: FlowLayout, view: View): FlowLayout => atOnce(movingFlows(layout, view));

/** The same in steps. */
export function* movingFlows({ plan }: FlowLayout, view: View): Steps<FlowLayout> {
  const copies = worldCopies(view);
  const traces = tracesOf(plan.lines, view, copies);
  yield;
  return draw(plan, traces, view, copies);
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

type Traces = readonly (readonly LegTrace[])[];

function tracesOf(lines: readonly FlowLine[], view: View, copies: WorldCopies): Traces {
  const frame = grow(drawnFrameOf(view), margin);
  return lines.map(({ legs }) =>
    legs.map(({ from, to }) => {
      return traceLeg(legCircle(from.position, to.position, view.zoom), view, copies, frame);
    }),
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
  const room = new HeadRoom(dots, scale);
  const shares = lines.map((_, index) => [...(plan.directions[index] ?? [])]);
  const drawn = lines.flatMap((line, index): DrawnLine[] => {
    const parts = lineParts(line, {
      traces: traces[index] ?? [],
      offsets: offsets[index] ?? [],
      ends,
      roles,
      view,
      copies,
      scale,
    });
    if (parts.length === 0) return [];
    const options = {
      width: line.state === 'some' ? line.outerWidth : line.width,
      isPair: line.flows.length > 1,
      isCrowded,
      frame,
      scale,
    };
    const own = shares[index] ?? [];
    const isFaint = isDense && line.outerWidth < faintBelow * scale;
    const directions =
      isPale(line) || isFaint
        ? []
        : parts.flatMap(({ ribbon, leg, isWhole, isLoop }) => {
            own[leg] ??= directionShares(ribbon, isWhole, { ...options, isLoop }, room);
            return directionsAt(ribbon, isWhole, own[leg], { ...options, isLoop });
          });
    return [{ line, ribbons: parts.map(({ ribbon }) => ribbon), directions }];
  });
  return { lines: drawn, fans, dots, scale, isCrowded, isDense, plan: { ...plan, directions: shares } };
}
