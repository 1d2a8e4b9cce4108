// Numbers, dates and languages by their own customs.
import { describe, expect, it } from 'vitest';
import { preferredLanguage } from '../../src/i18n/languages.ts';
import { messagesOf } from '../../src/i18n/messages.ts';
import { formatDate, formatHours, formatNumber, formatRuns } from '../../src/i18n/numbers.ts';

describe('numbers', () => {
  it.each([
    ['en', 3087.754, 0, '3,088'],
    ['id', 3087.754, 0, '3.088'],
    ['en', 100.201, 1, '100.2'],
    ['id', 100.201, 1, '100,2'],
    ['en', 1234567.5, 1, '1,234,567.5'],
    ['en', 12, 0, '12'],
    ['en', -0.04, 1, '0.0'],
    ['en', -5, 0, '−5'],
  ] as const)('in %s: %f with %i decimals is %s', (language, value, decimals, written) => {
    expect(formatNumber(language, value, decimals)).toBe(written);
  });

  it.each(['en', 'id'] as const)('in %s are those of CLDR, as this Node has it', (language) => {
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
    ['en', '7 January 2022'],
    ['id', '7 Januari 2022'],
  ] as const)('in %s keep day and month on one line', (language, written) => {
    expect(formatDate(language, '2022-01-07').replace('\u00a0', ' ')).toBe(written);
    expect(formatDate(language, '2022-01-07')).toContain('7\u00a0');
  });

  it.each(['en', 'id'] as const)('in %s have the months of CLDR', (language) => {
    for (let month = 1; month <= 12; month++) {
      const date = `2022-${String(month).padStart(2, '0')}-15`;
      const name = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' }).format(
        new Date(date),
      );
      expect(formatDate(language, date)).toContain(name);
    }
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
  });
  it('say “paragraph” once for one paragraph', () => {
    expect(messagesOf('en').inParagraphs('the air group', [6, 6])).toBe('the air group in paragraph 6');
  });
});

describe('the language', () => {
  it.each([
    [['id-ID', 'en'], 'id'],
    [['in'], 'id'],
    [['fr-FR', 'id'], 'id'],
    [['fr'], 'en'],
    [[], 'en'],
  ])('wanted as %j is %s', (wanted, language) => {
    expect(preferredLanguage(wanted)).toBe(language);
  });
});
