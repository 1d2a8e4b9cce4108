// Airfields by each of their codes, names and towns, however these are spelt.

import { NearMisses } from '../near-misses.ts';
import {
  barestWords,
  fold,
  keyOf,
  properWords,
  transliterated,
  withoutUmlauts,
  wordsOf,
} from '../spelling.ts';
import type { Airfield } from './packed.ts';

type Index = Map<string, Airfield[]>;

function add(index: Index, key: string, airfield: Airfield): void {
  const list = index.get(key);
  if (key === '') return;
  if (list === undefined) index.set(key, [airfield]);
  else if (!list.includes(airfield)) list.push(airfield);
}

/** What airfields were found by: their name, a part of it that is one by itself, their town, or another name. */
export type Kind = 'name' | 'part' | 'town' | 'nickname';

export interface Named {
  readonly airfields: readonly Airfield[];
  readonly kindOf: (airfield: Airfield) => Kind;
}

const townsIn = ({ town, nextTown }: Airfield) => [
  ...town.split(/[/,;()]|\s[-–]\s/).filter((part) => part.trim() !== ''),
  ...(nextTown === null ? [] : [nextTown]),
];

export class AirfieldIndex {
  readonly #icao: Index = new Map();
  readonly #iata: Index = new Map();
  readonly #local: Index = new Map();
  readonly #former: Index = new Map();
  readonly #names: Index = new Map();
  readonly #towns: Index = new Map();
  readonly #nicknames: Index = new Map();
  /** Names without the town, without "air base", or with the town before them. */
  readonly #short: Index = new Map();
  readonly #words: Index = new Map();
  /** By a town's name in one language its keys in all. */
  readonly #townKeys = new Map<string, Set<string>>();
  /** By a town's name in one language its country. */
  readonly #countryOf = new Map<string, string | null>();
  /** By a name that a town had once its keys today. */
  readonly #formerTowns = new Map<string, readonly string[]>();
  readonly #near: NearMisses;
  readonly #nearCodes: NearMisses;

