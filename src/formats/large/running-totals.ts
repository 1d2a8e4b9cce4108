// What the rows of a large table add up to as they are read, for the rows of totals that stand among them.
import { near } from '../table/reading/total-rows.ts';
import { isBlank } from '../table/understanding/grid.ts';
import { type AmountSums, numberOfSum } from './amount-sums.ts';

/** By a word that says so surely, or if it adds up; or by nothing but its place at the end of the table. */
export type TotalKind = 'surely' | 'if-it-adds-up' | 'unnamed';

/** What stands in a row of totals, and what the rows above it add up to. */
export interface TotalRow {
  readonly row: number;
  readonly kind: TotalKind;
  readonly compared: readonly {
    readonly column: number;
    readonly written: number;
    /** Since the total before, and of all rows. */
    readonly since: number;
    readonly all: number;
    readonly isExact: boolean;
  }[];
}

export class RunningTotals {
  readonly #amounts: readonly AmountSums[];
  readonly #sums: { since: number; all: number; rows: number; isExact: boolean }[];
  readonly rows: TotalRow[] = [];

  constructor(amounts: readonly AmountSums[]) {
    this.#amounts = amounts;
    this.#sums = amounts.map(() => ({ since: 0, all: 0, rows: 0, isExact: true }));
  }

  /** @param values in millionths; NaN where a row has none */
  add(values: readonly number[], cells: readonly string[]): void {
    for (let at = 0; at < values.length; at += 1) {
      const sum = this.#sums[at];
      const value = values[at] ?? Number.NaN;
      if (sum === undefined) continue;
      if (Number.isNaN(value)) {
        const { index, cells: column } = this.#amounts[at] ?? {};
        const text = index === undefined ? '' : (cells[index] ?? '').trim();
        if (isBlank(text) || column?.read(text).text === '') continue;
        sum.isExact = false;
      } else {
        sum.since += value;
        sum.all += value;
      }
      sum.rows += 1;
    }
  }

  /** Takes a row for a total; one that nothing surely names stays a row, unless it adds up or turns out to be the last. */
  take(row: number, values: readonly number[], kind: TotalKind): void {
    const compared = this.#sums.flatMap(({ since, all, rows, isExact }, at) => {
      const value = values[at] ?? Number.NaN;
      const column = this.#amounts[at]?.index;
      if (Number.isNaN(value) || column === undefined || rows === 0) return [];
      const [written, ...sums] = [value, since, all].map(numberOfSum) as [number, number, number];
      return [{ column, written, since: sums[0], all: sums[1], isExact }];
    });
    this.rows.push({ row, kind, compared });
    const addsUp =
      compared.length > 0 &&
      compared.every(({ written, since, all }) => near(written, since) || near(written, all));
    if (kind === 'surely' || (kind === 'if-it-adds-up' && addsUp))
      for (const sum of this.#sums) sum.since = 0;
    else this.add(values, []);
  }
}
