// `npm run bench`: measures the page beside MapLibre alone. The program is bench/main.ts, which Vite turns into what
// Node runs. Options: --runs N, --json FILE, --profile open|slow|both. With --lighthouse it is Lighthouse that measures, with
// --growth the page is measured with large logs, beside other flow maps: --runs N, --sizes N,N,world, --json FILE.
// @ts-check
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './browser.mjs';
import { ensureInstalled, nodeProblem } from './installation.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

try {
  const problem = nodeProblem(process.version) ?? (await ensureInstalled(root));
  if (problem !== null) throw new Error(problem);
  // A NODE_ENV of the terminal would otherwise build React for development.
  process.env.NODE_ENV = 'production';
  const { build, runnerImport } = await import('vite');
  const words = process.argv.slice(2);
  /** @param {string} path */
  const load = async (path) =>
    (await runnerImport(resolve(root, path), { root, configFile: false, logLevel: 'error' })).module;
  if (words.includes('--lighthouse')) {
    await build({ root, logLevel: 'error' });
    await (await load('bench/lighthouse/main.ts')).runLighthouse(root, words, findBrowser);
  } else if (words.includes('--growth')) {
    await (await load('bench/growth/main.ts')).runGrowth(root, words, findBrowser);
  } else await (await load('bench/main.ts')).runBench(root, words, findBrowser);
} catch (error) {
  process.stderr.write(`bench: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
