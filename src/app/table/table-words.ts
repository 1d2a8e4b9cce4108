// The words of the table, in the language of the page, with those that it shares with the dialog of own airlifts.
import { createContext, useContext, useEffect, useState } from 'react';
import type { Language } from '../../i18n/languages.ts';
import type { OwnMessages } from '../../i18n/own/en.ts';
import { loadOwnMessages } from '../../i18n/own/load.ts';
import type { TableMessages } from '../../i18n/table/en.ts';
import { loadTableMessages } from '../../i18n/table/load.ts';

export interface TableWords extends TableMessages {
  /** What a column is called. */
  readonly columnName: (column: string) => string;
  readonly notReported: string;
}

const wordsOf = (table: TableMessages, { taken, notReported }: OwnMessages): TableWords => ({
  ...table,
  columnName: (column) => taken[column] ?? column,
  notReported,
});

/** @returns null until they have come; where others cannot be had, those that were there before */
export function useLoadedWords(language: Language): TableWords | null {
  const [words, setWords] = useState<TableWords | null>(null);
  useEffect(() => {
    let isStale = false;
    Promise.all([loadTableMessages(language), loadOwnMessages(language)]).then(
      ([table, own]) => !isStale && setWords(wordsOf(table, own)),
      () => undefined,
    );
    return () => {
      isStale = true;
    };
  }, [language]);
  return words;
}

export const TableWordsContext = createContext<TableWords | null>(null);

/** @throws outside of the table */
export function useTableWords(): TableWords {
  const words = useContext(TableWordsContext);
  if (words === null) throw new Error('There are no words round this component.');
  return words;
}
