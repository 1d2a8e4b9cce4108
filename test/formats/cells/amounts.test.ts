// Numbers and amounts as people write them, in eight languages, and what is refused instead of guessed.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Comparator, Measure } from '../../../src/airlift/amount.ts';
import { readAmount } from '../../../src/formats/table/amount-cell.ts';
import { measureInCell, readAmountCell } from '../../../src/formats/table/cells/amounts.ts';
import { readNothing } from '../../../src/formats/table/cells/nothing-marks.ts';
import { decimalSignOf, readNumber } from '../../../src/formats/table/cells/numbers.ts';
import { unitOfHeader } from '../../../src/formats/table/cells/units.ts';
import { writeAmount } from '../../../src/formats/table/written-amount.ts';
import { languages } from '../../../src/i18n/languages.ts';
import { formatNumber } from '../../../src/i18n/numbers.ts';

const unknown = { decimal: null, isWhole: false };

describe('a number', () => {
  it.each([
    ['1234', 1234],
    ['1 234', 1234],
    ['1\u00a0234', 1234],
    ['1\u202f234\u202f567', 1_234_567],
    ["1'234", 1234],
    ['1’234.5', 1234.5],
    ['1.234,5', 1234.5],
    ['1,234.5', 1234.5],
    ['1,234,567', 1_234_567],
    ['1,23,456', 123_456],
    ['1,5', 1.5],
    ['1.25', 1.25],
    ['1234,567', 1234.567],
    ['0,123', 0.123],
    ['.5', 0.5],
    ['٣', 3],
    ['١٢٣٤٫٥', 1234.5],
    ['۱۲', 12],
    ['१२', 12],
    ['１２', 12],
  ])('"%s" is read by itself', (written, value) => {
    expect(readNumber(written, unknown)).toBe(value);
  });

  it.each(['1,234', '1.234', '12.000'])('"%s" may be two', (written) => {
    expect(readNumber(written, unknown)).toBe('ambiguous');
  });

  it.each(['1,234', '1.234'])('"%s" can only be one where there are no parts', (written) => {
    expect(readNumber(written, { decimal: null, isWhole: true })).toBe(1234);
  });

  it.each(['', '1 2', '12 13', '1,2,3', '1.2.3', '1..2', '1e5', 'x', '1,', '12-15'])(
    '"%s" is none',
    (written) => {
      expect(readNumber(written, unknown)).toBeNull();
    },
  );

  it('reads back what is written by each language’s custom', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...languages),
        fc.integer({ min: 0, max: 999_999_999 }),
        fc.integer({ min: 0, max: 3 }),
        (language, value, decimals) => {
          const number = Number((value / 10 ** decimals).toFixed(decimals));
          const decimal = language === 'en' ? '.' : ',';
          expect(readNumber(formatNumber(language, number, decimals), { decimal, isWhole: false })).toBe(
            number,
          );
        },
      ),
    );
  });
});

describe('the decimal sign of a column', () => {
  it.each<[string, readonly string[], ',' | '.' | 'ambiguous' | null]>([
    ['a point in one', ['1,234', '5', '2.5'], '.'],
    ['a comma in one', ['1.234', '5', '2,5'], ','],
    ['both in one', ['1.234,5', '1.234'], ','],
    ['groups repeated', ['1.234.567', '1.234'], ','],
    ['nothing', ['1,234', '5,678'], 'ambiguous'],
    ['nothing, and nothing depends on it', ['12', '1 234', 'x', ''], null],
    ['both as often', ['1.5', '1,5'], 'ambiguous'],
    ['amounts in words', ['more than 1,234', 'about 2.5'], '.'],
  ])('is told by %s', (_, texts, sign) => {
    expect(decimalSignOf(texts)).toBe(sign);
  });

  it('is told by thousands where there are no parts', () => {
    expect(decimalSignOf(['1.234', '12'], true)).toBe(',');
    expect(decimalSignOf(['1.000', '12'], true)).toBe('ambiguous');
    expect(decimalSignOf(['12.0', '3.0'], true)).toBe('.');
  });

  it('is decided by a clear majority; the few are refused', () => {
    const column = [...Array.from({ length: 20 }, (_, index) => `${index}.5`), '1,5'];
    expect(decimalSignOf(column)).toBe('.');
    expect(readAmountCell('1,5', { measure: 'tonnes', decimal: '.' })).toMatchObject({
      fault: 'text-around',
    });
  });
});

const said = (text: string, measure: Measure = 'people') => {
  const reading = readAmountCell(text, { measure });
  return reading.kind === 'amount'
    ? [reading.amount.comparator, reading.amount.value, reading.amount.upTo]
        .filter((each) => each !== undefined)
        .join(' ')
    : reading.kind === 'fault'
      ? reading.fault
      : reading.kind;
};

