// Which columns are the two ends of a table, looked at together: codes beside names, arcs, partners of a hub, none at all.
import type { Column } from './column.ts';
import { isDateLike } from './content.ts';
import { isAmount, isCoordinate, unused } from './taken.ts';
import { normal } from './words.ts';

const of = (columns: readonly Column[], taken: string) => columns.filter((column) => column.taken === taken);
const has = (columns: readonly Column[], ...taken: readonly string[]) =>
  columns.some((column) => taken.includes(column.taken));

const take = (
  column: Column | undefined,
  taken: string,
  guessedFrom: Column['guessedFrom'] = column?.guessedFrom ?? 'nothing',
) => {
  if (column === undefined) return;
  column.taken = taken;
  column.guessedFrom = guessedFrom;
};

/** How surely a column names places: one that is known goes before a code, and a code before a word. */
const sureness = ({ profile, guessedFrom }: Column) =>
  (guessedFrom === 'answer' ? 100 : 0) +
  profile.places * 4 +
  profile.codes * 2 +
  (profile.filled > 0 ? 1 : 0);

/** Of several columns for one end the surest is read, and another where that is not known. */
export function settleEnds(columns: readonly Column[]): void {
  settleArcs(columns);
  for (const end of ['from', 'to'] as const) {
    for (const [index, column] of of(columns, end).entries()) {
      const isAgain = of(columns, end).findIndex(({ header }) => header === column.header) < index;
      if (isAgain && column.guessedFrom !== 'answer') take(column, unused, 'nothing');
    }
    const [best, second, ...others] = [...of(columns, end)].sort(
      (one, other) => sureness(other) - sureness(one),
    );
    if (best === undefined || second === undefined) continue;
    const isPosition = has(columns, `${end}_lat`);
    // With a position it is the name that is wanted.
    const [main, beside] =
      isPosition && best.profile.codes > second.profile.codes ? [second, best] : [best, second];
    take(main, end);
    take(beside, has(columns, `${end}_name`) ? unused : `${end}_name`);
    for (const column of others) take(column, unused, 'nothing');
  }
}

/** `source` is the start of an arc where there is a `target`, and a publisher elsewhere. */
function settleArcs(columns: readonly Column[]): void {
  const source = columns.find(({ header }) => /^(?:source|src)$/.test(normal(header)));
  if (source === undefined || source.guessedFrom === 'answer') return;
  const isArc = columns.some(({ header }) => /^(?:target|dst|dest)$/.test(normal(header)));
  const isPlaces = !has(columns, 'from') && source.profile.places > 0.6;
  if (isArc || isPlaces) take(source, 'from', 'header and content');
}

/** `lat1`, `lon1`, `lat2`, `lon2`, where nothing else says where a flight began. */
function settleNumbered(columns: readonly Column[]): void {
  const found = columns.flatMap((column) => {
    const [, axis, number] = /^(lat|lon|lng|long)[a-z]* ([12])$/.exec(normal(column.header)) ?? [];
    const taken = `${number === '1' ? 'from' : 'to'}_${axis === 'lat' ? 'lat' : 'lon'}`;
    return axis === undefined || column.guessedFrom === 'answer' ? [] : [{ column, taken }];
  });
  if (new Set(found.map(({ taken }) => taken)).size !== 4) return;
  for (const { column, taken } of found) take(column, taken, 'header and content');
}

