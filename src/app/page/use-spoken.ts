// The language the page is in: another one is spoken as soon as its words and the map's names in it have come.
import { useEffect, useState } from 'react';
import { emptyGazetteer, type Gazetteer } from '../../cartography/ground/gazetteer.ts';
import type { Language } from '../../i18n/languages.ts';
import type { Messages } from '../../i18n/messages.ts';

/** A language with its words. */
export interface Spoken {
  readonly language: Language;
  readonly messages: Messages;
}

interface SpokenWithPlaces extends Spoken {
  /** The names on the map of the whole route; null while they are on their way. */
  readonly firstNames: Gazetteer | null;
}

export interface Languages {
  readonly loadWords: (language: Language) => Promise<Messages>;
  readonly loadFirstNames: (language: Language) => Promise<Gazetteer>;
}

/**
 * @param wanted the language to be spoken
 * @param first what is spoken until then
 * @param onFailure called when the words cannot be had; what was spoken before goes on
 */
export function useSpoken(
  wanted: Language,
  first: Spoken,
  { loadWords, loadFirstNames }: Languages,
  onFailure: () => void,
): SpokenWithPlaces {
  const [spoken, setSpoken] = useState<SpokenWithPlaces>({ ...first, firstNames: null });
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another wish is a reason to load
  useEffect(() => {
    if (spoken.language === wanted && spoken.firstNames !== null) return;
    let isStale = false;
    const speak = (next: SpokenWithPlaces) => {
      if (!isStale) setSpoken(next);
    };
    // Without names the map still says what flew.
    const firstNames = loadFirstNames(wanted).catch(() => emptyGazetteer);
    Promise.all([loadWords(wanted), firstNames])
      .then(([messages, names]) => speak({ language: wanted, messages, firstNames: names }))
      .catch(async () => {
        if (isStale) return;
        onFailure();
        const known =
          spoken.firstNames ?? (await loadFirstNames(spoken.language).catch(() => emptyGazetteer));
        speak({ ...spoken, firstNames: known });
      });
    return () => {
      isStale = true;
    };
  }, [wanted]);
  return spoken;
}
