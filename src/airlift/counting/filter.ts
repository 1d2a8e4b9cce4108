// Which aircraft types, operators and days the reader wants to see, and what of the report that leaves.
import type { AircraftType, Airlift, Movement, Operator } from '../airlift.ts';
import { type Measure, measures } from '../amount.ts';
import { lazy, once } from '../once.ts';
import { type Days, daysOf, type Period } from '../period.ts';
import { type Dimension, inherited, partitionBy, periodOf, rootsOf } from './parts.ts';
import { restIn, restValueOf } from './rest.ts';
import type { Portion, Rest, Shown, ShownMovement, Tally } from './shown.ts';

export type { Shown, ShownMovement } from './shown.ts';

/** The box "not reported" among the boxes of a facet, as an address writes it. */
export const notReported = 'unknown';

/** The ids picked, in the airlift's order, `unknown` last; `all` stays all when one is added to the data. */
export type Picked = 'all' | readonly string[];

/** Days that are picked, and whether what has no day is shown beside them. */
export interface PickedDays extends Days {
  readonly hasUnknown: boolean;
}

export interface Filter {
  readonly types: Picked;
  readonly operators: Picked;
  /** Null: all days. */
  readonly days: PickedDays | null;
}

export const everything: Filter = { types: 'all', operators: 'all', days: null };

export const isEverything = ({ types, operators, days }: Filter) =>
  types === 'all' && operators === 'all' && days === null;

export const isPicked = (picked: Picked, id: string) => picked === 'all' || picked.includes(id);

const pickedOf = <Entry extends { readonly id: string }>(picked: Picked, entries: readonly Entry[]) =>
  entries.filter(({ id }) => isPicked(picked, id));

export type Facet = 'types' | 'operators' | 'days';

/** A filter that shows of one facet what is not reported, and nothing else. */
const onlyUnknown: Readonly<Record<Facet, Filter>> = {
  types: { ...everything, types: [notReported] },
  operators: { ...everything, operators: [notReported] },
  // No day is within these.
  days: { ...everything, days: { from: '9999-12-31', to: '0000-01-01', hasUnknown: true } },
};

const unknownOf = once(
  (airlift: Airlift): ReadonlySet<Facet> =>
    new Set(
      (['types', 'operators', 'days'] as const).filter(
        (facet) => applyFilter(airlift, onlyUnknown[facet]).hasMovements,
      ),
    ),
);

/** Whether an airlift counts something of which the type, the operator or the day is not reported. */
export const hasUnknown = (airlift: Airlift, facet: Facet): boolean => unknownOf(airlift).has(facet);

/** The boxes of a facet, in the order of the data, "not reported" last where there is any. */
export function boxesOf(airlift: Airlift, facet: 'types' | 'operators'): readonly string[] {
  const entries: readonly (AircraftType | Operator)[] =
    facet === 'types' ? airlift.aircraft : airlift.operators;
  const ids = entries.map(({ id }) => id);
  // Where there is no entry there is nothing that "not reported" could be told from.
  return ids.length > 0 && hasUnknown(airlift, facet) ? [...ids, notReported] : ids;
}

/** The same choice in its one written form: known ids once, in the airlift's order, `all` for all of them. */
export function normalisePicked(airlift: Airlift, facet: 'types' | 'operators', picked: Picked): Picked {
  if (picked === 'all') return 'all';
  const boxes = boxesOf(airlift, facet);
  const known = boxes.filter((id) => picked.includes(id));
  return known.length === boxes.length ? 'all' : known;
}

/** The same filter in its one written form. */
export function normaliseFilter(airlift: Airlift, filter: Filter): Filter {
  return {
    types: normalisePicked(airlift, 'types', filter.types),
    operators: normalisePicked(airlift, 'operators', filter.operators),
    days: filter.days,
  };
}

/** The filter after a press on one box. */
export function toggle(airlift: Airlift, filter: Filter, facet: 'types' | 'operators', id: string): Filter {
  const before = filter[facet];
  const after = boxesOf(airlift, facet).filter((each) => isPicked(before, each) !== (each === id));
  return { ...filter, [facet]: normalisePicked(airlift, facet, after) };
}

/** @returns null where an airlift has so few movements that a list of them is as quick */
export type TallyOf = (airlift: Airlift, filter: Filter) => Tally | null;

let tallyOf: TallyOf = () => null;

/** Has airlifts of many movements answered without lists. Who shows none of them need not load what does. */
export function answerBy(given: TallyOf): void {
  tallyOf = given;
}

