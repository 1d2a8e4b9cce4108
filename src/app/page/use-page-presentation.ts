// The presentation of the page's state, made anew only where something that is shown is another. Who takes a box out often puts
// it back: of the last filters it is kept, and with it what was drawn and written of it.
import { useMemo } from 'react';
import type { Airlift } from '../../airlift/airlift.ts';
import type { Filter } from '../../airlift/counting/filter.ts';
import { measureOf } from '../../airlift/counting/totals.ts';
import { recent } from '../../airlift/once.ts';
import type { TextWidth } from '../../cartography/drawing/marks.ts';
import type { Language } from '../../i18n/languages.ts';
import { presentationOf } from '../../report/presentation.ts';
import type { AppState } from '../../state/app-state.ts';
import type { AirliftPage, PagePresentation } from './presentation-context.ts';
import type { Spoken } from './use-spoken.ts';

/** Of so many what was shown is kept. */
export const lastFilters = 6;
/** Of more lines one presentation is kept: they take megabytes. */
const many = 1000;

export function usePagePresentation(
  airlift: Airlift,
  { filter, measure: chosen }: AppState,
  { language, messages }: Spoken,
  textWidth: TextWidth,
  titlesOfOthers: (language: Language) => readonly AirliftPage[],
): PagePresentation {
  const measure = measureOf(airlift, chosen);
  const present = useMemo(
    () =>
      recent(
        (of: Filter): PagePresentation => ({
          ...presentationOf(airlift, of, measure, language, messages),
          textWidth,
          others: titlesOfOthers(language),
        }),
        lastFilters,
        ({ report }) => report.flows.length > many,
      ),
    [airlift, measure, language, messages, textWidth, titlesOfOthers],
  );
  return useMemo(() => present(filter), [present, filter]);
}