describe('an amount', () => {
  it.each([
    ['a dozen', '~ 12'],
    ['two dozen', '~ 24'],
    ['more than a dozen', '> 12'],
    ['a dozen or more', '>= 12'],
    ['half a dozen people', '~ 6'],
    ['selusin', '~ 12'],
    ['полторы дюжины', '~ 18'],
    ['ein Dutzend', '~ 12'],
    ['dozens', 'no-number'],
    ['rd. 800', '~ 800'],
    ['env. 363', '~ 363'],
    ['св. 70', '> 70'],
    ['mind. 5', '>= 5'],
    ['1,687[2]', '= 1687'],
    ['1,200*', '= 1200'],
    ['4 †', '= 4'],
    ['about 30 [a]', '~ 30'],
    ['12 (3)', 'text-around'],
    ['450 (incl. 12 infants)', '= 450'],
    ['approx 300-350', 'range 300 350'],
  ])('"%s" is %s', (written, reading) => {
    expect(said(written)).toBe(reading);
  });

  it.each<[Comparator, readonly string[]]>([
    [
      '>',
      [
        '>70',
        '> 70',
        'more than 70',
        'More than 70',
        'over 70',
        'lebih dari 70',
        'более 70',
        'Свыше 70',
        '70-тен астам',
        '70-тан астам',
        '70-тен артық',
        'plus de 70',
        'más de 70',
        'mais de 70',
        'mehr als 70',
        'über 70',
        'more than 70 people',
      ],
    ],
    [
      '>=',
      [
        '70+',
        '70 +',
        '>=70',
        '≥ 70',
        'at least 70',
        'no fewer than 70',
        '70 or more',
        'setidaknya 70',
        'не менее 70',
        'не менее чем 70',
        'кемінде 70',
        'au moins 70',
        'al menos 70',
        'pelo menos 70',
        'mindestens 70',
        '70 und mehr',
        '70 или более',
        '70+ чел.',
        'min. 70',
      ],
    ],
    [
      '<=',
      [
        '<= 70',
        '≤70',
        'at most 70',
        'up to 70',
        'no more than 70',
        'hingga 70',
        'до 70',
        'не более 70',
        'ең көбі 70',
        '70-ке дейін',
        "jusqu'à 70",
        'jusqu’à 70',
        'hasta 70',
        'até 70',
        'höchstens 70',
        'bis zu 70',
      ],
    ],
    [
      '<',
      [
        '<70',
        'fewer than 70',
        'under 70',
        'kurang dari 70',
        'менее 70',
        '70-тен аз',
        'moins de 70',
        'menos de 70',
        'weniger als 70',
      ],
    ],
    [
      '~',
      [
        '~70',
        '≈70',
        'about 70',
        'approx. 70',
        'ca. 70',
        'c. 70',
        'sekitar 70',
        'около 70',
        'шамамен 70',
        '70-ке жуық',
        'environ 70',
        'unos 70',
        'cerca de 70',
        'etwa 70',
        'rund 70',
      ],
    ],
    [
      '=',
      ['70', '=70', 'exactly 70', 'ровно 70', 'genau 70', '70 passengers', '70 чел.', '70 orang', '70.0'],
    ],
  ])('says "%s" in eight languages', (comparator, texts) => {
    for (const text of texts) expect([text, said(text)]).toEqual([text, `${comparator} 70`]);
  });

  it.each([
    '14-15',
    '14–15',
    '14 – 15',
    '14 or 15',
    '14 to 15',
    'between 14 and 15',
    'from 14 to 15',
    '14 или 15',
    'от 14 до 15',
    'между 14 и 15',
    '14 atau 15',
    'antara 14 dan 15',
    '14 не 15',
    '14 немесе 15',
    '14 пен 15 аралығында',
    '14-тен 15-ке дейін',
    '14-дан 15-ға дейін',
    '14 ou 15',
    'entre 14 et 15',
    'de 14 à 15',
    'entre 14 y 15',
    '14 o 15',
    'entre 14 e 15',
    '14 oder 15',
    'zwischen 14 und 15',
    '14 bis 15',
    '14-15 people',
  ])('"%s" is from one to another', (text) => {
    expect(said(text)).toBe('range 14 15');
  });

  it.each([
    ['12%', 'percent'],
    ['12 percent', 'percent'],
    ['12 процентов', 'percent'],
    ['-3', 'negative'],
    ['−3', 'negative'],
    ['- 3', 'negative'],
    ['12.5', 'not-whole'],
    ['99999999999', 'too-large'],
    ['15 or 14', 'backwards'],
    ['4 GEO3 ARM', 'text-around'],
    ['12 13', 'text-around'],
    ['approx 12 (est)', 'text-around'],
    ['12 flights', 'other-measure'],
    ['12 kg', 'other-measure'],
    ['many', 'no-number'],
    ['2022-03-04', 'text-around'],
    ['1.000', 'ambiguous'],
    ['1e5', 'text-around'],
  ])('"%s" is refused as %s', (text, fault) => {
    expect(said(text)).toBe(fault);
  });

  it('offers the one number that stands in a refused cell', () => {
    const numberIn = (text: string) => {
      const reading = readAmountCell(text, { measure: 'people' });
      return reading.kind === 'fault' ? reading.number : 'read';
    };
    expect(numberIn('4 GEO3 ARM')).toBe(4);
    expect(numberIn('12 of 14')).toBeNull();
    expect(numberIn('many')).toBeNull();
  });

  it.each([
    '-',
    '–',
    '—',
    'NA',
    'N/A',
    'n/a',
    '\\N',
    'null',
    '?',
    'nan',
    'n.d.',
    'не указано',
    'not disclosed',
    'withheld',
    'не раскрывается',
    'tidak diketahui',
    'белгісіз',
    '…',
    'k. A.',
    '#N/A',
  ])('"%s" is nothing', (text) => {
    expect(readNothing(text)).toEqual({ kind: 'nothing', mark: text, isTold: false });
    expect(said(text)).toBe('nothing');
  });

  it('tells a mark that may mean something', () => {
    expect(readNothing('*')).toEqual({ kind: 'nothing', mark: '*', isTold: true });
    expect(readNothing('none')).toMatchObject({ isTold: true });
    expect(readNothing(' \u00a0')).toEqual({ kind: 'empty' });
    expect(readNothing('0')).toBeNull();
  });

  it.each([
    ['24,000 lb', '.', 10.886217, 'lb'],
    ['24.000 kg', ',', 24, 'kg'],
    ['500 кг', null, 0.5, 'kg'],
    ['2 short tons', null, 1.814369, 'short-ton'],
    ['12 t', null, 12, null],
    ['12 тонн', null, 12, null],
    ['12,5 т', null, 12.5, null],
  ] as const)('"%s" is so many tonnes', (text, decimal, value, unit) => {
    const reading = readAmountCell(text, { measure: 'tonnes', decimal });
    expect(reading).toMatchObject({ kind: 'amount', amount: { comparator: '=', value } });
    expect(reading.kind === 'amount' && (reading.computedFrom?.unit ?? null)).toBe(unit);
  });

  it('is in the unit of its column’s header, unless it has its own', () => {
    const unit = unitOfHeader('Freight (pounds)');
    expect(readAmountCell('1000', { measure: 'tonnes', unit })).toMatchObject({
      amount: { value: 0.453592 },
    });
    expect(readAmountCell('1000 kg', { measure: 'tonnes', unit })).toMatchObject({ amount: { value: 1 } });
    expect(readAmountCell('> 1000', { measure: 'tonnes', unit })).toMatchObject({
      amount: { comparator: '>', value: 0.453592 },
    });
  });

  it.each([
    ['Freight (pounds)', 'lb', false],
    ['cargo_kg', 'kg', false],
    ['Freight [lbs]', 'lb', false],
    ['Груз, т', 't', false],
    ['Cargo (short tons)', 'short-ton', false],
    ['Fracht in Tonnen', 't', false],
    ['Cargo (tons)', 't', true],
    ['Metric tons', 't', false],
  ] as const)('has a header "%s" that names %s', (header, unit, isGuessed) => {
    expect(unitOfHeader(header)).toEqual({ unit, isGuessed });
  });

  it.each(['Freight', 'Passengers', 'Cargo', 'Total', 'Kgalagadi', 'Lbtown'])(
    'has a header "%s" that names no unit',
    (header) => {
      expect(unitOfHeader(header)).toBeNull();
    },
  );

  it('says behind its number what is counted', () => {
    expect(['12 flights', '300 чел.', '3 t', '2 ұшақ', '12', '12 apples'].map(measureInCell)).toEqual([
      'flights',
      'people',
      'tonnes',
      'aircraft',
      null,
      null,
    ]);
  });

  it('reads back what is written of it', () => {
    const measure = fc.constantFrom<Measure>('aircraft', 'flights', 'people', 'tonnes');
    const comparator = fc.constantFrom<Comparator>('=', '>', '<', '>=', '<=', '~', 'range');
    fc.assert(
      fc.property(
        measure,
        comparator,
        fc.nat(1_000_000_000),
        fc.nat(1_000_000_000),
        (of, how, one, other) => {
          const [value, upTo] = [Math.min(one, other), Math.max(one, other)];
          const amount =
            how === 'range'
              ? { measure: of, comparator: how, value, upTo }
              : { measure: of, comparator: how, value };
          expect(readAmount(writeAmount(amount), of)).toEqual(amount);
        },
      ),
    );
  });

  it('is never thrown at, and never out of bounds', () => {
    const cell = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[\d.,' ~<>+\-–%a-zа-я]{0,24}$/));
    fc.assert(
      fc.property(
        cell,
        fc.constantFrom<Measure>('people', 'tonnes'),
        fc.constantFrom(null, ',' as const, '.' as const),
        (text, measure, decimal) => {
          const reading = readAmountCell(text, { measure, decimal });
          if (reading.kind !== 'amount') return;
          const { value, upTo = value } = reading.amount;
          expect(value).toBeGreaterThanOrEqual(0);
          expect(upTo).toBeGreaterThanOrEqual(value);
          expect(upTo).toBeLessThanOrEqual(1_000_000_000);
          if (measure === 'people') expect(Number.isInteger(value) && Number.isInteger(upTo)).toBe(true);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
