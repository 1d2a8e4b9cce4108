// What becomes of every row of a table that somebody made, what is asked, and what an answer changes.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withAnswers } from '../../src/formats/answers.ts';
import type { Opening } from '../../src/formats/opening.ts';
import { en } from '../../src/i18n/problems/en.ts';
import { mendSentence } from '../../src/i18n/problems/problem-sentence.ts';
import { fatesIn, movementsIn, pressed, problemsIn, tableIn, takenIn, understand } from './understood.ts';

describe('around a table', () => {
  it('titles, notes and two header lines stand above it, totals and another list below', async () => {
    const opening = await understand([
      'Flights of March 2022',
      'Source: a ministry',
      '',
      ',Departure,,Arrival,,',
      'No,Airport,Date,Airport,Time,Passengers',
      '1,XAAA,3/13/2022,XBBB,10:00,216',
      '2,XAAA,3/14/2022,XBBB,11:00,200',
      'Total,,,,,416',
      '',
      'Airport,All',
      'XAAA,416',
    ]);
    expect(takenIn(opening)).toEqual(['unused', 'from', 'date', 'to', 'unused', 'people']);
    expect(tableIn(opening).header).toBe(5);
    expect(fatesIn(opening)).toEqual(['6 drawn', '7 drawn', '8 left-out', '10 left-out', '11 left-out']);
    expect(problemsIn(opening)).toEqual(['total-row, left-out: 8', 'second-list, left-out: 10 11']);
    expect(opening.problems[0]?.values).toMatchObject({ says: 'agrees', written: 416 });
  });

  it('a total that is another than its rows is told, and kept if the reader says so', async () => {
    const lines = ['From,To,Pax', 'XAAA,XBBB,10', 'XAAA,XEEE,20', 'Итого,,31'];
    const opening = await understand(lines);
    expect(opening.problems.map(({ message }) => message)).toEqual([
      'a total, not a movement: it says 31, and the rows above say 30',
    ]);
    expect(fatesIn(await understand(lines, pressed(opening, 'total-row', 'keep-row')))[2]).toBe('4 question');
  });

  it('a word of a total in a cell that is no place makes no total of a row that names both its places', async () => {
    const rows = ['From,To,Operator,Pax', 'XAAA,XBBB,Total Air,10', 'XAAA,XEEE,One,20'];
    expect(fatesIn(await understand(rows))).toEqual(['2 drawn', '3 drawn']);
    expect(problemsIn(await understand(rows))).toEqual([]);
    expect(fatesIn(await understand([...rows, ',,Total of March,30']))[2]).toBe('4 left-out');
    // A cell of nothing but the word: a total where it adds up, and told where it does not.
    const adds = await understand([...rows, 'XAAA,XEEE,Total:,30']);
    expect(problemsIn(adds)).toEqual(['total-row, left-out: 4']);
    expect(
      fatesIn(await understand([...rows, 'XAAA,XEEE,Total:,30'], pressed(adds, 'total-row', 'keep-row')))[2],
    ).toBe('4 drawn');
    const differs = await understand([...rows, 'XAAA,XEEE,Total,31']);
    expect(problemsIn(differs)).toEqual(['total-row, told: 4']);
    expect(fatesIn(differs)[2]).toBe('4 drawn');
    expect(
      fatesIn(
        await understand([...rows, 'XAAA,XEEE,Total,31'], pressed(differs, 'total-row', 'leave-out-row')),
      )[2],
    ).toBe('4 left-out');
  });

  it('notes hang on numbers, and are told once a column', async () => {
    const opening = await understand([
      'From,To,Flights,Pax',
      'XAAA,XBBB,3[1],"1,687[2]"',
      'XBBB,XEEE,4†,"1,200*"',
      'XAAA,XEEE,25 [3],12',
    ]);
    expect(movementsIn(opening)).toEqual([
      'XAAA > XBBB, flights 3, people 1687',
      'XBBB > XEEE, flights 4, people 1200',
      'XAAA > XEEE, flights 25, people 12',
    ]);
    expect(problemsIn(opening)).toEqual(['doubtful-mark, told: 2 3 4', 'doubtful-mark, told: 2 3']);
  });

  it('a row whose places are asked about names them', async () => {
    const opening = await understand(['From,To,Pax', 'Cedarton,Nowhere,', 'XAAA,XBBB,1']);
    expect(opening.problems.map(({ code }) => code)).not.toContain('says-nothing');
    expect(fatesIn(opening)).toEqual(['2 question', '3 drawn']);
  });

  it('a table without a header is read by what stands in it', async () => {
    const opening = await understand(['2022-03-13,XAAA,XBBB,216', '2022-03-14,XBBB,XEEE,180']);
    expect(takenIn(opening)).toEqual(['date', 'from', 'to', 'people']);
    expect(problemsIn(opening)).toEqual(['no-header, told']);
    expect(fatesIn(opening)).toEqual(['1 drawn', '2 drawn']);
  });

  it('groups are named once, or above their rows', async () => {
    const blank = await understand([
      'From,To,Flights',
      'XAAA,XBBB,3',
      ',XEEE,2',
      ',XCCC,1',
      'XBBB,XEEE,4',
      ',XAAA,5',
    ]);
    expect(movementsIn(blank)[1]).toBe('XAAA > XEEE, flights 2');
    expect(problemsIn(blank)).toEqual(['inherited, told: 3 4 6']);
    const headed = await understand([
      'From,To,Pax',
      '3 March 2022,,',
      'XAAA,XBBB,3',
      '4 March 2022,,',
      'XAAA,XEEE,2',
    ]);
    expect(movementsIn(headed)).toEqual([
      'XAAA > XBBB, people 3, 2022-03-03',
      'XAAA > XEEE, people 2, 2022-03-04',
    ]);
    expect(fatesIn(headed)).toEqual(['3 drawn', '5 drawn']);
  });
});

