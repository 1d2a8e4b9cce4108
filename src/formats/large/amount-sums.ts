// The amounts of one column of a large table: exact ones are added up, in millionths, so that no sum depends on its order.
import type { AmountCells } from '../table/translation/amount-cells.ts';

/** Of a whole: tonnes are rounded to the gram. */
const millionths = 1_000_000;

/** What a cell does to its row. */
export type AmountUse =
  /** It adds to the sum of a group, in millionths; the unit from which it was computed is the same in all of the group. */
  | { readonly value: number; readonly key: string }
  /** It is the same in all rows of a group: nothing is reported, or what stands there cannot be read. */
  | 'same'
  /** It keeps its row alone: of "more than 70" twice nobody has said what it is together. */
  | 'alone';

/** In a key stands in place of what is added up; no cell of a table holds it. */
const sumMark = '\u0001';

/** More different cells than these are read anew rather than remembered. */
const mostRemembered = 50_000;

export class AmountSums {
  readonly index: number;
  readonly cells: AmountCells;
  /** By group, in millionths; NaN for a group in which nothing is added up. */
  readonly sums: number[] = [];
  /** Cells whose reading depends on the column's decimal sign. */
  readonly evidence = new Set<string>();
  readonly #uses = new Map<string, AmountUse>();

  constructor(index: number, cells: AmountCells) {
    this.index = index;
    this.cells = cells;
  }

  /** @param text trimmed */
  use(text: string): AmountUse {
    const known = this.#uses.get(text);
    if (known !== undefined) return known;
    const use = this.#read(text);
    if (this.#uses.size < mostRemembered) this.#uses.set(text, use);
    if (/[.,'\s]/.test(text) && this.evidence.size < mostRemembered) this.evidence.add(text);
    return use;
  }

  #read(text: string): AmountUse {
    const { exact, fault, mark, computedFrom, text: amount } = this.cells.read(text);
    if (fault !== null || mark !== null || amount === '') return 'same';
    const value = Math.round((exact ?? Number.NaN) * millionths);
    if (!Number.isSafeInteger(value) || value / millionths !== exact) return 'alone';
    return {
      value,
      key: computedFrom === null ? sumMark : `${sumMark}${computedFrom.unit} ${computedFrom.isGuessed}`,
    };
  }
}

/** The number of a sum. */
export const numberOfSum = (sum: number): number => sum / millionths;

/** What is larger is no amount any more: its group is followed by another. */
export const largestSum = 1_000_000_000 * millionths;
