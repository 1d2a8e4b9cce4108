// Totals of what may be added: one measure, nothing shared counted twice, of rivals the span, of a whole and its parts only one.
import type { Airlift, Movement } from '../airlift.ts';
import { type Bounds, type Measure, measures, sumOfBounds } from '../amount.ts';
import { once } from '../once.ts';
import { amountsOf } from './division.ts';
import { applyFilter, everything, type Shown, type ShownMovement } from './filter.ts';
import { type Agreement, agreementOf, amountOf, claimedOf, partitionBy, partitionsOf } from './parts.ts';

/** A sum of one measure over some movements. */
export interface Total {
  readonly measure: Measure;
  readonly bounds: Bounds;
  /** The sum of the values, where a source says "about" one of them and so gives it no bounds; null where all have bounds. */
  readonly about: number | null;
  /** How many rows were added up. */
  readonly rows: number;
  /** Where a source printed a total of its own that its rows do not add up to. */
  readonly disagreement: Exclude<Agreement, { kind: 'equal' }> | null;
}

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

/** The total of a measure over some movements that a filter shows; null where none of them counts it. */
export function totalOf(airlift: Airlift, shown: readonly ShownMovement[], measure: Measure): Total | null {
  const counted = shown.flatMap((each) => {
    const bounds = shownAmountOf(airlift, each, measure);
    return bounds === null ? [] : [{ shown: each, bounds }];
  });
  if (counted.length === 0) return null;
  const isAbout = ({ movement }: ShownMovement) => amountsOf(movement, measure).some(isApproximate);
  const bounds = sumOfBounds(counted.map((each) => each.bounds));
  const about = counted.some((each) => isAbout(each.shown))
    ? counted.reduce(
        (sum, each) => sum + (amountsOf(each.shown.movement, measure)[0]?.value ?? each.bounds.minimum),
        0,
      )
    : null;
  return {
    measure,
    bounds,
    about,
    rows: counted.reduce((sum, each) => sum + rowsOf(airlift, each.shown.movement, measure), 0),
    disagreement:
      counted.map((each) => disagreementOf(airlift, each.shown, measure)).find((each) => each !== null) ??
      null,
  };
}

const isApproximate = ({ comparator }: { readonly comparator: string }) => comparator === '~';

/**
 * How many rows a movement is added up from: its parts by place, where these are what is drawn of it; else the one that
 * says its amount, or, where none does, its parts.
 */
function rowsOf(airlift: Airlift, movement: Movement, measure: Measure): number {
  const partition =
    partitionBy(airlift, movement, ['places']) ??
    (claimedOf(movement, measure) === null ? partitionsOf(airlift, movement)[0] : null);
  const parts = partition?.parts ?? [];
  const counting = parts.filter((part) => amountOf(airlift, part, measure) !== null);
  return counting.length === 0 ? 1 : counting.reduce((sum, part) => sum + rowsOf(airlift, part, measure), 0);
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

/** The totals of what is tied to places, in the order of the measures. */
export function totalsOf(airlift: Airlift, { movements }: Shown): readonly Total[] {
  const tied = movements.filter(({ movement }) => isTiedToPlaces(movement));
  return measures.map((measure) => totalOf(airlift, tied, measure)).filter((total) => total !== null);
}

/** The measures that an airlift counts, in their order, those of movements without a place last. */
export const measuresOf = once((airlift: Airlift): readonly Measure[] => {
  const { movements } = applyFilter(airlift, everything);
  const tied = totalsOf(airlift, { movements } as Shown).map(({ measure }) => measure);
  return tied;
});

/** The measure that is chosen, where the airlift has it, or else its main one. */
export const measureOf = (airlift: Airlift, chosen: Measure | null): Measure =>
  chosen !== null && measuresOf(airlift).includes(chosen) ? chosen : mainMeasureOf(airlift);

/** The measure of line widths where the reader chooses none: the first that the drawn movements count. */
export function mainMeasureOf(airlift: Airlift): Measure {
  const counts = new Map<Measure, number>();
  for (const movement of airlift.movements)
    if (isDrawable(movement))
      for (const measure of measures)
        if (amountsOf(movement, measure).length > 0) counts.set(measure, (counts.get(measure) ?? 0) + 1);
  // The one that most rows have; of several the first.
  const [best] = [...counts].sort(([, one], [, other]) => other - one);
  return best?.[0] ?? measuresOf(airlift)[0] ?? 'aircraft';
}
