// Looks up airfields of the world by whatever a table calls them.
import type { Place } from '../../airlift/airlift.ts';
import type { AirfieldLookup, Found } from '../../airlift/lookup.ts';
import { Countries, type CountriesFile } from '../countries.ts';
import { AirfieldIndex, type Kind, type Named } from './index-of-names.ts';
import {
  type Airfield,
  type MoreAirfields,
  type PackedAirfields,
  unpackAirfields,
  unpackTowns,
} from './packed.ts';
import { PlaceMaker } from './place-maker.ts';
import { Regions } from './regions.ts';
import { takeApart, type WrittenPlace } from './written-place.ts';

/** Nobody chooses among more. */
const mostAsked = 20;
const mostNear = 5;
/** Letters; a longer cell is no name. */
const longestName = 200;
/** Answers that are kept, for cells that say the same. */
const mostKept = 10_000;

type By = Extract<Found<Place>, { kind: 'one' }>['by'];
type Answer =
  | { readonly kind: 'one'; readonly airfield: Airfield; readonly by: By }
  | { readonly kind: 'several'; readonly airfields: readonly Airfield[] }
  | null;

export class Airfields implements AirfieldLookup {
  readonly #index: AirfieldIndex;
  readonly #regions: Regions;
  readonly #countries: Countries;
  readonly #places: PlaceMaker;
  readonly #answers = new Map<string, Found<Place>>();

