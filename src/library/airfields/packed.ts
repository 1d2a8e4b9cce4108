// The airfields of the world as `geo/library/` keeps them, columns that compress well, unpacked.
import type { Position } from '../../geodesy/position.ts';
import type { Localized } from '../../i18n/languages.ts';

/** As `geo/airfields/library.mjs` writes it. A column has one line, or one number, for each airfield. */
export interface PackedAirfields {
  /** Each as the count of letters that it has in common with the one before, and the rest. */
  readonly idents: string;
  /** Empty: the ident is the code, or there is none. */
  readonly icao: string;
  /** `=`: the ident without its first letter. */
  readonly iata: string;
  /** Codes that are used within a country, where they differ from the others. */
  readonly local: string;
  /** `1` for a large one. */
  readonly large: string;
  readonly towns: string;
  /** `@` stands for the town, `*` for " International Airport", `~` for " Airport", `^` for " Air Base". */
  readonly names: string;
  /** Other names, former codes and codes of cities, with commas. */
  readonly keywords: string;
  /** ISO 3166-1 alpha-2; empty: as before. */
  readonly countries: string;
  /** The second part of ISO 3166-2, for some countries. */
  readonly states: string;
  /** `US-OH Ohio` */
  readonly stateNames: string;
  /** Thousandths of a degree, as differences from the one before. */
  readonly latitudes: string;
  readonly longitudes: string;
  /** Metres above sea level; empty: not known. */
  readonly elevations: string;
  /** Of OurAirports, as differences. */
  readonly numbers: string;
  /**
   * As `Panama City|Kota Panama|Панама||PA|MPMG MPTO`: a town in the order of the program's languages, the second empty: as the
   * first; the fourth: as the third; its country, empty: as before; the idents of airfields that are its own without being in it.
   */
  readonly townNames: string;
}

/** As they are typed in, in `geo/library/more-airfields.json`. */
export interface MoreAirfields {
  readonly airfields: readonly {
    readonly name: string;
    readonly town: string;
    readonly country: string;
    readonly position: readonly number[];
    readonly elevation: number | null;
    readonly icao: string | null;
    readonly iata: string | null;
    readonly ident?: string;
    readonly ourAirportsId?: number;
    readonly alsoCalled?: readonly string[];
    readonly formerCodes?: readonly string[];
  }[];
  readonly formerCodes: readonly { readonly code: string; readonly ident: string }[];
  /** A town as the package has it, and what it is called elsewhere. */
  readonly towns: Readonly<Record<string, readonly string[]>>;
  readonly formerTowns: Readonly<Record<string, readonly string[]>>;
}

export interface Airfield {
  /** By OurAirports; its ICAO code where it has one. */
  readonly ident: string;
  readonly icao: string | null;
  readonly iata: string | null;
  readonly local: string | null;
  readonly isLarge: boolean;
  readonly name: string;
  readonly town: string;
  /** Whose airfield it is without being in it. */
  readonly nextTown: string | null;
  readonly alsoCalled: readonly string[];
  /** Of the airfield once, or of its city. */
  readonly formerCodes: readonly string[];
  readonly country: string;
  /** As `OH`; empty where it is not kept. */
  readonly state: string;
  readonly position: Position;
  readonly elevation: number | null;
  readonly ourAirportsId: number | null;
}

function sumsOf(differences: string): readonly number[] {
  let sum = 0;
  return differences.split(' ').map((difference) => {
    sum += Number(difference);
    return sum;
  });
}

function identsOf(frontCoded: string): readonly string[] {
  let before = '';
  return frontCoded.split('\n').map((line) => {
    before = before.slice(0, Number(line[0])) + line.slice(1);
    return before;
  });
}

const nameOf = (short: string, town: string) =>
  short
    .replace(/\*$/, ' International Airport')
    .replace(/~$/, ' Airport')
    .replace(/\^$/, ' Air Base')
    .replace('@', () => town);