describe('a row', () => {
  it('that was not flown is left out, and comes back with one press for all', async () => {
    const lines = [
      'From,To,Date,Pax,Status',
      'XAAA,XBBB,2022-03-13,10,flown',
      'XAAA,XBBB,2022-03-14,10,Cancelled',
      'XAAA,XBBB,2022-03-15,10,CANCELLED',
      'XAAA,XBBB,2022-03-16,10,planned',
    ];
    const opening = await understand(lines);
    expect(fatesIn(opening)).toEqual(['2 drawn', '3 left-out', '4 left-out', '5 left-out']);
    expect(problemsIn(opening)).toEqual(['cancelled, left-out: 3 4', 'planned, left-out: 5']);
    const kept = await understand(lines, pressed(opening, 'cancelled', 'keep-row'));
    expect(fatesIn(kept)).toEqual(['2 drawn', '3 drawn', '4 drawn', '5 left-out']);
  });

  it('that is to fly on a day to come is left out', async () => {
    const lines = ['From,To,Date', 'XAAA,XBBB,2022-03-13', 'XAAA,XBBB,2199-03-14'];
    const opening = await understand(lines);
    expect(problemsIn(opening)).toEqual(['planned, left-out: 3']);
    expect(fatesIn(await understand(lines, pressed(opening, 'planned', 'keep-row')))).toEqual([
      '2 drawn',
      '3 drawn',
    ]);
  });

  it('that stands there twice is kept, and asked about', async () => {
    const lines = ['From,To,Date,Pax', 'XAAA,XBBB,2022-03-13,10', 'XAAA,XBBB,2022-03-13,10'];
    const opening = await understand(lines);
    expect(problemsIn(opening)).toEqual(['same-row-twice, told: 2 3']);
    expect(fatesIn(opening)).toEqual(['2 drawn', '3 drawn']);
    const once = await understand(lines, pressed(opening, 'same-row-twice', 'leave-out-row'));
    expect(fatesIn(once)).toEqual(['2 drawn', '3 left-out']);
    const both = await understand(lines, pressed(opening, 'same-row-twice', 'keep-both'));
    expect(problemsIn(both)).toEqual([]);
  });

  it('of one flight under the numbers of two airlines is kept, and asked about', async () => {
    const lines = [
      'From,To,Date,Operator,Pax',
      'XAAA,XBBB,2022-03-13 10:05,First,10',
      'XAAA,XBBB,2022-03-13 10:05,Second,10',
      'XAAA,XBBB,2022-03-13 11:05,Second,10',
    ];
    const opening = await understand(lines);
    expect(problemsIn(opening)).toEqual(['code-share, told: 2 3']);
    const once = await understand(lines, pressed(opening, 'code-share', 'leave-out-row'));
    expect(fatesIn(once)).toEqual(['2 drawn', '3 left-out', '4 drawn']);
    expect(problemsIn(await understand(lines, pressed(opening, 'code-share', 'keep-both')))).toEqual([]);
  });

  it('that says beside a type how many there were is told of that, for it is no measure', async () => {
    const lines = ['From,To,Date,Aircraft,Pax', 'XAAA,XBBB,2022-03-13,2 x A400M,10'];
    const opening = await understand(lines);
    expect(problemsIn(opening)).toEqual(['aircraft-counted, told: 2']);
    const counted = [`${lines[0]},aircraft_count`, `${lines[1]},2`];
    expect(problemsIn(await understand(counted))).toEqual([]);
  });

  it('without one of its ends is counted and not drawn', async () => {
    const opening = await understand(['From,To,Pax', 'XAAA,,10', 'XAAA,n/a,10', 'XAAA,XBBB,10']);
    expect(fatesIn(opening)).toEqual(['2 counted', '3 counted', '4 drawn']);
    expect(problemsIn(opening)).toEqual(['end-not-reported, told: 2 3']);
  });

  it('from a place to itself is drawn', async () => {
    expect(fatesIn(await understand(['From,To,Pax', 'XAAA,XAAA,10']))).toEqual(['2 drawn']);
  });
});

