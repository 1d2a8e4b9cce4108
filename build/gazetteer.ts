// The gazetteer as a module for each language: who reads the map in one needs no names in the others.
import { readFileSync } from 'node:fs';
import { type Plugin, runnerImport } from 'vite';
import { isLanguage } from '../src/i18n/languages.ts';

const prefix = 'virtual:gazetteer/';

/** @param folder the project's, ending in a slash */
export function gazetteerModules(folder: string): Plugin {
  return {
    name: 'gazetteer',
    api: { shapesPages: true },
    resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : null),
    async load(id) {
      const language = id.slice(prefix.length + 1);
      if (!id.startsWith(`\0${prefix}`) || !isLanguage(language)) return null;
      const file = `${folder}geo/places.json`;
      this.addWatchFile(file);
      const { module } = await runnerImport<typeof import('../src/cartography/ground/gazetteer.ts')>(
        `${folder}src/cartography/ground/gazetteer.ts`,
        { root: folder, configFile: false, logLevel: 'error' },
      );
      const whole = JSON.parse(readFileSync(file, 'utf8'));
      return `export default ${JSON.stringify(module.gazetteerIn(whole, language))};`;
    },
  };
}
