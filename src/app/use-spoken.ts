// The language the page is in: another one is spoken as soon as its words have come.
import { useEffect, useState } from 'react';
import type { Language } from '../i18n/languages.ts';
import { loadMessages } from '../i18n/load-messages.ts';
import type { Messages } from '../i18n/messages.ts';

/** A language with its words. */
export interface Spoken {
  readonly language: Language;
  readonly messages: Messages;
}

/**
 * @param wanted the language to be spoken
 * @param first what is spoken until then
 * @param onFailure called when the words cannot be had; what was spoken before goes on
 */
export function useSpoken(wanted: Language, first: Spoken, onFailure: () => void): Spoken {
  const [spoken, setSpoken] = useState(first);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another wish is a reason to load
  useEffect(() => {
    if (spoken.language === wanted) return;
    let isStale = false;
    loadMessages(wanted)
      .then((messages) => {
        if (!isStale) setSpoken({ language: wanted, messages });
      })
      .catch(() => {
        if (!isStale) onFailure();
      });
    return () => {
      isStale = true;
    };
  }, [wanted]);
  return spoken;
}
