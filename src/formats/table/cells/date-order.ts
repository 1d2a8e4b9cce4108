// What only a whole column of dates can tell: whether days stand before months, and from which day a spreadsheet counts.
import type { DateOrder } from '../../answers.ts';
import { dateFormOf } from './date-forms.ts';
import { dayOfSerial, readDate, type SerialSystem } from './dates.ts';

export type ColumnOrder =
  /** No cell depends on it. */
  | { readonly kind: 'none' }
  /** A cell that can be read in one order only, and none against it. */
  | { readonly kind: 'order'; readonly order: DateOrder; readonly example: string }
  /** All cells can be read in both: it is asked. `likely`: by points between, or the order that makes the shorter period. */
  | { readonly kind: 'both'; readonly likely: 'dmy' | 'mdy' | null; readonly example: string }
  /** Some cells can only be read in one order, others only in the other. */
  | { readonly kind: 'contradictory'; readonly dmy: string; readonly mdy: string };

/** The order of day and month in a column, decided from all its cells. */
export function dateOrderOf(texts: readonly string[]): ColumnOrder {
  const only: Partial<Record<DateOrder, string>> = {};
  const either: string[] = [];
  for (const text of texts) {
    const form = dateFormOf(text);
    if (form?.kind !== 'numbers' && form?.kind !== 'pair') continue;
    const [one, other] = [Number(form.first), Number(form.second)];
    if (one > 31) only.ymd ??= text;
    else if (one > 12 && other <= 12) only.dmy ??= text;
    else if (other > 12 && other <= 31 && one <= 12) only.mdy ??= text;
    else if (one !== other && one <= 12 && other <= 12) either.push(text);
  }
  const { ymd, dmy, mdy } = only;
  if (dmy !== undefined && mdy !== undefined) return { kind: 'contradictory', dmy, mdy };
  if (ymd !== undefined && mdy === undefined) return { kind: 'order', order: 'ymd', example: ymd };
  if (dmy !== undefined) return { kind: 'order', order: 'dmy', example: dmy };
  if (mdy !== undefined) return { kind: 'order', order: 'mdy', example: mdy };
  const [example] = either;
  return example === undefined
    ? { kind: 'none' }
    : { kind: 'both', likely: likelyOrder(texts, either), example };
}

/** Points stand between day and month almost everywhere; otherwise flights of one airlift lie close together. */
function likelyOrder(texts: readonly string[], either: readonly string[]): 'dmy' | 'mdy' | null {
  if (either.every((text) => /^\s*\d+\s*\.\s*\d/.test(text))) return 'dmy';
  const [days, months] = [spanOf(texts, 'dmy'), spanOf(texts, 'mdy')];
  return days === months ? null : days < months ? 'dmy' : 'mdy';
}

/** Milliseconds from the first to the last day of a column. */
function spanOf(texts: readonly string[], order: DateOrder): number {
  // Whatever year: only its span is asked for.
  const days = daysIn(texts, { order, year: 2001 });
  return days.length === 0 ? 0 : (days.at(-1) ?? 0) - (days[0] ?? 0);
}

function daysIn(texts: readonly string[], options: Parameters<typeof readDate>[1]): readonly number[] {
  return texts
    .flatMap((text) => {
      const reading = readDate(text, options);
      return reading.kind === 'date' ? [Date.parse(reading.period.from.date)] : [];
    })
    .sort((one, other) => one - other);
}

/**
 * From which day the numbers of a column are counted: as brings them nearer to its other dates. From 1900 where it has none,
 * as all spreadsheets but old ones of the Macintosh do.
 */
export function serialSystemOf(texts: readonly string[]): SerialSystem {
  const serials = texts.flatMap((text) => {
    const form = dateFormOf(text);
    return form?.kind === 'serial' ? [form.days] : [];
  });
  const isSerial = (text: string) => dateFormOf(text)?.kind === 'serial';
  const others = daysIn(
    texts.filter((text) => !isSerial(text)),
    {},
  );
  const middle = others[Math.floor(others.length / 2)];
  const serial = serials.sort((one, other) => one - other)[Math.floor(serials.length / 2)];
  if (middle === undefined || serial === undefined) return '1900';
  const away = (system: SerialSystem) => Math.abs(Date.parse(dayOfSerial(serial, system)) - middle);
  return away('1904') < away('1900') ? '1904' : '1900';
}
