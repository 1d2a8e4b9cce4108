// The gazetteer as modules: what the first view of an airlift shows of it in a language, and of the whole world the places once for all
// languages and their names in each.
import { readFileSync } from 'node:fs';
import { type Plugin, runnerImport } from 'vite';
import type { WholeGazetteer } from '../src/cartography/ground/gazetteer.ts';
import { isLanguage, type Language } from '../src/i18n/languages.ts';
import type { BuiltIn } from '../src/node/airlifts.ts';

const prefix = 'virtual:gazetteer/';

/** @param folder the project's, ending in a slash */
export function gazetteerModules(folder: string, airlifts: readonly BuiltIn[]): Plugin {
  /** Modules of the page that make its names, each imported once a build: it takes as long as all that they do. */
  const modules = new Map<string, Promise<unknown>>();
  const imported = <Module>(path: string): Promise<Module> => {
    const options = { root: folder, configFile: false, logLevel: 'error' } as const;
    const known =
      modules.get(path) ?? runnerImport<Module>(`${folder}src/${path}`, options).then(({ module }) => module);
    modules.set(path, known);
    return known as Promise<Module>;
  };
  const importGround = () =>
    imported<typeof import('../src/cartography/ground/gazetteer.ts')>('cartography/ground/gazetteer.ts');

  async function firstNames(whole: WholeGazetteer, language: Language, slug: string) {
    const { gazetteerIn } = await importGround();
    const gazetteer = gazetteerIn(whole, language);
    const opening = airlifts.find((each) => each.slug === slug)?.opening;
    // Where the airlift has faults, the page says them and has no map.
    if (opening?.kind !== 'airlift') return gazetteer;
    type FirstNames = typeof import('../src/cartography/first-view/first-names.ts');
    const first = await imported<FirstNames>('cartography/first-view/first-names.ts');
    return first.firstNames(opening.airlift, gazetteer);
  }

  return {
    name: 'gazetteer',
    api: { shapesPages: true },
    buildStart: () => modules.clear(),
    resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : null),
    async load(id) {
      if (!id.startsWith(`\0${prefix}`)) return null;
      const [name = '', part, slug = ''] = id.slice(prefix.length + 1).split('/');
      const file = `${folder}geo/places.json`;
      this.addWatchFile(file);
      const whole: WholeGazetteer = JSON.parse(readFileSync(file, 'utf8'));
      const { namesIn, unnamed } = await importGround();
      if (name === 'places') return `export default ${JSON.stringify(unnamed(whole))};`;
      if (!isLanguage(name)) return null;
      const content = part === 'first' ? await firstNames(whole, name, slug) : namesIn(whole, name);
      return `export default ${JSON.stringify(content)};`;
    },
  };
}
