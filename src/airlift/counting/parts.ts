// Wholes and their parts: an origin of a total, a day of a week. Parts are grouped by what they narrow, for a total may be
// told by origin and, once more, by day; only one group is ever added up.
import type { Airlift, Movement } from '../airlift.ts';
import { type Bounds, boundsOfAmount, type Measure, spanOf, sumOfBounds } from '../amount.ts';
import { lazy, once } from '../once.ts';
import { dayAfter, daysBetween, daysOf, type Period } from '../period.ts';

/** What a part may narrow of its whole. */
export type Dimension = 'places' | 'days' | 'operators' | 'types';

/** Parts of one whole that narrow the same of it: together they are the whole, or what is known of it. */
export interface Partition {
  /** What its parts narrow, or some of them; empty where they differ in nothing but their amounts. */
  readonly dimensions: readonly Dimension[];
  readonly parts: readonly Movement[];
}

interface MovementIndex {
  readonly byId: () => ReadonlyMap<string, Movement>;
  /** Movements that are part of no other. */
  readonly roots: readonly Movement[];
  readonly partitions: ReadonlyMap<Movement, readonly Partition[]>;
}

const idsOf = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id).join(' ');

function dimensionsOf(part: Movement, whole: Movement): Dimension[] {
  const dimensions: Dimension[] = [];
  const days = ({ period }: Movement) => (period === null ? '' : Object.values(daysOf(period)).join('/'));
  if (endsApart(part, whole) !== '') dimensions.push('places');
  if (part.period !== null && days(part) !== days(whole)) dimensions.push('days');
  if (part.operators.length > 0 && idsOf(part.operators) !== idsOf(whole.operators))
    dimensions.push('operators');
  if (part.aircraft.length > 0 && idsOf(part.aircraft) !== idsOf(whole.aircraft)) dimensions.push('types');
  return dimensions;
}

/** Which ends of a part are others than its whole's: a total may be told by origin and, once more, by destination. */
const endsApart = (part: Movement, whole: Movement) =>
  (['from', 'to'] as const).filter((end) => idsOf(part[end]) !== idsOf(whole[end])).join(' ');

const indexOf = once(({ movements }: Airlift): MovementIndex => {
  const byId = lazy(() => new Map(movements.map((movement) => [movement.id, movement])));
  const roots: Movement[] = [];
  const groups = new Map<Movement, Map<string, { dimensions: Dimension[]; parts: Movement[] }>>();
  for (const movement of movements) {
    const whole = movement.partOf === null ? undefined : byId().get(movement.partOf);
    if (whole === undefined) {
      roots.push(movement);
      continue;
    }
    const dimensions = dimensionsOf(movement, whole);
    const key = [...dimensions, endsApart(movement, whole)].join(' ');
    const ofWhole = groups.get(whole) ?? new Map();
    const group = ofWhole.get(key) ?? { dimensions, parts: [] };
    group.parts.push(movement);
    ofWhole.set(key, group);
    groups.set(whole, ofWhole);
  }
  const partitions = new Map([...groups].map(([whole, ofWhole]) => [whole, inFixedOrder(ofWhole)] as const));
  return { byId, roots, partitions };
});

/**
 * By place first, for that is what is drawn; the order of the rows tells nothing of how a whole is to be added up. Groups
 * that have nothing in common are one: of three days' rows the first may name its type, and the others not.
 */
function inFixedOrder(groups: ReadonlyMap<string, Partition>): Partition[] {
  const isByPlace = ([, { dimensions }]: [string, Partition]) => dimensions.includes('places');
  const sorted = [...groups].sort(
    (one, other) => Number(isByPlace(other)) - Number(isByPlace(one)) || (one[0] < other[0] ? -1 : 1),
  );
  const merged: Partition[] = [];
  for (const [, group] of sorted) {
    const at = merged.findIndex((before) => areApart(before, group));
    const before = merged[at];
    if (before === undefined) merged.push(group);
    else
      merged[at] = {
        dimensions: [...new Set([...before.dimensions, ...group.dimensions])],
        parts: [...before.parts, ...group.parts],
      };
  }
  return merged;
}

/** Whether two groups narrow the same of their whole, and no part of one can be a part of the other as well. */
function areApart(one: Partition, other: Partition): boolean {
  return one.dimensions.some((dimension) => {
    if (!other.dimensions.includes(dimension)) return false;
    const taken = new Set(one.parts.flatMap((part) => valuesOf(part, dimension)));
    const isTold = (part: Movement) => valuesOf(part, dimension).length > 0;
    return (
      one.parts.every(isTold) &&
      other.parts.every(
        (part) => isTold(part) && !valuesOf(part, dimension).some((value) => taken.has(value)),
      )
    );
  });
}