describe('a place', () => {
  const lines = [
    'From,To,Pax',
    'XAAB,XEEE,1',
    'Cedarton,XEEE,2',
    'XAAB,XBBB,3',
    'Alderton,XEEE,4',
    'XEEE,xaab,5',
  ];

  it('that nobody knows is asked about once, with what is called alike', async () => {
    const opening = await understand(lines);
    expect(problemsIn(opening)).toEqual([
      'unknown-place, question: 2 4',
      'place-ambiguous, question: 3',
      'place-guessed, told: 5',
      'unknown-place, question: 6',
    ]);
    const taken = await understand(lines, pressed(opening, 'unknown-place', 'take-place'));
    expect(movementsIn(taken).slice(0, 2)).toEqual(['XAAA > XEEE, people 1', 'XAAA > XBBB, people 3']);
  });

  it('is any of several airfields, the city, not reported, or no matter', async () => {
    const opening = await understand(lines);
    const answered = async (mend: string) => understand(lines, pressed(opening, 'place-ambiguous', mend));
    expect(movementsIn(await answered('take-place'))[0]).toBe('XCCC > XEEE, people 2');
    const city = await answered('take-city');
    expect(movementsIn(city)[0]).toBe('cedarton > XEEE, people 2');
    expect(city.kind === 'airlift' && city.airlift.places.find(({ id }) => id === 'cedarton')).toMatchObject({
      kind: 'city',
      position: [30.1, 40.05],
    });
    expect(fatesIn(await answered('place-not-reported'))[1]).toBe('3 counted');
    expect(fatesIn(await answered('leave-out-rows'))[1]).toBe('3 left-out');
  });

  it('may be put where the reader says', async () => {
    const opening = await understand(lines, { places: { XAAB: { position: [12, 51], name: 'Here' } } });
    const place =
      opening.kind === 'airlift' ? opening.airlift.places.find(({ id }) => id === 'here') : undefined;
    expect(place).toMatchObject({ position: [12, 51], names: { en: 'Here' } });
  });
});

