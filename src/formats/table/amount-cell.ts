// Amounts in a cell, in a source's own words: `12`, `>70`, `at least 5`, `about 30`, `14 or 15`.
import type { Amount, Comparator, Measure } from '../../airlift/amount.ts';

/** Larger ones are no counts of anything that flew. */
const largest = 1_000_000_000;

const words: readonly (readonly [RegExp, Comparator])[] = [
  [/^(?:>=|≥|at least|no fewer than|no less than|from)\s*/i, '>='],
  [/^(?:<=|≤|at most|no more than|up to)\s*/i, '<='],
  [/^(?:>|more than|over)\s*/i, '>'],
  [/^(?:<|fewer than|less than|under)\s*/i, '<'],
  [/^(?:~|≈|about|around|approximately|circa|c\.)\s*/i, '~'],
  [/^(?:=|exactly)\s*/i, '='],
];

const between = /^(.+?)\s*(?:–|—|-|\bor\b|\bto\b)\s*(.+)$/i;

/** Figures, in threes where they are grouped; a part of a whole after a point, where the measure has such. */
function readNumber(text: string, measure: Measure): number | null {
  const isTonnes = measure === 'tonnes';
  const form = isTonnes ? /^\d+(?:\.\d+)?$/ : /^\d+$/;
  // In tonnes a comma may stand for a point: it is not guessed which.
  const grouped = isTonnes
    ? /^\d{1,3}(?:[ \u00a0\u202f']\d{3})+(?:\.\d+)?$/
    : /^\d{1,3}(?:[, \u00a0\u202f']\d{3})+$/;
  const plain = grouped.test(text) ? text.replace(/[, \u00a0\u202f']/g, '') : text;
  if (!form.test(plain)) return null;
  const value = Number(plain);
  return value <= largest ? value : null;
}

/** @returns null for what is no amount of the measure */
export function readAmount(text: string, measure: Measure): Amount | null {
  const trimmed = text.trim();
  const more = /^(.+?)\s*\+$/.exec(trimmed)?.[1];
  if (more !== undefined) {
    const value = readNumber(more, measure);
    return value === null ? null : { measure, comparator: '>=', value };
  }
  for (const [form, comparator] of words) {
    const rest = trimmed.replace(form, '');
    if (rest === trimmed) continue;
    const value = readNumber(rest, measure);
    return value === null ? null : { measure, comparator, value };
  }
  const value = readNumber(trimmed, measure);
  if (value !== null) return { measure, comparator: '=', value };
  const [, first, second] = between.exec(trimmed) ?? [];
  if (first === undefined || second === undefined) return null;
  const [least, most] = [readNumber(first, measure), readNumber(second, measure)];
  return least === null || most === null || least > most
    ? null
    : { measure, comparator: 'range', value: least, upTo: most };
}

/** In English words, as `readAmount` reads them: a sign at the start of a cell is a formula to some spreadsheets. */
export function writeAmount({ comparator, value, upTo }: Amount): string {
  switch (comparator) {
    case '=':
      return String(value);
    case '>':
      return `more than ${value}`;
    case '>=':
      return `at least ${value}`;
    case '<':
      return `fewer than ${value}`;
    case '<=':
      return `at most ${value}`;
    case '~':
      return `about ${value}`;
    case 'range':
      return `${value} to ${upTo ?? value}`;
  }
}

/** What an amount cell may hold, as a problem tells it. */
export const amountExamples = '12, >70, at least 5, about 30, or 14 or 15';
