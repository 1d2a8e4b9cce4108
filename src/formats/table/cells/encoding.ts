// The text of bytes that nobody has said the encoding of: a byte order mark, UTF-8, UTF-16, Windows-1251 or Windows-1252.

// Every host has it with these labels (Encoding Standard), though the library of the language alone does not name it.
declare const TextDecoder: new (
  label: string,
  options?: { readonly fatal?: boolean },
) => { decode(bytes: Uint8Array, options?: { readonly stream: boolean }): string };

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1251' | 'windows-1252';

export interface DecodedText {
  /** Without a byte order mark. */
  readonly text: string;
  readonly encoding: Encoding;
  /** 1 where a mark says so or no other can be; less, down to 0, where the text was only the likelier of two. */
  readonly certainty: number;
  /** Whether it was guessed from what stands there, and is to be told. */
  readonly isGuessed: boolean;
}

/** Bytes of the beginning from which is guessed. */
const sample = 64 * 1024;

/**
 * @returns null for what is no text in any of them: an archive, a picture, random bytes
 */
export function decodeText(bytes: Uint8Array): DecodedText | null {
  const marked = markedEncoding(bytes);
  if (marked !== null) {
    const text = decode(bytes, marked);
    return text === null ? null : { text, encoding: marked, certainty: 1, isGuessed: false };
  }
  const wide = wideEncoding(bytes);
  if (wide !== null) {
    const text = decode(bytes, wide);
    return text === null || /[^\P{Cc}\t\n\f\r]/u.test(text)
      ? null
      : { text, encoding: wide, certainty: 0.95, isGuessed: true };
  }
  if (isBinary(bytes)) return null;
  const utf8 = decode(bytes, 'utf-8');
  if (utf8 !== null) return { text: utf8, encoding: 'utf-8', certainty: 1, isGuessed: false };
  return guessed(bytes);
}

/**
 * The encoding of a text that is read piece by piece, by its beginning: UTF-8 as long as nothing speaks against it.
 * @returns null for what is no text
 */
export function encodingOf(
  beginning: Uint8Array,
): { readonly encoding: Encoding; readonly isGuessed: boolean } | null {
  const marked = markedEncoding(beginning);
  if (marked !== null) return { encoding: marked, isGuessed: false };
  const wide = wideEncoding(beginning.subarray(0, beginning.length & ~1));
  if (wide !== null) return { encoding: wide, isGuessed: true };
  return isBinary(beginning) ? null : { encoding: 'utf-8', isGuessed: false };
}

/** The encoding of a text that is not UTF-8, guessed from a piece of it; null for what is no text. */
export function encodingGuessed(piece: Uint8Array): Encoding | null {
  const first = piece.findIndex((byte) => byte > 0x7f);
  return guessed(piece.subarray(Math.max(0, first - sample / 2)).slice(0, sample))?.encoding ?? null;
}

/** Reads a text piece by piece. */
export class PiecewiseText {
  readonly #decoder: { decode(bytes: Uint8Array, options: { readonly stream: boolean }): string };
  readonly #encoding: Encoding;

  constructor(encoding: Encoding) {
    this.#encoding = encoding;
    this.#decoder = new TextDecoder(encoding, { fatal: true });
  }

  /** @returns null for bytes that are no text in this encoding */
  read(piece: Uint8Array, isLast: boolean): string | null {
    try {
      const text = this.#decoder.decode(piece, { stream: !isLast });
      return this.#encoding === 'windows-1252' ? withWesternSigns(text) : text;
    } catch {
      return null;
    }
  }
}

function decode(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return encoding === 'windows-1252' ? withWesternSigns(text) : text;
  } catch {
    return null;
  }
}

/** Of the bytes 0x80 to 0x9F of Windows-1252; five of them are nothing. */
const westernSigns = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Some releases of Node read these bytes as ISO 8859-1 does, as control characters. */
const withWesternSigns = (text: string) =>
  text.replace(/[\u0080-\u009f]/g, (sign) => westernSigns[sign.charCodeAt(0) - 0x80] ?? sign);

