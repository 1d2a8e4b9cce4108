// What is told of whole columns: those that nobody reads, those named twice, cells beyond the header.
import type { TableRecord } from '../../workbook.ts';
import { unitOfHeader } from '../cells/units.ts';
import { columnName } from '../columns.ts';
import type { Faults } from '../faults.ts';
import type { Column } from '../understanding/column.ts';
import { type Grid, isBlank } from '../understanding/grid.ts';
import { takenByHeader } from '../understanding/header-words.ts';
import { isPartOfPeople } from '../understanding/people-in-parts.ts';
import { isAmount, tonnesPer, unused } from '../understanding/taken.ts';
import { normal, words } from '../understanding/words.ts';

/** Tells of weights without a unit: freight in pounds or kilograms looks like any other number. */
function tellUnits(columns: readonly Column[], rows: readonly TableRecord[], faults: Faults): void {
  for (const { index, header, taken, guessedFrom, profile } of columns) {
    if (!/^tonnes/.test(taken) || guessedFrom === 'answer' || profile.numbers === 0) continue;
    const isSaid = normal(header)
      .split(' ')
      .some((word) => words.tonnes.has(word));
    const isInCells = rows.slice(0, 50).some(({ cells }) => /\d\s*\p{L}/u.test(cells[index] ?? ''));
    if (isSaid || isInCells || unitOfHeader(header) !== null) continue;
    const told = rows.filter(({ cells }) => !isBlank(cells[index])).map(({ row }) => row);
    const as = (code: string, unit: string) => ({
      code,
      values: {},
      answers: { columns: { [index]: unit } },
    });
    faults.add({
      code: 'computed-tonnes',
      weight: 'told',
      table: 'rows',
      row: told[0] ?? null,
      rows: told,
      column: header,
      found: null,
      values: { says: 'no-unit' },
      mends: [as('as-kilograms', 'kg'), as('as-pounds', 'lb')],
    });
  }
}

/** Tells of names that may be those of both ends of a line: a guess, or an offer where neither is known. */
function tellNames(grid: Grid, columns: readonly Column[], rows: readonly TableRecord[], faults: Faults) {
  const has = (taken: string) => columns.some((column) => column.taken === taken);
  const mayBeOffered = has('from_lat') && has('to_lat') && !['from', 'to', 'from_name', 'to_name'].some(has);
  for (const { index, header, taken, guessedFrom, profile } of columns) {
    const isGuessed = taken === 'ends_name' && guessedFrom === 'content';
    const isOffered =
      mayBeOffered &&
      !has('ends_name') &&
      taken === unused &&
      guessedFrom !== 'answer' &&
      profile.pairs > 0.7;
    if (!isGuessed && !isOffered) continue;
    const found = rows.map(({ cells }) => cells[index]?.trim() ?? '').find((text) => text !== '') ?? '';
    faults.add({
      ...placeOf(grid, header),
      code: 'ends-of-name',
      found,
      values: isGuessed ? {} : { says: 'offered' },
      mends: [
        {
          code: isGuessed ? 'leave-names' : 'take-names',
          values: {},
          answers: { columns: { [index]: isGuessed ? unused : 'ends_name' } },
        },
      ],
    });
  }
}

/** Tells that a row was counted as a flight, where a column of numbers that nobody reads may say how many there were. */
function tellOneFlightARow(
  grid: Grid,
  unknown: readonly Column[],
  columns: readonly Column[],
  faults: Faults,
): void {
  const doubtful = unknown.find(({ profile }) => profile.numbers > 0.5 && !profile.isSequence);
  if (doubtful === undefined || columns.some(({ taken }) => isAmount(taken))) return;
  faults.add({ ...placeOf(grid, doubtful.header), code: 'one-flight-a-row', found: null, values: {} });
}

const counted = ['flights', 'people', 'tonnes', 'aircraft_count'] as const;

/** What a column counts by its header, whether or not it is read. */
function countedIn({ header, taken, guessedFrom }: Column): (typeof counted)[number] | null {
  const said = guessedFrom === 'answer' || taken !== unused ? taken : takenByHeader(header);
  if (said === null) return isPartOfPeople(header) ? 'people' : null;
  const own = said in tonnesPer ? 'tonnes' : said;
  return counted.find((each) => each === own) ?? (isPartOfPeople(header) ? 'people' : null);
}

/**
 * Tells of several columns that count the same, adults, children and crew, of which one is read and none is the sum of the others.
 * @returns those of which there is nothing more to be told
 */
function tellSeveralCounts(grid: Grid, columns: readonly Column[], faults: Faults): readonly Column[] {
  const isNumbers = ({ profile }: Column) => profile.numbers > 0.5 && !profile.isSequence;
  const isUnread = ({ taken, guessedFrom }: Column) => taken === unused && guessedFrom === 'nothing';
  return counted.flatMap((measure) => {
    const all = columns.filter((column) => isNumbers(column) && countedIn(column) === measure);
    const unread = all.filter(isUnread);
    const read = all.find((column) => !isUnread(column));
    // The same header twice is told by itself.
    const others = unread.filter(({ header }) => columnName(header) !== columnName(read?.header ?? ''));
    const [first] = others;
    if (first === undefined || (read === undefined && others.length < 2)) return [];
    const names = others.map(({ header }) => header).join(', ');
    const values = { measure: measure === 'aircraft_count' ? 'aircraft' : measure, columns: names };
    faults.add({
      ...placeOf(grid, first.header),
      code: 'counts-apart',
      values: read === undefined ? { ...values, says: 'none' } : { ...values, read: read.header },
    });
    return others;
  });
}

/** Beyond so many they are told together. */
const mostTold = 3;

const placeOf = ({ header: row }: Grid, header: string) =>
  ({ table: 'rows', row, rows: [], column: header, found: header, weight: 'told' }) as const;

/** Tells of what stands in a table and is not read. */
export function tellColumns(
  grid: Grid,
  columns: readonly Column[],
  rows: readonly TableRecord[],
  faults: Faults,
): void {
  // What is known to be no part of a movement needs no word.
  const unknown = columns.filter(
    ({ header, taken, guessedFrom, profile }) =>
      header !== '' && taken === unused && guessedFrom === 'nothing' && profile.filled > 0,
  );
  const counts = tellSeveralCounts(grid, columns, faults);
  const others = unknown.filter((column) => !counts.includes(column));
  const isTogether = others.length > mostTold;
  const names = new Set<string>();
  for (const column of columns) {
    const { header, taken } = column;
    const name = columnName(header);
    const isAgain = name !== '' && names.has(name) && taken === unused;
    names.add(name);
    if (isAgain)
      faults.add({
        ...placeOf(grid, header),
        code: 'column-twice',
        values: {},
      });
    else if (others.includes(column) && (!isTogether || column === others[0])) {
      const told = isTogether ? others.map((each) => each.header).join(', ') : header;
      faults.add({
        ...placeOf(grid, header),
        code: 'unknown-column',
        values: { says: 'unused', columns: told, count: isTogether ? others.length : 1 },
      });
    }
  }
  tellNames(grid, columns, rows, faults);
  tellOneFlightARow(grid, unknown, columns, faults);
  tellUnits(columns, rows, faults);
  if (grid.header === null) return;
  const width = grid.headers.length;
  for (const { row, cells } of rows)
    if (cells.slice(width).some((cell) => !isBlank(cell)))
      faults.add({
        code: 'longer-than-header',
        weight: 'told',
        table: 'rows',
        row,
        column: null,
        found: cells.slice(width).join(', '),
        values: {},
      });
}
