// Flows: what the map draws of an airlift under a filter in one measure, a line each.
import type { Airlift, Movement } from '../airlift.ts';
import type { Measure } from '../amount.ts';
import { once } from '../once.ts';
import { routesOfMovement } from '../routes.ts';
import { amountsOf, isSharedByPlaces } from './division.ts';
import { applyFilter, everything } from './filter.ts';
import { partitionBy, rootsOf, sumOfParts } from './parts.ts';
import type { Flow, FlowState, Shown, ShownMovement } from './shown.ts';
import { isDrawable } from './totals.ts';

export type { Flow, FlowState } from './shown.ts';

/** The values that the claims on a movement give, as they are drawn. */
export interface DrawnAmount {
  readonly value: number;
  readonly largest: number;
  readonly isOpen: boolean;
  readonly isAbout: boolean;
}

/** What is drawn of a movement's own amounts in a measure; null where it has none. */
export function drawnAmountOf(movement: Movement, measure: Measure): DrawnAmount | null {
  const amounts = amountsOf(movement, measure);
  if (amounts.length === 0) return null;
  // "At most 40" may be none: it is drawn pale up to 40.
  const smallest = amounts.map(({ comparator, value }) =>
    comparator === '<' || comparator === '<=' ? 0 : value,
  );
  const largest = amounts.map(({ value, upTo }) => upTo ?? value);
  return {
    value: Math.min(...smallest),
    largest: Math.max(...largest),
    isOpen: amounts.some(({ comparator }) => comparator === '>' || comparator === '>='),
    isAbout: amounts.some(({ comparator }) => comparator === '~'),
  };
}

/** The movements that are drawn: of a whole its parts by place, where it has any, for they say more. */
export const drawnMovementsOf = once((airlift: Airlift): readonly Movement[] =>
  rootsOf(airlift).flatMap((movement) => drawnPartsOf(airlift, movement)),
);

/** Of one movement. */
export function drawnPartsOf(airlift: Airlift, movement: Movement): readonly Movement[] {
  const parts = partitionBy(airlift, movement, ['places'])?.parts ?? [];
  if (parts.some(isDrawable)) return parts.flatMap((part) => drawnPartsOf(airlift, part));
  return isDrawable(movement) ? [movement] : [];
}

const wholeFlows = once((_airlift: Airlift) => new Map<Measure, readonly Flow[]>());

/** The flows of the whole airlift in a measure, whatever the filter: widths are measured by them. */
export function allFlowsOf(airlift: Airlift, measure: Measure): readonly Flow[] {
  const known = wholeFlows(airlift);
  const flows = known.get(measure) ?? flowsOf(airlift, applyFilter(airlift, everything), measure);
  known.set(measure, flows);
  return flows;
}

/** The largest value drawn of a measure in the whole airlift, whatever the filter. */
export const largestFlowOf = (airlift: Airlift, measure: Measure): number =>
  allFlowsOf(airlift, measure).reduce((most, { largest }) => Math.max(most, largest), 0);

/**
 * Whether lines have widths at all: a movement alone on one line has nothing to be compared with, and is drawn as its
 * arcs. Several over one pair are one line with their sum, never a number for each of them.
 */
export const hasWidths = once((airlift: Airlift): boolean => {
  const [first, ...others] = drawnMovementsOf(airlift);
  return (
    first !== undefined &&
    (others.length > 0 || flowIdsOf(airlift, first).length > 1 || !isOfAirfieldsAlone(first))
  );
});

/**
 * Whether arcs alone tell a movement: they have no stop, no circle back to where it began, no ring for a city, and no
 * dots on the other side of ±180°.
 */
function isOfAirfieldsAlone({ from, via, to }: Movement): boolean {
  const ends = [...from, ...to];
  const longitudes = ends.map(({ position: [longitude] }) => longitude);
  return (
    via.length === 0 &&
    ends.every(({ kind }) => kind === 'airfield') &&
    !from.some((place) => to.includes(place)) &&
    Math.max(...longitudes) - Math.min(...longitudes) <= 180
  );
}

