// Countries that a table names instead of a place in them: a region, in the middle of which a map says its name.
import type { Place } from '../airlift/airlift.ts';
import { unknownOfPlace } from '../airlift/unknown-place.ts';
import { type Language, languages } from '../i18n/languages.ts';

/** `geo/library/countries.json`. */
export interface CountriesFile {
  /** Where a map says a country's name, `[longitude, latitude]` in degrees, by ISO 3166-1 alpha-2. */
  readonly middles: Readonly<Record<string, readonly number[]>>;
}

export class Countries {
  readonly #middles: CountriesFile['middles'];
  readonly #made = new Map<string, Place>();

  constructor({ middles }: CountriesFile) {
    this.#middles = middles;
  }

  /** The same object whenever it is asked for; null for a code that no map of ours names. */
  of(code: string): Place | null {
    const [longitude, latitude] = this.#middles[code] ?? [];
    if (longitude === undefined || latitude === undefined) return null;
    const before = this.#made.get(code);
    if (before !== undefined) return before;
    const nameIn = (language: Language) =>
      new Intl.DisplayNames([language], { type: 'region' }).of(code) ?? code;
    const [en, id, ru, kk] = languages.map(nameIn) as [string, string, string, string];
    const place: Place = {
      ...unknownOfPlace,
      id: `country-${code.toLowerCase()}`,
      kind: 'region',
      position: [longitude, latitude],
      names: { en, id, ru, kk },
      country: code,
    };
    this.#made.set(code, place);
    return place;
  }
}
