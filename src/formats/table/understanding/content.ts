// What stands in a column: numbers, dates, places, types, routes; seen in its first few hundred rows.
import type { TableRecord } from '../../workbook.ts';
import { endsInCell } from '../cells/ends.ts';
import { withoutNoteMark } from '../cells/footnotes.ts';
import { readNothing } from '../cells/nothing-marks.ts';
import { isBlank } from './grid.ts';

/** What lookups say of a text, each text asked once. */
export interface Recognizers {
  readonly isPlace: (text: string) => boolean;
  readonly isType: (text: string) => boolean;
}

/** Shares of the cells that hold something, 0 to 1. */
export interface Profile {
  readonly filled: number;
  readonly numbers: number;
  readonly dates: number;
  readonly codes: number;
  readonly places: number;
  readonly types: number;
  readonly routes: number;
  /** Of single aircraft: `VP-BTK`, `N811TJ`. */
  readonly registrations: number;
  /** Two names with a dash or an arrow between them, known or not. */
  readonly pairs: number;
  readonly links: number;
  readonly directions: number;
  /** 1, 2, 3 … or 0, 1, 2 …: an index. */
  readonly isSequence: boolean;
  readonly median: number;
  readonly distinct: number;
}

const sampled = 300;
/** Lookups take longer than forms of texts: of so many different ones is asked. */
const askedFor = 40;
/** Letters; no place and no type has a longer name. */
const longestName = 80;

export const isNumberLike = (text: string): boolean =>
  // Two numbers with a comma between them are a position.
  !/,\s/.test(text) &&
  /^[<>~≈≤≥=+-]*\s*[+-]?[\d٠-٩۰-۹][\d٠-٩۰-۹\s.,'’\u00a0\u202f]*\+?\s*(?:kgs?|lbs?|t|tons?|tonnes?|%)?$/i.test(
    withoutNoteMark(text.trim()).text,
  );

const monthName =
  /(?:jan|feb|mar|apr|may|mai|mei|maj|jun|jul|aug|ago|agu|sep|set|oct|okt|out|nov|dec|dez|des|dic|déc|fév|янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек|қаң|ақп|нау|сәу|мам|мау|шіл|там|қыр|қаз|қар|жел)/i;

export function isDateLike(text: string): boolean {
  const trimmed = text.trim();
  if (trimmed.length > 40 || !/[\d٠-٩]/.test(trimmed)) return false;
  return (
    /^\d{4}-\d{2}(?:-\d{2})?(?:[T ?~%/].*)?$/.test(trimmed) ||
    /^\d{1,2}[./-]\d{1,2}(?:[./-](?:\d{4}|\d{2})|\.)(?:[T ,].*)?$/.test(trimmed) ||
    /^\d{4}[./]\d{1,2}[./]\d{1,2}(?:[T ,].*)?$/.test(trimmed) ||
    /^\d{1,2}[./-]\d{1,2}\.?[T ,]+\d{1,2}:\d{2}/.test(trimmed) ||
    (monthName.test(trimmed) &&
      /^(?:\p{L}+,?\s+)?(?:\d{1,2}\.?\s?[/–—-]\s?)?(?:\d{1,2}(?:st|nd|rd|th)?\.?[\s./-]*)?\p{L}+\.?[\s,./-]*\d{0,4}/u.test(
        trimmed,
      ))
  );
}

/** Two ends or more in one cell; the cell itself where it names one. */
export function routeParts(text: string, { isPlace }: Pick<Recognizers, 'isPlace'>): readonly string[] {
  const ends = endsInCell(text);
  if (ends !== null) return ends;
  // A hyphen between names stands in names as well: both sides have to be known.
  const parts = text.split(/\s*[-/]\s*/).map((part) => part.trim());
  return parts.length > 1 && parts.length < 9 && parts.every((part) => part !== '' && isPlace(part))
    ? parts
    : [text.trim()];
}

const isCode = (text: string) => /^[A-Z]{3,4}$/.test(text.trim()) || /^[A-Z]{2}-?\d{3,4}$/.test(text.trim());

const isRoute = (text: string, recognizers: Recognizers) => {
  if (isDateLike(text) || isNumberLike(text)) return false;
  const parts = endsInCell(text) ?? (recognizers.isPlace(text) ? [text] : routeParts(text, recognizers));
  return parts.length > 1 && parts.every((part) => isCode(part) || recognizers.isPlace(part));
};

/** Whether a word says that something came, or went. */
export function directionOf(text: string): 'in' | 'out' | null {
  const word = text.trim().toLowerCase();
  if (
    /^(?:in|i|a|arr|arrivals?|arriving|inbound|incoming|import|прил[её]т|прибытие|входящий|келу|tiba|kedatangan|masuk|arriv[ée]es?|llegadas?|chegadas?|ankunft|an|aankomst|entrante|retour)$/.test(
      word,
    )
  )
    return 'in';
  if (
    /^(?:out|o|d|dep|departures?|departing|outbound|outgoing|export|вылет|отправление|исходящий|ұшу|кету|berangkat|keberangkatan|keluar|d[ée]parts?|salidas?|partidas?|saídas?|abflug|ab|vertrek|saliente)$/.test(
      word,
    )
  )
    return 'out';
  return null;
}

/**
 * What one column holds.
 * @param isLookedUp whether it may hold places, types or routes: a column of notes need not be asked for them
 */
export function profileOf(
  rows: readonly TableRecord[],
  column: number,
  recognizers: Recognizers,
  isLookedUp = true,
): Profile {
  const cells = rows.slice(0, sampled).map(({ cells: all }) => (all[column] ?? '').trim());
  const values = cells.filter((text) => !isBlank(text) && readNothing(text) === null);
  const share = (test: (text: string) => boolean) =>
    values.length === 0 ? 0 : values.filter(test).length / values.length;
  const asked = [...new Set(values.filter((text) => text.length <= longestName))].slice(0, askedFor);
  const known = (test: (text: string) => boolean) =>
    !isLookedUp || asked.length === 0 ? 0 : asked.filter(test).length / asked.length;
  const numbers = values.filter((text) => /^\d+$/.test(text)).map(Number);
  const sorted = [...numbers].sort((one, other) => one - other);
  const isSequence =
    numbers.length === values.length &&
    numbers.length > 2 &&
    numbers.every((number, index) => index === 0 || number === (numbers[index - 1] ?? 0) + 1);
  return {
    filled: values.length,
    numbers: share((text) => isNumberLike(text) && !/^\d{1,2}\.\d{1,2}\.(?:\d{2,4})?$/.test(text)),
    dates: share(isDateLike),
    codes: share(isCode),
    places: known(recognizers.isPlace),
    types: known(recognizers.isType),
    routes: known((text) => isRoute(text, recognizers)),
    registrations: share((text) =>
      /^(?:(?:[A-Z]{1,2}|[A-Z]\d|\d[A-Z])-(?:\d{4,5}|[A-Z]{3,4})|N\d{2,5}[A-Z]{0,2})$/.test(text),
    ),
    pairs: known((text) => routeParts(text, recognizers).length === 2),
    links: share((text) => /^(?:https?:\/\/|www\.)/i.test(text)),
    directions: share((text) => directionOf(text) !== null),
    isSequence,
    median: sorted[Math.floor(sorted.length / 2)] ?? 0,
    distinct: new Set(values).size,
  };
}
