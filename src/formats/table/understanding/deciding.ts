// What each column is taken for: by its header, by what stands in it, and by what the reader says.
import type { Answers } from '../../answers.ts';
import { readUnit } from '../cells/units.ts';
import type { Column } from './column.ts';
import { profileOf, type Recognizers } from './content.ts';
import { fillDays, fillEnds, fillFromContent, fillNames, settleEnds } from './ends-of-table.ts';
import type { Grid } from './grid.ts';
import { takenByHeader, timeInHeader } from './header-words.ts';
import { matrixColumns } from './matrix.ts';
import { settlePeople } from './people-in-parts.ts';
import { isAmount, isPlace, isTaken, unused } from './taken.ts';
import { normal, words } from './words.ts';

/** Headers that may count anything. */
const anyCount = new Set(
  [...words.number]
    .filter((word) => !['of', 'n', 'no', 'num', 'nr'].includes(word))
    .concat('size', 'weight', 'flow'),
);

/** What the reader says of a column, by its index or by its header. */
function answered(columns: Answers['columns'], index: number, header: string): string | null {
  if (columns === undefined) return null;
  const word = header.trim().toLowerCase();
  const byHeader = Object.entries(columns).find(([key]) => word !== '' && key.trim().toLowerCase() === word);
  const taken = (Object.hasOwn(columns, String(index)) ? columns[String(index)] : undefined) ?? byHeader?.[1];
  return taken !== undefined && isTaken(taken) ? taken : null;
}

/** Weeks, hours: no number below 1,000 is a date. */
const isSmall = ({ numbers, median }: Column['profile']) => numbers > 0.9 && median > 0 && median < 1000;

/** Whether what stands in a column can be what its header says. */
function bearsOut({ taken, profile, header }: Column): boolean | null {
  const { numbers, dates, filled, directions, routes, codes, places, types } = profile;
  if (filled === 0) return anyCount.has(normal(header)) ? false : null;
  if (isAmount(taken)) return numbers > 0.3 ? true : numbers === 0 && filled > 2 ? false : null;
  // The designators of some types are figures.
  if (taken === 'aircraft')
    return types > 0.5 ? true : numbers > 0.9 || profile.registrations > 0.7 ? false : null;
  // "Departed" may say when.
  if (isPlace(taken) && dates > 0.5 && places < 0.3) return false;
  if (isPlace(taken))
    return numbers > 0.9 && places < 0.3 ? false : codes > 0.5 || places > 0.5 ? true : null;
  if (taken === 'date' || taken === 'date_end')
    return dates > 0.5
      ? true
      : dates === 0 && filled > 2 && (numbers < 0.5 || isSmall(profile))
        ? false
        : null;
  if (taken === 'direction') return directions > 0.5;
  if (taken === 'ends') return routes > 0.5 ? true : places > 0.5 || numbers > 0.5 ? false : null;
  if (/_(?:lat|lon)$/.test(taken) || /^(?:year|day)$/.test(taken)) return numbers > 0.5;
  if (taken === 'operator') return numbers > 0.9 ? false : null;
  if (taken === 'source') return profile.links > 0.5 ? true : numbers > 0.9 ? false : null;
  return header === '' ? false : null;
}

/** What a column is instead, where its content is not what its header says. */
function otherwise({ taken, header, profile }: Column): string {
  const word = normal(header);
  if (taken === 'aircraft' && profile.numbers > 0.9)
    return word.split(' ').some((each) => words.type.has(each)) ? unused : 'aircraft_count';
  if (taken === 'aircraft' && profile.registrations > 0.7) return unused;
  if (taken === 'direction' && profile.routes > 0.5) return 'ends';
  if (taken === 'ends' && profile.directions > 0.5) return 'direction';
  if (['day', 'from', 'from_name'].includes(taken) && profile.dates > 0.5) return 'date';
  // "Departures" that are numbers count flights.
  if (isPlace(taken) && /^(?:departures|вылетов|вылеты)$/.test(word)) return 'flights_out';
  if (isPlace(taken) && /^(?:arrivals|прилетов)$/.test(word)) return 'flights_in';
  if (isAmount(taken) && profile.places > 0.6) return 'partner';
  return unused;
}

/** What holds neither places nor types. */
const neverPlaces = new Set([
  unused,
  'note',
  'date',
  'date_end',
  'where',
  'source_title',
  'source_url',
  'source_date',
  'said_by',
  'movement',
  'part_of',
  'from_region',
  'to_region',
]);

/** What each column is taken for before the columns are looked at together. */
function first(grid: Grid, index: number, recognizers: Recognizers, answers: Answers): Column {
  const header = grid.headers[index] ?? '';
  const said = takenByHeader(header);
  const profile = profileOf(grid.rows, index, recognizers, said === null || !neverPlaces.has(said));
  const answer = answered(answers.columns, index, header);
  if (answer !== null) return { index, header, profile, taken: answer, guessedFrom: 'answer' };
  const column: Column = {
    index,
    header,
    profile,
    taken: said ?? '',
    guessedFrom: 'header',
  };
  if (column.taken === '') return { ...column, guessedFrom: 'nothing' };
  // What our own columns are called is meant.
  const isMeant = header === column.taken && column.taken !== 'aircraft';
  const isBorneOut = isMeant ? bearsOut(column) === true || null : bearsOut(column);
  if (isBorneOut === false) {
    const taken = otherwise(column);
    return { ...column, taken, guessedFrom: taken === unused ? 'nothing' : 'header and content' };
  }
  return { ...column, guessedFrom: isBorneOut === true ? 'header and content' : 'header' };
}

