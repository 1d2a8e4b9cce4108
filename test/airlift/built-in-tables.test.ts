// The facts of the two airlifts that are written as tables, as their sources print them.
import { describe, expect, it } from 'vitest';
import type { Airlift } from '../../src/airlift/airlift.ts';
import { type Measure, measures } from '../../src/airlift/amount.ts';
import {
  applyFilter,
  boxesOf,
  everything,
  type Filter,
  hasUnknown,
} from '../../src/airlift/counting/filter.ts';
import { drawnMovementsOf, flowsOf } from '../../src/airlift/counting/flows.ts';
import { movementOf, partitionsOf } from '../../src/airlift/counting/parts.ts';
import { agreementOf } from '../../src/airlift/counting/rest.ts';
import { isTiedToPlaces, mainMeasureOf, totalOf, totalsOf } from '../../src/airlift/counting/totals.ts';
import { languages } from '../../src/i18n/languages.ts';
import { builtInTable } from './tables.ts';

const totals = (airlift: Airlift, filter: Partial<Filter> = {}) =>
  totalsOf(airlift, applyFilter(airlift, { ...everything, ...filter })).map(({ measure, bounds }) => [
    measure,
    bounds.minimum,
    bounds.maximum,
  ]);

/** What is tied to no place, and told apart. */
const apart = (airlift: Airlift, measure: Measure) => {
  const { movements } = applyFilter(airlift, everything);
  const untied = movements.filter(({ movement }) => !isTiedToPlaces(movement));
  return totalOf(airlift, untied, measure)?.bounds ?? null;
};

const day = (date: string, hasUnknownDay = false) => ({
  days: { from: date, to: date, hasUnknown: hasUnknownDay },
});

describe('the flights home from Ukraine and its neighbours', async () => {
  const airlift = await builtInTable('operation-ganga-2022');

  it('are 75 with 15,521 people, the sum of six rows and what the ministry printed', () => {
    expect(totals(airlift)).toEqual([
      ['flights', 75, 75],
      ['people', 15_521, 15_521],
    ]);
    const [flights] = totalsOf(airlift, applyFilter(airlift, everything));
    expect(flights).toMatchObject({ rows: 6, disagreement: null });
  });

  it('have the missions of the Air Force apart: 12, 2,467 people, more than 32 t, no place', () => {
    expect(apart(airlift, 'flights')).toEqual({ minimum: 12, maximum: 12 });
    expect(apart(airlift, 'people')).toEqual({ minimum: 2467, maximum: 2467 });
    expect(apart(airlift, 'tonnes')).toEqual({ minimum: 32, maximum: Number.POSITIVE_INFINITY });
    expect(movementOf(airlift, 'air-force')?.aircraft[0]).toMatchObject({ id: 'c-17', wingspan: 51.75 });
  });

  it.each([
    ['indigo', 34, 7404],
    ['air-india', 14, 3250],
    ['air-india-express', 9, 1652],
    ['spicejet', 9, 1614],
    ['go-first', 6, 1101],
    ['airasia', 3, 500],
  ])('of %s are %i with %i people', (operator, flights, people) => {
    expect(totals(airlift, { operators: [operator] })).toEqual([
      ['flights', flights, flights],
      ['people', people, people],
    ]);
  });

  it.each([
    ['2022-03-03', 10, 10],
    ['2022-03-04', 14, 15],
    ['2022-03-05', 12, 12],
    ['2022-03-06', 11, 11],
    ['2022-03-07', 7, 7],
    ['2022-03-08', 2, 2],
  ])('of %s are %i to %i', (date, least, most) => {
    expect(totals(airlift, day(date))).toEqual([['flights', least, most]]);
  });

  it('have no day for 18 or 19 of them', () => {
    expect(hasUnknown(airlift, 'days')).toBe(true);
    expect(totals(airlift, day('2022-02-22', true))[0]).toEqual(['flights', 18, 19]);
  });

  it('have wholes and parts that nowhere exceed each other', () => {
    const agreements = airlift.movements.flatMap((whole) =>
      partitionsOf(airlift, whole).flatMap((partition) =>
        measures.map((measure) => ({
          whole: whole.id,
          agreement: agreementOf(airlift, whole, partition, measure),
        })),
      ),
    );
    expect(agreements.filter(({ agreement }) => agreement?.kind === 'exceeded')).toEqual([]);
    const rests = agreements.filter(({ agreement }) => agreement?.kind === 'rest');
    expect(rests.map(({ whole }) => whole)).toEqual(['total']);
  });

  it('are drawn from six origins, all shared by two destinations, Kyiv as a city', () => {
    const flows = flowsOf(airlift, applyFilter(airlift, everything), 'flights');
    expect(flows.map(({ from, value, isShared }) => [from[0]?.id, value, isShared])).toEqual([
      ['bucharest', 21, true],
      ['suceava', 9, true],
      ['budapest', 28, true],
      ['kosice', 5, true],
      ['rzeszow', 11, true],
      ['kyiv', 1, true],
    ]);
    expect(airlift.places.filter(({ kind }) => kind === 'city').map(({ id }) => id)).toEqual(['kyiv']);
    expect(mainMeasureOf(airlift)).toBe('flights');
  });

  it('on 6 March were nine to New Delhi and two to Mumbai, which are not added to the eleven', () => {
    const whole = movementOf(airlift, 'day-6');
    if (whole === null) throw new Error('There is no such day.');
    const partitions = partitionsOf(airlift, whole);
    expect(partitions.map(({ parts }) => parts.length)).toEqual([4, 2]);
    for (const partition of partitions)
      expect(agreementOf(airlift, whole, partition, 'flights')).toEqual({ kind: 'equal' });
  });

  it('have a box for aircraft types that are not reported', () => {
    expect(boxesOf(airlift, 'types')).toEqual(['c-17', 'unknown']);
    expect(totals(airlift, { types: ['unknown'] })[0]).toEqual(['flights', 75, 75]);
  });
});