/** What a filter shows of an airlift. */
export function applyFilter(airlift: Airlift, filter: Filter): Shown {
  const tally = tallyOf(airlift, filter);
  const movements = lazy(
    () => tally?.list() ?? rootsOf(airlift).flatMap((movement) => shownOf(airlift, movement, filter)),
  );
  const fleets = airlift.fleets.filter((fleet) => isPicked(filter.types, fleet.aircraft.id));
  const claims = lazy(() => [
    ...new Set([
      ...movements().flatMap(({ movement }) => movement.claims.map(({ claim }) => claim)),
      ...fleets.map((fleet) => fleet.claim),
    ]),
  ]);
  const isAll = isEverything(filter);
  const hasMovements = tally === null ? movements().length > 0 : !tally.isEmpty;
  return {
    aircraft: pickedOf(filter.types, airlift.aircraft),
    get movements() {
      return movements();
    },
    fleets,
    get claims() {
      return claims();
    },
    portion: isAll ? 'whole' : hasMovements || fleets.length > 0 ? 'some' : 'none',
    hasMovements,
    tally,
  };
}

/** What of a movement a filter may tell apart. */
const wantedBy = ({ types, operators, days }: Filter): readonly Dimension[] => {
  const wanted: Dimension[] = [];
  if (types !== 'all') wanted.push('types');
  if (operators !== 'all') wanted.push('operators');
  if (days !== null) wanted.push('days');
  return wanted;
};

/** A movement under a filter: itself, or the parts of it by which the filter can tell it apart, and what they leave. */
export function shownOf(airlift: Airlift, movement: Movement, filter: Filter): readonly ShownMovement[] {
  const partition = partitionBy(airlift, movement, wantedBy(filter));
  if (partition === null) {
    const portion = portionOf(airlift, movement, filter);
    if (portion === null) return [];
    return [{ movement, portion, aircraft: pickedOf(filter.types, movement.aircraft), rest: null }];
  }
  const shown = partition.parts.flatMap((part) => shownOf(airlift, part, filter));
  const rest = new Map<Measure, Rest>();
  for (const measure of measures) {
    const left = restIn(airlift, movement, partition, measure);
    if (left !== null) rest.set(measure, { ...left, value: restValueOf(movement, partition.parts, measure) });
  }
  if (rest.size === 0 || !isRestShown(airlift, movement, filter, partition.dimensions)) return shown;
  return [...shown, { movement, portion: 'rest', aircraft: pickedOf(filter.types, movement.aircraft), rest }];
}

/** Of what no part accounts for it is not reported to which of the boxes that tell the parts apart it belongs. */
function isRestShown(
  airlift: Airlift,
  movement: Movement,
  filter: Filter,
  dimensions: readonly Dimension[],
): boolean {
  const unknown: Filter = {
    types: dimensions.includes('types') ? 'all' : filter.types,
    operators: dimensions.includes('operators') ? 'all' : filter.operators,
    days: dimensions.includes('days') ? null : filter.days,
  };
  return (
    (!dimensions.includes('types') || isPicked(filter.types, notReported)) &&
    (!dimensions.includes('operators') || isPicked(filter.operators, notReported)) &&
    (!dimensions.includes('days') || filter.days === null || filter.days.hasUnknown) &&
    portionOf(airlift, movement, unknown) !== null
  );
}

/** How much of a movement a filter shows, by what it, or the whole it is a part of, says of itself; null for nothing. */
function portionOf(airlift: Airlift, movement: Movement, filter: Filter): Portion | null {
  const portions = [
    portionOfFacet(
      filter.types,
      inherited(airlift, movement, ({ aircraft }) => aircraft),
    ),
    portionOfFacet(
      filter.operators,
      inherited(airlift, movement, ({ operators }) => operators),
    ),
    portionOfDays(filter.days, periodOf(airlift, movement)),
  ];
  if (portions.includes(null)) return null;
  return portions.includes('some') ? 'some' : 'whole';
}

export function portionOfFacet(picked: Picked, entries: readonly { readonly id: string }[]): Portion | null {
  if (entries.length === 0) return isPicked(picked, notReported) ? 'whole' : null;
  const count = pickedOf(picked, entries).length;
  return count === 0 ? null : count === entries.length ? 'whole' : 'some';
}

/** Of a period that many movements have: made once. */
const daysIn = once(daysOf);

export function portionOfDays(days: PickedDays | null, period: Period | null): Portion | null {
  if (days === null) return 'whole';
  if (period === null) return days.hasUnknown ? 'whole' : null;
  const own = daysIn(period);
  if (own.to < days.from || own.from > days.to) return null;
  return own.from >= days.from && own.to <= days.to ? 'whole' : 'some';
}
