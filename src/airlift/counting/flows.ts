// Flows: what the map draws of an airlift under a filter in one measure, a line each.
import type { Airlift, Movement, Place } from '../airlift.ts';
import type { Measure } from '../amount.ts';
import { once } from '../once.ts';
import { routesOfMovement } from '../routes.ts';
import { amountsOf, isSharedByPlaces } from './division.ts';
import type { Shown, ShownMovement } from './filter.ts';
import { partitionBy, rootsOf } from './parts.ts';
import { isDrawable } from './totals.ts';

/** How a flow is drawn. */
export type FlowState =
  /** With its width. */
  | 'whole'
  /** A filter shows some of it, how much is not reported. */
  | 'some'
  /** The filter does not show it. */
  | 'out'
  /** Its movements say nothing of the measure. */
  | 'uncounted';

/** A line on the map: a route with all that moved on it, or one movement whose amounts several places share. */
export interface Flow {
  /** That of its route, or `movement:id` where several places share it. */
  readonly id: string;
  readonly from: readonly Place[];
  readonly via: readonly Place[];
  readonly to: readonly Place[];
  readonly isShared: boolean;
  /** The movements on it that the filter shows; all of them where it is `out`. */
  readonly movements: readonly Movement[];
  /** The value to draw: where sources differ, the smallest. */
  readonly value: number;
  /** The largest value that a source gives; the same as `value` where they agree. */
  readonly largest: number;
  /** A source says "more than" or "at least": more than `largest` is possible. */
  readonly isOpen: boolean;
  /** A source says "about". */
  readonly isAbout: boolean;
  readonly state: FlowState;
}

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
  const flows = known.get(measure) ?? flowsOf(airlift, { movements: rootsOf(airlift).map(wholeOf) }, measure);
  known.set(measure, flows);
  return flows;
}

/** The largest value drawn of a measure in the whole airlift, whatever the filter. */
export function largestFlowOf(airlift: Airlift, measure: Measure): number {
  return Math.max(0, ...allFlowsOf(airlift, measure).map(({ largest }) => largest));
}

/** Whether lines have widths at all: one alone has nothing to be compared with, and is drawn as its arcs. */
export const hasWidths = (airlift: Airlift): boolean => allFlowsOf(airlift, 'flights').length > 1;

const wholeOf = (movement: Movement): ShownMovement => ({
  movement,
  portion: 'whole',
  aircraft: movement.aircraft,
  rest: null,
});

/** The flows of an airlift, those that the filter does not show among them as `out`, in the data's order. */
export function flowsOf(
  airlift: Airlift,
  { movements }: Pick<Shown, 'movements'>,
  measure: Measure,
): readonly Flow[] {
  const portions = new Map<Movement, 'whole' | 'some'>();
  for (const { movement, portion } of movements)
    for (const drawn of drawnPartsOf(airlift, movement))
      portions.set(drawn, portion === 'whole' ? 'whole' : 'some');
  const flows = new Map<string, { movements: Movement[]; isShared: boolean }>();
  // What is shown may be parts that are not drawn without a filter: the days of a total.
  for (const movement of new Set([...portions.keys(), ...drawnMovementsOf(airlift)])) {
    const isShared = isSharedByPlaces(movement);
    const ids = isShared
      ? [`movement:${movement.id}`]
      : routesOfMovement(airlift, movement).map(({ id }) => id);
    for (const id of ids) {
      const flow = flows.get(id) ?? { movements: [], isShared };
      flow.movements.push(movement);
      flows.set(id, flow);
    }
  }
  return [...flows].flatMap(([id, flow]) =>
    flowOf(airlift, id, flow.movements, flow.isShared, portions, measure),
  );
}

function flowOf(
  airlift: Airlift,
  id: string,
  all: readonly Movement[],
  isShared: boolean,
  portions: ReadonlyMap<Movement, 'whole' | 'some'>,
  measure: Measure,
): Flow[] {
  const [first] = all;
  if (first === undefined) return [];
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
