// `npm run bench -- --lighthouse`: Lighthouse's scores of the built page, on a phone and a desk. Lighthouse is installed
// here, into a package of its own, when it is asked for: nothing else needs its 185 MB.
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { findBrowser } from '../../scripts/browser.mjs';
import { ensureInstalled } from '../../scripts/installation.mjs';
import { readFiles } from '../files.ts';
import { serve } from '../serve.ts';
import { medianOf } from '../statistics.ts';
import { writeTable } from '../table.ts';
import { type Audit, audit, categories, type Device, devices, metrics } from './audit.ts';

/** Below the page's address: as most readers come, in the language with the most fonts, and in somebody's page. */
const places = ['', 'kk/', '?embed'] as const;

interface Measured {
  readonly place: string;
  readonly device: Device;
  readonly audits: readonly Audit[];
}

const usage = 'With --lighthouse the options are --runs N and --json FILE.';

function readOptions(words: readonly string[]): { readonly runs: number; readonly json: string | null } {
  try {
    const { values } = parseArgs({
      args: [...words],
      options: {
        lighthouse: { type: 'boolean' },
        runs: { type: 'string', default: '3' },
        json: { type: 'string' },
      },
    });
    const runs = Number(values.runs);
    if (!Number.isInteger(runs) || runs < 1 || runs > 100)
      throw new Error(`--runs wants a whole number from 1 to 100, not "${values.runs}".`);
    return { runs, json: values.json ?? null };
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : error}\n${usage}`);
  }
}

function tableOf(measured: readonly Measured[]): string {
  const middle = (values: readonly number[]) => medianOf(values) ?? Number.NaN;
  const lines = measured.map(({ place, device, audits }) => [
    `/${place}`,
    device,
    ...categories.map((name) => {
      const scores = audits.map((each) => each.scores[name]);
      const [least, most] = [Math.min(...scores), Math.max(...scores)];
      return least === most ? `${least}` : `${Math.round(middle(scores))} (${least}–${most})`;
    }),
    ...metrics.map((name) => {
      const value = middle(audits.map((each) => each.metrics[name]));
      return name === 'cumulative-layout-shift' ? value.toFixed(3) : `${value.toFixed(0)} ms`;
    }),
  ]);
  const heads = ['page', 'device', 'performance', 'accessibility', 'best practices', 'SEO'];
  return writeTable([...heads, 'first paint', 'largest paint', 'blocked', 'shift'], lines);
}

/**
 * @param root the project's folder, ending in a slash; its `dist/` has to be built
 * @param words the options as they were written
 * @throws an Error with a sentence if something cannot be measured
 */
export async function runLighthouse(
  root: string,
  words: readonly string[],
  find: typeof findBrowser,
): Promise<void> {
  const { runs, json } = readOptions(words);
  const own = `${root}bench/lighthouse`;
  const problem = await ensureInstalled(own);
  if (problem !== null) throw new Error(problem);
  const browser = await find();
  const files = await readFiles([`${root}dist`], `${root}.bench/brotli`);
  // A folder is its page.
  const folders = [...files].flatMap(([path, file]) =>
    path.endsWith('/index.html') ? [[path.slice(0, -'index.html'.length), file] as const] : [],
  );
  const serving = await serve(new Map([...files, ...folders]), { base: '/', link: null });
  const measured: Measured[] = [];
  try {
    for (const device of devices)
      for (const place of places) {
        const audits: Audit[] = [];
        for (let run = 1; run <= runs; run++) {
          const address = serving.address + place;
          const made = await audit(`${own}/node_modules/lighthouse/cli/index.js`, browser, address, device);
          process.stderr.write(`/${place}, ${device}, run ${run} of ${runs}: ${made.scores.performance}\n`);
          audits.push(made);
        }
        measured.push({ place, device, audits });
      }
  } finally {
    await serving.close();
  }
  const failed = [...new Set(measured.flatMap(({ audits }) => audits.flatMap((each) => each.failed)))];
  console.log(
    [
      `# Lighthouse: median of ${runs} runs (least–most)`,
      tableOf(measured),
      failed.length === 0 ? 'Every other audit is passed.' : `Not passed: ${failed.join(', ')}.`,
    ].join('\n\n'),
  );
  if (json !== null) await writeFile(json, `${JSON.stringify(measured, null, 2)}\n`);
}
