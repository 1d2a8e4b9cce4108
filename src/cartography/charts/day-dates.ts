// The dates beneath the bars of days: the first, the last and round ones between them, or each month beneath its bar.
import { type CalendarDate, dayAfter, daysBetween } from '../../airlift/period.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { DayBars } from '../../report/rows/day-bars.ts';

/** Between the middles of two dates below the base line, pixels at scale 1. */
const closestDates = 84;

export interface DateLabel {
  readonly x: number;
  readonly text: string;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** Each month beneath the middle of its bar. */
function beneathBars(
  { span, bars }: DayBars,
  right: number,
  wordsOf: (day: CalendarDate) => string,
): readonly DateLabel[] {
  const days = daysBetween(span.from, span.to) + 1;
  return bars.map(({ from, to }): DateLabel => {
    const middle = (daysBetween(span.from, from) + daysBetween(span.from, to) + 1) / 2;
    return { x: (middle / days) * right, text: wordsOf(from), anchor: 'middle' };
  });
}

/** The first and the last date, and between them firsts and tens of months, as far as there is room. */
export function datesOf(
  bars: DayBars,
  right: number,
  scale: number,
  messages: Messages,
  widthOf: (words: string) => number,
): readonly DateLabel[] {
  const { span, unit } = bars;
  const wordsOf = (day: CalendarDate) =>
    unit === 'day' ? messages.date(day, 'short') : messages.month(day.slice(0, 7));
  const days = daysBetween(span.from, span.to) + 1;
  const middle = (closestDates / 2) * scale;
  if (days === 1) return [{ x: right / 2, text: wordsOf(span.from), anchor: 'middle' }];
  const [first, last] = [wordsOf(span.from), wordsOf(span.to)];
  const beneath = unit === 'month' ? beneathBars(bars, right, wordsOf) : [];
  const widest = Math.max(0, ...beneath.map(({ text }) => widthOf(text)));
  if (beneath.length > 0 && (widest + middle / 2) * beneath.length <= right) return beneath;
  const labels: DateLabel[] = [{ x: 0, text: first, anchor: 'start' }];
  let free = widthOf(first) + middle;
  const end = right - widthOf(last) - middle;
  for (let index = 1; index < days - 1; index++) {
    const day = dayAfter(span.from, index);
    const x = ((index + 0.5) / days) * right;
    const isRound = unit === 'day' ? /-(01|10|20)$/.test(day) : day.endsWith('-01');
    // The last one is told at its end, and not twice.
    if (!isRound || x < free || x > end || wordsOf(day) === last) continue;
    labels.push({ x, text: wordsOf(day), anchor: 'middle' });
    free = x + closestDates * scale;
  }
  return [...labels, { x: right, text: last, anchor: 'end' }];
}
