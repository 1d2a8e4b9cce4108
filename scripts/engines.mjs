// Finds the browser engines beside Chromium in which the main jobs of the page are tested; none of them is a must.
// @ts-check
import { existsSync, readdirSync } from 'node:fs';
import { posix } from 'node:path';

/** @import { EngineMachine } from './engines.d.mts' */

const firefoxNames = ['firefox', 'firefox-esr'];

/** @type {EngineMachine['list']} */
function list(folder) {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** @type {typeof import('./engines.d.mts').findEngines} */
export function findEngines(machine = {}) {
  /** @type {EngineMachine} */
  const here = {
    platform: process.platform,
    environment: process.env,
    exists: existsSync,
    list,
    ...machine,
  };
  const folders = [...new Set([...(here.environment.PATH ?? '').split(':'), '/usr/bin', '/usr/local/bin'])];
  /** @param {readonly string[]} names */
  const program = (...names) =>
    names
      .flatMap((name) => folders.filter((folder) => folder !== '').map((folder) => posix.join(folder, name)))
      .find((path) => here.exists(path)) ?? null;

  const screen = here.platform === 'linux' ? program('Xvfb') : null;
  const asked = here.environment.FIREFOX_PATH;
  // A wish that cannot be granted is said, and not silently replaced by another browser.
  if (asked && !here.exists(asked)) throw new Error(`FIREFOX_PATH names no file: ${asked}`);
  const firefox =
    asked ||
    (here.platform === 'darwin'
      ? ['/Applications/Firefox.app/Contents/MacOS/firefox'].find((path) => here.exists(path))
      : here.platform === 'win32'
        ? ['PROGRAMFILES', 'PROGRAMFILES(X86)']
            .flatMap((name) => here.environment[name] ?? [])
            .map((folder) => `${folder}\\Mozilla Firefox\\firefox.exe`)
            .find((path) => here.exists(path))
        : program(...firefoxNames)) ||
    null;

  const driver = here.platform === 'linux' ? program('WebKitWebDriver') : null;
  const browser = here.platform === 'linux' ? miniBrowser(here) : null;
  const canPaint = screen !== null || Boolean(here.environment.DISPLAY);
  return {
    firefox: firefox === null ? null : { executablePath: firefox, screen },
    webkit: driver !== null && browser !== null && canPaint ? { driver, browser, screen } : null,
  };
}

/**
 * MiniBrowser is in a folder of the library that it belongs to, of which there may be several versions.
 * @param {EngineMachine} machine
 * @returns {string | null}
 */
function miniBrowser({ list, exists }) {
  const libraries = list('/usr/lib')
    .filter((name) => name.endsWith('-linux-gnu'))
    .map((name) => posix.join('/usr/lib', name));
  const folders = [...libraries, '/usr/lib', '/usr/lib64', '/usr/libexec'].flatMap((parent) =>
    list(parent)
      .filter((name) => name.startsWith('webkit2gtk-') || name.startsWith('webkitgtk-'))
      .sort()
      .reverse()
      .map((name) => posix.join(parent, name, 'MiniBrowser')),
  );
  return folders.find((path) => exists(path)) ?? null;
}

/** @type {typeof import('./engines.d.mts').lackingEngines} */
export function lackingEngines({ firefox, webkit }) {
  const lacking = [
    ...(firefox === null ? ['Firefox (Debian: firefox-esr)'] : []),
    ...(webkit === null ? ['WebKit (Debian: webkit2gtk-driver and xvfb)'] : []),
  ];
  return lacking.length === 0 ? null : `Not on this machine, and so not tested in: ${lacking.join('; ')}.`;
}
