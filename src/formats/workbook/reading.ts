// What the reading of a file of rows gives: a workbook with what has to be told of it, or one sentence on why there is none.
import { told } from '../../i18n/problems/told.ts';
import type { FileProblem, ProblemCode, Values, Weight } from '../opening.ts';
import type { Workbook } from '../workbook.ts';

export type WorkbookReading =
  | { readonly kind: 'workbook'; readonly workbook: Workbook; readonly problems: readonly FileProblem[] }
  | { readonly kind: 'problems'; readonly problems: readonly FileProblem[] };

/** What is wrong with a file as a whole, or with rows of a sheet. */
interface Told {
  readonly code: ProblemCode;
  readonly message: string;
  readonly values?: Values;
  readonly sheet?: string | null;
  readonly rows?: readonly number[];
}

export function fileProblem(file: string, weight: Weight, told: Told): FileProblem {
  const { code, message, values = {}, sheet = null, rows } = told;
  const row = rows?.[0] ?? null;
  return {
    code,
    weight,
    values,
    file,
    sheet,
    table: null,
    row,
    ...(rows === undefined ? {} : { rows }),
    column: null,
    found: null,
    path: row === null ? file : `${file}, row ${row}`,
    message,
  };
}

/** Why a file does not open. Thrown by readers and caught at the door, so that each says only what it reads. */
export class Refusal extends Error {
  readonly told: Told;

  constructor(told: Told) {
    super(told.message);
    this.told = told;
  }
}

/** A reader's work, its refusals as problems; what a library throws is one, too, in our own words. */
export async function readingOf(
  file: string,
  read: () => Promise<WorkbookReading> | WorkbookReading,
): Promise<WorkbookReading> {
  try {
    return await read();
  } catch (error) {
    const why = error instanceof Refusal ? error.told : told('unreadable-file');
    return { kind: 'problems', problems: [fileProblem(file, 'stops', why)] };
  }
}

export const workbookRead = (workbook: Workbook, problems: readonly FileProblem[] = []): WorkbookReading => ({
  kind: 'workbook',
  workbook,
  problems,
});
