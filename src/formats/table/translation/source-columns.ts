// What stands in the columns of a table by what each was taken for, with what the reader has corrected or taken for nothing.
import type { Answers } from '../../answers.ts';
import type { TableRecord } from '../../workbook.ts';
import { readNothing } from '../cells/nothing-marks.ts';
import type { Column } from '../understanding/column.ts';

/** More different texts than these are looked at anew rather than remembered. */
const mostRemembered = 50_000;

/** As a spreadsheet calls a column: A, B … AA. */
export function letterOf(index: number): string {
  const rest = Math.floor(index / 26);
  return `${rest === 0 ? '' : letterOf(rest - 1)}${String.fromCharCode(65 + (index % 26))}`;
}

export class SourceColumns {
  readonly columns: readonly Column[];
  readonly isOwn: boolean;
  readonly #byTaken = new Map<string, Column[]>();
  readonly #nothing: ReadonlySet<string>;
  /** Whether a text is a mark for nothing, of those that were looked at. */
  readonly #marks = new Map<string, boolean>();

  constructor(columns: readonly Column[], { notReported = [] }: Answers, isOwn: boolean) {
    this.columns = columns;
    this.isOwn = isOwn;
    for (const column of columns)
      this.#byTaken.set(column.taken, [...(this.#byTaken.get(column.taken) ?? []), column]);
    this.#nothing = new Set(notReported.map(({ column, text }) => `${column}\u0000${text.trim()}`));
  }

  has(...taken: readonly string[]): boolean {
    return taken.some((each) => this.#byTaken.has(each));
  }

  all(taken: string): readonly Column[] {
    return this.#byTaken.get(taken) ?? [];
  }

  /** What stands in the column that was taken for something; empty where nothing does. */
  text(taken: string, record: TableRecord): string {
    const column = this.all(taken)[0];
    return column === undefined ? '' : this.textAt(column, record);
  }

  textAt(column: Column, { cells }: TableRecord): string {
    return this.cellText(column, cells);
  }

  cellText({ index, taken }: Column, cells: readonly string[]): string {
    const text = (cells[index] ?? '').trim();
    if (this.#nothing.size === 0) return text;
    return text !== '' && this.#nothing.has(`${taken}\u0000${text}`) ? '' : text;
  }

  /** The same without marks for nothing, but in a table that this program wrote: there they are words. */
  said(taken: string, record: TableRecord): string {
    const text = this.text(taken, record);
    return this.isOwn || !this.#isNothing(text) ? text : '';
  }

  #isNothing(text: string): boolean {
    const known = this.#marks.get(text);
    if (known !== undefined) return known;
    const isNothing = readNothing(text) !== null;
    if (this.#marks.size < mostRemembered) this.#marks.set(text, isNothing);
    return isNothing;
  }

  /** How the file calls the column of something. */
  nameOf(taken: string): string {
    const column = this.all(taken)[0];
    return column === undefined ? taken : column.header || letterOf(column.index);
  }
}
