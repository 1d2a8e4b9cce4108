// The columns of the three tables of an airlift, and a table as what stands in them.
import type { RowNumbers } from '../../airlift/airlift.ts';
import type { Measure } from '../../airlift/amount.ts';
import { isLanguage, type Language, languages } from '../../i18n/languages.ts';
import type { TableName } from '../opening.ts';
import type { TableRecord } from '../workbook.ts';
import type { Faults } from './faults.ts';

/** The columns of amounts, in the order of the measures. */
export const amountColumns: Readonly<Record<Measure, string>> = {
  aircraft: 'aircraft_count',
  flights: 'flights',
  people: 'people',
  tonnes: 'tonnes',
};

/** In the order in which they are written. Those in `translated` may stand once more for each language, as `note_ru`. */
export const columnsOf: Readonly<Record<TableName, readonly string[]>> = {
  rows: [
    'movement',
    'part_of',
    'kind',
    'from',
    'via',
    'to',
    'from_lat',
    'from_lon',
    'to_lat',
    'to_lon',
    'date',
    'aircraft',
    'operator',
    ...Object.values(amountColumns),
    'source',
    'source_title',
    'source_url',
    'source_date',
    'where',
    'said_by',
    'said_to',
    'said_on',
    'speaks_of',
    'note',
    'changed',
  ],
  places: [
    'id',
    'name',
    'lat',
    'lon',
    'kind',
    'icao',
    'iata',
    'country',
    'country_name',
    'whereabouts',
    'elevation',
    'utc_offset',
    'our_airports',
    'note',
    'position_by',
  ],
  about: [
    'field',
    'text',
    'title',
    'kicker',
    'summary',
    'caveat',
    'language',
    'slug',
    'not_reported',
    'note',
  ],
};

const translated: Readonly<Record<TableName, readonly string[]>> = {
  rows: ['operator', 'said_by', 'note'],
  places: ['name', 'country_name', 'whereabouts', 'note'],
  about: ['title', 'kicker', 'summary', 'caveat', 'not_reported', 'note'],
};

export function isColumn(table: TableName, name: string): boolean {
  if (columnsOf[table].includes(name)) return true;
  if (table === 'about' && isLanguage(name)) return true;
  return translated[table].some((column) => languages.some((language) => name === `${column}_${language}`));
}

/** One row under a header: what stands in a column, trimmed; empty where nothing does, or there is no such column. */
export interface TableRow {
  readonly row: number;
  /** All rows that it stands for, where those are several; `row` is the first of them. */
  readonly rows?: RowNumbers;
  readonly cell: (column: string) => string;
  /** Where a cell comes from: the column as the file calls it, and what stands there. */
  readonly written?: (column: string) => { readonly column: string; readonly found: string } | null;
}

export interface Table {
  readonly name: TableName;
  /** The row of its header; null where the file has no such table. */
  readonly header: number | null;
  readonly has: (column: string) => boolean;
  /** The languages that have columns of their own, in the order of these. */
  readonly languages: readonly Language[];
  readonly rows: readonly TableRow[];
}

/** `Aircraft count`, `aircraft-count` and `AIRCRAFT_COUNT` are one column. */
export const columnName = (header: string) =>
  header
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_');

/** A table under the first of its lines; problems for columns that nobody reads. */
export function tableOf(name: TableName, records: readonly TableRecord[], faults: Faults): Table {
  const [header, ...lines] = records.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const at = new Map<string, number>();
  for (const [index, written] of (header?.cells ?? []).entries()) {
    const column = columnName(written);
    const place = { table: name, row: header?.row ?? null, column: written.trim(), found: written };
    if (column === '') continue;
    if (at.has(column))
      faults.add({
        ...place,
        code: 'column-twice',
        weight: 'told',
      });
    else if (!isColumn(name, column))
      faults.add({
        ...place,
        code: 'unknown-column',
        weight: 'told',
        values: { columns: written.trim(), count: 1, known: columnsOf[name].join(', ') },
      });
    if (!at.has(column)) at.set(column, index);
  }
  for (const { row, cells } of lines)
    if (cells.slice(header?.cells.length).some((cell) => cell.trim() !== ''))
      faults.add({
        code: 'longer-than-header',
        weight: 'told',
        table: name,
        row,
        column: null,
        found: cells.slice(header?.cells.length).join(', '),
      });
  return {
    name,
    header: header?.row ?? null,
    has: (column) => at.has(column),
    languages: [...at.keys()].filter(isLanguage),
    rows: lines.map(({ row, cells }) => ({
      row,
      cell: (column) => {
        const index = at.get(column);
        return index === undefined ? '' : (cells[index] ?? '').trim();
      },
    })),
  };
}

/** The line that begins another table in the same file: `# places`, `# about`. */
export const sectionLine = (name: TableName) => `# ${name}`;

/** The tables of a file; rows come first and need no line of their own. */
export function tablesOf(
  records: readonly TableRecord[],
  faults: Faults,
): Readonly<Record<TableName, Table>> {
  const sections: Record<TableName, TableRecord[]> = { rows: [], places: [], about: [] };
  let current: TableName = 'rows';
  for (const record of records) {
    const [first = '', ...others] = record.cells;
    const name = /^#\s*(rows|places|about)$/i.exec(first.trim())?.[1]?.toLowerCase() as TableName | undefined;
    if (name !== undefined && others.every((cell) => cell.trim() === '')) current = name;
    else sections[current].push(record);
  }
  return {
    rows: tableOf('rows', sections.rows, faults),
    places: tableOf('places', sections.places, faults),
    about: tableOf('about', sections.about, faults),
  };
}
