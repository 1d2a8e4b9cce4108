// Numbers, dates, plural forms and languages by their own customs; every message in every language.
import { describe, expect, it } from 'vitest';
import { type Language, languages, preferredLanguage } from '../../src/i18n/languages.ts';
import { messagesOf } from '../../src/i18n/messages.ts';
import {
  formatDate,
  formatHours,
  formatMonth,
  formatNumber,
  formatRuns,
  plural,
} from '../../src/i18n/numbers.ts';

/** Text in which a line may end at any space. */
const loose = (text: string) => text.replaceAll('\u00a0', ' ');

describe('numbers', () => {
  it.each([
    ['en', 3087.754, 0, '3,088'],
    ['id', 3087.754, 0, '3.088'],
    ['ru', 3087.754, 0, '3\u00a0088'],
    ['kk', 3087.754, 0, '3\u00a0088'],
    ['en', 100.201, 1, '100.2'],
    ['id', 100.201, 1, '100,2'],
    ['ru', 100.201, 1, '100,2'],
    ['kk', 100.201, 1, '100,2'],
    ['en', 1234567.5, 1, '1,234,567.5'],
    ['en', 12, 0, '12'],
    ['en', -0.04, 1, '0.0'],
    ['en', -5, 0, '−5'],
  ] as const)('in %s: %f with %i decimals is %s', (language, value, decimals, written) => {
    expect(formatNumber(language, value, decimals)).toBe(written);
  });

  it.each(languages)('in %s are those of CLDR, as this Node has it', (language) => {
    for (const value of [0, 5, 999, 1000, 45678.9]) {
      const written = new Intl.NumberFormat(language, {
        minimumFractionDigits: 1,
        maximumFractionDigits: 1,
      }).format(value);
      expect(formatNumber(language, value, 1)).toBe(written);
    }
  });
});

describe('dates', () => {
  it.each([
    ['en', '7 January 2022', '7 January'],
    ['id', '7 Januari 2022', '7 Januari'],
    ['ru', '7 января 2022 г.', '7 января'],
    ['kk', '2022 ж. 7 қаңтар', '7 қаңтар'],
  ] as const)('in %s keep day and month on one line', (language, full, day) => {
    expect(loose(formatDate(language, '2022-01-07'))).toBe(full);
    expect(loose(formatDate(language, '2022-01-07', 'day'))).toBe(day);
    expect(formatDate(language, '2022-01-07')).toContain('7\u00a0');
    expect(formatDate(language, '2022-01-07', 'day')).not.toContain(' ');
  });

  it('keep a year and its mark on one line', () => {
    expect(formatDate('ru', '2022-01-07')).toContain('2022\u00a0г.');
    expect(formatDate('kk', '2022-01-07')).toContain('2022\u00a0ж.');
  });

  // In English CLDR has the month first for readers in the United States; in Britain as here.
  it.each([
    ['en', 'en-GB'],
    ['id', 'id'],
    ['ru', 'ru'],
    ['kk', 'kk'],
  ] as const)('in %s are those of CLDR, as this Node has it', (language, locale) => {
    for (let month = 1; month <= 12; month++) {
      const date = `2022-${String(month).padStart(2, '0')}-15`;
      const written = (options: Intl.DateTimeFormatOptions) =>
        loose(new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(new Date(date)));
      expect(loose(formatDate(language, date))).toBe(
        written({ day: 'numeric', month: 'long', year: 'numeric' }),
      );
      expect(loose(formatDate(language, date, 'day'))).toBe(written({ day: 'numeric', month: 'long' }));
      // This Node has "Sept" for Britain, where others have three letters.
      if (language !== 'en' || month !== 9)
        expect(loose(formatDate(language, date, 'short'))).toBe(written({ day: 'numeric', month: 'short' }));
      expect(loose(formatMonth(language, date.slice(0, 7)))).toBe(
        written({ month: 'long', year: 'numeric' }),
      );
    }
  });
});

