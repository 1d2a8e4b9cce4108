// The days that an airlift lies within.
import type { Airlift } from '../airlift.ts';
import { once } from '../once.ts';
import { type Days, daysOf } from '../period.ts';

/** The days that an airlift's movements lie within; null where none has a day. */
export const spanOfDays = once((airlift: Airlift): Days | null => {
  const seen = new Set<string>();
  let span = null as Days | null;
  for (const { period } of airlift.movements) {
    // Of many movements most are of the same days.
    const written = period === null ? '' : `${period.from.date}/${period.to.date}`;
    if (period === null || seen.has(written)) continue;
    seen.add(written);
    const { from, to } = daysOf(period);
    span = {
      from: span !== null && span.from < from ? span.from : from,
      to: span !== null && span.to > to ? span.to : to,
    };
  }
  return span;
});
