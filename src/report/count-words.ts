// Counts in the words of a language, whole and as far as a filter shows them.
import type { Movement, Share } from '../airlift/airlift.ts';
import type { Bounds, Count, Measure } from '../airlift/amount.ts';
import { amountsOf, divisionOf, sharesOf, shownCountOf } from '../airlift/counting/division.ts';
import type { ShownMovement } from '../airlift/counting/filter.ts';
import type { Language } from '../i18n/languages.ts';
import type { Messages } from '../i18n/messages.ts';

/** A count in words: "more than 70". */
export function countWords(count: Count, messages: Messages): string {
  return messages.count(count.comparator, count.value, count.upTo);
}

/** Bounds in words: "75", "110 to 114", "at least 132", "at most 40"; null where they bound nothing. */
export function boundsWords({ minimum, maximum }: Bounds, messages: Messages): string | null {
  if (maximum === Number.POSITIVE_INFINITY) return minimum === 0 ? null : messages.count('>=', minimum);
  if (minimum === maximum) return messages.count('=', minimum);
  return minimum === 0 ? messages.count('<=', maximum) : messages.count('range', minimum, maximum);
}

/** What the claims on a movement say of a measure: "12", or, where they differ, "15, 17 or 18"; null where they say nothing. */
export function claimedWords(movement: Movement, measure: Measure, messages: Messages): string | null {
  const amounts = [...amountsOf(movement, measure)].sort((one, other) => one.value - other.value);
  const words = [...new Set(amounts.map((amount) => countWords(amount, messages)))];
  return words.length === 0 ? null : messages.either(words);
}

/** Whether the claims on a movement disagree about a measure. */
export const areRivals = (movement: Movement, measure: Measure): boolean =>
  // One claim says at most one amount of a measure.
  movement.claims.length > 1 &&
  new Set(amountsOf(movement, measure).map(({ comparator, value, upTo }) => `${comparator}${value}-${upTo}`))
    .size > 1;

/** Of a movement: "12, shared", "some of 12" or, where it is known how it divides, "12"; null where nothing is said. */
export function shownCountWords(shown: ShownMovement, measure: Measure, messages: Messages): string | null {
  const here = shownCountOf(shown, measure);
  if (here === null) return null;
  if (here.kind === 'part') return countWords(here.count, messages);
  const words = claimedWords(shown.movement, measure, messages) ?? '';
  if (here.kind === 'some') return messages.someOfCount(words);
  return divisionOf(shown.movement) === 'unreported' ? messages.shared(words) : words;
}

/** How a movement divides, in one line: "north: 8 of one type; south: 4 of another"; null where it is not reported. */
export function splitWords(shown: ShownMovement, language: Language, messages: Messages): string | null {
  const shares = sharesOf(shown);
  if (shares.length === 0) return null;
  const words = shares.map((share) => shareWords(share, shown, language, messages));
  return words.join('; ');
}

function shareWords(share: Share, { movement }: ShownMovement, language: Language, messages: Messages) {
  const to = movement.to.find(({ id }) => id === share.to);
  const type = movement.aircraft.find(({ id }) => id === share.aircraft);
  const count = `${countWords(share.count, messages)} ${type?.name ?? share.aircraft}`;
  return movement.to.length > 1 && to !== undefined ? `${to.names[language]}: ${count}` : count;
}
