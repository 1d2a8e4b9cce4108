// What is said of a problem of a file and of what can be done about it, in the language of the page.
import type { FileProblem, Mend } from '../../formats/opening.ts';

export const problemSentence = (problem: FileProblem): string => problem.message;

export const mendWords = (mend: Mend): string =>
  String(mend.values.name ?? mend.values.text ?? mend.values.row ?? mend.code);

/** Tells two problems of one file from each other. */
export const problemKey = ({ code, sheet, table, row, column, found }: FileProblem): string =>
  [code, sheet, table, row, column, found].join('|');

/** All rows with the fault. */
export const rowsOf = ({ row, rows }: FileProblem): readonly number[] => rows ?? (row === null ? [] : [row]);
