// The words of the table, in the language of the page, with those that it shares with the dialog of own airlifts.
import { createContext, useContext, useEffect, useState } from 'react';
import type { FileProblem } from '../../formats/opening.ts';
import type { Language } from '../../i18n/languages.ts';
import { loadOwnMessages, type OwnWords } from '../../i18n/own/load.ts';
import { problemSentence } from '../../i18n/problems/problem-sentence.ts';
import type { TableMessages } from '../../i18n/table/en.ts';
import { loadTableMessages } from '../../i18n/table/load.ts';

export interface TableWords extends TableMessages {
  /** What a column is called. */
  readonly columnName: (column: string) => string;
  readonly notReported: string;
  /** What is wrong, in a sentence. */
  readonly problem: (problem: FileProblem) => string;
}

const wordsOf = (table: TableMessages, { taken, notReported, problemWords }: OwnWords): TableWords => ({
  ...table,
  columnName: (column) => taken[column] ?? column,
  notReported,
  problem: (problem) => problemSentence(problem, problemWords),
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
