// What was counted day by day, and what has no day.
import type { Airlift } from '../airlift.ts';
import { type Bounds, type Measure, restOf, sumOfBounds } from '../amount.ts';
import { once } from '../once.ts';
import { type CalendarDate, type Days, dayAfter, daysBetween, daysOf, oneDayOf } from '../period.ts';
import type { ShownMovement } from './filter.ts';
import { amountOf, partitionBy, periodOf, sumOfParts } from './parts.ts';
import { shownAmountOf } from './totals.ts';

/** The days that an airlift's movements lie within; null where none has a day. */
export const spanOfDays = once((airlift: Airlift): Days | null => {
  const periods = airlift.movements.flatMap(({ period }) => (period === null ? [] : [daysOf(period)]));
  const [first] = periods;
  if (first === undefined) return null;
  return periods.reduce(
    (span, { from, to }) => ({ from: from < span.from ? from : span.from, to: to > span.to ? to : span.to }),
    first,
  );
});

export interface DayCounts {
  readonly span: Days;
  /** By day; a day without an entry has no row. */
  readonly days: ReadonlyMap<CalendarDate, Bounds>;
  /** What is of several days or of none that is reported; null where there is nothing of it. */
  readonly unknown: Bounds | null;
}

/** The most days that are told one by one. */
const mostDays = 36_600;

/** What some movements count of a measure, day by day; null where no day is reported. */
export function dayCountsOf(
  airlift: Airlift,
  shown: readonly ShownMovement[],
  measure: Measure,
): DayCounts | null {
  const span = spanOfDays(airlift);
  if (span === null || daysBetween(span.from, span.to) > mostDays) return null;
  const days = new Map<CalendarDate, Bounds>();
  const unknown: Bounds[] = [];
  const add = (each: ShownMovement) => {
    const { movement, portion } = each;
    const day = portion === 'rest' ? null : oneDayOf(periodOf(airlift, movement));
    const bounds = shownAmountOf(airlift, each, measure);
    if (day !== null) {
      if (bounds !== null) days.set(day, sumOfBounds([days.get(day) ?? { minimum: 0, maximum: 0 }, bounds]));
      return;
    }
    const partition = portion === 'rest' ? null : partitionBy(airlift, movement, ['days']);
    if (partition === null) {
      if (bounds !== null) unknown.push(bounds);
      return;
    }
    for (const part of partition.parts) add({ ...each, movement: part, rest: null });
    const [whole, sum] = [
      amountOf(airlift, movement, measure),
      sumOfParts(airlift, partition.parts, measure),
    ];
    if (whole === null) return;
    const rest = restOf(whole, sum ?? { minimum: 0, maximum: 0 });
    if (rest.maximum > 0) unknown.push(rest);
  };
  for (const each of shown) add(each);
  return { span, days, unknown: unknown.length === 0 ? null : sumOfBounds(unknown) };
}

/** Every day of a span, in order. */
export function everyDayOf({ from, to }: Days): readonly CalendarDate[] {
  return Array.from({ length: daysBetween(from, to) + 1 }, (_, index) => dayAfter(from, index));
}
