// What is said of rows that are no movements, and of what stands beside a table or in another, in English: the type of the other languages' words.
import { formatNumber, plural } from '../../numbers.ts';
import { measures } from '../en-names.ts';

const number = (value: number) => formatNumber('en', value);
const rows = (value: number) => `${number(value)} ${plural('en', value, { one: 'row', other: 'rows' })}`;

export const rowsEn = {
  'group-heading': () => 'a heading between the rows, which is no row itself',
  'note-below': () => 'a note below the table, which is no row of it',
  'second-list': () => 'another list stands below the table; its rows are left out',
  'total-row': () => 'a total, not a movement',
  'total-row.agrees': ({ written }: { written: number }) =>
    `a total, not a movement: it says ${number(written)}, as the rows above do`,
  'total-row.differs': ({ written, sum }: { written: number; sum: number }) =>
    `a total, not a movement: it says ${number(written)}, and the rows above say ${number(sum)}`,
  cancelled: () => 'the flight was cancelled',
  planned: () => 'the flight was only planned',
  'same-row-twice': ({ rows: list }: { rows: string }) => `rows ${list} say the same; all are counted`,
  'same-row-twice.many': ({ rows: list, count }: { rows: string; count: number }) =>
    `${rows(count)} (${list}) say the same as rows above them; all are counted`,
  'total-row.counted': ({ found }: { found: string }) =>
    `the row says "${found}", but it names where it flew and is not the sum of the rows above: it is counted as a movement`,
  'no-locations': ({ column, example }: { column: string; example: string }) =>
    `the column "${column}" has only ids, as ${example}; which places they are stands in another table, of locations (id, name, lat, lon): open both together`,
  'no-locations.places': () =>
    'this table says where places are, and nothing of flights; open the table of flights together with it',
  'no-locations.unknown': ({ column, example }: { column: string; example: string }) =>
    `no place in the column "${column}" is known, as "${example}"; if another table says where they are (id, name, lat, lon), open both together`,
  'ends-of-name': ({ column, found }: { column: string; found: string }) =>
    `the names of both ends were taken from "${found}" in the column "${column}", for a dash or an arrow stands between two names; where they are says the line, from its first point to its last`,
  'ends-of-name.offered': ({ column, found }: { column: string; found: string }) =>
    `"${found}" in the column "${column}" may name both ends: neither name is known, so the ends have only their positions`,
  'ends-of-name.reversed': ({ found }: { found: string }) =>
    `"${found}" names the ends the other way round than the line runs; the line was followed`,
  'doubtful-mark.note': ({ found, column }: { found: string; column: string }) =>
    `"${found}" behind a number in the column "${column}" was taken for the mark of a note`,
  'place-ambiguous.listed': ({ found, count }: { found: string; count: number }) =>
    `"${found}" may be any of ${number(count)} airfields; say which`,
  'says-nothing.cells': () => 'no cell of the row says that anything flew',
  transposed: () =>
    'each flight stands in a column of its own; put each in a row: copy the table and paste it transposed',
  'counts-apart': ({ measure, read, columns }: { measure: string; read: string; columns: string }) =>
    `more than one column counts ${measures[measure] ?? measure}: "${read}" is read, and not ${columns}; if they are parts of one number, add a column with their sum`,
  'counts-apart.none': ({ measure, columns }: { measure: string; columns: string }) =>
    `columns that may count ${measures[measure] ?? measure} in parts are not read: ${columns}; add a column with their sum`,
  'one-flight-a-row': ({ column }: { column: string }) =>
    `each row was counted as one flight, for no column was taken for how many there were; if "${column}" says it, say what it counts`,
};

export type RowWords = typeof rowsEn;
