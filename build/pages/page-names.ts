// Which pages there are: one a language, and of each the map alone, for other people's pages.
import { type Language, languages } from '../../src/i18n/languages.ts';

/** The language of the page at the site's root, which also speaks whatever else its reader prefers. */
export const rootLanguage: Language = 'en';

export interface PageName {
  readonly language: Language;
  readonly kind: 'whole' | 'embed';
}

export const pageNames: readonly PageName[] = languages.flatMap((language) => [
  { language, kind: 'whole' } as const,
  { language, kind: 'embed' } as const,
]);

export const isEmbed = ({ kind }: PageName): boolean => kind === 'embed';

/** Its folder below the site, ending in a slash; empty for the root. */
export const folderOf = ({ language, kind }: PageName): string =>
  `${language === rootLanguage ? '' : `${language}/`}${kind === 'embed' ? 'embed/' : ''}`;

/** The language that the page is for; null for one that speaks what its reader prefers. */
export const pageLanguage = ({ language }: PageName): Language | null =>
  language === rootLanguage ? null : language;
