// When something flew, in the words of a language, as exactly as a source says it.
import { dayAfter, daysOf, type Period } from '../../airlift/period.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { DateParts } from '../../i18n/numbers.ts';

/** "4 March 2022", "18 or 19 January 2022", "3–8 Mar", "March 2022". */
export function periodWords(period: Period, parts: DateParts, messages: Messages): string {
  const { from, to } = daysOf(period);
  const isByDay = [period.from, period.to].every(({ date }) => date.length === 10);
  if (!isByDay && period.from.date === period.to.date) return messages.month(period.to.date);
  const isUncertain = period.from.isAbout || period.to.isAbout;
  // One of two days: which of them is not known.
  if (isUncertain && dayAfter(from) === to && from.slice(0, 7) === to.slice(0, 7))
    return messages.dayOrDay(from, to, parts);
  const words = messages.days(from, to, parts);
  return isUncertain ? messages.about(words) : words;
}
