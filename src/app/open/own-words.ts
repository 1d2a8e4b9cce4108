// The words of the dialog, and of what a table says of itself, in the language of the page.
import { createContext, useContext, useEffect, useState } from 'react';
import type { Language } from '../../i18n/languages.ts';
import type { OwnMessages } from '../../i18n/own/en.ts';
import { loadOwnMessages } from '../../i18n/own/load.ts';

/** @returns null until they have come; where others cannot be had, those that were there before */
export function useOwnMessages(language: Language): OwnMessages | null {
  const [words, setWords] = useState<OwnMessages | null>(null);
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

export const OwnMessagesContext = createContext<OwnMessages | null>(null);

/** @throws outside of the dialog */
export function useOwn(): OwnMessages {
  const words = useContext(OwnMessagesContext);
  if (words === null) throw new Error('There are no words round this component.');
  return words;
}
