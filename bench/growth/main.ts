// `npm run bench -- --growth`: the page with logs from two flights to hundreds of thousands, beside the floor and other flow
// maps with the same logs. These are installed here, into a package of their own, when they are asked for.
import { writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { build } from 'vite';
import type { findBrowser } from '../../scripts/browser.mjs';
import { ensureInstalled } from '../../scripts/installation.mjs';
import { browsersOf } from '../browsers.ts';
import { readFiles } from '../files.ts';
import { buildBeside, floorOf } from '../floor.ts';
import { measureRun } from '../run.ts';
import { type Subject, windowSize } from '../visit.ts';
import { airfieldsOf, logOf, type MadeUpLog } from './logs.ts';
import { type GrowthRun, measureGrowth } from './measure.ts';
import { readGrowthOptions } from './options.ts';
import { type Measured, type Name, names, writeGrowth } from './tables.ts';

const say = (words: string) => process.stderr.write(`${words}\n`);

/**
 * @param root the project's folder, ending in a slash
 * @param words the options as they were written
 * @throws an Error with a sentence if something cannot be measured
 */
export async function runGrowth(
  root: string,
  words: readonly string[],
  find: typeof findBrowser,
): Promise<void> {
  const options = readGrowthOptions(words);
  const problem = await ensureInstalled(`${root}bench/peers`);
  if (problem !== null) throw new Error(problem);
  const browsers = browsersOf(await find());
  const { inNewBrowser } = browsers;
  const kept = `${root}.bench`;
  say('Building and compressing the page and its peers …');
  await build({ root, logLevel: 'error' });
  const page: Subject = { name: 'page', files: await readFiles([`${root}dist`], `${kept}/brotli`) };
  // Nobody's first run of a program is like the others; this one is not counted.
  const { box } = await inNewBrowser((browser) => measureRun(browser, page, { link: null, isUsed: false }));
  const ground = await floorOf(root, box);
  const subjectOf = async (name: Exclude<Name, 'page'>): Promise<Subject> => {
    await buildBeside(
      root,
      name === 'floor' ? 'bench/floor' : `bench/peers/${name}`,
      ground,
      `${kept}/${name}`,
    );
    const isServed = (path: string) => !path.startsWith('basemap/') || path.endsWith('.pmtiles');
    return {
      name,
      files: await readFiles([`${kept}/${name}`, `${root}public`], `${kept}/brotli`, isServed),
    };
  };
  const subjects: Readonly<Record<Name, Subject>> = {
    page,
    floor: await subjectOf('floor'),
    'flowmap-gl': await subjectOf('flowmap-gl'),
    'maplibre-turf': await subjectOf('maplibre-turf'),
  };
  /** What cannot take a log is said, and the others go on. */
  const measure = async (subject: Subject, log: MadeUpLog): Promise<GrowthRun | null> => {
    try {
      return await inNewBrowser((browser) => measureGrowth(browser, subject, log));
    } catch (error) {
      say(`${subject.name} with ${log.rows} flights: ${error instanceof Error ? error.message : error}`);
      return null;
    }
  };
  const airfields = await airfieldsOf(root);
  const measured: Measured[] = [];
  for (const size of options.sizes) {
    const log = logOf(size, airfields);
    const runs: Record<Name, (GrowthRun | null)[]> = {
      page: [],
      floor: [],
      'flowmap-gl': [],
      'maplibre-turf': [],
    };
    for (let run = 1; run <= options.runs; run++)
      // In turns, so that whatever else the machine does hits all; who begins alternates, too.
      for (const name of run % 2 === 1 ? names : names.toReversed()) {
        const made = runs[name].includes(null) ? null : await measure(subjects[name], log);
        runs[name].push(made);
        say(`${log.rows} flights, run ${run} of ${options.runs}, ${name}: ${JSON.stringify(made)}`);
      }
    measured.push({ size, rows: log.rows, runs });
  }
  const { width, height } = windowSize;
  console.log(
    [
      `# From two flights to hundreds of thousands: median of ${options.runs} cold runs (smallest–largest)`,
      `Chromium ${browsers.version()}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}, a window of ${width} × ${height} px, a map of ${box.width} × ${box.height} px.`,
      ...writeGrowth(measured),
    ].join('\n\n'),
  );
  if (options.json !== null) await writeFile(options.json, `${JSON.stringify(measured, null, 2)}\n`);
}
