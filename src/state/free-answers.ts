// What a reader may answer to a problem in words of their own, and the answers that this gives.
import type { Answers } from '../formats/answers.ts';
import type { FileProblem } from '../formats/opening.ts';

/** A problem by any code: which ones are asked about is the readings' own matter. */
export type FreeProblem = Pick<FileProblem, 'found' | 'values'> & { readonly code: string };

/** A place that no button names; the one end of all flights that no column names; the year of dates without one. */
export type FreeAnswerKind = 'place' | 'from' | 'to' | 'year';

const ofPlaces: readonly string[] = ['unknown-place', 'place-ambiguous', 'place-guessed', 'place-chosen'];

/** The answers that a text gives, a button each; none where nobody asks for one. */
export function freeAnswers({ code, found, values }: FreeProblem): readonly FreeAnswerKind[] {
  if (ofPlaces.includes(code) && found !== null) return ['place'];
  if (code === 'no-year') return ['year'];
  if (code !== 'no-hub') return [];
  const end = values?.end;
  return end === 'from' || end === 'to' ? [end] : ['from', 'to'];
}

/** @returns null for what says nothing, or is no year */
export function freeAnswer(kind: FreeAnswerKind, problem: FreeProblem, text: string): Answers | null {
  const written = text.trim();
  if (written === '') return null;
  if (kind === 'place') return { places: { [problem.found ?? '']: { take: written } } };
  if (kind !== 'year') return { hub: { place: written, end: kind } };
  return /^\d{4}$/.test(written) ? { year: Number(written) } : null;
}
