// When something flew, as a source says it: from a day to a day, each as exact as it is known (EDTF, ISO 8601-2).

/** A date without a time, `YYYY-MM-DD`. */
export type CalendarDate = string;

/** One end of a period. */
export interface PeriodEnd {
  /** `YYYY-MM-DD`, or `YYYY-MM` or `YYYY` where no more is known. */
  readonly date: string;
  /** Uncertain or approximate: `?`, `~` or `%` in EDTF. */
  readonly isAbout: boolean;
}

export interface Period {
  readonly from: PeriodEnd;
  /** The same as `from` where one day, month or year is meant. */
  readonly to: PeriodEnd;
}

/** Days from a day to a day, both included. */
export interface Days {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

const end = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([?~%]?)$/;

function readEnd(text: string): PeriodEnd | null {
  const match = end.exec(text);
  if (match === null) return null;
  const [, year, month, day, mark] = match;
  const [monthNumber, dayNumber] = [Number(month ?? 1), Number(day ?? 1)];
  if (monthNumber < 1 || monthNumber > 12 || dayNumber < 1) return null;
  if (dayNumber > lastDayOf(Number(year), monthNumber)) return null;
  return { date: [year, month, day].filter(Boolean).join('-'), isAbout: mark !== '' };
}

/**
 * Reads a day, month or year, or an interval of two, as EDTF writes them.
 * @returns null for what is none, or ends before it begins
 */
export function readPeriod(text: string): Period | null {
  const [first = '', second, ...more] = text.trim().split('/');
  if (more.length > 0) return null;
  const from = readEnd(first.trim());
  const to = second === undefined ? from : readEnd(second.trim());
  if (from === null || to === null || daysOf({ from, to }).to < daysOf({ from, to: from }).from) return null;
  return { from, to };
}

/** The period as EDTF writes it. */
export function writePeriod({ from, to }: Period): string {
  const write = ({ date, isAbout }: PeriodEnd) => `${date}${isAbout ? '?' : ''}`;
  return from.date === to.date && from.isAbout === to.isAbout ? write(from) : `${write(from)}/${write(to)}`;
}

const twoDigits = (value: number) => String(value).padStart(2, '0');

/** The last day of a month, by the Gregorian calendar. */
const lastDayOf = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** Letters of a date that is not a month or a year alone. */
const wholeDay = '2022-01-06'.length;

/** All days that a period may mean. */
export function daysOf({ from, to }: Period): Days {
  // As most are, of thousands: nothing is to be made of it.
  if (from.date.length === wholeDay && to.date.length === wholeDay) return { from: from.date, to: to.date };
  const [year, month, day] = to.date.split('-').map(Number);
  const lastMonth = month ?? 12;
  const lastDay = day ?? lastDayOf(year ?? 0, lastMonth);
  const [firstYear, firstMonth = '01', firstDay = '01'] = from.date.split('-');
  return {
    from: `${firstYear}-${firstMonth}-${firstDay}`,
    to: `${to.date.slice(0, 4)}-${twoDigits(lastMonth)}-${twoDigits(lastDay)}`,
  };
}

/** The one day that a period is; null where it is several or not known for certain. */
export function oneDayOf(period: Period | null): CalendarDate | null {
  if (period === null || period.from.isAbout || period.to.isAbout) return null;
  const { from, to } = daysOf(period);
  return from === to ? from : null;
}

/** The one month (`YYYY-MM`) that a period lies in; null where it lies in several or is not known for certain. */
export function oneMonthOf(period: Period | null): string | null {
  if (period === null || period.from.isAbout || period.to.isAbout) return null;
  const { from, to } = daysOf(period);
  const [month, last] = [from, to].map((day) => day.slice(0, 'YYYY-MM'.length));
  return month !== undefined && month === last ? month : null;
}

const millisecondsOfADay = 86_400_000;

/** The day a number of days after another. */
export function dayAfter(day: CalendarDate, days = 1): CalendarDate {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * millisecondsOfADay).toISOString().slice(0, 10);
}

/** How many days lie from one to another; 0 for the same. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / millisecondsOfADay);
}
