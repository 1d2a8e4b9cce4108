// The built-in airlift as a module: its files are checked when the page is built, so that a faulty one is never published
// and the page itself needs no schema. Its texts are a module for each language: who reads the page in one needs none of
// the others.
import { readFileSync } from 'node:fs';
import { type Plugin, runnerImport } from 'vite';
import { isLanguage, type Language, type Localized, languages } from '../src/i18n/languages.ts';

const name = 'virtual:airlift';
const textsPrefix = `\0${name}/`;

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

/** @param folder the project's, ending in a slash */
export function airliftModule(folder: string): Plugin {
  let isServing = false;
  return {
    name: 'airlift',
    api: { shapesPages: true },
    configResolved(config) {
      isServing = config.command === 'serve';
    },
    resolveId: (id) => (id === name || id.startsWith(`${name}/`) ? `\0${id}` : null),
    async load(id) {
      const language = id.slice(textsPrefix.length);
      const isOfTexts = id.startsWith(textsPrefix) && isLanguage(language);
      if (id !== `\0${name}` && !isOfTexts) return null;
      const read = (path: string): unknown => {
        const file = `${folder}geo/${path}`;
        this.addWatchFile(file);
        return JSON.parse(readFileSync(file, 'utf8'));
      };
      const { airlift: slug } = read('built-in.json') as { readonly airlift: string };
      const files = {
        airlift: read(`airlifts/${slug}.json`),
        airfields: read('airfields.json'),
        aircraft: read('aircraft.json'),
      };
      const { module } = await runnerImport<typeof import('../src/formats/json/read.ts')>(
        `${folder}src/formats/json/read.ts`,
        { root: folder, configFile: false, logLevel: 'error' },
      );
      const reading = module.readAirlift(files);
      // While it is written the page itself says what is wrong.
      if (reading.kind === 'problems' && !isServing) {
        const lines = reading.problems.map(({ path, message }) => `  ${path}: ${message}`);
        this.error(
          `The files of the airlift "${slug}" in geo/ have faults. To be corrected:\n${lines.join('\n')}`,
        );
      }
      const checking = reading.kind === 'problems' ? reading : module.checkFiles(files);
      const { code, texts } = withoutTexts(checking);
      return isOfTexts ? textsIn(texts, language) : code;
    },
  };
}
