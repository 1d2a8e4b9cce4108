// Texts that a table gives in one language or several: `name` in its own, `name_ru` beside it.
import { type Language, type Localized, languages } from '../../i18n/languages.ts';
import type { TableRow } from './columns.ts';
import type { Cell } from './records.ts';

/** So many rows stand in a sentence. */
const mostInSentence = 8;

/** Numbers of rows for a sentence, which says how many there are beside it. */
export const rowsInWords = (rows: readonly number[]): string =>
  rows.length > mostInSentence ? `${rows.slice(0, mostInSentence).join(', ')} …` : rows.join(', ');

/** One text in every language; what a language lacks stands there in the file's own. */
export function localized(texts: Partial<Localized>, own: Language): Localized | null {
  const first = texts[own] || Object.values(texts).find((text) => text !== '');
  if (first === undefined) return null;
  const filled = languages.map((language) => [language, texts[language] || first] as const);
  return Object.fromEntries(filled) as Record<Language, string>;
}

/** What stands in `column` and in `column_en`, `column_id` …; null where nothing does. */
export function localizedCell({ cell }: TableRow, column: string, own: Language): Localized | null {
  const texts = Object.fromEntries(
    languages.map((language) => [language, cell(`${column}_${language}`)]),
  ) as Record<Language, string>;
  return localized({ ...texts, [own]: texts[own] || cell(column) }, own);
}

/** A text in all languages of an airlift as cells by column: its own, and those that differ from it. */
export function cellsOfText(
  column: string,
  text: Localized | null,
  [own, ...others]: readonly [Language, ...Language[]],
): Record<string, Cell> {
  if (text === null) return {};
  const different = others.filter((language) => text[language] !== text[own]);
  return {
    [column]: text[own],
    ...Object.fromEntries(different.map((language) => [`${column}_${language}`, text[language]])),
  };
}

/**
 * An id from a name: lower-case letters and figures with hyphens, Latin letters without their marks. Letters of other
 * scripts stay.
 */
export function idFrom(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{Script=Latin}\p{M}+/gu, (letter) => letter.replace(/\p{M}/gu, ''))
    .normalize('NFC')
    .toLowerCase()
    .replace(/ł/g, 'l')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80);
}
