// The parts of a line in a view: a ribbon for each piece of a leg that is seen, cut off at dots and lassos and led back to
// its places.
import type { View } from '../projection/view.ts';
import type { FanEnd, fanEnds } from './fan-groups.ts';
import { type FlowLine, isPale, type Leg, type LegEnd } from './flow-lines.ts';
import type { Traces } from './kept-traces.ts';
import type { LegOffset } from './leg-offsets.ts';
import { loopAt } from './loops.ts';
import type { PlaceRole } from './place-dots.ts';
import { joinOf, type Ribbon, type RibbonOptions, ribbonOf } from './ribbons.ts';
import type { Strand } from './strands.ts';
import { pointIn, type WorldCopies } from './world-copies.ts';

export interface LinePart {
  readonly ribbon: Ribbon;
  /** The leg's index. */
  readonly leg: number;
  /** Whether it is all of its leg, not cut off at a horizon. */
  readonly isWhole: boolean;
  /** Whether it goes from a place round to itself. */
  readonly isLoop: boolean;
}

export interface LineSetting {
  /** Of the line's legs. */
  readonly traces: Traces[number];
  readonly offsets: readonly LegOffset[];
  readonly ends: ReturnType<typeof fanEnds>;
  readonly roles: ReadonlyMap<string, PlaceRole>;
  readonly view: View;
  readonly copies: WorldCopies;
  readonly scale: number;
}

/** Between a line's end and a dot, pixels. */
const offDot = 1.8;
/** The tip's length: pixels at least, and widths of the line. */
const leastTip = 9;
const tipWidths = 1.7;
/** Offsets go back to the place within these, pixels, and within so many times themselves. */
const bends = { least: 16, most: 30, times: 3 };

export function lineParts(line: FlowLine, setting: LineSetting): readonly LinePart[] {
  const strands = line.legs.map((leg, index) =>
    leg.from.key === leg.to.key ? loopsOf(leg, line, setting) : (setting.traces[index]?.strands ?? []),
  );
  return line.legs.flatMap((leg, index) =>
    (strands[index] ?? []).flatMap((strand): LinePart[] => {
      const [before, after] = [strands[index - 1] ?? [], strands[index + 1] ?? []];
      const join = {
        start: firstOf(before, (other) => joinOf(other, strand)),
        end: firstOf(after, (other) => joinOf(strand, other)),
      };
      const isLast = index === line.legs.length - 1;
      const offset = setting.offsets[index] ?? { start: 0, end: 0 };
      const ribbon = ribbonOf(strand, { ...optionsOf(line, leg, strand, offset, isLast, setting), join });
      if (ribbon === null) return [];
      const isLoop = leg.from.key === leg.to.key;
      return [{ ribbon, leg: index, isWhole: strand.isFromStart && strand.isToEnd, isLoop }];
    }),
  );
}

function firstOf<Thing, Found>(things: readonly Thing[], find: (thing: Thing) => Found | null): Found | null {
  for (const thing of things) {
    const found = find(thing);
    if (found !== null) return found;
  }
  return null;
}

function loopsOf({ from }: Leg, line: FlowLine, { view, copies, scale }: LineSetting): Strand[] {
  return copies.turns.flatMap((turn) => {
    const point = pointIn(view, from.position, turn);
    return point === null ? [] : [loopAt(point, line.room, turn, scale)];
  });
}

function optionsOf(
  line: FlowLine,
  leg: Leg,
  strand: Strand,
  offset: LegOffset,
  isLast: boolean,
  { ends, roles, scale }: LineSetting,
): Omit<RibbonOptions, 'join'> {
  const fan = { from: ends.from.get(strand), to: ends.to.get(strand) };
  const cutAt = ({ kind, key }: LegEnd, end: FanEnd | undefined, isThere: boolean) => {
    if (!isThere || kind === 'stop') return 0;
    return end === undefined ? (roles.get(key)?.radius ?? 0) + offDot * scale : end.cut;
  };
  /** Whether a line ends at its place, and not at a lasso or a horizon, or only stops there. */
  const isLed = ({ kind }: LegEnd, end: FanEnd | undefined, isThere: boolean) =>
    isThere && kind !== 'stop' && (end === undefined || end.isRound);
  const isLedStart = isLed(leg.from, fan.from, strand.isFromStart);
  const isLedEnd = isLed(leg.to, fan.to, strand.isToEnd);
  const bendOf = (aside: number) =>
    Math.min(bends.most * scale, Math.max(bends.least * scale, bends.times * Math.abs(aside)));
  const cut = {
    start: cutAt(leg.from, fan.from, strand.isFromStart),
    end: cutAt(leg.to, fan.to, strand.isToEnd),
  };
  const first = fan.from === undefined ? 0 : cut.start;
  const last = strand.length - (fan.to === undefined ? 0 : cut.end);
  const hasFan = fan.from !== undefined || fan.to !== undefined;
  const hasTip = isLast && isLedEnd && !isPale(line) && line.flows.length === 1;
  return {
    cut,
    offset: (length, share) => {
      const part = hasFan ? Math.min(1, Math.max(0, (length - first) / Math.max(1, last - first))) : share;
      const aside = offset.start + (offset.end - offset.start) * part;
      return aside + (fan.to?.shift(strand.length - length) ?? 0) + (fan.from?.shift(length) ?? 0);
    },
    bend: {
      start: offset.start !== 0 && isLedStart ? bendOf(offset.start) : 0,
      end: offset.end !== 0 && isLedEnd ? bendOf(offset.end) : 0,
    },
    tip: hasTip ? Math.max(leastTip * scale, tipWidths * line.outerWidth) : 0,
  };
}
