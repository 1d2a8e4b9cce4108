// What the one door gives for unknown bytes, and what it wants to know beforehand.
import type { AircraftType, Airlift, Place, Problem } from '../airlift/airlift.ts';
import type { AirfieldLookup, TypeLookup } from '../airlift/lookup.ts';
import type { Answers } from './answers.ts';

/** How much a problem takes away: the whole file; one row; a row until it is answered; or nothing,
 * where something was ignored or guessed. */
export type Weight = 'stops' | 'left-out' | 'question' | 'told';

export type ProblemCode =
  | 'not-text'
  | 'encoding-guessed'
  | 'separator-guessed'
  /** Some rows are divided by another sign than the rest. */
  | 'unreadable-file'
  | 'no-rows'
  | 'missing-column'
  | 'unknown-column'
  | 'column-twice'
  | 'unclosed-quote'
  /** Rows that another sign divides than the others, and that are read with it. */
  | 'divided-otherwise'
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
  | 'schema'
  /** Of a whole file: more than a browser can be asked to hold. */
  | 'too-large'
  /** Of a large table: rows were counted together, and where even so there are too many, those of a month. */
  | 'rows-grouped'
  | 'grouped-by-month'
  /** With a password, or of Excel before 2007. */
  | 'locked'
  /** Something else altogether. */
  | 'not-a-table'
  /** Features of GeoJSON or KML without a position, or that are areas. */
  | 'no-geometry'
  | 'no-line'
  /** Rows behind the last that is read. */
  | 'rows-beyond'
  /** Of our own pictures, links and saved files: changed by another program, or of a later version of this one. */
  | 'altered'
  | 'newer'
  /** A picture without an airlift in it. */
  | 'foreign-picture'
  | UnderstandingCode;

/** What is asked and told where a table is none of our own, but had to be understood. */
export type UnderstandingCode =
  | 'no-movements'
  | 'no-such-sheet'
  | 'no-header'
  | 'no-hub'
  /** The ends are ids of places that stand in another table. */
  | 'no-locations'
  /** A flight in each column, and not in each row. */
  | 'transposed'
  /** No column is one of amounts, though one might be. */
  | 'one-flight-a-row'
  /** Several columns count the same, adults, children and crew; one of them is read at most. */
  | 'counts-apart'
  | 'ends-of-name'
  | 'matrix-direction'
  | 'date-order'
  | 'decimal-sign'
  | 'no-year'
  | 'place-guessed'
  | 'place-ambiguous'
  | 'place-chosen'
  | 'type-guessed'
  | 'aircraft-counted'
  | 'code-share'
  | 'end-not-reported'
  | 'unreadable-route'
  | 'unreadable-direction'
  | 'computed-tonnes'
  | 'doubtful-mark'
  | 'inherited'
  | 'group-heading'
  | 'note-below'
  | 'second-list'
  | 'total-row'
  | 'cancelled'
  | 'planned'
  | 'same-row-twice'
  | 'skipped';

/** The tables that one file may hold. */
export type TableName = 'rows' | 'places' | 'about';

/** What stands in a problem's sentence: names, numbers, cells as they were written. */
export type Values = Readonly<Record<string, string | number>>;

/** What can be done about a problem: its button's words by a code, and the answers that it gives. */
export interface Mend {
  readonly code: string;
  readonly values: Values;
  readonly answers: Answers;
}

/** What is wrong with a file: where it stands, what stands there, what was expected. */
export interface FileProblem extends Problem {
  readonly code: ProblemCode;
  readonly weight: Weight;
  /** For the sentence in another language; `message` is the English one. */
  readonly values?: Values;
  readonly file: string;
  readonly sheet?: string | null;
  readonly table: TableName | null;
  /** As spreadsheets number the rows of the file, its first line being 1. */
  readonly row: number | null;
  /** The rows with this very fault, which one answer mends, at most a hundred; `row` is the first of them. */
  readonly rows?: readonly number[];
  /** How many rows have it, where those are more than `rows` names. */
  readonly rowsInAll?: number;
  readonly column: string | null;
  /** What stands there, as it was written. */
  readonly found: string | null;
  /** What can be done, the likeliest first. */
  readonly mends?: readonly Mend[];
}

/** What one column was taken for. */
export interface ColumnReading {
  /** The first being 0. */
  readonly index: number;
  /** As it is written; empty where it has none. */
  readonly header: string;
  /** A canonical column, or one of the readings that `takenFor` of the table's wing lists; `unused`: nobody reads it. */
  readonly taken: string;
  readonly guessedFrom: 'header' | 'content' | 'header and content' | 'answer' | 'nothing';
  /** A few words on how it is read (`day first`, `by code`, `2 not known`), by code. */
  readonly remark: { readonly code: string; readonly values: Values } | null;
}

/** What became of a row. The four add up to the rows of the table. */
export type Fate = 'drawn' | 'counted' | 'left-out' | 'question';

/** How many rows have a problem. */
export const rowsWith = ({ row, rows, rowsInAll }: FileProblem): number =>
  rowsInAll ?? rows?.length ?? (row === null ? 0 : 1);

/** How a table was understood, to be shown and changed. */
export interface TableReading {
  readonly sheet: string | null;
  /** The sheets that might hold movements. */
  readonly sheets: readonly string[];
  /** The row of its header; null where it has none. */
  readonly header: number | null;
  readonly columns: readonly ColumnReading[];
  /** How many rows there are of each fate: together all of the table, without titles, notes and blank lines. */
  readonly counts: Readonly<Record<Fate, number>>;
  /**
   * Every row: its number, its cells as written, its fate. Of a large table the first hundred of each fate, rows that say the
   * same once.
   */
  readonly rows: readonly { readonly row: number; readonly cells: readonly string[]; readonly fate: Fate }[];
}

/** How many rows a table has. */
export const rowCount = ({ counts }: Pick<TableReading, 'counts'>): number =>
  counts.drawn + counts.counted + counts['left-out'] + counts.question;

/**
 * An airlift with what has to be told of it; or a table of which no movement can be made before its columns are confirmed; or
 * the whole list of why there is none.
 */
export type Opening =
  | {
      readonly kind: 'airlift';
      readonly airlift: Airlift;
      readonly problems: readonly FileProblem[];
      /** null for what is no table. */
      readonly table?: TableReading | null;
      /** Query and fragment of the view that a picture or a saved file was of: filter, measure, language, camera. */
      readonly view?: string;
    }
  | { readonly kind: 'columns'; readonly table: TableReading; readonly problems: readonly FileProblem[] }
  | { readonly kind: 'problems'; readonly problems: readonly FileProblem[] };

/** What may be called by its code or name without being described in the file. */
export interface Known {
  readonly places: readonly Place[];
  readonly aircraft: readonly AircraftType[];
  /** A built-in airlift by its slug, for pictures that name one; null where there is none. */
  readonly airliftOf?: (slug: string) => Promise<Airlift | null>;
  /** The library, where it has been loaded. */
  readonly airfields?: AirfieldLookup;
  readonly types?: TypeLookup;
}

/** How far the reading of a large table has come. */
export interface ReadingProgress {
  readonly rows: number;
  /** Bytes of the file that were read, and that it has. */
  readonly bytes: number;
  readonly ofBytes: number;
}

export interface Wishes {
  readonly known: Known;
  readonly answers?: Answers;
  readonly onProgress?: (progress: ReadingProgress) => void;
}
