// A real Chromium for tests: opens the built page, waits for states, and writes down everything the page should not do.
import { buffer } from 'node:stream/consumers';
import {
  type Browser,
  type BrowserContext,
  type CDPSession,
  chromium,
  type Download,
  type Locator,
  type Page,
} from 'playwright-core';
import { afterAll, afterEach, inject } from 'vitest';

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
  /**
   * Something to do before the page is opened. Where it gives back what can be disposed of, the page is another test's
   * afterwards.
   */
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

/** What cannot be changed in a browser's context once there is one, and what such a context has. */
interface Shared {
  readonly context: BrowserContext;
  /** Pages that wait, blank, for the next test. */
  readonly waiting: Page[];
  /** Empties what is stored, which outlasts a load. */
  readonly empty: () => Promise<void>;
}

// Kept for all test files that a worker of vitest takes one after the other: a process that has compiled the page's
// program loads the page for a third of what a new one takes.
let connected: Promise<Browser> | undefined;
const shared = new Map<string, Promise<Shared>>();

async function newContext(options: OpenOptions): Promise<BrowserContext> {
  connected ??= chromium.connect(inject('browserAddress'));
  return (await connected).newContext({
    locale: options.locale ?? 'en-GB',
    hasTouch: options.touch ?? false,
    javaScriptEnabled: options.scripts ?? true,
    acceptDownloads: true,
    serviceWorkers: options.serviceWorkers ?? 'block',
  });
}

async function newShared(options: OpenOptions): Promise<Shared> {
  const context = await newContext(options);
  // A picture of the site, which does nothing: Chromium ends a process of whose pages none is open.
  const anchor = await context.newPage();
  await anchor.goto(`${inject('pageAddress')}icon.svg`);
  const session = await context.newCDPSession(anchor);
  const { origin } = new URL(inject('pageAddress'));
  return {
    context,
    waiting: [],
    empty: async () => {
      await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
    },
  };
}

/** What can be taken off a page again, such as a script that runs before the page's own. */
const isDisposable = (it: unknown): it is { dispose: () => Promise<void> } =>
  typeof it === 'object' && it !== null && 'dispose' in it;

interface InUse {
  readonly of: Shared;
  readonly page: Page;
  /** Takes off what was done before the page was opened; null: nothing can be taken off. */
  readonly done: (() => Promise<void>) | null;
  /** Whether another test may have the page. */
  readonly isPlain: boolean;
}

/**
 * Pages of the one browser, for one test file. What a test has opened is loaded anew for the next one: a tab of its own
 * costs four times as much, with a process that knows nothing of the page's program. The page stores nothing that would
 * outlast a load but what its reader has opened: see `nothingStored`. Nothing of it outlasts a file.
 */
export function browserForFile() {
  /** Pages of the test that runs. */
  const inUse: InUse[] = [];
  /** Pages that stay as the last test has left them, for the file. */
  const left = new Map<string, Opened>();
  const leftInUse: InUse[] = [];
  const used = new Set<Shared>();
  const own: BrowserContext[] = [];

  const release = async (hasFailed: boolean, pages: InUse[]) => {
    await Promise.all(
      pages.splice(0).map(async ({ of, page, done, isPlain }) => {
        if (page.isClosed()) return;
        if (hasFailed || !isPlain) return page.close();
        await done?.();
        await clear(page);
        of.waiting.push(page);
      }),
    );
  };
  afterEach(({ task }) => release(task.result?.state === 'fail', inUse));
  afterAll(async () => {
    await release(false, leftInUse);
    await Promise.all([...own.map((context) => context.close()), ...[...used].map(({ empty }) => empty())]);
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

  async function pageOf(options: OpenOptions): Promise<{ of: Shared | null; page: Page }> {
    const { locale, touch, scripts, serviceWorkers = 'block' } = options;
    // What service workers keep is the context's.
    if (options.firstVisit === true || serviceWorkers === 'allow') {
      const context = await newContext(options);
      own.push(context);
      return { of: null, page: await context.newPage() };
    }
    const kind = JSON.stringify([locale, touch, scripts]);
    const known = shared.get(kind) ?? newShared(options);
    shared.set(kind, known);
    const of = await known;
    used.add(of);
    const waits = of.waiting.pop();
    // A tab behind another one is given one frame a second.
    await waits?.bringToFront();
    return { of, page: waits ?? (await of.context.newPage()) };
  }

  async function load(options: OpenOptions): Promise<Opened> {
    const { at = '', width = 1280, height = 800 } = options;
    const { of, page } = await pageOf(options);
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
    if (options.nothingStored === true) await of?.empty();
    const made = await options.before?.(page);
    const done = isDisposable(made) ? () => made.dispose() : null;
    const isPlain = options.before === undefined || done !== null;
    if (of !== null) (options.reuse === true ? leftInUse : inUse).push({ of, page, done, isPlain });
    await page.goto(options.address ?? `${inject('pageAddress')}${at}`);
    const map = page.locator('.map-frame');
    if (options.settle !== false) await settled(map);
    if (options.engine === 'maplibre') await meanToMove(map);
    return { page, context: page.context(), map, complaints, requests };
  }
}

const sessions = new WeakMap<Page, CDPSession[]>();

/** The browser's own protocol for a page, for as long as its test has it: what it has overridden ends with the session. */
export async function protocolOf(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  sessions.set(page, [...(sessions.get(page) ?? []), session]);
  return session;
}

/** Takes off a page what outlasts a load: listeners, routes, rights, overrides, history, the place of the mouse. */
async function clear(page: Page): Promise<void> {
  // One that a test has ended itself is no fault.
  await Promise.allSettled((sessions.get(page) ?? []).map((session) => session.detach()));
  sessions.delete(page);
  for (const event of ['console', 'pageerror', 'request', 'response', 'download', 'dialog', 'load'] as const)
    page.removeAllListeners(event);
  await Promise.all([page.unrouteAll({ behavior: 'ignoreErrors' }), page.context().clearPermissions()]);
  // Ends what still moves, and makes a load of the next address even where only its fragment is another.
  await page.goto('about:blank');
  // Chromium keeps fifty entries: a step that a later test counts would be none in a full history.
  const session = await page.context().newCDPSession(page);
  await session.send('Page.resetNavigationHistory');
  await session.detach();
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
