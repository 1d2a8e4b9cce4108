// What a map of many routes says of its choice: "The 600 heaviest of 37,012 routes, 93 % of the flights."
import type { Measure } from '../../airlift/amount.ts';
import { choiceMessages } from '../../i18n/choice/choice-messages.ts';
import type { Language } from '../../i18n/languages.ts';
import { formatNumber } from '../../i18n/numbers.ts';
import type { ChoiceCounts } from '../arcs/flow-choice.ts';

/** Null where everything in view is drawn as it is. */
export function choiceWords(counts: ChoiceCounts, measure: Measure, language: Language): string | null {
  const { lines, drawn, left, beyond, inside, isMerged } = counts;
  const words = choiceMessages[language];
  const isAll = beyond.routes === 0;
  // What stays within a dot is in view only where everything is.
  const sums = isAll ? [drawn, left, inside] : [drawn, left];
  const routes = sums.reduce((sum, each) => sum + each.routes, 0);
  const value = sums.reduce((sum, each) => sum + each.value, 0);
  const all = isAll ? words.allRoutes(routes) : words.routesInView(routes);
  const said = isMerged ? words.linesFor(lines, drawn.routes, all) : words.heaviestOf(drawn.routes, all);
  const share = value > 0 ? `, ${words.share[measure](percentOf(drawn.value / value, language))}` : '';
  const sentences = [
    ...(left.routes > 0 ? [`${said}${share}.`] : []),
    ...(isAll && inside.routes > 0 ? [words.inside(inside.routes)] : []),
  ];
  return sentences.length === 0 ? null : sentences.join(' ');
}

/** Never more than it is. */
function percentOf(share: number, language: Language): string {
  const percent = share * 100;
  return percent >= 10
    ? formatNumber(language, Math.floor(percent))
    : formatNumber(language, Math.floor(percent * 10) / 10, 1);
}
