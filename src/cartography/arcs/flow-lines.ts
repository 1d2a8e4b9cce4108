// Which lines the map draws for flows: a line each, but one for both directions of a pair where both are thin.
import type { Place } from '../../airlift/airlift.ts';
import type { Flow, FlowState } from '../../airlift/counting/flows.ts';
import { once } from '../../airlift/once.ts';
import { beyond } from '../../geodesy/beyond.ts';
import { centralAngle } from '../../geodesy/great-circle.ts';
import { middleOf } from '../../geodesy/middle.ts';
import type { Position } from '../../geodesy/position.ts';
import { type FlowWidths, widthOf } from './flow-widths.ts';

/** Where a leg begins or ends. */
export interface LegEnd {
  /** Of the place, or of the places that share a count. */
  readonly key: string;
  readonly position: Position;
  /** `stop`: the journey goes on; `fan`: the middle of several places. */
  readonly kind: 'place' | 'stop' | 'fan';
  readonly places: readonly Place[];
}

export interface Leg {
  readonly from: LegEnd;
  readonly to: LegEnd;
}

export interface FlowLine {
  /** That of its first flow. */
  readonly id: string;
  /** Two where one thin line stands for both directions; it runs as the first. */
  readonly flows: readonly [Flow] | readonly [there: Flow, back: Flow];
  readonly legs: readonly Leg[];
  readonly state: FlowState;
  /** Pixels: of the smallest value that a source gives; 0 where that is nothing. */
  readonly width: number;
  /** Pixels: of the largest. */
  readonly outerWidth: number;
  /** Pixels that it takes up beside others. */
  readonly room: number;
  readonly isOpen: boolean;
}

/** Whether it is drawn pale and with nothing on it: a filter hides it, or nothing of it is counted. */
export const isPale = ({ state }: Pick<Flow, 'state'>) => state === 'out' || state === 'uncounted';

/** Of both directions of a pair thinner than this there is one line, pixels. */
const thinPair = 2;
/** A line that a filter hides, or of which nothing is counted, pixels. */
const paleWidth = 1;
/** A line of which some is shown is an outline, and no thinner than what makes one, pixels. */
const outlined = 3;
/** Dashed edges stand this far beside a line that may be wider, and are this wide, pixels. */
export const openEdge = { gap: 2.4, width: 1.15 } as const;

/** A trunk that leads to places all round its other end is as long as so many times their distance from their middle. */
const leastTrunk = 1.6;

const middleOfPlaces = once((places: readonly Place[]): Position => {
  // The same for the same places in whatever order.
  const sorted = [...places].sort((one, other) => (one.id < other.id ? -1 : 1));
  return middleOf(sorted.map(({ position }) => position));
});

/** Where the trunk from one place towards several leads: to their middle, and, where that is too near, on beyond it. */
const trunkEnd = once((places: readonly Place[]) =>
  once((start: Position): Position => {
    const middle = middleOfPlaces(places);
    const away = centralAngle(start, middle);
    const distances = places.map(({ position }) => centralAngle(middle, position));
    const reach = Math.max(...distances);
    if (away >= leastTrunk * reach) return middle;
    const farthest = places[distances.indexOf(reach)]?.position ?? middle;
    return beyond(start, away > reach * 0.05 ? middle : farthest, leastTrunk * reach);
  }),
);

function endOf(places: readonly Place[]): LegEnd | null {
  const [first, second] = places;
  if (first === undefined) return null;
  if (second === undefined) return { key: first.id, position: first.position, kind: 'place', places };
  const key = places.map(({ id }) => id).sort();
  return { key: key.join('+'), position: middleOfPlaces(places), kind: 'fan', places };
}

/** An end that is several places, for the trunk from another end. */
function ledTo(end: LegEnd, other: LegEnd): LegEnd {
  if (end.kind !== 'fan' || other.kind === 'fan') return end;
  const position = trunkEnd(end.places)(other.position);
  // On beyond their middle it has nothing in common with other trunks.
  return position === end.position ? end : { ...end, key: `${end.key} of ${other.key}`, position };
}

function legsOf({ from, via, to }: Flow): Leg[] {
  const [start, end] = [endOf(from), endOf(to)];
  if (start === null || end === null) return [];
  const stops = via.map((place): LegEnd => {
    return { key: place.id, position: place.position, kind: 'stop', places: [place] };
  });
  const ends = [ledTo(start, stops[0] ?? end), ...stops, ledTo(end, stops.at(-1) ?? start)];
  return ends.slice(1).flatMap((next, index) => {
    const before = ends[index];
    return before === undefined ? [] : [{ from: before, to: next }];
  });
}

function lineOf(flow: Flow, widths: FlowWidths): FlowLine {
  const { scale } = widths;
  const { state } = flow;
  const atLeast = state === 'some' ? outlined * scale : 0;
  const width = isPale(flow) ? paleWidth * scale : flow.value > 0 ? widthOf(flow.value, widths) : 0;
  const outerWidth = isPale(flow) ? width : Math.max(width, widthOf(flow.largest, widths), atLeast);
  const isOpen = flow.isOpen && !isPale(flow);
  const room = outerWidth + (isOpen ? 2 * (openEdge.gap + openEdge.width / 2) * scale : 0);
  return { id: flow.id, flows: [flow], legs: legsOf(flow), state, width, outerWidth, room, isOpen };
}

const pathOf = (places: readonly (readonly Place[])[]) =>
  places
    .flat()
    .map(({ id }) => id)
    .join('~');
const pathThere = ({ from, via, to }: Flow) => pathOf([from, via, to]);
const pathBack = ({ from, via, to }: Flow) => pathOf([to, [...via].reverse(), from]);

/** The lines of flows, in the order of the flows. */
export function linesOf(flows: readonly Flow[], widths: FlowWidths): readonly FlowLine[] {
  const lines = flows.map((flow) => lineOf(flow, widths)).filter(({ legs }) => legs.length > 0);
  const isThin = ({ flows: [flow], outerWidth, isOpen }: FlowLine) =>
    !flow.isShared && outerWidth < thinPair * widths.scale && !isOpen;
  const thin = new Map<string, FlowLine>();
  for (const line of lines) if (isThin(line)) thin.set(pathThere(line.flows[0]), line);
  const isDrawn = new Set<FlowLine>();
  return lines.flatMap((line) => {
    if (isDrawn.has(line)) return [];
    const back = isThin(line) ? thin.get(pathBack(line.flows[0])) : undefined;
    if (back === undefined || back === line || back.state !== line.state) return [line];
    isDrawn.add(back);
    const outerWidth = Math.max(line.outerWidth, back.outerWidth);
    return [
      {
        ...line,
        flows: [line.flows[0], back.flows[0]],
        width: Math.max(line.width, back.width),
        outerWidth,
        room: outerWidth,
      },
    ];
  });
}
