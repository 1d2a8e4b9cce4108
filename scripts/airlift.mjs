// `npm run --silent airlift -- …`: what became of every row of a table, the same airlift in another format, or as a picture;
// and raw flights added up into such a table.
// The program is src/cli/main.ts, bundled into files that Node runs.
// @ts-check
import { fileURLToPath, pathToFileURL } from 'node:url';
import { ensureInstalled, isInstalled } from './installation.mjs';
import { terminalProgram } from './terminal.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * The database of `aggregate`, which nothing else needs; standard output is for what the command writes.
 * @param {string} folder
 */
async function install(folder) {
  const say = (/** @type {string} */ line) => process.stderr.write(`${line}\n`);
  if (!isInstalled(folder)) say(`DuckDB is put into ${folder}, about 70 MB, for this time and all others.`);
  return ensureInstalled(folder, say);
}

try {
  const { runAirlift } = await import(pathToFileURL(await terminalProgram(root)).href);
  process.exitCode = await runAirlift(root, process.argv.slice(2), install);
} catch (error) {
  process.stderr.write(`airlift: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
