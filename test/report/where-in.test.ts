// Which rows of a table a claim stands for: named where they are few, counted where they are many.
import { describe, expect, it } from 'vitest';
import { everything } from '../../src/airlift/counting/filter.ts';
import type { Language } from '../../src/i18n/languages.ts';
import { messagesOf } from '../../src/i18n/messages.ts';
import { reportOf } from '../../src/report/report.ts';
import { sourceRowsOf } from '../../src/report/rows/source-rows.ts';
import { rowsOfClaims, rowWords, whereIn } from '../../src/report/where-in.ts';
import { claimOf } from '../airlift/made-up.ts';
import { flights, movement, places, several } from '../airlift/several.ts';

const messages = messagesOf('en');
const claim = (id: string, rows: readonly number[]) => ({
  ...claimOf(id),
  row: rows[0] ?? null,
  rows: rows.length > 1 ? rows : null,
});
/** 17, 23, then every third row. */
const grouped = claim('grouped', [17, 23, ...Array.from({ length: 211 }, (_, index) => 30 + index * 3)]);

describe('the rows of a claim', () => {
  it.each([
    ['en', 'rows 17, 23 and 211 more'],
    ['id', 'baris 17, 23 dan 211 lagi'],
    ['ru', 'строки 17, 23 и ещё 211'],
    ['kk', '17, 23 және тағы 211 жол'],
  ] as const)('are named and counted in %s', (language, words) => {
    expect(whereIn(grouped, messagesOf(language satisfies Language))).toEqual([words]);
  });

  it('are named where they are few or follow each other', () => {
    expect(whereIn(claim('one', [7]), messages)).toEqual(['row 7']);
    expect(whereIn(claim('two', [7, 9]), messages)).toEqual(['rows 7, 9']);
    expect(whereIn(claim('run', [2, 3, 4, 5, 6]), messages)).toEqual(['rows 2–6']);
    expect(whereIn(claimOf('none'), messages)).toEqual([]);
  });

  it('are never more than a hundred, of however many claims', () => {
    const claims = Array.from({ length: 250 }, (_, index) => claim(`c${index}`, [2 + index * 2]));
    expect(rowWords(claims, messages)).toEqual(['rows 2, 4 and 248 more']);
    expect(rowWords(claims.slice(0, 3), messages)).toEqual(['rows 2, 4, 6']);
  });

  it('are counted wherever it is said how many there are, one that makes several claims once', () => {
    expect(rowsOfClaims([grouped, claim('a', [3]), claim('b', [3])])).toBe(214);
    const airlift = several([
      movement('many', {
        claims: [{ claim: grouped, amounts: [flights(640)] }],
        from: [places.north],
        to: [places.south],
      }),
      movement('one', {
        claims: [{ claim: claim('a', [3]), amounts: [flights(2)] }],
        from: [places.west],
        to: [places.east],
      }),
    ]);
    const { figures, sourceLine } = reportOf(airlift, everything, 'flights', 'en', messages);
    expect(figures.map(({ heading }) => heading)).toEqual(['Sum of 214 rows']);
    expect(sourceLine).toContain('1 source, 214 rows');
    expect(sourceRowsOf(airlift).map(({ rows }) => rows)).toEqual([214]);
  });
});