describe('a date', () => {
  it('that may be two days is asked about once, never taken in silence', async () => {
    const lines = ['From,To,Date', 'XAAA,XBBB,03/04/2022', 'XAAA,XBBB,05/06/2022'];
    const opening = await understand(lines);
    expect(opening.kind).toBe('columns');
    expect(problemsIn(opening)).toEqual(['date-order, question: 2 3']);
    expect(movementsIn(await understand(lines, pressed(opening, 'date-order', 'day-first')))[0]).toContain(
      '2022-04-03',
    );
    expect(movementsIn(await understand(lines, pressed(opening, 'date-order', 'month-first')))[0]).toContain(
      '2022-03-04',
    );
  });

  it('without a year is asked for it', async () => {
    const lines = ['From,To,Date', 'XAAA,XBBB,07.02.', 'XAAA,XBBB,18.02.'];
    expect(problemsIn(await understand(lines))).toEqual(['no-year, question: 2 3']);
    expect(movementsIn(await understand(lines, { year: 2022 }))[0]).toContain('2022-02-07');
  });

  it('may stand in three columns, or from a first to a last day', async () => {
    const parts = await understand(['From,To,Year,Month,Day', 'XAAA,XBBB,2022,March,4']);
    expect(movementsIn(parts)[0]).toContain('2022-03-04');
    const ends = await understand(['From,To,Date,End date', 'XAAA,XBBB,2022-03-04,2022-03-08']);
    expect(movementsIn(ends)[0]).toContain('2022-03-04/2022-03-08');
  });

  it('that is none is taken as not reported with one press', async () => {
    const lines = ['From,To,Date', 'XAAA,XBBB,31/02/2022', 'XAAA,XBBB,28/02/2022'];
    const opening = await understand(lines);
    expect(fatesIn(opening)).toEqual(['2 left-out', '3 drawn']);
    expect(fatesIn(await understand(lines, pressed(opening, 'unreadable-date', 'not-reported')))).toEqual([
      '2 drawn',
      '3 drawn',
    ]);
  });
});

describe('an amount', () => {
  it('in another unit is computed into tonnes, and told', async () => {
    const opening = await understand(['From,To,Cargo (kg)', 'XAAA,XBBB,"12,500"', 'XAAA,XBBB,300']);
    expect(movementsIn(opening)).toEqual(['XAAA > XBBB, tonnes 12.5', 'XAAA > XBBB, tonnes 0.3']);
    expect(problemsIn(opening)).toEqual(['computed-tonnes, told: 2 3']);
  });

  it('of a weight without a unit is taken for tonnes, told, and changed with one press', async () => {
    const lines = ['From,To,Cargo', 'XAAA,XBBB,3000'];
    const opening = await understand(lines);
    expect(problemsIn(opening)).toEqual(['computed-tonnes, told: 2']);
    expect(movementsIn(await understand(lines, pressed(opening, 'computed-tonnes', 'as-kilograms')))).toEqual(
      ['XAAA > XBBB, tonnes 3'],
    );
  });

  it('with text beside it is told, and never half of it taken', async () => {
    const lines = ['From,To,Pax', 'XAAA,XBBB,4 GEO3 ARM', 'XAAA,XBBB,5'];
    const opening = await understand(lines);
    expect(problemsIn(opening)).toEqual(['unreadable-amount, left-out: 2']);
    expect(fatesIn(await understand(lines, pressed(opening, 'unreadable-amount', 'not-reported')))).toEqual([
      '2 drawn',
      '3 drawn',
    ]);
  });
});

describe('answers', () => {
  it('correct a cell, name the airlift, and say who says so', async () => {
    const opening = await understand(['From,To,Pax', 'XAAA,XXX,4'], {
      corrections: [{ row: 2, column: 1, text: 'XBBB' }],
      title: 'Flights home',
      source: 'A ministry',
    });
    expect(movementsIn(opening)).toEqual(['XAAA > XBBB, people 4']);
    expect(
      opening.kind === 'airlift' && [opening.airlift.title.ru, opening.airlift.sources[0]?.publisher],
    ).toEqual(['Flights home', 'A ministry']);
  });

  it('need not say who says so: the name of the file is no source, and a link is of its host', async () => {
    const opening = await understand([
      'From,To,Pax,Link',
      'XAAA,XBBB,4,',
      'XAAA,XEEE,5,https://www.news.example/2022/a?b=c',
    ]);
    const sources = opening.kind === 'airlift' ? opening.airlift.sources : [];
    expect(sources.map(({ publisher, reference }) => [publisher, reference])).toEqual([
      ['', null],
      ['news.example', 'https://www.news.example/2022/a?b=c'],
    ]);
  });

  it('give the header, or say that there is none', async () => {
    const lines = ['From,To', 'From,To flights', 'XAAA,XBBB', 'XBBB,XEEE', 'XEEE,XAAA'];
    expect(tableIn(await understand(lines, { header: 2 })).header).toBe(2);
    expect(tableIn(await understand(lines, { header: null })).rows).toHaveLength(5);
  });
});

