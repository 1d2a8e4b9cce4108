// What is shown of an airlift that was read: under its id, with the texts that its reader has given it.
import type { Airlift } from '../../airlift/airlift.ts';
import type { Answers } from '../../formats/answers.ts';
import type { Opening } from '../../formats/opening.ts';
import { hasEveryRow } from '../../formats/saved/document.ts';
import type { Localized } from '../../i18n/languages.ts';
import type { Brought, Opened } from './opened.ts';

const inAllLanguages = (text: string): Localized => ({ en: text, id: text, ru: text, kk: text });

function withTexts(airlift: Airlift, { title, summary }: Answers): Airlift {
  return {
    ...airlift,
    ...(title === undefined ? {} : { title: inAllLanguages(title) }),
    ...(summary === undefined ? {} : { summary: inAllLanguages(summary) }),
  };
}

export interface OpenedOptions {
  readonly id: string;
  readonly opening: Opening;
  readonly brought: Brought;
  readonly isKept: boolean | null;
}

/** Null where no airlift came of it. */
export function openedOf({ id, opening, brought, isKept }: OpenedOptions): Opened | null {
  if (opening.kind !== 'airlift') return null;
  const { problems, table = null, view = '' } = opening;
  const airlift = withTexts(opening.airlift, brought.answers);
  const isEditable = brought.document !== undefined || hasEveryRow(airlift, table);
  return { id, airlift, problems, table, brought, isEditable, view, isKept };
}
