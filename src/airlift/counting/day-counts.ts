// What was counted day by day, and what has no day.
import type { Airlift } from '../airlift.ts';
import { type Bounds, type Measure, nothing, sumOfBounds } from '../amount.ts';
import { type CalendarDate, type Days, dayAfter, daysBetween, oneDayOf, oneMonthOf } from '../period.ts';
import { spanOfDays } from './days.ts';
import { partitionBy, periodOf } from './parts.ts';
import { restIn } from './rest.ts';
import type { DayCounts, ShownMovement } from './shown.ts';
import { shownAmountOf } from './totals.ts';

export type { DayCounts } from './shown.ts';

/** The most days that are told one by one. */
const mostDays = 36_600;

/**
 * What some movements count of a measure, day by day; null where no day is reported.
 * @param days what has been counted of others, by day
 * @param months what of them has no single day, by the month that it lies in
 * @param unknown what of them has no single month
 */
export function dayCountsOf(
  airlift: Airlift,
  shown: readonly ShownMovement[],
  measure: Measure,
  days = new Map<CalendarDate, Bounds>(),
  months = new Map<string, Bounds>(),
  unknown: Bounds[] = [],
): DayCounts | null {
  const span = spanOfDays(airlift);
  if (span === null || daysBetween(span.from, span.to) > mostDays) return null;
  const add = (each: ShownMovement) => {
    const { movement, portion } = each;
    const day = portion === 'rest' ? null : oneDayOf(periodOf(airlift, movement));
    const bounds = shownAmountOf(airlift, each, measure);
    if (day !== null) {
      if (bounds !== null) days.set(day, sumOfBounds([days.get(day) ?? nothing, bounds]));
      return;
    }
    const partition = portion === 'rest' ? null : partitionBy(airlift, movement, ['days']);
    if (partition === null) {
      const month = portion === 'rest' ? null : oneMonthOf(periodOf(airlift, movement));
      if (bounds !== null && month === null) unknown.push(bounds);
      if (bounds !== null && month !== null)
        months.set(month, sumOfBounds([months.get(month) ?? nothing, bounds]));
      return;
    }
    for (const part of partition.parts) add({ ...each, movement: part, rest: null });
    const rest = restIn(airlift, movement, partition, measure);
    if (rest !== null) unknown.push(portion === 'some' ? { ...rest, minimum: 0 } : rest);
  };
  for (const each of shown) add(each);
  return { span, days, months, unknown: unknown.length === 0 ? null : sumOfBounds(unknown) };
}

/** Every day of a span, in order. */
export function everyDayOf({ from, to }: Days): readonly CalendarDate[] {
  return Array.from({ length: daysBetween(from, to) + 1 }, (_, index) => dayAfter(from, index));
}
