// `npm run bench`: measures the page beside MapLibre alone. The program is bench/main.ts, which Vite turns into what
// Node runs. Options: --runs N, --json FILE, --profile open|slow|both.
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
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport(resolve(root, 'bench/main.ts'), {
    root,
    configFile: false,
    logLevel: 'error',
  });
  await module.runBench(root, process.argv.slice(2), findBrowser);
} catch (error) {
  process.stderr.write(`bench: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
