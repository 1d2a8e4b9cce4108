// Dates in a cell, as people, spreadsheets and databases write them, as periods in EDTF.
import { type Period, readPeriod, writePeriod } from '../../../airlift/period.ts';
import type { DateOrder } from '../../answers.ts';
import { type DateForm, dateFormOf, withoutTime } from './date-forms.ts';
import { monthOf } from './months.ts';
import { type NothingReading, readNothing } from './nothing-marks.ts';
import { plainText } from './plain-text.ts';

export interface DateOptions {
  /** Of the column, as `dateOrderOf` decides or a reader answers; null where it is not known. */
  readonly order?: DateOrder | null;
  /** Of dates that are written without one. */
  readonly year?: number | null;
  /** From which day a spreadsheet counts, as `serialSystemOf` guesses. */
  readonly serials?: SerialSystem;
  /** Two figures of a year mean one up to this; of the century before beyond it. By default next year. */
  readonly latestYear?: number;
}

export type SerialSystem = '1900' | '1904';

/** What of a date was guessed, and is told: its century, that a number is a spreadsheet's count, or a host's clock. */
export type DateGuess = 'century' | 'serial' | 'unix';

export type DateFault =
  /** Day before month and month before day are both possible: it is asked. */
  | 'order'
  /** `07.02.`: the year is asked. */
  | 'no-year'
  /** `30 February`, or a day that is none in the order of its column. */
  | 'no-such-day'
  /** `15:00`. */
  | 'time-only'
  | 'no-date';

export type DateReading =
  | NothingReading
  | {
      readonly kind: 'date';
      readonly period: Period;
      /** The same in EDTF, as the canonical table has it. */
      readonly edtf: string;
      readonly guess: DateGuess | null;
      /** Whether a time of day was dropped. */
      readonly hasTime: boolean;
    }
  | { readonly kind: 'fault'; readonly fault: DateFault };

/** Letters; a longer cell is a text. */
const longest = 120;

type Read = { readonly date: string; readonly guess: DateGuess | null } | DateFault;

/** Reads one cell. What may be two days is a fault, never one of them in silence. */
export function readDate(text: string, options: DateOptions = {}): DateReading {
  const none = readNothing(text);
  if (none !== null) return none;
  const written = readPeriod(text);
  // Four figures may be a time of day.
  if (written !== null)
    return written.from.date < '1700' ? { kind: 'fault', fault: 'no-such-day' } : found(written, null, false);
  if (text.length > longest) return { kind: 'fault', fault: 'no-date' };
  const plain = plainText(text);
  const about =
    /^(?:~|≈|c\.|ca\.?(?= )|circa|about|around|approx\.?|около|примерно|шамамен|sekitar|vers|environ|hacia|etwa)\s*(?=\S)/iu;
  const isAbout = about.test(plain) || plain.endsWith('?');
  const bare = plain.replace(about, '').replace(/\s*\?$/, '');
  const one = readOne(bare, options);
  if (typeof one !== 'string') return periodOf(one, one, isAbout, withoutTime(bare).hasTime);
  let fault: DateFault = one;
  for (const [first, last] of endsIn(bare)) {
    const to = readOne(last, options);
    if (typeof to === 'string') {
      // What is asked of an end is asked of the whole.
      if (to === 'no-year' || to === 'order') fault = to;
      continue;
    }
    const from = readOne(completed(first, to.date), { ...options, year: Number(to.date.slice(0, 4)) });
    if (typeof from !== 'string') return periodOf(from, to, isAbout, false);
  }
  return { kind: 'fault', fault };
}

/** A date whose parts stand in three columns; the month as a number or by its name. Null for what is no day. */
export function dateOfParts(year: string, month: string, day: string): string | null {
  const number = monthOf(month) ?? (/^\d{1,2}$/.test(plainText(month)) ? Number(plainText(month)) : 0);
  if (!/^\d{1,2}$/.test(plainText(day)) || !/^\d{4}$/.test(plainText(year))) return null;
  return isoOf(Number(plainText(year)), number, Number(plainText(day)));
}

/** The day of a spreadsheet's count; the one of 1900 holds a 29 February 1900 that never was. */
export function dayOfSerial(days: number, system: SerialSystem): string {
  const start = system === '1900' ? Date.UTC(1899, 11, 30) : Date.UTC(1904, 0, 1);
  return new Date(start + Math.floor(days) * 86_400_000).toISOString().slice(0, 10);
}

const found = (period: Period, guess: DateGuess | null, hasTime: boolean): DateReading => ({
  kind: 'date',
  period,
  edtf: writePeriod(period),
  guess,
  hasTime,
});

function periodOf(
  from: Exclude<Read, string>,
  to: Exclude<Read, string>,
  isAbout: boolean,
  hasTime: boolean,
): DateReading {
  const mark = isAbout ? '?' : '';
  const period = readPeriod(`${from.date}${mark}/${to.date}${mark}`);
  if (period === null) return { kind: 'fault', fault: 'no-such-day' };
  return found(period, from.guess ?? to.guess, hasTime);
}

