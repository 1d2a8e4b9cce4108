// What stands in the page itself: its styles, so that nothing has to be fetched before it is painted. The policy knows it by
// its hash.
import { createHash } from 'node:crypto';

/** A style sheet or a script as a policy allows it. */
export const hashOf = (inline: string): string =>
  `'sha256-${createHash('sha256').update(inline).digest('base64')}'`;

/**
 * A style sheet of the folder `assets` as it is written into a page.
 * @param assets the folder's address as seen from the page, ending in a slash
 */
export const stylesFrom = (css: string, assets: string): string =>
  css.replace(/url\((["']?)\.\//g, (_, quote: string) => `url(${quote}${assets}`);

/** The hashes of styles that the policies in built pages allow, each once. */
export const styleHashesIn = (pages: readonly string[]): string[] => [
  ...new Set(
    pages.flatMap((page) => /style-src 'self'([^;]*)/.exec(page)?.[1]?.match(/'sha256-[^']+'/g) ?? []),
  ),
];
