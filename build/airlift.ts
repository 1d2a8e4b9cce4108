// The airlifts as modules: their files are checked when the page is built, so that a faulty one is never published and the
// page itself needs no schema. Each is a module of its own, and its texts are one for each language: who reads one in one
// language needs none of the others.
import type { Plugin } from 'vite';
import { dataOf } from '../src/formats/json/data-of.ts';
import { isLanguage, type Language, type Localized, languages } from '../src/i18n/languages.ts';
import type { BuiltIn } from '../src/node/airlifts.ts';

const list = 'virtual:airlifts';
const prefix = 'virtual:airlift/';

function isLocalized(value: unknown): value is Localized {
  if (typeof value !== 'object' || value === null) return false;
  const keys = Object.keys(value);
  return keys.length === languages.length && keys.every(isLanguage);
}

/**
 * Data as the code of a module that exports it, and its texts, which are empty until those of a language are filled in.
 * @returns the code, and the texts in their order
 */
export function withoutTexts(data: unknown): { readonly code: string; readonly texts: readonly Localized[] } {
  const texts: Localized[] = [];
  // In the place of each text one that no data has.
  const written = JSON.stringify(data, (_, value) =>
    isLocalized(value) ? `\0${texts.push(value) - 1}` : value,
  );
  const expression = written.replace(/"\\u0000(\d+)"/g, 'text($1)');
  return {
    code: `export const texts = [];\nconst text = (place) => (texts[place] = {});\nexport default ${expression};`,
    texts,
  };
}

/** The texts of one language as the code of a module, in the order of the data's. */
export const textsIn = (texts: readonly Localized[], language: Language): string =>
  `export default ${JSON.stringify(texts.map((text) => text[language]))};`;

/** What there is, and how each is loaded. */
export function listOf(slugs: readonly string[]): string {
  const byLanguage = (address: (language: Language) => string) =>
    `{ ${languages.map((language) => `${language}: () => import('${address(language)}')`).join(', ')} }`;
  const entries = slugs.map(
    (slug) => `  ${JSON.stringify(slug)}: {
    data: () => import('${prefix}${slug}'),
    texts: ${byLanguage((language) => `${prefix}${slug}/${language}`)},
    firstNames: ${byLanguage((language) => `virtual:gazetteer/${language}/first/${slug}`)},
  },`,
  );
  return `export default {\n${entries.join('\n')}\n};`;
}

/** The titles in one language, those of other airlifts among them, so that a page can lead there. */
const titlesIn = (airlifts: readonly BuiltIn[], language: Language): string => {
  const titles = airlifts.map(({ slug, opening }) => ({
    slug,
    title: opening.kind === 'airlift' ? opening.airlift.title[language] : slug,
  }));
  return `export const titles = ${JSON.stringify(titles)};`;
};

/** What opens a reader's own table: loaded, and kept for a time without a network, only where that is wanted. */
const opensOwn = /\/src\/(app\/(open|table)|i18n\/(own|table))\/|\/src\/new-reader\.ts$/;

/** What only a reader's own table, or a single file, ever needs: a chunk of such modules alone is loaded for these. */
const onlyForOwn =
  /\/src\/(?:app\/(?:open|table|single-file)|i18n\/(?:own|problems)|library|formats\/(?:workbook|saved|large))\/|^\0virtual:example-pictures$|\/geo\/library\/|\/node_modules\/(?:read-excel-file|write-excel-file|saxen|hyparquet|fzstd|idb-keyval|papaparse)\//;

interface NamedChunk {
  readonly facadeModuleId?: string | null;
  readonly moduleIds: readonly string[];
}

/** `assets/<slug>-…` for what one airlift needs, `assets/own-…` for what opens a reader's own. */
function fileNameOf({ facadeModuleId: module, moduleIds }: NamedChunk): string {
  // What only hands on another chunk has no module but the one that it stands for.
  const ids = moduleIds.length > 0 ? moduleIds : [module ?? ''];
  if (opensOwn.test(module ?? '') || ids.every((id) => onlyForOwn.test(id)))
    return 'assets/own-[name]-[hash].js';
  const [, ofAirlift, ofNames] =
    /^\0virtual:(?:airlift\/([^/]+)(?:\/\w+)?|gazetteer\/\w+\/first\/([^/]+))$/.exec(module ?? '') ?? [];
  const slug = ofAirlift ?? ofNames;
  return `assets/${slug === undefined ? '' : `${slug}-`}[name]-[hash].js`;
}

/**
 * @param built the airlifts of a build
 * @param reopen reads them anew, for the page that is served while they are written
 */
export function airliftModules(built: readonly BuiltIn[], reopen: () => Promise<readonly BuiltIn[]>): Plugin {
  // The first one: the same plugin takes part, as if something were served, when pages are written.
  let command: 'build' | 'serve' | null = null;
  return {
    name: 'airlifts',
    api: { shapesPages: true },
    // By their names it is known which airlift needs them.
    config: () => ({
      build: { rolldownOptions: { output: { chunkFileNames: fileNameOf } } },
    }),
    configResolved(config) {
      command ??= config.command;
    },
    resolveId: (id) => (id === list || id.startsWith(prefix) ? `\0${id}` : null),
    async load(id) {
      if (id === `\0${list}`) return listOf(built.map(({ slug }) => slug));
      if (!id.startsWith(`\0${prefix}`)) return null;
      const [slug = '', language] = id.slice(prefix.length + 1).split('/');
      const airlifts = command === 'serve' ? await reopen() : built;
      const airlift = airlifts.find((each) => each.slug === slug);
      if (airlift === undefined) return null;
      this.addWatchFile(airlift.file);
      const { opening } = airlift;
      const lines = opening.problems.map(({ path, message }) => `  ${path}: ${message}`);
      // While it is written the page itself says what is wrong.
      if (opening.kind !== 'airlift' && command === 'build')
        this.error(`The file of the airlift "${slug}" has faults. To be corrected:\n${lines.join('\n')}`);
      if (lines.length > 0 && language === undefined)
        this.warn(`Not all of the airlift "${slug}" could be read:\n${lines.join('\n')}`);
      const checking = opening.kind !== 'airlift' ? opening : { kind: 'data', data: dataOf(opening.airlift) };
      const { code, texts } = withoutTexts(checking);
      if (language === undefined) return code;
      return isLanguage(language) ? `${textsIn(texts, language)}\n${titlesIn(airlifts, language)}` : null;
    },
  };
}
