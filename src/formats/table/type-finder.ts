// Aircraft types by the names that tables give them; what nobody knows is a type of that name and nothing else.
import type { AircraftType } from '../../airlift/airlift.ts';
import type { Known } from '../opening.ts';
import { idFrom } from './texts.ts';

const keyOf = (name: string) => idFrom(name).replaceAll('-', '');

/** Finds types, and keeps each once, in the order in which they were asked for. */
export class TypeFinder {
  readonly #byKey = new Map<string, AircraftType>();
  readonly #found = new Map<string, AircraftType>();
  readonly #types: Known['types'];

  constructor({ aircraft, types }: Known) {
    this.#types = types;
    for (const type of aircraft)
      for (const name of [type.id, type.name, type.icaoDesignator, type.makersName]) {
        const key = name === null ? '' : keyOf(name);
        if (key !== '' && !this.#byKey.has(key)) this.#byKey.set(key, type);
      }
  }

  get types(): readonly AircraftType[] {
    return [...this.#found.values()];
  }

  find(name: string): AircraftType {
    const known = this.#byKey.get(keyOf(name)) ?? this.#inLibrary(name) ?? onlyNamed(name);
    const type = this.#found.get(known.id) ?? known;
    this.#found.set(type.id, type);
    return type;
  }

  /** null where several go by the name, or none does: it stays a name. */
  #inLibrary(name: string): AircraftType | null {
    const found = this.#types?.find(name);
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
