// What a column of a table can be taken for, in the order in which a list offers it: the canonical columns, and forms of them
// that real tables have instead.
import { columnsOf } from '../columns.ts';

/** Amounts of which a table may have one for each direction, and one for each place that a column is named after. */
const measured = ['flights', 'people', 'tonnes', 'aircraft_count'] as const;

/** Other units of `tonnes`, and how many tonnes one of them is (the international pound; 2,000 of them). */
export const tonnesPer: Readonly<Record<string, number>> = {
  kg: 0.001,
  lb: 0.000_453_592_37,
  short_tons: 0.907_184_74,
};

/** What a column is taken for that nobody reads. */
export const unused = 'unused';

export const takenFor: readonly string[] = [
  'from',
  'to',
  'via',
  /** Both ends in one cell, or a chain of legs: `LGG-JFK`. */
  'ends',
  /** The end that is not the hub; which end it is a column `direction` says, or the reader. */
  'partner',
  'direction',
  /** Beside a code or a position: read where that cannot be found. */
  'from_name',
  'to_name',
  /** The state or the country of an end, where its town alone is several. */
  'from_region',
  'to_region',
  /** Both names in one cell, beside the positions of a line: `Here – There`. */
  'ends_name',
  'from_lat',
  'from_lon',
  'to_lat',
  'to_lon',
  'date',
  'date_end',
  'year',
  'month',
  'day',
  'aircraft',
  'operator',
  'flights',
  'people',
  'tonnes',
  ...Object.keys(tonnesPer),
  'aircraft_count',
  /** Both directions in one row: from the first place to the second, and back. */
  ...measured.flatMap((measure) => [`${measure}_out`, `${measure}_in`]),
  /** In a matrix, of a column that is named after a place: its cells are amounts. */
  ...measured.map((measure) => `${measure}_by_place`),
  /** Of a column that is named after a day, a month or a year. */
  ...measured.map((measure) => `${measure}_by_day`),
  'cancelled',
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
  'movement',
  'part_of',
  'kind',
  unused,
];

/** Whether what stands in the column is an amount. */
export const isAmount = (taken: string): boolean =>
  taken in tonnesPer || measured.some((measure) => taken === measure || taken.startsWith(`${measure}_`));

/** Whether the column says where something flew from or to. */
export const isPlace = (taken: string): boolean =>
  ['from', 'to', 'via', 'partner', 'from_name', 'to_name'].includes(taken);

export const isCoordinate = (taken: string): boolean => /^(?:from|to)_(?:lat|lon)$/.test(taken);

/** The measure of a matrix, by what a column of one is taken for: `flights_by_place`. */
export const measureByPlace = (taken: string): string | null => /^(.+)_by_place$/.exec(taken)?.[1] ?? null;

/** The measure of a column that is named after its day. */
export const measureByDay = (taken: string): string | null => /^(.+)_by_day$/.exec(taken)?.[1] ?? null;

/** Whether a word is the name of a canonical column of the rows, also in one of the languages. */
export const isCanonicalColumn = (word: string): boolean =>
  columnsOf.rows.includes(word) || /^(?:operator|said_by|note)_(?:en|id|ru|kk)$/.test(word);

/** Whether a column may be taken for this. */
export const isTaken = (word: string): boolean => takenFor.includes(word) || isCanonicalColumn(word);
