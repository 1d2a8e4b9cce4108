// Is this machine ready: a Node that Vite runs on, and the packages that package-lock.json asks for.
// Imports nothing but Node itself, because it runs before anything is installed.
// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { runCommand, secondsSince } from './command.mjs';

/** @import { Lockfile } from './installation.d.mts' */

/** @type {typeof import('./installation.d.mts').nodeProblem} */
export function nodeProblem(version) {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  // Vite 8 asks for ^20.19.0 || >=22.12.0: the first versions of each line that can require() an ES module.
  const suits = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22;
  return suits ? null : `This needs Node 20.19 or later, or 22.12 or later; this is Node ${version}.`;
}

/** @type {typeof import('./installation.d.mts').isSameInstallation} */
export function isSameInstallation(wanted, installed) {
  const wantedPackages = wanted.packages ?? {};
  const installedPackages = installed.packages ?? {};
  for (const [folder, { version, optional }] of Object.entries(wantedPackages)) {
    if (folder === '') continue; // the project itself
    const present = installedPackages[folder];
    // Packages for other systems are optional and rightly absent.
    if (present === undefined ? !optional : present.version !== version) return false;
  }
  return Object.keys(installedPackages).every((folder) => folder in wantedPackages);
}

/**
 * @param {string} path
 * @returns {Lockfile | null}
 */
function readLockfile(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}

/** @type {typeof import('./installation.d.mts').isInstalled} */
export function isInstalled(root) {
  const wanted = readLockfile(join(root, 'package-lock.json'));
  // npm writes this file last, so an interrupted installation has none. Its content is compared and not its age:
  // a clone or a change of branch gives package-lock.json a new date without a new content.
  const installed = readLockfile(join(root, 'node_modules', '.package-lock.json'));
  if (wanted === null || installed === null || !isSameInstallation(wanted, installed)) return false;
  return Object.keys(installed.packages ?? {}).every((folder) => existsSync(join(root, folder)));
}

/** @type {typeof import('./installation.d.mts').npmCommand} */
export function npmCommand() {
  // npm names its own program to the scripts it runs; pnpm and yarn use the same variable for theirs.
  const running = process.env.npm_execpath;
  if (running !== undefined && basename(running) === 'npm-cli.js' && existsSync(running)) {
    return { program: process.execPath, leading: [running], shell: false };
  }
  return { program: 'npm', leading: [], shell: process.platform === 'win32' };
}

/** @type {typeof import('./installation.d.mts').ensureInstalled} */
export async function ensureInstalled(root, say = console.log) {
  if (isInstalled(root)) return null;
  const start = performance.now();
  say('Installing the packages of package-lock.json …');
  const { program, leading, shell } = npmCommand();
  // --include=dev, because NODE_ENV=production would leave out Vite itself.
  const { code, output } = await runCommand(
    program,
    [...leading, 'ci', '--include=dev', '--no-audit', '--no-fund'],
    { cwd: root, collected: true, shell },
  );
  if (code !== 0) {
    // npm's names for a registry that is out of reach; its many lines about them say no more than this sentence.
    if (
      /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ENETUNREACH|EHOSTUNREACH|E?TIMEDOUT|ENOTCACHED)\b/.test(
        output,
      )
    ) {
      return 'The packages could not be installed, because npm reached no registry: connect to the network and try again.';
    }
    console.error(output.trim());
    return 'The packages could not be installed, for the reason that npm gives above.';
  }
  say(`✓ packages  ${secondsSince(start)}`);
  return null;
}