describe('plural forms', () => {
  const forms = { one: 'one', few: 'few', many: 'many', other: 'other' };

  it.each([
    [0, 'many'],
    [1, 'one'],
    [2, 'few'],
    [5, 'many'],
    [11, 'many'],
    [12, 'many'],
    [21, 'one'],
    [22, 'few'],
    [25, 'many'],
    [101, 'one'],
    [111, 'many'],
  ])('in ru: %i takes “%s”', (value, form) => {
    expect(plural('ru', value, forms)).toBe(form);
  });

  it.each(languages)('in %s are those of CLDR, as this Node has it', (language) => {
    const rules = new Intl.PluralRules(language);
    for (let value = 0; value <= 1250; value++)
      expect(plural(language, value, forms), String(value)).toBe(rules.select(value));
  });

  it('fall back to the last one', () => {
    expect(plural('ru', 5, { one: 'типа', other: 'типов' })).toBe('типов');
  });

  it.each([
    ['ru', 1, 'самолёт'],
    ['ru', 3, 'самолёта'],
    ['ru', 5, 'самолётов'],
    ['ru', 12, 'самолётов'],
    ['ru', 21, 'самолёт'],
    ['kk', 12, 'ұшақ'],
    ['id', 12, 'pesawat'],
    ['en', 12, 'aircraft'],
  ] as const)('in %s: %i %s', (language, value, noun) => {
    expect(messagesOf(language).noun('aircraft', value)).toBe(noun);
  });
});

describe('other words', () => {
  it('join paragraphs that follow each other', () => {
    expect(formatRuns([2, 3])).toBe('2–3');
    expect(formatRuns([6, 2, 3, 3])).toBe('2–3, 6');
  });
  it('write minutes as hours', () => {
    expect(formatHours(215)).toBe('3:35');
    expect(formatHours(240)).toBe('4:00');
  });
  it('keep the comparator of a count', () => {
    expect(messagesOf('en').count('>', 70)).toBe('more than 70');
    expect(messagesOf('id').count('>', 70)).toBe('lebih dari 70');
    expect(messagesOf('ru').count('>', 70)).toBe('более 70');
    expect(messagesOf('kk').count('>', 70)).toBe('70-тен астам');
  });
  it.each(languages)('tell every comparator apart in %s, and keep the number', (language) => {
    const { count } = messagesOf(language);
    const words = (['=', '>', '<', '>=', '<=', '~'] as const).map((comparator) => count(comparator, 70));
    expect(new Set(words).size).toBe(words.length);
    for (const each of words) expect(each).toMatch(/\b70\b/);
    expect(count('=', 70)).toBe('70');
    // The picture sets what stands before the number apart from it, where the fonts have no sign.
    for (const comparator of ['>=', '<='] as const) expect(count(comparator, 70)).toMatch(/^\D+70$/);
  });
  it.each([
    [1, '1-ден'],
    [3, '3-тен'],
    [6, '6-дан'],
    [10, '10-нан'],
    [12, '12-ден'],
    [40, '40-тан'],
    [50, '50-ден'],
    [74, '74-тен'],
    [80, '80-нен'],
    [100, '100-ден'],
    [1000, '1\u00a0000-нан'],
    [2500, '2\u00a0500-ден'],
  ])('end a number in kk by its sound: %i is %s', (value, written) => {
    expect(messagesOf('kk').count('>', value)).toBe(`${written} астам`);
  });
  it('say “paragraph” once for one paragraph', () => {
    expect(messagesOf('en').inParagraphs('the air group', [6, 6])).toBe('the air group in paragraph 6');
    expect(messagesOf('ru').inParagraphs('авиагруппа', [6, 6])).toBe('авиагруппа в абзаце 6');
    expect(messagesOf('kk').inParagraphs('әуе тобы', [6, 6])).toBe('әуе тобы 6-абзацта');
  });
  it.each(languages)('end no sentence of %s in two full stops', (language) => {
    const messages = messagesOf(language);
    const date = messages.date('2022-01-07');
    const day = messages.date('2022-01-09', 'day');
    for (const sentence of [
      messages.carriedBy('A', 'B', day),
      messages.carriedBy('A', 'B', date),
      messages.reportedBy('B', date),
    ]) {
      expect(sentence).toMatch(/[^.]\.$/);
    }
  });
});

/** A message of every kind: a text, a text with parts, or texts by name. */
type Message = string | ((...parts: never[]) => string) | Readonly<Record<string, string>>;

/** What can stand in a message, each tried in every place until the message can be said. */
const samples: readonly (readonly unknown[])[] = [
  [7, 8, 9, 10],
  [7, 2, true],
  ['A', 'B', 'C', 'D'],
  ['A', 7, true],
  ['A', [2, 3]],
  [['A', 'B'], 3],
  [['A', 'B'], 'C'],
  [[2, 3]],
  ['A', ['B', 'C'], 'D', ['E', 'F']],
  ['>', 70],
  ['people', 7],
  ['people', 'day'],
  ['people', '7', '9', 9],
  ['2022-01-07'],
  ['2022-01-18', '2022-01-19', 'full'],
];
/** What is said only of a measure, and what only of dates. */
const ofMeasures = ['noun', 'measured', 'partOf', 'countsBy'];
const ofDates = ['date', 'days', 'dayOrDay', 'month'];
const isFor = (name: string, [first, second]: readonly unknown[]) =>
  (second === 'day') === (name === 'countsBy') &&
  (first === 'people') === ofMeasures.includes(name) &&
  (typeof first === 'string' && first.startsWith('2022')) === ofDates.includes(name);

