// One cold run of the page and one of the floor, each in a browser of its own.
import { type Browser, chromium, type Page } from 'playwright-core';
import { findBrowser } from '../scripts/browser.mjs';
import { enlargeFloor, type Press, pressFilter, repaintFloor } from './presses.ts';
import { probe, type Watched } from './probe.ts';
import { type Kind, kinds, type Served } from './serve.ts';
import { medianOf } from './statistics.ts';

/** Presses, and pictures, of one run. */
const presses = 10;
const pictures = 3;
/** Nothing has been asked for this long: the page is idle, milliseconds. */
const silence = 1000;

/** Figures by name; times in milliseconds, sizes in bytes; null where there is nothing to measure. */
export type Run = Readonly<Record<string, number | null>>;

type Watching = Watched & { readonly answers: number | null; readonly start: number };

async function opened(address: string): Promise<{ browser: Browser; page: Page }> {
  const { executablePath, args, env } = await findBrowser();
  const browser = await chromium.launch({
    executablePath,
    args: [...args],
    env: { ...process.env, ...env } as Record<string, string>,
  });
  // What is kept for a time without a network is taken when the page is idle, and is no part of a visit.
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    locale: 'en-GB',
    colorScheme: 'light',
    serviceWorkers: 'block',
    acceptDownloads: true,
  });
  const page = await context.newPage();
  await page.addInitScript(probe);
  await page.goto(address, { waitUntil: 'commit' });
  await page.waitForFunction(() => (window as unknown as { watched: Watched }).watched.arcs !== null, null, {
    timeout: 60_000,
  });
  return { browser, page };
}

function watchedIn(page: Page): Promise<Watching> {
  return page.evaluate(() => ({
    ...(window as unknown as { watched: Watched }).watched,
    answers: performance.getEntriesByName('airlift-map:answers')[0]?.startTime ?? null,
    start: performance.timeOrigin,
  }));
}

async function untilIdle({ sent }: Served): Promise<void> {
  let before = -1;
  while (before !== sent.length) {
    before = sent.length;
    await new Promise((resolve) => setTimeout(resolve, silence));
  }
}

/** Bytes that had left by a time after navigation. */
function bytesBy({ sent }: Served, start: number, time: number | null, ofKind?: Kind): number | null {
  if (time === null) return null;
  const until = sent.filter((each) => each.time <= start + time && (ofKind ?? each.kind) === each.kind);
  return until.reduce((sum, { bytes }) => sum + bytes, 0);
}

async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize;
}

/** Times and bytes of a page until it is idle. */
async function visit(page: Page, served: Served): Promise<Run> {
  await untilIdle(served);
  const { start, picture, answers, arcs } = await watchedIn(page);
  const byKind = kinds.map(
    (kind) => [`bytes until arcs: ${kind}`, bytesBy(served, start, arcs, kind)] as const,
  );
  return {
    'time to picture': picture,
    'time to answer': answers,
    'time to arcs': arcs,
    'bytes until picture': bytesBy(served, start, picture),
    'bytes until arcs': bytesBy(served, start, arcs),
    'bytes until idle': bytesBy(served, start, Number.POSITIVE_INFINITY),
    ...Object.fromEntries(byKind),
  };
}

/** @param isThorough whether presses, pictures and the heap are measured, too, which no line changes */
export async function runPage(served: Served, isThorough: boolean): Promise<Run> {
  served.sent.length = 0;
  const { browser, page } = await opened(served.address);
  try {
    const times = await visit(page, served);
    if (!isThorough) return times;
    const heap = await heapOf(page);
    const pressed: readonly Press[] = await page.evaluate(pressFilter, presses);
    if (pressed.some(({ figures }) => figures === null))
      throw new Error('The page did not answer to its filter.');
    const saving: number[] = [];
    for (let count = 0; count < pictures; count++) {
      const start = await page.evaluate(() => {
        document.querySelector<HTMLElement>('.foot .primary')?.click();
        return performance.now();
      });
      await page.waitForFunction(
        (wanted) => (window as unknown as { watched: Watched }).watched.saved.length > wanted,
        count,
      );
      saving.push(((await watchedIn(page)).saved.at(-1) ?? 0) - start);
    }
    const middle = (pick: (press: Press) => number | null) =>
      medianOf(pressed.map((press) => pick(press) ?? 0));
    return {
      ...times,
      'press to figures': middle(({ figures }) => figures),
      'frames to figures': middle(({ figureFrames }) => figureFrames),
      'press to map': middle(({ map }) => map),
      'first picture saved': saving[0] ?? null,
      'picture saved': medianOf(saving.slice(1)),
      heap,
    };
  } finally {
    await browser.close();
  }
}

export async function runFloor(served: Served, isThorough: boolean): Promise<Run> {
  served.sent.length = 0;
  const { browser, page } = await opened(`${served.address}floor/`);
  try {
    const times = await visit(page, served);
    if (!isThorough) return times;
    const heap = await heapOf(page);
    return {
      ...times,
      'press to map': medianOf(await page.evaluate(repaintFloor, presses)),
      'map at two pixels for one': medianOf(await page.evaluate(enlargeFloor, pictures)),
      heap,
    };
  } finally {
    await browser.close();
  }
}
