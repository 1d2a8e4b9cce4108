// One cold run: a page nobody has been to, from its first byte to its last press.
import type { Browser, BrowserContext, Page, Request } from 'playwright-core';
import { allOf, type Bytes, bytesUntil, crossCheck } from './bytes.ts';
import type { ServedFiles } from './files.ts';
import type { Box } from './floor.ts';
import type { Link } from './link.ts';
import { type Serving, serve } from './serve.ts';
import { medianOf, summarise } from './statistics.ts';
import { type Moments, type Paint, type Press, places, watch } from './watch.ts';

/** The window, CSS pixels. */
export const windowSize = { width: 1280, height: 800 } as const;

/** The mark with which the page says that it answers to the filter. */
const answersMark = 'airlift-map:answers';
/** Nothing asked for during so many milliseconds is the end of loading. */
const quietTime = 1000;
/** Milliseconds after which a page is given up. */
const patience = 90_000;
const presses = 10;
const saves = 3;

/** Page or floor. */
export interface Subject {
  readonly name: 'page' | 'floor';
  readonly files: ServedFiles;
}

export interface Run {
  /** Milliseconds since the navigation began; `paint` is the browser's own first contentful paint. */
  readonly moments: Moments & { readonly paint: number | null };
  readonly bytes: { readonly picture: Bytes | null; readonly map: Bytes; readonly idle: Bytes };
  /** Where the map is. */
  readonly box: Box;
  readonly use: Use | null;
}

/** What presses cost, milliseconds, and memory. */
export interface Use {
  /** Of the program after its garbage is collected, bytes. */
  readonly heap: number;
  /** Until the words have changed; null for the floor, which has none. */
  readonly words: Paint | null;
  /** Until the map is drawn anew: of the page, without or with all arcs. */
  readonly map: Paint;
  /** Until a file is handed over, or, of the floor, until it is painted at twice the pixels. */
  readonly firstSave: number;
  readonly laterSave: number;
}

export interface RunOptions {
  readonly link: Link | null;
  /** Whether the page is pressed after it has loaded. */
  readonly isUsed: boolean;
}

interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly serving: Serving;
}

/** Opens a subject in a context of its own, so with empty caches, and closes everything after `use`. */
async function visiting<Result>(
  browser: Browser,
  { name, files }: Subject,
  link: Link | null,
  pressesAtMark: boolean,
  use: (visit: Visit) => Promise<Result>,
): Promise<Result> {
  // Below the root of its host, as most pages are.
  const serving = await serve(files, { base: `/${name}/`, link });
  const context = await browser.newContext({
    viewport: windowSize,
    deviceScaleFactor: 1,
    colorScheme: 'light',
    locale: 'en-GB',
    reducedMotion: 'no-preference',
  });
  try {
    const errors: string[] = [];
    await context.addInitScript(watch, { places, answersMark, pressesAtMark });
    const page = await context.newPage();
    page.setDefaultTimeout(patience);
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    const result = await use({ page, context, serving });
    const complaints = [
      ...errors,
      ...serving.missing.map((path) => `there is no ${path}`),
      ...serving.uncompressed.map((path) => `${path} was not asked for in brotli`),
    ];
    if (complaints.length > 0) throw new Error(`The ${name} does not work: ${complaints.join('; ')}`);
    return result;
  } finally {
    await context.close();
    await serving.close();
  }
}

/** Rejects at once when the page has thrown instead of waiting for what will never come. */
async function loaded({ page, serving }: Visit): Promise<void> {
  await page.goto(serving.address, { waitUntil: 'commit' });
  // Asked for now and then, and not in every frame: the asking must not be what is measured.
  await page.waitForFunction(() => window.bench?.moments.map !== null, undefined, { polling: 200 });
  await serving.quiet(quietTime, patience);
}

