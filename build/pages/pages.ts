// Writes the pages: of each airlift one a language, and of each the map alone, with everything that can be read before a script runs.
import { type Plugin, runnerImport } from 'vite';
import { type Language, languages } from '../../src/i18n/languages.ts';
import { readSite, searchFiles } from './page-meta.ts';
import { folderOf, pageNamesOf, rootLanguage } from './page-names.ts';
import { pageOf, type StyleFile } from './page-of.ts';
import { withoutStyles } from './page-styles.ts';

/**
 * The files of the page's font that hold the letters of a language, and of its waters. All at once, for each that comes
 * later has the whole page laid out and painted anew.
 */
const fontsOf: Readonly<Record<Language, readonly string[]>> = {
  en: ['latin-wght-normal', 'latin-400-italic'],
  id: ['latin-wght-normal', 'latin-400-italic'],
  ru: ['latin-wght-normal', 'cyrillic-wght-normal', 'cyrillic-400-italic'],
  kk: [
    'latin-wght-normal',
    'cyrillic-wght-normal',
    'cyrillic-ext-wght-normal',
    'cyrillic-400-italic',
    'cyrillic-ext-400-italic',
  ],
};

/** Latin letters with marks that no language of the page has, in names of places: Košice. */
const fontsFor = (html: string): readonly string[] =>
  /[\u0100-\u024f]/.test(html) ? ['latin-ext-wght-normal'] : [];

export interface PagesOptions {
  /** The project's, ending in a slash. */
  readonly folder: string;
  /** Their slugs, the first one first. */
  readonly airlifts: readonly string[];
  /** Where somebody's own basemap comes from. */
  readonly extraOrigins: readonly string[];
  /** The whole address of the site, which search engines and messengers ask for; empty where it is not known. */
  readonly site: string;
}

/** Plugins that say so in their `api` (`shapesPages`) take part when pages are written. */
export function pages({ folder, airlifts, extraOrigins, site }: PagesOptions): Plugin {
  const siteAddress = readSite(site);
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
        const root = bundle['index.html'];
        if (root?.type !== 'asset') this.error('There is no index.html to make pages of.');
        const template = String(root.source);
        const { module } = await runnerImport<typeof import('../../src/prerender.tsx')>(
          `${folder}src/prerender.tsx`,
          { root: folder, configFile: false, logLevel: 'error', plugins: [withoutStyles(), ...shaping] },
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
        const styleFile = (name: string): StyleFile => {
          const file = bundle[name];
          return { name, css: file?.type === 'asset' ? String(file.source) : '' };
        };
        const programStyles = named('.css').map(styleFile);
        const rows = Object.values(bundle).filter(
          (chunk) => chunk.type === 'chunk' && chunk.facadeModuleId?.endsWith('/panel/rows.ts') === true,
        );
        const rowStyles = rows.flatMap((chunk) =>
          chunk.type === 'chunk' ? [...(chunk.viteMetadata?.importedCss ?? [])].map(styleFile) : [],
        );
        for (const [index, slug] of airlifts.entries())
          for (const language of languages) {
            const prerendered = await module.prerender(folder, slug, language, language !== rootLanguage);
            const { title, description, css, html, hasRows } = prerendered;
            const airlift = index === 0 ? null : slug;
            const name = `first-view-${airlift === null ? '' : `${slug}-`}${language}.css`;
            const ownStyles = {
              name: this.getFileName(this.emitFile({ type: 'asset', name, source: css })),
              css,
            };
            for (const page of pageNamesOf(airlift).filter((each) => each.language === language)) {
              const source = pageOf({
                template,
                page,
                title,
                description,
                html: html[page.kind],
                siteAddress,
                extraOrigins,
                styles: [ownStyles, ...programStyles, ...(hasRows ? rowStyles : [])],
                fonts: [...fontsOf[language], ...fontsFor(html.embed)].flatMap(fontFile),
                preloads: [
                  ...program,
                  ...fileOf('/src/start.tsx'),
                  ...fileOf(`/i18n/${language}.ts`),
                  ...(hasRows ? rows.map(({ fileName }) => fileName) : []),
                  ...fileOf(`virtual:airlift/${slug}`),
                  ...fileOf(`virtual:airlift/${slug}/${language}`),
                  ...fileOf(`virtual:gazetteer/${language}/first/${slug}`),
                ],
              });
              const fileName = `${folderOf(page)}index.html`;
              if (fileName === 'index.html') root.source = source;
              else this.emitFile({ type: 'asset', fileName, source });
            }
          }
        for (const [fileName, source] of Object.entries(searchFiles(siteAddress, airlifts.slice(1))))
          this.emitFile({ type: 'asset', fileName, source });
      },
    },
  };
}
