// The built-in airlift, value by value as its sources give it: nothing split, nothing added, nothing rounded.
import { describe, expect, it } from 'vitest';
import { applyFilter, everything } from '../../src/airlift/counting/filter.ts';
import { airTime, routesOf } from '../../src/airlift/routes.ts';
import { languages } from '../../src/i18n/languages.ts';
import { builtIn, onlyTypes } from './built-in.ts';

const airlift = builtIn();

describe('the airlift of January 2022', () => {
  it('has one movement: exactly 12 aircraft of two types to two airfields, split and day not reported', () => {
    expect(airlift.movements).toHaveLength(1);
    const [movement] = airlift.movements;
    expect(movement?.claims).toHaveLength(1);
    expect(movement?.claims[0]?.amounts).toEqual([{ measure: 'aircraft', comparator: '=', value: 12 }]);
    expect(movement?.aircraft.map((type) => type.id)).toEqual(['il-76', 'an-124']);
    expect(movement?.from.map((place) => place.id)).toEqual(['chkalovsky']);
    expect(movement?.to.map((airfield) => airfield.id)).toEqual(['almaty', 'zhetygen']);
    expect(movement?.split).toBeNull();
    expect(movement?.period).toBeNull();
    expect(movement?.claims[0]?.claim).toMatchObject({
      id: 'movement',
      said: '2022-01-07',
      paragraphs: [2, 3],
    });
  });

  it('has two fleets tied to no airfield: more than 70 Il-76 and exactly five An-124', () => {
    const fleets = airlift.fleets.map(({ claim, count, aircraft }) => [
      claim.id,
      claim.paragraphs,
      count,
      aircraft.id,
    ]);
    expect(fleets).toEqual([
      ['group-il76', [6], { comparator: '>', value: 70 }, 'il-76'],
      ['group-an124', [6], { comparator: '=', value: 5 }, 'an-124'],
    ]);
  });

  it('has nine claims with their paragraphs', () => {
    expect(airlift.claims.map(({ id, paragraphs }) => [id, paragraphs])).toEqual([
      ['movement', [2, 3]],
      ['group-il76', [6]],
      ['group-an124', [6]],
      ['task', [4]],
      ['no-combat', [7, 8]],
      ['guarded', [9]],
      ['mandate', [11]],
      ['protests', [12]],
      ['request', [13]],
    ]);
  });

  it('takes every claim from the article, which translates the agency of 7 January', () => {
    const article = airlift.sources.find((source) => source.id === 'article');
    expect(article).toMatchObject({
      publisher: 'JakartaGreater',
      published: '2022-01-09',
      translates: 'tass',
    });
    expect(article?.reference).toBe(
      'jakartagreater.com/2022/01/09/bantu-ketertiban-umum-12-pesawat-terbang-dari-rusia-ke-kazakhstan/',
    );
    expect(airlift.sources.find((source) => source.id === 'tass')).toMatchObject({
      published: '2022-01-07',
      reference: 'tass.com/defense/1384873',
    });
    expect(airlift.claims.every((claim) => claim.source === article)).toBe(true);
  });

  it.each([
    ['chkalovsky', [38.061699, 55.8783], 'UUMU', 'CKL', 152, '+03:00', 34969, 'RU'],
    ['almaty', [77.042828, 43.354267], 'UAAA', 'ALA', 681, '+06:00', 6421, 'KZ'],
    ['zhetygen', [77.120005, 43.732848], null, null, 499, '+06:00', 41863, 'KZ'],
  ])(
    'has %s as OurAirports has it',
    (id, position, icao, iata, elevation, utcOffset, ourAirportsId, country) => {
      const airfield = airlift.places.find((each) => each.id === id);
      expect(airfield).toMatchObject({ position, icao, iata, elevation, utcOffset, ourAirportsId, country });
    },
  );

  it('leaves the runways of Zhetygen empty, since none were found', () => {
    expect(airlift.places.find((each) => each.id === 'zhetygen')?.runways).toBeNull();
  });

  it('never shows the local code of Zhetygen as an ICAO code', () => {
    expect(JSON.stringify(airlift)).not.toContain('XAAA');
  });

  it.each([
    ['il-76', 50.5, 46.6, { minimum: 770, maximum: 850 }],
    ['an-124', 73.3, 69.1, { minimum: 800, maximum: 850 }],
  ])('has the size and cruise of the %s', (id, wingspan, length, cruise) => {
    expect(airlift.aircraft.find((each) => each.id === id)).toMatchObject({ wingspan, length, cruise });
  });

  it('has two routes of 3,087.754 and 3,065.326 km', () => {
    const routes = routesOf(airlift);
    expect(routes.map((route) => route.id)).toEqual(['route:chkalovsky~almaty', 'route:chkalovsky~zhetygen']);
    expect(Math.abs((routes[0]?.distance ?? 0) - 3_087_754)).toBeLessThan(1);
    expect(Math.abs((routes[1]?.distance ?? 0) - 3_065_326)).toBeLessThan(1);
    expect(routes[0]?.bearing).toBeCloseTo(100.201, 3);
    expect(routes[1]?.bearing).toBeCloseTo(99.501, 3);
  });

  it('estimates 3 h 35 min to 4 h in the air', () => {
    expect(airTime(routesOf(airlift), airlift.aircraft)).toEqual({ minimum: 215, maximum: 240 });
  });

  it('says what is not reported, what the article got wrong and what others said, in every language', () => {
    expect(airlift.notReported).toHaveLength(8);
    expect(airlift.faults).toHaveLength(3);
    expect(airlift.statements).toHaveLength(8);
    for (const { text } of [
      ...airlift.notReported,
      ...airlift.faults,
      ...airlift.statements,
      ...airlift.claims,
    ])
      for (const language of languages) expect(text?.[language].length).toBeGreaterThan(5);
  });

  it('gives other sizes of the air group only with their comparator', () => {
    const sizes = airlift.statements.flatMap((statement) =>
      statement.fleet === null ? [] : [statement.fleet],
    );
    expect(sizes).toEqual([
      { comparator: '>', value: 74 },
      { comparator: '=', value: 75 },
      { comparator: '>', value: 80 },
    ]);
  });
});

describe('the filter', () => {
  it('shows all of the report when every type is picked', () => {
    const shown = applyFilter(airlift, everything);
    expect(shown.portion).toBe('whole');
    expect(shown.movements[0]?.portion).toBe('whole');
    expect(shown.fleets).toHaveLength(2);
    expect(shown.claims.map((claim) => claim.id)).toEqual(['movement', 'group-il76', 'group-an124']);
  });

  it.each([
    ['il-76', 'group-il76'],
    ['an-124', 'group-an124'],
  ])('keeps the movement as some of its count and only the fleet of the %s', (type, claim) => {
    const shown = applyFilter(airlift, onlyTypes(type));
    expect(shown.portion).toBe('some');
    expect(shown.movements[0]?.portion).toBe('some');
    expect(shown.movements[0]?.movement.claims[0]?.amounts[0]?.value).toBe(12);
    expect(shown.fleets.map((fleet) => fleet.claim.id)).toEqual([claim]);
  });

  it('shows no movement and no fleet when no type is picked', () => {
    expect(applyFilter(airlift, onlyTypes())).toMatchObject({
      portion: 'none',
      movements: [],
      fleets: [],
      claims: [],
    });
  });
});
