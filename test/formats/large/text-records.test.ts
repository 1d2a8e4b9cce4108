// Records out of a text that comes in pieces: the same as of the whole text, wherever it is cut.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TextRecords } from '../../../src/formats/large/text-records.ts';
import { open } from '../../../src/formats/open.ts';
import { recordsOf } from '../../../src/formats/table/records.ts';
import { mostRowsInPieces } from '../../../src/formats/workbook/limits.ts';
import { nothingKnown } from '../opened.ts';

/** Gives a text on in pieces that end at these letters. */
function inPieces(text: string, cuts: readonly number[]): readonly (readonly string[])[] {
  const records: (readonly string[])[] = [];
  const reader = new TextRecords(',', (_, cells) => records.push([...cells]));
  const ends = [...new Set(cuts.map((cut) => cut % (text.length + 1)))].sort((one, other) => one - other);
  let start = 0;
  for (const end of ends) {
    reader.push(text.slice(start, end), false);
    start = end;
  }
  reader.push(text.slice(start), true);
  return records;
}

const cell = fc.oneof(
  fc.constantFrom(
    '',
    'EDDF',
    '9.1',
    "'=1",
    "'a",
    'Köln',
    ' x ',
    '5" gun',
    '"a ""b"" c"',
    '"a,b"',
    '"x\ny"',
    '""',
  ),
  fc.string({ unit: 'grapheme', maxLength: 6 }).map((text) => text.replace(/["\r\n,]/g, '')),
);
const line = fc.array(cell, { minLength: 1, maxLength: 5 }).map((cells) => cells.join(','));

describe('records in pieces', () => {
  it('are those of Papa Parse, wherever a text is cut and however its lines end', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(line, { minLength: 1, maxLength: 12 }),
        fc.constantFrom('\n', '\r\n'),
        fc.array(fc.nat(400), { maxLength: 6 }),
        async (lines, end, cuts) => {
          const text = `${lines.map((each) => each.replaceAll('\n', ' ')).join(end)}${end}`;
          const whole = await recordsOf(text, ',');
          const expected = whole.records.map(({ cells }) => cells);
          // Behind the last line end Papa Parse sees one more line.
          expect(inPieces(text, cuts)).toEqual(expected.slice(0, -1));
        },
      ),
    );
  });

  it('keep line ends within quotes, and tell of a quote that nobody closes', () => {
    expect(inPieces('a,"x\ny"\nb,c', [4, 5])).toEqual([
      ['a', 'x\ny'],
      ['b', 'c'],
    ]);
    const reader = new TextRecords(',', () => undefined);
    reader.push('a\n"b\nc\nd', true);
    expect(reader.unclosed).toBe(2);
  });

  it('refuse a record that does not end', () => {
    const reader = new TextRecords(',', () => undefined);
    expect(() => reader.push(`a,"${'b\n'.repeat(2_500_000)}`, false)).toThrow();
  });
});

describe('blank lines', () => {
  it('are no rows of a table, however many there are', async () => {
    const bytes = new Uint8Array(mostRowsInPieces + 1).fill(10);
    const opening = await open(bytes, 'lines.csv', nothingKnown);
    expect(opening.problems.map(({ message }) => message)).toEqual(['nothing stands in the file']);
  });
});