/** The ids of the flows that a movement is on: its own, where places share it, or those of its routes. */
export const flowIdsOf = (airlift: Airlift, movement: Movement): readonly string[] =>
  isSharedByPlaces(movement)
    ? [`movement:${movement.id}`]
    : routesOfMovement(airlift, movement).map(({ id }) => id);

/** The flows of an airlift, those that the filter does not show among them as `out`, in the data's order. */
export const flowsOf = (airlift: Airlift, shown: Shown, measure: Measure): readonly Flow[] =>
  shown.tally?.flows(measure) ?? flowsAmong(airlift, shown.movements, drawnMovementsOf(airlift), measure);

/**
 * The flows of some movements.
 * @param shown what of them a filter shows
 * @param all those that are drawn without a filter
 */
export function flowsAmong(
  airlift: Airlift,
  shown: readonly ShownMovement[],
  all: readonly Movement[],
  measure: Measure,
): readonly Flow[] {
  const portions = new Map<Movement, 'whole' | 'some'>();
  for (const { movement, portion } of shown)
    for (const drawn of drawnPartsOf(airlift, movement))
      portions.set(drawn, portion === 'whole' ? 'whole' : 'some');
  const flows = new Map<string, Movement[]>();
  // What is shown may be parts that are not drawn without a filter: the days of a total.
  for (const movement of new Set([...all, ...portions.keys()]))
    for (const id of flowIdsOf(airlift, movement)) {
      const movements = flows.get(id);
      if (movements === undefined) flows.set(id, [movement]);
      else movements.push(movement);
    }
  return [...flows].flatMap(([id, movements]) => flowOf(airlift, id, movements, portions, measure));
}

function flowOf(
  airlift: Airlift,
  id: string,
  all: readonly Movement[],
  portions: ReadonlyMap<Movement, 'whole' | 'some'>,
  measure: Measure,
): Flow[] {
  const [first] = all;
  if (first === undefined) return [];
  const isShared = isSharedByPlaces(first);
  const shown = all.filter((movement) => portions.has(movement));
  const movements = shown.length === 0 ? all : shown;
  const amounts = movements
    .map((movement) => drawnShareOf(movement, id, measure))
    .filter((each) => each !== null);
  const sum = (of: (amount: DrawnAmount) => number) => amounts.reduce((total, each) => total + of(each), 0);
  const route = isShared ? undefined : routesOfMovement(airlift, first).find((each) => each.id === id);
  const state = (): FlowState => {
    if (shown.length === 0) return 'out';
    if (amounts.length === 0) return 'uncounted';
    return shown.some((movement) => portions.get(movement) === 'some') ? 'some' : 'whole';
  };
  return [
    {
      id,
      from: route === undefined ? first.from : [route.from],
      via: first.via,
      to: route === undefined ? first.to : [route.to],
      isShared,
      movements,
      value: sum(({ value }) => value),
      largest: sum(({ largest }) => largest),
      isOpen: amounts.some(({ isOpen }) => isOpen),
      isAbout: amounts.some(({ isAbout }) => isAbout),
      bounds: sumOfParts(airlift, movements, measure),
      state: state(),
    },
  ];
}

/** What a movement has on one route: its whole amount, or, where a source says how it divides, its share. */
function drawnShareOf(movement: Movement, id: string, measure: Measure): DrawnAmount | null {
  if (movement.split === null) return drawnAmountOf(movement, measure);
  if (measure !== 'aircraft') return null;
  const shares = movement.split.filter(({ to }) => id.endsWith(`~${to}`));
  if (shares.length === 0) return null;
  const value = shares.reduce((sum, { count }) => sum + count.value, 0);
  return {
    value,
    largest: value,
    isOpen: shares.some(({ count }) => count.comparator.startsWith('>')),
    isAbout: false,
  };
}
