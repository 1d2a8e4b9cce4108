// What a reader who seeks a place on the map is shown beside it: the places that are known, and the names of the world.
import { createContext, useContext } from 'react';
import type { Place } from '../../airlift/airlift.ts';
import type { Gazetteer } from '../../cartography/ground/gazetteer.ts';
import type { Language } from '../../i18n/languages.ts';

export interface SeekingPlaces {
  /** Those of the table that are known. */
  readonly places: readonly Place[];
  readonly loadGazetteer: (language: Language) => Promise<Gazetteer>;
}

export const SeekingPlacesContext = createContext<SeekingPlaces | null>(null);

/** @throws outside of the dialog */
export function useSeekingPlaces(): SeekingPlaces {
  const seeking = useContext(SeekingPlacesContext);
  if (seeking === null) throw new Error('Nobody says which places are known.');
  return seeking;
}
