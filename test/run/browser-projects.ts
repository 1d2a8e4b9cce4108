// The tests that open the built page in a real browser, as projects of vitest.
import { configDefaults, type TestProjectInlineConfiguration } from 'vitest/config';

/** Files of test/browser by part; each part by itself takes about half a minute. What no part names belongs to `page`. */
const browserParts = {
  'first-view': ['first-view'],
  map: ['map', 'lens', 'moving'],
  pictures: ['saving', 'snapshot'],
  network: ['offline', 'failing'],
  everyone: ['everyone', 'pseudo'],
  endurance: ['endurance-*'],
};
const filesOf = (names: readonly string[]) => names.map((name) => `test/browser/${name}.test.ts`);

const browserProject = (name: string, include: string[], exclude: string[] = []) =>
  ({
    test: {
      name,
      include,
      exclude: [...configDefaults.exclude, ...exclude],
      environment: 'node',
      globalSetup: ['test/browser/serve.ts'],
      testTimeout: 60_000,
      hookTimeout: 60_000,
      // Vitest gives a state one second to come about, which is not much on a busy machine.
      expect: { poll: { timeout: 20_000 } },
      // SwiftShader uses every core for one page: more than two files at once only makes each of them slower.
      maxWorkers: 2,
      // Playwright is imported once by each of the two, and not by every file anew.
      isolate: false,
      // After the unit tests: a page that shares its cores with them draws too slowly for its time limits.
      sequence: { groupOrder: 1 },
    },
  }) satisfies TestProjectInlineConfiguration;

/**
 * All files that need a browser: each part a project where parts are asked for, and all of them one where none is. A worker
 * takes the next file only where it is of the same project; in a run of everything, whose files are not in the order of
 * the parts, nearly every file would start a worker that imports Playwright anew.
 * @param asked names of projects
 */
export const browserProjects = (asked: readonly string[]) =>
  asked.every((part) => part === 'unit')
    ? [browserProject('browser', ['test/browser/*.test.ts', 'test/engines/*.test.ts'])]
    : [
        browserProject('page', ['test/browser/*.test.ts'], filesOf(Object.values(browserParts).flat())),
        ...Object.entries(browserParts).map(([name, files]) => browserProject(name, filesOf(files))),
        browserProject('engines', ['test/engines/*.test.ts']),
      ];
