// Which pages there are: of each airlift one a language, and of each the map alone, for other people's pages.
import { isLanguage, type Language, languages } from '../../src/i18n/languages.ts';

/** The language of the page at the site's root, which also speaks whatever else its reader prefers. */
export const rootLanguage: Language = 'en';

export interface PageName {
  /** The slug of its airlift; null for the first, which has no folder of its own. */
  readonly airlift: string | null;
  readonly language: Language;
  readonly kind: 'whole' | 'embed';
}

/** The pages of an airlift. */
export const pageNamesOf = (airlift: string | null): readonly PageName[] =>
  languages.flatMap((language) => [
    { airlift, language, kind: 'whole' } as const,
    { airlift, language, kind: 'embed' } as const,
  ]);

export const isEmbed = ({ kind }: PageName): boolean => kind === 'embed';

/** Its folder below the site, ending in a slash; empty for the root. */
export const folderOf = ({ airlift, language, kind }: PageName): string =>
  [airlift, language === rootLanguage ? null : language, kind === 'embed' ? 'embed' : null]
    .map((part) => (part === null ? '' : `${part}/`))
    .join('');

/** The page of a file in the built folder; null for one that is no page of an airlift. */
export function pageAt(path: string): PageName | null {
  const parts = path.split('/').slice(0, -1);
  const kind = parts.at(-1) === 'embed' ? 'embed' : 'whole';
  if (kind === 'embed') parts.pop();
  const last = parts.at(-1) ?? '';
  const language = isLanguage(last) ? last : rootLanguage;
  if (isLanguage(last)) parts.pop();
  return parts.length > 1 || !path.endsWith('index.html')
    ? null
    : { airlift: parts[0] ?? null, language, kind };
}

/** The language that the page is for; null for one that speaks what its reader prefers. */
export const pageLanguage = ({ language }: PageName): Language | null =>
  language === rootLanguage ? null : language;
