// What is written opens again to the same airlift, whatever airlift it is.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Airlift, Claim, Fleet, Movement } from '../../src/airlift/airlift.ts';
import { applyFilter, everything } from '../../src/airlift/counting/filter.ts';
import { totalsOf } from '../../src/airlift/counting/totals.ts';
import { assemble } from '../../src/formats/json/assemble.ts';
import { dataOf } from '../../src/formats/json/data-of.ts';
import { open } from '../../src/formats/open.ts';
import { tableText } from '../../src/formats/table/write-table.ts';
import { languages } from '../../src/i18n/languages.ts';
import { builtIn } from '../airlift/built-in.ts';
import { airliftOf, madeUp, placeOf } from '../airlift/made-up.ts';
import { airliftIn, bytesOf, nothingKnown } from './opened.ts';

/** Texts as people and rogues write them: quotes, commas, line ends, formulas, other scripts. */
const text = fc
  .array(
    fc.constantFrom(
      'a',
      'Ә',
      '東',
      'š',
      ' ',
      ',',
      ';',
      '"',
      "'",
      '=',
      '+',
      '-',
      '@',
      '\n',
      '<b>',
      '1',
      '.',
      '# ',
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) => parts.join('').trim())
  .map((written) => written || 'x');

const name = text
  .map((written) => written.replaceAll(/[;\n]/g, ',').trim() || 'x')
  .map((each) => `N ${each}`.trim());

const localized = (one: fc.Arbitrary<string>) => fc.record({ en: one, id: one, ru: one, kk: one });

const day = fc.constantFrom('2022-03-01', '2022-12-31', '1948-06-26');

interface Dressing {
  readonly publishers: readonly string[];
  readonly titles: readonly (string | null)[];
  readonly texts: readonly ({ en: string; id: string; ru: string; kk: string } | null)[];
  readonly days: readonly (string | null)[];
  readonly wheres: readonly (string | null)[];
  readonly paragraphs: readonly (readonly number[])[];
}

const some = <Value>(value: fc.Arbitrary<Value>) => fc.array(value, { minLength: 3, maxLength: 3 });

const dressing: fc.Arbitrary<Dressing> = fc.record({
  publishers: some(name),
  titles: some(fc.option(name)),
  texts: some(fc.option(localized(text))),
  days: some(fc.option(day)),
  wheres: some(fc.option(text.map((each) => `page ${each}`))),
  paragraphs: some(fc.uniqueArray(fc.integer({ min: 1, max: 30 })).map((list) => list.sort((a, b) => a - b))),
});

/** A made-up airlift with everything that a table can say of it. */
const dressed: fc.Arbitrary<Airlift> = fc
  .tuple(
    madeUp,
    dressing,
    localized(text),
    localized(name),
    fc.array(localized(text), { maxLength: 2 }),
    fc.nat(4),
  )
  .map(([{ airlift }, worn, words, names, remarks, stops]) => {
    const sources = worn.publishers.map((publisher, index) => ({
      id: `s${index}`,
      publisher: `${publisher} ${index}`,
      title: worn.titles[index] ?? null,
      published: worn.days[index] ?? null,
      reference: index === 0 ? 'news.example/a?b=c,d' : null,
      translates: null,
    }));
    const speaker = { id: 'speaker', name: names };
    const dress = (claim: Claim, index: number): Claim => ({
      ...claim,
      source: sources[index % 3] ?? claim.source,
      paragraphs: worn.paragraphs[index % 3] ?? [],
      where: worn.wheres[index % 3] ?? null,
      saidBy: index % 2 === 0 ? speaker : null,
      changed: index % 3 === 0 ? [{ column: 'flights', was: worn.titles[0] ?? '' }] : [],
      saidTo: index % 5 === 0 ? (sources[0] ?? null) : null,
      said: worn.days[index % 3] ?? null,
      about: worn.days[(index + 1) % 3] ?? null,
      text: worn.texts[index % 3] ?? null,
    });
    let count = 0;
    const movements = airlift.movements.map(
      (movement, index): Movement => ({
        ...movement,
        claims: movement.claims.map((claimed) => ({ ...claimed, claim: dress(claimed.claim, count++) })),
        via: index % 4 === 0 ? [placeOf(9), placeOf(10)].slice(0, stops) : [],
        placesInAll: { from: index % 5 === 0 ? 20 : null, to: null },
      }),
    );
    const [type] = airlift.aircraft;
    const fleets: Fleet[] =
      type === undefined
        ? []
        : [
            {
              id: 'fleet',
              claim: dress({ ...emptyClaim, id: 'fleet' }, count++),
              count: { comparator: '>', value: 70 },
              aircraft: type,
            },
          ];
    const told: Claim = { ...dress({ ...emptyClaim, id: 'task' }, count++), text: words };
    const claims = [
      ...movements.flatMap((movement) => movement.claims.map(({ claim }) => claim)),
      ...fleets.map(({ claim }) => claim),
      told,
    ];
    return airliftOf(movements, {
      title: names,
      summary: words,
      caveat: words,
      kicker: names,
      fleets,
      claims,
      sources,
      notReported: remarks.map((remark, index) => ({ id: `not-reported-${index + 1}`, text: remark })),
    });
  });