describe('the flights back from Kazakhstan', async () => {
  const airlift = await builtInTable('return-2022');

  it('are 110 to 114 aircraft, the sum of nine rows', () => {
    expect(totals(airlift)).toEqual([['aircraft', 110, 114]]);
    expect(totalsOf(airlift, applyFilter(airlift, everything))[0]).toMatchObject({ rows: 9 });
  });

  it('are more than 100 by the ministry, and 12 flew out: both told apart and not added', () => {
    expect(apart(airlift, 'flights')).toEqual({ minimum: 101, maximum: Number.POSITIVE_INFINITY });
    expect(apart(airlift, 'aircraft')).toEqual({ minimum: 12, maximum: 12 });
  });

  it.each([
    ['2022-01-13', 4, 4],
    ['2022-01-14', 14, 14],
    ['2022-01-15', 15, 18],
    ['2022-01-16', 19, 20],
    ['2022-01-17', 14, 14],
    // What flew on this day or the day before is not known to be of it.
    ['2022-01-19', 4, 44],
  ])('of %s are %i to %i', (date, least, most) => {
    expect(totals(airlift, day(date))).toEqual([['aircraft', least, most]]);
  });

  it('are drawn both ways between one pair, and not where an end is not reported', () => {
    const drawn = drawnMovementsOf(airlift).map(({ id }) => id);
    expect(drawn).not.toContain('jan-19');
    expect(drawn).toEqual([
      'jan-13',
      'jan-14-minsk',
      'jan-14-yerevan',
      'jan-14-dushanbe',
      'jan-15',
      'jan-16',
      'jan-17',
      'jan-18',
      'twelve',
    ]);
  });

  it('name three airfields of the first airlift without describing them', () => {
    const known = airlift.places.filter(({ runways, utcOffset }) => runways !== null || utcOffset !== null);
    expect(known.map(({ id }) => id).sort()).toEqual(['almaty', 'chkalovsky', 'zhetygen']);
  });

  it('have the types that are named, and the rest apart', () => {
    expect(boxesOf(airlift, 'types')).toEqual(['il-76', 'an-124', 'unknown']);
    // 10 + 40 + 4; the twentieth of 16 January is an An-124, and the source that counts twenty says so.
    expect(totals(airlift, { types: ['unknown'] })).toEqual([['aircraft', 54, 54]]);
    expect(totals(airlift, { types: ['an-124'] })[0]?.[1]).toBeGreaterThanOrEqual(4);
  });
});

describe.each(['operation-ganga-2022', 'return-2022'])('%s', async (slug) => {
  const airlift = await builtInTable(slug);

  it('says everything in four languages, each in its own words', () => {
    expect(airlift.slug).toBe(slug);
    expect([...airlift.languages].sort()).toEqual([...languages].sort());
    const texts = [
      airlift.title,
      airlift.kicker,
      airlift.summary,
      airlift.caveat,
      ...airlift.notReported.map(({ text }) => text),
      ...airlift.claims.flatMap(({ text }) => (text === null ? [] : [text])),
    ];
    const own = texts.filter((text) => new Set(Object.values(text)).size === languages.length);
    expect(texts.filter((text) => !own.includes(text))).toEqual([]);
    for (const { saidBy } of airlift.claims)
      if (saidBy !== null) expect(new Set(Object.values(saidBy.name)).size).toBe(languages.length);
  });

  it('has a source for every claim', () => {
    for (const { source } of airlift.claims) expect(source.publisher).not.toContain('.csv');
  });
});
