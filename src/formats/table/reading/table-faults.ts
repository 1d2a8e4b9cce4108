// What is told and asked of a table as a whole: that it is none of movements, what stands around it, which end is which.
import type { TableRecord } from '../../workbook.ts';
import type { Faults } from '../faults.ts';
import type { Column } from '../understanding/column.ts';
import { type Grid, isBlank } from '../understanding/grid.ts';
import { takenByHeader } from '../understanding/header-words.ts';
import { isAmount, isCoordinate, measureByPlace, unused } from '../understanding/taken.ts';
import { endsGiven } from './choose-part.ts';
import type { Around } from './rows-apart.ts';
import { holdsPlaces } from './sheets.ts';

/** What a table of movements looks like. */
const example = 'from,to,date,flights';

/** Refuses what is no table of movements. @returns whether it is refused */
export function refuse(grid: Grid, columns: readonly Column[], faults: Faults): boolean {
  const at = { weight: 'stops', table: 'rows', row: grid.header, rows: [], found: null } as const;
  const given = endsGiven(columns);
  const says = (...taken: readonly string[]) => columns.some((column) => taken.includes(column.taken));
  const isOfMovements =
    says('date', 'direction', 'aircraft', 'from', 'to', 'year') ||
    columns.some(({ taken }) => isAmount(taken));
  if (given === 'none' || (given === 'one' && !isOfMovements)) {
    if (refuseWithoutLocations(grid, columns, faults)) return true;
    for (const column of ['from', 'to'])
      if (!says(column))
        faults.add({
          ...at,
          code: 'missing-column',
          column,
          values: { column, example },
        });
    return true;
  }
  if (grid.rows.length > 0) return false;
  faults.add({
    ...at,
    row: null,
    code: 'no-rows',
    column: null,
    values: { example },
  });
  return true;
}

/** Refuses a table whose header stands in its first column. @returns whether it is refused */
export function refuseTransposed(
  records: readonly TableRecord[],
  { header, headers }: Grid,
  faults: Faults,
): boolean {
  const words = records.slice(0, 20).map(({ cells }) => cells[0] ?? '');
  const taken = words.map((word) => (word.length < 40 ? takenByHeader(word) : null));
  if (!taken.includes('from') || !taken.includes('to')) return false;
  if (headers.slice(1).some((each) => takenByHeader(each) !== null)) return false;
  faults.add({
    weight: 'stops',
    table: 'rows',
    row: header,
    rows: [],
    found: null,
    code: 'transposed',
    column: null,
    values: {},
  });
  return true;
}

/** Numbers below "Dep" may be times as well. */
const mayHoldIds = ({ header, taken, profile }: Column) =>
  taken === unused &&
  profile.numbers > 0.9 &&
  ['from', 'to'].includes(takenByHeader(header) ?? '') &&
  !/^(?:dep|arr)[a-z]*$/i.test(header.trim());

const textIn = ({ rows }: Grid, { index }: Column) =>
  rows.map(({ cells }) => cells[index]?.trim() ?? '').find((text) => text !== '') ?? '';

/** Refuses one of two tables that belong together: flows by ids, or the locations that those are. */
function refuseWithoutLocations(grid: Grid, columns: readonly Column[], faults: Faults): boolean {
  const at = { weight: 'stops', table: 'rows', row: grid.header, rows: [], found: null } as const;
  const ids = columns.find(mayHoldIds);
  if (ids !== undefined)
    faults.add({
      ...at,
      code: 'no-locations',
      column: ids.header,
      values: { example: textIn(grid, ids) },
    });
  else if (holdsPlaces(grid) && grid.rows.length > 0)
    faults.add({ ...at, code: 'no-locations', column: null, values: { says: 'places' } });
  else return false;
  return true;
}

/** So many rows are looked at. */
const sampled = 300;
/** So many different names of one column are unknown before another table is asked for. */
const fewestUnknown = 2;

/** Tells of ends by names of which none is known: they may stand in another table. */
export function tellLocations(
  grid: Grid,
  columns: readonly Column[],
  isPlace: (text: string) => boolean,
  faults: Faults,
): void {
  const ends = columns.filter(({ taken }) => taken === 'from' || taken === 'to');
  const isUnknown = ({ index, profile }: Column) =>
    profile.places === 0 &&
    profile.distinct >= fewestUnknown &&
    !grid.rows
      .slice(0, sampled)
      .some(({ cells }) => (cells[index] ?? '').split(/[;/\n]/).some((name) => isPlace(name.trim())));
  const [first] = ends;
  const hasPosition = columns.some(({ taken }) => isCoordinate(taken));
  if (first === undefined || hasPosition || !ends.every(isUnknown)) return;
  faults.add({
    code: 'no-locations',
    weight: 'told',
    table: 'rows',
    row: grid.header,
    rows: [],
    column: first.header,
    found: null,
    values: { says: 'unknown', example: textIn(grid, first) },
  });
}

const rowsOf = (records: readonly { readonly row: number }[]) => records.map(({ row }) => row);

/** Tells what was found around the rows, and asks which end of a matrix is which. */
export function tellAround(
  { notes, headings, secondList, rows }: Around,
  grid: Grid,
  columns: readonly Column[],
  faults: Faults,
): void {
  const at = { table: 'rows', column: null, found: null, values: {} } as const;
  const tell = (code: 'note-below' | 'group-heading' | 'second-list', records: Around['notes']) => {
    const [first] = records;
    if (first === undefined) return;
    const found = first.cells.filter((cell) => !isBlank(cell)).join(', ');
    const weight = code === 'second-list' ? 'left-out' : 'told';
    faults.add({ ...at, code, weight, row: first.row, rows: rowsOf(records), found });
  };
  tell('note-below', notes);
  tell('group-heading', headings);
  tell('second-list', secondList);
  if (grid.header === null)
    faults.add({
      ...at,
      code: 'no-header',
      weight: 'told',
      row: null,
    });
  const first = columns[0];
  if (first?.taken !== 'partner' || !columns.some(({ taken }) => measureByPlace(taken) !== null)) return;
  faults.add({
    ...at,
    code: 'matrix-direction',
    weight: 'question',
    row: rows[0]?.row ?? null,
    rows: rowsOf(rows),
    column: first.header,
    mends: [
      { code: 'rows-are-from', values: {}, answers: { columns: { [first.index]: 'from' } } },
      { code: 'rows-are-to', values: {}, answers: { columns: { [first.index]: 'to' } } },
    ],
  });
}