const emptyClaim: Claim = {
  id: '',
  source: { id: '', publisher: '', published: null, title: null, reference: null, translates: null },
  paragraphs: [],
  row: null,
  rows: null,
  where: null,
  saidBy: null,
  saidTo: null,
  said: null,
  about: null,
  text: null,
  changed: [],
};

/** Without what a table gives ids and rows of its own, in an order that is not told. */
function comparable(airlift: Airlift) {
  const source = (each: Claim['source']) => ({ ...each, id: '' });
  const claim = ({ id: _id, row: _row, ...each }: Claim) => ({
    ...each,
    source: source(each.source),
    saidTo: each.saidTo === null ? null : source(each.saidTo),
    saidBy: each.saidBy === null ? null : each.saidBy.name,
  });
  const byId = <Entry extends { readonly id: string }>(entries: readonly Entry[]) =>
    [...entries].sort((one, other) => (one.id < other.id ? -1 : 1));
  return {
    ...airlift,
    claims: airlift.claims.map(claim),
    movements: airlift.movements.map((movement) => ({
      ...movement,
      claims: movement.claims.map(({ claim: own, amounts }) => ({ claim: claim(own), amounts })),
    })),
    fleets: airlift.fleets.map((fleet) => ({ ...fleet, claim: claim(fleet.claim) })),
    // Close pairs are measured besides the legs.
    geodesics: null,
    sources: null,
    aircraft: byId(airlift.aircraft),
    operators: byId(airlift.operators),
    places: byId(airlift.places),
  };
}

describe('the table of an airlift', () => {
  it('opens again to the same airlift', async () => {
    await fc.assert(
      fc.asyncProperty(dressed, fc.constantFrom(...languages), async (airlift, language) => {
        const written = tableText({ airlift, shown: applyFilter(airlift, everything), language });
        const opening = await open(bytesOf(written), 'made-up.csv', nothingKnown);
        expect(opening.problems).toEqual([]);
        expect(comparable(airliftIn(opening))).toEqual(comparable(airlift));
      }),
    );
  });

  it('under a filter opens again to rows that add up to no less than it shows', async () => {
    await fc.assert(
      fc.asyncProperty(madeUp, fc.subarray(['type-0', 'type-1', 'unknown']), async ({ airlift }, types) => {
        const shown = applyFilter(airlift, { ...everything, types });
        fc.pre(shown.movements.length > 0);
        const opening = await open(
          bytesOf(tableText({ airlift, shown, language: 'en' })),
          'made-up.csv',
          nothingKnown,
        );
        expect(opening.problems).toEqual([]);
        const opened = airliftIn(opening);
        // What no part accounts for is shown by its whole's row, which says no more than its own amounts.
        const movements = shown.movements.filter(({ portion }) => portion !== 'rest');
        const before = totalsOf(airlift, { ...shown, movements });
        const after = totalsOf(opened, applyFilter(opened, everything));
        for (const { measure, bounds } of before) {
          const again = after.find((total) => total.measure === measure)?.bounds;
          expect(again?.maximum ?? 0).toBeGreaterThanOrEqual(bounds.minimum);
        }
      }),
    );
  });
});

describe('an airlift as plain data', () => {
  it('is put together again to the same airlift', () => {
    fc.assert(
      fc.property(dressed, (airlift) => {
        const again = assemble(JSON.parse(JSON.stringify(dataOf(airlift))));
        expect(again).toEqual(airlift);
      }),
    );
  });

  it('keeps the first airlift and its ids', () => {
    expect(assemble(JSON.parse(JSON.stringify(dataOf(builtIn()))))).toEqual(builtIn());
  });
});
