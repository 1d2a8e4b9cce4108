// An airlift of several rows in words: facets, the table of routes, what cannot be drawn, and how much a filter shows.
import { describe, expect, it } from 'vitest';
import type { Measure } from '../../src/airlift/amount.ts';
import { everything, type Filter, notReported } from '../../src/airlift/counting/filter.ts';
import { languages } from '../../src/i18n/languages.ts';
import { messagesOf } from '../../src/i18n/messages.ts';
import { reportOf } from '../../src/report/report.ts';
import { facetOf } from '../../src/report/rows/facets.ts';
import { isOneCount } from '../../src/report/rows/filter-words.ts';
import { alikeIn, destinationSpans, flowRowsOf, sortedFlows } from '../../src/report/rows/flow-rows.ts';
import { notDrawnOf } from '../../src/report/rows/not-drawn.ts';
import { sourceRowsOf } from '../../src/report/rows/source-rows.ts';
import { builtIn } from '../airlift/built-in.ts';
import { blue, flights, green, heavy, movement, movements, places, several } from '../airlift/several.ts';

const messages = messagesOf('en');
const airlift = several();
const loose = (text: string) => text.replaceAll('\u00a0', ' ');

const boxes = (facet: 'types' | 'operators', filter: Filter = everything, measure: Measure = 'flights') =>
  facetOf(airlift, filter, facet, measure, 'en', messages)?.boxes.map(({ name, words }) => [name, words]);

describe('a facet', () => {
  it('says of each box what it alone would show, the largest first and “not reported” last', () => {
    // Blue flew 30 and some of 5, green 20 or 22 and some of 5; of four rows one has no operator.
    expect(boxes('operators')).toEqual([
      ['Blue', '30 to 35'],
      ['Green', '20 to 27'],
      ['not reported', '4'],
    ]);
    expect(boxes('types')?.[0]).toEqual([heavy?.name, '30']);
    expect(boxes('types')?.at(-1)).toEqual(['not reported', '29 to 31']);
  });

  it('counts within what the other facets pick, and not within its own', () => {
    const onlyBlue = { ...everything, operators: [blue.id] };
    expect(boxes('operators', onlyBlue)).toEqual(boxes('operators'));
    expect(boxes('types', onlyBlue)?.at(-1)).toEqual(['not reported', 'at most 5']);
  });

  it('counts the chosen measure, and says nothing of a box that has none of it', () => {
    expect(boxes('operators', everything, 'people')).toEqual([
      ['Blue', '900 to 1,000'],
      ['Green', 'at most 100'],
      ['not reported', null],
    ]);
  });

  it('keeps its boxes where they are when one is pressed', () => {
    const picked = { ...everything, operators: [green.id, notReported] };
    expect(boxes('operators', picked)?.map(([name]) => name)).toEqual(['Blue', 'Green', 'not reported']);
  });

  it('tells what names no place apart, with its noun', () => {
    const apart = several([
      ...movements,
      movement('e', {
        claims: [{ claim: airlift.claims[0] as never, amounts: [flights(12)] }],
        operators: [{ ...green, id: 'red', names: { ...green.names, en: 'Red' } }],
      }),
    ]);
    const red = { ...apart, operators: [...apart.operators, ...(apart.movements.at(-1)?.operators ?? [])] };
    const box = facetOf(red, everything, 'operators', 'flights', 'en', messages)?.boxes.find(
      ({ name }) => name === 'Red',
    );
    expect(box).toMatchObject({ words: '12 flights', isOffMap: true });
  });

  it('is none where the airlift has no entry of it', () => {
    expect(
      facetOf({ ...airlift, operators: [] }, everything, 'operators', 'flights', 'en', messages),
    ).toBeNull();
  });
});

const rowsOf = (filter: Filter = everything, measure: Measure = 'flights', of = airlift) =>
  flowRowsOf(of, reportOf(of, filter, measure, 'en', messages).flows, measure, messages);

