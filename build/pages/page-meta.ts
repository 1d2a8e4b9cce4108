// What search engines and messengers read: description and preview in the head, and the files they look for beside it.
import { languages } from '../../src/i18n/languages.ts';
import { folderOf, type PageName, rootLanguage } from './page-names.ts';

/** The file beside each page that messengers show, and its size in CSS pixels. */
export const sharePicture = 'share.png';
export const shareSize = { width: 1200, height: 630 } as const;

export const escaped = (text: string) =>
  text.replace(
    /[&<>"]/g,
    (letter) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[letter] ?? '',
  );

/**
 * The whole address of the site with a slash at its end; empty where none is given.
 * @throws an Error with a sentence for what is no address
 */
export function readSite(site: string): string {
  if (site === '') return '';
  if (!/^https?:\/\//.test(site) || !URL.canParse(site))
    throw new Error(`VITE_SITE wants a whole address, as https://map.example/airlift/, not "${site}".`);
  const { origin, pathname } = new URL(site);
  return origin + pathname.replace(/\/?$/, '/');
}

export interface Described {
  readonly page: PageName;
  readonly title: string;
  readonly description: string;
  /** As `readSite` gives it. */
  readonly siteAddress: string;
}

/**
 * Elements of the head. Canonical address, other languages and picture are said in whole addresses or not at all: search
 * engines and messengers take no others.
 */
export function metaOf({ page, title, description, siteAddress }: Described): string[] {
  const property = (name: string, content: string) =>
    `<meta property="og:${name}" content="${escaped(content)}" />`;
  const always = [
    `<meta name="description" content="${escaped(description)}" />`,
    property('type', 'website'),
    property('title', title),
    property('description', description),
    property('locale', page.language),
  ];
  if (siteAddress === '') return always;
  // The map alone is a part of the page that its canonical address names.
  const addressOf = (language: PageName['language']) =>
    siteAddress + folderOf({ airlift: page.airlift, language, kind: 'whole' });
  const other = (code: string, language: PageName['language']) =>
    `<link rel="alternate" hreflang="${code}" href="${escaped(addressOf(language))}" />`;
  return [
    ...always,
    property('url', addressOf(page.language)),
    property('image', `${addressOf(page.language)}${sharePicture}`),
    property('image:width', String(shareSize.width)),
    property('image:height', String(shareSize.height)),
    '<meta name="twitter:card" content="summary_large_image" />',
    `<link rel="canonical" href="${escaped(addressOf(page.language))}" />`,
    ...(page.kind === 'embed'
      ? []
      : [...languages.map((code) => other(code, code)), other('x-default', rootLanguage)]),
  ];
}

/**
 * `sitemap.xml`, and `robots.txt` where the site is a whole host: elsewhere nobody looks for one.
 * @param siteAddress as `readSite` gives it
 * @param airlifts the slugs of those that have folders of their own
 */
export function searchFiles(
  siteAddress: string,
  airlifts: readonly string[],
): Readonly<Record<string, string>> {
  if (siteAddress === '') return {};
  const pages = [null, ...airlifts].flatMap((airlift) =>
    languages.map((language) => siteAddress + folderOf({ airlift, language, kind: 'whole' })),
  );
  const sitemap = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...pages.map((address) => `  <url><loc>${escaped(address)}</loc></url>`),
    '</urlset>',
  ].join('\n');
  const robots = `User-agent: *\nAllow: /\n\nSitemap: ${siteAddress}sitemap.xml\n`;
  return {
    'sitemap.xml': `${sitemap}\n`,
    ...(new URL(siteAddress).pathname === '/' ? { 'robots.txt': robots } : {}),
  };
}
