// What a page may forget to let go of, counted, and the presses after which it is counted.
import type { CDPSession, Page } from 'playwright-core';
import { expect } from 'vitest';
import { type Opened, settled } from './page.ts';

interface Watched {
  /** Addresses of files in memory that have not been let go of. */
  readonly urls: Set<string>;
  contexts: number;
  saved: number;
}
const watchedIn = (page: Page) =>
  page.evaluate(() => {
    const { urls, contexts, saved } = (window as unknown as { watched: Watched }).watched;
    return { urls: urls.size, contexts, saved };
  });

/** Counts what a page may forget to let go of. */
export const watch = (page: Page) =>
  page.addInitScript(() => {
    const watched: Watched = { urls: new Set(), contexts: 0, saved: 0 };
    Object.assign(window, { watched });
    const { createObjectURL, revokeObjectURL } = URL;
    URL.createObjectURL = (object) => {
      const url = createObjectURL(object);
      watched.urls.add(url);
      return url;
    };
    URL.revokeObjectURL = (url) => {
      watched.urls.delete(url);
      revokeObjectURL(url);
    };
    const known = new WeakSet<object>();
    const original = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: []) {
      const context = original.call(this, kind as 'webgl2', ...rest);
      if (context !== null && kind.startsWith('webgl') && !known.has(context)) {
        known.add(context);
        watched.contexts += 1;
      }
      return context;
    } as typeof original;
    // A browser is given ten seconds to read what it saves (save-file.ts); this one is not to read anything.
    const own = window.setTimeout;
    const hasten = (act: TimerHandler, wait?: number, ...given: unknown[]) =>
      own(act, wait === 10_000 ? 0 : wait, ...given);
    window.setTimeout = hasten as typeof window.setTimeout;
    // Counted, and not written to the disk fifty times.
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      if (this.download !== '') watched.saved += 1;
    };
  });

async function measured(session: CDPSession) {
  // What an aborted signal held is let go of by the collection after the one that finds the signal.
  for (let times = 0; times < 3; times++) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const metric = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? 0;
  return {
    heap: metric('JSHeapUsedSize'),
    listeners: metric('JSEventListeners'),
    nodes: metric('Nodes'),
  };
}

/** Presses filter, language, theme and projection by turns, each in its own time. */
export const switchAround = (page: Page, times: number) =>
  page.evaluate(async (wanted) => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const press = (selector: string, index: number) => {
      const found = document.querySelectorAll<HTMLElement>(selector);
      found[index % found.length]?.click();
    };
    const chosen = ['en', 'id', 'ru', 'kk'];
    for (let count = 0; count < wanted; count++) {
      const round = Math.floor(count / 4);
      if (count % 4 === 0) press('.type-filter input', round);
      if (count % 4 === 1) press('.choices.languages button', round + 1);
      if (count % 4 === 2) press('.theme-button', 0);
      if (count % 4 === 3) press('.choices.projections button', round + 1);
      await frame();
      // The words of a language come from elsewhere.
      while (count % 4 === 1 && document.documentElement.lang !== chosen[(round + 1) % 4]) await frame();
    }
  }, times);

export async function loseContext(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const canvas = document.querySelector<HTMLCanvasElement>('.maplibregl-canvas');
    const extension = canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context');
    const heard = (name: string) =>
      new Promise((resolve) => canvas?.addEventListener(name, resolve, { once: true }));
    const lost = heard('webglcontextlost');
    extension?.loseContext();
    await lost;
    await new Promise((resolve) => setTimeout(resolve));
    const restored = heard('webglcontextrestored');
    extension?.restoreContext();
    await restored;
    // MapLibre reads its style in the next frame: of a context that is lost before it restores none.
    for (const _ of [1, 2]) await new Promise((resolve) => requestAnimationFrame(resolve));
  });
  await settled(page.locator('.map-frame'));
}

export const savePicture = (page: Page) =>
  page.evaluate(async () => {
    const { watched } = window as unknown as { watched: Watched };
    const before = watched.saved;
    const button = document.querySelector<HTMLElement>('.foot .primary');
    while (button?.getAttribute('aria-disabled') === 'true')
      await new Promise((resolve) => requestAnimationFrame(resolve));
    button?.click();
    while (watched.saved === before) await new Promise((resolve) => requestAnimationFrame(resolve));
  });

/**
 * Small, so that its time goes into what is counted and not into pixels; no narrower, or languages are in a list. In a
 * process of its own, whose memory is the page's.
 */
export const small = { width: 880, height: 240, before: watch, firstVisit: true } as const;

/**
 * Does something often enough for the browser to have compiled it, whose machine code is most of what grows at first,
 * then as often as is to be tested, and compares what the page holds on to.
 * @param moreListeners what chance may leave: fewer than the times, as many as which one leaked each time would be
 */
export async function nothingPilesUp(
  { page, map, complaints }: Opened,
  warmUp: () => Promise<unknown>,
  act: () => Promise<unknown>,
  moreListeners = 0,
): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.enable');
  await session.send('Performance.enable');
  const engine = await map.getAttribute('data-engine');
  // While one engine stands in for the other there are the listeners of both.
  const atRest = async () => {
    await page.locator(`.map-frame[data-engine="${engine}"][aria-busy="false"]`).waitFor();
    await settled(map);
  };
  await warmUp();
  await atRest();
  const before = await measured(session);
  const { contexts } = await watchedIn(page);
  await act();
  await atRest();
  // Addresses are let go of when the browser has had time to read them.
  await page.waitForFunction(() => (window as unknown as { watched: Watched }).watched.urls.size === 0);
  const after = await measured(session);
  expect(await watchedIn(page)).toMatchObject({ urls: 0, contexts });
  expect(after.listeners).toBeLessThanOrEqual(before.listeners + moreListeners);
  expect(after.nodes).toBeLessThanOrEqual(before.nodes * 1.2);
  expect(after.heap).toBeLessThanOrEqual(before.heap * 1.2);
  expect(complaints).toEqual([]);
}

/** How many pictures a page has saved. */
export const savedIn = async (page: Page) => (await watchedIn(page)).saved;
