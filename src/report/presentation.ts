// What is shown and in which words, as one object: whoever says something of an airlift needs all of it.
import type { Airlift } from '../airlift/airlift.ts';
import type { AircraftFilter } from '../airlift/filter.ts';
import type { Language } from '../i18n/languages.ts';
import type { Messages } from '../i18n/messages.ts';
import { type Report, reportOf } from './report.ts';

export interface Presentation {
  readonly airlift: Airlift;
  readonly filter: AircraftFilter;
  /** The airlift under the filter, in the words of the language. */
  readonly report: Report;
  readonly language: Language;
  readonly messages: Messages;
}

/** Puts an airlift under a filter into the words of a language, once for all who show it. */
export function presentationOf(
  airlift: Airlift,
  filter: AircraftFilter,
  language: Language,
  messages: Messages,
): Presentation {
  return { airlift, filter, report: reportOf(airlift, filter, language, messages), language, messages };
}
