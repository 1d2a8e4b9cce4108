// Countries and states by the words that tables put behind a town: `OH`, `Ohio`, `UK`, `Великобритания`.
import { languages } from '../../i18n/languages.ts';
import { keyOf } from '../spelling.ts';

/** What no list of ISO 3166 says, by key. */
const others: Readonly<Record<string, string>> = {
  uk: 'GB',
  england: 'GB',
  scotland: 'GB',
  wales: 'GB',
  northernireland: 'GB',
  greatbritain: 'GB',
  usa: 'US',
  unitedstatesofamerica: 'US',
  uae: 'AE',
  drc: 'CD',
  czechrepublic: 'CZ',
  turkey: 'TR',
  burma: 'MM',
  ivorycoast: 'CI',
  macedonia: 'MK',
  korea: 'KR',
};

/** ISO 3166-1 alpha-2, or `US-OH`. */
export type Region = string;

export class Regions {
  readonly #byKey = new Map<string, Set<Region>>();

  /**
   * @param countries ISO 3166-1 alpha-2
   * @param states lines as `US-OH Ohio`
   */
  constructor(countries: Iterable<string>, states: readonly string[]) {
    const add = (text: string, region: Region) => {
      const key = keyOf(text);
      this.#byKey.set(key, (this.#byKey.get(key) ?? new Set()).add(region));
    };
    const names = languages.map((language) => new Intl.DisplayNames([language], { type: 'region' }));
    for (const country of countries) {
      add(country, country);
      for (const name of names) add(name.of(country) ?? country, country);
    }
    for (const [name, country] of Object.entries(others)) add(name, country);
    for (const line of states) {
      const [code = '', ...name] = line.split(' ');
      add(code.slice(3), code);
      add(name.join(' '), code);
    }
  }

  /** All that a word may mean; `CA` is California and Canada. Null for one that is no region. */
  of(word: string): ReadonlySet<Region> | null {
    return this.#byKey.get(keyOf(word)) ?? null;
  }
}
