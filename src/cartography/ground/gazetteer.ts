// The basemap's names: as they are written down, in every language, and as a map in one language needs them.
import type { Language, Localized } from '../../i18n/languages.ts';

/** Something that has a name. */
interface Named {
  /** `[longitude, latitude]` in degrees */
  readonly position: readonly number[];
  /** Where else its name may stand. */
  readonly others?: readonly (readonly number[])[];
  /** The zooms between which it is shown. */
  readonly minimumZoom: number;
  readonly maximumZoom?: number;
  /** Where names meet, the lowest is placed first; from 1. */
  readonly rank: number;
}

interface Lists<Entry> {
  readonly countries: readonly (Entry & { readonly code: string })[];
  readonly waters: readonly Entry[];
  readonly towns: readonly (Entry & { readonly country: string; readonly side?: string })[];
}

export interface Place extends Named {
  readonly name: string;
}

/** In one language. */
export type Gazetteer = Lists<Place>;

/** In all languages, as geo/places.json has it. */
export type WholeGazetteer = Lists<Named & { readonly names: Localized }>;

/** In no language. */
export type Unnamed = Lists<Named>;

/** The names alone, in one language, in the order of the places. */
export type Names = Readonly<Record<keyof Gazetteer, readonly string[]>>;

/** What of a gazetteer is the same in all languages, with nothing in it that no map needs. */
export function unnamed({ countries, waters, towns }: WholeGazetteer): Unnamed {
  const named = ({ position, rank, others, minimumZoom, maximumZoom }: Named): Named => ({
    position,
    rank,
    minimumZoom,
    ...(others === undefined ? {} : { others }),
    ...(maximumZoom === undefined ? {} : { maximumZoom }),
  });
  return {
    countries: countries.map((each) => ({ ...named(each), code: each.code })),
    waters: waters.map(named),
    towns: towns.map((each) => ({
      ...named(each),
      country: each.country,
      ...(each.side === undefined ? {} : { side: each.side }),
    })),
  };
}

export function namesIn({ countries, waters, towns }: WholeGazetteer, language: Language): Names {
  const inLanguage = ({ names }: { readonly names: Localized }) => names[language];
  return {
    countries: countries.map(inLanguage),
    waters: waters.map(inLanguage),
    towns: towns.map(inLanguage),
  };
}

/** @param names of the same places, in the same order */
export function withNames({ countries, waters, towns }: Unnamed, names: Names): Gazetteer {
  const named =
    (list: readonly string[]) =>
    <Entry>(entry: Entry, index: number) => ({ ...entry, name: list[index] ?? '' });
  return {
    countries: countries.map(named(names.countries)),
    waters: waters.map(named(names.waters)),
    towns: towns.map(named(names.towns)),
  };
}

export const gazetteerIn = (whole: WholeGazetteer, language: Language): Gazetteer =>
  withNames(unnamed(whole), namesIn(whole, language));

/** Where there are no names to be had. */
export const emptyGazetteer: Gazetteer = { countries: [], waters: [], towns: [] };
