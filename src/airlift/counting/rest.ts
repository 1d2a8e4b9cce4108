// What of a whole none of its parts accounts for. Where sources differ each is taken by itself: the least of one source's
// total and the most of another's parts were said by nobody together.
import type { Airlift, Movement } from '../airlift.ts';
import {
  type Bounds,
  boundsOfAmount,
  type Measure,
  nothing,
  restOf,
  spanOf,
  sumOfBounds,
} from '../amount.ts';
import { amountsOf } from './division.ts';
import { claimedOf, type Partition, partitionsOf, sumOfParts } from './parts.ts';
import type { Agreement } from './shown.ts';

/** The id of a source; null: of all together. */
type Voice = string | null;

/** What a source says of a movement, or, where it says nothing, what the others do; null where nobody does. */
function amountBy(airlift: Airlift, movement: Movement, measure: Measure, voice: Voice): Bounds | null {
  const own = movement.claims
    .filter(({ claim }) => claim.source.id === voice)
    .flatMap(({ amounts }) => amounts.filter((each) => each.measure === measure).map(boundsOfAmount));
  const claimed = spanOf(own) ?? claimedOf(movement, measure);
  if (claimed !== null) return claimed;
  for (const { parts } of partitionsOf(airlift, movement)) {
    const sum = sumBy(airlift, parts, measure, voice);
    if (sum !== null) return sum;
  }
  return null;
}

function sumBy(airlift: Airlift, parts: readonly Movement[], measure: Measure, voice: Voice): Bounds | null {
  const known = parts.map((part) => amountBy(airlift, part, measure, voice)).filter((each) => each !== null);
  return known.length === 0 ? null : sumOfBounds(known);
}

/** The sources that differ, or could, on some movements or their parts: one alone is told as all are. */
function rivalsIn(airlift: Airlift, movements: readonly Movement[], measure: Measure): readonly string[] {
  const rivals = new Set<string>();
  for (const movement of movements) {
    const voices = new Set(
      movement.claims
        .filter(({ amounts }) => amounts.some((each) => each.measure === measure))
        .map(({ claim }) => claim.source.id),
    );
    if (voices.size > 1) for (const voice of voices) rivals.add(voice);
    if (voices.size === 0)
      for (const { parts } of partitionsOf(airlift, movement))
        for (const voice of rivalsIn(airlift, parts, measure)) rivals.add(voice);
  }
  return [...rivals];
}

/** A whole and the sum of a group of its parts, by each source that counts the whole. */
function tellingsOf(
  airlift: Airlift,
  whole: Movement,
  { parts }: Partition,
  measure: Measure,
): readonly { readonly whole: Bounds; readonly sum: Bounds | null }[] {
  const own = whole.claims
    .filter(({ amounts }) => amounts.some((each) => each.measure === measure))
    .map(({ claim }) => claim.source.id);
  const rivals = own.length > 0 ? [] : rivalsIn(airlift, [whole, ...parts], measure);
  const voices: readonly Voice[] = own.length > 0 ? [...new Set(own)] : rivals.length > 0 ? rivals : [null];
  return voices.flatMap((voice) => {
    const amount = amountBy(airlift, whole, measure, voice);
    return amount === null ? [] : [{ whole: amount, sum: sumBy(airlift, parts, measure, voice) }];
  });
}

/**
 * What none of a group of parts accounts for: from the least to the most that a source leaves of its own total.
 * @returns null where there is nothing left, or the whole is known by these parts alone
 */
export function restIn(
  airlift: Airlift,
  whole: Movement,
  partition: Partition,
  measure: Measure,
): Bounds | null {
  if (claimedOf(whole, measure) === null) {
    const counting = partitionsOf(airlift, whole).find(
      ({ parts }) => sumOfParts(airlift, parts, measure) !== null,
    );
    if (counting?.parts === partition.parts) return null;
  }
  const rest = spanOf(
    tellingsOf(airlift, whole, partition, measure).map((told) => restOf(told.whole, told.sum ?? nothing)),
  );
  return rest === null || rest.maximum === 0 ? null : rest;
}

/** The value that a rest is drawn or told with, where a source says "about". */
export function restValueOf(whole: Movement, parts: readonly Movement[], measure: Measure): number {
  const firstValueOf = (movement: Movement) => amountsOf(movement, measure)[0]?.value ?? 0;
  return Math.max(0, firstValueOf(whole) - parts.reduce((sum, part) => sum + firstValueOf(part), 0));
}

/** Compares a whole with a group of its parts; null where either says nothing of the measure. */
export function agreementOf(
  airlift: Airlift,
  whole: Movement,
  partition: Partition,
  measure: Measure,
): Agreement | null {
  const own = claimedOf(whole, measure);
  const sum = sumOfParts(airlift, partition.parts, measure);
  if (own === null || sum === null) return null;
  const tellings = tellingsOf(airlift, whole, partition, measure);
  if (tellings.every((told) => told.sum !== null && told.sum.minimum > told.whole.maximum))
    return { kind: 'exceeded', sum };
  const rest = restIn(airlift, whole, partition, measure);
  const isSame = own.minimum === sum.minimum && own.maximum === sum.maximum;
  return rest === null || (rest.minimum === 0 && isSame && tellings.length === 1)
    ? { kind: 'equal' }
    : { kind: 'rest', rest };
}
