// A matrix of places by places: one end in the first column, the other in the header, an amount where they meet.

import type { Column } from './column.ts';
import type { Recognizers } from './content.ts';
import { takenByHeader } from './header-words.ts';
import { measureByPlace, unused } from './taken.ts';
import { normal, words } from './words.ts';

/** Places that a header must name before it is one of a matrix. */
const fewest = 2;

const isEnd = (header: string, end: 'from' | 'to') =>
  normal(header)
    .split(' ')
    .some((word) => words[end].has(word));

const isTotal = (header: string) =>
  /^(?:total|sum|всего|итого|jumlah|барлығы|gesamt|summe|totaal|suma|soma)/i.test(header);

/** What the corner of a matrix says: `from \ to`; null where it says nothing, or one thing of both. */
function cornerOf(header: string): 'from' | 'to' | null {
  const [first = '', second = ''] = header
    .split(/[\\/|↓→]+/)
    .map((part) => part.trim())
    .filter(Boolean);
  if (isEnd(first, 'from') && isEnd(second, 'to')) return 'from';
  if (isEnd(first, 'to') && isEnd(second, 'from')) return 'to';
  if (second === '' && isEnd(first, 'from') !== isEnd(first, 'to'))
    return isEnd(first, 'from') ? 'from' : 'to';
  return null;
}

/**
 * Decides the columns of a matrix.
 * @returns false for any other table, of which no column is changed
 */
export function matrixColumns(columns: readonly Column[], { isPlace }: Recognizers): boolean {
  const answered = columns.some(
    ({ taken, guessedFrom }) => guessedFrom === 'answer' && measureByPlace(taken) !== null,
  );
  const [first, ...others] = columns;
  if (first === undefined) return false;
  const isNamed = ({ header }: Column) =>
    takenByHeader(header) === null && (isPlace(header) || /^[A-Z]{3,4}$/.test(header));
  const cells = others.filter(
    ({ header, profile }) =>
      header !== '' && !isTotal(header) && (profile.filled === 0 || profile.numbers > 0.6),
  );
  const named = cells.filter(isNamed);
  const isFirstPlaces = first.profile.places > 0.5 || first.profile.codes > 0.5;
  const isMatrix =
    isFirstPlaces &&
    named.length >= Math.max(fewest, cells.length * 0.6) &&
    named.length >= (others.length - 1) * 0.6;
  const isSaid = /[\\/|↓→]/.test(first.header) && cornerOf(first.header) !== null && cells.length >= fewest;
  if (!isMatrix && !answered && !isSaid) return false;
  if (first.guessedFrom !== 'answer') {
    const corner = cornerOf(first.header);
    first.taken = corner ?? 'partner';
    first.guessedFrom = corner === null ? 'content' : 'header and content';
  }
  // What the reader says of one of its columns is meant of all.
  const said = others.find(
    ({ taken, guessedFrom }) => guessedFrom === 'answer' && measureByPlace(taken) !== null,
  );
  for (const column of others) {
    if (column.guessedFrom === 'answer') continue;
    const isOfPlace = cells.includes(column) && (isNamed(column) || takenByHeader(column.header) === null);
    column.taken = isOfPlace ? (said?.taken ?? 'flights_by_place') : unused;
    column.guessedFrom = isOfPlace ? 'header and content' : 'nothing';
  }
  return true;
}
