// A real Chromium for tests: opens the built page, waits for states, and writes down everything the page should not do.
import { buffer } from 'node:stream/consumers';
import {
  type Browser,
  type BrowserContext,
  chromium,
  type Download,
  type Locator,
  type Page,
} from 'playwright-core';
import { afterAll, afterEach, beforeAll, inject } from 'vitest';

export interface OpenOptions {
  /** Query and fragment, as `?types=il-76#map=4/50/60`. */
  readonly at?: string;
  /**
   * What shows the map: the drawing that stands in the page, or MapLibre, which comes only when the reader means to move
   * the map. Left out, it is the drawing.
   */
  readonly engine?: 'drawing' | 'maplibre';
  /** Another page than the built one. */
  readonly address?: string;
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: 'light' | 'dark';
  readonly locale?: string;
  readonly reducedMotion?: 'reduce' | 'no-preference';
  readonly touch?: boolean;
  /** Whether programs run in the page. */
  readonly scripts?: boolean;
  /** Whether the page is to be waited for until its map is painted. */
  readonly settle?: boolean;
  /** Whether a page of the same size that another test has left may be led to the address instead of being loaded. */
  readonly reuse?: boolean;
  /** Whether nothing of the page may have been loaded before, by another test of the file. */
  readonly firstVisit?: boolean;
  /** Whether nothing may be in the browser's storage, where the page keeps what its reader has opened. */
  readonly nothingStored?: boolean;
  /** Whether the page may keep itself for a time without a network. Requests that it then answers are no page.route's. */
  readonly serviceWorkers?: 'allow' | 'block';
  /** Something to do before the page is opened. */
  readonly before?: (page: Page) => Promise<unknown>;
}

export interface Opened {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly map: Locator;
  /** Warnings and errors in the console, and errors nobody caught. */
  readonly complaints: string[];
  /** Every address that was asked for. */
  readonly requests: string[];
}

/** What Playwright itself writes into the console of a page that it keeps from starting a service worker. */
const blockedByPlaywright = 'Service Worker registration blocked by Playwright';
/**
 * What Chromium writes where it puts MapLibre's canvas onto the page without a graphics card, as serve.ts asks it to. The
 * page itself and MapLibre read no pixels of WebGL.
 */
const readWithoutCard = /GL Driver Message .*GPU stall due to ReadPixels/;

/**
 * Pages of the one browser, for one test file. What a test has opened is loaded anew for the next one: a tab of its own
 * costs four times as much, with a process that knows nothing of the page's program. The page stores nothing that would
 * outlast a load but what its reader has opened: see `nothingStored`.
 */
