// The table that is being edited in the page, with what of it the map shows.
import type { FileProblem } from '../../formats/opening.ts';
import type { TableDocument } from '../../formats/saved/document.ts';
import type { TableEditing } from '../../state/table-edits.ts';

export interface TableSession {
  readonly editing: TableEditing;
  /** As it was when it was last written into a file, or came from one. */
  readonly saved: TableDocument;
  /** What the map shows: of rows that cannot be read any more what they said before. */
  readonly good: TableDocument;
  /** What is wrong with the table as it stands. */
  readonly problems: readonly FileProblem[];
}
