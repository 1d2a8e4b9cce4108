// An amount in a cell, in whatever words and signs people use: `12`, `70+`, `más de 70`, `14 или 15`, `24,000 lb`.
import type { Amount, Measure } from '../../../airlift/amount.ts';
import { comparatorIn, endsOfRange } from './amount-words.ts';
import { withoutNoteMark } from './footnotes.ts';
import { type NothingReading, readNothing } from './nothing-marks.ts';
import { type DecimalSign, readNumber } from './numbers.ts';
import { plainText } from './plain-text.ts';
import { measureOfNoun, readUnit, tonnesOf, type UnitReading, type WeightUnit } from './units.ts';

/** Larger ones are no counts of anything that flew. */
const largest = 1_000_000_000;

/** Letters; a longer cell is a text. */
const longest = 120;

/** Why a cell is no amount, for a sentence and for what can be done. */
export type AmountFault =
  /** `1,234` where nobody knows the decimal sign of the column: it is asked for. */
  | 'ambiguous'
  | 'percent'
  | 'negative'
  /** A part of something that has none: half a flight. */
  | 'not-whole'
  | 'too-large'
  /** `15 or 14`. */
  | 'backwards'
  /** A number of something else: `12 flights` among people. */
  | 'other-measure'
  /** Text before or after a number: `4 GEO3 ARM`. */
  | 'text-around'
  | 'no-number';

export type AmountReading =
  | NothingReading
  | {
      readonly kind: 'amount';
      readonly amount: Amount;
      /** The unit from which tonnes were computed, or that was only guessed to be the tonne; null where there is nothing to tell. */
      readonly computedFrom: UnitReading | null;
      /** The mark of a note behind the number, which is left out; null where there is none. */
      readonly noteMark: string | null;
    }
  | {
      readonly kind: 'fault';
      readonly fault: AmountFault;
      /** The one number that stands in the cell, to be offered; null where there is none, or there are several. */
      readonly number: number | null;
    };

export interface AmountOptions {
  readonly measure: Measure;
  /** Of the column, as `decimalSignOf` decides or a reader answers; null where it is not known. */
  readonly decimal?: DecimalSign | null;
  /** Of the column's header, as `unitOfHeader` reads it; a unit in the cell goes before it. */
  readonly unit?: UnitReading | null;
}

