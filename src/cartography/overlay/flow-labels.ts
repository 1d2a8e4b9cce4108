// What of a layout of flows is to be labelled: its lines and dots as the placement of labels takes them.
import type { Place } from '../../airlift/airlift.ts';
import type { Flow } from '../../airlift/counting/flows.ts';
import type { FlowLayout } from '../arcs/flow-layout.ts';
import { type FlowLine, isPale } from '../arcs/flow-lines.ts';
import type { PlaceDot } from '../arcs/place-dots.ts';
import type { Point } from '../drawing/marks.ts';
import type { LabelDot, LabelLine } from './label.ts';

/** Of hundreds of lines those thinner than so many pixels leave labels the room that they lie on. */
const faintBelow = 3;

export interface FlowWords {
  /** The number of a line's flow, or of both where it stands for two: "25 and 24"; null where there is none to say. */
  readonly numberOf: (
    flows: readonly Flow[],
  ) => Pick<LabelLine, 'number' | 'numberWithNoun' | 'hasRivals'> | null;
  readonly nameOf: (place: Place) => Pick<LabelDot, 'name' | 'note'>;
  readonly groundOf: (place: Place) => string;
}

/**
 * Lines and dots in view, with their words. Of a place that is seen in several copies of the world the one nearest to the
 * middle has the name.
 * @param frame pixels
 */
export function flowLabels(
  layout: FlowLayout,
  frame: { readonly width: number; readonly height: number },
  words: FlowWords,
): { readonly lines: readonly LabelLine[]; readonly dots: readonly LabelDot[] } {
  const { widths, lines: all } = layout.plan;
  const counts = lineCounts(all);
  const { isDense } = layout;
  const lines = layout.lines.map(({ line, ribbons }): LabelLine => {
    const [{ from, to, largest }] = line.flows;
    const only = [from, to].find(
      (places) => places.length === 1 && counts.get(places[0] as Place) === 1,
    )?.[0];
    return {
      ...unnumbered,
      id: line.id,
      pieces: ribbons.map(({ points }) => points),
      width: line.room,
      weight: widths.largest > 0 ? largest / widths.largest : 0,
      onlyLineOf: only?.id ?? null,
      halo: words.groundOf(only ?? (from[0] as Place)),
      isFaint: isDense && line.room < faintBelow * layout.scale,
      ...(isPale(line) ? null : words.numberOf(line.flows)),
    };
  });
  const arcs = layout.fans.map((fan, index): LabelLine => {
    const pieces = fan.arcs.map(({ points }) => points);
    return { ...unnumbered, id: `fan ${index}`, pieces, width: layout.scale };
  });
  const shared = new Set(
    all.flatMap((line) =>
      isPale(line)
        ? []
        : line.flows.flatMap(({ from, to }) => [from, to].flatMap((ends) => (ends.length > 1 ? ends : []))),
    ),
  );
  const round = lassoedPlaces(layout);
  const middle = { x: frame.width / 2, y: frame.height / 2 };
  const named = nearestDots(layout.dots, middle);
  const dots = named.map(({ place, point, radius, isPale }): LabelDot => {
    const weight = widths.largestTotal > 0 ? (widths.totals.get(place.id) ?? 0) / widths.largestTotal : 0;
    return {
      id: place.id,
      point,
      // A name stands off the lasso round its dot.
      radius: Math.max(radius, round.get(place) ?? 0),
      ...words.nameOf(place),
      weight,
      isImportant: weight >= 0.5 || shared.has(place),
      isItalic: place.kind !== 'airfield',
      isPale,
      halo: words.groundOf(place),
    };
  });
  return { lines: [...lines, ...inTheWay(layout, named), ...arcs], dots };
}

/** How far a head reaches along its line, from its middle, and across it, shares of its size. */
const head = { back: -0.25, front: 0.1, width: 0.8 };

/** What no label may lie on besides lines and named dots: lassos, heads, and dots in other copies of the world. */
function inTheWay({ fans, lines, dots, isDense }: FlowLayout, named: readonly PlaceDot[]): LabelLine[] {
  const lassos = fans.flatMap(({ isPale, arcs, lasso: { from, to, radius } }, index) =>
    isPale || arcs.length === 0
      ? []
      : [{ ...unnumbered, id: `lasso ${index}`, pieces: [[from, to]], width: 2 * radius }],
  );
  const directions = [
    ...lines.flatMap((line) => line.directions),
    ...fans.flatMap(({ isPale, heads }) => (isPale ? [] : heads)),
  ];
  const heads = directions.flatMap(({ kind, point, along, size }, index): LabelLine[] => {
    if (kind !== 'head') return [];
    const at = (forward: number): Point => ({
      x: point.x + along.x * forward * size,
      y: point.y + along.y * forward * size,
    });
    const pieces = [[at(head.back), at(head.front)]];
    const isFaint = isDense;
    return [{ ...unnumbered, id: `head ${index}`, pieces, width: head.width * size, isFaint }];
  });
  const isNamed = new Set(named);
  const copies = dots
    .filter((dot) => !isNamed.has(dot))
    .map(({ point, radius }, index): LabelLine => {
      return { ...unnumbered, id: `copy ${index}`, pieces: [[point]], width: 2 * radius };
    });
  return [...lassos, ...heads, ...copies];
}

/** The places whose dots stand in a lasso, and how far that reaches from a dot, pixels. */
function lassoedPlaces({ fans }: FlowLayout): ReadonlyMap<Place, number> {
  return new Map(
    fans.flatMap(({ isPale, arcs, trunks: [trunk], lasso }) =>
      isPale || arcs.length > 0 || trunk === undefined
        ? []
        : trunk.line.flows[0][trunk.side].map((place) => [place, lasso.radius] as const),
    ),
  );
}

/** A line that is only in the way of labels. */
const unnumbered: LabelLine = {
  id: '',
  pieces: [],
  width: 0,
  number: null,
  numberWithNoun: null,
  weight: 0,
  onlyLineOf: null,
  hasRivals: false,
  halo: '',
};

/** How many lines each place has. */
function lineCounts(lines: readonly FlowLine[]): ReadonlyMap<Place, number> {
  const counts = new Map<Place, number>();
  for (const { flows } of lines) {
    const [{ from, via, to }] = flows;
    for (const place of new Set([...from, ...via, ...to])) counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  return counts;
}

/** One dot of each place. */
function nearestDots(dots: readonly PlaceDot[], { x, y }: Point): readonly PlaceDot[] {
  const away = ({ point }: PlaceDot) => Math.hypot(point.x - x, point.y - y);
  const nearest = new Map<Place, PlaceDot>();
  for (const dot of dots) {
    const before = nearest.get(dot.place);
    if (before === undefined || away(dot) < away(before)) nearest.set(dot.place, dot);
  }
  return [...nearest.values()];
}
