// What a reader says to a file's questions: plain data, so that a button of the page, an option of the terminal and a saved
// file give the same answers. Opening a file again with more answers is all that "mending" it means.
import type { Position } from '../geodesy/position.ts';

/** In which order day and month stand, where both are possible. */
export type DateOrder = 'dmy' | 'mdy' | 'ymd';

/** What a written place is to be taken for. */
export type PlaceAnswer =
  /** Another code, id or name, read as if it stood there. */
  | { readonly take: string }
  | { readonly position: Position; readonly name: string | null }
  /** Its rows stay and are counted; this end of them is not reported. */
  | 'not-reported'
  | 'leave-out';

/** One cell that the reader has corrected before the map was shown. */
export interface Correction {
  /** As the file numbers its rows. */
  readonly row: number;
  /** Of its column, the first being 0. */
  readonly column: number;
  readonly text: string;
  /** What stood there as it was corrected; absent: it is looked up. */
  readonly was?: string;
}

export interface Answers {
  /** Which sheet holds the movements; absent: the one that reads best. */
  readonly sheet?: string;
  /** The row of the header; null: there is none. */
  readonly header?: number | null;
  /** What columns are taken for, by index or by header. */
  readonly columns?: Readonly<Record<string, string>>;
  /** The place that no column names. */
  readonly hub?: { readonly place: string; readonly end: 'from' | 'to' };
  readonly dates?: DateOrder;
  /** Of dates that are written without one. */
  readonly year?: number;
  /** How large numbers are written: which sign divides off the part of a whole. */
  readonly decimal?: ',' | '.';
  /** Rows to leave out. */
  readonly skip?: readonly number[];
  /** Rows to take though they were left out or in question: a row like another, a row of a total. */
  readonly keep?: readonly number[];
  /** By what is written. */
  readonly places?: Readonly<Record<string, PlaceAnswer>>;
  /** Written amounts, dates and other words to be taken as not reported, by column (as taken) and text. */
  readonly notReported?: readonly { readonly column: string; readonly text: string }[];
  readonly corrections?: readonly Correction[];
  readonly title?: string;
  readonly summary?: string;
  /** Who says so, where a row names no source. */
  readonly source?: string;
}

/** What says how one file is laid out: of tables in the canonical columns it would be wrong. */
const ofLayout = ['sheet', 'header', 'columns', 'hub', 'corrections'] as const;

/** The answers that hold of an airlift's canonical tables, too, once they stand in the place of the file that it came from. */
export function withoutLayout(answers: Answers): Answers {
  const others = { ...answers };
  for (const name of ofLayout) delete others[name];
  return others;
}

/** Whether answers say how a file is laid out, or correct cells of it. */
export const sayLayout = (answers: Answers): boolean =>
  ofLayout.some((name) => Object.keys(answers[name] ?? {}).length > 0 || typeof answers[name] === 'string');

/** Answers with further ones: lists and records grow, single values are replaced. */
export function withAnswers(answers: Answers, further: Answers): Answers {
  const merged = {
    skip: [...(answers.skip ?? []), ...(further.skip ?? [])],
    keep: [...(answers.keep ?? []), ...(further.keep ?? [])],
    notReported: [...(answers.notReported ?? []), ...(further.notReported ?? [])],
    corrections: [...(answers.corrections ?? []), ...(further.corrections ?? [])],
    columns: { ...answers.columns, ...further.columns },
    places: { ...answers.places, ...further.places },
  };
  return { ...answers, ...further, ...merged };
}