/** Reads one cell. What is not surely an amount is a fault, never half of one. */
export function readAmountCell(text: string, options: AmountOptions): AmountReading {
  const none = readNothing(text);
  if (none !== null) return none;
  if (text.length > longest) return { kind: 'fault', fault: 'no-number', number: null };
  const { measure } = options;
  const { text: unmarked, mark: noteMark } = withoutNoteMark(plainText(text));
  const { text: plain, isDozen } = withDozens(unmarked);
  const fault = (kind: AmountFault): AmountReading => ({
    kind: 'fault',
    fault: kind,
    number: onlyNumber(plain),
  });
  if (/[%‰٪]|\bper ?cent\b|процент|пайыз/iu.test(plain)) return fault('percent');
  const { words, unit, noun } = withoutNoun(plain);
  if (noun !== null && noun !== measure) return fault('other-measure');
  if (/^\(?-\s?[\d.,]/.test(words)) return fault('negative');
  const weight = measure === 'tonnes' ? (unit ?? options.unit ?? { unit: 't', isGuessed: false }) : null;
  const count = readCount(words, measure !== 'tonnes', options.decimal ?? null, weight?.unit ?? 't');
  if (typeof count === 'string') return fault(count);
  const isPlain = weight === null || (weight.unit === 't' && !weight.isGuessed);
  // Nobody who says "a dozen" has counted to twelve.
  const said = isDozen && count.comparator === '=' ? { ...count, comparator: '~' as const } : count;
  return { kind: 'amount', amount: { measure, ...said }, computedFrom: isPlain ? null : weight, noteMark };
}

type Count = Pick<Amount, 'comparator' | 'value' | 'upTo'>;

function readCount(
  words: string,
  isWhole: boolean,
  decimal: DecimalSign | null,
  unit: WeightUnit,
): Count | AmountFault {
  const amountOf = (text: string): number | AmountFault => {
    const number = readNumber(text, { decimal, isWhole });
    if (number === null) return /\d/.test(text) ? 'text-around' : 'no-number';
    if (number === 'ambiguous') return 'ambiguous';
    if (isWhole && !Number.isInteger(number)) return 'not-whole';
    const value = tonnesOf(number, unit);
    return value > largest ? 'too-large' : value;
  };
  const value = amountOf(words);
  if (typeof value === 'number') return { comparator: '=', value };
  if (value !== 'text-around') return value;
  for (const ends of endsOfRange(words)) {
    const [least, most] = [amountOf(ends[0]), amountOf(ends[1])];
    if (typeof least === 'number' && typeof most === 'number')
      return least > most ? 'backwards' : { comparator: 'range', value: least, upTo: most };
    for (const end of [least, most])
      if (typeof end === 'string' && end !== 'text-around' && end !== 'no-number') return end;
  }
  const said = comparatorIn(words);
  if (said === null) return value;
  const bound = amountOf(said.rest);
  // "About 300–350" says its range itself.
  if (said.comparator === '~' && bound === 'text-around') {
    const range = readCount(said.rest, isWhole, decimal, unit);
    if (typeof range === 'object' && range.comparator === 'range') return range;
  }
  return typeof bound === 'string' ? bound : { comparator: said.comparator, value: bound };
}

const dozens =
  /(?<![\p{L}\d])(?:(half an?|a|an|one|two|three|four|five|\d|setengah|dua|tiga|ein|zwei|drei|une?|una|deux|dos|полторы|две|три|бір|екі)\s+)?(?:dozens?(?! of dozens)|lusin|selusin|дюжин[аыу]?|dutzend|douzaines?|docenas?|dúzias?|дюжина)(?!\p{L})/iu;
const howMany: Readonly<Record<string, number>> = {
  two: 24,
  dua: 24,
  zwei: 24,
  deux: 24,
  dos: 24,
  две: 24,
  екі: 24,
  three: 36,
  tiga: 36,
  drei: 36,
  три: 36,
  four: 48,
  five: 60,
  setengah: 6,
  полторы: 18,
};

/** "A dozen" as a number; "dozens", of which nobody says how many, stays as it is. */
function withDozens(plain: string): { readonly text: string; readonly isDozen: boolean } {
  const found = dozens.exec(plain);
  if (found === null) return { text: plain, isDozen: false };
  const [written, many = ''] = found;
  const word = many.toLowerCase();
  if (word === '' && /s$|ы$/i.test(written)) return { text: plain, isDozen: false };
  const number = /^half/.test(word) ? 6 : /^\d$/.test(word) ? Number(word) * 12 : (howMany[word] ?? 12);
  return { text: plain.replace(written, String(number)), isDozen: true };
}

/** A cell without the unit or the word for what is counted behind its number. */
function withoutNoun(plain: string): {
  readonly words: string;
  readonly unit: UnitReading | null;
  readonly noun: Measure | null;
} {
  const [, words, behind] = /^(.*?\d\+?)\s*((?:\p{L}|u\.s\.)[\p{L}.() ]*)$/iu.exec(plain) ?? [];
  if (words !== undefined && behind !== undefined) {
    const unit = readUnit(behind);
    if (unit !== null) return { words, unit, noun: 'tonnes' };
    const noun = measureOfNoun(behind);
    if (noun !== null) return { words, unit: null, noun };
  }
  return { words: plain, unit: null, noun: null };
}

/** The number in a cell that has one only. */
function onlyNumber(plain: string): number | null {
  const [number, ...more] = plain.match(/(?<![\p{L}\d.,])\d+(?:[.,]\d+)*(?![\p{L}\d])/gu) ?? [];
  if (number === undefined || more.length > 0) return null;
  const value = readNumber(number, { decimal: null, isWhole: true });
  return typeof value === 'number' ? value : null;
}

/** What is counted, where a cell says it behind its number: `12 flights`, `3 t`. */
export const measureInCell = (text: string): Measure | null =>
  text.length > longest ? null : withoutNoun(plainText(text)).noun;