function said(call: (...parts: never[]) => string, parts: readonly unknown[]): string | null {
  try {
    const text = call(...(parts as never[]));
    return /undefined|NaN|Invalid|object Object/.test(text) ? null : text;
  } catch {
    return null;
  }
}

/** Every text a language has, by its name and the sample it was said with. */
function textsOf(language: Language): Map<string, string> {
  const texts = new Map<string, string>();
  for (const [name, message] of Object.entries<Message>(messagesOf(language))) {
    if (typeof message === 'string') texts.set(name, message);
    else if (typeof message === 'function')
      for (const [index, parts] of samples.entries()) {
        if (parts.length < message.length || !isFor(name, parts)) continue;
        const text = said(message, parts);
        if (text !== null) texts.set(`${name}(${index})`, text);
      }
    else for (const [part, text] of Object.entries(message)) texts.set(`${name}.${part}`, text);
  }
  return texts;
}

describe('every message', () => {
  const english = textsOf('en');
  const nameOf = (key: string) => key.replace(/\(\d+\)$/, '');
  /** Signs, units and names that are the same in both languages. */
  const sameAsEnglish: Readonly<Record<string, readonly string[]>> = {
    id: [
      'kilometres',
      'operator',
      'elevationMetres',
      'kilometresValue',
      'tonnes',
      'mercator',
      'globe',
      'projectionName.globe',
      'sheetData',
      'dataCredit',
    ],
    ru: [],
    kk: [],
  };
  /** Nothing but the parts that were put in; dates are tested above. */
  const wordless = ['mapWords', 'saidByOnly', 'degrees', 'date', 'days', 'month'];

  it('could be said with one of the samples', () => {
    const names = new Set([...english.keys()].map((key) => nameOf(key).split('.')[0]));
    expect([...names]).toEqual(Object.keys(messagesOf('en')));
  });

  it.each(['id', 'ru', 'kk'] as const)('is there in %s and not left in English', (language) => {
    const texts = textsOf(language);
    const allowed = [...(sameAsEnglish[language] ?? []), ...wordless];
    const left = [...texts]
      .filter(([key, text]) => english.get(key) === text && !allowed.includes(nameOf(key)))
      .map(([key, text]) => `${key}: ${text}`);
    expect(left).toEqual([]);
    for (const name of sameAsEnglish[language] ?? [])
      expect(
        [...texts].some(([key, text]) => nameOf(key) === name && english.get(key) === text),
        name,
      ).toBe(true);
    for (const [key, text] of texts) expect(text.trim(), key).not.toBe('');
    for (const [key, text] of texts) expect(text, key).not.toMatch(/ {2}|\.\.| [,.;:]/);
  });

  it.each(['ru', 'kk'] as const)('of %s is in its own letters', (language) => {
    // The sample parts are Latin capitals and a truth; the rest are names that every language writes so.
    const names = /\b(?:[A-F]|people|true|A[34]|PNG|SVG|WebGL|WGS84|ICAO|IATA|Ctrl|OurAirports)\b/g;
    const foreign = [...textsOf(language)].filter(([, text]) =>
      /\p{Script=Latin}/u.test(text.replace(names, '')),
    );
    expect(foreign).toEqual([]);
  });

  it.each(languages)('of %s that is set in little room is short', (language) => {
    const messages = messagesOf(language);
    for (const heading of [messages.flewShared, messages.flew, messages.flewSome, messages.groupFormed])
      expect(heading.length, heading).toBeLessThanOrEqual(38);
    for (const header of [messages.aircraft, messages.kilometres, messages.bearing, messages.inTheAir])
      expect(header.length, header).toBeLessThanOrEqual(10);
    for (const button of [messages.savePng, messages.copyLink, messages.cancel, messages.close])
      expect(button.length, button).toBeLessThanOrEqual(18);
  });
});

describe('the language', () => {
  it.each([
    [['id-ID', 'en'], 'id'],
    [['in'], 'id'],
    [['ru-KZ', 'kk'], 'ru'],
    [['kk-KZ'], 'kk'],
    [['kk-Cyrl-KZ', 'ru'], 'kk'],
    [['fr-FR', 'id'], 'id'],
    [['fr'], 'en'],
    [[], 'en'],
  ])('wanted as %j is %s', (wanted, language) => {
    expect(preferredLanguage(wanted)).toBe(language);
  });
});
