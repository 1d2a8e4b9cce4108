// `npm run bench`: builds the page and measures it beside a map without a page. It counts; it does not judge.
// @ts-check
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ensureInstalled, nodeProblem } from './installation.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

const help = `npm run bench -- [options]

  --runs N         cold runs of page and floor each (5)
  --line NAME      open, slow (9 Mbit/s, 60 ms) or both (both)
  --json FILE      also writes every figure of every run
  --help           shows this
`;

/**
 * @param {string} message
 * @returns {never}
 */
function misuse(message) {
  process.stderr.write(`bench: ${message}\n\n${help}`);
  process.exit(2);
}

function readOptions() {
  const { values } = parseArgs({
    options: {
      runs: { type: 'string', default: '5' },
      line: { type: 'string', default: 'both' },
      json: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(help);
    process.exit(0);
  }
  const { line } = values;
  const runs = Number(values.runs);
  if (!Number.isInteger(runs) || runs < 1)
    misuse(`--runs is ${values.runs}; it has to be a whole number from 1 on`);
  if (line !== 'open' && line !== 'slow' && line !== 'both')
    misuse(`--line is ${line}; it has to be open, slow or both`);
  return { runs, line, json: values.json ?? null };
}

const nodeTooOld = nodeProblem(process.version);
if (nodeTooOld !== null) misuse(nodeTooOld);
/** @type {ReturnType<typeof readOptions>} */
let options;
try {
  options = readOptions();
} catch (error) {
  misuse(error instanceof Error ? error.message : String(error));
}
const installationFailed = await ensureInstalled(root);
if (installationFailed !== null) misuse(installationFailed);

// A NODE_ENV of the terminal would otherwise build React for development.
process.env.NODE_ENV = 'production';
const { build, runnerImport } = await import('vite');
try {
  await build({ root, logLevel: 'error' });
  const { module } = await runnerImport(`${root}bench/main.ts`, {
    root,
    configFile: false,
    logLevel: 'error',
  });
  await module.bench(root, options);
} catch (error) {
  process.stderr.write(`bench: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 1;
}
