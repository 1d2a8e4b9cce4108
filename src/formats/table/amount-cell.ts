// Amounts in a cell of the canonical table, which has no column to ask for its decimal sign: it is a point.
import type { Amount, Measure } from '../../airlift/amount.ts';
import { readAmountCell } from './cells/amounts.ts';

/** @returns null for what is no amount of the measure */
export function readAmount(text: string, measure: Measure): Amount | null {
  const isPlain = measure === 'tonnes' ? /^\d{1,9}(?:\.\d+)?$/.test(text) : /^\d{1,9}$/.test(text);
  if (isPlain) return { measure, comparator: '=', value: Number(text) };
  // In tonnes a comma may stand for a point: it is not guessed which.
  if (measure === 'tonnes' && text.includes(',')) return null;
  const reading = readAmountCell(text, { measure, decimal: '.' });
  return reading.kind === 'amount' && reading.computedFrom === null ? reading.amount : null;
}
