// Who is credited with what is shown, and how, whatever a source leaves out.

import { describe, expect, it } from 'vitest';
import type { Airlift, Claim, Source } from '../../src/airlift/airlift.ts';
import { everything } from '../../src/airlift/counting/filter.ts';
import { languages } from '../../src/i18n/languages.ts';
import { messagesOf } from '../../src/i18n/messages.ts';
import { claimSource } from '../../src/report/credits/claim-words.ts';
import { shortCredits } from '../../src/report/credits/short-credits.ts';
import { sourceLineOf } from '../../src/report/credits/source-line.ts';
import { reportOf } from '../../src/report/report.ts';
import { capitalised, saidSentence, whoSaid } from '../../src/report/who-said.ts';
import { builtIn, claimOf, standingOn } from '../airlift/built-in.ts';

const airlift = builtIn();
const messages = messagesOf('en');
const source: Source = {
  id: 'paper',
  publisher: 'The Paper',
  published: null,
  title: null,
  reference: 'paper.example/1',
  translates: null,
};
const [first] = airlift.movements;
if (first === undefined) throw new Error('The built-in airlift has no movement.');
const own = claimOf(first);
const claim = (change: Partial<Claim>): Claim => ({ ...own, ...change });

describe('who said a claim', () => {
  it('is the same in the source line, on a card and in a citation', () => {
    const words = whoSaid(own, 'en', messages);
    expect(words).not.toBeNull();
    expect(reportOf(airlift, everything, 'aircraft', 'en', messages).sourceLine).toContain(words);
    expect(claimSource(own, 'en', messages)).toContain(words);
  });

  it('reads well without a date, an agency or a speaker', () => {
    const speaker = own.saidBy?.name.en;
    expect(saidSentence(claim({ source, saidBy: null }), 'en', messages)).toBe(
      'Reported by The Paper, date not given.',
    );
    expect(saidSentence(claim({ source, said: null, saidTo: null }), 'en', messages)).toBe(
      `${speaker}, carried by The Paper.`,
    );
    expect(whoSaid(claim({ said: null }), 'en', messages)).toBe(`${speaker} to ${own.saidTo?.publisher}`);
  });

  it.each(languages)('ends in one full stop and holds no empty date, in %s', (language) => {
    const theirs = messagesOf(language);
    for (const change of [
      {},
      { source },
      { saidBy: null },
      { source, saidBy: null },
      { source, said: null },
    ]) {
      const sentence = saidSentence(claim(change), language, theirs);
      expect(sentence).toMatch(/[^.\s,]\.$/);
      expect(sentence).not.toMatch(/null|undefined|,\s*[,.]|\s\s/);
    }
  });
});

describe('a source of which something is not given', () => {
  const none: Source = { ...source, publisher: '', reference: null };
  const [speaker, agency] = [own.saidBy, own.saidTo];
  const dates = [null, '2022-03-08'] as const;
  const sayings = [
    { saidBy: null, saidTo: null, said: null },
    { saidBy: speaker, saidTo: null, said: null },
    { saidBy: speaker, saidTo: agency, said: null },
    { saidBy: speaker, saidTo: agency, said: '2022-01-07' },
  ] as const;
  const places = [
    { row: null, paragraphs: [], where: null },
    { row: 7, paragraphs: [], where: null },
    { row: 7, paragraphs: [2], where: 'page 3' },
  ] as const;

  it('is said to be so in one sentence, in every combination', () => {
    const sentences = [source, none].flatMap((each) =>
      sayings.map((saying) => saidSentence(claim({ ...saying, source: each }), 'en', messages)),
    );
    const [name, to] = [speaker?.name.en, agency?.publisher];
    expect(sentences).toEqual([
      'Reported by The Paper, date not given.',
      `${name}, carried by The Paper.`,
      `${name} to ${to}, carried by The Paper.`,
      `${name} to ${to}, 7\u00a0January 2022, carried by The Paper.`,
      'Source not given.',
      `${name}; source not given.`,
      `${name} to ${to}; source not given.`,
      `${name} to ${to}, 7\u00a0January 2022; source not given.`,
    ]);
  });

  it.each(languages)('reads as words, and never as an empty one, in %s', (language) => {
    const theirs = messagesOf(language);
    for (const publisher of ['The Paper', ''])
      for (const published of dates)
        for (const saying of sayings)
          for (const place of places) {
            const each = claim({ ...saying, ...place, source: { ...none, publisher, published } });
            const sentence = saidSentence(each, language, theirs);
            const card = claimSource(each, language, theirs);
            for (const words of [sentence, card]) {
              expect(words).not.toMatch(/null|undefined|,\s*[,.;]|\s\s|^[\s,.;]|[;:]\s*[.;]/);
              // With a source the words for none are not said, without one they are, and once.
              const none = words.toLowerCase().split(theirs.sourceNotGiven).length - 1;
              expect(none).toBe(publisher === '' ? 1 : 0);
            }
            expect(sentence).toMatch(/[^.\s,;]\.$/);
            expect(card).not.toMatch(/[,;]$/);
          }
  });

  it.each(languages)('stands beside those that are given in short credits, in %s', (language) => {
    const theirs = messagesOf(language);
    const rows = [source, none, { ...source, id: 'other', publisher: 'Other' }].flatMap((each, index) =>
      sayings
        .slice(0, 2)
        .map((saying, at) =>
          claim({ ...saying, id: `${index} ${at}`, source: each, row: 2 + 2 * index + at, paragraphs: [] }),
        ),
    );
    const credits = shortCredits(rows, language, theirs, 1000);
    expect(credits).toHaveLength(4);
    if (language === 'en')
      expect(credits).toEqual([
        'Reported by The Paper (row 2) and Other (row 6).',
        'Source not given (row 4).',
        `${speaker?.name.en}, carried by The Paper (row 3) and Other (row 7).`,
        `${speaker?.name.en}; source not given (row 5).`,
      ]);
    for (const credit of credits) expect(credit).not.toMatch(/null|undefined|,\s*[,.;]|\s\s|\.\./);
  });
});

