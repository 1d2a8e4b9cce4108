// A visit to page or floor by somebody who has never been there: served, opened, watched, closed.
import type { Browser, BrowserContext, Page, Request } from 'playwright-core';
import type { ServedFiles } from './files.ts';
import type { Link } from './link.ts';
import { untilAtRest } from './rest.ts';
import { type Serving, serve } from './serve.ts';
import { watch } from './watch.ts';
import { mapMessage, places, readyMessage } from './watched.ts';

/** The window, CSS pixels. */
export const windowSize = { width: 1280, height: 800 } as const;

/** The mark with which the page says that it answers to the filter. */
const answersMark = 'airlift-map:answers';
/** Nothing asked for during so many milliseconds is the end of loading: the page keeps itself for offline late. */
const quietTime = 6000;
/** Milliseconds after which a page is given up. */
const patience = 90_000;

/** The page, or what it is measured beside. */
export interface Subject {
  readonly name: 'page' | 'floor' | 'flowmap-gl' | 'maplibre-turf';
  readonly files: ServedFiles;
  /** Below the address of the site; the first airlift's page where it is left out. */
  readonly path?: string;
  /** Which words follow a press, where they are others than on the first airlift's page. */
  readonly words?: string;
}

export interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly serving: Serving;
  /** Of the page. */
  readonly address: string;
  /** Rejects when the page throws an error. */
  readonly failed: Promise<never>;
  /** Resolves when the page shows its picture and answers; at once for the floor, which does neither. */
  readonly ready: Promise<void>;
  /** Resolves when the map is painted. */
  readonly painted: Promise<void>;
}

/** Opens a subject in a context of its own, so with empty caches, and closes everything after `use`. */
export async function visiting<Result>(
  browser: Browser,
  { name, files, path = '', words = places.words }: Subject,
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
    const page = await context.newPage();
    page.setDefaultTimeout(patience);
    await untilAtRest(browser, patience);
    // Not before, because in an empty window, too, it would look for the picture in every frame.
    const hasPicture = name === 'page';
    await context.addInitScript(watch, {
      places: { ...places, words },
      readyMessage,
      mapMessage,
      hasPicture,
      answersMark,
      pressesAtMark,
    });
    const failed = new Promise<never>((_, reject) => {
      page.on('pageerror', (error) => {
        errors.push(String(error));
        reject(new Error(`The ${name} does not work: ${String(error)}`));
      });
    });
    // An error after the waiting is over is told at the end of the visit.
    failed.catch(() => undefined);
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    const isReady = hasPicture
      ? page.waitForEvent('console', (message) => message.text() === readyMessage)
      : Promise.resolve();
    const ready = isReady.then(() => undefined);
    ready.catch(() => undefined);
    const isPainted = page.waitForEvent('console', (message) => message.text() === mapMessage);
    const painted = isPainted.then(() => undefined);
    // Nobody waits for it where the page fails first.
    painted.catch(() => undefined);
    const result = await use({
      page,
      context,
      serving,
      address: `${serving.address}${path}`,
      failed,
      ready,
      painted,
    });
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

/** Opens it and waits until it shows its picture and answers; a page that throws an error is not waited for. */
export async function opened({ page, address, failed, ready }: Visit): Promise<void> {
  await page.goto(address, { waitUntil: 'commit' });
  await Promise.race([ready, failed]);
}

/**
 * Means to move the map, with a mouse over its middle; waits for it, and until nothing is asked for any more.
 * @param calm milliseconds without a request that are the end of loading
 */
export async function mapped(
  { page, serving, failed, painted }: Visit,
  calm: number = quietTime,
): Promise<void> {
  const box = await page.locator(places.region).boundingBox();
  if (box !== null) await page.mouse.move(box.x + box.width * 0.7, box.y + box.height * 0.3);
  await Promise.race([painted, failed]);
  await serving.quiet(calm, patience);
}

/** Counts what the browser says it has received, headers included: for page, workers and service worker. */
export function countReceived({ page, context, serving }: Visit): () => Promise<number> {
  const received: Promise<number>[] = [];
  const scripts = new Set<string>();
  page.on('worker', (worker) => scripts.add(worker.url()));
  context.on('serviceworker', (worker) => scripts.add(worker.url()));
  const sizeOf = async (request: Request) => {
    const response = await request.response();
    // What the service worker hands to its page was counted when it came to the worker.
    if (response === null || response.fromServiceWorker()) return 0;
    const { responseHeadersSize, responseBodySize } = await request.sizes();
    const isScriptOfWorker = request.serviceWorker() === null && scripts.has(request.url());
    if (responseBodySize > 0 || !isScriptOfWorker) return responseHeadersSize + responseBodySize;
    // Of a worker's own script Chromium counts the headers and not the body.
    return responseHeadersSize + Number((await response.headerValue('content-length')) ?? 0);
  };
  context.on('requestfinished', (request) => {
    if (request.url().startsWith(serving.address)) received.push(sizeOf(request));
  });
  return async () => (await Promise.all(received)).reduce((sum, each) => sum + each, 0);
}
