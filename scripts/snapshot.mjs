// `npm run --silent snapshot -- …`: draws the airlift into a file, without a browser. The program is src/cli/main.ts,
// bundled into one file that Node runs.
// @ts-check
import { fileURLToPath, pathToFileURL } from 'node:url';
import { terminalProgram } from './terminal.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

try {
  const { runSnapshot } = await import(pathToFileURL(await terminalProgram(root)).href);
  process.exitCode = await runSnapshot(root, process.argv.slice(2));
} catch (error) {
  process.stderr.write(`snapshot: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