describe('the table of routes', () => {
  it('has a row a flow, the largest first', () => {
    expect(rowsOf().map(({ id, count, date }) => [id, count, date === null ? null : loose(date)])).toEqual([
      ['route:north~south', '30', '3 Mar'],
      ['movement:b', '20 or 22', '5 Mar'],
      ['movement:c', '5', '7 or 8 Mar'],
    ]);
    expect(rowsOf()[1]).toMatchObject({ rivals: 'movement:b', value: 20, largest: 22, isShared: true });
    expect(rowsOf()[0]).toMatchObject({ kilometres: '1,000', rivals: null });
    expect(rowsOf()[1]?.kilometres).toMatch(/^[\d,]+–[\d,]+$/);
  });

  it('says that a measure is not reported, and puts such rows last', () => {
    expect(rowsOf(everything, 'people').map(({ count }) => count)).toEqual(['900', '100', null]);
  });

  it('says “some of” where the filter does, and leaves out what it does not show', () => {
    expect(rowsOf({ ...everything, operators: [blue.id] }).map(({ count }) => count)).toEqual([
      '30',
      'some of 5',
    ]);
  });

  it.each([
    ['from', false, ['NORTH', 'TOWN', 'WEST']],
    ['from', true, ['WEST', 'TOWN', 'NORTH']],
    ['date', false, ['NORTH', 'WEST', 'TOWN']],
    ['kilometres', true, ['TOWN', 'WEST', 'NORTH']],
  ] as const)('can be put in the order of “%s”', (column, isDescending, names) => {
    const { flows: all } = reportOf(airlift, everything, 'flights', 'en', messages);
    const sorted = sortedFlows(airlift, all, { column, isDescending }, 'en');
    expect(sorted.map(({ from }) => from[0]?.names.en)).toEqual(names);
  });

  it('brackets the rows that share a count with the same destinations where they follow each other', () => {
    expect(destinationSpans(rowsOf())).toEqual([1, 2, 0]);
    expect(destinationSpans([...rowsOf()].reverse())).toEqual([2, 0, 1]);
  });

  it('finds what is alike in all rows, and nothing in one row or none', () => {
    expect(alikeIn(rowsOf(), ({ isShared }) => (isShared ? 'x' : 'y'))).toBeNull();
    expect(alikeIn(rowsOf(), () => 'x')).toBe('x');
    expect(alikeIn(rowsOf().slice(0, 1), () => 'x')).toBeNull();
  });

  it('adds up what moved on one route, and says it once', () => {
    const twice = several([
      ...movements,
      movement('again', {
        claims: [{ claim: airlift.claims[0] as never, amounts: [flights(6)] }],
        from: [places.north],
        to: [places.south],
      }),
    ]);
    expect(rowsOf(everything, 'flights', twice)[0]).toMatchObject({ id: 'route:north~south', count: '36' });
  });

  it('keeps the words of a single row that cannot be drawn', () => {
    const claims = [
      {
        claim: airlift.claims[0] as never,
        amounts: [{ measure: 'flights', comparator: '>', value: 100 } as const],
      },
    ];
    const apart = several([...movements.slice(0, 1), movement('apart', { claims })]);
    const { shown } = reportOf(apart, everything, 'flights', 'en', messages);
    expect(notDrawnOf(apart, shown, 'flights', messages)).toMatchObject([
      { words: 'Not drawn: 1 row, more than 100 flights', reason: 'no place reported' },
    ]);
  });

  it('says what cannot be drawn, how much it is and why', () => {
    const { shown } = reportOf(airlift, everything, 'flights', 'en', messages);
    const missing = notDrawnOf(airlift, shown, 'flights', messages);
    expect(missing).toMatchObject([
      { words: 'Not drawn: 1 row, 4 flights', reason: 'destination not reported' },
    ]);
  });
});

describe('the sources', () => {
  it('are each told with their rows, which add up to the claims', () => {
    const rows = sourceRowsOf(airlift);
    expect(rows.map(({ source, rows: count }) => [source.publisher, count])).toEqual([
      ['The agency', 3],
      ['The paper', 2],
    ]);
    expect(rows.reduce((sum, each) => sum + each.rows, 0)).toBe(airlift.claims.length);
  });
});

describe('the sentence on a filter', () => {
  const sentence = (filter: Filter, measure: Measure = 'flights') =>
    loose(reportOf(airlift, filter, measure, 'en', messages).filter);

  it('says how much of the report is shown', () => {
    expect(sentence(everything)).toBe('All rows shown: 59 to 61 flights.');
    expect(sentence(everything, 'people')).toBe('All rows shown: 1,000 people.');
    expect(sentence({ ...everything, operators: [blue.id] })).toBe('Only Blue: 30 to 35 of 59 to 61 flights');
    expect(
      sentence({ ...everything, days: { from: '2022-03-03', to: '2022-03-04', hasUnknown: true } }),
    ).toBe('Only 3–4 March 2022 and day not reported: 34 of 59 to 61 flights');
    expect(sentence({ ...everything, operators: [] })).toBe(
      'No row fits what is picked, so nothing is shown.',
    );
  });

  it('stays short however much is picked, in every language', () => {
    const operators = Array.from({ length: 40 }, (_, index) => ({ ...blue, id: `operator-${index}` }));
    const large = {
      ...several(
        operators.map((each) => movement(each.id, { ...movements[0], id: each.id, operators: [each] })),
      ),
      operators,
    };
    const picked = { ...everything, operators: operators.slice(1).map(({ id }) => id) };
    for (const language of languages)
      expect(
        reportOf(large, picked, 'flights', language, messagesOf(language)).filter.length,
        language,
      ).toBeLessThan(120);
  });

  it('is of types alone where all that flew is one count', () => {
    expect(isOneCount(builtIn())).toBe(true);
    expect(isOneCount(airlift)).toBe(false);
    expect(reportOf(builtIn(), everything, 'aircraft', 'en', messages).filter).toBe(messages.filterWhole);
  });
});
