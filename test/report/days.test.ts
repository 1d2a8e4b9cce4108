// What was counted by the day: bars, what has no day, and the words for days.
import { describe, expect, it } from 'vitest';
import { everything } from '../../src/airlift/counting/filter.ts';
import { type CalendarDate, readPeriod } from '../../src/airlift/period.ts';
import { dayChart } from '../../src/cartography/charts/day-chart.ts';
import { placeLabels } from '../../src/cartography/charts/day-labels.ts';
import type { Mark, TextMark } from '../../src/cartography/drawing/marks.ts';
import { pageTheme } from '../../src/cartography/style/theme.ts';
import type { Language } from '../../src/i18n/languages.ts';
import { messagesOf } from '../../src/i18n/messages.ts';
import { dayBarsOf } from '../../src/report/rows/day-bars.ts';
import { periodWords } from '../../src/report/rows/period-words.ts';
import { flights, movement, movements, places, several } from '../airlift/several.ts';
import { textWidth } from '../cartography/drawing.ts';

const messages = messagesOf('en');
const airlift = several();
const barsOf = (of = airlift) => dayBarsOf(of, everything, 'flights', messages);
const loose = (text: string) => text.replaceAll('\u00a0', ' ');

describe('a period in words', () => {
  it.each([
    ['2022-03-04', 'en', '4 March 2022'],
    ['2022-03-03/2022-03-08', 'en', '3–8 March 2022'],
    ['2022-02-22/2022-03-08', 'en', '22 February – 8 March 2022'],
    ['2021-12-30/2022-01-02', 'en', '30 December 2021 – 2 January 2022'],
    ['2022-01-18/2022-01-19?', 'en', '18 or 19 January 2022'],
    ['2022-01-18/2022-01-19?', 'kk', '2022 ж. 18 не 19 қаңтар'],
    ['2022-01-18/2022-01-19?', 'ru', '18 или 19 января 2022 г.'],
    ['2022-03', 'ru', 'март 2022 г.'],
    ['2022-03', 'kk', '2022 ж. наурыз'],
    ['2022', 'id', '2022'],
    ['2022-03-04~', 'id', 'sekitar 4 Maret 2022'],
  ] as const)('%s in %s is %s', (written, language, words) => {
    const period = readPeriod(written);
    if (period === null) throw new Error('That is no period.');
    expect(loose(periodWords(period, 'full', messagesOf(language satisfies Language)))).toBe(words);
  });
});

