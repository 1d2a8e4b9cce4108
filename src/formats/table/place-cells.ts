// The table `places`: those that the file itself describes.
import type { Place, PlaceKind } from '../../airlift/airlift.ts';
import type { Position } from '../../geodesy/position.ts';
import type { Language } from '../../i18n/languages.ts';
import type { Values } from '../opening.ts';
import type { Table, TableRow } from './columns.ts';
import type { Faults } from './faults.ts';
import { idFrom, localized, localizedCell } from './texts.ts';

const kinds: readonly PlaceKind[] = ['airfield', 'city', 'region'];

/** What stands in the column `position_by` of a place that the reader has put where it is. */
export const byReader = 'reader';

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
        values: { id: place.id },
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
    values: Values,
  ) => {
    faults.add({
      code,
      weight: 'left-out',
      table: 'places',
      row: row.row,
      column,
      found: cell(column),
      values,
    });
    return null;
  };
  const names = localizedCell(row, 'name', own) ?? localized({ [own]: cell('id') }, own);
  if (names === null) return problem('name', 'missing', { says: 'place' });
  const position = readPosition(cell('lat'), cell('lon'));
  if (position === null)
    return problem(
      decimal.test(cell('lat')) && Math.abs(Number(cell('lat'))) <= 90 ? 'lon' : 'lat',
      'unreadable-position',
      { says: 'range' },
    );
  const kind = (cell('kind').toLowerCase() || 'airfield') as PlaceKind;
  if (!kinds.includes(kind)) return problem('kind', 'unreadable-word', { known: kinds.join(', ') });
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
    ...(cell('position_by').toLowerCase() === byReader ? { byReader: true } : {}),
  };
}
