// What readers of many movements may ask next, asked in advance and in small steps: the first answer of a kind is the slowest,
// for its columns are yet to be made, and what walks them is yet to be compiled.
import type { Airlift } from '../../airlift/airlift.ts';
import type { Measure } from '../../airlift/amount.ts';
import { spanOfDays } from '../../airlift/counting/days.ts';
import { applyFilter, boxesOf, everything, type Filter } from '../../airlift/counting/filter.ts';
import { flowsOf } from '../../airlift/counting/flows.ts';
import { measuresOf, totalIn } from '../../airlift/counting/totals.ts';
import { dayAfter, daysBetween } from '../../airlift/period.ts';
import type { Language } from '../../i18n/languages.ts';
import type { Messages } from '../../i18n/messages.ts';
import { reportOf } from '../../report/report.ts';
import { dayBarsOf } from '../../report/rows/day-bars.ts';
import { facetOf } from '../../report/rows/facets.ts';

/** Of each kind as many, until its answers are as quick as they get. */
const rounds = 3;

/** @returns a step at each turn, and nothing else: what it makes is kept by those who are asked */
export function* rehearsal(
  airlift: Airlift,
  measure: Measure,
  language: Language,
  messages: Messages,
): Generator<void, void, void> {
  for (let round = 0; round < rounds; round++)
    for (const filter of filtersOf(airlift, round)) yield* ask(airlift, filter, measure, language, messages);
  for (const other of measuresOf(airlift))
    if (other !== measure)
      for (let round = 0; round < rounds; round++)
        yield* ask(airlift, { ...everything }, other, language, messages);
}

/** One of each facet, made when it is its turn: what answers it is kept no longer than it is. */
function* filtersOf(airlift: Airlift, round: number): Generator<Filter, void, void> {
  const span = spanOfDays(airlift);
  if (span !== null) {
    const from = dayAfter(span.from, Math.min(round + 1, daysBetween(span.from, span.to)));
    yield { ...everything, days: { ...span, from, hasUnknown: false } };
  }
  for (const facet of ['types', 'operators'] as const) {
    const boxes = boxesOf(airlift, facet);
    // The same boxes again: of what a filter hides something is kept.
    if (boxes.length > 1) yield { ...everything, [facet]: boxes.filter((_, index) => index % 2 === 0) };
  }
}

function* ask(
  airlift: Airlift,
  filter: Filter,
  measure: Measure,
  language: Language,
  messages: Messages,
): Generator<void, void, void> {
  const shown = applyFilter(airlift, filter);
  yield;
  flowsOf(airlift, shown, measure);
  yield;
  totalIn(airlift, shown, measure);
  yield;
  reportOf(airlift, filter, measure, language, messages);
  yield;
  facetOf(airlift, filter, 'types', measure, language, messages);
  yield;
  facetOf(airlift, filter, 'operators', measure, language, messages);
  yield;
  dayBarsOf(airlift, filter, measure, messages);
  yield;
}