  constructor(packed: PackedAirfields, more: MoreAirfields, countries: CountriesFile) {
    const airfields = unpackAirfields(packed, more);
    const towns = unpackTowns(packed);
    const elsewhere = Object.entries(more.towns).map((each) => ({ names: each.flat(), country: null }));
    this.#index = new AirfieldIndex(
      airfields,
      [...towns.map(({ names, country }) => ({ names: Object.values(names), country })), ...elsewhere],
      more.formerTowns,
    );
    this.#places = new PlaceMaker(airfields, towns);
    this.#regions = new Regions(
      new Set(airfields.map(({ country }) => country)),
      packed.stateNames.split('\n'),
    );
    this.#countries = new Countries(countries);
  }

  find(written: string): Found<Place> {
    const text = written.trim();
    if (text.length > longestName) return { kind: 'none', near: [] };
    const before = this.#answers.get(text);
    if (before !== undefined) return before;
    const answer = this.#foundAs(text);
    if (this.#answers.size >= mostKept) this.#answers.clear();
    this.#answers.set(text, answer);
    return answer;
  }

  /** Null where the name is a state's as well, `Georgia`, or that of a town in the country, `Singapore`. */
  country(written: string): Place | null {
    const name = written.trim();
    const [code = '', ...others] = name.length < 3 ? [] : (this.#regions.of(name) ?? []);
    if (code.length !== 2 || others.length > 0) return null;
    const named = this.#index.byName(name);
    const isTown = named?.airfields.some(
      (airfield) => airfield.country === code && ['name', 'town'].includes(named.kindOf(airfield)),
    );
    return isTown === true ? null : this.#countries.of(code);
  }

  #foundAs(text: string): Found<Place> {
    const answer = this.#answerTo(text);
    const placesOf = (airfields: readonly Airfield[], most: number) =>
      airfields.slice(0, most).map((airfield) => this.#places.of(airfield));
    if (answer?.kind === 'one')
      return { kind: 'one', thing: this.#places.of(answer.airfield), by: answer.by };
    if (answer?.kind === 'several')
      return { kind: 'several', things: placesOf(largestFirst(answer.airfields), mostAsked) };
    const near = () => placesOf(this.#near(text), mostNear);
    let found: readonly Place[] | null = null;
    // Whoever only asks whether something is known does not wait for what is called alike.
    return {
      kind: 'none',
      get near() {
        found ??= near();
        return found;
      },
    };
  }

  /** What went by these words once, and what is called nearly so. */
  #near(text: string): readonly Airfield[] {
    const { codes, name, parts } = takeApart(text);
    const former = [text, ...codes].flatMap((code) => this.#index.byFormerCode(code));
    const near = [...new Set([text, ...codes, name, ...parts])].flatMap((each) => this.#index.near(each));
    // Of "Kraków-Balice" the town is known.
    const town = name
      .split(/[-–—]/)
      .flatMap((part) => (part === name ? [] : (this.#index.byName(part)?.airfields ?? [])));
    return [...new Set([...former, ...town, ...near])];
  }

  #answerTo(text: string): Answer {
    const code = /^[\p{L}\d-]{2,8}$/u.test(text) ? this.#index.byCode(text) : null;
    const isShouted = text === text.toUpperCase();
    if (code !== null && isShouted) return { kind: 'one', ...code };
    const ofCity = /^[A-Z]{3}$/.test(text) ? this.#index.byFormerCode(text) : [];
    if (ofCity.length > 1) return { kind: 'several', airfields: ofCity };
    if (code !== null) {
      const airfields = [...new Set([...this.#calledSo(text), code.airfield])];
      return airfields.length === 1 ? { kind: 'one', ...code } : { kind: 'several', airfields };
    }
    const parts = takeApart(text);
    // `USA` behind a town is a country, and an airfield's code only where it stands alone.
    const isRegion = (each: string) => parts.name !== '' && this.#regions.of(each) !== null;
    const named = this.#named({
      ...parts,
      inBrackets: [...parts.inBrackets, ...parts.codes.filter(isRegion)],
    });
    const coded = parts.codes
      .filter((each) => !isRegion(each))
      .map((each) => this.#index.byCode(each))
      .filter((each) => each !== null);
    if (coded.length > 0) return this.#withCodes(coded, named === 'elsewhere' ? null : named, parts.name);
    if (named === null || named === 'elsewhere') return null;
    const airfields = withTickets(named.airfields);
    const [airfield, ...others] = airfields;
    if (airfield === undefined) return null;
    return others.length === 0
      ? { kind: 'one', airfield, by: byOf(named.kindOf(airfield)) }
      : { kind: 'several', airfields };
  }

  /** A code that is written like a name, `Goa`, may be one. */
  #calledSo(text: string): readonly Airfield[] {
    const named = this.#index.byName(text);
    return named?.airfields.filter((airfield) => named.kindOf(airfield) !== 'part') ?? [];
  }

  /** Codes beside a name: they say which of its airfields, and must not say another. */
  #withCodes(
    coded: readonly { readonly airfield: Airfield; readonly by: 'icao' | 'iata' | 'id' }[],
    named: Named | null,
    name: string,
  ): Answer {
    const byCode = [...new Set(coded.map(({ airfield }) => airfield))];
    const both = byCode.filter((airfield) => named?.airfields.includes(airfield));
    const fitting = both.length > 0 ? both : byCode;
    const [airfield, ...others] = fitting;
    const isSure =
      both.length > 0 ||
      named === null ||
      coded.length > 1 ||
      (airfield !== undefined && named.airfields.some((each) => isNear(each, airfield))) ||
      (airfield !== undefined && this.#index.hasOneOf(airfield, name));
    if (airfield !== undefined && others.length === 0 && isSure)
      return { kind: 'one', airfield, by: coded.find((each) => each.airfield === airfield)?.by ?? 'id' };
    return { kind: 'several', airfields: [...new Set([...fitting, ...(named?.airfields ?? [])])] };
  }

  /** By its name as a whole, its first part that is one, or its words; `elsewhere` where its country has none of that name. */
  #named({ name, parts, inBrackets }: WrittenPlace): Named | 'elsewhere' | null {
    if (name === '') return null;
    const whole = this.#index.byName(name);
    if (whole !== null) return this.#within(whole, inBrackets);
    for (const [index, part] of parts.length > 1 ? parts.entries() : []) {
      if (index > 0 && this.#regions.of(part) !== null) continue;
      const found = this.#index.byName(part);
      if (found === null) continue;
      // "Budapest, Bucharest" are two.
      const others = parts.filter((_, at) => at !== index);
      if (others.some((other) => this.#isElsewhere(other, found.airfields))) return null;
      return this.#within(found, [...parts.slice(0, index), ...parts.slice(index + 1), ...inBrackets]);
    }
    const [, town = '', state = ''] = /^(.*\S)\s+([A-Z]{2})$/.exec(name) ?? [];
    const before = state !== '' && this.#regions.of(state) !== null ? this.#index.byName(town) : null;
    if (before !== null) return this.#within(before, [state, ...inBrackets]);
    const byWords = this.#index.byWords(name);
    if (byWords !== null) return this.#within(byWords, inBrackets);
    const [first = ''] = parts;
    const byFirst = parts.length > 1 ? this.#index.byWords(first) : null;
    return byFirst === null ? null : this.#within(byFirst, [...parts.slice(1), ...inBrackets]);
  }

  /** Whether a word names a place of its own, and says nothing of the others. */
  #isElsewhere(word: string, airfields: readonly Airfield[]): boolean {
    if (this.#regions.of(word) !== null || airfields.some((each) => this.#index.hasWords(each, word)))
      return false;
    const named = this.#index.byName(word);
    return (
      named?.airfields.some((each) => ['name', 'town'].includes(named.kindOf(each))) === true &&
      !named.airfields.some((each) => airfields.some((other) => isNear(each, other)))
    );
  }

  /** Those that what stands beside the name says: a country, a state, or words of their own. */
  #within(named: Named, beside: readonly string[]): Named | 'elsewhere' {
    let { airfields } = named;
    for (const word of beside) {
      const regions = this.#regions.of(word);
      const fitting = airfields.filter((airfield) =>
        regions === null
          ? this.#index.hasWords(airfield, word)
          : regions.has(airfield.country) || regions.has(`${airfield.country}-${airfield.state}`),
      );
      if (fitting.length > 0) airfields = fitting;
      else if (regions !== null) return 'elsewhere';
    }
    return { ...named, airfields };
  }
}

/** Of a town's airfields those that tickets are sold to: "New Delhi" is not its flying club's. All where none has such a code. */
function withTickets(airfields: readonly Airfield[]): readonly Airfield[] {
  const known = airfields.filter(({ iata }) => iata !== null);
  return known.length === 0 ? airfields : known;
}

/** Of one town; degrees. */
const oneTown = 1;

const isNear = ({ position: [east, north] }: Airfield, { position: [longitude, latitude] }: Airfield) =>
  Math.hypot((east - longitude) * Math.cos((north * Math.PI) / 180), north - latitude) < oneTown;

const byOf = (kind: Kind): By => (kind === 'part' ? 'name' : kind);

const largestFirst = (airfields: readonly Airfield[]) => [
  ...airfields.filter(({ isLarge }) => isLarge),
  ...airfields.filter(({ isLarge }) => !isLarge),
];