const isCode = (keyword: string) => /^[A-Z]{3,4}$/.test(keyword.replace(/^Formerly /i, ''));

/** Names and codes of a list with commas; a name that is said to be a former one counts as one. */
function keywordsOf(line: string): Pick<Airfield, 'alsoCalled' | 'formerCodes'> {
  const all = line === '' ? [] : line.split(',').map((keyword) => nameOf(keyword, ''));
  return {
    alsoCalled: all.filter((keyword) => !isCode(keyword)),
    formerCodes: all.filter(isCode).map((keyword) => keyword.replace(/^Formerly /i, '')),
  };
}

export function unpackAirfields(packed: PackedAirfields, more: MoreAirfields): readonly Airfield[] {
  const lines = (column: keyof PackedAirfields) => packed[column].split('\n');
  const [icao, iata, local] = [lines('icao'), lines('iata'), lines('local')];
  const [towns, names, keywords] = [lines('towns'), lines('names'), lines('keywords')];
  const [countries, states] = [lines('countries'), lines('states')];
  const [latitudes, longitudes] = [sumsOf(packed.latitudes), sumsOf(packed.longitudes)];
  const [numbers, elevations] = [sumsOf(packed.numbers), packed.elevations.split(' ')];
  const formerCodes = new Map<string, string[]>();
  for (const { code, ident } of more.formerCodes)
    formerCodes.set(ident, [...(formerCodes.get(ident) ?? []), code]);
  const nextTowns = new Map(
    unpackTowns(packed).flatMap(({ names, own }) => own.map((ident) => [ident, names.en] as const)),
  );
  let country = '';
  const airfields = identsOf(packed.idents).map((ident, index): Airfield => {
    country = countries[index] || country;
    const town = towns[index] ?? '';
    const known = keywordsOf(keywords[index] ?? '');
    const elevation = elevations[index] ?? '';
    return {
      ident,
      icao: icao[index] || (/^[A-Z]{4}$/.test(ident) ? ident : null),
      iata: iata[index] === '=' ? ident.slice(1) : iata[index] || null,
      local: local[index] || null,
      isLarge: packed.large[index] === '1',
      name: nameOf(names[index] ?? '', town),
      town,
      nextTown: nextTowns.get(ident) ?? null,
      alsoCalled: known.alsoCalled,
      formerCodes: [...known.formerCodes, ...(formerCodes.get(ident) ?? [])],
      country,
      state: states[index] ?? '',
      position: [(longitudes[index] ?? 0) / 1000, (latitudes[index] ?? 0) / 1000],
      elevation: elevation === '' ? null : Number(elevation),
      ourAirportsId: numbers[index] ?? null,
    };
  });
  return [...airfields, ...more.airfields.map(typedIn)];
}

function typedIn(typed: MoreAirfields['airfields'][number]): Airfield {
  const [longitude = 0, latitude = 0] = typed.position;
  return {
    ident: typed.ident ?? typed.icao ?? '',
    icao: typed.icao,
    iata: typed.iata,
    local: null,
    isLarge: false,
    name: typed.name,
    town: typed.town,
    nextTown: null,
    alsoCalled: typed.alsoCalled ?? [],
    formerCodes: typed.formerCodes ?? [],
    country: typed.country,
    state: '',
    position: [longitude, latitude],
    elevation: typed.elevation,
    ourAirportsId: typed.ourAirportsId ?? null,
  };
}

/** A town in the languages of the program. */
export interface NamedTown {
  readonly names: Localized;
  readonly country: string;
  /** The idents of airfields that are its own without being in it. */
  readonly own: readonly string[];
}

export function unpackTowns({ townNames }: PackedAirfields): readonly NamedTown[] {
  let country = '';
  return townNames.split('\n').map((line) => {
    const [en = '', id, ru, kk, inCountry, own] = line.split('|');
    country = inCountry || country;
    return {
      names: { en, id: id || en, ru: ru || en, kk: kk || ru || en },
      country,
      own: own?.split(' ') ?? [],
    };
  });
}
