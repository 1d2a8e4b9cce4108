// One page as text: the template with its language, policy, styles, head and what React has rendered.
import type { Language } from '../../src/i18n/languages.ts';
import { contentSecurityPolicy } from './content-security-policy.ts';
import { inlineScript } from './inline-script.ts';
import { hashOf, stylesFrom } from './inline-styles.ts';
import { escaped, metaOf } from './page-meta.ts';
import { folderOf, isEmbed, type PageName, pageLanguage } from './page-names.ts';

export interface StyleFile {
  /** In the built folder. */
  readonly name: string;
  readonly css: string;
}

export interface PageOptions {
  /** Its addresses start with `./`. */
  readonly template: string;
  readonly page: PageName;
  readonly title: string;
  readonly description: string;
  readonly html: string;
  /** The whole address of the site, ending in a slash; empty where it is not known. */
  readonly siteAddress: string;
  readonly extraOrigins: readonly string[];
  /** The page's style sheets. */
  readonly styles: readonly StyleFile[];
  /** Files of the page's font. */
  readonly fonts: readonly string[];
  /** Modules to preload beside the entry module. */
  readonly preloads: readonly string[];
}

/** What the program reads of the page it runs in, as attributes of its root element. */
function attributesOf(page: PageName, toSite: string): string {
  const language = pageLanguage(page);
  return [
    ...(page.airlift === null ? [] : [` data-airlift="${page.airlift}"`]),
    ...(language === null ? [] : [` data-page-language="${language}"`]),
    ...(toSite === './' ? [] : [` data-site="${toSite}"`]),
    ...(isEmbed(page) ? [' data-embed'] : []),
  ].join('');
}

export function pageOf(options: PageOptions): string {
  const { template, page, title, styles, fonts, preloads } = options;
  const { language }: { readonly language: Language } = page;
  const toSite = '../'.repeat(folderOf(page).split('/').length - 1) || './';
  const css = styles.map((file) => stylesFrom(file.css, `${toSite}assets/`)).join('');
  const head = [
    `<title>${escaped(title)}</title>`,
    ...metaOf(options),
    `<script>${inlineScript}</script>`,
    // Where a host's policy does not know them, the entry module asks for them as files.
    `<style data-files="${styles.map(({ name }) => toSite + name).join(' ')}">${css}</style>`,
    ...preloads.map((file) => `<link rel="modulepreload" href="./${file}" />`),
    // Filled in when the whole folder is there.
    '<meta name="bytes-to-keep" content="" />',
  ];
  // In the body: in the head a font's preload would hold back the first frame.
  const fontLinks = fonts.map(
    (file) => `<link rel="preload" as="font" type="font/woff2" crossorigin href="./${file}" />`,
  );
  const policy = contentSecurityPolicy(options.extraOrigins, [hashOf(css)]);
  return (
    template
      .replace('<html lang="en">', () => `<html lang="${language}"${attributesOf(page, toSite)}>`)
      // After the encoding, which browsers look for first.
      .replace(
        /<meta charset="utf-8" \/>/,
        (charset) => `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`,
      )
      .replace(/<title>.*<\/title>/, () => head.join('\n    '))
      .replace(
        '<div id="root"></div>',
        () => `${fontLinks.join('\n    ')}\n    <div id="root">${options.html}</div>`,
      )
      .replace(/(href|src|content)="\.\//g, (_, name: string) => `${name}="${toSite}`)
  );
}
