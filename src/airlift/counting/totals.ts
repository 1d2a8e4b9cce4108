// Totals of what may be added: one measure, nothing shared counted twice, of rivals the span, of a whole and its parts only one.
import { type Airlift, type Movement, rowCountOf } from '../airlift.ts';
import { type Bounds, type Measure, measures } from '../amount.ts';
import { once } from '../once.ts';
import { amountsOf } from './division.ts';
import { applyFilter, everything } from './filter.ts';
import { amountOf, claimedOf, partitionBy, partitionsOf } from './parts.ts';
import { agreementOf } from './rest.ts';
import type { Shown, ShownMovement, Total } from './shown.ts';

export type { Total } from './shown.ts';

/** Whether a movement names a place; one that names none is told apart, like a fleet, and never added to the others. */
export const isTiedToPlaces = ({ from, to }: Movement) => from.length + to.length > 0;

/** Whether a movement can be drawn: both of its ends are reported. */
export const isDrawable = ({ from, to }: Movement) => from.length > 0 && to.length > 0;

/** What a filter shows of a movement in a measure; null where nothing is said of it. */
export function shownAmountOf(airlift: Airlift, shown: ShownMovement, measure: Measure): Bounds | null {
  if (shown.portion === 'rest') return shown.rest?.get(measure) ?? null;
  const whole = amountOf(airlift, shown.movement, measure);
  if (whole === null || shown.portion === 'whole') return whole;
  const [picked, all] = [shown.aircraft.length, shown.movement.aircraft.length];
  // Each type that is named took part with one aircraft at least.
  if (measure === 'aircraft' && picked < all)
    return { minimum: Math.min(picked, whole.maximum), maximum: Math.max(0, whole.maximum - (all - picked)) };
  return { minimum: 0, maximum: whole.maximum };
}

/** What has been added up so far. */
export interface Sum {
  movements: number;
  rows: number;
  minimum: number;
  maximum: number;
  value: number;
  isAbout: boolean;
}

export const emptySum = (): Sum => ({
  movements: 0,
  rows: 0,
  minimum: 0,
  maximum: 0,
  value: 0,
  isAbout: false,
});

/**
 * The total of a measure over some movements that a filter shows; null where none of them counts it.
 * @param sum what has been added up of others
 */
export function totalOf(
  airlift: Airlift,
  shown: readonly ShownMovement[],
  measure: Measure,
  sum = emptySum(),
): Total | null {
  let disagreement: Total['disagreement'] = null;
  for (const each of shown) {
    const bounds = shownAmountOf(airlift, each, measure);
    if (bounds === null) continue;
    sum.movements += 1;
    sum.rows += rowsOf(airlift, each.movement, measure);
    sum.minimum += bounds.minimum;
    sum.maximum += bounds.maximum;
    // Of some of "about 20" nobody said how many.
    const amounts = each.portion === 'some' ? [] : amountsOf(each.movement, measure);
    sum.value += each.rest?.get(measure)?.value ?? amounts[0]?.value ?? bounds.minimum;
    sum.isAbout ||= amounts.some(({ comparator }) => comparator === '~');
    disagreement ??= disagreementOf(airlift, each, measure);
  }
  const { movements, rows, minimum, maximum, value, isAbout } = sum;
  if (movements === 0) return null;
  return { measure, bounds: { minimum, maximum }, about: isAbout ? value : null, rows, disagreement };
}

/** How many rows of a table say a movement: of rivals those of the first. */
export const rowsOfMovement = ({ claims: [first] }: Movement): number =>
  (first === undefined ? 0 : rowCountOf(first.claim)) || 1;

/**
 * How many rows a movement is added up from: those of its parts by place, where these are what is drawn of it; else those
 * that say its amount, or, where none does, those of its parts.
 */
function rowsOf(airlift: Airlift, movement: Movement, measure: Measure): number {
  const partition =
    partitionBy(airlift, movement, ['places']) ??
    (claimedOf(movement, measure) === null ? partitionsOf(airlift, movement)[0] : null);
  const parts = partition?.parts ?? [];
  const counting = parts.filter((part) => amountOf(airlift, part, measure) !== null);
  return counting.length === 0
    ? rowsOfMovement(movement)
    : counting.reduce((sum, part) => sum + rowsOf(airlift, part, measure), 0);
}

function disagreementOf(
  airlift: Airlift,
  { movement, portion }: ShownMovement,
  measure: Measure,
): Total['disagreement'] {
  if (portion !== 'whole') return null;
  const places = partitionBy(airlift, movement, ['places']);
  const agreement = places === null ? null : agreementOf(airlift, movement, places, measure);
  return agreement === null || agreement.kind === 'equal' ? null : agreement;
}

/** The total of what is tied to places, or of what is not. */
export function totalIn(airlift: Airlift, shown: Shown, measure: Measure, isTied = true): Total | null {
  const { tally } = shown;
  if (tally !== null) return tally.total(measure, isTied);
  const own = shown.movements.filter(({ movement }) => isTiedToPlaces(movement) === isTied);
  return totalOf(airlift, own, measure);
}

/** The totals of what is tied to places, in the order of the measures. */
export const totalsOf = (airlift: Airlift, shown: Shown): readonly Total[] =>
  measures.map((measure) => totalIn(airlift, shown, measure)).filter((total) => total !== null);

/** The measures that an airlift counts, in their order, those of movements without a place last. */
export const measuresOf = once((airlift: Airlift): readonly Measure[] =>
  totalsOf(airlift, applyFilter(airlift, everything)).map(({ measure }) => measure),
);

/** The measure that is chosen, where the airlift has it, or else its main one. */
export const measureOf = (airlift: Airlift, chosen: Measure | null): Measure =>
  chosen !== null && measuresOf(airlift).includes(chosen) ? chosen : mainMeasureOf(airlift);

/** The measure of line widths where the reader chooses none: the first that the drawn movements count. */
export const mainMeasureOf = once((airlift: Airlift): Measure => {
  const counts = new Map<Measure, number>();
  for (const movement of airlift.movements)
    if (isDrawable(movement))
      for (const measure of measures)
        if (movement.claims.some(({ amounts }) => amounts.some((each) => each.measure === measure)))
          counts.set(measure, (counts.get(measure) ?? 0) + 1);
  // The one that most rows have; of several the first.
  const [best] = [...counts].sort(([, one], [, other]) => other - one);
  return best?.[0] ?? measuresOf(airlift)[0] ?? 'aircraft';
});