function readOne(text: string, options: DateOptions): Read {
  if (/^(?:19|20)\d{2}$/.test(text)) return { date: text, guess: null };
  const form = dateFormOf(text);
  if (form === null) return 'no-date';
  switch (form.kind) {
    case 'time':
      return 'time-only';
    case 'serial':
      return { date: dayOfSerial(form.days, options.serials ?? '1900'), guess: 'serial' };
    case 'unix':
      return { date: new Date(form.milliseconds).toISOString().slice(0, 10), guess: 'unix' };
    case 'known':
      return dated(form.year, form.month, form.day, options);
    case 'pair':
      return ordered(form, null, options);
    case 'numbers':
      return options.order === 'ymd' || Number(form.first) > 31
        ? dated(form.first, Number(form.second), Number(form.third), options)
        : ordered(form, form.third, options);
  }
}

/** Of two numbers that are a day and a month, in the order of the column or the only one that is possible. */
function ordered(
  { first, second }: Extract<DateForm, { kind: 'numbers' | 'pair' }>,
  year: string | null,
  options: DateOptions,
): Read {
  const [one, other] = [Number(first), Number(second)];
  const order = options.order === 'ymd' && year === null ? 'mdy' : options.order;
  if (order === 'dmy' || (order !== 'mdy' && (one > 12 || one === other)))
    return dated(year, other, one, options);
  if (order === 'mdy' || other > 12) return dated(year, one, other, options);
  return 'order';
}

function dated(year: string | null, month: number, day: number | null, options: DateOptions): Read {
  const isShort = year !== null && year.length < 4;
  const whole =
    year === null ? (options.year ?? null) : isShort ? centuryOf(Number(year), options) : Number(year);
  if (isoOf(2024, month, day ?? 1) === null) return 'no-such-day';
  if (whole === null) return 'no-year';
  const date = isoOf(whole, month, day ?? 1);
  if (date === null || whole < 1900 || whole > 2199) return 'no-such-day';
  return { date: day === null ? date.slice(0, 7) : date, guess: isShort ? 'century' : null };
}

function centuryOf(year: number, { latestYear = new Date().getUTCFullYear() + 1 }: DateOptions): number {
  const century = latestYear - (latestYear % 100);
  return century + year <= latestYear ? century + year : century - 100 + year;
}

/** `YYYY-MM-DD`; null for a day that no calendar has. */
function isoOf(year: number, month: number, day: number): string | null {
  const date = [
    String(year).padStart(4, '0'),
    ...[month, day].map((part) => String(part).padStart(2, '0')),
  ].join('-');
  return readPeriod(date) === null ? null : date;
}

/** The two ends of an interval, in every way in which a cell can be divided into two. */
function* endsIn(plain: string): Generator<readonly [string, string]> {
  const divider =
    /\s*(?:–|—|―|\s-\s|-|\/|\s(?:to|till|until|through|and|sampai|hingga|s\/d|dan|до|по|и|bis|und|au|à|et|al|a|y|até|e)\s)\s*/giu;
  const [, month, one, other, rest] =
    /^(\p{L}+\.?) (\d{1,2})\s?[-–—]\s?(\d{1,2})(,? \d{4})$/u.exec(plain) ?? [];
  if (month !== undefined) yield [`${one} ${month}${rest}`, `${other} ${month}${rest}`];
  // Of a night the two days: "4/5 May 1945".
  const [, night, morning, ofMonth] =
    /^(\d{1,2})\s?\/\s?(\d{1,2})\.?\s+(\p{L}+\.?,? \d{2,4})$/u.exec(plain) ?? [];
  if (night !== undefined) yield [`${night} ${ofMonth}`, `${morning} ${ofMonth}`];
  for (const match of plain.matchAll(divider)) {
    const [first, last] = [plain.slice(0, match.index), plain.slice(match.index + match[0].length)];
    if (first === '' || last === '' || isWithinDay(match[0], first, last)) continue;
    yield [first.replace(/^(?:from|between|von|vom|с|от|du|del|de|dari)\s+/iu, ''), last];
  }
}

/** Whether a sign stands within a date: `2022-03` is no beginning, nor `08` an end. */
const isWithinDay = (sign: string, first: string, last: string) =>
  (sign === '-' && /^\d{4}(?:-\d{1,2})?$/.test(first) && !/^\d{4}$/.test(last)) ||
  (sign === '/' && (/^\d{1,4}$/.test(first) || /^\d{1,4}$/.test(last)));

/** `3` in "3–8 March 2022" is a day of the month that follows. */
function completed(first: string, last: string): string {
  const day = /^(\d{1,2})\.?$/.exec(first.trim())?.[1];
  return day === undefined || last.length < 10 ? first : `${last.slice(0, 8)}${day.padStart(2, '0')}`;
}
