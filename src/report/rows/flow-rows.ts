// The table of routes of an airlift of several rows, in words: a row a flow of the map.
import type { Airlift, Place } from '../../airlift/airlift.ts';
import type { Measure } from '../../airlift/amount.ts';
import { type Basis, basisOfMovements } from '../../airlift/basis.ts';
import { spanOfDays } from '../../airlift/counting/days.ts';
import type { Flow } from '../../airlift/counting/flows.ts';
import { periodOf } from '../../airlift/counting/parts.ts';
import { type Days, daysOf, type Period } from '../../airlift/period.ts';
import { movementFocus } from '../../airlift/pointing/focus.ts';
import { routeOf, routesOfMovement } from '../../airlift/routes.ts';
import type { Language } from '../../i18n/languages.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { DateParts } from '../../i18n/numbers.ts';
import { areRivals } from '../count-words.ts';
import { flowNumber } from './flow-words.ts';
import { periodWords } from './period-words.ts';

export interface FlowRow {
  /** What a press on it points at: a route, or `movement:id` where several places share a count. */
  readonly id: string;
  readonly from: readonly Place[];
  readonly to: readonly Place[];
  /** Whether several places share its count, and how it divides is not reported. */
  readonly isShared: boolean;
  /** "28", "19 or 20", "some of 12"; null where the measure is not reported. */
  readonly count: string | null;
  /** What to draw of it, and where sources differ, up to what. */
  readonly value: number;
  readonly largest: number;
  /** The movement that sources tell differently, to be pointed at; null where they agree. */
  readonly rivals: string | null;
  /** Null: not reported. */
  readonly date: string | null;
  /** "5,340–5,750": computed. */
  readonly kilometres: string;
  readonly basis: Basis;
}

/** The flows that a filter shows as rows of the table, the largest first. */
export function flowRowsOf(
  airlift: Airlift,
  flows: readonly Flow[],
  measure: Measure,
  messages: Messages,
): readonly FlowRow[] {
  const sorted = sortedFlows(airlift, shownFlows(flows), { column: 'count', isDescending: true }, 'en');
  return sorted.map((flow) => flowRowOf(airlift, flow, measure, messages));
}

/** Those that a filter shows. */
export const shownFlows = (flows: readonly Flow[]): readonly Flow[] =>
  flows.filter(({ state }) => state !== 'out');

/** A flow in words. */
export function flowRowOf(airlift: Airlift, flow: Flow, measure: Measure, messages: Messages): FlowRow {
  const { id, from, to, isShared, movements, value, largest } = flow;
  const distances = distancesOf(airlift, flow);
  const [shortest, longest] = [Math.min(...distances), Math.max(...distances)];
  const kilometres = [...new Set([shortest, longest].map((metres) => messages.number(metres / 1000)))];
  const { days, only } = periodsOf(airlift, flow);
  const rival = movements.find((movement) => areRivals(movement, measure));
  const parts = rowDateParts(airlift);
  return {
    id,
    from,
    to,
    isShared,
    count: columnWords(airlift, flow, measure, messages),
    value,
    largest,
    rivals: rival === undefined ? null : movementFocus(rival),
    date:
      days === null
        ? null
        : only !== null
          ? periodWords(only, parts, messages)
          : messages.days(days.from, days.to, parts),
    kilometres: kilometres.join('–'),
    basis: basisOfMovements(airlift, movements),
  };
}

/** How days are written where there is little room: without their year only where all of an airlift are of one. */
export function rowDateParts(airlift: Airlift): DateParts {
  const span = spanOfDays(airlift);
  return span === null || span.from.slice(0, 4) === span.to.slice(0, 4) ? 'short' : 'short-with-year';
}

/** Metres, of each of its routes. */
function distancesOf(airlift: Airlift, { id, movements: [first] }: Flow): readonly number[] {
  const route = routeOf(airlift, id);
  const routes = route !== null ? [route] : first === undefined ? [] : routesOfMovement(airlift, first);
  return routes.map(({ distance }) => distance);
}

interface Periods {
  /** From the first day of all to the last; null where none is reported. */
  readonly days: Days | null;
  /** The period of a flow of which a single movement has one. */
  readonly only: Period | null;
}

const knownPeriods = new WeakMap<Flow, Periods>();

