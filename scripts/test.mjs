// `npm test`: everything that can be checked, on a machine that needs nothing but Node, and one line to close with.
// Options: --unit leaves out the page and the browser; --project <part> runs a part of vitest.config.ts and nothing else
// (more than once for several); everything else goes to vitest, such as part of a file's name.
// @ts-check
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './browser.mjs';
import { runCommand, secondsSince } from './command.mjs';
import { findEngines, lackingEngines } from './engines.mjs';
import { ensureInstalled, nodeProblem } from './installation.mjs';
import { partsOf } from './parts.mjs';
import { addTallies, closingLine, countTests } from './tally.mjs';

/** @import { Tally, VitestReport } from './tally.d.mts' */

const root = fileURLToPath(new URL('..', import.meta.url));
const wholeStart = performance.now();

/** @type {Tally} */
const onePassed = { passed: 1, failed: 0, skipped: 0 };
/** @type {Tally} */
const oneFailed = { passed: 0, failed: 1, skipped: 0 };

/**
 * @param {Tally} tally
 * @returns {never}
 */
function close(tally) {
  console.log(`\nThe whole took ${secondsSince(wholeStart)}.`);
  console.log(closingLine(tally));
  process.exit(tally.failed === 0 ? 0 : 1);
}

/**
 * Runs programs of node_modules one after the other and says how it went; what they write is shown only on failure.
 * @param {string} name
 * @param {readonly (readonly string[])[]} commands each the path of a program in node_modules, and its arguments
 * @returns {Promise<boolean>} whether all of them passed
 */
async function check(name, commands) {
  const start = performance.now();
  const output = [];
  for (const [program = '', ...programArguments] of commands) {
    const path = join(root, 'node_modules', program);
    const result = await runCommand(process.execPath, [path, ...programArguments], {
      cwd: root,
      collected: true,
      // A NODE_ENV of the terminal would otherwise build React for development.
      environment: { ...process.env, NODE_ENV: 'production' },
    });
    if (result.code !== 0) output.push(result.output.trim());
  }
  const passed = output.length === 0;
  console.log(`${passed ? '✓' : '✗'} ${name}  ${secondsSince(start)}`);
  if (!passed) console.log(`${output.join('\n')}\n`);
  return passed;
}

function checkFormatAndLint() {
  const colors = process.stdout.isTTY ? 'force' : 'off';
  return check('format and lint', [['@biomejs/biome/bin/biome', 'ci', `--colors=${colors}`, '.']]);
}

function checkTypes() {
  // Each project by itself: `tsc --build` would leave a file of its own beside every configuration.
  const projects = readdirSync(root).filter((name) => /^tsconfig\.(?!base\.).+\.json$/.test(name));
  return check(
    'types',
    projects.map((project) => [
      'typescript/bin/tsc',
      ...['--project', project],
      // Checkers side by side each look up the same types anew: two thirds more work for cores that the build keeps busy.
      '--singleThreaded',
      // What has not changed since the last run need not be checked again.
      ...[
        '--incremental',
        '--tsBuildInfoFile',
        join(root, 'node_modules', '.cache', 'airlift-map', 'types', `${project}.tsbuildinfo`),
      ],
    ]),
  );
}

function buildPage() {
  return check('build', [['vite/bin/vite.js', 'build', '--logLevel', 'warn']]);
}

/** @returns {Promise<boolean>} whether the browser tests have a browser */
async function haveBrowser() {
  const start = performance.now();
  try {
    const { executablePath } = await findBrowser();
    console.log(`✓ browser ${executablePath}  ${secondsSince(start)}`);
    return true;
  } catch (error) {
    console.log(`✗ browser  ${secondsSince(start)}\n${error instanceof Error ? error.message : error}\n`);
    return false;
  }
}

/**
 * @param {readonly string[]} vitestArguments
 * @returns {Promise<Tally>}
 */
async function runTests(vitestArguments) {
  const start = performance.now();
  const reportFolder = mkdtempSync(join(tmpdir(), 'airlift-map-'));
  const reportPath = join(reportFolder, 'report.json');
  const { code } = await runCommand(
    process.execPath,
    [
      join(root, 'node_modules', 'vitest', 'vitest.mjs'),
      'run',
      '--reporter=default',
      '--reporter=json',
      `--reporter=${join(root, 'test', 'run', 'slowest-files.ts')}`,
      `--outputFile.json=${reportPath}`,
      ...vitestArguments,
    ],
    { cwd: root, environment: { ...process.env, ...(process.stdout.isTTY ? {} : { NO_COLOR: '1' }) } },
  );
  /** @type {VitestReport | null} */
  let report = null;
  try {
    report = JSON.parse(readFileSync(reportPath, 'utf8'));
  } catch {
    console.log('Vitest ended without a report.');
  }
  rmSync(reportFolder, { recursive: true, force: true });
  const tally = countTests(report, code);
  console.log(`${tally.failed === 0 ? '✓' : '✗'} tests  ${secondsSince(start)}`);
  return tally;
}

const nodeTooOld = nodeProblem(process.version);
if (nodeTooOld !== null) {
  console.error(nodeTooOld);
  close(oneFailed);
}

const passedOn = process.argv.slice(2).filter((argument) => argument !== '--unit');
const parts = partsOf(passedOn);
const isWhole = parts.length === 0;
const onlyUnit = process.argv.includes('--unit') || (!isWhole && parts.every((part) => part === 'unit'));

const installationFailed = await ensureInstalled(root);
if (installationFailed !== null) {
  console.error(installationFailed);
  close(oneFailed);
}

// None of these needs another, and none keeps a core busy for long.
const [formatted, typed, built, browser] = await Promise.all([
  isWhole ? checkFormatAndLint() : null,
  isWhole ? checkTypes() : null,
  onlyUnit ? null : buildPage(),
  onlyUnit ? null : haveBrowser(),
]);
const tallies = [formatted, typed, built]
  .filter((passed) => passed !== null)
  .map((passed) => (passed ? onePassed : oneFailed));
// A browser that is there is no check of the project, but without one a part of it stays unchecked.
if (browser === false) tallies.push(oneFailed);

const withBrowser = built === true && browser === true;
if (!onlyUnit && !withBrowser) {
  console.log(`The browser tests are not run: there is no ${built ? 'browser' : 'page'} (see above).`);
}
if (withBrowser) {
  const lacking = lackingEngines(findEngines());
  if (lacking !== null) console.log(lacking);
}
if (withBrowser || (onlyUnit && !isWhole)) tallies.push(await runTests(passedOn));
else if (isWhole) tallies.push(await runTests(['--project', 'unit', ...passedOn]));
close(addTallies(...tallies));
