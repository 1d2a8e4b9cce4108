// The parts of the tests, each a project: unit tests in Node, and tests that open the built page in a real browser.
import { configDefaults, defineConfig } from 'vitest/config';
import { LongestFirst } from './test/run/longest-first.ts';

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

const browserProject = (name: string, include: string[], exclude: string[] = []) => ({
  test: {
    name,
    include,
    exclude: [...configDefaults.exclude, ...exclude],
    environment: 'node' as const,
    globalSetup: ['test/browser/serve.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // SwiftShader uses every core for one page: more than two files at once only makes each of them slower.
    maxWorkers: 2,
    // Playwright is imported once by each of the two, and not by every file anew.
    isolate: false,
    // After the unit tests: a page that shares its cores with them draws too slowly for its time limits.
    sequence: { groupOrder: 1 },
  },
});

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/browser/**', 'test/engines/**'],
          environment: 'node',
          // A machine that does other things besides is not a fault.
          testTimeout: 30_000,
          // All cores; vitest's own choice leaves one idle, which on two cores is half of the machine.
          maxWorkers: '100%',
          // What is imported is pure and keeps nothing that an answer depends on: a process that has it already takes the
          // next file, too, which is a third of the time of all unit tests.
          isolate: false,
          sequence: { groupOrder: 0 },
        },
      },
      browserProject('page', ['test/browser/*.test.ts'], filesOf(Object.values(browserParts).flat())),
      ...Object.entries(browserParts).map(([name, files]) => browserProject(name, filesOf(files))),
      browserProject('engines', ['test/engines/*.test.ts']),
    ],
  },
});
