// What an own airlift adds up to, and the summary that can be computed of one that has none.
import type { Airlift } from '../../airlift/airlift.ts';
import { type Measure, measures } from '../../airlift/amount.ts';
import { spanOfDays } from '../../airlift/counting/days.ts';
import { applyFilter, everything } from '../../airlift/counting/filter.ts';
import {
  isDrawable,
  isTiedToPlaces,
  mainMeasureOf,
  type Total,
  totalOf,
} from '../../airlift/counting/totals.ts';
import type { Language } from '../../i18n/languages.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { OwnMessages } from '../../i18n/own/en.ts';
import { boundsWords } from '../../report/count-words.ts';

/** A total in words. */
export interface TotalWords {
  readonly measure: Measure;
  readonly words: string;
  readonly value: number;
  readonly rows: number;
}

const numberOf = ({ about, bounds }: Total) =>
  about ?? (bounds.maximum === Number.POSITIVE_INFINITY ? bounds.minimum : bounds.maximum);

const wordsOf = (total: Total, messages: Messages) =>
  total.about === null ? boundsWords(total.bounds, messages) : messages.count('~', total.about);

/** Of each measure that the airlift has. */
export function totalsOf(airlift: Airlift, messages: Messages): readonly TotalWords[] {
  const shown = applyFilter(airlift, everything).movements.filter(({ movement }) => isTiedToPlaces(movement));
  return measures.flatMap((measure) => {
    const total = totalOf(airlift, shown, measure);
    const words = total === null ? null : wordsOf(total, messages);
    if (total === null || words === null) return [];
    return [{ measure, words, value: numberOf(total), rows: total.rows }];
  });
}

/** The days that are reported, in words; null where none are. */
export function daysIn(airlift: Airlift, messages: Messages): string | null {
  const span = spanOfDays(airlift);
  return span === null ? null : messages.days(span.from, span.to);
}

/** More ends than this are counted and not named. */
const mostNamed = 2;

/**
 * "42 flights from 6 airfields to New Delhi, 3 to 8 March 2022.", "27 flights between Lae and Wau."; empty where nothing counts or can be drawn.
 */
export function computedSummary(
  airlift: Airlift,
  language: Language,
  messages: Messages,
  own: OwnMessages,
): string {
  const main = mainMeasureOf(airlift);
  const total = totalsOf(airlift, messages).find(({ measure }) => measure === main);
  const drawn = airlift.movements.filter(isDrawable);
  if (total === undefined || drawn.length === 0) return '';
  const counted = messages.measured(main, total.words, total.value);
  const days = daysIn(airlift, messages);
  const sentence = (words: string) => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
  const ends = (['from', 'to'] as const).map((end) => [
    ...new Set(drawn.flatMap((movement) => movement[end])),
  ]);
  const [origins = [], destinations = []] = ends;
  // "From A and B to B and A" would be said of a shuttle.
  if (
    origins.length === 2 &&
    destinations.length === 2 &&
    origins.every((each) => destinations.includes(each))
  )
    return sentence(
      own.computedBetween(counted, messages.list(origins.map(({ names }) => names[language])), days),
    );
  const [from, to] = ends.map((places) => {
    if (places.length <= mostNamed) return messages.list(places.map(({ names }) => names[language]));
    const areAirfields = places.every(({ kind }) => kind === 'airfield');
    return areAirfields ? own.severalAirfields(places.length) : own.severalPlaces(places.length);
  });
  return sentence(own.computed(counted, from ?? '', to ?? '', days));
}