/** Cells as tables have them, and as nobody would think of. */
const cell = fc.constantFrom(
  '',
  'XAAA',
  'BBX',
  'Cedarton',
  'nowhere',
  '12',
  '>70',
  '1,234',
  '-',
  'N/A',
  '03/04/2022',
  '13.03.2022',
  '2022-03-04',
  '07.02.',
  'Total',
  'Cancelled',
  'XAAA-XBBB',
  'in',
  'From',
  'To',
  'Date',
  'Pax',
  '__proto__',
  'constructor',
  '=1+1',
  '<b>',
  '# places',
  '"',
  '4 t',
  '\u202e',
  'city: Alderton',
  '1, 1',
  ';',
);
const header = fc.constantFrom(
  'From',
  'To',
  'Date',
  'Pax',
  'Cargo (kg)',
  'Route',
  'City',
  'Direction',
  'Status',
  'A/C',
  'Note',
  '',
  'XAAA',
  'toString',
  'from_lat',
  'from_lon',
  'PaxIn',
  'PaxOut',
  'Year',
  'movement',
  'part_of',
);

function expectAccounted(opening: Opening, rows: number): void {
  for (const { message, code, mends = [] } of opening.problems) {
    expect(message, code).not.toBe(code);
    for (const mend of mends) expect(mendSentence(mend, en), mend.code).not.toBe(mend.code);
  }
  if (opening.kind === 'problems') {
    expect(opening.problems.length).toBeGreaterThan(0);
    return;
  }
  const table = tableIn(opening);
  expect(new Set(table.rows.map(({ row }) => row)).size).toBe(table.rows.length);
  expect(table.rows.length).toBeLessThanOrEqual(rows);
  const out = new Set(
    opening.problems.filter(({ weight }) => weight !== 'told').flatMap(({ rows: all = [] }) => all),
  );
  const movements = new Set(opening.kind === 'airlift' ? opening.airlift.claims.map(({ row }) => row) : []);
  for (const { row, fate } of table.rows) {
    // What is left out or asked about is told, and is no part of the airlift; all else is one.
    expect(movements.has(row), `${row} ${fate}`).toBe(fate === 'drawn' || fate === 'counted');
    const isWhole = opening.problems.some(({ weight }) => weight === 'stops');
    if (fate === 'question') expect(isWhole || out.has(row)).toBe(true);
  }
}

describe('the account', () => {
  it('holds every row once, whatever the table holds', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(header, { minLength: 1, maxLength: 7 }),
        fc.array(fc.array(cell, { minLength: 0, maxLength: 8 }), { maxLength: 12 }),
        async (headers, rows) => {
          const line = (cells: readonly string[]) =>
            cells.map((text) => `"${text.replaceAll('"', '""')}"`).join(',');
          const lines = [headers, ...rows].map(line);
          const opening = await understand(lines);
          expectAccounted(opening, lines.length);
          // Every button may be pressed.
          const mends = opening.problems.flatMap(({ mends: all = [] }) => all.slice(0, 1));
          const answers = mends.reduce((all, mend) => withAnswers(all, mend.answers), {});
          expectAccounted(await understand(lines, answers), lines.length);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('of 5,000 rows is made in less than a second', async () => {
    const rows = Array.from({ length: 5000 }, (_, index) => {
      const [from, to] = index % 2 === 0 ? ['XAAA', 'Birchton'] : ['Elm Field', 'xbbb'];
      return `${from},${to},2022-03-${String((index % 28) + 1).padStart(2, '0')},${index % 300},A${index % 7},unknown ${index % 50}`;
    });
    const start = process.cpuUsage();
    const opening = await understand(['Departure,Arrival,Date,Pax,A/C,Remarks', ...rows]);
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(1500);
    expect(tableIn(opening).rows.filter(({ fate }) => fate === 'drawn')).toHaveLength(5000);
  });
});
