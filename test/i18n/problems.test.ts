// The words of problems: every sentence in every language, with everything in it that it is given.
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/i18n/languages.ts';
import {
  mendSentence,
  problemSentence,
  remarkWords,
  sentenceOf,
} from '../../src/i18n/problems/problem-sentence.ts';
import { loadProblemWords, type ProblemWords } from '../../src/i18n/problems/problem-words.ts';

const words = Object.fromEntries(
  await Promise.all(languages.map(async (language) => [language, await loadProblemWords(language)] as const)),
) as Record<(typeof languages)[number], ProblemWords>;

const numeric = new Set([
  'most',
  'least',
  'count',
  'cells',
  'lastRow',
  'lastColumn',
  'first',
  'written',
  'sum',
  'isNullable',
  'movements',
]);

/** A sentence, and the names of what it asks for. */
function called(sentence: (values: never) => string, amount: number) {
  const asked = new Set<string>();
  const values = new Proxy(
    {},
    {
      get(_, name) {
        asked.add(String(name));
        return numeric.has(String(name)) ? amount : `<${String(name)}>`;
      },
    },
  );
  return { text: sentence(values as never), asked };
}

const kinds = ['problems', 'mends', 'remarks'] as const;
const entries = kinds.flatMap((kind) =>
  Object.keys(words.en[kind]).map((key) => ({ kind, key, name: `${kind} ${key}` })),
);

const sentenceIn = (language: (typeof languages)[number], { kind, key }: (typeof entries)[number]) =>
  (words[language][kind] as Readonly<Record<string, (values: never) => string>>)[key];

describe('the words of problems', () => {
  it('are the same sentences in all languages', () => {
    for (const language of languages)
      for (const kind of kinds)
        expect(Object.keys(words[language][kind]).sort()).toEqual(Object.keys(words.en[kind]).sort());
  });

  it.each(entries)('$name holds all that it is given, in every language', (entry) => {
    for (const amount of [1, 2, 5]) {
      const english = called(sentenceIn('en', entry) ?? (() => ''), amount);
      for (const language of languages) {
        const { text, asked } = called(sentenceIn(language, entry) ?? (() => ''), amount);
        expect([...asked].sort(), language).toEqual([...english.asked].sort());
        expect(text, language).not.toMatch(/undefined|null null|NaN|\[object|^\s|\s$|\.$| {2}/);
        expect(text.length, language).toBeGreaterThan(1);
        // Whatever is handed over as it was written stands there as it was written.
        for (const [given] of english.text.matchAll(/<\w+>/g)) expect(text, language).toContain(given);
      }
    }
  });

  it('differ from language to language', () => {
    for (const entry of entries) {
      const texts = languages.map((language) => called(sentenceIn(language, entry) ?? (() => ''), 2).text);
      expect(new Set(texts).size, entry.name).toBeGreaterThan(2);
    }
  });

  it('have the plurals of ru', () => {
    const sentence = (count: number) => sentenceOf({ code: 'no-line', values: { count } }, words.ru);
    expect([1, 2, 5, 11, 21].map(sentence).map((text) => text?.split(' —')[0])).toEqual([
      '1 объект',
      '2 объекта',
      '5 объектов',
      '11 объектов',
      '21 объект',
    ]);
  });
});

describe('the sentence of a problem', () => {
  const problem = { code: 'unreadable-date', message: 'as it was', found: '32.13.', column: 'date' };

  it('is made of its code and values', () => {
    expect(problemSentence(problem, words.en)).toBe(
      '"32.13." is no date; write 2022-03-04, 2022-03, or 2022-03-03/2022-03-08',
    );
    expect(problemSentence({ ...problem, values: { says: 'day' } }, words.ru)).toBe(
      '«32.13.» — не день; напишите в виде 2022-03-04',
    );
  });

  it('is the English one that it brings where the words have none, or something lacks', () => {
    expect(problemSentence({ ...problem, code: 'of-another-time' }, words.ru)).toBe('as it was');
    expect(problemSentence({ ...problem, code: 'constructor' }, words.ru)).toBe('as it was');
    expect(problemSentence({ ...problem, code: 'claims-differ' }, words.ru)).toBe('as it was');
  });

  it('goes with what can be done', () => {
    const mend = { code: 'take-place', values: { place: 'LOWW, Vienna' } };
    expect(mendSentence(mend, words.en)).toBe('Take LOWW, Vienna');
    expect(mendSentence(mend, words.id)).toBe('Pakai LOWW, Vienna');
    expect(mendSentence({ code: 'of-another-time', values: {} }, words.id)).toBe('of-another-time');
    expect(remarkWords({ code: 'day-first', values: {} }, words.kk)).toBe('алдымен күн');
    expect(remarkWords({ code: 'of-another-time', values: {} }, words.kk)).toBeNull();
  });
});
