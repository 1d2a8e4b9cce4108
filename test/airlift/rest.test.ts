// What no part of a whole accounts for, where sources differ: each source's own total less what it names is the rest by it,
// and nobody is said to have left anything that no source leaves.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Airlift, Movement, Source } from '../../src/airlift/airlift.ts';
import { type Amount, type Bounds, boundsOfAmount, restOf, sumOfBounds } from '../../src/airlift/amount.ts';
import { dayCountsOf } from '../../src/airlift/counting/day-counts.ts';
import {
  applyFilter,
  boxesOf,
  everything,
  type Filter,
  notReported,
} from '../../src/airlift/counting/filter.ts';
import { partitionsOf } from '../../src/airlift/counting/parts.ts';
import { agreementOf } from '../../src/airlift/counting/rest.ts';
import { totalIn } from '../../src/airlift/counting/totals.ts';
import { readPeriod } from '../../src/airlift/period.ts';
import { airliftOf, claimOf, placeOf, typeOf } from './made-up.ts';
import { builtInTable } from './tables.ts';

const names = ['one', 'another', 'a third'] as const;
type Name = (typeof names)[number];
const sourceOf = (id: Name): Source => ({ ...claimOf(id).source, id });

type Said = Partial<Record<Name, number | Amount>>;
const exactly = (value: number): Amount => ({ measure: 'flights', comparator: '=', value });

function movement(id: string, said: Said, more: Partial<Movement> = {}): Movement {
  return {
    id,
    claims: names.flatMap((name) => {
      const told = said[name];
      if (told === undefined) return [];
      const amount = typeof told === 'number' ? exactly(told) : told;
      return [{ claim: { ...claimOf(`${id}-${name}`), source: sourceOf(name) }, amounts: [amount] }];
    }),
    aircraft: [],
    operators: [],
    from: [placeOf(0)],
    via: [],
    to: [placeOf(4)],
    placesInAll: { from: null, to: null },
    split: null,
    period: null,
    partOf: null,
    ...more,
  };
}

const unknownType: Filter = { ...everything, types: [notReported] };
const flightsIn = (airlift: Airlift, filter: Filter): Bounds | null =>
  totalIn(airlift, applyFilter(airlift, filter), 'flights')?.bounds ?? null;

/** A whole told by type. */
const byType = (whole: Said, ...parts: readonly Said[]) =>
  airliftOf([
    movement('whole', whole),
    ...parts.map((said, index) =>
      movement(`part-${index}`, said, { aircraft: [typeOf(index)], partOf: 'whole' }),
    ),
  ]);
const byDay = (whole: Said, ...parts: readonly Said[]) =>
  airliftOf([
    movement('whole', whole, { period: readPeriod('2022-03-01/2022-03-05') }),
    ...parts.map((said, index) =>
      movement(`part-${index}`, said, { period: readPeriod(`2022-03-0${index + 1}`), partOf: 'whole' }),
    ),
  ]);
const agreementIn = (airlift: Airlift) => {
  const [whole] = airlift.movements;
  const partition = whole === undefined ? undefined : partitionsOf(airlift, whole)[0];
  if (whole === undefined || partition === undefined) throw new Error('It has parts.');
  return agreementOf(airlift, whole, partition, 'flights');
};

/** Totals of some sources, and of each part what some of them say. */
const told = fc.record({
  whole: fc.uniqueArray(fc.constantFrom(...names), { minLength: 1, maxLength: 3 }),
  parts: fc.array(
    fc.uniqueArray(fc.tuple(fc.constantFrom(...names), fc.nat(30)), {
      selector: ([name]) => name,
      minLength: 1,
      maxLength: 3,
    }),
    { minLength: 1, maxLength: 3 },
  ),
  more: fc.tuple(fc.nat(12), fc.nat(12), fc.nat(12)),
});

