// The tables of a workbook: which sheets, or which parts of one, hold movements, places, and what the airlift is called.
import type { TableName } from '../../opening.ts';
import type { Sheet, TableRecord, Workbook } from '../../workbook.ts';
import { columnName, columnsOf, isColumn } from '../columns.ts';
import { filled, type Grid, isBlank } from '../understanding/grid.ts';
import { gridOf } from '../understanding/header.ts';
import { takenByHeader } from '../understanding/header-words.ts';
import { normal, words } from '../understanding/words.ts';

/** Records that are one table, and what they may be. */
export interface Part {
  readonly sheet: string | null;
  readonly name: TableName;
  readonly records: readonly TableRecord[];
  /** Whether its sheet is not shown to who opens the workbook: it is read only where no other can be. */
  readonly isHidden?: boolean;
}

/** The parts that a sheet's own lines `# places`, `# about` divide it into; rows come first and need no line. */
function sectionsOf({ name: sheet, records, isHidden = false }: Sheet): readonly Part[] {
  const parts: { sheet: string | null; name: TableName; records: TableRecord[] }[] = [];
  let current = { sheet, name: 'rows' as TableName, records: [] as TableRecord[] };
  for (const record of records) {
    const [first = '', ...others] = record.cells;
    const name = first.startsWith('#')
      ? /^#\s*(rows|places|about)$/i.exec(first.trim())?.[1]?.toLowerCase()
      : undefined;
    if (name === undefined || !others.every(isBlank)) current.records.push(record);
    else {
      parts.push(current);
      current = { sheet, name: name as TableName, records: [] };
    }
  }
  return [...parts, current]
    .filter(({ records: own }) => own.some((record) => filled(record) > 0))
    .map((part) => (isHidden ? { ...part, isHidden } : part));
}

const isNamed = (sheet: string | null, ...names: readonly string[]) =>
  sheet !== null && names.includes(normal(sheet).split(' ').at(-1) ?? '');

/** Whether the columns are positions of places, and no ends of anything. */
export function holdsPlaces(grid: Grid): boolean {
  const tokens = grid.headers.map((header) => normal(header).split(' '));
  const isPosition = (kind: 'latitude' | 'longitude') =>
    tokens.some((each) => each.some((word) => words[kind].has(word)));
  const isEnds = grid.headers.some((header) =>
    /^(?:from|to|ends)(?:_lat|_lon)?$/.test(takenByHeader(header) ?? ''),
  );
  return isPosition('latitude') && isPosition('longitude') && !isEnds;
}

/** What each part is: by the line above it, by its sheet's name, by its columns. */
export function partsOf(workbook: Workbook): readonly Part[] {
  const parts = workbook.sheets.flatMap(sectionsOf);
  if (parts.length < 2) return parts;
  return parts.map((part) => {
    if (part.name !== 'rows') return part;
    if (isNamed(part.sheet, 'about', 'properties')) return { ...part, name: 'about' };
    return holdsPlaces(gridOf(part.records)) ? { ...part, name: 'places' } : part;
  });
}

/** Other tables' columns of places, by what ours call them; the first that is there is read. */
const placeColumns: Readonly<Record<string, readonly string[]>> = {
  id: [
    'ident',
    'code',
    'id',
    'key',
    'icao',
    'icao code',
    'iata',
    'iata code',
    'location id',
    'place',
    'airport',
  ],
  name: [
    'name',
    'title',
    'label',
    'airport name',
    'place name',
    'city',
    'town',
    'municipality',
    'nama',
    'название',
    'nom',
    'nombre',
    'nome',
  ],
  kind: ['kind', 'type'],
  icao: ['icao', 'icao code', 'gps code', 'ident'],
  iata: ['iata', 'iata code'],
  country: ['country', 'iso country', 'country code'],
};

/** Of a table of places in other columns (OurAirports, Flourish, a gazetteer) one in ours; ours stay as they are. */
export function placeRecords(records: readonly TableRecord[]): readonly TableRecord[] {
  const lines = records.filter((record) => filled(record) > 0);
  const isOurs = lines[0]?.cells.every((cell) => isBlank(cell) || isColumn('places', columnName(cell)));
  if (isOurs !== false) return records;
  const grid = gridOf(records);
  const normalized = grid.headers.map(normal);
  const withWord = (kind: 'latitude' | 'longitude') =>
    normalized.findIndex((header) => header.split(' ').some((word) => words[kind].has(word)));
  const at = (column: string) =>
    (placeColumns[column] ?? []).map((name) => normalized.indexOf(name)).find((index) => index >= 0) ?? -1;
  const isOurAirports = normalized.includes('ident') && normalized.includes('latitude deg');
  const sources: Record<string, number> = {
    ...Object.fromEntries(Object.keys(placeColumns).map((column) => [column, at(column)])),
    lat: withWord('latitude'),
    lon: withWord('longitude'),
    elevation: isOurAirports ? normalized.indexOf('elevation ft') : -1,
    our_airports: isOurAirports ? normalized.indexOf('id') : -1,
  };
  const columns = columnsOf.places.filter((column) => (sources[column] ?? -1) >= 0);
  const cellOf = (column: string, cells: readonly string[]) => {
    const text = (cells[sources[column] ?? -1] ?? '').trim();
    if (column === 'kind') return /^(?:city|region|airfield)$/i.test(text) ? text : '';
    if (column === 'icao' && !/^[A-Za-z]{4}$/.test(text)) return '';
    if (column === 'iata' && !/^[A-Za-z]{3}$/.test(text)) return '';
    if (column === 'country' && !/^[A-Za-z]{2}$/.test(text)) return '';
    // Feet, by the international agreement of 1959.
    if (column === 'elevation') return /^-?\d+$/.test(text) ? String(Math.round(Number(text) * 0.3048)) : '';
    if (column === 'lat' || column === 'lon') return text.replace(',', '.').replace(/(\.\d{7})\d+$/, '$1');
    return text;
  };
  const header = { row: grid.header ?? 1, cells: columns };
  return [
    header,
    ...grid.rows.map(({ row, cells }) => ({ row, cells: columns.map((column) => cellOf(column, cells)) })),
  ];
}

/** FlowmapBlue's sheet of properties (`property`, `value`) as a table `about` of ours. */
export function aboutTableRecords(part: Part): readonly TableRecord[] {
  if (!isNamed(part.sheet, 'properties')) return part.records;
  const fields: Readonly<Record<string, string>> = { title: 'title', description: 'summary' };
  return [
    { row: 1, cells: ['field', 'text'] },
    ...part.records.flatMap(({ row, cells: [name = '', text = ''] }) => {
      const field = Object.hasOwn(fields, name.trim()) ? fields[name.trim()] : undefined;
      return field === undefined || isBlank(text) ? [] : [{ row, cells: [field, text] }];
    }),
  ];
}
