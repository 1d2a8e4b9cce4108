// Counts in the words of a language, whole and as far as a filter shows them.
import type { Share } from '../airlift/airlift.ts';
import type { Count } from '../airlift/count.ts';
import { divisionOf, sharesOf, shownCountOf } from '../airlift/division.ts';
import type { ShownMovement } from '../airlift/filter.ts';
import type { Language } from '../i18n/languages.ts';
import type { Messages } from '../i18n/messages.ts';

/** A count in words: "more than 70". */
export function countWords(count: Count, messages: Messages): string {
  return messages.count(count.comparator, count.value);
}

/** Of a movement: "12, shared", "some of 12" or, where it is known how it divides, "12". */
export function shownCountWords(shown: ShownMovement, messages: Messages): string {
  const here = shownCountOf(shown);
  if (here.kind === 'some') return messages.someOfCount(countWords(here.of, messages));
  const words = countWords(here.count, messages);
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
