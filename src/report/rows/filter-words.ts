// How much of the report a filter shows, in one sentence.
import type { AircraftType, Airlift } from '../../airlift/airlift.ts';
import type { Measure } from '../../airlift/amount.ts';
import {
  applyFilter,
  boxesOf,
  everything,
  type Filter,
  isEverything,
  notReported,
  type Shown,
} from '../../airlift/counting/filter.ts';
import { measuresOf, type Total, totalIn } from '../../airlift/counting/totals.ts';
import type { Language } from '../../i18n/languages.ts';
import type { Messages } from '../../i18n/messages.ts';
import { boundsWords } from '../count-words.ts';

/** Whether all that flew is one count of aircraft: then types are all that can be told apart, and nothing is to be added up. */
export function isOneCount(airlift: Airlift): boolean {
  return (
    airlift.movements.length <= 1 &&
    airlift.operators.length === 0 &&
    measuresOf(airlift).every((measure) => measure === 'aircraft')
  );
}

const namesOf = (aircraft: readonly AircraftType[]) => aircraft.map(({ name }) => name);

/** "Only Air India; 3–5 March 2022: 12 of 75 flights". */
export function filterSentence(
  airlift: Airlift,
  filter: Filter,
  shown: Shown,
  measure: Measure,
  language: Language,
  messages: Messages,
): string {
  const { tableRows } = airlift;
  if (isOneCount(airlift) && tableRows === undefined) {
    if (shown.portion === 'whole') return messages.filterWhole;
    if (shown.portion === 'none') return messages.filterNone;
    return messages.filterSome(namesOf(shown.aircraft), airlift.aircraft.length);
  }
  const total = totalIn(airlift, shown, measure);
  const words = total === null ? null : wordsOf(total, messages);
  if (isEverything(filter)) {
    const sum = words === null || total === null ? null : messages.measured(measure, words, greatest(total));
    return tableRows === undefined
      ? messages.allShown(sum)
      : messages.someShown(tableRows.read, tableRows.inAll, sum);
  }
  if (shown.portion === 'none') return messages.noRowFits;
  const whole = totalIn(airlift, applyFilter(airlift, everything), measure);
  const wholeWords = whole === null ? null : wordsOf(whole, messages);
  const part =
    words === null || whole === null || wholeWords === null
      ? null
      : messages.partOf(measure, words, wholeWords, greatest(whole));
  const only = messages.onlyShown(pickedWords(airlift, filter, language, messages), part);
  return tableRows === undefined ? only : `${only}. ${messages.rowsApart(tableRows.inAll - tableRows.read)}`;
}

const wordsOf = ({ bounds, about }: Total, messages: Messages) =>
  about === null ? boundsWords(bounds, messages) : messages.count('~', about);

const greatest = ({ bounds: { minimum, maximum } }: Total) => (Number.isFinite(maximum) ? maximum : minimum);

/** More names than this are told as a number: the sentence is heard. */
const mostNamed = 4;

/** What is picked of each facet that picks anything, each as a list. */
function pickedWords(
  airlift: Airlift,
  { types, operators, days }: Filter,
  language: Language,
  messages: Messages,
): readonly string[] {
  const facets = [
    ['types', types, new Map(airlift.aircraft.map((type) => [type.id, type.name]))],
    ['operators', operators, new Map(airlift.operators.map(({ id, names }) => [id, names[language]]))],
  ] as const;
  const words = facets.flatMap(([facet, picked, names]) => {
    if (picked === 'all') return [];
    const name = facet === 'types' ? messages.aircraftType : messages.operator;
    if (picked.length > mostNamed)
      return [
        `${name}: ${messages.number(picked.length)}/${messages.number(boxesOf(airlift, facet).length)}`,
      ];
    return [
      messages.list(
        picked.map((id) => (id === notReported ? messages.unknownOf[facet] : (names.get(id) ?? id))),
      ),
    ];
  });
  if (days !== null)
    words.push(
      messages.list([
        messages.days(days.from, days.to),
        ...(days.hasUnknown ? [messages.unknownOf.days] : []),
      ]),
    );
  return words;
}
