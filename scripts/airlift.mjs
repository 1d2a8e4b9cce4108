// `npm run --silent airlift -- …`: what became of every row of a table, the same airlift in another format, or as a picture.
// The program is src/cli/main.ts, bundled into files that Node runs.
// @ts-check
import { fileURLToPath, pathToFileURL } from 'node:url';
import { terminalProgram } from './terminal.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

try {
  const { runAirlift } = await import(pathToFileURL(await terminalProgram(root)).href);
  process.exitCode = await runAirlift(root, process.argv.slice(2));
} catch (error) {
  process.stderr.write(`airlift: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
