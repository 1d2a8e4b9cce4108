// The cells of dates of a large table, each cut to its canonical day, or where there are too many days to its month.
import { withoutTime } from '../table/cells/date-forms.ts';
import { plainText } from '../table/cells/plain-text.ts';
import type { DateCells } from '../table/translation/date-cells.ts';

/** A time of day behind a day in ISO 8601 changes nothing of its day. */
const isoTime = /^[T ]\d{2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?$/;
const isoDay = /^\d{4}-\d{2}-\d{2}$/;
/** Seconds since 1970, of which each flight has others. */
const unixSeconds = /^\d{10}$/;

/** More different cells than these are read anew rather than remembered. */
const mostRemembered = 50_000;

export type DateUnit = 'day' | 'month';

export class DayCells {
  readonly #dates: DateCells;
  readonly #unit: DateUnit;
  readonly #days = new Map<string, string>();
  #hasPlain = false;
  /** Dates whose reading depends on the other dates of the column, without their times. */
  readonly evidence = new Set<string>();

  constructor(dates: DateCells, unit: DateUnit) {
    this.#dates = dates;
    this.#unit = unit;
  }

  /** @returns the day in EDTF; the cell as it is where it is none, for that is told */
  read(text: string): string {
    const isTimed = text.length > 10 && isoTime.test(text.slice(10));
    const day = isTimed ? text.slice(0, 10) : text;
    const known = this.#days.get(day);
    if (known !== undefined) return known;
    if (unixSeconds.test(day)) return this.#cut(new Date(Number(day) * 1000).toISOString().slice(0, 10));
    const read = this.#dates.read(day);
    // It only looked like a day with a time.
    if (read.kind === 'fault' && isTimed) return this.#whole(text);
    const cell = read.kind === 'date' ? this.#cut(read.text) : text;
    if (this.#days.size < mostRemembered) this.#days.set(day, cell);
    this.#keepEvidence(day);
    return cell;
  }

  #whole(text: string): string {
    const read = this.#dates.read(text);
    this.#keepEvidence(text);
    return read.kind === 'date' ? this.#cut(read.text) : text;
  }

  #keepEvidence(text: string): void {
    const isPlain = isoDay.test(text);
    if (isPlain && this.#hasPlain) return;
    this.#hasPlain ||= isPlain;
    if (this.evidence.size < mostRemembered) this.evidence.add(withoutTime(plainText(text)).day);
  }

  #cut(text: string): string {
    return this.#unit === 'month' && isoDay.test(text) ? text.slice(0, 7) : text;
  }
}
