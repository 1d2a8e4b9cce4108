// A table to begin with: every column that most people need, and first rows that show what may stand in each.
import { textOfTables } from '../table/write-table.ts';

declare const TextEncoder: new () => { encode(text: string): Uint8Array<ArrayBuffer> };

/**
 * Invented, but for where the airfields lie. Between two airfields, from a place by its position, with what is not known left
 * empty, and two sources that differ on one movement.
 */
const rows: readonly (readonly string[])[] = [
  [
    'from',
    'to',
    'date',
    'aircraft',
    'operator',
    'flights',
    'people',
    'tonnes',
    'source',
    'source_url',
    'note',
    'movement',
  ],
  [
    'BUD',
    'DEL',
    '2022-03-04',
    'Boeing 787',
    'Example Air',
    '4',
    '912',
    '',
    'The Example',
    'example.org/1',
    'an airfield by its code',
    '',
  ],
  [
    '47.69, 26.35',
    'New Delhi',
    '2022-03-05',
    '',
    '',
    'at least 2',
    '',
    '',
    'The Example',
    '',
    'a place by latitude and longitude',
    '',
  ],
  [
    'Dover; Charleston',
    'Rzeszow',
    '2022-03',
    'C-17',
    '',
    '',
    '',
    '>70',
    'Defence Example',
    '',
    'several places share one amount',
    '',
  ],
  [
    'Rzeszow',
    '',
    '2022-03-03/2022-03-08',
    '',
    '',
    '',
    'about 300',
    '',
    'Defence Example',
    '',
    'an end that is not reported stays empty',
    '',
  ],
  [
    'city: Kyiv',
    'BUD',
    '2022-03-04',
    '',
    '',
    '14',
    '',
    '',
    'The Example',
    '',
    'the same word in the last column:',
    'night',
  ],
  [
    'city: Kyiv',
    'BUD',
    '2022-03-04',
    '',
    '',
    '15',
    '',
    '',
    'Other Example',
    '',
    'two sources on one movement',
    'night',
  ],
];

const places: readonly (readonly string[])[] = [
  ['id', 'name', 'lat', 'lon', 'kind'],
  ['BUD', 'Budapest', '47.4298', '19.2611', 'airfield'],
  ['DEL', 'New Delhi', '28.5556', '77.0952', 'airfield'],
  ['dover', 'Dover', '39.1295', '-75.466', 'airfield'],
  ['charleston', 'Charleston', '32.8986', '-80.0405', 'airfield'],
  ['rzeszow', 'Rzeszow', '50.11', '22.019', 'airfield'],
  ['kyiv', 'Kyiv', '50.45', '30.52', 'city'],
];

const about: readonly (readonly string[])[] = [
  ['field', 'text'],
  ['title', 'What the map is called'],
  ['summary', 'What flew, in a sentence or two'],
  ['language', 'en'],
];

export const templateName = 'airlift-template';

/** The bytes of the template; it opens without a problem. */
export async function templateOf(format: 'csv' | 'xlsx'): Promise<Uint8Array<ArrayBuffer>> {
  if (format === 'csv') return new TextEncoder().encode(textOfTables({ rows, places, about }, ','));
  const { xlsxOf } = await import('../xlsx/write-xlsx.ts');
  return xlsxOf([
    { name: 'rows', records: rows },
    { name: 'places', records: places },
    { name: 'about', records: about },
  ]);
}
