// The names on the map: those that come with the page as long as they are enough, then those of the whole world.
import { useEffect, useEffectEvent, useState } from 'react';
import type { Gazetteer } from '../../cartography/ground/gazetteer.ts';
import type { Language } from '../../i18n/languages.ts';

type LoadGazetteer = (language: Language) => Promise<Gazetteer>;

/** What was loaded last, of what loads it. */
const loaded = new WeakMap<LoadGazetteer, Names>();

interface Names {
  readonly language: Language;
  readonly gazetteer: Gazetteer | null;
}

/** Loads names so that a map that is made later has them from the first. Rejects where they cannot be had. */
export async function loadNames(loadGazetteer: LoadGazetteer, language: Language): Promise<Gazetteer> {
  const gazetteer = await loadGazetteer(language);
  loaded.set(loadGazetteer, { language, gazetteer });
  return gazetteer;
}

export interface NamesOptions {
  readonly language: Language;
  /** In this language; null while they are on their way. */
  readonly firstNames: Gazetteer | null;
  readonly loadGazetteer: LoadGazetteer;
  /** Whether the reader means to look elsewhere. */
  readonly isMeant: boolean;
  /** Whether the first names are all that are to be seen. */
  readonly hasFirstNames: boolean;
}

export function useNames({ language, firstNames, loadGazetteer, isMeant, hasFirstNames }: NamesOptions): {
  readonly gazetteer: Gazetteer | null;
  /** Whether names that are to be seen are on their way. */
  readonly isComing: boolean;
} {
  const isWanted = isMeant || !hasFirstNames;
  /** Null in a language in which they cannot be had. */
  const [world, setWorld] = useState<Names | null>(() => loaded.get(loadGazetteer) ?? null);
  const isThere = world?.language === language;
  const load = useEffectEvent((wanted: Language) => loadNames(loadGazetteer, wanted));
  useEffect(() => {
    if (!isWanted || isThere) return;
    let isStale = false;
    const take = (gazetteer: Gazetteer | null) => {
      if (!isStale) setWorld({ language, gazetteer });
    };
    // Without them the map still says what flew.
    load(language).then(take, () => take(null));
    return () => {
      isStale = true;
    };
  }, [language, isWanted, isThere]);
  return {
    gazetteer: (isThere ? world.gazetteer : null) ?? firstNames,
    isComing: !hasFirstNames && !isThere,
  };
}
