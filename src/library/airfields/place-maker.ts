// The place of an airfield as an airlift has it, with a name that is short enough for a map.
import type { Place } from '../../airlift/airlift.ts';
import { unknownOfPlace } from '../../airlift/unknown-place.ts';
import type { Localized } from '../../i18n/languages.ts';
import { keyOf, wordsOf } from '../spelling.ts';
import type { Airfield, NamedTown } from './packed.ts';

const endings = / (?:International )?(?:Airport|Airfield|Aerodrome)(?=$| [(/-]|,)/;
const spanish = /Aeropuerto (?:Internacional |Nacional )?(?:del? )?/;
const isMilitary = (name: string) => /\b(?:Air (?:Force )?Base|Air Force|Army|Naval|RAF)\b/.test(name);
const sameInAll = (name: string): Localized => ({ en: name, id: name, ru: name, kk: name });

export class PlaceMaker {
  readonly #made = new Map<Airfield, Place>();
  readonly #countOfTown = new Map<string, number>();
  /** By the key of its English name, and its country. */
  readonly #townNames = new Map<string, Localized>();

  constructor(airfields: readonly Airfield[], towns: readonly NamedTown[]) {
    for (const { town } of airfields) {
      const keys = new Set(town.split(/[/,;()]/).map(keyOf));
      for (const key of keys) this.#countOfTown.set(key, (this.#countOfTown.get(key) ?? 0) + 1);
    }
    for (const { names, country } of towns) this.#townNames.set(keyOf(names.en) + country, names);
  }

  /** The same object whenever it is asked for. */
  of(airfield: Airfield): Place {
    const before = this.#made.get(airfield);
    if (before !== undefined) return before;
    const { icao, iata, country, position, elevation, ourAirportsId } = airfield;
    const name = this.#shortName(airfield);
    const place: Place = {
      ...unknownOfPlace,
      id: icao?.toLowerCase() ?? wordsOf(airfield.name).join('-'),
      kind: 'airfield',
      position,
      names: { ...(this.#townNames.get(keyOf(name) + country) ?? sameInAll(name)), en: name },
      country,
      icao,
      iata,
      elevation,
      ourAirportsId,
    };
    this.#made.set(airfield, place);
    return place;
  }

  /** The town alone where it has no other airfield and this one is called after it; else what tells it from the others. */
  #shortName({ name, town }: Airfield): string {
    const [first = ''] = town.split(/\s*[/,;(]\s*/);
    const [start = name, ...rest] = name
      .replace(spanish, '')
      .replace(endings, '')
      .split(/\s+\/\s+/);
    const own = rest.length > 0 && keyOf(start) === keyOf(first) ? [start, ...rest].join(' / ') : start;
    if (first === '' || isMilitary(name)) return own;
    if (this.#countOfTown.get(keyOf(first)) === 1 && keyOf(name).startsWith(keyOf(first))) return first;
    return this.#saysWhere(own, town) ? own : `${first} ${own}`;
  }

  /** Whether a name has a word of the town, or is called after another one. */
  #saysWhere(name: string, town: string): boolean {
    const words = wordsOf(name);
    const ofTown = new Set(wordsOf(town));
    return words.some((word, index) => {
      const two = word + (words[index + 1] ?? '');
      return ofTown.has(word) || [word, two].some((key) => key.length > 4 && this.#countOfTown.has(key));
    });
  }
}
