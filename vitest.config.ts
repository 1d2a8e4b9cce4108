// Two projects: unit tests in Node, and browser tests that open the built page in a real Chromium.
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './test/run/longest-first.ts';

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
          // All cores; vitest's own choice leaves one idle, which on two cores is half of the machine.
          maxWorkers: '100%',
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          environment: 'node',
          globalSetup: ['test/browser/serve.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // SwiftShader uses every core for one page: more than two files at once only makes each of them slower.
          maxWorkers: 2,
          // After the unit tests: a page that shares its cores with them draws too slowly for its time limits.
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: 'engines',
          include: ['test/engines/*.test.ts'],
          environment: 'node',
          testTimeout: 60_000,
          hookTimeout: 60_000,
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