/** When a flow's movements flew. */
export function periodsOf(airlift: Airlift, flow: Flow): Periods {
  const known = knownPeriods.get(flow);
  if (known !== undefined) return known;
  let days = null as Days | null;
  let [only, count] = [null as Period | null, 0];
  for (const movement of flow.movements) {
    const period = movement.period ?? periodOf(airlift, movement);
    if (period === null) continue;
    count += 1;
    only = period;
    const { from, to } = daysOf(period);
    if (days === null || from < days.from || to > days.to)
      days = {
        from: days !== null && days.from < from ? days.from : from,
        to: days !== null && days.to > to ? days.to : to,
      };
  }
  const made = { days, only: count === 1 ? only : null };
  knownPeriods.set(flow, made);
  return made;
}

/** What a flow counts where there is a column's room: a span as "15–18", of which a press on it says more. */
function columnWords(airlift: Airlift, flow: Flow, measure: Measure, messages: Messages): string | null {
  const { movements, value, largest, isOpen, isAbout, state } = flow;
  const isSpan = largest > value && !isOpen && !isAbout && state === 'whole';
  const hasFewWords = movements.length === 1 && (movements[0]?.claims.length ?? 0) < 3;
  return isSpan && !hasFewWords
    ? `${messages.number(value)}–${messages.number(largest)}`
    : flowNumber(flow, { airlift, measure, messages });
}

export type Column = 'from' | 'to' | 'count' | 'date' | 'kilometres';

export interface Order {
  readonly column: Column;
  readonly isDescending: boolean;
}

/** The flows in the order of a column; what is not reported comes last either way. */
export function sortedFlows(
  airlift: Airlift,
  flows: readonly Flow[],
  { column, isDescending }: Order,
  language: Language,
): readonly Flow[] {
  const names = (places: readonly Place[]) => places.map((place) => place.names[language]).join(' ');
  const keyOf = (flow: Flow): string | number | null => {
    switch (column) {
      case 'from':
        return names(flow.from);
      case 'to':
        return names(flow.to);
      case 'count':
        return flow.bounds === null && !flow.isAbout ? null : flow.value;
      case 'date':
        return periodsOf(airlift, flow).days?.from ?? null;
      case 'kilometres':
        return Math.min(...distancesOf(airlift, flow));
    }
  };
  const { compare: compareWords } = new Intl.Collator(language);
  const compare = (one: string | number, other: string | number) =>
    typeof one === 'string' ? compareWords(one, String(other)) : one - Number(other);
  return flows
    .map((flow) => ({ flow, key: keyOf(flow) }))
    .sort((one, other) => {
      if (one.key === null || other.key === null)
        return Number(one.key === null) - Number(other.key === null);
      return compare(one.key, other.key) * (isDescending ? -1 : 1) || other.flow.largest - one.flow.largest;
    })
    .map(({ flow }) => flow);
}

/** The first rows in the order of the table as it stands at first, the largest first: all of them need not be put in order for that. */
export function largestFlows(airlift: Airlift, flows: readonly Flow[], most: number, language: Language) {
  const order: Order = { column: 'count', isDescending: true };
  const values = Float64Array.from(flows, ({ value }) => value).sort();
  const least = values[values.length - most] ?? Number.NEGATIVE_INFINITY;
  // Those that are not counted come last, and have the value 0.
  const candidates = least > 0 ? flows.filter(({ value }) => value >= least) : flows;
  return sortedFlows(airlift, candidates, order, language).slice(0, most);
}

/** How many rows the cell of the destinations spans: those that follow each other and share a count with the same ones. 0: spanned by one above. */
export function destinationSpans(rows: readonly FlowRow[]): readonly number[] {
  const keys = rows.map(({ to, isShared }) =>
    isShared && to.length > 1 ? to.map(({ id }) => id).join(' ') : null,
  );
  return keys.map((key, index) => {
    if (key === null) return 1;
    if (keys[index - 1] === key) return 0;
    const after = keys.slice(index).findIndex((each) => each !== key);
    return after === -1 ? keys.length - index : after;
  });
}

/** The words that a column has alike in all of several flows or rows, which stand better once above it; null where they differ. */
export function alikeIn<Row>(rows: readonly Row[], wordsOf: (row: Row) => string | null): string | null {
  const [first, ...others] = rows.slice(0, 2);
  const words = first === undefined || others.length === 0 ? null : wordsOf(first);
  return words !== null && rows.every((row) => wordsOf(row) === words) ? words : null;
}
