// What the page needs at once in one chunk: modules that lazily loaded chunks share with it would else be chunks of their
// own, each a request more.
import type { Plugin } from 'vite';

/**
 * @param entry how the path of the first module ends
 * @param shared what parts share that the program waits for: it cannot be in the program itself
 */
export function oneProgram(entry: string, shared: RegExp): Plugin {
  const needed = new Set<string>();
  return {
    name: 'one-program',
    apply: 'build',
    config: () => ({
      build: {
        rolldownOptions: {
          output: {
            codeSplitting: {
              groups: [
                // The entry module imports with its help, and is not to wait for the rest.
                {
                  name: 'loading',
                  test: (id: string) => id.includes('preload-helper') || shared.test(id),
                  priority: 1,
                },
                { name: 'program', test: (id: string) => needed.has(id) },
              ],
            },
          },
        },
      },
    }),
    buildEnd() {
      needed.clear();
      const add = (id: string) => {
        if (needed.has(id)) return;
        needed.add(id);
        // The entry module imports with its help, and is not to wait for the rest.
        for (const imported of this.getModuleInfo(id)?.importedIds ?? [])
          if (!imported.includes('preload-helper')) add(imported);
      };
      for (const id of this.getModuleIds()) if (id.endsWith(entry)) add(id);
    },
  };
}
