// The dates of a table as EDTF: their order decided by the whole column, or asked for once; one date in three columns.
import type { Answers, DateOrder } from '../../answers.ts';
import { type ColumnOrder, dateOrderOf, serialSystemOf } from '../cells/date-order.ts';
import { type DateFault, type DateOptions, dateOfParts, readDate } from '../cells/dates.ts';

/** More different cells than these are read anew rather than remembered. */
const mostRemembered = 100_000;

export type DateCell =
  /** Empty where nothing is reported. */
  { readonly kind: 'date'; readonly text: string } | { readonly kind: 'fault'; readonly fault: DateFault };

export class DateCells {
  readonly order: ColumnOrder;
  readonly #options: DateOptions;
  readonly #read = new Map<string, DateCell>();

  /** @param texts all dates of the table */
  constructor(texts: readonly string[], { dates, year }: Answers) {
    const distinct = [...new Set(texts)];
    const order = dateOrderOf(distinct);
    // Nobody who writes months first sets a point behind the second number.
    const isPointed =
      order.kind === 'both' && distinct.every((text) => text === '' || /^\d{1,2}\.\s?\d{1,2}\.$/.test(text));
    this.order = isPointed ? { kind: 'order', order: 'dmy', example: order.example } : order;
    this.#options = {
      order: dates ?? (this.order.kind === 'order' ? this.order.order : null),
      year: year ?? null,
      serials: serialSystemOf(distinct),
    };
  }

  /** The order in which they are read, where it makes a difference; null where it does not, or nobody knows it. */
  get readAs(): DateOrder | null {
    return this.order.kind === 'none' ? null : (this.#options.order ?? null);
  }

  /** Whether other dates of the column are read as these are. */
  isReadLike(other: DateCells): boolean {
    return (
      this.order.kind === other.order.kind && JSON.stringify(this.#options) === JSON.stringify(other.#options)
    );
  }

  read(text: string): DateCell {
    const known = this.#read.get(text);
    if (known !== undefined) return known;
    const reading = readDate(text, this.#options);
    const cell: DateCell =
      reading.kind === 'date'
        ? { kind: 'date', text: reading.edtf }
        : reading.kind === 'fault'
          ? reading
          : { kind: 'date', text: '' };
    if (this.#read.size < mostRemembered) this.#read.set(text, cell);
    return cell;
  }

  /** From a first to a last day. */
  between(first: string, last: string): DateCell {
    const [from, to] = [this.read(first), this.read(last)];
    if (from.kind === 'fault' || to.kind === 'fault' || to.text === '' || from.text === to.text) return from;
    if (from.text === '') return to;
    const read = readDate(`${from.text.split('/')[0]}/${to.text.split('/').at(-1)}`);
    return read.kind === 'date' ? { kind: 'date', text: read.edtf } : { kind: 'fault', fault: 'no-such-day' };
  }

  /** @param parts year, month and day, of which the table may have no day, or neither */
  fromParts(year: string, month: string, day: string): DateCell {
    if (year + month + day === '') return { kind: 'date', text: '' };
    const whole = year === '' ? String(this.#options.year ?? '') : year;
    if (whole === '') return { kind: 'fault', fault: 'no-year' };
    const first = dateOfParts(whole, month === '' ? '1' : month, day === '' ? '1' : day);
    if (first === null) return { kind: 'fault', fault: 'no-such-day' };
    return { kind: 'date', text: first.slice(0, month === '' ? 4 : day === '' ? 7 : 10) };
  }
}
