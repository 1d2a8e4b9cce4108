// How wide a line is for what moved on it: by the largest line of the measure in the whole airlift, whatever the filter,
// so that a filter never makes a line wider than it was.
import type { Flow } from '../../airlift/counting/flows.ts';
import { growthOf } from '../drawing/growth.ts';
import { wideFrame } from '../projection/camera.ts';

export interface FlowWidths {
  /** The largest value of a line in the whole airlift. */
  readonly largest: number;
  /** The width of that line, pixels. */
  readonly top: number;
  /** No line is thinner, pixels. */
  readonly least: number;
  /** What lines that begin or end at a place add up to, by its id. */
  readonly totals: ReadonlyMap<string, number>;
  /** The largest of these. */
  readonly largestTotal: number;
  /** What pixels of the tokens are multiplied by: large pictures have larger marks. */
  readonly scale: number;
}

/** Pixels: the thinnest line, the widest on a wide frame and on a narrow one, and what the widest is at least. */
const thinnest = 1.2;
const widest = 14;
const widestOnNarrow = 9;
const widestAtLeast = 6;
/** What the lines at the fullest place may take up, side by side, pixels. */
const fullestPort = 30;

/**
 * The widths of an airlift's lines.
 * @param all the flows of the whole airlift in one measure, with no filter
 * @param frameWidth of the map, pixels
 */
export function flowWidths(all: readonly Flow[], frameWidth: number): FlowWidths {
  const totals = new Map<string, number>();
  const through = new Map<string, number>();
  const add = (sums: Map<string, number>, { id }: { readonly id: string }, value: number) =>
    sums.set(id, (sums.get(id) ?? 0) + value);
  for (const { from, via, to, largest: value } of all) {
    for (const ends of [from, to]) {
      const [only] = ends;
      // Of what several places share nobody knows what one of them had.
      if (only !== undefined) add(totals, only, ends.length === 1 ? value : 0);
      for (const place of ends.slice(1)) add(totals, place, 0);
    }
    for (const stop of via) add(through, stop, value);
  }
  const largest = all.reduce((most, flow) => Math.max(most, flow.largest), 0);
  return widthsOf({ largest, totals, through }, frameWidth);
}

/** What widths are measured by. */
export interface FlowTotals {
  /** The largest value of a line. */
  readonly largest: number;
  /** What lines that begin or end at a place add up to, and those that only stop there, by its id. */
  readonly totals: ReadonlyMap<string, number>;
  readonly through: ReadonlyMap<string, number>;
}

export function widthsOf({ largest, totals, through }: FlowTotals, frameWidth: number): FlowWidths {
  const most = (values: Iterable<number>) => {
    let found = 0;
    for (const value of values) found = Math.max(found, value);
    return found;
  };
  const ports = [...totals].map(([id, total]) => total + (through.get(id) ?? 0));
  const fullest = largest > 0 ? Math.max(most(ports), most(through.values())) / largest : 1;
  const scale = growthOf(frameWidth);
  const usual = frameWidth < wideFrame ? widestOnNarrow : widest;
  return {
    largest,
    top: Math.max(widestAtLeast, Math.min(usual, fullestPort / fullest)) * scale,
    least: thinnest * scale,
    totals,
    largestTotal: most(totals.values()),
    scale,
  };
}

/** The width of a line, pixels. */
export function widthOf(value: number, { largest, top, least }: FlowWidths): number {
  return largest > 0 ? Math.max(least, (top * value) / largest) : least;
}

/** Rounds to the nearest of 1, 2 and 5 times a power of ten. */
export function roundTo125(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  const share = value / power;
  const factor = share < Math.SQRT2 ? 1 : share < Math.sqrt(10) ? 2 : share < Math.sqrt(50) ? 5 : 10;
  return factor * power;
}

/**
 * The values that a legend of widths shows, the largest first: the largest as it is, about a third and about a fifteenth
 * of it, rounded; fewer where these would be the same, or too small for a width of their own.
 * @param isWhole whether the measure counts whole things
 */
export function legendValues({ largest, top, least }: FlowWidths, isWhole: boolean): readonly number[] {
  if (largest <= 0) return [];
  const rounded = [largest / 3, largest / 15].map((value) =>
    roundTo125(isWhole ? Math.max(1, value) : value),
  );
  const smallest = (least * largest) / top;
  return [...new Set([largest, ...rounded])].filter((value) => value >= smallest && value <= largest);
}

/** The largest value that has no width of its own any more, since its line would be too thin; null where there is none. */
export function valueAtLeast({ largest, top, least }: FlowWidths, isWhole: boolean): number | null {
  const value = (least * largest) / top;
  if (isWhole) return value >= 1 ? Math.floor(value) : null;
  return value > 0 ? Number(value.toPrecision(1)) : null;
}
