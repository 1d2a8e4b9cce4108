// Finds a Chromium for the browser tests, or brings one by npm: a machine needs nothing but Node to run them.
// @ts-check
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { posix, resolve, win32 } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runCommand, secondsSince } from './command.mjs';
import { npmCommand } from './installation.mjs';

/** @import { Machine } from './browser.d.mts' */

/** @type {typeof import('./browser.d.mts').browserFlags} */
export const browserFlags = [
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  // The switch above lets maps be drawn without a graphics card, and would have pages painted the same slow way, which
  // no browser without a card does by itself.
  '--disable-gpu-rasterization',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The git-ignored folder of the project for a browser that was brought. */
const browserFolder = fileURLToPath(new URL('../.browser', import.meta.url));

// Later versions ask for Node 22.
const broughtPackage = { name: '@sparticuz/chromium', version: '143.0.4' };

// The package's own configuration looks for its fonts in /tmp/fonts, and nowhere else.
const fontConfiguration = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;

/** @type {typeof import('./browser.d.mts').installedBrowserPaths} */
export function installedBrowserPaths({ platform, environment }) {
  if (platform === 'darwin') {
    const programs = ['Chromium', 'Google Chrome', 'Microsoft Edge'];
    const folders = ['/Applications', posix.join(environment.HOME ?? '/', 'Applications')];
    return programs.flatMap((program) =>
      folders.map((folder) => posix.join(folder, `${program}.app`, 'Contents', 'MacOS', program)),
    );
  }
  if (platform === 'win32') {
    const programs = [
      ['Chromium', 'Application', 'chrome.exe'],
      ['Google', 'Chrome', 'Application', 'chrome.exe'],
      ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
    ];
    const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
      const folder = environment[name];
      return folder ? [folder] : [];
    });
    return programs.flatMap((parts) => folders.map((folder) => win32.join(folder, ...parts)));
  }
  const programs = [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
    'microsoft-edge-stable',
  ];
  const folders = new Set([
    ...(environment.PATH ?? '').split(':').filter((folder) => folder !== ''),
    '/usr/bin',
    '/usr/local/bin',
  ]);
  return [
    ...programs.flatMap((program) => [...folders].map((folder) => posix.join(folder, program))),
    '/opt/google/chrome/chrome',
    '/opt/microsoft/msedge/msedge',
  ];
}

/** @type {Machine['starts']} */
async function starts(path, env) {
  // On Windows `--version` opens a window instead of answering.
  if (process.platform === 'win32') return true;
  const environment = { ...process.env, ...env };
  const { code } = await runCommand(path, ['--version'], { collected: true, environment, timeLimit: 20_000 });
  return code === 0;
}

/** @type {Machine['playwrightPath']} */
async function playwrightPath() {
  const { chromium } = await import('playwright-core');
  try {
    return chromium.executablePath();
  } catch {
    return null; // Playwright has no browser for this system
  }
}

/** @type {typeof import('./browser.d.mts').bringBrowser} */
export async function bringBrowser(folder) {
  const { name, version } = broughtPackage;
  const unpacked = resolve(folder, `chromium-${version}`);
  const found = {
    executablePath: resolve(unpacked, 'chromium'),
    // The system libraries and the fonts that the package carries, for a machine that has none.
    env: { LD_LIBRARY_PATH: resolve(unpacked, 'al2023', 'lib'), FONTCONFIG_PATH: resolve(unpacked, 'fonts') },
  };
  if (existsSync(found.executablePath)) return found;

  const start = performance.now();
  console.log(`No browser is installed; bringing ${name} by npm …`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    resolve(folder, 'package.json'),
    '{ "private": true, "description": "A browser for the tests" }\n',
  );
  const { program, leading, shell } = npmCommand();
  const installed = await runCommand(
    program,
    [
      ...leading,
      'install',
      `--prefix=${folder}`,
      '--no-save',
      '--no-package-lock',
      '--ignore-scripts',
      '--no-audit',
      '--no-fund',
      `${name}@${version}`,
    ],
    { cwd: folder, collected: true, shell },
  );
  if (installed.code !== 0) {
    throw new Error(`npm could not bring ${name}: ${firstReason(installed.output)}`);
  }

  // The package unpacks itself into the temporary folder; ours gets its name only when everything is in it, so that
  // an interrupted run leaves no half a browser. In a process of its own, because the package changes its environment.
  const unpacking = resolve(folder, `unpacking-${process.pid}`);
  mkdirSync(unpacking, { recursive: true });
  const unpack = await runCommand(
    process.execPath,
    ['--input-type=module', '--eval', `await (await import('${name}')).default.executablePath();`],
    {
      cwd: folder,
      collected: true,
      // Under this name the package also unpacks its system libraries, which a bare Linux lacks.
      environment: { ...process.env, TMPDIR: unpacking, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
    },
  );
  try {
    if (unpack.code !== 0) throw new Error(`${name} could not be unpacked: ${firstReason(unpack.output)}`);
    writeFileSync(resolve(unpacking, 'fonts', 'fonts.conf'), fontConfiguration);
    renameSync(unpacking, unpacked);
  } catch (error) {
    rmSync(unpacking, { recursive: true, force: true });
    // Another run may have brought it in the meantime.
    if (!existsSync(found.executablePath)) throw error;
  }
  // What remains in node_modules is the same browser once more, compressed.
  rmSync(resolve(folder, 'node_modules'), { recursive: true, force: true });
  console.log(`✓ browser brought  ${secondsSince(start)}`);
  return found;
}

/**
 * @param {string} output
 * @returns {string} the first line of a program's words that says what went wrong
 */
function firstReason(output) {
  const lines = output.split('\n').map((line) => line.trim());
  return (
    lines.find((line) => /error/i.test(line)) ?? lines.find((line) => line !== '') ?? 'it gave no reason'
  );
}

/** @type {typeof import('./browser.d.mts').findBrowser} */
export async function findBrowser(machine = {}) {
  /** @type {Machine} */
  const here = {
    platform: process.platform,
    architecture: process.arch,
    environment: process.env,
    exists: existsSync,
    starts,
    playwrightPath,
    bring: () => bringBrowser(browserFolder),
    ...machine,
  };

  const asked = here.environment.CHROME_PATH;
  if (asked) {
    // A wish that cannot be granted is said, and not silently replaced by another browser.
    if (!here.exists(asked)) throw new Error(`CHROME_PATH names no file: ${asked}`);
    return { executablePath: asked, args: browserFlags, env: {} };
  }

  for (const path of installedBrowserPaths(here)) {
    if (here.exists(path) && (await here.starts(path, {}))) {
      return { executablePath: path, args: browserFlags, env: {} };
    }
  }

  const ofPlaywright = await here.playwrightPath();
  if (ofPlaywright !== null && here.exists(ofPlaywright) && (await here.starts(ofPlaywright, {}))) {
    return { executablePath: ofPlaywright, args: browserFlags, env: {} };
  }

  const advice = 'Install Chromium, Chrome or Edge, or name one in CHROME_PATH.';
  if (here.platform !== 'linux' || here.architecture !== 'x64') {
    throw new Error(`The browser tests found no browser. ${advice}`);
  }
  const brought = await here.bring().catch((error) => {
    throw new Error(`The browser tests found no browser, and ${error.message}. ${advice}`);
  });
  if (!(await here.starts(brought.executablePath, brought.env))) {
    throw new Error(
      `The browser tests found no browser, and the one brought by npm does not start. ${advice}`,
    );
  }
  return { executablePath: brought.executablePath, args: browserFlags, env: brought.env };
}
