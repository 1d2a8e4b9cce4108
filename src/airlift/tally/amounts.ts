// What the simple movements of an airlift count of a measure, as columns of numbers.
import type { Airlift, Movement } from '../airlift.ts';
import { type Amount, boundsOfAmount, type Measure } from '../amount.ts';
import { amountsOf } from '../counting/division.ts';
import { drawnAmountOf } from '../counting/flows.ts';
import { claimedOf } from '../counting/parts.ts';
import { once } from '../once.ts';
import { columnsOf } from './columns.ts';

export interface Amounts {
  /** 1 where something is said of the measure. */
  readonly isSaid: Uint8Array;
  /** Without a number, as those that follow, where nothing is said of the measure at all. */
  readonly minimum: Float64Array;
  readonly maximum: Float64Array;
  /** The first claim's. */
  readonly first: Float64Array;
  /** What is drawn: where sources differ, the smallest and the largest. */
  readonly value: Float64Array;
  readonly largest: Float64Array;
  /** 1: more than the largest is possible; 2: about. */
  readonly marks: Uint8Array;
}

export const open = 1;
export const about = 2;

const known = once((_airlift: Airlift) => new Map<Measure, Amounts>());

/** Made once for each measure that is asked for. */
export function amountColumnsOf(airlift: Airlift, measure: Measure): Amounts {
  const before = known(airlift).get(measure);
  if (before !== undefined) return before;
  const made = madeOf(columnsOf(airlift).simple, measure);
  known(airlift).set(measure, made);
  return made;
}

const none = new Float64Array(0);

/** Columns that are the same are one, for they are as long as there are movements; of what nothing is said there are none. */
function madeOf(simple: readonly Movement[], measure: Measure): Amounts {
  const count = simple.length;
  const isSaid = new Uint8Array(count);
  const marks = new Uint8Array(count);
  const begin = simple.findIndex((movement) => exactOf(movement, measure) !== 'none');
  if (begin === -1)
    return { isSaid, minimum: none, maximum: none, first: none, value: none, largest: none, marks };
  const numbers = () => new Float64Array(count);
  const [minimum, maximum, first, value, largest] = [numbers(), numbers(), numbers(), numbers(), numbers()];
  const made: Amounts = { isSaid, minimum, maximum, first, value, largest, marks };
  for (let index = begin; index < count; index++) write(made, index, simple[index] as Movement, measure);
  const one = (column: Float64Array) =>
    column.every((each, index) => each === minimum[index]) ? minimum : column;
  return {
    ...made,
    maximum: one(maximum),
    first: one(first),
    value: one(value),
    largest: one(largest),
  };
}

/** The one amount of a movement of which nothing but an exact number is said, as of most; null otherwise. */
function exactOf({ claims }: Movement, measure: Measure): Amount | 'none' | null {
  const [only, another] = claims;
  if (only === undefined || another !== undefined) return null;
  for (const amount of only.amounts)
    if (amount.measure === measure) return amount.comparator === '=' ? amount : null;
  return 'none';
}

function write(columns: Amounts, index: number, movement: Movement, measure: Measure): void {
  const { isSaid, minimum, maximum, first, value, largest, marks } = columns;
  const exact = exactOf(movement, measure);
  if (exact === 'none') return;
  if (exact !== null) {
    const bounds = boundsOfAmount(exact);
    isSaid[index] = 1;
    minimum[index] = bounds.minimum;
    maximum[index] = bounds.maximum;
    first[index] = exact.value;
    value[index] = exact.value;
    largest[index] = exact.upTo ?? exact.value;
    return;
  }
  const bounds = claimedOf(movement, measure);
  const drawn = drawnAmountOf(movement, measure);
  if (bounds === null || drawn === null) return;
  isSaid[index] = 1;
  minimum[index] = bounds.minimum;
  maximum[index] = bounds.maximum;
  first[index] = amountsOf(movement, measure)[0]?.value ?? bounds.minimum;
  value[index] = drawn.value;
  largest[index] = drawn.largest;
  marks[index] = (drawn.isOpen ? open : 0) | (drawn.isAbout ? about : 0);
}
