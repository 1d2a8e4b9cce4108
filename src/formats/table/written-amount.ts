// Amounts as the canonical table writes them.
import type { Amount } from '../../airlift/amount.ts';

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
