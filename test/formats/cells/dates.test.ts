// Dates as people, spreadsheets and databases write them, and the questions that only a reader can answer.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOrderOf, serialSystemOf } from '../../../src/formats/table/cells/date-order.ts';
import { type DateOptions, dateOfParts, readDate } from '../../../src/formats/table/cells/dates.ts';
import { languages } from '../../../src/i18n/languages.ts';
import { formatDate } from '../../../src/i18n/numbers.ts';

const said = (text: string, options: DateOptions = {}) => {
  const reading = readDate(text, { latestYear: 2027, ...options });
  return reading.kind === 'date' ? reading.edtf : reading.kind === 'fault' ? reading.fault : reading.kind;
};

describe('a date', () => {
  it.each([
    '2022-03-04',
    '04.03.2022 г.',
    '4 March 2022',
    '4 Mar 2022',
    'March 4, 2022',
    'Mar. 4, 2022',
    '4th March 2022',
    'Fri, 4 March 2022',
    '4-Mar-2022',
    '04MAR2022',
    '04MAR22',
    '4-Mar-22',
    '4 Maret 2022',
    '4 марта 2022',
    '4 марта 2022 г.',
    '4 мар. 2022',
    '2022 ж. 4 наурыз',
    '2022 жылғы 4 наурыз',
    '4 mars 2022',
    '4 de marzo de 2022',
    '4 de março de 2022',
    '4. März 2022',
    '4. Mrz 2022',
    '4 MARZO 2022',
    '2022/3/4',
    '2022.03.04',
    '20220304',
    '2022-03-04T15:00Z',
    '2022-03-04 15:00',
    '2022-03-04T15:00:00.000+03:00',
    '2022-03-04 15:00+1',
    '4 March 2022, 3:00 pm',
    '2022-03-04T15:00:00Z',
    '1646352000',
    '1646406000',
    '1646352000000',
    '44624',
    '44624.5',
    '44624,75',
    '٢٠٢٢-٠٣-٠٤',
  ])('"%s" is one day', (text) => {
    expect(said(text, { order: 'dmy' })).toBe('2022-03-04');
  });

  it.each([
    ['04/03/2022', 'dmy', '2022-03-04'],
    ['04/03/2022', 'mdy', '2022-04-03'],
    ['4.3.22', 'dmy', '2022-03-04'],
    ['4. 3. 2022', 'dmy', '2022-03-04'],
    ['22/03/04', 'ymd', '2022-03-04'],
    ['98/03/04', null, '1998-03-04'],
    ['25/03/2022', null, '2022-03-25'],
    ['03/25/2022', null, '2022-03-25'],
    ['03/03/2022', null, '2022-03-03'],
    ['04/03/2022 15:00', 'dmy', '2022-03-04'],
  ] as const)('"%s" in the order %s is %s', (text, order, day) => {
    expect(said(text, { order })).toBe(day);
  });

  it.each([
    ['2022', '2022'],
    ['2022-03', '2022-03'],
    ['March 2022', '2022-03'],
    ['март 2022', '2022-03'],
    ['03/2022', '2022-03'],
    ['Mar-22', '2022-03'],
    ['2022-03-03/2022-03-08', '2022-03-03/2022-03-08'],
    ['2022-01-18/2022-01-19?', '2022-01-18/2022-01-19?'],
    ['3–8 March 2022', '2022-03-03/2022-03-08'],
    ['3-8 марта 2022', '2022-03-03/2022-03-08'],
    ['28 February – 8 March 2022', '2022-02-28/2022-03-08'],
    ['13.03.2022 - 18.03.2022', '2022-03-13/2022-03-18'],
    ['13.03.2022-18.03.2022', '2022-03-13/2022-03-18'],
    ['13.-18.03.2022', '2022-03-13/2022-03-18'],
    ['13.03.–18.03.2022', '2022-03-13/2022-03-18'],
    ['March 3-8, 2022', '2022-03-03/2022-03-08'],
    ['с 3 по 8 марта 2022', '2022-03-03/2022-03-08'],
    ['c. 2022', '2022?'],
    ['1948–1949', '1948/1949'],
    ['about 4 March 2022', '2022-03-04?'],
    ['около 4 марта 2022', '2022-03-04?'],
    ['4 March 2022?', '2022-03-04?'],
  ])('"%s" is %s', (text, edtf) => {
    expect(said(text)).toBe(edtf);
  });

  it.each([
    ['04/03/2022', 'order'],
    ['4.3.22', 'order'],
    ['13.02.', 'no-year'],
    ['3–8 марта', 'no-year'],
    ['03-08.03.2022', 'order'],
    ['2022-03-04/08', 'no-date'],
    ['0930', 'no-such-day'],
    ['7 February', 'no-year'],
    ['March', 'no-year'],
    ['30 February 2022', 'no-such-day'],
    ['31.04.2022', 'no-such-day'],
    ['2022-02-30', 'no-such-day'],
    ['32.13.2022', 'no-such-day'],
    ['15:00+1', 'time-only'],
    ['15:00Z', 'time-only'],
    ['yesterday', 'no-date'],
    ['12', 'no-date'],
    ['LHBP', 'no-date'],
    ['may be later', 'no-date'],
    ['March of 4 aircraft in 2022', 'no-date'],
    ['-', 'nothing'],
    ['не указано', 'nothing'],
    ['', 'empty'],
  ])('"%s" is told as %s', (text, fault) => {
    expect(said(text)).toBe(fault);
  });

  it('without a year takes the one that the reader gives', () => {
    expect(said('13.02.', { year: 2022 })).toBe('2022-02-13');
    expect(said('07.02.', { year: 2022, order: 'dmy' })).toBe('2022-02-07');
    expect(said('07.02.', { year: 2022 })).toBe('order');
    expect(said('7 February', { year: 2022 })).toBe('2022-02-07');
  });

  it('against the order of its column is refused', () => {
    expect(said('13/02/2022', { order: 'mdy' })).toBe('no-such-day');
  });

  it('tells what of it was guessed, and whether it had a time', () => {
    const guessIn = (text: string) => {
      const reading = readDate(text, { latestYear: 2027, order: 'dmy' });
      return reading.kind === 'date' ? [reading.edtf, reading.guess, reading.hasTime] : reading;
    };
    expect(guessIn('26/06/48')).toEqual(['1948-06-26', 'century', false]);
    expect(guessIn('44624')).toEqual(['2022-03-04', 'serial', false]);
    expect(guessIn('1646406000')).toEqual(['2022-03-04', 'unix', false]);
    expect(guessIn('04.03.2022 15:00')).toEqual(['2022-03-04', null, true]);
  });

  it('may stand in three columns', () => {
    expect(dateOfParts('2022', '3', '4')).toBe('2022-03-04');
    expect(dateOfParts('2022', 'марта', '04')).toBe('2022-03-04');
    expect(dateOfParts('2022', '13', '4')).toBeNull();
    expect(dateOfParts('22', '3', '4')).toBeNull();
  });

  it('reads back what each language writes', () => {
    const day = fc
      .date({ min: new Date('1950-01-01'), max: new Date('2050-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(fc.constantFrom(...languages), day, (language, iso) => {
        expect(said(formatDate(language, iso))).toBe(iso);
      }),
    );
  });

  it('is never thrown at, and is written as EDTF that reads back', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.stringMatching(/^[\d./: \-–TZmarch,]{0,24}$/),
      fc.bigInt({ min: 0n, max: 99_999_999_999_999n }).map(String),
    );
    fc.assert(
      fc.property(
        cell,
        fc.constantFrom(null, 'dmy' as const, 'mdy' as const, 'ymd' as const),
        (text, order) => {
          const reading = readDate(text, { order });
          if (reading.kind === 'date') expect(said(reading.edtf)).toBe(reading.edtf);
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe('the order of a column', () => {
  it.each([
    ['a day above 12', ['04/03/2022', '25/03/2022'], { kind: 'order', order: 'dmy', example: '25/03/2022' }],
    [
      'a second number above 12',
      ['04/03/2022', '03/25/2022'],
      { kind: 'order', order: 'mdy', example: '03/25/2022' },
    ],
    ['a first number above 31', ['98/03/04'], { kind: 'order', order: 'ymd', example: '98/03/04' }],
    ['nothing', ['2022-03-04', '5 March 2022', '', '03/03/2022'], { kind: 'none' }],
    ['both', ['25/03/2022', '03/25/2022'], { kind: 'contradictory', dmy: '25/03/2022', mdy: '03/25/2022' }],
    ['neither: points', ['04.03.2022', '05.03.2022'], { kind: 'both', likely: 'dmy', example: '04.03.2022' }],
    [
      'neither: one after another',
      ['03/04/2022', '03/05/2022', '03/06/2022'],
      { kind: 'both', likely: 'mdy', example: '03/04/2022' },
    ],
    ['neither: one cell', ['04/03/2022'], { kind: 'both', likely: null, example: '04/03/2022' }],
    ['days without a year', ['07.02.', '13.02.'], { kind: 'order', order: 'dmy', example: '13.02.' }],
  ])('is told by %s', (_, texts, order) => {
    expect(dateOrderOf(texts)).toEqual(order);
  });

  it('finds the day from which a spreadsheet counts by the column’s other dates', () => {
    expect(serialSystemOf(['44624', '44625'])).toBe('1900');
    expect(serialSystemOf(['43162', '2022-03-05'])).toBe('1904');
    expect(said('43162', { serials: '1904' })).toBe('2022-03-04');
  });

  it('is that in which any column is written that has a day above 12', () => {
    const day = fc.date({ min: new Date('2000-01-01'), max: new Date('2025-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(
        fc.array(day, { minLength: 1 }),
        fc.constantFrom('dmy' as const, 'mdy' as const),
        (days, order) => {
          const texts = [...days, new Date('2022-03-25')].map((date) => {
            const [year, month, dayOfMonth] = date.toISOString().slice(0, 10).split('-');
            return (order === 'dmy' ? [dayOfMonth, month, year] : [month, dayOfMonth, year]).join('/');
          });
          expect(dateOrderOf(texts)).toMatchObject({ kind: 'order', order });
        },
      ),
    );
  });
});
