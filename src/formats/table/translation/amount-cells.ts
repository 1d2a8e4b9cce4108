// The amounts of one column in the words of the canonical table; tonnes in other units are computed, and that is told.
import type { Measure } from '../../../airlift/amount.ts';
import type { Answers } from '../../answers.ts';
import { readAmount } from '../amount-cell.ts';
import { type AmountFault, readAmountCell } from '../cells/amounts.ts';
import { decimalSignOf } from '../cells/numbers.ts';
import { type UnitReading, unitOfHeader } from '../cells/units.ts';
import { amountColumns } from '../columns.ts';
import { writeAmount } from '../written-amount.ts';

export interface AmountCell {
  /** As the canonical table has it; empty where nothing is reported. */
  readonly text: string;
  /** The number, where it is given exactly. */
  readonly exact: number | null;
  readonly fault: AmountFault | null;
  /** The unit from which tonnes were computed. */
  readonly computedFrom: UnitReading | null;
  /** A mark that may mean a small number, as `*`. */
  readonly mark: string | null;
  /** The mark of a note behind the number. */
  readonly noteMark: string | null;
}

/** More different cells than these are read anew rather than remembered. */
const mostRemembered = 100_000;

const units: Readonly<Record<string, UnitReading>> = {
  kg: { unit: 'kg', isGuessed: false },
  lb: { unit: 'lb', isGuessed: false },
  short_tons: { unit: 'short-ton', isGuessed: false },
};

/** The measure of what a column is taken for, whatever its unit and direction. */
export function measureOf(taken: string): Measure | null {
  if (Object.hasOwn(units, taken)) return 'tonnes';
  const column = taken.replace(/_(?:out|in|by_place|by_day)$/, '');
  const measure = Object.entries(amountColumns).find(([, name]) => name === column)?.[0];
  return (measure as Measure | undefined) ?? null;
}

export class AmountCells {
  readonly measure: Measure;
  /** The sign that divides off the part of a whole; null where no cell depends on it. */
  readonly decimal: ReturnType<typeof decimalSignOf>;
  readonly #unit: UnitReading | null;
  readonly #isOwn: boolean;
  readonly #read = new Map<string, AmountCell>();

  /**
   * @param texts of the whole column
   * @param isOwn whether the table is one that this program wrote, whose amounts are read as they were written
   * @param isTyped whether its numbers come from a format that knows numbers
   */
  constructor(
    column: { readonly taken: string; readonly header: string; readonly texts: readonly string[] },
    { decimal }: Answers,
    { isOwn, isTyped }: { readonly isOwn: boolean; readonly isTyped: boolean },
  ) {
    this.measure = measureOf(column.taken) ?? 'flights';
    this.#isOwn = isOwn;
    this.#unit =
      this.measure === 'tonnes' && !isOwn ? (units[column.taken] ?? unitOfHeader(column.header)) : null;
    // Nobody weighs a freight to the gram.
    const isWhole = this.measure !== 'tonnes' || ['kg', 'lb'].includes(this.#unit?.unit ?? '');
    const guessed = () => (isTyped ? '.' : decimalSignOf(new Set(column.texts), isWhole));
    this.decimal = isOwn ? '.' : (decimal ?? guessed());
  }

  read(text: string): AmountCell {
    const known = this.#read.get(text);
    if (known !== undefined) return known;
    const cell = this.#isOwn && readAmount(text, this.measure) !== null ? plain(text) : this.#reading(text);
    if (this.#read.size < mostRemembered) this.#read.set(text, cell);
    return cell;
  }

  #reading(text: string): AmountCell {
    const decimal = this.decimal === 'ambiguous' ? null : this.decimal;
    const reading = readAmountCell(text, { measure: this.measure, decimal, unit: this.#unit });
    switch (reading.kind) {
      case 'empty':
        return plain('');
      case 'nothing':
        return { ...plain(''), mark: reading.isTold ? reading.mark : null };
      case 'fault':
        return { ...plain(text), fault: reading.fault };
      case 'amount': {
        const { amount, computedFrom, noteMark } = reading;
        const isPlain = amount.comparator === '=' && computedFrom === null && /^\d+$/.test(text);
        const written = isPlain ? text : writeAmount(amount);
        return {
          ...plain(written),
          exact: amount.comparator === '=' ? amount.value : null,
          computedFrom,
          noteMark,
        };
      }
    }
  }
}

const plain = (text: string): AmountCell => ({
  text,
  exact: /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : null,
  fault: null,
  computedFrom: null,
  mark: null,
  noteMark: null,
});

/** The canonical column of a measure, by what a column is taken for, whatever its unit. */
export const measureColumn = (taken: string): string | null =>
  measureOf(taken) === 'tonnes'
    ? 'tonnes'
    : measureOf(taken) === 'aircraft'
      ? 'aircraft_count'
      : measureOf(taken);
