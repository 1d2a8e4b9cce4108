// Places: those that the file describes, and what a cell names by id, code, name or position.

import type { Place, PlaceKind } from '../../airlift/airlift.ts';
import { unknownOfPlace } from '../../airlift/unknown-place.ts';
import type { Position } from '../../geodesy/position.ts';
import type { Language } from '../../i18n/languages.ts';
import type { Known } from '../opening.ts';
import type { Table, TableRow } from './columns.ts';
import type { Faults } from './records.ts';
import { idFrom, localized, localizedCell } from './texts.ts';

const kinds: readonly PlaceKind[] = ['airfield', 'city', 'region'];

const decimal = /^-?\d{1,3}(?:\.\d+)?$/;

/** `[longitude, latitude]` of two cells in decimal degrees; null for what is no position. */
export function readPosition(latitude: string, longitude: string): Position | null {
  if (!decimal.test(latitude) || !decimal.test(longitude)) return null;
  const [north, east] = [Number(latitude), Number(longitude)];
  return Math.abs(north) > 90 || Math.abs(east) > 180 ? null : [east, north];
}

/** The table `places`; a line that cannot be read is left out and told. */
export function placesOf(table: Table, own: Language, faults: Faults): readonly Place[] {
  const places = new Map<string, Place>();
  if (table.header === null) return [];
  for (const row of table.rows) {
    const place = placeOf(row, own, faults);
    if (place === null) continue;
    if (places.has(place.id))
      faults.add({
        code: 'id-twice',
        weight: 'left-out',
        table: 'places',
        row: row.row,
        column: 'id',
        found: row.cell('id') || row.cell('name'),
        message: `"${place.id}" is another place's id already; give each place an id of its own`,
      });
    else places.set(place.id, place);
  }
  return [...places.values()];
}

function placeOf(row: TableRow, own: Language, faults: Faults): Place | null {
  const { cell } = row;
  const problem = (
    column: string,
    code: 'missing' | 'unreadable-position' | 'unreadable-word',
    message: string,
  ) => {
    faults.add({
      code,
      weight: 'left-out',
      table: 'places',
      row: row.row,
      column,
      found: cell(column),
      message,
    });
    return null;
  };
  const names = localizedCell(row, 'name', own) ?? localized({ [own]: cell('id') }, own);
  if (names === null)
    return problem('name', 'missing', 'the place has neither an id nor a name; give it a name');
  const position = readPosition(cell('lat'), cell('lon'));
  if (position === null)
    return problem(
      decimal.test(cell('lat')) && Math.abs(Number(cell('lat'))) <= 90 ? 'lon' : 'lat',
      'unreadable-position',
      'expected decimal degrees: lat from -90 to 90 and lon from -180 to 180, as 51.4775 and -0.4614',
    );
  const kind = (cell('kind').toLowerCase() || 'airfield') as PlaceKind;
  if (!kinds.includes(kind))
    return problem(
      'kind',
      'unreadable-word',
      `"${cell('kind')}" is none of ${kinds.join(', ')}; write one of them`,
    );
  const figure = (column: string) => (/^-?\d+(?:\.\d+)?$/.test(cell(column)) ? Number(cell(column)) : null);
  return {
    id: idFrom(cell('id')) || idFrom(names[own]) || `place-${row.row}`,
    kind,
    position,
    names,
    country: cell('country').toUpperCase() || null,
    countryName: localizedCell(row, 'country_name', own),
    whereabouts: localizedCell(row, 'whereabouts', own),
    icao: cell('icao').toUpperCase() || null,
    iata: cell('iata').toUpperCase() || null,
    ourAirportsId: figure('our_airports'),
    elevation: figure('elevation'),
    runways: null,
    utcOffset: cell('utc_offset') || null,
    note: localizedCell(row, 'note', own),
  };
}

/** Letters and figures alone, so that case, accents and hyphens make no difference. */
const keyOf = (name: string) => idFrom(name).replaceAll('-', '');

/** Finds what cells name, and keeps each place once. */
export class PlaceFinder {
  readonly #byId = new Map<string, Place>();
  readonly #byKey = new Map<string, Place>();
  readonly #found = new Map<string, Place>();
  readonly #own: Language;
  readonly #airfields: Known['airfields'];

  /** The file's own places go before those that are known without it. */
  constructor(described: readonly Place[], { places, airfields }: Known, own: Language) {
    this.#own = own;
    this.#airfields = airfields;
    const add = (key: string | null, place: Place) => {
      if (key !== null && key !== '' && !this.#byKey.has(key)) this.#byKey.set(key, place);
    };
    for (const list of [described, places]) {
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

  /**
   * The place of one name, code, id or `latitude, longitude`; `city:` or `region:` before it says that no airfield was named.
   * @param position of a place that nothing else knows
   * @returns null where nobody can say where it is
   */
  find(written: string, position: Position | null): Place | null {
    const [, prefix, rest] = /^(airfield|city|region)\s*:\s*(.+)$/i.exec(written) ?? [];
    const kind = prefix?.toLowerCase() as PlaceKind | undefined;
    const name = rest ?? written;
    const [latitude = '', longitude = '', ...more] = name.split(',').map((part) => part.trim());
    const own = more.length === 0 ? readPosition(latitude, longitude) : null;
    const known =
      own === null && position === null ? (this.#byId.get(name) ?? this.#byKey.get(keyOf(name))) : undefined;
    if (known !== undefined && (kind === undefined || kind === known.kind)) return this.#keep(known);
    const inLibrary =
      own === null && position === null && known === undefined && (kind ?? 'airfield') === 'airfield'
        ? this.#airfields?.find(name)
        : undefined;
    if (inLibrary?.kind === 'one') return this.#keep(inLibrary.thing);
    const at = own ?? position ?? known?.position;
    if (at === undefined) return null;
    const names = known?.names ?? localized({ [this.#own]: name }, this.#own);
    if (names === null) return null;
    const id = [
      own === null ? '' : 'at-',
      idFrom(name),
      kind === undefined || known === undefined ? '' : `-${kind}`,
    ];
    return this.#keep({
      ...unknownOfPlace,
      id: id.join('') || 'place',
      kind: kind ?? 'airfield',
      position: at,
      names,
    });
  }

  /** One object a place; two that differ in position are two, whatever they are called. */
  #keep(place: Place): Place {
    const isSame = (other: Place) =>
      other.position[0] === place.position[0] && other.position[1] === place.position[1];
    for (let count = 1; ; count += 1) {
      const id = count === 1 ? place.id : `${place.id}-${count}`;
      const before = this.#found.get(id);
      if (before !== undefined && isSame(before)) return before;
      if (before !== undefined) continue;
      const kept = id === place.id ? place : { ...place, id };
      this.#found.set(id, kept);
      return kept;
    }
  }
}
