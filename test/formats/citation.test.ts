// Citations: what a reader pastes into a text, and what BibTeX reads.
import { describe, expect, it } from 'vitest';
import type { Airlift } from '../../src/airlift/airlift.ts';
import { citationBibTex, citationText, localDay } from '../../src/formats/citation.ts';
import { type Language, languages } from '../../src/i18n/languages.ts';
import { messagesOf } from '../../src/i18n/messages.ts';
import { citedSources } from '../../src/report/credits/cited-sources.ts';
import { builtIn } from '../airlift/built-in.ts';

const airlift = builtIn();
const address = 'https://maps.example/a_b/?types=il-76&lang=en%20#3.6/50/58';

function optionsOf(language: Language = 'en', of: Airlift = airlift, at = address) {
  const messages = messagesOf(language);
  const credits = citedSources(of, language, messages, null);
  return { airlift: of, language, messages, address: at, accessed: '2026-11-23', credits };
}

/** The built-in airlift with another title. */
const titled = (title: string): Airlift => ({ ...airlift, title: { ...airlift.title, en: title } });

/** The built-in airlift, its counts standing on a claim with other facts. */
function claimed(change: Partial<Airlift['claims'][number]>): Airlift {
  const movements = airlift.movements.map((movement) => ({
    ...movement,
    claims: movement.claims.map(({ claim, amounts }) => ({ claim: { ...claim, ...change }, amounts })),
  }));
  return { ...airlift, movements };
}

