// What the one door gives for unknown bytes, and what it wants to know beforehand.
import type { AircraftType, Airlift, Place, Problem } from '../airlift/airlift.ts';

/** How much a problem takes away: the whole file; one row; or nothing, where something was ignored or guessed. */
export type Weight = 'stops' | 'left-out' | 'told';

export type ProblemCode =
  | 'not-text'
  | 'unreadable-file'
  | 'no-rows'
  | 'missing-column'
  | 'unknown-column'
  | 'column-twice'
  | 'unclosed-quote'
  | 'longer-than-header'
  | 'missing'
  | 'unreadable-amount'
  | 'unreadable-date'
  | 'unreadable-position'
  | 'unreadable-word'
  | 'unknown-place'
  | 'unknown-whole'
  | 'whole-left-out'
  | 'part-of-itself'
  | 'id-twice'
  | 'claims-differ'
  | 'says-nothing'
  | 'schema';

/** The tables that one file may hold. */
export type TableName = 'rows' | 'places' | 'about';

/** What is wrong with a file: where it stands, what stands there, what was expected. */
export interface FileProblem extends Problem {
  readonly code: ProblemCode;
  readonly weight: Weight;
  readonly file: string;
  readonly table: TableName | null;
  /** As spreadsheets number the rows of the file, its first line being 1. */
  readonly row: number | null;
  readonly column: string | null;
  /** What stands there, as it was written. */
  readonly found: string | null;
}

/** An airlift with what has to be told of it, or the whole list of why there is none. */
export type Opening =
  | { readonly kind: 'airlift'; readonly airlift: Airlift; readonly problems: readonly FileProblem[] }
  | { readonly kind: 'problems'; readonly problems: readonly FileProblem[] };

/** What may be called by its code or name without being described in the file. */
export interface Known {
  readonly places: readonly Place[];
  readonly aircraft: readonly AircraftType[];
}

export interface Wishes {
  readonly known: Known;
}
