// Airlifts of many movements are answered from columns of numbers: with the same answers as from a list, whatever is asked.
import * as fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import type { Airlift, Movement } from '../../src/airlift/airlift.ts';
import { type Measure, measures } from '../../src/airlift/amount.ts';
import { dayCountsOf } from '../../src/airlift/counting/day-counts.ts';
import {
  answerBy,
  applyFilter,
  boxesOf,
  type Filter,
  notReported,
} from '../../src/airlift/counting/filter.ts';
import { totalIn } from '../../src/airlift/counting/totals.ts';
import { readPeriod } from '../../src/airlift/period.ts';
import { tallyOf } from '../../src/airlift/tally/tally.ts';
import { messagesOf } from '../../src/i18n/messages.ts';
import { reportOf } from '../../src/report/report.ts';
import { dayBarsOf } from '../../src/report/rows/day-bars.ts';
import { facetOf } from '../../src/report/rows/facets.ts';
import { flowRowsOf } from '../../src/report/rows/flow-rows.ts';
import { notDrawnOf } from '../../src/report/rows/not-drawn.ts';
import { airliftOf, claimOf, madeUp, operatorOf, placeOf, trueAmount, typeOf } from './made-up.ts';

const messages = messagesOf('en');

/** A row as most are: one type, operator, origin, destination and day at most, with one claim or two that differ. */
const simple = fc
  .record({
    type: fc.option(fc.nat(2)),
    operator: fc.option(fc.nat(2)),
    from: fc.option(fc.nat(2), { freq: 6 }),
    via: fc.option(fc.constant(6), { freq: 1 }),
    to: fc.option(
      fc.nat(2).map((index) => index + 3),
      { freq: 6 },
    ),
    period: fc.constantFrom(
      null,
      '2022-03-01',
      '2022-03-02',
      '2022-03-03/2022-03-04',
      '2022-03',
      '2022-03-05?',
    ),
    amounts: fc.array(
      fc
        .tuple(fc.constantFrom(...measures), fc.nat(40))
        .chain(([measure, value]) => trueAmount(measure, value)),
      { maxLength: 3 },
    ),
    rows: fc.option(fc.integer({ min: 2, max: 9 })),
  })
  .map(({ type, operator, from, via, to, period, amounts, rows }) => (id: string): Movement => {
    const place = (index: number | null) => (index === null ? [] : [placeOf(index)]);
    const claim = (index: number) => ({
      ...claimOf(`${id}-${index}`),
      row: index + 2,
      rows: rows === null ? null : Array.from({ length: rows }, (_, at) => at + 2),
    });
    return {
      id,
      // A claim says at most one amount of a measure.
      claims:
        amounts.length === 0
          ? [{ claim: claim(0), amounts }]
          : amounts.map((amount, index) => ({ claim: claim(index), amounts: [amount] })),
      aircraft: type === null ? [] : [typeOf(type)],
      operators: operator === null ? [] : [operatorOf(operator)],
      from: place(from),
      via: from === null || to === null ? [] : place(via),
      to: place(to),
      placesInAll: { from: null, to: null },
      split: null,
      period: period === null ? null : readPeriod(period),
      partOf: null,
    };
  });

/** Rows as most are among those that share counts, have parts or a split of their own. */
const mixed: fc.Arbitrary<Airlift> = fc
  .tuple(madeUp, fc.array(simple, { maxLength: 12 }), fc.nat())
  .map(([{ airlift }, rows, at]) => {
    const others = airlift.movements;
    const start = at % (others.length + 1);
    return airliftOf([
      ...others.slice(0, start),
      ...rows.map((make, index) => make(`simple-${index}`)),
      ...others.slice(start),
    ]);
  });

const picked = (name: string) =>
  fc.oneof(fc.constant('all' as const), fc.subarray([`${name}-0`, `${name}-1`, `${name}-2`, notReported]));
const day = (value: number) => `2022-03-0${value}`;
const filters: fc.Arbitrary<Filter> = fc.record({
  types: picked('type'),
  operators: picked('operator'),
  days: fc.option(
    fc.tuple(fc.integer({ min: 1, max: 5 }), fc.nat(4), fc.boolean()).map(([first, more, hasUnknown]) => ({
      from: day(first),
      to: day(first + more),
      hasUnknown,
    })),
  ),
});

/** All that is asked of an airlift, as plain data. */
function answersOf(airlift: Airlift, filter: Filter, measure: Measure) {
  const shown = applyFilter(airlift, filter);
  const tied = shown.movements.filter(({ movement: { from, to } }) => from.length + to.length > 0);
  const {
    flows,
    figures,
    filter: sentence,
    alternative,
    largestFlow,
    sourceLine,
    ...rest
  } = reportOf(airlift, filter, measure, 'en', messages);
  return {
    list: shown.movements.map(({ movement: { id }, portion }) => [id, portion]),
    claims: shown.claims.map(({ id }) => id),
    portion: shown.portion,
    hasMovements: shown.hasMovements,
    totals: [true, false].map((isTied) => totalIn(airlift, shown, measure, isTied)),
    days: shown.tally === null ? dayCountsOf(airlift, tied, measure) : shown.tally.days(measure),
    flows: flows.map(
      ({ id, from, via, to, isShared, movements, value, largest, isOpen, isAbout, bounds, state }) => ({
        id,
        places: [from, via, to].map((places) => places.map((place) => place.id)),
        movements: movements.map((movement) => movement.id),
        drawn: [isShared, value, largest, isOpen, isAbout, bounds, state],
      }),
    ),
    boxes: (['types', 'operators'] as const).map((facet) => [
      boxesOf(airlift, facet),
      facetOf(airlift, filter, facet, measure, 'en', messages),
    ]),
    words: {
      figures,
      sentence,
      alternative,
      largestFlow,
      sourceLine,
      withParagraphs: rest.sourceLineWithParagraphs,
    },
    rows: flowRowsOf(airlift, flows, measure, messages).map((row) => ({ ...row, from: null, to: null })),
    notDrawn: notDrawnOf(airlift, shown, measure, messages).map(({ basis, ...words }) => ({
      ...words,
      basis: basis.split(' ').sort(),
    })),
    bars: dayBarsOf(airlift, filter, measure, messages),
  };
}

afterEach(() => answerBy(() => null));

describe('columns of numbers', () => {
  it('answer as a list does, of shared counts, parts, rivals, open bounds and what is not reported', () => {
    fc.assert(
      fc.property(mixed, filters, fc.constantFrom(...measures), (airlift, filter, measure) => {
        answerBy(() => null);
        // What is known of an airlift once is known of another object anew.
        const listed = answersOf({ ...airlift }, filter, measure);
        answerBy((each, by) => tallyOf(each, by, 0));
        expect(answersOf({ ...airlift }, filter, measure)).toEqual(listed);
      }),
      { numRuns: 100 },
    );
  });
});
