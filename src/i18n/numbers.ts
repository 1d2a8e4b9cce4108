// Numbers and dates by each language's custom, written down here because browsers do not know all of these languages.
// Separators, month names and date patterns: Unicode CLDR 48, `numbers` and `ca-gregorian` of each locale; plural forms:
// its `plurals`.
import type { Language } from './languages.ts';

interface Custom {
  readonly decimal: string;
  readonly group: string;
  /** As they stand beside a day, which is not always as they stand alone. */
  readonly months: readonly string[];
  /** Where there is little room, beside a day. */
  readonly shortMonths: readonly string[];
  /** As they stand alone, where that is otherwise than beside a day. */
  readonly monthsAlone?: readonly string[];
  /** A full date of its day with month, and its year; of a month and its year, too. */
  readonly full: (dayAndMonth: string, year: string) => string;
}

const yearLast = (dayAndMonth: string, year: string) => `${dayAndMonth} ${year}`;

const customs: Readonly<Record<Language, Custom>> = {
  en: {
    decimal: '.',
    group: ',',
    months: 'January February March April May June July August September October November December'.split(
      ' ',
    ),
    shortMonths: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '),
    full: yearLast,
  },
  id: {
    decimal: ',',
    group: '.',
    months: 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(
      ' ',
    ),
    shortMonths: 'Jan Feb Mar Apr Mei Jun Jul Agu Sep Okt Nov Des'.split(' '),
    full: yearLast,
  },
  ru: {
    decimal: ',',
    group: '\u00a0',
    months: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' '),
    shortMonths: 'янв. февр. мар. апр. мая июн. июл. авг. сент. окт. нояб. дек.'.split(' '),
    monthsAlone: 'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'.split(' '),
    full: (dayAndMonth, year) => `${dayAndMonth} ${year}\u00a0г.`,
  },
  kk: {
    decimal: ',',
    group: '\u00a0',
    months: 'қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан'.split(' '),
    shortMonths: 'қаң. ақп. нау. сәу. мам. мау. шіл. там. қыр. қаз. қар. жел.'.split(' '),
    full: (dayAndMonth, year) => `${year}\u00a0ж. ${dayAndMonth}`,
  },
};

/** What divides the cells of a table in a text file: where the comma is in numbers, spreadsheets expect a semicolon. */
export const listSeparator = (language: Language): ',' | ';' =>
  customs[language].decimal === ',' ? ';' : ',';

/**
 * A number in figures.
 * @param decimals how many places after the decimal sign
 */
export function formatNumber(language: Language, value: number, decimals = 0): string {
  const { decimal, group } = customs[language];
  const [whole = '', part] = Math.abs(value).toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  const sign = value < 0 && Number(value.toFixed(decimals)) !== 0 ? '−' : '';
  return sign + grouped + (part === undefined ? '' : decimal + part);
}

/** The forms of a noun that go with numbers; a form that a language does not tell apart is left out. */
export interface PluralForms {
  readonly one?: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
}

/** The form that goes with a whole number, 0 or more: in some languages 21 goes with 1, and 11 with 5. */
export function plural(language: Language, value: number, forms: PluralForms): string {
  return forms[pluralCategory(language, value)] ?? forms.other;
}

function pluralCategory(language: Language, value: number): keyof PluralForms {
  switch (language) {
    case 'id':
      return 'other';
    case 'en':
    case 'kk':
      return value === 1 ? 'one' : 'other';
    case 'ru': {
      const last = value % 10;
      const isTeen = Math.floor(value / 10) % 10 === 1;
      if (last === 1 && !isTeen) return 'one';
      return last >= 2 && last <= 4 && !isTeen ? 'few' : 'many';
    }
  }
}

/** How a date is written: `7 January 2022`, `7 January`, `7 Jan`, `7 Jan 2022`. */
export type DateParts = 'full' | 'day' | 'short' | 'short-with-year';

/** A calendar date `YYYY-MM-DD` as "7 January 2022", or without its year as "7 January" or "7 Jan". */
export function formatDate(language: Language, date: string, parts: DateParts = 'full'): string {
  return formatDays(language, date, date, parts);
}

/**
 * Days from a date to another, both included: "3–8 March 2022", "22 Feb – 8 Mar"; one day where they are the same.
 * @param between what stands between two days of one month
 */
export function formatDays(
  language: Language,
  from: string,
  to: string,
  parts: DateParts = 'full',
  between = '–',
): string {
  const [first, last] = [from, to].map((date) => date.split('-'));
  const [[fromYear = '', fromMonth = '', fromDay = ''], [toYear = '', toMonth = '', toDay = '']] = [
    first ?? [],
    last ?? [],
  ];
  const { months, shortMonths, full } = customs[language];
  const isShort = parts === 'short' || parts === 'short-with-year';
  const nameOf = (month: string) => (isShort ? shortMonths : months)[Number(month) - 1] ?? month;
  // No line ends between a day and its month, nor between a year and its mark.
  const one = (day: string, month: string) => `${day}\u00a0${nameOf(month)}`;
  const withYear = isShort ? 'short-with-year' : 'full';
  // From one year to another neither is left out.
  if (fromYear !== toYear)
    return `${formatDate(language, from, withYear)} – ${formatDate(language, to, withYear)}`;
  const [start, end] = [String(Number(fromDay)), String(Number(toDay))];
  const isOneMonth = fromMonth === toMonth && fromYear === toYear;
  const days = isOneMonth
    ? one(start === end ? start : `${start}${between}${end}`, toMonth)
    : `${one(start, fromMonth)} – ${one(end, toMonth)}`;
  return parts === withYear ? full(days, toYear) : days;
}

/** A month `YYYY-MM` as "March 2022", a year as itself. */
export function formatMonth(language: Language, date: string): string {
  const [year = '', month] = date.split('-');
  const { months, monthsAlone, full } = customs[language];
  return month === undefined ? year : full((monthsAlone ?? months)[Number(month) - 1] ?? month, year);
}

/** Minutes as hours and minutes, `3:35`. */
export function formatHours(minutes: number): string {
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}

/** Whole numbers in order, runs joined: 2, 3 and 6 are "2–3, 6". */
export function formatRuns(values: readonly number[]): string {
  const sorted = [...new Set(values)].sort((a, b) => a - b);
  const runs: [number, number][] = [];
  for (const value of sorted) {
    const last = runs.at(-1);
    if (last !== undefined && value === last[1] + 1) last[1] = value;
    else runs.push([value, value]);
  }
  return runs.map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`)).join(', ');
}
