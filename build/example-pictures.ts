// Small pictures of the airlifts as a module, for the list of what one can start from: drawn when the page is built.
import { type Plugin, runnerImport } from 'vite';
import type { BuiltIn } from '../src/node/airlifts.ts';

const id = 'virtual:example-pictures';

/** @param folder the project's, ending in a slash */
export function examplePictures(folder: string, airlifts: readonly BuiltIn[]): Plugin {
  const imported = async <Module>(path: string): Promise<Module> => {
    const options = { root: folder, configFile: false, logLevel: 'error' } as const;
    return (await runnerImport<Module>(`${folder}src/${path}`, options)).module;
  };
  return {
    name: 'example-pictures',
    resolveId: (name) => (name === id ? `\0${id}` : null),
    async load(name) {
      if (name !== `\0${id}`) return null;
      type Examples = typeof import('../src/node/examples.ts');
      const { examplesOf } = await imported<Examples>('node/examples.ts');
      return `export default ${JSON.stringify(await examplesOf(folder, airlifts))};`;
    },
  };
}