interface Entry {
  readonly kind: string;
  readonly key: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** Reads one entry as BibTeX does: a brace counts, with a backslash before it or not. */
function readBibTex(text: string): Entry {
  const head = /^@(\w+)\{([^\s{},%#\\"=]+),\n/.exec(text);
  if (head === null) throw new Error(`no entry: ${text}`);
  const fields: Record<string, string> = {};
  let at = head[0].length;
  while (text[at] !== '}') {
    const start = /^\s*([a-z]+) = /.exec(text.slice(at));
    if (start === null) throw new Error(`no field: ${text.slice(at)}`);
    at += start[0].length;
    const from = at;
    let depth = 0;
    while (depth > 0 || text[at] !== ',') {
      if (at >= text.length) throw new Error('the braces are not balanced');
      if (text[at] === '{') depth++;
      if (text[at] === '}') depth--;
      if (depth < 0) throw new Error('the braces are not balanced');
      at++;
    }
    fields[start[1] ?? ''] = text.slice(from, at).replace(/^\{(.*)\}$/s, '$1');
    at += ',\n'.length;
  }
  expect(text.slice(at)).toBe('}\n');
  return { kind: head[1] ?? '', key: head[2] ?? '', fields };
}

describe('a citation as text', () => {
  it('names title, kicker, speaker, agency, publisher, dates, reference, address and day of access', () => {
    expect(citationText(optionsOf())).toBe(
      'Twelve transports to Kazakhstan. Airlift to Kazakhstan, January 2022. Russian Ministry of Defence to TASS, 7 January 2022, carried by JakartaGreater on 9 January 2022. “Bantu Ketertiban Umum, 12 Pesawat Terbang dari Rusia ke Kazakhstan”, jakartagreater.com/2022/01/09/bantu-ketertiban-umum-12-pesawat-terbang-dari-rusia-ke-kazakhstan/. https://maps.example/a_b/?types=il-76&lang=en%20#3.6/50/58 [23 November 2026].',
    );
  });

  it.each(languages)('is one paragraph in the words of %s', (language) => {
    const text = citationText(optionsOf(language));
    expect(text).toMatch(/^[^\n\u00a0]+$/);
    expect(text).toContain(airlift.title[language]);
    expect(text).toContain(airlift.kicker[language]);
    expect(text).toContain(airlift.movements[0]?.claims[0]?.claim.saidBy?.name[language]);
    expect(text).not.toMatch(/null|undefined|\.\.| {2}/);
  });

  it('says only what is known of a source', () => {
    const [claim] = airlift.claims;
    if (claim === undefined) throw new Error('no claim');
    const untitled = { ...claim.source, title: null, published: null };
    expect(citationText(optionsOf('en', claimed({ saidBy: null })))).toContain(
      'Reported by JakartaGreater on 9 January 2022. ',
    );
    expect(citationText(optionsOf('en', claimed({ saidTo: null })))).toContain(
      'Russian Ministry of Defence, 7 January 2022, carried by',
    );
    expect(citationText(optionsOf('en', claimed({ source: untitled })))).toContain(
      'Russian Ministry of Defence to TASS, 7 January 2022, carried by JakartaGreater. jakartagreater.com/',
    );
    expect(citationText(optionsOf('en', claimed({ saidBy: null, source: untitled })))).toContain(
      'January 2022. Reported by JakartaGreater, date not given. jakartagreater.com/',
    );
  });

  it('names every source of what it cites', () => {
    const [claim] = airlift.claims;
    if (claim === undefined) throw new Error('no claim');
    const other = {
      ...claim.source,
      id: 'other',
      publisher: 'The Other',
      title: null,
      reference: 'other.example',
    };
    const text = citationText(optionsOf('en', claimed({ source: other, saidBy: null })));
    expect(text).toContain(
      'Reported by The Other on 9 January 2022. other.example. Russian Ministry of Defence',
    );
  });

  it('of an airlift without a claim names the map alone', () => {
    const bare = { ...airlift, movements: [], fleets: [], claims: [] };
    expect(citationText(optionsOf('en', bare))).toBe(
      `${airlift.title.en}. ${airlift.kicker.en}. ${address} [23 November 2026].`,
    );
  });
});

describe('a BibTeX entry', () => {
  it.each(languages)('can be read, in %s', (language) => {
    const { kind, key, fields } = readBibTex(citationBibTex(optionsOf(language)));
    expect(kind).toBe('misc');
    expect(key).toBe(airlift.slug);
    expect(Object.keys(fields)).toEqual(['author', 'title', 'year', 'month', 'url', 'urldate', 'note']);
    expect(fields.title).toBe(`{${airlift.title[language]}}`);
    expect(fields).toMatchObject({ year: '2026', month: 'nov', urldate: '2026-11-23' });
    expect(fields.note).toContain(airlift.movements[0]?.claims[0]?.claim.saidBy?.name[language]);
  });

  it('names who said it in the note and not as the author of the map', () => {
    const { fields } = readBibTex(citationBibTex(optionsOf()));
    expect(fields.author).toBe('{The authors of the airlift map}');
    expect(fields.note).toMatch(
      /Russian Ministry of Defence to TASS, 7 January 2022, carried by JakartaGreater/,
    );
  });

  it.each([
    ['100 % & #1_a', '{100 \\% \\& \\#1\\_a}'],
    ['a { b', '{a \\textbraceleft{} b}'],
    ['a }} b', '{a \\textbraceright{}\\textbraceright{} b}'],
    ['C:\\temp', '{C:\\textbackslash{}temp}'],
    ['$5 ~ ^2', '{\\$5 \\textasciitilde{} \\textasciicircum{}2}'],
    ['two\nlines', '{two lines}'],
    ['Жетіген, “quoted” "words" @ all', '{Жетіген, “quoted” "words" @ all}'],
  ])('keeps %j as text', (title, expected) => {
    expect(readBibTex(citationBibTex(optionsOf('en', titled(title)))).fields.title).toBe(expected);
  });

  it('keeps the address letter by letter, and its braces balanced', () => {
    expect(readBibTex(citationBibTex(optionsOf())).fields.url).toBe(address);
    const odd = 'https://maps.example/?a={&b=\\ }}';
    expect(readBibTex(citationBibTex(optionsOf('en', airlift, odd))).fields.url).toBe(
      'https://maps.example/?a=%7B&b=%5C%20%7D%7D',
    );
  });
});

describe('the day of access', () => {
  it('is the reader’s own, not the one of universal time', () => {
    const zone = process.env.TZ;
    try {
      process.env.TZ = 'Asia/Almaty';
      expect(localDay(new Date('2022-01-06T20:30:00Z'))).toBe('2022-01-07');
      process.env.TZ = 'America/New_York';
      expect(localDay(new Date('2022-01-07T01:00:00Z'))).toBe('2022-01-06');
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  });
});
