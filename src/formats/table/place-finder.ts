// What a cell names by id, code, name or position: a place of the file, one that the program knows, or a question.
import type { Place, PlaceKind } from '../../airlift/airlift.ts';
import type { AirfieldLookup } from '../../airlift/lookup.ts';
import { unknownOfPlace } from '../../airlift/unknown-place.ts';
import type { Position } from '../../geodesy/position.ts';
import type { Language } from '../../i18n/languages.ts';
import type { Answers } from '../answers.ts';
import type { Known } from '../opening.ts';
import { readPosition } from './place-cells.ts';
import { idFrom, localized } from './texts.ts';

/** Letters and figures alone, so that case, accents and hyphens make no difference. */
const keyOf = (name: string) => idFrom(name).replaceAll('-', '');

/** What a cell names. */
export type PlaceFound =
  /** `guessedBy`: what kind of word it was found by, where that was no code and no name of its own; or the reader. */
  | { readonly kind: 'place'; readonly place: Place; readonly guessedBy: string | null }
  | { readonly kind: 'several'; readonly places: readonly Place[] }
  | { readonly kind: 'none'; readonly near: readonly Place[] }
  /** As the reader says. */
  | { readonly kind: 'not-reported' | 'leave-out' };

const isSamePlace = (one: Place, other: Place) =>
  one.position[0] === other.position[0] && one.position[1] === other.position[1];

/** So many unknown names are compared with all that are known. */
const mostSought = 60;

/** Words by which a place is surely meant. */
const sure = new Set(['id', 'icao', 'iata', 'name']);

/** Finds what cells name, and keeps each place once. */
export class PlaceFinder {
  readonly #byId = new Map<string, Place>();
  readonly #byKey = new Map<string, Place>();
  readonly #found = new Map<string, Place>();
  /** What has been asked for already. */
  readonly #asked = new Map<string, PlaceFound>();
  /** The same of countries. */
  readonly #countries = new Map<string, PlaceFound | null>();
  #namesSought = 0;
  readonly #own: Language;
  readonly #airfields: AirfieldLookup | null;
  readonly #answers: NonNullable<Answers['places']>;

