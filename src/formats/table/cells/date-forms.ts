// The forms in which single days, months and years are written, before anybody has asked what order they are in.
import { isWeekday, monthOf } from './months.ts';
import { plainText } from './plain-text.ts';

/** What stands in a cell, in the order in which it stands there. */
export type DateForm =
  /** Three numbers, of which nobody knows yet which is the day. */
  | {
      readonly kind: 'numbers';
      readonly first: string;
      readonly second: string;
      readonly third: string;
      readonly sign: string;
    }
  /** Two, of a day without its year. */
  | { readonly kind: 'pair'; readonly first: string; readonly second: string; readonly sign: string }
  /** A date of which each part is known; `year` as it is written, null where there is none. */
  | {
      readonly kind: 'known';
      readonly year: string | null;
      readonly month: number;
      readonly day: number | null;
    }
  /** Days since the beginning of a spreadsheet's count. */
  | { readonly kind: 'serial'; readonly days: number }
  /** Milliseconds since 1970. */
  | { readonly kind: 'unix'; readonly milliseconds: number }
  | { readonly kind: 'time' };

/** A time of day, whatever follows it: `15:00Z`, `T15:00:00.000+03:00`, `15:00+1`, `3:00 pm`. */
const time =
  /(?:(?<=\d)T|[T,]?\s*)(?<!\d)\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?\s*(?:[ap]\.?m\.?|[zZ]|utc|gmt|lt|local|мск)?\s*(?:[+-]\d{1,2}(?::?\d{2})?)?(?:\s*\([^)]*\))?\s*$|\s+[0-2]\d[0-5]\d\s*(?:z|utc|gmt|lt|local|hrs?|h)\s*$/iu;

/** Letters; no date is longer. */
const longest = 60;

const serials = { first: 10_000, last: 73_050 } as const;

/** A cell without its time, and whether it had one. */
export function withoutTime(plain: string): { readonly day: string; readonly hasTime: boolean } {
  const day = plain
    .replace(time, '')
    .replace(/[,;]\s*$/, '')
    .trim();
  return { day, hasTime: day !== plain };
}

/** @returns null for what is no date in any form */
export function dateFormOf(text: string): DateForm | null {
  if (text.length > longest) return null;
  const plain = plainText(text);
  const { day, hasTime } = withoutTime(plain);
  if (day === '') return hasTime ? { kind: 'time' } : null;
  return figuresForm(day.replace(/\s*([./-])\s*/g, '$1')) ?? namedForm(day);
}

function figuresForm(day: string): DateForm | null {
  const [, first, sign, second, third] =
    /^(\d{1,4})([-/. ])(\d{1,2})\2(\d{1,4})(?:\.|\s?(?:г|ж)\.?)?$/u.exec(day) ?? [];
  if (first !== undefined && sign !== undefined && second !== undefined && third !== undefined) {
    if (first.length === 3 || third.length === 3 || (first.length === 4 && third.length === 4)) return null;
    if (first.length === 4) return { kind: 'known', year: first, month: Number(second), day: Number(third) };
    return { kind: 'numbers', first, second, third, sign };
  }
  const [, year, month] = /^(\d{4})[-/.](\d{1,2})$/.exec(day) ?? [];
  if (year !== undefined) return { kind: 'known', year, month: Number(month), day: null };
  const [, ownMonth, ownYear] = /^(\d{1,2})[-/.](\d{4})$/.exec(day) ?? [];
  if (ownYear !== undefined) return { kind: 'known', year: ownYear, month: Number(ownMonth), day: null };
  const [, one, mark, other] = /^(\d{1,2})([-/.])(\d{1,2})\.?$/.exec(day) ?? [];
  if (one !== undefined && mark !== undefined && other !== undefined)
    return { kind: 'pair', first: one, second: other, sign: mark };
  return countForm(day);
}

/** One number that is a day: `20220304`, a spreadsheet's serial, seconds or milliseconds since 1970. */
function countForm(day: string): DateForm | null {
  const [, year, month, dayOfMonth] = /^((?:19|20)\d{2})(\d{2})(\d{2})$/.exec(day) ?? [];
  if (year !== undefined) return { kind: 'known', year, month: Number(month), day: Number(dayOfMonth) };
  if (!/^\d{5,13}(?:[.,]\d+)?$/.test(day)) return null;
  const value = Math.floor(Number(day.replace(',', '.')));
  const length = String(value).length;
  if (length === 5 && value >= serials.first && value <= serials.last) return { kind: 'serial', days: value };
  if (length === 10) return { kind: 'unix', milliseconds: value * 1000 };
  // In 12 figures since 1973.
  return length >= 12 ? { kind: 'unix', milliseconds: value } : null;
}

const noise =
  /^(?:of|the|de|del|do|da|den|le|el|am|on|pada|tanggal|tgl|г|год|года|году|ж|жыл|жылы|жылғы|st|nd|rd|th|er|º|ª)$/u;

/** With the name of a month: `4 March 2022`, `04MAR22`, `2022 ж. 4 наурыз`, `Mar-22`. */
function namedForm(day: string): DateForm | null {
  const words = (day.toLowerCase().match(/\d+|\p{L}[\p{L}\p{M}]*/gu) ?? []).filter(
    (word) => !noise.test(word),
  );
  const at = words.findIndex((word) => monthOf(word) !== null);
  const month = monthOf(words[at] ?? '');
  if (month === null || /[^\p{L}\p{M}\d\s.,/'ºª-]/u.test(day)) return null;
  const others = [...words.slice(0, at), ...words.slice(at + 1)];
  const [first = '', second = '', ...more] = isWeekday(others[0] ?? '') ? others.slice(1) : others;
  if (more.length > 0 || !/^\d*$/.test(first + second) || first.length > 4 || second.length > 4) return null;
  const known = (year: string | null, dayOfMonth: string | null): DateForm => ({
    kind: 'known',
    year,
    month,
    day: dayOfMonth === null ? null : Number(dayOfMonth),
  });
  if (second !== '') return first.length === 4 ? known(first, second) : known(second, first);
  if (first.length === 4) return known(first, null);
  // Spreadsheets write months so: `Mar-22`, `Mar '22`.
  if (/^\p{L}+\.?\s?['/-]\s?\d{2}$/u.test(day)) return known(first, null);
  return first.length > 2 ? null : known(null, first || null);
}
