// Counts in the words of a language.
import type { Count } from '../airlift/count.ts';
import type { Messages } from '../i18n/messages.ts';

/** A count in words: "more than 70". */
export function countWords(count: Count, messages: Messages): string {
  return messages.count(count.comparator, count.value);
}
