// `npm run bench`: how heavy and how quick the page is, beside a page with MapLibre alone. It counts and does not judge.
import { writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { build } from 'vite';
import type { findBrowser } from '../scripts/browser.mjs';
import { browsersOf, type InNewBrowser } from './browsers.ts';
import { kindRowsOf, loadFigures, type Runs, rowsOf, useFigures } from './figures.ts';
import { readFiles } from './files.ts';
import { buildFloor } from './floor.ts';
import type { Box } from './floor-page.ts';
import { links, type Profile } from './link.ts';
import { readOptions } from './options.ts';
import { measureOverlay, type OverlayCost, overlayAirlifts, overlayRowsOf } from './overlay.ts';
import { measureOwn, type OwnRun, ownRowsOf } from './own.ts';
import { checkMark, measureRun, type Run } from './run.ts';
import { measureSeveral, type SeveralRun, severalRowsOf, subjectsOf } from './several.ts';
import { writeKinds, writeRows } from './table.ts';
import { type Subject, windowSize } from './visit.ts';
import type { Watch } from './watched.ts';

/** What a run says of itself goes to the terminal beside the tables, which alone go to the standard output. */
const say = (words: string) => process.stderr.write(`${words}\n`);

interface Measured extends Runs {
  readonly profile: Profile;
  readonly atMark: Watch['atMark'];
}

/** Runs of page and floor in turns, so that whatever else the machine does hits both; who begins alternates, too. */
async function measureProfile(
  inNewBrowser: InNewBrowser,
  subjects: { readonly page: Subject; readonly floor: Subject },
  profile: Profile,
  runs: number,
  isUsed: boolean,
): Promise<Measured> {
  const link = links[profile];
  const made: { page: Run[]; floor: Run[] } = { page: [], floor: [] };
  for (let index = 0; index < runs; index++) {
    const order = index % 2 === 0 ? (['page', 'floor'] as const) : (['floor', 'page'] as const);
    for (const name of order) {
      const run = await inNewBrowser((browser) => measureRun(browser, subjects[name], { link, isUsed }));
      made[name].push(run);
      say(`${profile}, run ${index + 1} of ${runs}, ${name}: map after ${run.moments.map?.toFixed(0)} ms`);
    }
  }
  const atMark = await inNewBrowser((browser) => checkMark(browser, subjects.page, link));
  return { profile, ...made, atMark };
}

/** What is to be read beside the tables. */
function noteOf({ atMark, page }: Measured): string {
  if (page.every(({ moments }) => moments.answers === null)) return 'The page does not say when it answers.';
  if (atMark === null || atMark === 'no answer')
    return 'The page says that it answers, but a press at that moment changed no figure.';
  const { frames, milliseconds } = atMark;
  return `A press at the moment in which the page says that it answers changed its figures in frame ${frames}, after ${milliseconds.toFixed(0)} ms.`;
}

function sectionsOf(measured: readonly Measured[]): string {
  const titles: Readonly<Record<Profile, string>> = {
    open: 'On an open link',
    slow: 'On a link of 9 Mbit/s and 60 ms',
  };
  const [first] = measured;
  return [
    ...measured.flatMap((each) => [
      `## ${titles[each.profile]}`,
      writeRows(rowsOf(loadFigures, each)),
      writeKinds(kindRowsOf(each)),
      noteOf(each),
    ]),
    ...(first === undefined ? [] : ['## In use', writeRows(rowsOf(useFigures, first))]),
  ].join('\n\n');
}

interface Several {
  /** A table of the reader's own. */
  readonly own: readonly OwnRun[];
  readonly ganga: readonly SeveralRun[];
  readonly many: readonly SeveralRun[];
  readonly floor: readonly SeveralRun[];
}

/** Airlifts of several rows and the floor in turns. */
async function measureAllSeveral(
  inNewBrowser: InNewBrowser,
  files: Subject['files'],
  floor: Subject,
  runs: number,
): Promise<Several> {
  const subjects = { ...subjectsOf(files), floor };
  const made: Record<'ganga' | 'many' | 'floor', SeveralRun[]> = { ganga: [], many: [], floor: [] };
  const own: OwnRun[] = [];
  for (let index = 0; index < runs; index++) {
    for (const name of ['ganga', 'floor', 'many'] as const) {
      made[name].push(await inNewBrowser((browser) => measureSeveral(browser, subjects[name])));
      say(`several rows, run ${index + 1} of ${runs}, ${name}`);
    }
    own.push(await inNewBrowser((browser) => measureOwn(browser, { name: 'page', files })));
  }
  return { ...made, own };
}

const sectionsOfSeveral = ({ ganga, many, floor, own }: Several) => [
  '## An airlift of 37 rows, on its own page',
  writeRows(severalRowsOf(ganga, floor)),
  '## A made-up airlift of 121 routes between 41 airfields, by `src=`',
  writeRows(severalRowsOf(many, floor)),
  '## A table of the reader’s own',
  writeRows(
    ownRowsOf(
      own,
      floor.map(({ map }) => map),
      floor.map(({ facet }) => facet),
    ),
  ),
];

const isSameBox = (one: Box, other: Box) => JSON.stringify(one) === JSON.stringify(other);

/**
 * @param root the project's folder, ending in a slash
 * @param words the options as they were written
 * @throws an Error with a sentence if something cannot be measured
 */
export async function runBench(
  root: string,
  words: readonly string[],
  find: typeof findBrowser,
): Promise<void> {
  const options = readOptions(words);
  const found = await find();
  const kept = `${root}.bench`;
  say('Building and compressing the page …');
  await build({ root, logLevel: 'error' });
  const browsers = browsersOf(found);
  const { inNewBrowser } = browsers;
  const page: Subject = { name: 'page', files: await readFiles([`${root}dist`], `${kept}/brotli`) };
  const trial = { link: null, isUsed: false };
  // Nobody's first run of a program is like the others; these two are not counted.
  const { box } = await inNewBrowser((browser) => measureRun(browser, page, trial));
  await buildFloor(root, box, `${kept}/floor`);
  const isOfFloor = (path: string) => !path.startsWith('basemap/') || path.endsWith('.pmtiles');
  const floor: Subject = {
    name: 'floor',
    files: await readFiles([`${kept}/floor`, `${root}public`], `${kept}/brotli`, isOfFloor),
  };
  const ofFloor = await inNewBrowser((browser) => measureRun(browser, floor, trial));
  if (!isSameBox(ofFloor.box, box)) throw new Error('The floor’s map is not where the page’s is.');

  const measured: Measured[] = [];
  for (const [index, profile] of options.profiles.entries())
    measured.push(await measureProfile(inNewBrowser, { page, floor }, profile, options.runs, index === 0));
  const several = await measureAllSeveral(inNewBrowser, page.files, floor, options.runs);
  const overlays: OverlayCost[] = [];
  for (const each of overlayAirlifts) overlays.push(await measureOverlay(each));
  const machine = {
    browser: browsers.version(),
    node: process.version,
    processor: cpus()[0]?.model.trim() ?? 'unknown',
    cores: cpus().length,
  };
  const { width, height } = windowSize;
  console.log(
    [
      `# Page and floor: median of ${options.runs} cold runs (smallest–largest)`,
      `Chromium ${machine.browser}, ${machine.cores} × ${machine.processor}, a window of ${width} × ${height} px, a map of ${box.width} × ${box.height} px. The floor is MapLibre with the same ground and no program of ours; what it shows first is its map. 1 KB is 1000 bytes, with headers, in brotli.`,
      sectionsOf(measured),
      ...sectionsOfSeveral(several),
      '## Lines, numbers and names over a map, CPU time without a browser',
      writeRows(overlayRowsOf(overlays)),
    ].join('\n\n'),
  );
  if (options.json !== null) {
    const profiles = measured.map((each) => ({ ...each, rows: rowsOf(loadFigures, each) }));
    const [first] = measured;
    const use = first === undefined ? [] : rowsOf(useFigures, first);
    const all = {
      machine,
      window: windowSize,
      map: box,
      runs: options.runs,
      profiles,
      use,
      several,
      overlays,
    };
    await writeFile(options.json, `${JSON.stringify(all, null, 2)}\n`);
  }
}
