// Numbers as people write them: `1,234`, `1 234`, `1.234,5`, `1'234`, `1,23,456`, in figures of any script.
import { plainText } from './plain-text.ts';

export type DecimalSign = ',' | '.';

/** Figures and what may stand between them. */
const figures = /\d(?:[\d.,' \u066b]*\d)?/g;

/** By the sign that divides off the part of a whole; groups of three, or of two as in India, behind one and the same sign. */
const forms: Readonly<Record<DecimalSign, RegExp>> = {
  '.': /^(?:\d+|[1-9]\d{0,2}([,' ])\d{3}(?:\1\d{3})*|[1-9]\d?(?:,\d{2})+,\d{3})?(?:\.\d+)?$/,
  ',': /^(?:\d+|[1-9]\d{0,2}([.' ])\d{3}(?:\1\d{3})*|[1-9]\d?(?:\.\d{2})+\.\d{3})?(?:,\d+)?$/,
};

function readWith(decimal: DecimalSign, plain: string): number | null {
  if (!/^[.,]?\d/.test(plain) || !forms[decimal].test(plain)) return null;
  const [whole = '', part] = plain.split(decimal);
  return Number(`${whole.replace(/\D/g, '') || '0'}${part === undefined ? '' : `.${part}`}`);
}

export interface NumberOptions {
  /** The sign that divides off the part of a whole; null where nobody knows it. */
  readonly decimal: DecimalSign | null;
  /** Whether there are no parts of what is counted: then `1,234` can only be one thing. */
  readonly isWhole: boolean;
}

/**
 * Reads a number without a sign before it.
 * @returns 'ambiguous' where it depends on a decimal sign that nobody knows; null for what is no number.
 * Parts of what has none are read, and are for the caller to refuse.
 */
export function readNumber(text: string, { decimal, isWhole }: NumberOptions): number | 'ambiguous' | null {
  const plain = plainText(text);
  // The Arabic decimal sign is nothing else.
  if (plain.includes('\u066b')) return readWith('.', plain.replace('\u066b', '.'));
  if (decimal !== null) return readWith(decimal, plain);
  const [point, comma] = [readWith('.', plain), readWith(',', plain)];
  if (point === null || comma === null || point === comma) return point ?? comma;
  if (!isWhole) return 'ambiguous';
  if (Number.isInteger(point) !== Number.isInteger(comma)) return Number.isInteger(point) ? point : comma;
  // "1,000" people are no "1" written with three places; "12.000" may come from a database.
  return plain.includes(',') ? point : 'ambiguous';
}

/** How many times as many cells must speak for a sign as against it; the few are then refused, each by itself. */
const clearMajority = 9;

/**
 * Which sign divides off the part of a whole, decided from all cells of a column.
 * @param isWhole whether what the column counts has no parts: then `1.234` speaks for a comma
 * @returns null where no cell depends on it; 'ambiguous' where it cannot be known, and has to be asked
 */
export function decimalSignOf(texts: Iterable<string>, isWhole = false): DecimalSign | 'ambiguous' | null {
  const votes = { '.': 0, ',': 0, either: 0 };
  for (const text of texts)
    for (const [figure] of plainText(text).matchAll(figures)) {
      const vote = voteOf(figure, isWhole);
      if (vote !== null) votes[vote] += 1;
    }
  const [more, less] = votes['.'] >= votes[','] ? (['.', ','] as const) : ([',', '.'] as const);
  if (votes[more] === 0) return votes.either === 0 ? null : 'ambiguous';
  return votes[more] >= clearMajority * votes[less] ? more : 'ambiguous';
}

function voteOf(figure: string, isWhole: boolean): DecimalSign | 'either' | null {
  if (!/[.,]/.test(figure)) return null;
  const [point, comma] = [readWith('.', figure), readWith(',', figure)];
  if (point === null || comma === null) return point !== null ? '.' : comma !== null ? ',' : null;
  if (isWhole && Number.isInteger(point) !== Number.isInteger(comma))
    return Number.isInteger(point) ? '.' : ',';
  return 'either';
}