/** Whether a column goes on with another: `Leg 1`, `Leg 2`; two columns of one route in other codes do not. */
const isNextOf = ({ taken, header, index }: Column, columns: readonly Column[]): boolean => {
  if (taken !== 'ends' && taken !== 'via') return false;
  const [, name = '', number = ''] = /^(.*?) ?(\d+)$/.exec(normal(header)) ?? [];
  return columns.some((other) => {
    const [, otherName = '', otherNumber = ''] = /^(.*?) ?(\d+)$/.exec(normal(other.header)) ?? [];
    return (
      other.taken === taken &&
      other.index < index &&
      number !== '' &&
      otherNumber !== '' &&
      name === otherName
    );
  });
};

/** Takes what it can be taken for once only: where several columns say the same, the first, or the one that says it best. */
function once(columns: readonly Column[]): void {
  const singles = new Map<string, Column>();
  settleBothCounts(columns);
  for (const column of columns) {
    const { taken } = column;
    if (taken === unused || taken === '' || taken === 'partner' || /_by_(?:place|day)$/.test(taken)) continue;
    if (['note', 'from_name', 'to_name'].includes(taken)) continue;
    if (isNextOf(column, columns)) continue;
    const other = singles.get(taken);
    if (other === undefined) {
      singles.set(taken, column);
      continue;
    }
    const isBetter =
      (column.guessedFrom === 'answer' && other.guessedFrom !== 'answer') ||
      (other.guessedFrom !== 'answer' &&
        isAmount(taken) &&
        anyCount.has(normal(other.header)) &&
        !anyCount.has(normal(column.header)));
    const loser = isBetter ? other : column;
    if (isBetter) singles.set(taken, column);
    loser.taken = unused;
    loser.guessedFrom = 'nothing';
  }
}

/** Departures and arrivals that are both counted are flights in two directions. */
function settleBothCounts(columns: readonly Column[]): void {
  const counted = columns.filter(({ taken, guessedFrom }) => taken === 'flights' && guessedFrom !== 'answer');
  const out = counted.find(({ header }) => /^(?:departures|вылет)/.test(normal(header)));
  const back = counted.find(({ header }) => /^(?:arrivals|прилет)/.test(normal(header)));
  if (out === undefined || back === undefined) return;
  out.taken = 'flights_out';
  back.taken = 'flights_in';
}

/** A column `Unit` may say who flew, or what is weighed in the column beside it: then nobody flew it. */
function settleUnits(columns: readonly Column[], rows: Grid['rows']): void {
  for (const column of columns) {
    if (column.taken !== 'operator' || column.guessedFrom === 'answer') continue;
    const cells = rows.slice(0, 100).map(({ cells: all }) => all[column.index]?.trim() ?? '');
    const filled = cells.filter((cell) => cell !== '');
    if (filled.length === 0 || filled.filter((cell) => readUnit(cell) !== null).length < filled.length / 2)
      continue;
    column.taken = unused;
    column.guessedFrom = 'nothing';
  }
}

/** One date in three columns, or a day by itself. */
function settleDates(columns: readonly Column[]): void {
  const of = (taken: string) => columns.find((column) => column.taken === taken);
  const [year, month, day, date] = [of('year'), of('month'), of('day'), of('date')];
  const whole = [day, month].find((part) => part !== undefined && part.profile.dates > 0.5);
  if (whole !== undefined && date === undefined) whole.taken = 'date';
  else if (date !== undefined && date.profile.filled > 0)
    for (const part of [year, month, day])
      if (part !== undefined && part.guessedFrom !== 'answer') part.taken = unused;
}

/** Where no column is one of dates, a time of departure with its day is. */
function dateFromTimes(columns: readonly Column[]): void {
  if (columns.some(({ taken }) => ['date', 'year', 'month', 'day'].includes(taken))) return;
  const dated = columns.filter(
    ({ taken, guessedFrom, profile }) => taken === unused && guessedFrom !== 'answer' && profile.dates > 0.5,
  );
  const of = (kind: 'departure' | 'other') => dated.find(({ header }) => timeInHeader(header) === kind);
  const column = of('departure') ?? of('other');
  if (column === undefined) return;
  column.taken = 'date';
  column.guessedFrom = 'header and content';
}

/** What is counted in one direction only is no second direction of a row that names both its ends. */
function settleOneDirection(columns: readonly Column[]): void {
  const guessed = columns.filter(
    ({ taken, guessedFrom }) => /_(?:out|in)$/.test(taken) && guessedFrom !== 'answer',
  );
  const directions = new Set(columns.flatMap(({ taken }) => /_(out|in)$/.exec(taken)?.[1] ?? []));
  const has = (...taken: readonly string[]) => columns.some((column) => taken.includes(column.taken));
  if (directions.size !== 1 || !has('from', 'from_lat') || !has('to', 'to_lat')) return;
  for (const column of guessed) {
    const measure = column.taken.replace(/_(?:out|in)$/, '');
    if (!has(measure)) column.taken = measure;
  }
}

/** Decides all columns of a table. */
export function decideColumns(grid: Grid, recognizers: Recognizers, answers: Answers): readonly Column[] {
  const width = grid.rows.reduce((most, { cells }) => Math.max(most, cells.length), grid.headers.length);
  const columns = Array.from({ length: Math.min(width, 400) }, (_, index) =>
    first(grid, index, recognizers, answers),
  );
  if (matrixColumns(columns, recognizers)) return columns;
  settleEnds(columns);
  settlePeople(columns, grid.rows);
  settleUnits(columns, grid.rows);
  once(columns);
  settleDates(columns);
  dateFromTimes(columns);
  fillEnds(columns);
  fillFromContent(columns, grid.header === null);
  fillNames(columns);
  fillDays(columns);
  settleOneDirection(columns);
  for (const column of columns)
    if (column.taken === '') {
      column.taken = unused;
      column.guessedFrom = 'nothing';
    }
  return columns;
}