/** A column of places with no end of its own is the end that is missing. */
export function fillEnds(columns: readonly Column[]): void {
  if (!has(columns, 'from', 'to', 'ends', 'from_lat', 'to_lat')) settleNumbered(columns);
  const hasEnd = (end: 'from' | 'to') => has(columns, end, `${end}_lat`);
  if (has(columns, 'ends') && hasEnd('from') && hasEnd('to')) {
    for (const column of of(columns, 'ends'))
      if (column.guessedFrom !== 'answer') take(column, unused, 'nothing');
  }
  const partners = of(columns, 'partner').filter(({ guessedFrom }) => guessedFrom !== 'answer');
  const named = of(columns, 'partner').some(({ guessedFrom }) => guessedFrom === 'answer');
  const [one, two] = partners;
  const isWhole = (hasEnd('from') && hasEnd('to')) || has(columns, 'ends');
  if (isWhole || named) for (const column of partners) take(column, unused, 'nothing');
  else if (hasEnd('from') !== hasEnd('to') && !has(columns, 'direction'))
    take(one, hasEnd('from') ? 'to' : 'from', 'header and content');
  else if (one !== undefined && two !== undefined && !hasEnd('from') && !has(columns, 'direction')) {
    if (
      one.header === two.header ||
      [one, two].every(({ profile }) => profile.places + profile.codes > 0.5)
    ) {
      take(one, 'from', 'content');
      take(two, 'to', 'content');
    } else {
      const weaker = sureness(one) >= sureness(two) ? two : one;
      take(weaker, unused, 'nothing');
    }
  }
  for (const column of of(columns, 'partner').slice(1)) take(column, unused, 'nothing');
}

/** Beside positions without a name, a column whose cells name two places names both ends. */
export function fillNames(columns: readonly Column[]): void {
  if (!has(columns, 'from_lat') || !has(columns, 'to_lat')) return;
  if (has(columns, 'from', 'to', 'from_name', 'to_name', 'ends_name')) return;
  take(
    columns.find(
      ({ taken, guessedFrom, profile }) =>
        ['', unused, 'ends'].includes(taken) &&
        guessedFrom !== 'answer' &&
        profile.pairs > 0.5 &&
        profile.routes > 0.5,
    ),
    'ends_name',
    'content',
  );
}

/** Columns of amounts that are named after days, months or years, where the table has neither dates nor amounts. */
export function fillDays(columns: readonly Column[]): void {
  if (has(columns, 'date', 'year', 'month', 'day') || columns.some(({ taken }) => isAmount(taken))) return;
  const days = columns.filter(
    ({ taken, guessedFrom, header, profile }) =>
      ['', unused].includes(taken) &&
      guessedFrom !== 'answer' &&
      profile.numbers > 0.5 &&
      (isDateLike(header) || /^(?:19|20)\d{2}$/.test(header.trim())),
  );
  if (days.length > 1) for (const column of days) take(column, 'flights_by_day', 'header and content');
}

/** What no header says, by what stands there: both ends, the date, and an amount where the table has no header at all. */
export function fillFromContent(columns: readonly Column[], isHeaderless: boolean): void {
  const open = () =>
    columns.filter(
      ({ taken, guessedFrom, profile }) => taken === '' && guessedFrom !== 'answer' && profile.filled > 0,
    );
  const hasEnds = () =>
    has(columns, 'ends', 'partner') || (has(columns, 'from', 'from_lat') && has(columns, 'to', 'to_lat'));
  if (!hasEnds() && !has(columns, 'from', 'to'))
    take(
      open().find(({ profile }) => profile.routes > 0.6),
      'ends',
      'content',
    );
  for (const end of ['from', 'to'] as const) {
    if (has(columns, end, `${end}_lat`, 'ends', 'partner')) continue;
    const likely = open().filter(({ profile }) => profile.places >= 0.5 || profile.codes > 0.8);
    const isOther = has(columns, end === 'from' ? 'to' : 'from');
    if (likely.length > 1 || isOther || end === 'to') take(likely[0], end, 'content');
    else take(likely[0], 'partner', 'content');
  }
  if (!has(columns, 'date', 'year', 'month'))
    take(
      open().find(({ profile }) => profile.dates > 0.7),
      'date',
      'content',
    );
  if (!has(columns, 'aircraft'))
    take(
      open().find(({ profile }) => profile.types > 0.7),
      'aircraft',
      'content',
    );
  if (!isHeaderless || columns.some(({ taken }) => isAmount(taken) || isCoordinate(taken))) return;
  const amount = open().find(({ profile }) => profile.numbers > 0.8 && !profile.isSequence);
  // So many aboard one aircraft are people; so many flights of one row would be an airlift by itself.
  if (amount !== undefined) take(amount, amount.profile.median > 30 ? 'people' : 'flights', 'content');
}