describe('the rest of rivals', () => {
  it('is what each source leaves of its own total: their hull, never that of totals less that of parts', () => {
    fc.assert(
      fc.property(told, fc.boolean(), ({ whole, parts, more }, isByDay) => {
        /** What a source says of a part, or, where it says nothing, what the others do. */
        const said = (part: readonly (readonly [Name, number])[], name: Name) => {
          const own = part.filter(([by]) => by === name);
          const values = (own.length > 0 ? own : part).map(([, value]) => value);
          return { minimum: Math.min(...values), maximum: Math.max(...values) };
        };
        const sumBy = (name: Name) => sumOfBounds(parts.map((part) => said(part, name)));
        const totals = whole.map((name, index) => ({
          name,
          value: sumBy(name).minimum + (more[index] ?? 0),
        }));
        const rests = totals.map(({ name, value }) =>
          restOf({ minimum: value, maximum: value }, sumBy(name)),
        );
        const hull = {
          minimum: Math.min(...rests.map(({ minimum }) => minimum)),
          maximum: Math.max(...rests.map(({ maximum }) => maximum)),
        };
        const airlift = (isByDay ? byDay : byType)(
          Object.fromEntries(totals.map(({ name, value }) => [name, value])),
          ...parts.map((part) => Object.fromEntries(part)),
        );
        const expected = hull.maximum === 0 ? null : hull;
        const shown = applyFilter(airlift, everything).movements;
        expect(
          isByDay
            ? (dayCountsOf(airlift, shown, 'flights')?.unknown ?? null)
            : flightsIn(airlift, unknownType),
        ).toEqual(expected);
        expect(agreementIn(airlift)).toEqual(
          expected === null ? { kind: 'equal' } : { kind: 'rest', rest: expected },
        );
      }),
    );
  });

  it('is nothing where every source names all that it counts', () => {
    const airlift = byType({ one: 19, another: 20 }, { one: 18 }, { one: 1, another: 2 });
    expect(flightsIn(airlift, unknownType)).toBeNull();
    expect(boxesOf(airlift, 'types')).not.toContain(notReported);
  });

  it('is nothing of a whole that is known by these parts alone, however they are worded', () => {
    for (const said of [
      { one: 10, another: 12 },
      { one: { measure: 'flights', comparator: '>', value: 5 } as const },
      { one: { measure: 'flights', comparator: '~', value: 20 } as const },
    ]) {
      const airlift = byType({}, said, { one: 3 });
      expect(flightsIn(airlift, unknownType)).toBeNull();
      expect(
        dayCountsOf(byDay({}, said), applyFilter(byDay({}, said), everything).movements, 'flights'),
      ).toMatchObject({ unknown: null });
    }
  });

  it('is a contradiction where each source has parts of more than its total', () => {
    expect(agreementIn(byType({ one: 20, another: 22 }, { one: 22, another: 24 }))).toEqual({
      kind: 'exceeded',
      sum: { minimum: 22, maximum: 24 },
    });
  });

  it('of some of a whole may be nothing', () => {
    const airlift = byDay({ one: 20 }, { one: 5 });
    const [whole] = applyFilter(airlift, everything).movements;
    if (whole === undefined) throw new Error('There is a movement.');
    expect(dayCountsOf(airlift, [{ ...whole, portion: 'some' }], 'flights')?.unknown).toEqual({
      minimum: 0,
      maximum: 15,
    });
  });
});

describe('about', () => {
  const roughly = (value: number): Amount => ({ measure: 'flights', comparator: '~', value });

  it('is told of a rest by what is left, and never twice of the whole and its parts', () => {
    const airlift = byType({ one: roughly(20) }, { one: 15 });
    const aboutOf = (filter: Filter) =>
      totalIn(airlift, applyFilter(airlift, filter), 'flights')?.about ?? null;
    expect(aboutOf(unknownType)).toBe(5);
    expect(aboutOf({ ...everything, types: ['type-0', notReported] })).toBe(20);
  });

  it('is not told of some of a count: nobody said how many', () => {
    const airlift = airliftOf([
      movement('m', { one: roughly(20) }, { period: readPeriod('2022-03-01/2022-03-04') }),
    ]);
    const days = { from: '2022-03-01', to: '2022-03-02', hasUnknown: false };
    const total = totalIn(airlift, applyFilter(airlift, { ...everything, days }), 'flights');
    expect(total).toMatchObject({ about: null, bounds: boundsOfAmount(roughly(20)) });
  });
});

describe('the return', () => {
  it('leaves the type of 54 aircraft unreported: 10, 40 and 4', async () => {
    const airlift = await builtInTable('return-2022');
    const shown = applyFilter(airlift, unknownType);
    expect(totalIn(airlift, shown, 'aircraft')?.bounds).toEqual({ minimum: 54, maximum: 54 });
  });
});
