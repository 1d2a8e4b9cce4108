// The basemap's names: as they are written down, in every language, and as a map in one language needs them.
import type { Language, Localized } from '../../i18n/languages.ts';

/** Something that has a name; what comes first in rank is placed first. */
interface Named {
  /** `[longitude, latitude]` in degrees */
  readonly position: readonly number[];
  /** Where else its name may stand. */
  readonly others?: readonly (readonly number[])[];
  readonly rank: number;
  /** The zooms between which it is shown. */
  readonly minimumZoom: number;
  readonly maximumZoom?: number;
}

interface Lists<Entry> {
  readonly countries: readonly (Entry & { readonly code: string })[];
  readonly waters: readonly (Entry & { readonly id: string })[];
  readonly towns: readonly (Entry & {
    readonly id: string;
    readonly country: string;
    readonly side?: string;
  })[];
}

export interface Place extends Named {
  readonly name: string;
}

/** In one language. */
export type Gazetteer = Lists<Place>;

/** In all languages, as geo/places.json has it. */
export type WholeGazetteer = Lists<Named & { readonly names: Localized }>;

export function gazetteerIn({ countries, waters, towns }: WholeGazetteer, language: Language): Gazetteer {
  const inLanguage = <Entry extends { readonly names: Localized }>({ names, ...rest }: Entry) => ({
    ...rest,
    name: names[language],
  });
  return {
    countries: countries.map(inLanguage),
    waters: waters.map(inLanguage),
    towns: towns.map(inLanguage),
  };
}

/** Where there are no names to be had. */
export const emptyGazetteer: Gazetteer = { countries: [], waters: [], towns: [] };
