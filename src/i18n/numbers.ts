// Numbers and dates by each language's custom, written down here because browsers do not know all of these languages.
// Separators and month names: Unicode CLDR 48, `numbers` and `ca-gregorian` of each locale.
import type { Language } from './languages.ts';

interface Custom {
  readonly decimal: string;
  readonly group: string;
  readonly months: readonly string[];
}

const customs: Readonly<Record<Language, Custom>> = {
  en: {
    decimal: '.',
    group: ',',
    months: 'January February March April May June July August September October November December'.split(
      ' ',
    ),
  },
  id: {
    decimal: ',',
    group: '.',
    months: 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(
      ' ',
    ),
  },
};

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

/** A calendar date `YYYY-MM-DD` as "7 January 2022", or without its year as "7 January". */
export function formatDate(language: Language, date: string, parts: 'full' | 'day' = 'full'): string {
  const [year = '', month = '', day = ''] = date.split('-');
  const name = customs[language].months[Number(month) - 1] ?? month;
  // No line ends between a day and its month.
  const dayAndMonth = `${Number(day)}\u00a0${name}`;
  return parts === 'full' ? `${dayAndMonth} ${year}` : dayAndMonth;
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
