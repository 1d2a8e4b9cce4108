// A file that was put together of two, each with its own sign between cells, is read as a whole, and that is told.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withOneSeparator } from '../../../src/formats/table/cells/one-separator.ts';
import { fatesIn, movementsIn, problemsIn, understand } from '../understood.ts';

const first = ['from,to,date,flights', 'AAX,BBX,2022-03-03,1', 'AAX,BBX,2022-03-04,2'];
const second = ['BBX;CCX;2022-03-05;3', '"BBX";"C;CX";2022-03-06;4', 'BBX;EEX;2022-03-07;5'];

describe('a table whose separators change', () => {
  it('is read with both, and the rows are told', async () => {
    const opening = await understand([...first, ...second.filter((line) => !line.includes('"'))]);
    expect(fatesIn(opening)).toEqual(['2 drawn', '3 drawn', '4 drawn', '5 drawn']);
    expect(movementsIn(opening)[2]).toBe('XBBB > XCCC, flights 3, 2022-03-05');
    expect(problemsIn(opening)).toContain('divided-otherwise, told: 4 5');
  });

  it('may change above most of its rows, in the header itself', async () => {
    const opening = await understand([...first, ...second, 'CCX;EEX;2022-03-08;6']);
    expect(fatesIn(opening)).toHaveLength(6);
    expect(problemsIn(opening)).toContain('divided-otherwise, told: 1 2 3');
  });

  it('keeps signs in quotes, line breaks in quotes, and ends of lines', () => {
    const text = 'a,b,c\r\n"1\r\n;2";3;"4,5"\r\n6,7,8';
    expect(withOneSeparator(text, ',').text).toBe('a,b,c\r\n"1\r\n;2",3,"4,5"\r\n6,7,8');
    expect([...withOneSeparator(text, ',').others]).toEqual([[';', [2]]]);
  });

  it('is left as it is where no line has the other sign as often: notes, lists in cells, decimal commas', () => {
    for (const text of [
      'a;b;c\n1,5;2;3\nA note, short',
      'a,b\nc,d\nnote; one',
      'a;b;c\nx, y, z and w, too\n1;2;3',
    ])
      expect(withOneSeparator(text, text.startsWith('a;') ? ';' : ',').text).toBe(text);
  });

  it('has as many lines as before, whatever it holds', () => {
    const texts = fc.string({
      unit: fc.constantFrom('a', ',', ';', '"', '\n', '\t', '1', '\r\n'),
      maxLength: 60,
    });
    fc.assert(
      fc.property(texts, fc.constantFrom(',', ';', '\t' as const), (text, sign) => {
        const { text: written } = withOneSeparator(text, sign);
        expect(written.length).toBe(text.length);
        expect(written.split(/\r\n|\n/).length).toBe(text.split(/\r\n|\n/).length);
      }),
    );
  });
});