  /**
   * @param towns by what they are called elsewhere, the English name first; the country where the names are surely of that town
   * @param formerTowns by what they are called today
   */
  constructor(
    airfields: readonly Airfield[],
    towns: readonly { readonly names: readonly string[]; readonly country: string | null }[],
    formerTowns: Readonly<Record<string, readonly string[]>>,
  ) {
    for (const airfield of airfields) this.#add(airfield);
    for (const { names, country } of towns) {
      const keys = names.flatMap((name) => [name, withoutUmlauts(name) ?? name]).map(keyOf);
      const all = new Set(keys.flatMap((key) => [key, ...(this.#townKeys.get(key) ?? [])]));
      for (const key of all) this.#townKeys.set(key, all);
      for (const key of country === null ? [] : keys) this.#countryOf.set(key, country);
    }
    for (const [town, names] of Object.entries(formerTowns))
      for (const name of names) this.#formerTowns.set(keyOf(name), [keyOf(town)]);
    const named = [this.#names, this.#towns, this.#nicknames, this.#short];
    this.#near = new NearMisses(new Set(named.flatMap((index) => [...index.keys()])));
    this.#nearCodes = new NearMisses(new Set([this.#icao, this.#iata].flatMap((index) => [...index.keys()])));
  }

  #add(airfield: Airfield): void {
    const { icao, ident, iata, local, name, town, formerCodes, alsoCalled } = airfield;
    for (const code of [icao, ident, ident.replace('-', '')])
      if (code !== null) add(this.#icao, code, airfield);
    if (iata !== null) add(this.#iata, iata, airfield);
    if (local !== null) add(this.#local, local, airfield);
    if (icao !== null && /^[KC]/.test(icao)) add(this.#local, icao.slice(1), airfield);
    for (const code of formerCodes) add(this.#former, code, airfield);
    const towns = townsIn(airfield);
    const spellingsOf = (text: string) => [text, withoutUmlauts(text)].filter((each) => each !== null);
    for (const part of towns.flatMap(spellingsOf)) add(this.#towns, keyOf(part), airfield);
    for (const text of spellingsOf(name)) {
      add(this.#names, properWords(text).join(''), airfield);
      add(this.#short, barestWords(text).join(''), airfield);
    }
    for (const part of name.split(/[/,()]/)) add(this.#short, barestWords(part).join(''), airfield);
    for (const other of alsoCalled.flatMap(spellingsOf)) {
      add(this.#nicknames, properWords(other).join(''), airfield);
      add(this.#nicknames, barestWords(other).join(''), airfield);
    }
    for (const part of towns) {
      const ofTown = new Set(wordsOf(part));
      const rest = barestWords(name).filter((word) => !ofTown.has(word));
      add(this.#short, rest.join(''), airfield);
      add(this.#short, keyOf(part) + rest.join(''), airfield);
    }
    for (const word of wordsOf([name, town, ...alsoCalled, icao ?? '', iata ?? ''].join(' ')))
      add(this.#words, word, airfield);
  }

  /** By a code as it is used today. */
  byCode(code: string): { readonly airfield: Airfield; readonly by: 'icao' | 'iata' | 'id' } | null {
    for (const [index, by] of [
      [this.#icao, 'icao'],
      [this.#iata, 'iata'],
      [this.#local, 'id'],
    ] as const) {
      const [airfield, ...others] = index.get(code.toUpperCase()) ?? [];
      if (airfield === undefined || others.length > 0) continue;
      return { airfield, by: by === 'icao' && airfield.icao !== code.toUpperCase() ? 'id' : by };
    }
    return null;
  }

  /** By a code that was used once, or that several airfields of a city share. */
  byFormerCode(code: string): readonly Airfield[] {
    return this.#former.get(code.toUpperCase()) ?? [];
  }

  /** By a name or a town as a whole. */
  byName(text: string): Named | null {
    const key = properWords(text).join('');
    const keys = [...(this.#townKeys.get(key) ?? [key])];
    const under = (index: Index) => keys.flatMap((each) => index.get(each) ?? []);
    const isForeign = !this.#towns.has(key);
    const country = isForeign ? this.#countryOf.get(key) : undefined;
    const ofCountry = (list: readonly Airfield[]) => {
      const fitting = list.filter((airfield) => airfield.country === country);
      return fitting.length > 0 ? fitting : list;
    };
    const [names, inTown] = [ofCountry(under(this.#names)), ofCountry(under(this.#towns))];
    const nicknames = under(this.#nicknames);
    const exactly = inTown.filter(({ town, nextTown }) =>
      [town, nextTown ?? ''].some((each) => keys.includes(keyOf(each))),
    );
    // A town's name in another language means that town, and none that only shares its English name.
    const towns = isForeign && exactly.length > 0 ? exactly : inTown;
    const isFormer = this.#formerTowns.has(key) && names.length + towns.length === 0;
    if (isFormer) return null;
    const whole = [...new Set([...names, ...towns, ...nicknames])];
    const barest = barestWords(text).join('');
    const short = this.#short.get(key) ?? this.#short.get(barest) ?? [];
    if (whole.length > 0)
      return {
        airfields: whole,
        kindOf: (airfield) => {
          if (names.includes(airfield)) return 'name';
          if (towns.includes(airfield)) return 'town';
          return short.includes(airfield) ? 'part' : 'nickname';
        },
      };
    const other = short.length > 0 ? short : (this.#nicknames.get(barest) ?? []);
    const kind = short.length > 0 ? 'part' : 'nickname';
    return other.length === 0 ? null : { airfields: other, kindOf: () => kind };
  }

  /** By words that all stand somewhere in its names; a single word by which its name or its town begins. */
  byWords(text: string): Named | null {
    const words = barestWords(text);
    // "Base A" is no A Coruña.
    if (words.every(({ length }) => length < 3)) return null;
    if (this.#formerTowns.has(words.join(''))) return null;
    const [first, ...others] = words.map((word) => this.#words.get(word) ?? []);
    const common = (first ?? []).filter((airfield) => others.every((list) => list.includes(airfield)));
    const [only] = words.length === 1 ? words : [];
    const begins = ({ name, town }: Airfield) => [name, town].some((each) => wordsOf(each)[0] === only);
    const airfields = only === undefined ? common : common.filter(begins);
    return airfields.length === 0 ? null : { airfields, kindOf: () => 'nickname' };
  }

  /** Whether all words stand in names of the airfield. */
  hasWords(airfield: Airfield, text: string): boolean {
    return barestWords(text).every((word) => this.#words.get(word)?.includes(airfield) === true);
  }

  /** Whether one of them does. */
  hasOneOf(airfield: Airfield, text: string): boolean {
    return barestWords(text).some((word) => this.#words.get(word)?.includes(airfield) === true);
  }

  /** What is written nearly so, the likeliest first. */
  near(text: string): readonly Airfield[] {
    const found = new Map<Airfield, number>();
    const note = (airfields: readonly Airfield[], distance: number) => {
      for (const airfield of airfields)
        found.set(airfield, Math.min(found.get(airfield) ?? Number.POSITIVE_INFINITY, distance));
    };
    const code = text.trim().toUpperCase();
    if (/^[A-Z]{3,4}$/.test(code))
      for (const { word } of this.#nearCodes.of(code, 1)) {
        let common = 0;
        while (common < code.length && word[common] === code[common]) common += 1;
        const airfields = [this.#icao, this.#iata].flatMap((index) => index.get(word) ?? []);
        // Codes of a country begin alike, so that the last letters are the likelier to be wrong.
        if (word.length === code.length) note(airfields, 1 - common / 10);
      }
    const key = properWords(text).join('');
    for (const today of this.#formerTowns.get(key) ?? []) note(this.#towns.get(today) ?? [], 0);
    const keys = [key, barestWords(text).join(''), transliterated(fold(key).replaceAll(' ', ''))];
    for (const each of new Set(keys.filter((one) => one !== null && one.length > 3)))
      for (const { word, distance } of this.#near.of(each ?? '', (each ?? '').length > 5 ? 2 : 1)) {
        // Nobody is wrong in two letters and in the first of a name: "Hindon" is no London.
        if (distance > 1 && word[0] !== each?.[0]) continue;
        const named = [this.#names, this.#towns, this.#nicknames, this.#short];
        note(
          named.flatMap((index) => index.get(word) ?? []),
          distance,
        );
      }
    const rank = (airfield: Airfield) => (found.get(airfield) ?? 0) - (airfield.isLarge ? 0.5 : 0);
    return [...found.keys()].sort((one, other) => rank(one) - rank(other));
  }
}