describe('the source line', () => {
  const other: Claim = { ...own, id: 'other', source, saidBy: null, paragraphs: [9] };
  const two: Airlift = {
    ...airlift,
    movements: [...airlift.movements, standingOn({ ...first, id: 'second' }, other)],
    claims: [...airlift.claims, other],
    sources: [...airlift.sources, source],
  };

  it('credits every source of what is shown, each with its own paragraphs', () => {
    const { sourceLineWithParagraphs, sources } = reportOf(two, everything, 'aircraft', 'en', messages);
    expect(sources.map(({ id }) => id)).toEqual([own.source.id, 'paper']);
    expect(sourceLineWithParagraphs).toMatch(
      /Reported by The Paper, date not given. The 12 in paragraph 9\./,
    );
    expect(sourceLineWithParagraphs.match(/The 12 in paragraph/g)).toHaveLength(2);
  });

  it('credits once who said several of the counts', () => {
    const { sourceLine, sources } = reportOf(airlift, everything, 'aircraft', 'en', messages);
    expect(sources).toHaveLength(1);
    expect(sourceLine.match(/carried by/g)).toHaveLength(1);
  });

  it('is the caveat alone where nobody said anything', () => {
    const silent: Airlift = { ...airlift, movements: [], fleets: [], claims: [] };
    expect(reportOf(silent, everything, 'aircraft', 'en', messages).sourceLine).toBe(airlift.caveat.en);
  });
});

describe('the credits of many sources', () => {
  const papers = [0, 1, 2, 3].map(
    (index): Source => ({ ...source, id: `paper-${index}`, publisher: `Paper ${index}` }),
  );
  const paper = (index: number) => papers[index] ?? source;
  const bare = { saidBy: null, saidTo: null, said: null, paragraphs: [] } as const;
  const claims = Array.from({ length: 6 }, (_, index) =>
    claim({ ...bare, id: `row-${index}`, source: paper(index >> 1), row: index + 2 }),
  );
  const dated: Claim = claim({
    ...bare,
    id: 'dated',
    source: { ...paper(3), published: '2022-03-08' },
    saidBy: own.saidBy,
  });
  const many: Airlift = {
    ...airlift,
    fleets: [],
    claims: [...claims, dated],
    movements: [...claims, dated].map((each, index) =>
      standingOn({ ...first, id: `movement-${index}`, partOf: index === 0 ? null : 'movement-0' }, each),
    ),
  };

  it('name every publisher once, and how many sources and rows there are, the parts of a total among them', () => {
    const { sourceLineWithParagraphs, sources } = reportOf(many, everything, 'aircraft', 'en', messages);
    expect(sources.map(({ publisher }) => publisher)).toEqual(['Paper 0', 'Paper 1', 'Paper 2', 'Paper 3']);
    expect(sourceLineWithParagraphs).toBe(
      `Reported by Paper 0 (rows 2–3), Paper 1 (rows 4–5) and Paper 2 (rows 6–7). ${own.saidBy?.name.en}, carried by Paper 3 (8\u00a0March 2022). 4 sources, 6 rows. ${airlift.caveat.en}`,
    );
  });

  it.each(languages)('say how many more are in the file where room is short, in %s', (language) => {
    const theirs = messagesOf(language);
    const { shown } = reportOf(many, everything, 'aircraft', language, theirs);
    const line = sourceLineOf(many, language, theirs, shown, 40);
    expect(line).toContain('Paper 0');
    expect(line).not.toContain('Paper 2');
    expect(line).toContain(`${theirs.sourceCount(4)}, ${theirs.rowCount(6)}.`);
    expect(line.length).toBeLessThan(sourceLineOf(many, language, theirs, shown).length);
    expect(line).not.toMatch(/null|undefined|,\s*[,.]|\s\s|\.\./);
  });
});

describe('the beginning of a sentence', () => {
  it('is a capital, but in the name of a site', () => {
    expect(capitalised('date not given', 'en')).toBe('Date not given');
    expect(capitalised('сообщается', 'ru')).toBe('Сообщается');
    expect(capitalised('bm24.ru, RIA Novosti', 'ru')).toBe('bm24.ru, RIA Novosti');
  });
});
