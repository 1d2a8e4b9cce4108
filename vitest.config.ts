// The parts of the tests, each a project: unit tests in Node, and tests that open the built page in a real browser.
import { defineConfig } from 'vitest/config';
import { partsOf } from './scripts/parts.mjs';
import { browserProjects } from './test/run/browser-projects.ts';
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
      ...browserProjects(partsOf(process.argv)),
    ],
  },
});
