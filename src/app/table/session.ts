// The table that is being edited in the page, with what of it the map shows.
import type { Airlift } from '../../airlift/airlift.ts';
import { sayLayout } from '../../formats/answers.ts';
import type { FileProblem } from '../../formats/opening.ts';
import { documentOf, type TableDocument } from '../../formats/saved/document.ts';
import type { Language } from '../../i18n/languages.ts';
import { problemsInDocument } from '../../state/document-problems.ts';
import { editingOf, type TableEditing } from '../../state/table-edits.ts';
import type { Opened } from '../open/opened.ts';
import type { NewReader } from '../open/read-in-worker.ts';
import type { Exchange } from '../open/use-opened.ts';

export interface TableSession {
  readonly editing: TableEditing;
  /** As it was when it was last written into a file, or came from one. */
  readonly saved: TableDocument;
  /** What the map shows: of rows that cannot be read any more what they said before. */
  readonly good: TableDocument;
  /** What is wrong with the table as it stands. */
  readonly problems: readonly FileProblem[];
}

export interface TableWays {
  /** What is shown, where it is a reader's own. */
  readonly opened: Opened | null;
  readonly onExchange: Exchange;
  /** Brings the texts of the site's own airlift in a language into it. */
  readonly loadWords: (language: Language) => Promise<unknown>;
  readonly loadReader: () => Promise<NewReader>;
}

export interface TableOptions extends TableWays {
  readonly airlift: Airlift;
  readonly language: Language;
  readonly session: TableSession | null;
  readonly onSession: (session: TableSession) => void;
}

/** The site's own airlift with its texts in all of its languages; in the page's alone where the others cannot be had. */
export async function wholeOf({
  airlift,
  language,
  loadWords,
}: Pick<TableOptions, 'airlift' | 'language' | 'loadWords'>): Promise<Airlift> {
  const others = airlift.languages.filter((each) => each !== language);
  try {
    await Promise.all(others.map(loadWords));
    return { ...airlift, languages: [language, ...others] };
  } catch {
    return { ...airlift, languages: [language] };
  }
}

/** @param whole what is shown, in all of its languages */
export function sessionOf(
  whole: Airlift,
  { airlift, opened }: Pick<TableOptions, 'airlift' | 'opened'>,
): TableSession {
  const name = opened?.brought.name ?? `${airlift.slug}.csv`;
  const before = opened?.brought.document;
  // What was answered in the dialog after the table had been edited stands in the airlift alone.
  const document =
    before !== undefined && !sayLayout(opened?.brought.answers ?? {})
      ? before
      : documentOf(whole, name, opened?.isEditable === false ? null : (opened?.table ?? null));
  const editing = editingOf(document);
  const problems = problemsInDocument(opened?.problems ?? [], opened?.table ?? null, document);
  return { editing, saved: editing.document, good: editing.document, problems };
}
