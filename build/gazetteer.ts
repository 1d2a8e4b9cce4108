// The gazetteer as modules: what the first view shows of it in a language, and of the whole world the places once for all
// languages and their names in each.
import { readFileSync } from 'node:fs';
import { type Plugin, runnerImport } from 'vite';
import type { WholeGazetteer } from '../src/cartography/ground/gazetteer.ts';
import { isLanguage, type Language } from '../src/i18n/languages.ts';

const prefix = 'virtual:gazetteer/';

/** @param folder the project's, ending in a slash */
export function gazetteerModules(folder: string): Plugin {
  const imported = async <Module>(path: string): Promise<Module> => {
    const options = { root: folder, configFile: false, logLevel: 'error' } as const;
    return (await runnerImport<Module>(`${folder}src/${path}`, options)).module;
  };
  const importGround = () =>
    imported<typeof import('../src/cartography/ground/gazetteer.ts')>('cartography/ground/gazetteer.ts');

  async function firstNames(whole: WholeGazetteer, language: Language) {
    const { gazetteerIn } = await importGround();
    const { readProject } = await imported<typeof import('../src/node/files.ts')>('node/files.ts');
    const gazetteer = gazetteerIn(whole, language);
    // Where the airlift has faults, the page says them and has no map.
    const project = await readProject(folder).catch(() => null);
    if (project === null) return gazetteer;
    type FirstNames = typeof import('../src/cartography/first-view/first-names.ts');
    const first = await imported<FirstNames>('cartography/first-view/first-names.ts');
    return first.firstNames(project.airlift, gazetteer);
  }

  return {
    name: 'gazetteer',
    api: { shapesPages: true },
    resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : null),
    async load(id) {
      if (!id.startsWith(`\0${prefix}`)) return null;
      const [name = '', part] = id.slice(prefix.length + 1).split('/');
      const file = `${folder}geo/places.json`;
      this.addWatchFile(file);
      const whole: WholeGazetteer = JSON.parse(readFileSync(file, 'utf8'));
      const { namesIn, unnamed } = await importGround();
      if (name === 'places') return `export default ${JSON.stringify(unnamed(whole))};`;
      if (!isLanguage(name)) return null;
      const content = part === 'first' ? await firstNames(whole, name) : namesIn(whole, name);
      return `export default ${JSON.stringify(content)};`;
    },
  };
}
