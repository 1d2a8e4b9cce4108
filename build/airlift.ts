// The built-in airlift as a module: its files are checked when the page is built, so that a faulty one is never published
// and the page itself needs no schema.
import { readFileSync } from 'node:fs';
import { type Plugin, runnerImport } from 'vite';

const name = 'virtual:airlift';

/** @param folder the project's, ending in a slash */
export function airliftModule(folder: string): Plugin {
  let isServing = false;
  return {
    name: 'airlift',
    api: { shapesPages: true },
    configResolved(config) {
      isServing = config.command === 'serve';
    },
    resolveId: (id) => (id === name ? `\0${name}` : null),
    async load(id) {
      if (id !== `\0${name}`) return null;
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
      return `export default ${JSON.stringify(checking)};`;
    },
  };
}
