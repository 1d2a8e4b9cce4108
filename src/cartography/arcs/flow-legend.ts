// What a legend of the lines has to explain: the widths, and those marks alone that are in view.
import type { FlowLayout } from './flow-layout.ts';
import type { FlowLine } from './flow-lines.ts';
import { legendValues, valueAtLeast, widthOf } from './flow-widths.ts';
import { doSourcesDiffer } from './merged-flow.ts';

/** A mark that needs a word: two directions side by side, one line for both, and so on. */
export const legendMarks = [
  'both-ways',
  'thin-pair',
  'shared',
  'at-least',
  'differ',
  'range',
  'some',
  'stop',
  'city',
  'region',
  'out',
  'uncounted',
] as const;
export type LegendMark = (typeof legendMarks)[number];

export interface FlowLegend {
  /** The largest first; none where one line alone has nothing to be compared with. */
  readonly values: readonly { readonly value: number; readonly width: number }[];
  /** The largest value that is drawn with the thinnest line, where some are less; otherwise null. */
  readonly thinnest: number | null;
  /** In the order of `legendMarks`. */
  readonly marks: readonly LegendMark[];
}

const ends = ({ flows: [{ from, via, to }] }: FlowLine) => {
  const ids = [from, via, to].flat().map(({ id }) => id);
  return { there: ids.join('~'), back: [...ids].reverse().join('~') };
};

/** The legend of a layout. */
export function flowLegend({ lines, fans, dots, plan }: FlowLayout): FlowLegend {
  const { widths, measure } = plan;
  const seen = lines.map(({ line }) => line);
  const isWhole = measure !== 'tonnes';
  const thinnest = valueAtLeast(widths, isWhole);
  const isCounted = ({ state }: FlowLine) => state === 'whole' || state === 'some';
  const counted = seen.filter(isCounted);
  const there = new Set(counted.map((line) => ends(line).there));
  const pale = counted.filter(({ width, outerWidth, state }) => state === 'whole' && width < outerWidth);
  const areAllRivals = pale.every(({ flows }) => flows.some((flow) => doSourcesDiffer(flow, measure)));
  const has: Readonly<Record<LegendMark, boolean>> = {
    'both-ways': counted.some((line) => ends(line).there !== ends(line).back && there.has(ends(line).back)),
    'thin-pair': counted.some(({ flows }) => flows.length > 1),
    shared: fans.some(({ isPale }) => !isPale),
    'at-least': counted.some(({ isOpen }) => isOpen),
    differ: pale.length > 0 && areAllRivals,
    // Sources that differ leave a range, too: both have one look, and one word.
    range: pale.length > 0 && !areAllRivals,
    some: counted.some(({ state }) => state === 'some'),
    stop: dots.some(({ style }) => style === 'stop'),
    city: dots.some(({ place }) => place.kind === 'city'),
    region: dots.some(({ place }) => place.kind === 'region'),
    out: seen.some(({ state }) => state === 'out'),
    uncounted: seen.some(({ state }) => state === 'uncounted'),
  };
  const [only, ...others] = plan.lines;
  const isAlone = others.length === 0 && (only?.flows.length ?? 0) <= 1;
  const values = isAlone ? [] : legendValues(widths, isWhole);
  const isThinner = (value: number) => value > 0 && thinnest !== null && value < thinnest;
  return {
    values: values.map((value) => ({ value, width: widthOf(value, widths) })),
    thinnest: plan.lines.some((line) => isCounted(line) && line.flows.some(({ value }) => isThinner(value)))
      ? thinnest
      : null,
    marks: legendMarks.filter((mark) => has[mark]),
  };
}
