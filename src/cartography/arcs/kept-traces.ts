// The traces of lines while a flat map moves. Seen from above all of it moves, grows and turns alike: what was traced once is
// carried along, and traced anew only where the map is seen much closer, or where more comes into the frame than was traced.
import { grow, overlaps } from '../drawing/boxes.ts';
import type { Box } from '../drawing/marks.ts';
import { boxCarried, type Carriage, carriageBetween } from '../projection/carriage.ts';
import { drawnFrameOf, type View } from '../projection/view.ts';
import type { FlowLine } from './flow-lines.ts';
import { legCircle } from './leg-circles.ts';
import { type LegTrace, Strand, traceLeg } from './strands.ts';
import type { WorldCopies } from './world-copies.ts';

/** What of each line's legs is seen. */
export type Traces = readonly (readonly Pick<LegTrace, 'strands'>[])[];

/** What is drawn beyond the frame, for lines that are wide, pixels. */
const margin = 48;
/** What is traced of a view that is drawn once, pixels. */
export const tracedFrameOf = (view: View): Box => grow(drawnFrameOf(view), margin);

/** So many times closer the points are too far apart: a line leaves its great circle by half a pixel. */
const closest = Math.SQRT2;
/** What is traced beyond the frame, as a share of it: a map that is seen from farther away has more in its frame. */
const beyond = 0.5;

/** Traces all lines anew. @param frame what of them is to be traced, pixels */
export const tracesOf = (
  lines: readonly FlowLine[],
  view: View,
  copies: WorldCopies,
  frame: Box,
): readonly (readonly LegTrace[])[] =>
  lines.map(({ legs }) =>
    legs.map(({ from, to }) =>
      traceLeg(legCircle(from.position, to.position, view.zoom), view, copies, frame),
    ),
  );

export interface Traced {
  readonly view: View;
  /** What was traced, pixels. */
  readonly frame: Box;
  readonly traces: Traces;
}

export class KeptTraces {
  readonly #lines: readonly FlowLine[];
  #last: Traced;

  /** @param rest what was traced where the map rests: a movement begins with it, so that nothing leaps */
  constructor(lines: readonly FlowLine[], rest: Traced) {
    this.#lines = lines;
    this.#last = rest;
  }

  /** The traces in a view of a map that moves. */
  in(view: View, copies: WorldCopies): Traces {
    const carried = this.#carried(this.#last, view);
    if (carried !== null) return carried;
    if (carriageBetween(view, view) === null) return tracesOf(this.#lines, view, copies, tracedFrameOf(view));
    const { width, height } = drawnFrameOf(view);
    const frame = grow(drawnFrameOf(view), beyond * Math.max(width, height));
    const traces = tracesOf(this.#lines, view, copies, frame);
    this.#last = { view, frame, traces };
    return this.#carried(this.#last, view) ?? traces;
  }

  /** Null where they are of no use for it. */
  #carried({ view: from, frame, traces }: Traced, view: View): Traces | null {
    const carriage = carriageBetween(from, view);
    const back = carriageBetween(view, from);
    if (carriage === null || back === null || carriage.scale > closest) return null;
    const wanted = tracedFrameOf(view);
    if (isNone(carriage) && isWithin(frame, wanted)) return traces;
    if (!isWithin(boxCarried(wanted, back), frame)) return null;
    return traces.map((legs) =>
      legs.map(({ strands }) => ({ strands: carriedIn(strands, carriage, wanted) })),
    );
  }
}

const isNone = ({ along, across, x, y }: Carriage) => along === 1 && across === 0 && x === 0 && y === 0;

const isWithin = (box: Box, { x, y, width, height }: Box) =>
  box.x >= x && box.y >= y && box.x + box.width <= x + width && box.y + box.height <= y + height;

function carriedIn(strands: readonly Strand[], carriage: Carriage, frame: Box): readonly Strand[] {
  const carried: Strand[] = [];
  for (const strand of strands)
    if (overlaps(boxCarried(strand.box, carriage), frame)) carried.push(carriedStrand(strand, carriage));
  return carried;
}

function carriedStrand({ xs, ys, lengths, shares, turn }: Strand, { along, across, x, y, scale }: Carriage) {
  const [ownXs, ownYs, ownLengths]: [number[], number[], number[]] = [[], [], []];
  for (let index = 0; index < xs.length; index++) {
    const [ownX, ownY] = [xs[index] ?? 0, ys[index] ?? 0];
    ownXs.push(along * ownX - across * ownY + x);
    ownYs.push(across * ownX + along * ownY + y);
    ownLengths.push((lengths[index] ?? 0) * scale);
  }
  return new Strand({ xs: ownXs, ys: ownYs, lengths: ownLengths, shares, turn });
}
