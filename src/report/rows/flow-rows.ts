// The table of routes of an airlift of several rows, in words: a row a flow of the map, and what cannot be drawn.
import type { Airlift, Place } from '../../airlift/airlift.ts';
import { type Measure, measures } from '../../airlift/amount.ts';
import { type Basis, basisOf, basisOfMovement } from '../../airlift/basis.ts';
import type { ShownMovement } from '../../airlift/counting/filter.ts';
import { drawnPartsOf, type Flow } from '../../airlift/counting/flows.ts';
import { periodOf } from '../../airlift/counting/parts.ts';
import { totalOf } from '../../airlift/counting/totals.ts';
import { daysOf } from '../../airlift/period.ts';
import { movementFocus } from '../../airlift/pointing/focus.ts';
import { routeOf, routesOfMovement } from '../../airlift/routes.ts';
import type { Language } from '../../i18n/languages.ts';
import type { Messages } from '../../i18n/messages.ts';
import { areRivals, boundsWords, claimedWords } from '../count-words.ts';
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
  /** The first day, by which rows are put in order. */
  readonly day: string | null;
  /** "5,340–5,750": computed. */
  readonly kilometres: string;
  /** Metres, of the shortest. */
  readonly distance: number;
  readonly basis: Basis;
}

/** The flows that a filter shows as rows of the table, the largest first. */
export function flowRowsOf(
  airlift: Airlift,
  flows: readonly Flow[],
  measure: Measure,
  messages: Messages,
): readonly FlowRow[] {
  const rows = flows
    .filter(({ state }) => state !== 'out')
    .map((flow) => flowRowOf(airlift, flow, measure, messages));
  return sortedRows(rows, { column: 'count', isDescending: true }, 'en');
}

function flowRowOf(airlift: Airlift, flow: Flow, measure: Measure, messages: Messages): FlowRow {
  const { id, from, to, isShared, movements, value, largest } = flow;
  const [first] = movements;
  const route = routeOf(airlift, id);
  const routes = route !== null ? [route] : first === undefined ? [] : routesOfMovement(airlift, first);
  const distances = routes.map(({ distance }) => distance);
  const [shortest, longest] = [Math.min(...distances), Math.max(...distances)];
  const kilometres = [...new Set([shortest, longest].map((metres) => messages.number(metres / 1000)))];
  const periods = movements.map((movement) => periodOf(airlift, movement)).filter((each) => each !== null);
  const days = periods.map(daysOf);
  const starts = days.map((each) => each.from).sort();
  const ends = days.map((each) => each.to).sort();
  const [start, end] = [starts[0], ends.at(-1)];
  const [period] = periods;
  const rival = movements.find((movement) => areRivals(movement, measure));
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
      start === undefined || end === undefined || period === undefined
        ? null
        : periods.length === 1
          ? periodWords(period, 'short', messages)
          : messages.days(start, end, 'short'),
    day: start ?? null,
    kilometres: kilometres.join('–'),
    distance: shortest,
    basis: basisOf(...movements.map(basisOfMovement)),
  };
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

/** The rows in the order of a column; what is not reported comes last either way. */
export function sortedRows(
  rows: readonly FlowRow[],
  { column, isDescending }: Order,
  language: Language,
): readonly FlowRow[] {
  const names = (places: readonly Place[]) => places.map((place) => place.names[language]).join(' ');
  const keyOf = (row: FlowRow): string | number | null => {
    switch (column) {
      case 'from':
        return names(row.from);
      case 'to':
        return names(row.to);
      case 'count':
        return row.count === null ? null : row.value;
      case 'date':
        return row.day;
      case 'kilometres':
        return row.distance;
    }
  };
  const compare = (one: string | number, other: string | number) =>
    typeof one === 'string' ? one.localeCompare(String(other), language) : one - Number(other);
  return rows
    .map((row) => ({ row, key: keyOf(row) }))
    .sort((one, other) => {
      if (one.key === null || other.key === null)
        return Number(one.key === null) - Number(other.key === null);
      return compare(one.key, other.key) * (isDescending ? -1 : 1) || other.row.largest - one.row.largest;
    })
    .map(({ row }) => row);
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

/** The words that a column has alike in all of several rows, which stand better once above it; null where they differ. */
export function alikeIn(rows: readonly FlowRow[], wordsOf: (row: FlowRow) => string | null): string | null {
  const [first, ...others] = rows.map(wordsOf);
  return first !== undefined && first !== null && others.length > 0 && others.every((each) => each === first)
    ? first
    : null;
}

/** Rows of the report that lack an end, and so a line on the map. */
export interface NotDrawn {
  /** "Not drawn: 3 rows, 56 aircraft" */
  readonly words: string;
  /** What is not reported of them. */
  readonly reason: string;
  readonly basis: Basis;
}

/** What of the shown cannot be drawn, by what it lacks. */
export function notDrawnOf(
  airlift: Airlift,
  shown: readonly ShownMovement[],
  measure: Measure,
  messages: Messages,
): readonly NotDrawn[] {
  const missing = shown.filter(
    ({ movement, portion }) => portion !== 'rest' && drawnPartsOf(airlift, movement).length === 0,
  );
  return (['to', 'from', 'both'] as const).flatMap((lack): NotDrawn[] => {
    const rows = missing.filter(({ movement: { from, to } }) => {
      if (from.length + to.length === 0) return lack === 'both';
      return lack === (to.length === 0 ? 'to' : 'from');
    });
    if (rows.length === 0) return [];
    const amounts = [measure, ...measures.filter((each) => each !== measure)].map((each) => {
      const bounds = totalOf(airlift, rows, each)?.bounds;
      const [only] = rows;
      // One row has its source's own words: more than 100 is not at least 101.
      const own = only === undefined || rows.length > 1 ? null : claimedWords(only.movement, each, messages);
      const words = bounds === undefined ? null : (own ?? boundsWords(bounds, messages));
      if (bounds === undefined || words === null) return null;
      return messages.measured(
        each,
        words,
        Number.isFinite(bounds.maximum) ? bounds.maximum : bounds.minimum,
      );
    });
    return [
      {
        words: messages.notDrawn(
          messages.rowCount(rows.length),
          amounts.find((each) => each !== null) ?? null,
        ),
        reason: messages.lacking[lack],
        basis: basisOf(...rows.map(({ movement }) => basisOfMovement(movement))),
      },
    ];
  });
}
