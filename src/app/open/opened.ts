// A reader's own airlift that is shown in place of the page's: what came of the files that were brought, and those files.
import type { Airlift } from '../../airlift/airlift.ts';
import type { Answers } from '../../formats/answers.ts';
import type { FileProblem, TableReading } from '../../formats/opening.ts';
import type { TableDocument } from '../../formats/saved/document.ts';

/** What a reader has brought, as it is read anew whenever a question is answered. */
export interface Brought {
  /** Of the file, or what stands for it where a table was pasted. */
  readonly name: string;
  /** A large file is read piece by piece, and only where it is read. */
  readonly bytes: Uint8Array<ArrayBuffer> | Blob;
  /** Files that came with it: their tables are sheets beside its own. */
  readonly beside?: readonly { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }[];
  readonly answers: Answers;
  /** The table as the reader has edited it since: read in place of the bytes. */
  readonly document?: TableDocument;
  /** Whether it was edited since it was written into a file. */
  readonly isUnsaved?: boolean;
}

export interface Opened {
  /** Under which the browser keeps it. */
  readonly id: string;
  readonly airlift: Airlift;
  readonly problems: readonly FileProblem[];
  /** Null for what is no table. */
  readonly table: TableReading | null;
  readonly brought: Brought;
  /** Whether its rows can be edited: not where rows of its file are missing in them. */
  readonly isEditable: boolean;
  /** Query and fragment of the view that a picture or a saved file was of; empty for all of the airlift. */
  readonly view: string;
  /** Whether the browser has kept it; null while it is at it. */
  readonly isKept: boolean | null;
}

/** What is dropped, pasted or chosen. */
export type Bringing =
  | { readonly kind: 'files'; readonly files: readonly File[] }
  /** As a spreadsheet sets it onto the clipboard. */
  | { readonly kind: 'text'; readonly text: string; readonly html: string };

/** Why the dialog of own airlifts is opened: each press is another. */
export interface OwnWish {
  /** Null: to bring something, or to look at what is shown. */
  readonly bringing: Bringing | null;
  /** At which step what is shown is looked at again. */
  readonly step: 'bring' | 'check';
}