export function browserForFile() {
  let browser: Browser | undefined;
  /** What cannot be changed in a browser's context once there is one, and the one that has it. */
  const contexts = new Map<string, Promise<BrowserContext>>();
  const opened: BrowserContext[] = [];
  /** Pages of the test that runs, with what each lacks to be used by the next one. */
  const inUse: { readonly kind: string; readonly page: Page; readonly isPlain: boolean }[] = [];
  /** Pages that wait, blank, for the next test, by the kind of their context. */
  const waiting = new Map<string, Page[]>();
  /** Pages that stay as the last test has left them. */
  const left = new Map<string, Opened>();

  beforeAll(async () => {
    browser = await chromium.connect(inject('browserAddress'));
  });
  afterEach(async ({ task }) => {
    const hasFailed = task.result?.state === 'fail';
    await Promise.all(
      inUse.splice(0).map(async ({ kind, page, isPlain }) => {
        if (page.isClosed()) return;
        if (hasFailed || !isPlain) return page.close();
        await clear(page);
        waiting.set(kind, [...(waiting.get(kind) ?? []), page]);
      }),
    );
  });
  afterAll(async () => {
    await Promise.all(opened.map((context) => context.close()));
    await browser?.close();
  });

  return async (options: OpenOptions = {}): Promise<Opened> => {
    const { width: wide = 1280, height: high = 800, engine = 'drawing' } = options;
    // One on which MapLibre has come stays with it.
    const kind = `${wide}x${high} ${engine}`;
    const known = options.reuse === true ? left.get(kind) : undefined;
    if (known !== undefined) return ledTo(known, options);
    const fresh = await load(options);
    if (options.reuse === true) left.set(kind, fresh);
    return fresh;
  };

  async function contextOf(options: OpenOptions): Promise<BrowserContext> {
    if (browser === undefined) throw new Error('The browser has not been started.');
    const context = await browser.newContext({
      locale: options.locale ?? 'en-GB',
      hasTouch: options.touch ?? false,
      javaScriptEnabled: options.scripts ?? true,
      acceptDownloads: true,
      serviceWorkers: options.serviceWorkers ?? 'block',
    });
    opened.push(context);
    return context;
  }

  async function pageOf(options: OpenOptions): Promise<Page> {
    const { locale, touch, scripts, serviceWorkers = 'block' } = options;
    // What service workers keep is the context's.
    if (options.firstVisit === true || serviceWorkers === 'allow')
      return (await contextOf(options)).newPage();
    const kind = JSON.stringify([locale, touch, scripts]);
    // What is done before a page is loaded stays with it.
    const isPlain = options.before === undefined;
    const waits = isPlain ? waiting.get(kind)?.pop() : undefined;
    if (waits === undefined && !contexts.has(kind)) contexts.set(kind, contextOf(options));
    const page = waits ?? (await (await contexts.get(kind))?.newPage());
    if (page === undefined) throw new Error('There is no page.');
    // A tab behind another one is given one frame a second.
    if (waits !== undefined) await page.bringToFront();
    if (options.reuse !== true) inUse.push({ kind, page, isPlain });
    return page;
  }

  async function load(options: OpenOptions): Promise<Opened> {
    const { at = '', width = 1280, height = 800 } = options;
    const page = await pageOf(options);
    page.setDefaultTimeout(30_000);
    await page.setViewportSize({ width, height });
    await page.emulateMedia({
      media: null,
      forcedColors: null,
      colorScheme: options.colorScheme ?? 'light',
      reducedMotion: options.reducedMotion ?? 'no-preference',
    });
    const complaints: string[] = [];
    const requests: string[] = [];
    page.on('console', (message) => {
      if (message.text() === blockedByPlaywright || readWithoutCard.test(message.text())) return;
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('request', (request) => requests.push(request.url()));
    if (options.nothingStored === true) await emptyStorage(page);
    await options.before?.(page);
    await page.goto(options.address ?? `${inject('pageAddress')}${at}`);
    const map = page.locator('.map-frame');
    if (options.settle !== false) await settled(map);
    if (options.engine === 'maplibre') await meanToMove(map);
    return { page, context: page.context(), map, complaints, requests };
  }
}

/** Costs next to nothing, where a context of its own is a process that has to compile the page's program again. */
async function emptyStorage(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const { origin } = new URL(inject('pageAddress'));
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
  await session.detach();
}

/** Takes off a page what outlasts a load: listeners, routes, rights, the place of the mouse. */
async function clear(page: Page): Promise<void> {
  for (const event of ['console', 'pageerror', 'request', 'response', 'download', 'load'] as const)
    page.removeAllListeners(event);
  await Promise.all([page.unrouteAll({ behavior: 'ignoreErrors' }), page.context().clearPermissions()]);
  // Ends what still moves, and makes a load of the next address even where only its fragment is another.
  await page.goto('about:blank');
  await page.mouse.move(-1, -1);
}

/** Leads a page to another address as going back does, with nothing left open. */
async function ledTo(opened: Opened, { at = '', colorScheme = 'light' }: OpenOptions): Promise<Opened> {
  const { page, map } = opened;
  // A tab behind another one is given one frame a second.
  await page.bringToFront();
  await page.emulateMedia({ colorScheme });
  // Onto the note below the map, which lights up nothing.
  const size = page.viewportSize() ?? { width: 1280, height: 800 };
  await page.mouse.move(size.width - 5, size.height - 5);
  await page.evaluate((address) => {
    for (const dialog of document.querySelectorAll('dialog')) dialog.close();
    for (const details of document.querySelectorAll('details')) details.open = false;
    for (const scroller of document.querySelectorAll('.panel, main')) scroller.scrollTop = 0;
    (document.activeElement as HTMLElement | null)?.blur();
    history.replaceState(null, '', `${location.pathname}${address}`);
    window.dispatchEvent(new PopStateEvent('popstate'));
  }, at);
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
  await settled(map);
  return opened;
}

/** Means to move the map, with a mouse that goes over it and away again, and waits until MapLibre has painted it. */
export async function meanToMove(map: Locator): Promise<void> {
  const page = map.page();
  const box = await map.boundingBox();
  if (box === null) throw new Error('The map is not to be seen.');
  // Into a corner and onto the note below the map, where nothing lights up.
  await page.mouse.move(box.x + 3, box.y + 3);
  await page.mouse.move(box.x + 6, box.y + 6);
  await page.locator('.map-frame:not([data-engine="drawing"])').waitFor();
  const size = page.viewportSize() ?? { width: 1280, height: 800 };
  await page.mouse.move(size.width - 5, size.height - 5);
  await settled(map);
}

/** Takes WebGL away from a page before it is opened: the drawing stands in for the map from the first to the last. */
export const withoutWebGl = (page: Page) =>
  page.addInitScript(() => {
    const original = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: []) {
      return kind.startsWith('webgl') ? null : original.call(this, kind as '2d', ...rest);
    } as typeof original;
  });

/** What the browser has saved. It is the server's file, which Playwright's own path() does not give. */
export async function bytesOf(download: Download): Promise<Buffer> {
  return buffer(await download.createReadStream());
}

/** Waits until the map is painted and the page's fonts are there. */
export async function settled(map: Locator): Promise<void> {
  await map
    .page()
    .waitForFunction(() => document.querySelector('[aria-busy]')?.getAttribute('aria-busy') === 'false');
  await map.page().evaluate(() => document.fonts.ready);
}
