// `npm start`: installs if it has to, builds the page, serves it on this machine alone and opens a browser.
// Options: --port N, --no-open.
// @ts-check
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { secondsSince } from './command.mjs';
import { ensureInstalled, nodeProblem } from './installation.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const host = '127.0.0.1';
const usualPort = 4173;

/**
 * @param {string} sentence what went wrong and what to do about it
 * @returns {never}
 */
function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}

function readOptions() {
  try {
    const { values } = parseArgs({
      options: { port: { type: 'string' }, 'no-open': { type: 'boolean' } },
    });
    const port = values.port === undefined ? usualPort : Number(values.port);
    if (!Number.isInteger(port) || port < 1 || port > 65_535) {
      stop(`--port wants a number from 1 to 65535, not "${values.port}".`);
    }
    const inContinuousIntegration = !['', '0', 'false'].includes(process.env.CI ?? '');
    return { port, open: !values['no-open'] && !inContinuousIntegration };
  } catch (error) {
    return stop(`${error instanceof Error ? error.message : error}\nThe options are --port N and --no-open.`);
  }
}

/**
 * @param {number} port
 * @returns {Promise<string | null>} why nothing can be served there, or null
 */
function portProblem(port) {
  return new Promise((resolve) => {
    const trial = createServer();
    trial.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      const another = port < 65_535 ? port + 1 : usualPort;
      const reason =
        error.code === 'EADDRINUSE' ? 'is in use by another program' : `cannot be used (${error.code})`;
      resolve(
        `Port ${port} ${reason}: end that program, or choose another port with "npm start -- --port ${another}".`,
      );
    });
    trial.listen({ port, host }, () => trial.close(() => resolve(null)));
  });
}

/** @param {string} address */
function openBrowser(address) {
  const { platform } = process;
  // Without a display xdg-open would start a text browser in this very terminal.
  if (platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return;
  /** @type {[string, string[]]} */
  const [program, programArguments] =
    platform === 'darwin'
      ? ['open', [address]]
      : platform === 'win32'
        ? ['cmd', ['/c', 'start', '', address]]
        : ['xdg-open', [address]];
  const opener = spawn(program, programArguments, { stdio: 'ignore', detached: true });
  // The address is on the terminal: that no browser opens is no reason to end.
  opener.on('error', () => {});
  opener.unref();
}

const nodeTooOld = nodeProblem(process.version);
if (nodeTooOld !== null) stop(nodeTooOld);

const { port, open } = readOptions();
const address = `http://${host}:${port}/`;

// Asked first, because nobody wants to wait for a build to hear it.
const portTaken = await portProblem(port);
if (portTaken !== null) stop(portTaken);

const installationFailed = await ensureInstalled(root);
if (installationFailed !== null) stop(installationFailed);

const { build, preview } = await import('vite');

// A NODE_ENV of the terminal would otherwise build React for development.
process.env.NODE_ENV = 'production';
const buildStart = performance.now();
try {
  await build({ root, logLevel: 'error' });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  stop('The page could not be built (see above).');
}
console.log(`✓ build  ${secondsSince(buildStart)}`);

const server = await preview({
  root,
  logLevel: 'error',
  // A file that is missing is a 404 as on any host, and not the page once more.
  appType: 'mpa',
  preview: { host, port, strictPort: true, open: false },
}).catch(async () => stop((await portProblem(port)) ?? `The page could not be served on ${address}`));

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
  process.on(signal, () => {
    server.httpServer.close(() => process.exit(0));
    // Browsers keep their connections open; close() alone would wait for them.
    if ('closeAllConnections' in server.httpServer) server.httpServer.closeAllConnections();
  });
}

console.log('The map is served until Ctrl+C:');
console.log(address);
if (open) openBrowser(address);
