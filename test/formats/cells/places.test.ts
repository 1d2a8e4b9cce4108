// Positions, both ends in one cell, flags and aircraft as people write them.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aircraftIn } from '../../../src/formats/table/cells/aircraft-names.ts';
import { areBothEndsInOneCell, endsInCell } from '../../../src/formats/table/cells/ends.ts';
import { flightStateOf, readYesNo } from '../../../src/formats/table/cells/flags.ts';
import { readDegrees, readPositionCell } from '../../../src/formats/table/cells/positions.ts';

describe('a position', () => {
  it.each([
    '51.4775, -0.461389',
    '51.4775 -0.461389',
    '51.4775,-0.461389',
    '51,4775; -0,461389',
    '51,4775 -0,461389',
    '(51.4775, -0.461389)',
    'geo:51.4775,-0.461389',
    '51.4775/-0.461389',
    '51.4775N 0.461389W',
    '51.4775° N, 0.461389° W',
    'N51.4775 W0.461389',
    '0.461389W 51.4775N',
    '51°28′39″N 0°27′41″W',
    '51°28\'39"N 0°27\'41"W',
    "51° 28' 39'' N, 0° 27' 41'' W",
    '51 28 39 N, 0 27 41 W',
    '51:28:39N, 0:27:41W',
    '512839N0002741W',
    '512839N 0002741W',
    'N 51 28 39 W 000 27 41',
    'POINT(-0.461389 51.4775)',
    '51°28′39″ с. ш., 0°27′41″ з. д.',
  ])('"%s" is read', (text) => {
    expect(readPositionCell(text)).toEqual([-0.461389, 51.4775]);
  });

  it.each([
    '',
    '12',
    '91, 0',
    '0, 181',
    '51.4775',
    'LHBP, LOWW',
    '51°61′N 0°W',
    '12 13 14',
    '2022-03-04',
    '51.5.1, 2',
    'Miami, FL',
  ])('"%s" is none', (text) => {
    expect(readPositionCell(text)).toBeNull();
  });

  it('is read by one coordinate', () => {
    expect(readDegrees('51°28.65′ N', 'latitude')).toBe(51.4775);
    expect(readDegrees('33.5 S', 'latitude')).toBe(-33.5);
    expect(readDegrees('33,5', 'latitude')).toBe(33.5);
    expect(readDegrees('33.5 E', 'latitude')).toBeNull();
    expect(readDegrees('-0', 'longitude')).toBe(0);
  });

  it('is read back in decimal degrees and in degrees, minutes, seconds', () => {
    const seconds = (most: number) => fc.integer({ min: -most * 3600, max: most * 3600 });
    fc.assert(
      fc.property(seconds(90), seconds(180), (north, east) => {
        const written = (value: number, halves: string) => {
          const all = Math.abs(value);
          return `${Math.floor(all / 3600)}°${Math.floor(all / 60) % 60}′${all % 60}″${value < 0 ? halves[1] : halves[0]}`;
        };
        const position = readPositionCell(`${written(north, 'NS')} ${written(east, 'EW')}`);
        expect(position?.[0]).toBeCloseTo(east / 3600, 5);
        expect(position?.[1]).toBeCloseTo(north / 3600, 5);
        const decimal = readPositionCell(`${(north / 3600).toFixed(5)}, ${(east / 3600).toFixed(5)}`);
        expect(decimal?.[1]).toBeCloseTo(north / 3600, 5);
      }),
    );
  });

  it('is never thrown at, and on the globe', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[\d.,°'"NSEW; -]{0,30}$/)),
        (text) => {
          const position = readPositionCell(text);
          if (position === null) return;
          expect(Math.abs(position[0])).toBeLessThanOrEqual(180);
          expect(Math.abs(position[1])).toBeLessThanOrEqual(90);
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe('both ends in one cell', () => {
  it.each<[string, readonly string[]]>([
    ['LGG-JFK', ['LGG', 'JFK']],
    ['LGG–JFK', ['LGG', 'JFK']],
    ['LGG/JFK', ['LGG', 'JFK']],
    ['HECA-HESH-HSSS', ['HECA', 'HESH', 'HSSS']],
    ['HECA - HESH', ['HECA', 'HESH']],
    ['Vienna → Graz', ['Vienna', 'Graz']],
    ['Vienna -> Graz -> Linz', ['Vienna', 'Graz', 'Linz']],
    ['Vienna - Graz', ['Vienna', 'Graz']],
    ['Clermont-Ferrand – Aix-en-Provence', ['Clermont-Ferrand', 'Aix-en-Provence']],
    ['from Vienna to Graz', ['Vienna', 'Graz']],
    ['dari Wina ke Graz', ['Wina', 'Graz']],
    ['Из Вены в Грац', ['Вены', 'Грац']],
    ['von Wien nach Graz', ['Wien', 'Graz']],
    ['de Viena a Graz', ['Viena', 'Graz']],
    ['Vienna to Graz', ['Vienna', 'Graz']],
  ])('"%s" names several', (text, places) => {
    expect(endsInCell(text)).toEqual(places);
  });

  it.each([
    'LHBP',
    'Clermont-Ferrand',
    'Miami, FL(MIA/KMIA)',
    'Barcelona / El Prat (BCN/LEBL)',
    '51.4775, -0.4614',
    '12 – 15',
    'Stratford-upon-Avon',
    'CAPE TOWN',
    'NEW YORK',
    'MIA/KMIA',
    '',
    '2022-03-04',
  ])('"%s" does not', (text) => {
    expect(endsInCell(text)).toBeNull();
  });

  it('is what most cells of a column show', () => {
    expect(areBothEndsInOneCell(['LGG-JFK', 'LGG-ORD', '', 'LGG'])).toBe(false);
    expect(areBothEndsInOneCell(['LGG-JFK', 'LGG-ORD', '', 'LGG-JFK-ORD', 'LGG'])).toBe(true);
    expect(areBothEndsInOneCell(['', ''])).toBe(false);
  });

  it('is never thrown at', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => (endsInCell(text)?.length ?? 2) >= 2));
  });
});

describe('what a cell says of a flight', () => {
  it.each([
    ['CANCELLED', 'cancelled'],
    ['Canceled by operator', 'cancelled'],
    ['CNL', 'cancelled'],
    ['dibatalkan', 'cancelled'],
    ['Отменён', 'cancelled'],
    ['отменен', 'cancelled'],
    ['annulé', 'cancelled'],
    ['cancelado', 'cancelled'],
    ['gestrichen', 'cancelled'],
    ['NO FLIGHT', 'no-flight'],
    ['нет рейсов', 'no-flight'],
    ['рейс жоқ', 'no-flight'],
    ['kein Flug', 'no-flight'],
    ['Diverted', 'diverted'],
    ['umgeleitet', 'diverted'],
    ['planned', 'planned'],
    ['запланирован', 'planned'],
    ['жоспарланған', 'planned'],
  ])('"%s" is %s', (text, state) => {
    expect(flightStateOf(text)).toBe(state);
  });

  it.each(['', 'landed', 'Division', 'No 12', 'Plano', 'planet', 'Nile'])(
    '"%s" is nothing of that',
    (text) => {
      expect(flightStateOf(text)).toBeNull();
    },
  );

  it('may be yes or no', () => {
    expect(['Y', 'да', '1', 'oui', 'иә', 'TRUE'].map(readYesNo)).toEqual(Array(6).fill(true));
    expect(['N', 'нет', '0', 'tidak', 'жоқ', 'False'].map(readYesNo)).toEqual(Array(6).fill(false));
    expect(['', 'maybe', '2'].map(readYesNo)).toEqual([null, null, null]);
  });
});

describe('aircraft in a cell', () => {
  const plain = (text: string) =>
    aircraftIn(text).map(({ name, count, registration }) =>
      [name, count, registration].filter((each) => each !== null).join('|'),
    );

  it.each<[string, readonly string[]]>([
    ['', []],
    ['A400M', ['A400M']],
    ['IL76; A124', ['IL76', 'A124']],
    ['A400M, C-17', ['A400M', 'C-17']],
    ['A400M and C-17', ['A400M', 'C-17']],
    ['C-17 / C-130', ['C-17', 'C-130']],
    ['F/A-18', ['F/A-18']],
    ['2 x A400M', ['A400M|2']],
    ['2x C-17, 3 × C-130', ['C-17|2', 'C-130|3']],
    ['A400M (2)', ['A400M|2']],
    ['Boeing 737-800 (B738)', ['Boeing 737-800 (B738)']],
    ['B733 (N811TJ)', ['B733|N811TJ']],
    ['B738 (OE-LNJ)', ['B738|OE-LNJ']],
    ['747-400', ['747-400']],
    ['737 MAX 8', ['737 MAX 8']],
    ['2 A400M', ['A400M|2']],
    ['76Y', ['76Y']],
    ['332', ['332']],
  ])('"%s" are %j', (text, names) => {
    expect(plain(text)).toEqual(names);
  });

  it('are never thrown at', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) =>
        aircraftIn(text).every(({ name }) => name.length > 0),
      ),
    );
  });
});