  /** The file's own places go before those that are known without it. */
  constructor(described: readonly Place[], known: Known, own: Language, answers: Answers = {}) {
    this.#own = own;
    this.#airfields = known.airfields ?? null;
    this.#answers = answers.places ?? {};
    const add = (key: string | null, place: Place) => {
      if (key !== null && key !== '' && !this.#byKey.has(key)) this.#byKey.set(key, place);
    };
    for (const list of [described, known.places]) {
      for (const place of list) add(keyOf(place.id), place);
      for (const place of list) for (const code of [place.icao, place.iata]) add(code && keyOf(code), place);
      for (const place of list) for (const name of Object.values(place.names)) add(keyOf(name), place);
    }
    for (const place of described) {
      this.#byId.set(place.id, place);
      this.#found.set(place.id, place);
    }
  }

  /** All that the file describes or its rows name, each once. */
  get places(): readonly Place[] {
    return [...this.#found.values()];
  }

  /** Whether something is known of a text: one place, or several that go by it. */
  isKnown(text: string): boolean {
    const found = this.#seek(text, null);
    return found.kind === 'place' || found.kind === 'several';
  }

  /** Whether a place of that name, or one of several, is near to a position, degrees; null where none is known. */
  isNear(name: string, [longitude, latitude]: Position): boolean | null {
    const found = this.#seek(name, null);
    const places = found.kind === 'place' ? [found.place] : found.kind === 'several' ? found.places : [];
    if (places.length === 0) return null;
    return places.some(({ position: [east, north] }) => {
      const apart = Math.abs(((east - longitude + 540) % 360) - 180) * Math.cos((north * Math.PI) / 180);
      return Math.hypot(apart, north - latitude) < oneCity;
    });
  }

  /** A town with its state or country behind it, where the town alone is another place, or several. */
  within(town: string, region: string): string {
    const alone = this.#seek(town, null);
    if (alone.kind === 'none' || (alone.kind === 'place' && alone.guessedBy === null)) return town;
    const both = `${town}, ${region}`;
    const found = this.#seek(both, null);
    const placesOf = (each: PlaceFound) =>
      each.kind === 'place' ? [each.place] : each.kind === 'several' ? each.places : [];
    const [before, after] = [placesOf(alone), placesOf(found)];
    const isKept = before.every((place) => after.some((other) => isSamePlace(place, other)));
    return after.length === 0 || isKept ? town : both;
  }

  /** A word by which a place is found and no other; null where there is none: two airfields may share a code. */
  wordFor(place: Place): string | null {
    const isFound = (word: string | null) => {
      const found = word === null ? null : this.#seek(word, null);
      return found?.kind === 'place' && isSamePlace(found.place, place);
    };
    return [place.icao, place.iata, place.id, place.names.en].find(isFound) ?? null;
  }

  /**
   * The place of one name, code, id or `latitude, longitude`; `city:` or `region:` before it says that no airfield was named.
   * @param position of a place that nothing else knows
   */
  find(written: string, position: Position | null): PlaceFound {
    const answer = Object.hasOwn(this.#answers, written) ? this.#answers[written] : undefined;
    if (answer === 'not-reported' || answer === 'leave-out') return { kind: answer };
    if (answer !== undefined && 'position' in answer)
      return this.#kept({
        kind: 'place',
        place: { ...this.#made(answer.name ?? written, answer.position), byReader: true },
        guessedBy: 'reader',
      });
    const text = answer?.take ?? written;
    const found = this.#kept(this.#country(text, position) ?? this.#seek(text, position));
    return answer !== undefined && found.kind === 'place' ? { ...found, guessedBy: null } : found;
  }

  /** A whole country, which the file says nothing else of: no airfield whose name only begins like it, "Ireland West". */
  #country(written: string, position: Position | null): PlaceFound | null {
    if (position !== null) return null;
    const asked = this.#countries.get(written);
    if (asked !== undefined) return asked;
    const name = written.replace(/^region\s*:\s*/i, '').trim();
    const isDescribed = this.#byId.has(name) || this.#byKey.has(keyOf(name));
    const place = isDescribed ? null : (this.#airfields?.country?.(name) ?? null);
    const found: PlaceFound | null = place && { kind: 'place', place, guessedBy: 'country' };
    this.#countries.set(written, found);
    return found;
  }

  #kept(found: PlaceFound): PlaceFound {
    return found.kind === 'place' ? { ...found, place: this.#keep(found.place) } : found;
  }

  #seek(written: string, position: Position | null): PlaceFound {
    const key = position === null ? written : `${written}\u0000${position.join()}`;
    const asked = this.#asked.get(key) ?? this.#sought(written, position);
    this.#asked.set(key, asked);
    return asked;
  }

  #sought(written: string, position: Position | null): PlaceFound {
    const [, prefix, rest] = /^(airfield|city|region)\s*:\s*(.+)$/i.exec(written) ?? [];
    const kind = prefix?.toLowerCase() as PlaceKind | undefined;
    const name = rest ?? written;
    const [latitude = '', longitude = '', ...more] = name.split(',').map((part) => part.trim());
    const own = more.length === 0 ? readPosition(latitude, longitude) : null;
    const isPosition = own !== null || position !== null;
    const known = isPosition ? undefined : (this.#byId.get(name) ?? this.#byKey.get(keyOf(name)));
    // Where a city is its airfield tells nearly; a region may be anywhere.
    const isLookedUp = !isPosition && known === undefined && kind !== 'region';
    const found = isLookedUp ? this.#inLibrary(name) : null;
    const place = known ?? (found?.kind === 'place' ? found.place : undefined);
    if (place !== undefined && (kind === undefined || kind === place.kind))
      return found?.kind === 'place' ? found : { kind: 'place', place, guessedBy: null };
    const middle = kind !== undefined && found?.kind === 'several' ? middleOf(found.places) : undefined;
    const at = own ?? position ?? place?.position ?? middle;
    if (at === undefined) return found ?? { kind: 'none', near: [] };
    const made = this.#made(name, at);
    const id = [
      own === null ? '' : 'at-',
      idFrom(name),
      kind === undefined || place === undefined ? '' : `-${kind}`,
    ];
    const names = kind === undefined || found !== null ? made.names : (place?.names ?? made.names);
    return {
      kind: 'place',
      place: { ...made, id: id.join('') || 'place', kind: kind ?? 'airfield', names },
      guessedBy: found === null ? null : 'town',
    };
  }

  #inLibrary(name: string): PlaceFound {
    // A number is no name of anything, though names hold numbers.
    const isName = /\p{L}{2}/u.test(name);
    const found = (isName ? this.#airfields?.find(name) : undefined) ?? { kind: 'none', near: [] };
    if (found.kind === 'several') return { kind: 'several', places: found.things };
    if (found.kind === 'none') return this.#unknown(found);
    return { kind: 'place', place: found.thing, guessedBy: sure.has(found.by) ? null : found.by };
  }

  /** What is called alike is looked for only as long as a reader would mend names one by one: it takes a while. */
  #unknown(found: { readonly near: readonly Place[] }): PlaceFound {
    const isSought = () => {
      this.#namesSought += 1;
      return this.#namesSought <= mostSought;
    };
    let near: readonly Place[] | null = null;
    return {
      kind: 'none',
      get near() {
        near ??= isSought() ? found.near : [];
        return near;
      },
    };
  }

  #made(name: string, position: Position): Place {
    const names = localized({ [this.#own]: name }, this.#own) ?? { en: name, id: name, ru: name, kk: name };
    return { ...unknownOfPlace, id: idFrom(name) || 'place', kind: 'airfield', position, names };
  }

  /** One object a place; two that differ in position are two, whatever they are called. */
  #keep(place: Place): Place {
    for (let count = 1; ; count += 1) {
      const id = count === 1 ? place.id : `${place.id}-${count}`;
      const before = this.#found.get(id);
      if (before !== undefined && isSamePlace(before, place)) return before;
      if (before !== undefined) continue;
      const kept = id === place.id ? place : { ...place, id };
      this.#found.set(id, kept);
      return kept;
    }
  }
}

/** Airfields of one city are no farther from each other, degrees. */
const oneCity = 1.5;

/** Between places that are near to each other; undefined where they are not, for they are of several towns. */
export function middleOf(places: readonly Place[]): Position | undefined {
  const [first] = places;
  if (first === undefined) return undefined;
  const isNear = places.every(
    ({ position }) =>
      Math.abs(position[0] - first.position[0]) < oneCity &&
      Math.abs(position[1] - first.position[1]) < oneCity,
  );
  const mean = (index: 0 | 1) =>
    Math.round((places.reduce((sum, { position }) => sum + position[index], 0) / places.length) * 10_000) /
    10_000;
  return isNear ? [mean(0), mean(1)] : undefined;
}
