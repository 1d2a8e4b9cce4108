// A quotation mark that is not closed takes no rows along: it is left out, and that is told.
import { describe, expect, it } from 'vitest';
import { fatesIn, movementsIn, problemsIn, understand } from '../understood.ts';

const header = 'from,to,flights,note';

describe('a quotation mark that is not closed', () => {
  it('is left out, so that every row behind it is read, and told', async () => {
    const opening = await understand([
      header,
      'AAX,BBX,3,',
      '"AAX,BBX,4,',
      'BBX,AAX,5,',
      'BBX,"EEX,6,',
      'AAX,BBX,7,',
    ]);
    expect(fatesIn(opening)).toEqual([2, 3, 4, 5, 6].map((row) => `${row} drawn`));
    expect(movementsIn(opening)[3]).toBe('XBBB > XEEE, flights 6');
    expect(problemsIn(opening)).toContain('unclosed-quote, told: 3 5');
  });

  it('leaves quotes that are closed, with their line breaks, as they are', async () => {
    const opening = await understand([
      header,
      'AAX,BBX,3,"two',
      'lines"',
      'AAX,EEX,4,"said ""so"""',
      '"AAX,CCX,5,at last',
    ]);
    expect(fatesIn(opening)).toHaveLength(3);
    if (opening.kind !== 'airlift') throw new Error('no airlift');
    expect(opening.airlift.claims.map(({ text }) => text?.en)).toEqual([
      'two\nlines',
      'said "so"',
      'at last',
    ]);
  });

  it('gives up on files that hold nothing but such marks, within moments', async () => {
    const started = performance.now();
    await understand([header, ...Array.from({ length: 3000 }, (_, index) => `AAX,"BBX ${index},3,`)]);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