function markedEncoding([first, second, third]: Uint8Array): Encoding | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

/** UTF-16 without a mark: separators, figures and line ends leave a zero in every other byte. */
function wideEncoding(bytes: Uint8Array): Encoding | null {
  const length = Math.min(bytes.length, sample) & ~1;
  if (length < 4 || bytes.length % 2 === 1) return null;
  const zeros = [0, 0];
  for (let at = 0; at < length; at += 1) if (bytes[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  // In Cyrillic text only what is no letter has a zero: about a tenth at least.
  const enough = Math.max(2, length / 20);
  if (odd >= enough && even === 0) return 'utf-16le';
  return even >= enough && odd === 0 ? 'utf-16be' : null;
}

/** Control characters that no text holds, tab, line ends, form feed and the end mark of old systems apart. */
function isBinary(bytes: Uint8Array): boolean {
  for (const byte of bytes.subarray(0, sample))
    if (byte < 0x20 && ![0x09, 0x0a, 0x0c, 0x0d, 0x1a, 0x1b].includes(byte)) return true;
  return false;
}

/** How many of the bytes above 127 may be no letter nor sign of either page before it is no text at all. */
const mostStray = 0.5;

/** Windows-1251 or -1252, by which of the two makes likelier words of the bytes. */
function guessed(bytes: Uint8Array): DecodedText | null {
  const beginning = bytes.subarray(0, sample);
  const cyrillic = likelihood(decode(beginning, 'windows-1251') ?? '', /\p{Script=Cyrillic}/u, isAmongOthers);
  const western = likelihood(decode(beginning, 'windows-1252') ?? '', /\p{Script=Latin}/u, isBesideAscii);
  const [best, other] = cyrillic > western ? [cyrillic, western] : [western, cyrillic];
  if (best < 1 - mostStray) return null;
  const encoding = cyrillic > western ? 'windows-1251' : 'windows-1252';
  const text = decode(bytes, encoding);
  // Half at least: it is one of the two.
  return text === null ? null : { text, encoding, certainty: 0.5 + (best - other) / 2, isGuessed: true };
}

/** Letters before and behind one. */
type Neighbours = readonly string[];

/** Cyrillic words are all of Cyrillic letters. */
const isAmongOthers = (neighbours: Neighbours) =>
  neighbours.length > 0 && neighbours.every((each) => /\p{Script=Cyrillic}/u.test(each));
/** Accented letters are rare in a word: one at least beside them has none. */
const isBesideAscii = (neighbours: Neighbours) => neighbours.some((each) => /[a-z]/i.test(each));

/**
 * How likely a text is, from 0 to 1, by its signs beyond ASCII.
 * @param script of the letters that the page has
 * @param isUsual whether such a letter stands between those
 */
function likelihood(text: string, script: RegExp, isUsual: (neighbours: Neighbours) => boolean): number {
  let [all, likely] = [0, 0];
  for (const [run] of text.matchAll(/[\p{L}\p{M}\u0080-\uffff]+/gu)) {
    const letters = [...run];
    for (const [index, letter] of letters.entries()) {
      if (letter < '\u0080') continue;
      all += 1;
      if (/[№«»“”„‘’–—…°²³€\u00a0]/.test(letter)) likely += 0.75;
      if (!script.test(letter)) continue;
      const neighbours = [letters[index - 1], letters[index + 1]].filter(
        (each) => each !== undefined && /\p{L}/u.test(each),
      ) as Neighbours;
      const before = letters[index - 1];
      const isOddCapital =
        before !== undefined && before !== before.toUpperCase() && letter !== letter.toLowerCase();
      if (!isOddCapital) likely += isUsual(neighbours) ? 1 : neighbours.length === 0 ? 0.5 : 0.1;
    }
  }
  return all === 0 ? 0 : likely / all;
}
