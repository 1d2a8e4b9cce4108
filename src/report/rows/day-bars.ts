// What was counted day by day, in words: a bar a day, or a week or month where there are too many days, and one for what has no day.
import type { Airlift } from '../../airlift/airlift.ts';
import { type Bounds, type Measure, sumOfBounds } from '../../airlift/amount.ts';
import { type DayCounts, dayCountsOf, everyDayOf } from '../../airlift/counting/day-counts.ts';
import { applyFilter, type Filter, type ShownMovement } from '../../airlift/counting/filter.ts';
import { periodOf } from '../../airlift/counting/parts.ts';
import { isTiedToPlaces } from '../../airlift/counting/totals.ts';
import { lazy, once } from '../../airlift/once.ts';
import {
  type CalendarDate,
  type Days,
  dayAfter,
  daysBetween,
  oneDayOf,
  type Period,
  writePeriod,
} from '../../airlift/period.ts';
import type { Messages } from '../../i18n/messages.ts';
import { areRivals, boundsWords } from '../count-words.ts';
import { periodWords } from './period-words.ts';

export type DayUnit = 'day' | 'week' | 'month';

/** A day, a week or a month, and what was counted in it. */
export interface DayBar extends Days {
  /** Null: no row is of these days, which is not nothing. */
  readonly bounds: Bounds | null;
  /** "14 or 15"; null where there is nothing to say. */
  readonly words: string | null;
  /** The same where there is no room for it: "14–15". */
  readonly brief: string | null;
  /** Sources differ about a movement of these days. */
  readonly isRival: boolean;
}

export interface DayBars {
  readonly unit: DayUnit;
  readonly span: Days;
  readonly bars: readonly DayBar[];
  /** What has no single day, or where bars are months no single month; its label says which days it may be of, where that is known. Null where there is nothing of it. */
  readonly unknown: { readonly bounds: Bounds; readonly words: string | null; readonly label: string } | null;
}

/** More bars than this are told by the week, and more weeks than this by the month. */
const mostBars = 120;

/** The bars of an airlift under a filter, whatever days it picks; null where no movement has a day. */
export function dayBarsOf(
  airlift: Airlift,
  filter: Filter,
  measure: Measure,
  messages: Messages,
): DayBars | null {
  const shown = applyFilter(airlift, { ...filter, days: null });
  const { tally } = shown;
  // As in the totals: what names no place is told apart.
  const movements = lazy(() => shown.movements.filter(({ movement }) => isTiedToPlaces(movement)));
  const counts = tally === null ? dayCountsOf(airlift, movements(), measure) : tally.days(measure);
  if (counts === null) return null;
  const { span, months } = counts;
  const days = daysBetween(span.from, span.to) + 1;
  // Where most is counted by whole months all is told by the month: by the day it would be told as nothing.
  const isOfMonths =
    months.size > counts.days.size || (months.size > 1 && least(months) > least(counts.days));
  const unit = isOfMonths || days > mostBars * 7 ? 'month' : days <= mostBars ? 'day' : 'week';
  const undated = unit === 'month' ? [] : [...months.values()];
  const parts = [...undated, ...(counts.unknown === null ? [] : [counts.unknown])];
  const unknown = parts.length === 0 ? null : sumOfBounds(parts);
  const rivals = rivalDaysOf(airlift, measure);
  return {
    unit,
    span,
    bars: unitsOf(span, unit).map((each) => barOf(each, unit, counts, rivals, messages)),
    unknown:
      unknown === null
        ? null
        : {
            bounds: unknown,
            words: shortWords(unknown, messages),
            label: unknownLabel(tally?.undated() ?? undatedOf(airlift, movements()), messages),
          },
  };
}

const least = (counts: ReadonlyMap<string, Bounds>): number =>
  counts.size === 0 ? 0 : sumOfBounds([...counts.values()]).minimum;

/** A span of at least so many values as "15–18": above a bar there is little room. */
function shortWords(bounds: Bounds, messages: Messages, values = 3): string | null {
  const { minimum, maximum } = bounds;
  const isSpan = Number.isFinite(maximum) && minimum > 0 && maximum - minimum >= values - 1;
  return isSpan ? `${messages.number(minimum)}–${messages.number(maximum)}` : boundsWords(bounds, messages);
}

function barOf(
  days: Days,
  unit: DayUnit,
  counts: DayCounts,
  rivals: ReadonlySet<CalendarDate>,
  messages: Messages,
): DayBar {
  const each = everyDayOf(days);
  const ofMonth = unit === 'month' ? counts.months.get(days.from.slice(0, 'YYYY-MM'.length)) : undefined;
  const known = [ofMonth, ...each.map((day) => counts.days.get(day))].filter(
    (bounds) => bounds !== undefined,
  );
  const bounds = known.length === 0 ? null : sumOfBounds(known);
  return {
    ...days,
    bounds,
    words: bounds === null ? null : shortWords(bounds, messages),
    brief: bounds === null ? null : shortWords(bounds, messages, 2),
    isRival: bounds !== null && each.some((day) => rivals.has(day)),
  };
}

const knownRivals = once((_airlift: Airlift) => new Map<Measure, ReadonlySet<CalendarDate>>());

/** The days that movements are of about which sources differ. */
function rivalDaysOf(airlift: Airlift, measure: Measure): ReadonlySet<CalendarDate> {
  const known = knownRivals(airlift);
  const days =
    known.get(measure) ??
    new Set<CalendarDate>(
      airlift.movements
        .filter((movement) => areRivals(movement, measure))
        .flatMap((movement) => oneDayOf(periodOf(airlift, movement)) ?? []),
    );
  known.set(measure, days);
  return days;
}

/** A span in days, in sevens of days from its first on, or in months, the last of them as long as the span is. */
function unitsOf(span: Days, unit: DayUnit): readonly Days[] {
  const units: Days[] = [];
  for (let from = span.from; from <= span.to; ) {
    const next = nextOf(from, unit);
    const last = dayAfter(next, -1);
    units.push({ from, to: last < span.to ? last : span.to });
    from = next;
  }
  return units;
}

function nextOf(day: CalendarDate, unit: DayUnit): CalendarDate {
  if (unit !== 'month') return dayAfter(day, unit === 'day' ? 1 : 7);
  const [year = 0, month = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10);
}

/** The periods of what is shown whole and has no single day. */
const undatedOf = (airlift: Airlift, shown: readonly ShownMovement[]): readonly (Period | null)[] =>
  shown.flatMap(({ movement, portion }) => {
    const period = periodOf(airlift, movement);
    return portion === 'whole' && oneDayOf(period) === null ? [period] : [];
  });

/** "18 or 19 Jan" where all that has no single day has the same period, else that the day is not reported. */
function unknownLabel(periods: readonly (Period | null)[], messages: Messages): string {
  const [first] = periods;
  const isOne =
    first !== undefined &&
    first !== null &&
    (first.from.isAbout || first.to.isAbout) &&
    periods.every((period) => period !== null && writePeriod(period) === writePeriod(first));
  return isOne ? periodWords(first, 'short', messages) : messages.unknownOf.days;
}
