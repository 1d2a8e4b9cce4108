// Looks up aircraft types by designator, equipment code, name or nickname, however a table spells them.
import type { AircraftType, Range } from '../airlift/airlift.ts';
import type { Found, TypeLookup } from '../airlift/lookup.ts';
import { NearMisses } from './near-misses.ts';
import type { Figures } from './outline/figures.ts';
import { outlineOf } from './outline/outline.ts';
import { fold, keyOf } from './spelling.ts';

/** As `geo/library/aircraft.json` has it. */
export interface LibraryType extends Figures {
  readonly id: string;
  readonly name: string;
  readonly makersName: string;
  /** ICAO type designators; several types may share one. */
  readonly designators: readonly string[];
  /** IATA equipment codes. */
  readonly iata: readonly string[];
  readonly alsoCalled: readonly string[];
  readonly nickname: string | null;
  readonly cruise: Range | null;
  readonly largestLoad: Range | null;
}

export interface AircraftFile {
  readonly types: readonly LibraryType[];
  /** Words by which several types go, and their ids. */
  readonly shared: Readonly<Record<string, readonly string[]>>;
}

type Way = 'designator' | 'iata' | 'name' | 'nickname';
interface Entry {
  readonly type: LibraryType;
  readonly by: Way;
}

const mostNear = 5;
const brackets = /[([{]([^)\]}]*)[)\]}]/g;

export class AircraftTypes implements TypeLookup {
  readonly #byKey = new Map<string, Entry>();
  readonly #shared = new Map<string, readonly LibraryType[]>();
  readonly #made = new Map<LibraryType, AircraftType>();
  readonly #near: NearMisses;

  /** @param drawn types with outlines of their own, which are kept as they are */
  constructor({ types, shared }: AircraftFile, drawn: readonly AircraftType[]) {
    const add = (word: string, type: LibraryType, by: Way) => {
      const key = keyOf(word);
      if (key !== '' && !this.#byKey.has(key)) this.#byKey.set(key, { type, by });
    };
    // Who writes DC10 means the airliner, and not the tanker that was made of it.
    const plainFirst = [
      ...types.filter(({ isMilitary }) => !isMilitary),
      ...types.filter(({ isMilitary }) => isMilitary),
    ];
    for (const type of types)
      for (const word of [type.id, type.name, type.makersName]) add(word, type, 'name');
    for (const type of plainFirst) for (const code of type.designators) add(code, type, 'designator');
    for (const type of types) for (const code of type.iata) add(code, type, 'iata');
    for (const type of types) for (const word of type.alsoCalled) add(word, type, 'name');
    for (const type of types) if (type.nickname !== null) add(type.nickname, type, 'nickname');
    for (const [word, ids] of Object.entries(shared))
      this.#shared.set(
        keyOf(word),
        types.filter(({ id }) => ids.includes(id)),
      );
    for (const own of drawn) {
      const type = types.find(({ id }) => id === own.id);
      if (type !== undefined) this.#made.set(type, own);
    }
    this.#near = new NearMisses(this.#byKey.keys());
  }

  find(written: string): Found<AircraftType> {
    const inside = [...written.matchAll(brackets)].map(([, text = '']) => text);
    const outside = written.replace(brackets, ' ');
    const whole = this.#called(outside);
    const coded = inside.map((text) => this.#called(text)).find((found) => found?.kind === 'one');
    // The code in brackets says which of those that the name may mean.
    const found = coded ?? whole ?? this.#partly(outside);
    if (found !== null && found !== undefined) return found;
    const near = [outside, ...inside].flatMap((text) => {
      const key = keyOf(text);
      if (key.length < 3) return [];
      const words = [...this.#near.of(key, key.length > 6 ? 2 : 1)];
      words.sort((one, other) => one.distance - other.distance);
      return words.flatMap(({ word }) => this.#byKey.get(word)?.type ?? []);
    });
    return { kind: 'none', near: [...new Set(near)].slice(0, mostNear).map((type) => this.#typeOf(type)) };
  }

  #called(text: string): Found<AircraftType> | null {
    const key = keyOf(text);
    const shared = this.#shared.get(key);
    if (shared !== undefined) return { kind: 'several', things: shared.map((type) => this.#typeOf(type)) };
    const entry = this.#byKey.get(key);
    return entry === undefined ? null : { kind: 'one', thing: this.#typeOf(entry.type), by: entry.by };
  }

  /** A name with more beside it, `737-800 freighter`, `A320-214`: the longest part with letters and figures that is one. */
  #partly(text: string): Found<AircraftType> | null {
    const parts = fold(text).match(/\p{L}+|\d+/gu) ?? [];
    let longest = 3;
    let found: Entry | null = null;
    for (const start of parts.keys())
      for (let end = start + 1; end <= parts.length; end += 1) {
        const key = parts.slice(start, end).join('');
        const entry = this.#byKey.get(key);
        const isName = /\p{L}/u.test(key) && /\d/.test(key);
        if (entry === undefined || !isName || key.length < longest) continue;
        longest = key.length + 1;
        found = entry;
      }
    return found === null ? null : { kind: 'one', thing: this.#typeOf(found.type), by: 'nickname' };
  }

  #typeOf(type: LibraryType): AircraftType {
    const before = this.#made.get(type);
    if (before !== undefined) return before;
    const { id, name, makersName, designators, wingspan, length, largestLoad, cruise } = type;
    const made: AircraftType = {
      id,
      name: /\p{L}/u.test(name) ? name : withMaker(type),
      makersName,
      icaoDesignator: designators[0] ?? null,
      wingspan: wingspanOver(type) ?? wingspan,
      length,
      largestLoad,
      cruise,
      note: null,
      silhouette: outlineOf(type),
    };
    this.#made.set(type, made);
    return made;
  }
}

/** `Boeing 737-800`: the figures alone would be taken for a count, or for a range. */
function withMaker({ name, makersName, alsoCalled }: LibraryType): string {
  return [makersName, ...alsoCalled].find((word) => word.endsWith(` ${name}`)) ?? makersName;
}

/** How wide it is over its turning rotors, metres; null where it has none. */
function wingspanOver({ rotor, wingspan }: Figures): number | null {
  return rotor === null ? null : (wingspan ?? 0) + rotor.diameter;
}
