// `npm run --silent snapshot -- …`: draws the airlift into a file, without a browser. The program is src/cli/main.ts,
// which Vite turns into what Node runs.
// @ts-check
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));

try {
  const { module } = await runnerImport(`${root}src/cli/main.ts`, {
    root,
    configFile: false,
    logLevel: 'error',
  });
  process.exitCode = await module.runSnapshot(root, process.argv.slice(2));
} catch (error) {
  process.stderr.write(`snapshot: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
