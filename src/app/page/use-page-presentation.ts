// The presentation of the page's state, made anew only where something that is shown is another.
import { useMemo } from 'react';
import type { Airlift } from '../../airlift/airlift.ts';
import { measureOf } from '../../airlift/counting/totals.ts';
import type { TextWidth } from '../../cartography/drawing/marks.ts';
import type { Language } from '../../i18n/languages.ts';
import { presentationOf } from '../../report/presentation.ts';
import type { AppState } from '../../state/app-state.ts';
import type { AirliftPage, PagePresentation } from './presentation-context.ts';
import type { Spoken } from './use-spoken.ts';

export function usePagePresentation(
  airlift: Airlift,
  { filter, measure: chosen }: AppState,
  { language, messages }: Spoken,
  textWidth: TextWidth,
  titlesOfOthers: (language: Language) => readonly AirliftPage[],
): PagePresentation {
  const measure = measureOf(airlift, chosen);
  return useMemo(
    () => ({
      ...presentationOf(airlift, filter, measure, language, messages),
      textWidth,
      others: titlesOfOthers(language),
    }),
    [airlift, filter, measure, language, messages, textWidth, titlesOfOthers],
  );
}