describe('the bars of days', () => {
  it('are one a day, with none for a day without a row', () => {
    const bars = barsOf()?.bars ?? [];
    expect(bars.map(({ from, words }) => [from, words])).toEqual([
      ['2022-03-03', '30'],
      ['2022-03-04', null],
      ['2022-03-05', '20–22'],
      ['2022-03-06', null],
      ['2022-03-07', null],
      ['2022-03-08', null],
    ]);
    expect(bars.map(({ isRival }) => isRival)).toEqual([false, false, true, false, false, false]);
  });

  it('are one a month where rows are of whole months, and not days without a row', () => {
    const [first, second] = movements;
    if (first === undefined || second === undefined) throw new Error('There are movements.');
    const bars = barsOf(
      several([
        { ...first, period: readPeriod('1948-06') },
        { ...second, period: readPeriod('1948-08') },
      ]),
    );
    expect(bars?.unit).toBe('month');
    expect(bars?.bars.map(({ from, to, bounds }) => [from, to, bounds !== null])).toEqual([
      ['1948-06-01', '1948-06-30', true],
      ['1948-07-01', '1948-07-31', false],
      ['1948-08-01', '1948-08-31', true],
    ]);
    expect(bars?.unknown).toBeNull();
  });

  it('are one a month where most is counted by the month, and one a day where little is', () => {
    const [first] = movements;
    const claim = first?.claims[0]?.claim;
    if (first === undefined || claim === undefined) throw new Error('There are movements.');
    const rows = (inMonths: number, onDays: number) =>
      several(
        ['2022-02', '2022-03', '2022-02-03', '2022-02-04', '2022-03-05'].map((written) => ({
          ...first,
          id: written,
          period: readPeriod(written),
          claims: [{ claim, amounts: [flights(written.length === 7 ? inMonths : onDays)] }],
        })),
      );
    expect(barsOf(rows(90, 1))?.unit).toBe('month');
    expect(barsOf(rows(1, 90))?.unit).toBe('day');
  });

  it('have each month beneath its bar once', () => {
    const [first] = movements;
    if (first === undefined) throw new Error('There are movements.');
    const bars = barsOf(
      several(['1948-06', '1948-07'].map((month) => ({ ...first, id: month, period: readPeriod(month) }))),
    );
    if (bars === null) throw new Error('There are bars.');
    const options = {
      picked: null,
      hasUnknown: true,
      width: 632,
      height: 80,
      theme: pageTheme,
      messages,
      textWidth,
    };
    const texts = dayChart({ bars, ...options }).marks.filter((mark) => mark.kind === 'text');
    expect(texts.map(({ text }) => loose(text)).filter((text) => /1948/.test(text))).toEqual([
      'June 1948',
      'July 1948',
    ]);
  });

  it('leave what is of several days or of none to a bar of its own', () => {
    expect(barsOf()?.unknown).toMatchObject({ words: '9', label: 'day not reported' });
    const twoDays = several(movements.slice(0, 3));
    expect(loose(barsOf(twoDays)?.unknown?.label ?? '')).toBe('7 or 8 Mar');
  });

  it('do not count what names no place', () => {
    const apart = movement('apart', {
      claims: movements[0]?.claims ?? [],
      period: readPeriod('2022-03-04'),
    });
    expect(barsOf(several([...movements, apart]))?.bars.map(({ words }) => words)[1]).toBeNull();
  });

  it('are none where no row has a day', () => {
    expect(barsOf(several(movements.map((each) => ({ ...each, period: null }))))).toBeNull();
  });

  it.each([
    [119, 'day', 120],
    [120, 'week', 18],
    [1000, 'month', 33],
  ] as const)('of %i days and one more are a bar a %s', (days, unit, count) => {
    const day = (after: number) => new Date(Date.UTC(2020, 0, 1 + after)).toISOString().slice(0, 10);
    const long = several(
      [0, days].map((after, index) =>
        movement(`m${index}`, { ...movements[0], id: `m${index}`, period: readPeriod(day(after)) }),
      ),
    );
    const bars = barsOf(long);
    expect(bars?.unit).toBe(unit);
    expect(bars?.bars).toHaveLength(count);
    expect(bars?.bars.at(-1)?.to).toBe(bars?.span.to);
    expect(bars?.bars.filter(({ bounds }) => bounds !== null).map(({ words }) => words)).toEqual([
      '30',
      '30',
    ]);
  });
});

const flat = (marks: readonly Mark[]): readonly Mark[] =>
  marks.flatMap((mark) => (mark.kind === 'group' ? flat(mark.marks) : [mark]));

