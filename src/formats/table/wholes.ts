// Rows that are part of others: the wholes they name have to be there, and none may be a part of itself.
import type { Faults } from './faults.ts';
import type { ReadRow } from './row.ts';
import { idFrom } from './texts.ts';

/**
 * Leaves out rows whose whole is nowhere in the file: standing alone they might be added to it. Parts of a whole that was
 * itself left out stand alone, and are told.
 * @param words all that the column `movement` holds, in rows that were left out as well
 */
export function resolveWholes(
  rows: readonly ReadRow[],
  words: ReadonlySet<string>,
  faults: Faults,
): readonly ReadRow[] {
  const written = new Set([...words].map(idFrom));
  const read = new Set(rows.filter(({ kind }) => kind === 'movement').map(({ movement }) => movement));
  return rows.flatMap((row): ReadRow[] => {
    if (row.partOf === '' || read.has(row.partOf)) return [row];
    const isWritten = written.has(row.partOf);
    const found = row.source.cell('part_of');
    faults.add({
      code: isWritten ? 'whole-left-out' : 'unknown-whole',
      weight: isWritten ? 'told' : 'left-out',
      table: 'rows',
      row: row.source.row,
      column: 'part_of',
      found,
    });
    return isWritten ? [{ ...row, partOf: '' }] : [];
  });
}

/** Leaves out rows that are, over one step or several, part of themselves. */
export function leaveOutCircles(rows: readonly ReadRow[], faults: Faults): readonly ReadRow[] {
  const wholeOf = new Map<string, string>();
  for (const { movement, partOf } of rows)
    if (movement !== '' && partOf !== '' && !wholeOf.has(movement)) wholeOf.set(movement, partOf);
  const state = new Map<string, 'open' | 'free' | 'circle'>();
  const isInCircle = (start: string): boolean => {
    const path: string[] = [];
    let at: string | undefined = start;
    while (at !== undefined && !state.has(at)) {
      state.set(at, 'open');
      path.push(at);
      at = wholeOf.get(at);
    }
    const first = at === undefined || state.get(at) !== 'open' ? path.length : path.indexOf(at);
    for (const [index, word] of path.entries()) state.set(word, index >= first ? 'circle' : 'free');
    return state.get(start) === 'circle';
  };
  const inCircle = rows.filter(({ movement }) => movement !== '' && isInCircle(movement));
  for (const { source } of inCircle)
    faults.add({
      code: 'part-of-itself',
      weight: 'left-out',
      table: 'rows',
      row: source.row,
      column: 'part_of',
      found: source.cell('part_of'),
      values: { movement: source.cell('movement') },
    });
  const left = new Set(inCircle.map(({ movement }) => movement));
  // What is part of a circle, and not in it, has no whole any more.
  return rows
    .filter(({ movement }) => !left.has(movement))
    .map((row) => (left.has(row.partOf) ? { ...row, partOf: '' } : row));
}
