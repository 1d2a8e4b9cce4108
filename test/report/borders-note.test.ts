// Whose borders the map has, said where they are not those of the airlift's time.
import { describe, expect, it } from 'vitest';
import basemap from '../../geo/basemap.json' with { type: 'json' };
import type { Airlift } from '../../src/airlift/airlift.ts';
import { readPeriod } from '../../src/airlift/period.ts';
import { languages } from '../../src/i18n/languages.ts';
import { messagesOf } from '../../src/i18n/messages.ts';
import { bordersNote } from '../../src/report/borders-note.ts';
import { builtIn } from '../airlift/built-in.ts';

const airlift = builtIn();
const year = basemap.bordersYear;

/** @param said of all claims, where no period is reported */
function flownOn(period: string | null, said: string): Airlift {
  const movements = airlift.movements.map((movement) => ({
    ...movement,
    period: period === null ? null : readPeriod(period),
    claims: movement.claims.map((each) => ({ ...each, claim: { ...each.claim, about: null, said } })),
  }));
  return { ...airlift, movements, fleets: [] };
}

describe.each(languages)('in %s', (language) => {
  const messages = messagesOf(language);
  const own = basemap.borders[language];
  const noteOf = (about: Airlift) => bordersNote(about, own, year, messages);

  it('an airlift of before 1992 says first that borders and names are those of 2022', () => {
    const note = noteOf(flownOn('1948-06-26/1949-09', '1998-05-12'));
    expect(note).toContain('2022');
    expect(note.endsWith(` ${own}`)).toBe(true);
    expect(noteOf(flownOn(null, '1991-12-31'))).toBe(note);
  });

  it('a later one says no more than what the map says of its lines', () => {
    expect(noteOf(airlift)).toBe(own);
    expect(noteOf(flownOn('1992', '1991-12-31'))).toBe(own);
    expect(noteOf({ ...airlift, movements: [], fleets: [] })).toBe(own);
  });

  it('the words are of this language alone', () => {
    const note = messages.bordersOfYear(year);
    for (const other of languages)
      if (other !== language) expect(messagesOf(other).bordersOfYear(year)).not.toBe(note);
  });
});
