// The words of the dialog, and of what a table says of itself, in the language of the page.
import { createContext, useContext, useEffect, useState } from 'react';
import type { Language } from '../../i18n/languages.ts';
import { loadedOwnMessages, loadOwnMessages, type OwnWords } from '../../i18n/own/load.ts';

/** @returns null until they have come; where others cannot be had, those that were there before */
export function useOwnMessages(language: Language): OwnWords | null {
  const [words, setWords] = useState(() => loadedOwnMessages(language));
  useEffect(() => {
    let isStale = false;
    loadOwnMessages(language).then(
      (next) => !isStale && setWords(next),
      () => undefined,
    );
    return () => {
      isStale = true;
    };
  }, [language]);
  return words;
}

export const OwnMessagesContext = createContext<OwnWords | null>(null);

/** @throws outside of the dialog */
export function useOwn(): OwnWords {
  const words = useContext(OwnMessagesContext);
  if (words === null) throw new Error('There are no words round this component.');
  return words;
}
