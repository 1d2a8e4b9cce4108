// Text of unknown bytes, and what divides its cells.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText, type Encoding } from '../../../src/formats/table/cells/encoding.ts';
import { separatorOf, withOneLineEnd } from '../../../src/formats/table/cells/separator.ts';

/** Bytes of a one-byte encoding, by what the host's decoder makes of each. */
function encode(text: string, encoding: 'windows-1251' | 'windows-1252'): Uint8Array {
  const page = new Map(
    Array.from({ length: 256 }, (_, byte) => [
      new TextDecoder(encoding).decode(new Uint8Array([byte])),
      byte,
    ]),
  );
  // As the Encoding Standard has them; some releases of Node do not.
  if (encoding === 'windows-1252')
    for (const [sign, byte] of [
      ['“', 0x93],
      ['”', 0x94],
      ['–', 0x96],
    ] as const)
      page.set(sign, byte);
  return Uint8Array.from([...text], (letter) => page.get(letter) ?? 0x3f);
}

function wide(text: string, isBigEnd: boolean, hasMark: boolean): Uint8Array {
  const units = [...(hasMark ? '\uFEFF' : ''), ...text].join('');
  const bytes = new Uint8Array(units.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < units.length; at += 1) view.setUint16(at * 2, units.charCodeAt(at), !isBigEnd);
  return bytes;
}

const russian = 'откуда;куда;рейсов\nБудапешт;Прага;12\nВена;Варшава;3\n';
const french = 'départ;arrivée;vols\nGenève;Málaga;12\nKøbenhavn;Zürich;3\n';
const english = 'from,to,flights\nhere,there,12\n';

describe('the text of bytes', () => {
  it.each<[string, Uint8Array, string, Encoding, boolean]>([
    ['UTF-8', new TextEncoder().encode(russian), russian, 'utf-8', false],
    ['UTF-8 with a mark', new TextEncoder().encode(`\uFEFF${russian}`), russian, 'utf-8', false],
    ['ASCII', new TextEncoder().encode(english), english, 'utf-8', false],
    ['Windows-1251', encode(russian, 'windows-1251'), russian, 'windows-1251', true],
    ['Windows-1252', encode(french, 'windows-1252'), french, 'windows-1252', true],
    ['UTF-16 LE with a mark', wide(russian, false, true), russian, 'utf-16le', false],
    ['UTF-16 BE with a mark', wide(russian, true, true), russian, 'utf-16be', false],
    ['UTF-16 LE', wide(russian, false, false), russian, 'utf-16le', true],
    ['UTF-16 BE', wide(english, true, false), english, 'utf-16be', true],
  ])('is read in %s', (_, bytes, text, encoding, isGuessed) => {
    expect(decodeText(bytes)).toMatchObject({ text, encoding, isGuessed });
  });

  it.each([
    ['Ã and ß within words', 'Straße;São Paulo;Curaçao\n', 'windows-1252'],
    ['an accent alone', 'from,to\nSão Tomé,there\n', 'windows-1252'],
    ['words in capitals', 'ОТКУДА;КУДА\nМИНСК;ВЕНА\n', 'windows-1251'],
    ['a few Cyrillic words among others', 'from,to,note\nLHBP,LOWW,груз\nLHBP,EPWA,люди\n', 'windows-1251'],
    ['a dash and quotes', 'from,to,note\nA,B,“12 – 15”, café\n', 'windows-1252'],
  ] as const)('is told apart by %s', (_, text, encoding) => {
    expect(decodeText(encode(text, encoding))).toMatchObject({ text, encoding });
  });

  it.each([
    ['an archive', [0x50, 0x4b, 0x03, 0x04, 0x14, 0x00, 0x00, 0x00]],
    ['a picture', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0x01]],
    ['control characters', [0x61, 0x01, 0x62]],
  ])('is none of %s', (_, bytes) => {
    expect(decodeText(Uint8Array.from(bytes))).toBeNull();
  });

  it('is never thrown at, and as sure as from 0 to 1', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const decoded = decodeText(bytes);
        if (decoded === null) return;
        expect(decoded.certainty).toBeGreaterThanOrEqual(0.5);
        expect(decoded.certainty).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('what divides cells', () => {
  it.each([
    ['a,b,c\n1,2,3\n', ','],
    ['a;b;c\n1,5;2,5;3\n', ';'],
    ['1,5;2,5\n1,7;2,8\n', ';'],
    ['from;to;flights\n1, 1;2, 2;3', ';'],
    ['from,to,aircraft\nA,B,x;y\nA,C,x;y\nB,C,x;z\n', ','],
    ['from,to,aircraft\nA,B,x; y\nA,C,x; y\nB,C,x; z\n', ','],
    ['a\tb\n1,000\t2\n', '\t'],
    ['a|b|c\n1|2|3\n', '|'],
    ['My flights; all of them\n\nfrom,to,n\na,b,1\nb,c,2\n', ','],
    ['Flüge, nach Jahren, gezählt\nvon;nach;Zahl\nA;B;1\nB;C;2\n', ';'],
    ['from   to     flights\nhere   there  12\n', 'blanks'],
    ['from\nhere\nthere\n', ','],
    ['a, b, c\n1, 2, 3\n', ','],
    ['name,note\n"a;b;c;d","e;f"\n"g;h;i;k","l;m"\n', ','],
    ['', ','],
  ])('in %j is %j', (text, separator) => {
    expect(separatorOf(text).separator).toBe(separator);
  });

  it('is told where it was only likely', () => {
    expect(separatorOf('a,b,c\n1,2,3\n').isGuessed).toBe(false);
    expect(separatorOf('a;b,c\n1;2,x\n').isGuessed).toBe(true);
    expect(separatorOf('a   b\n1   2\n').isGuessed).toBe(true);
  });

  it('leaves quoted line breaks out of the count', () => {
    expect(separatorOf('a;b\n"one\ntwo, three, four";2\n"x, y\nz";3\n').separator).toBe(';');
  });

  it('makes line ends of several kinds one', () => {
    expect(withOneLineEnd('a\r\nb\r\n')).toBe('a\r\nb\r\n');
    expect(withOneLineEnd('a\rb\r')).toBe('a\rb\r');
    expect(withOneLineEnd('a\r\nb\nc\r')).toBe('a\nb\nc\n');
  });

  it('is found in any table that is written with it', () => {
    const cell = fc.stringMatching(/^[a-zа-я]{1,8}$/);
    const table = fc
      .integer({ min: 2, max: 6 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 2, maxLength: 9 }),
      );
    fc.assert(
      fc.property(
        table,
        fc.constantFrom(',', ';', '\t', '|'),
        fc.constantFrom('\n', '\r\n', '\r'),
        (rows, sign, end) => {
          expect(separatorOf(rows.map((cells) => cells.join(sign)).join(end))).toEqual({
            separator: sign,
            isGuessed: false,
          });
        },
      ),
    );
  });
});
