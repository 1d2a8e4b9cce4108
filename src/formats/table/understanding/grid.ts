// A sheet as a table: its header and its rows, told apart from titles, notes and blank lines around them.
import type { TableRecord } from '../../workbook.ts';

export interface Grid {
  /** The row of the header, of several the last; null where there is none. */
  readonly header: number | null;
  /** By column; empty where one has no name. */
  readonly headers: readonly string[];
  /** Every row below the header that is not blank. */
  readonly rows: readonly TableRecord[];
}

export const isBlank = (text: string | undefined): boolean => text === undefined || text.trim() === '';

export const filled = ({ cells }: TableRecord): number => cells.filter((cell) => !isBlank(cell)).length;
