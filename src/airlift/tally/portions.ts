// How much of each simple movement a filter shows, and what that adds up to by one of its columns.
import type { Airlift } from '../airlift.ts';
import { type Bounds, type Measure, sumOfBounds } from '../amount.ts';
import { type Filter, notReported, portionOfDays, portionOfFacet, shownOf } from '../counting/filter.ts';
import type { BoxTotals } from '../counting/shown.ts';
import { isTiedToPlaces, totalOf } from '../counting/totals.ts';
import { amountColumnsOf } from './amounts.ts';
import { type Columns, columnsOf, type Dictionary } from './columns.ts';

/** How much of a movement is shown. */
export const [hidden, some, whole] = [0, 1, 2] as const;

/** Of each simple movement how much of it a filter shows. */
export function portionsOf({ simple, types, operators, periods }: Columns, filter: Filter): Uint8Array {
  const portions = new Uint8Array(simple.length);
  if (filter.days === null) portions.fill(whole);
  else {
    const ofPeriods = Uint8Array.from(periods.values, (period) => {
      const portion = portionOfDays(filter.days, period);
      return portion === null ? hidden : portion === 'some' ? some : whole;
    });
    for (let index = 0; index < portions.length; index++)
      portions[index] = ofPeriods[periods.at[index] ?? 0] ?? 0;
  }
  const hide = ({ values, at }: Dictionary<{ readonly id: string }>, picked: Filter['types']) => {
    if (picked === 'all') return;
    const isOut = values.map((value) => portionOfFacet(picked, value === null ? [] : [value]) === null);
    for (let index = 0; index < portions.length; index++)
      if (isOut[at[index] ?? 0] === true) portions[index] = hidden;
  };
  hide(types, filter.types);
  hide(operators, filter.operators);
  return portions;
}

/**
 * What is shown of a measure, by group.
 * @param groupOf the group of a simple movement, from 0; -1: it belongs to none
 * @returns the bounds of a group; null where nothing of it is counted
 */
export function sumsBy(
  airlift: Airlift,
  portions: Uint8Array,
  measure: Measure,
  groups: number,
  groupOf: (index: number) => number,
): (group: number) => Bounds | null {
  const { isSaid, minimum, maximum } = amountColumnsOf(airlift, measure);
  const isCounted = new Uint8Array(groups);
  const least = new Float64Array(groups);
  const most = new Float64Array(groups);
  for (let index = 0; index < portions.length; index++) {
    const portion = portions[index];
    if (portion === hidden || isSaid[index] === 0) continue;
    const group = groupOf(index);
    if (group === -1) continue;
    isCounted[group] = 1;
    // Of a movement of which some is shown nobody knows that it is more than nothing.
    if (portion === whole) least[group] = (least[group] ?? 0) + (minimum[index] ?? 0);
    most[group] = (most[group] ?? 0) + (maximum[index] ?? 0);
  }
  return (group) =>
    isCounted[group] === 1 ? { minimum: least[group] ?? 0, maximum: most[group] ?? 0 } : null;
}

/**
 * By the id of each box of a facet what a filter would show with that box alone.
 * @param own the portions of the filter itself
 */
export function boxTotalsOf(
  airlift: Airlift,
  filter: Filter,
  facet: 'types' | 'operators',
  measure: Measure,
  own: Uint8Array,
): ReadonlyMap<string, BoxTotals> {
  const columns = columnsOf(airlift);
  const { roots, otherRoots, route, lacks } = columns;
  const { values, at } = columns[facet] as Dictionary<{ readonly id: string }>;
  const others = otherRoots.flatMap((root) => roots[root] ?? []);
  const portions = filter[facet] === 'all' ? own : portionsOf(columns, { ...filter, [facet]: 'all' });
  // Two groups an entry: what names a place, and what names none.
  const boundsOf = sumsBy(
    airlift,
    portions,
    measure,
    values.length * 2,
    (index) => (at[index] ?? 0) * 2 + (route[index] === lacks.both ? 1 : 0),
  );
  const places = new Map<string, number[]>();
  values.forEach((value, place) => {
    const id = value?.id ?? notReported;
    const known = places.get(id);
    if (known === undefined) places.set(id, [place]);
    else known.push(place);
  });
  const entries = facet === 'types' ? airlift.aircraft : airlift.operators;
  return new Map(
    [...entries.map(({ id }) => id), notReported].map((id) => {
      const shown = others.flatMap((movement) => shownOf(airlift, movement, { ...filter, [facet]: [id] }));
      const sum = (isTied: boolean): Bounds | null => {
        const own = shown.filter(({ movement }) => isTiedToPlaces(movement) === isTied);
        const bounds = [
          ...(places.get(id) ?? []).map((place) => boundsOf(place * 2 + (isTied ? 0 : 1))),
          totalOf(airlift, own, measure)?.bounds ?? null,
        ].filter((each) => each !== null);
        return bounds.length === 0 ? null : sumOfBounds(bounds);
      };
      return [id, { tied: sum(true), apart: sum(false) }];
    }),
  );
}