/** A longer period tells no part from another. */
const mostDays = 400;

/** What a part narrows its whole to. */
function valuesOf({ from, to, period, operators, aircraft }: Movement, dimension: Dimension): string[] {
  switch (dimension) {
    case 'places':
      return from.flatMap((start) => to.map((end) => `${start.id}~${end.id}`));
    case 'days': {
      if (period === null) return [];
      const days = daysOf(period);
      const length = daysBetween(days.from, days.to) + 1;
      return Array.from({ length: length > mostDays ? 0 : length }, (_, index) => dayAfter(days.from, index));
    }
    case 'operators':
      return operators.map(({ id }) => id);
    case 'types':
      return aircraft.map(({ id }) => id);
  }
}

/** The movements that are part of no other, in the data's order. */
export const rootsOf = (airlift: Airlift): readonly Movement[] => indexOf(airlift).roots;

/** The movement of an id. */
export const movementOf = (airlift: Airlift, id: string): Movement | null =>
  indexOf(airlift).byId().get(id) ?? null;

/** The groups of parts of a movement; none where it has no parts. */
export const partitionsOf = (airlift: Airlift, movement: Movement): readonly Partition[] =>
  indexOf(airlift).partitions.get(movement) ?? [];

/** A movement, its parts, and theirs. */
export const withParts = (airlift: Airlift, movement: Movement): readonly Movement[] => [
  movement,
  ...partitionsOf(airlift, movement).flatMap(({ parts }) =>
    parts.flatMap((part) => withParts(airlift, part)),
  ),
];

/** The group of parts that narrows these and as little else as may be; null where none does. */
export function partitionBy(
  airlift: Airlift,
  movement: Movement,
  wanted: readonly Dimension[],
): Partition | null {
  const all = partitionsOf(airlift, movement);
  // Most movements have no parts.
  if (all.length === 0) return null;
  const fitting = all
    .filter(({ dimensions }) => dimensions.some((each) => wanted.includes(each)))
    .sort((one, other) => strayOf(one, wanted) - strayOf(other, wanted));
  return fitting[0] ?? null;
}

/** How far a group is from narrowing just what is wanted. */
const strayOf = ({ dimensions }: Partition, wanted: readonly Dimension[]) =>
  dimensions.filter((each) => !wanted.includes(each)).length +
  wanted.filter((each) => !dimensions.includes(each)).length;

/** What a movement says of itself, or, where it says nothing, the whole that it is a part of. */
export function inherited<Entry>(
  airlift: Airlift,
  movement: Movement,
  listOf: (movement: Movement) => readonly Entry[],
): readonly Entry[] {
  const own = listOf(movement);
  const whole = movement.partOf === null ? null : movementOf(airlift, movement.partOf);
  return own.length > 0 || whole === null ? own : inherited(airlift, whole, listOf);
}

/** When a movement flew, or, where it does not say, the whole that it is a part of. */
export function periodOf(airlift: Airlift, movement: Movement): Period | null {
  return inherited(airlift, movement, ({ period }) => (period === null ? [] : [period]))[0] ?? null;
}

/** What the claims on a movement themselves say of a measure, from the least to the most; null where they say nothing. */
export function claimedOf(movement: Movement, measure: Measure): Bounds | null {
  return spanOf(
    movement.claims.flatMap(({ amounts }) =>
      amounts.filter((each) => each.measure === measure).map(boundsOfAmount),
    ),
  );
}

/**
 * What a movement counts of a measure: what its claims say, or, where they say nothing, the sum of its parts.
 * @returns null where nothing is said of it at all
 */
export function amountOf(airlift: Airlift, movement: Movement, measure: Measure): Bounds | null {
  const own = claimedOf(movement, measure);
  if (own !== null) return own;
  for (const { parts } of partitionsOf(airlift, movement)) {
    const sum = sumOfParts(airlift, parts, measure);
    if (sum !== null) return sum;
  }
  return null;
}

/** The sum of what parts count of a measure; null where none of them counts it. */
export function sumOfParts(airlift: Airlift, parts: readonly Movement[], measure: Measure): Bounds | null {
  const known = parts.map((part) => amountOf(airlift, part, measure)).filter((each) => each !== null);
  return known.length === 0 ? null : sumOfBounds(known);
}
