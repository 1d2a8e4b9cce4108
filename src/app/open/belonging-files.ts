// Two files that belong together and were brought one after the other: flows by ids, and the locations that those are.
import type { Opening } from '../../formats/opening.ts';
import type { Brought } from './opened.ts';

/** What was read and waits for the file that belongs to it; null: it waits for none. */
export const waitsFor = (opening: Opening | null) =>
  opening?.problems.find(({ code }) => code === 'no-locations') ?? null;

/** Both as one, called after the one with the flights; null where neither waits for the other, or they cannot be read at once. */
export function withWaiting(waiting: Brought | null, opening: Opening | null, next: Brought): Brought | null {
  const problem = waitsFor(opening);
  if (waiting === null || problem === null || next.beside !== undefined) return null;
  if (waiting.beside !== undefined || waiting.document !== undefined) return null;
  const [main, other] = problem.values?.says === 'places' ? [next, waiting] : [waiting, next];
  const { name, bytes } = other;
  return bytes instanceof Uint8Array ? { ...main, beside: [{ name, bytes }] } : null;
}

/** Whether the two did belong together: the flights are read, and their places are known. */
export const belongTogether = (opening: Opening | null, { name }: Brought): boolean =>
  opening?.kind === 'airlift' &&
  opening.table?.sheet === name.replace(/\.[^.]*$/, '') &&
  waitsFor(opening) === null;
