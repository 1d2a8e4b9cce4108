// One page for every language, each with everything that can be read before a program runs.
import { type Plugin, runnerImport } from 'vite';
import { type Language, languages } from '../src/i18n/languages.ts';
import type { Prerendered } from '../src/prerender.tsx';
import { contentSecurityPolicy } from './content-security-policy.ts';
import { hashOfStyles, stylesFrom } from './inline-styles.ts';

/** The language of the page at the site's root, which also speaks whatever else its reader prefers. */
const rootLanguage: Language = 'en';

/**
 * The files of the page's font that hold the letters of a language, and of its waters. All at once, for each that comes
 * later has the whole page laid out and painted anew.
 */
const fontsOf: Readonly<Record<Language, readonly string[]>> = {
  en: ['latin-wght-normal', 'latin-wght-italic'],
  id: ['latin-wght-normal', 'latin-wght-italic'],
  ru: ['latin-wght-normal', 'cyrillic-wght-normal', 'cyrillic-wght-italic'],
  kk: [
    'latin-wght-normal',
    'cyrillic-wght-normal',
    'cyrillic-ext-wght-normal',
    'cyrillic-wght-italic',
    'cyrillic-ext-wght-italic',
  ],
};

const escaped = (text: string) =>
  text.replace(
    /[&<>"]/g,
    (letter) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[letter] ?? '',
  );

interface StyleFile {
  /** In the built folder. */
  readonly name: string;
  readonly css: string;
}

interface PageOptions {
  readonly template: string;
  readonly prerendered: Prerendered;
  readonly language: Language;
  /** Null: the page at the root. */
  readonly folder: string | null;
  readonly siteAddress: string;
  readonly extraOrigins: readonly string[];
  /** The page's style sheets. */
  readonly styles: readonly StyleFile[];
  /** The page's type. */
  readonly fonts: readonly string[];
  /** Programs to load beside the first one. */
  readonly preloads: readonly string[];
  /** What the first program sends for when the page has been painted. */
  readonly mapProgram: string;
  /** The worker that it starts. */
  readonly mapWorker: string;
}

/** The page of a language; addresses in the template start with `./`. */
function pageOf(options: PageOptions): string {
  const {
    template,
    prerendered,
    language,
    folder,
    siteAddress,
    styles,
    fonts,
    preloads,
    mapProgram,
    mapWorker,
  } = options;
  const { title, description, html } = prerendered;
  const site = folder === null ? './' : '../';
  const whole = siteAddress === '' ? site : siteAddress.replace(/\/?$/, '/');
  const css = styles.map((file) => stylesFrom(file.css, `${site}assets/`)).join('');
  const toPage = (code: Language) => whole + (code === rootLanguage ? '' : `${code}/`);
  const head = [
    `<title>${escaped(title)}</title>`,
    `<meta name="description" content="${escaped(description)}" />`,
    '<meta property="og:type" content="website" />',
    `<meta property="og:title" content="${escaped(title)}" />`,
    `<meta property="og:description" content="${escaped(description)}" />`,
    `<meta property="og:locale" content="${language}" />`,
    `<meta property="og:image" content="${whole}share.png" />`,
    '<meta property="og:image:width" content="1200" />',
    '<meta property="og:image:height" content="630" />',
    '<meta name="twitter:card" content="summary_large_image" />',
    `<link rel="canonical" href="${toPage(language)}" />`,
    ...languages.map((code) => `<link rel="alternate" hreflang="${code}" href="${toPage(code)}" />`),
    `<link rel="alternate" hreflang="x-default" href="${toPage(rootLanguage)}" />`,
    // Where a host's policy does not know them, the first program asks for them as files.
    `<style data-files="${styles.map(({ name }) => site + name).join(' ')}">${css}</style>`,
    ...preloads.map((file) => `<link rel="modulepreload" href="./${file}" />`),
    `<meta name="map-program" content="./${mapProgram}" />`,
    `<meta name="map-worker" content="./${mapWorker}" />`,
  ];
  // In the body: in the head a font's preload would hold back the first frame.
  const type = fonts.map(
    (file) => `<link rel="preload" as="font" type="font/woff2" crossorigin href="./${file}" />`,
  );
  const policy = contentSecurityPolicy(options.extraOrigins, [hashOfStyles(css)]);
  const attributes = folder === null ? '' : ` data-page-language="${language}" data-site="../"`;
  return (
    template
      .replace('<html lang="en">', () => `<html lang="${language}"${attributes}>`)
      // After the encoding, which browsers look for first.
      .replace(
        /<meta charset="utf-8" \/>/,
        (charset) => `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`,
      )
      .replace(/<title>.*<\/title>/, () => head.join('\n    '))
      .replace('<div id="root"></div>', () => `${type.join('\n    ')}\n    <div id="root">${html}</div>`)
      .replace(/(href|src|content)="\.\//g, (_, name: string) => `${name}="${site}`)
  );
}

export interface PagesOptions {
  /** The project's, ending in a slash. */
  readonly folder: string;
  /** Where somebody's own basemap comes from. */
  readonly extraOrigins: readonly string[];
  /** The whole address of the site, which search engines and messengers ask for; empty: relative addresses. */
  readonly site: string;
}

/** Plugins that say so in their `api` (`shapesPages`) take part when pages are written. */
export function pages({ folder, extraOrigins, site: siteAddress }: PagesOptions): Plugin {
  let shaping: readonly Plugin[] = [];
  return {
    name: 'pages',
    apply: 'build',
    configResolved(config) {
      shaping = config.plugins.filter((plugin) => plugin.api?.shapesPages === true);
    },
    renderChunk: {
      order: 'post',
      handler(_, chunk) {
        // Its styles are in the page: nobody is to wait for them once more as a file.
        if (chunk.name === 'program') chunk.viteMetadata?.importedCss.clear();
        return null;
      },
    },
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const index = bundle['index.html'];
        if (index?.type !== 'asset') this.error('There is no index.html to make pages of.');
        const template = String(index.source);
        const { module } = await runnerImport<typeof import('../src/prerender.tsx')>(
          `${folder}src/prerender.tsx`,
          { root: folder, configFile: false, logLevel: 'error', plugins: [...shaping] },
        );
        const fileOf = (module: string) =>
          Object.values(bundle).flatMap((chunk) =>
            chunk.type === 'chunk' && chunk.facadeModuleId?.endsWith(module) ? [chunk.fileName] : [],
          );
        const named = (ending: string) =>
          Object.keys(bundle).filter((file) => /^assets\/program-[^/]+$/.test(file) && file.endsWith(ending));
        const fontFile = (name: string) =>
          Object.keys(bundle).filter((file) => file.includes(`/source-sans-3-${name}-`));
        const program = named('.js');
        const programStyles = named('.css').map((name): StyleFile => {
          const file = bundle[name];
          return { name, css: file?.type === 'asset' ? String(file.source) : '' };
        });
        for (const language of languages) {
          const isRoot = language === rootLanguage;
          const prerendered = await module.prerender(folder, language, !isRoot);
          const name = `first-view-${language}.css`;
          const { css } = prerendered;
          const ownStyles = {
            name: this.getFileName(this.emitFile({ type: 'asset', name, source: css })),
            css,
          };
          const page = pageOf({
            template,
            prerendered,
            language,
            folder: isRoot ? null : language,
            siteAddress,
            extraOrigins,
            styles: [ownStyles, ...programStyles],
            fonts: fontsOf[language].flatMap(fontFile),
            preloads: [
              ...program,
              ...fileOf('/src/start.tsx'),
              ...fileOf(`/i18n/${language}.ts`),
              ...fileOf(`virtual:gazetteer/${language}`),
            ],
            mapProgram: fileOf('/map/MapView.tsx')[0] ?? '',
            mapWorker: Object.keys(bundle).find((file) => /^assets\/maplibre-gl-worker-/.test(file)) ?? '',
          });
          if (isRoot) index.source = page;
          else this.emitFile({ type: 'asset', fileName: `${language}/index.html`, source: page });
        }
      },
    },
  };
}
