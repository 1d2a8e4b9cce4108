// What is said of a problem of a file and of what can be done about it, in the language of the page.
import type { ColumnReading, FileProblem, Mend } from '../../formats/opening.ts';
import type { OwnWords } from '../../i18n/own/load.ts';
import { mendSentence, problemSentence, remarkWords } from '../../i18n/problems/problem-sentence.ts';

export const sentenceOf = (problem: FileProblem, { problemWords }: OwnWords): string =>
  stopped(problemSentence(withoutListed(problem), problemWords));

/** Places that have a button each need not be named in the sentence, too. */
function withoutListed(problem: FileProblem): FileProblem {
  const { code, values, mends = [] } = problem;
  const listed = mends.filter((mend) => mend.code === 'take-place').length;
  return code === 'place-ambiguous' && listed === values?.count
    ? { ...problem, values: { ...values, says: 'listed' } }
    : problem;
}

/** As a sentence that stands alone. */
const stopped = (text: string) =>
  `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.!?…]$/.test(text) ? '' : '.'}`;

export const mendWords = (mend: Mend, { problemWords }: OwnWords): string => mendSentence(mend, problemWords);

/** What a column was guessed from, and how it is read. */
export function columnRemarks({ guessedFrom, remark }: ColumnReading, own: OwnWords): string {
  const words = remark === null ? null : remarkWords(remark, own.problemWords);
  return [own.guessedFrom[guessedFrom], words].filter(Boolean).join(', ');
}

/** Tells two problems of one file from each other. */
export const problemKey = ({ code, sheet, table, row, column, found }: FileProblem): string =>
  [code, sheet, table, row, column, found].join('|');

/** All rows with the fault. */
export const rowsOf = ({ row, rows }: FileProblem): readonly number[] => rows ?? (row === null ? [] : [row]);
