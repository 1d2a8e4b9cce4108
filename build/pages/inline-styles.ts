// The page's styles in the page itself: nothing has to be fetched before it is painted, and the policy knows them by their
// hash.
import { createHash } from 'node:crypto';

/** A style sheet as a policy allows it. */
export const hashOfStyles = (css: string): string =>
  `'sha256-${createHash('sha256').update(css).digest('base64')}'`;

/**
 * A style sheet of the folder `assets` as it is written into a page.
 * @param assets the folder's address as seen from the page, ending in a slash
 */
export const stylesFrom = (css: string, assets: string): string =>
  css.replace(/url\((["']?)\.\//g, (_, quote: string) => `url(${quote}${assets}`);

/** The hashes that the policies in built pages allow, each once. */
export const hashesIn = (pages: readonly string[]): string[] => [
  ...new Set(pages.flatMap((page) => page.match(/'sha256-[A-Za-z0-9+/=]+'/g) ?? [])),
];