/** Counts what the browser says it has received, headers included: for page, workers and service worker. */
function countReceived({ page, context, serving }: Visit): () => Promise<number> {
  const received: Promise<number>[] = [];
  const scripts = new Set<string>();
  page.on('worker', (worker) => scripts.add(worker.url()));
  context.on('serviceworker', (worker) => scripts.add(worker.url()));
  const sizeOf = async (request: Request) => {
    const { responseHeadersSize, responseBodySize } = await request.sizes();
    if (responseBodySize > 0 || !scripts.has(request.url())) return responseHeadersSize + responseBodySize;
    // Of a worker's own script Chromium counts the headers and not the body.
    const response = await request.response();
    return responseHeadersSize + Number((await response?.headerValue('content-length')) ?? 0);
  };
  context.on('requestfinished', (request) => {
    if (request.url().startsWith(serving.address)) received.push(sizeOf(request));
  });
  return async () => (await Promise.all(received)).reduce((sum, each) => sum + each, 0);
}

export function measureRun(browser: Browser, subject: Subject, { link, isUsed }: RunOptions): Promise<Run> {
  return visiting(browser, subject, link, false, async (visit) => {
    const { page, serving } = visit;
    const counted = countReceived(visit);
    await loaded(visit);
    const { moments, origin, paint, box } = await page.evaluate((region) => {
      const frame = document.querySelector(region)?.querySelector('canvas')?.getBoundingClientRect();
      if (frame === undefined) throw new Error('There is no map.');
      const { x, y, width, height } = frame;
      return {
        moments: { ...window.bench.moments },
        origin: performance.timeOrigin,
        paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null,
        box: { x, y, width, height },
      };
    }, places.region);
    const until = (moment: number | null) =>
      moment === null ? null : bytesUntil(serving.sent, origin + moment);
    const map = until(moments.map);
    if (map === null) throw new Error('The map was not painted.');
    const bytes = {
      picture: until(moments.picture),
      map,
      idle: bytesUntil(serving.sent, Number.POSITIVE_INFINITY),
    };
    crossCheck(allOf(bytes.idle), await counted(), subject.name);
    const use = isUsed ? await measureUse(visit, subject) : null;
    return { moments: { ...moments, paint }, bytes, box, use };
  });
}

async function measureUse({ page, context }: Visit, { name }: Subject): Promise<Use> {
  const session = await context.newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();

  let words: Paint | null = null;
  if (name === 'page') {
    words = medianPaint((await pressOften(page, places.filter)).map((press) => press.words));
    // A route that another type flew, too, stays on the map: only the press on the last type left hides an arc.
    await page.evaluate((filter) => {
      const [, ...others] = document.querySelectorAll<HTMLInputElement>(filter);
      for (const other of others) if (other.checked) other.click();
    }, places.filter);
  }
  const button = name === 'page' ? places.filter : '#repaint';
  const map = medianPaint((await pressOften(page, button)).map((press) => press.map));
  const saved: number[] = [];
  for (let index = 0; index < saves; index++) {
    await page.waitForTimeout(500);
    saved.push(
      name === 'page'
        ? await page.evaluate((selector) => window.bench.save(selector), places.save)
        : await page.evaluate(() => window.paintAt(2)),
    );
  }
  return {
    heap: usedSize,
    words,
    map,
    firstSave: saved[0] ?? Number.NaN,
    laterSave: medianOf(saved.slice(1)) ?? Number.NaN,
  };
}

async function pressOften(page: Page, button: string): Promise<Press[]> {
  const made: Press[] = [];
  for (let index = 0; index < presses; index++) {
    // Each press comes at another moment of the 16.7 ms between two frames, as a reader's do.
    await page.waitForTimeout(150 + (16.7 / presses) * index);
    made.push(await page.evaluate((selector) => window.bench.press(selector), button));
  }
  return made;
}

/** @throws an Error if a press had no effect */
function medianPaint(paints: readonly (Paint | null)[]): Paint {
  const frames = summarise(paints.map((paint) => paint?.frames ?? null));
  const milliseconds = summarise(paints.map((paint) => paint?.milliseconds ?? null));
  if (frames === null || milliseconds === null) throw new Error('A press changed nothing.');
  return { frames: frames.median, milliseconds: milliseconds.median };
}

/** Presses the filter at the page's own mark: whether it is true. Null where there is no such mark. */
export function checkMark(browser: Browser, page: Subject, link: Link | null) {
  return visiting(browser, page, link, true, async (visit) => {
    await loaded(visit);
    return visit.page.evaluate(() => window.bench.atMark);
  });
}
