// What is shown and in which words, as one object: whoever says something of an airlift needs all of it.
import type { Airlift } from '../airlift/airlift.ts';
import type { Measure } from '../airlift/amount.ts';
import type { Filter } from '../airlift/counting/filter.ts';
import type { Language } from '../i18n/languages.ts';
import type { Messages } from '../i18n/messages.ts';
import { type Report, reportOf } from './report.ts';

export interface Presentation {
  readonly airlift: Airlift;
  readonly filter: Filter;
  /** What line widths, bars and days count. */
  readonly measure: Measure;
  /** The airlift under the filter, in the words of the language. */
  readonly report: Report;
  readonly language: Language;
  readonly messages: Messages;
}

/** Puts an airlift under a filter into the words of a language, once for all who show it. */
export function presentationOf(
  airlift: Airlift,
  filter: Filter,
  measure: Measure,
  language: Language,
  messages: Messages,
): Presentation {
  const report = reportOf(airlift, filter, measure, language, messages);
  return { airlift, filter, measure, report, language, messages };
}