describe('the chart of days', () => {
  const bars = barsOf();
  if (bars === null) throw new Error('There are no days.');
  const options = { width: 632, height: 80, theme: pageTheme, messages, textWidth };
  const chart = dayChart({ bars, picked: null, hasUnknown: true, ...options });
  const words = flat(chart.marks).filter((mark): mark is TextMark => mark.kind === 'text');

  it('writes the numbers, the first and the last date, and what has no day', () => {
    expect(words.map(({ text }) => loose(text)).sort()).toEqual(
      ['20–22', '3 Mar', '30', '8 Mar', '9', 'day not reported'].sort(),
    );
    expect(chart.unknown).toMatchObject({ width: 40, x: 592 });
  });

  it('writes "14 or 15" shorter where the number of a neighbour finds room only so', () => {
    const day = (date: string, count: number, rival: number | null) =>
      movement(`of-${date}`, {
        claims: [count, ...(rival === null ? [] : [rival])].map((each, index) => ({
          claim: airlift.claims[index] as never,
          amounts: [flights(each)],
        })),
        from: [places.north],
        to: [places.south],
        period: readPeriod(date),
      });
    const close = several([
      day('2022-03-03', 10, null),
      day('2022-03-04', 14, 15),
      day('2022-03-05', 12, null),
    ]);
    const closeBars = barsOf(close);
    if (closeBars === null) throw new Error('There are no days.');
    const wordsAt = (width: number) =>
      flat(dayChart({ bars: closeBars, picked: null, hasUnknown: true, ...options, width }).marks).flatMap(
        (mark) =>
          mark.kind === 'text' && /^\d+( or |–|$)/.test(mark.text) && mark.y < 60 ? [loose(mark.text)] : [],
      );
    expect(wordsAt(300).sort()).toEqual(['10', '12', '14 or 15']);
    expect(wordsAt(110).sort()).toEqual(['10', '12', '14–15']);
    // Where bars are narrower still, it stands with an end over its bar, so that its neighbours keep theirs.
    for (let width = 66; width < 110; width += 4)
      expect(wordsAt(width).length, `${width}`).toBeGreaterThanOrEqual(2);
  });

  it('writes all numbers of neighbouring narrow bars, each over its own and apart from the next', () => {
    const counts = [
      { words: '10', least: 10, most: 10 },
      { words: '14–15', least: 14, most: 15 },
      { words: '12', least: 12, most: 12 },
      { words: '11', least: 11, most: 11 },
      { words: '7', least: 7, most: 7 },
      { words: '2', least: 2, most: 2 },
    ];
    for (let step = 11; step < 32; step += 0.25) {
      const thick = Math.min(30, 0.66 * step);
      const placed = placeLabels(
        counts.map(({ words, least, most }, index) => ({
          bar: {
            from: '2022-03-03' as CalendarDate,
            to: '2022-03-03' as CalendarDate,
            bounds: { minimum: least, maximum: most },
            words,
            brief: words,
            isRival: least < most,
          },
          box: { x: (9 + index + 0.17) * step, y: 76 - 2.9 * most, width: thick, height: 2.9 * most },
        })),
        { step, width: 15 * step, scale: 1, textWidth },
      );
      expect(placed.map(({ words }) => words).sort(), `${step}`).toEqual(
        counts.map(({ words }) => words).sort(),
      );
      for (const one of placed)
        for (const other of placed)
          if (one !== other && Math.abs(one.y - other.y) < 7)
            expect(one.x + one.width + 3 <= other.x || other.x + other.width + 3 <= one.x, `${step}`).toBe(
              true,
            );
    }
  });

  it('marks with two rings what sources differ about', () => {
    expect(flat(chart.marks).filter(({ kind }) => kind === 'circle')).toHaveLength(2);
  });

  it('stays within its frame and draws no number over another', () => {
    const many = several(
      Array.from({ length: 90 }, (_, index) =>
        movement(`m${index}`, {
          claims: [{ claim: airlift.claims[0] as never, amounts: [flights(1000 + ((index * 37) % 50))] }],
          from: [places.north],
          to: [places.south],
          period: readPeriod(
            `2022-0${1 + Math.floor(index / 28)}-${String(1 + (index % 28)).padStart(2, '0')}`,
          ),
        }),
      ),
    );
    const manyBars = barsOf(many);
    if (manyBars === null) throw new Error('There are no days.');
    const { marks } = dayChart({ bars: manyBars, picked: null, hasUnknown: true, ...options });
    const texts = flat(marks).filter((mark): mark is TextMark => mark.kind === 'text' && mark.y < 60);
    expect(texts.length).toBeGreaterThan(2);
    const ends = texts
      .map(({ x, text, font, y }) => ({ x, y, end: x + textWidth(text, font) }))
      .sort((one, other) => one.x - other.x);
    for (const [index, each] of ends.entries()) {
      expect(each.x).toBeGreaterThanOrEqual(0);
      expect(each.end).toBeLessThanOrEqual(632);
      const next = ends[index + 1];
      if (next !== undefined && Math.abs(next.y - each.y) < 12) expect(next.x).toBeGreaterThan(each.end);
    }
  });

  it('pales the days that are not picked, and writes no number over them', () => {
    const picked = { from: '2022-03-05', to: '2022-03-08' };
    const { marks } = dayChart({ bars, picked, hasUnknown: false, ...options });
    expect(flat(marks).some((mark) => mark.kind === 'text' && mark.text === '30')).toBe(false);
    expect(flat(marks).some((mark) => mark.kind === 'path' && mark.fill === pageTheme.ink3)).toBe(true);
  });
});
