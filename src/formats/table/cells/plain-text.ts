// A cell as it is compared: figures of every script as 0 to 9, blanks and apostrophes of every kind as one, no marks without width.

/** Where the figures of a script begin, U+: Arabic, Persian, NKo, Devanagari and its relatives, Thai, Lao, Tibetan, Burmese, full width. */
const zeros = [
  0x0660, 0x06f0, 0x07c0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0b66, 0x0be6, 0x0c66, 0x0ce6, 0x0d66, 0x0e50,
  0x0ed0, 0x0f20, 0x1040, 0xff10,
] as const;

function asciiFigure(figure: string): string {
  const code = figure.codePointAt(0) ?? 0;
  const zero = zeros.find((each) => code >= each && code < each + 10);
  return zero === undefined ? figure : String(code - zero);
}

/** Trimmed; runs of blanks are one space, no-break and thin ones too. Letters stay as they are. */
export function plainText(text: string): string {
  return text
    .replace(/\p{Nd}/gu, asciiFigure)
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .replace(/[’ʼ‘`´\u066c]/g, "'")
    .replace(/−/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Plain, in lower case, without accents: how words of several languages are compared. */
export const plainWord = (text: string) => plainText(text).toLowerCase().normalize('NFC');
