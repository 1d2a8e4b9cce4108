// Aircraft types by the names that tables give them; what nobody knows is a type of that name and nothing else.
import type { AircraftType } from '../../airlift/airlift.ts';
import type { TypeLookup } from '../../airlift/lookup.ts';
import type { Known } from '../opening.ts';
import { idFrom } from './texts.ts';

const keyOf = (name: string) => idFrom(name).replaceAll('-', '');

const guesses = new Set(['nickname', 'several', 'town']);

/** Finds types, and keeps each once, in the order in which they were asked for. */
export class TypeFinder {
  readonly #byKey = new Map<string, AircraftType>();
  readonly #found = new Map<string, AircraftType>();
  readonly #asked = new Map<string, AircraftType>();
  readonly #library: TypeLookup | null;

  constructor({ aircraft, types }: Known) {
    this.#library = types ?? null;
    for (const type of aircraft)
      for (const name of [type.id, type.name, type.icaoDesignator, type.makersName]) {
        const key = name === null ? '' : keyOf(name);
        if (key !== '' && !this.#byKey.has(key)) this.#byKey.set(key, type);
      }
  }

  get types(): readonly AircraftType[] {
    return [...this.#found.values()];
  }

  /** Whether anything is known of a type but what it is called. */
  isKnown(name: string): boolean {
    return this.#byKey.has(keyOf(name)) || this.#library?.find(name).kind === 'one';
  }

  find(name: string): AircraftType {
    const asked = this.#asked.get(name);
    if (asked !== undefined) return asked;
    const known = this.#byKey.get(keyOf(name)) ?? this.#inLibrary(name) ?? onlyNamed(name);
    const type = this.#found.get(known.id) ?? known;
    this.#found.set(type.id, type);
    this.#asked.set(name, type);
    return type;
  }

  /** The kind of word by which a type was found, where that was no designator and no name of its own. */
  guessedBy(name: string): string | null {
    if (this.#byKey.has(keyOf(name))) return null;
    const found = this.#library?.find(name);
    return found?.kind === 'one' && guesses.has(found.by) ? found.by : null;
  }

  #inLibrary(name: string): AircraftType | null {
    const found = this.#library?.find(name);
    return found?.kind === 'one' ? found.thing : null;
  }
}

const onlyNamed = (name: string): AircraftType => ({
  id: idFrom(name) || 'type',
  name,
  makersName: null,
  icaoDesignator: null,
  wingspan: null,
  length: null,
  largestLoad: null,
  cruise: null,
  note: null,
  silhouette: null,
});
