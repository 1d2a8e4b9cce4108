// Without a network: what is kept unasked after one visit, what when the reader asks, and a newer version that waits.
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { type PreviewServer, preview } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filesBelow } from '../../build/dist-files.ts';
import { previewLikeHost } from '../../build/hosts/preview-like-host.ts';
import { writeServiceWorker } from '../../build/offline/write-service-worker.ts';
import { light } from '../../src/cartography/style/theme.ts';
import { browserForFile, bytesOf, meanToMove, settled } from './page.ts';
import { isNear, mercatorPoint, screenshot } from './pixels.ts';

const open = browserForFile();
const root = fileURLToPath(new URL('../..', import.meta.url));
const built = join(root, 'dist');
const servers: PreviewServer[] = [];
let folder: string;
/** Of other copies of the built page. */
const folders: string[] = [];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'airlift-offline-'));
});
afterAll(async () => {
  await Promise.all(servers.map((server) => server.close()));
  for (const each of [folder, ...folders]) rmSync(each, { recursive: true });
});

/** A server of its own, which a test may stop. */
async function serve(outDir: string, base: string) {
  const server = await preview({
    root,
    configFile: false,
    plugins: [previewLikeHost()],
    base,
    logLevel: 'error',
    appType: 'mpa',
    build: { outDir },
    preview: { host: '127.0.0.1', port: 0, strictPort: true, open: false },
  });
  servers.push(server);
  return { server, address: String(server.resolvedUrls?.local[0]) };
}

/** Pages are painted often here, and how they look is tested elsewhere. */
const small = {
  width: 900,
  height: 600,
  serviceWorkers: 'allow',
  // The page leaves a reader who has just seen the map some seconds before it keeps anything (`leisure` in offline.ts).
  before: (page: Page) =>
    page.addInitScript(() => {
      const own = window.setTimeout;
      const hasten = (act: TimerHandler, wait?: number, ...given: unknown[]) =>
        own(act, wait === 4000 ? 0 : wait, ...given);
      window.setTimeout = hasten as typeof window.setTimeout;
    }),
} as const;

/** Waits until the page is served from what is kept. */
const kept = (page: Page) => page.waitForFunction(() => navigator.serviceWorker.controller !== null);

/** The addresses of all that is kept. */
const keptFiles = (page: Page) =>
  page.evaluate(async () => {
    const caches = await Promise.all((await window.caches.keys()).map((name) => window.caches.open(name)));
    const keys = await Promise.all(caches.map((cache) => cache.keys()));
    return keys.flat().map(({ url }) => url);
  });

async function openDialog(page: Page) {
  await page.getByRole('button', { name: 'Sizes' }).click();
  await page.waitForSelector('.snapshot-preview[aria-busy="false"]');
}

/** What one may take unasked of a reader's data plan, bytes on the line. */
const unasked = 1_500_000;

const missingAtFirst = ['manifest.webmanifest', 'icons/icon-192.png'] as const;

describe('after one visit', () => {
  it('little is kept unasked, though a file fails, and without a network everything answers in less detail', async () => {
    const copy = mkdtempSync(join(tmpdir(), 'airlift-first-'));
    folders.push(copy);
    cpSync(built, copy, { recursive: true });
    for (const name of missingAtFirst) rmSync(join(copy, name));
    const { server, address } = await serve(copy, '/some/where/');
    const sockets = new Set<Socket>();
    (server.httpServer as Server).on('connection', (socket) => sockets.add(socket));
    const { page } = await open({ ...small, address });
    await kept(page);
    const files = await keptFiles(page);
    expect(files.some((url) => url.includes('ground-4.json'))).toBe(true);
    expect(files.some((url) => url.includes('icon-192'))).toBe(false);
    const loaded = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .reduce((sum, entry) => sum + (entry as PerformanceResourceTiming).transferSize, 0),
    );
    const sent = [...sockets].reduce((sum, socket) => sum + socket.bytesWritten, 0);
    await server.close();
    // Together with what the page itself has loaded, some of which is kept without being sent again.
    expect(sent - loaded).toBeLessThan(unasked);
    expect(sent).toBeGreaterThan(500_000);

    await page.goto(`${address}?types=an-124&lang=kk#map=4/50/66`);
    const map = page.locator('.map-frame');
    await settled(map);
    await meanToMove(map);
    expect(await page.locator('html').getAttribute('lang')).toBe('kk');
    const pixels = await screenshot(map);
    const { x, y } = mercatorPoint([68, 49.5], { zoom: 4, centre: [66, 50] }, pixels);
    expect(isNear(pixels, x, y, light.focusLand, 3, 6)).toBe(true);

    // A page that was never opened: what it says is said by the page at the root.
    await page.goto(`${address}ru/?types=an-124`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForFunction(() => document.documentElement.lang === 'ru');
    expect(new URL(page.url()).search).toContain('types=an-124');

    await page.goto(`${address}?lang=en#map=6/50/66`);
    await settled(map);
    await meanToMove(map);
    await page.getByText('There is no network: the ground is shown in less detail.').waitFor();
    expect(await page.locator('.notice').count()).toBe(1);
    const [picture] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save PNG' }).click(),
    ]);
    expect(picture.suggestedFilename()).toMatch(/\.png$/);
    await openDialog(page);
    const [drawing] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save SVG' }).click(),
    ]);
    expect((await bytesOf(drawing)).toString()).toContain('<svg');
    await expect(page.goto(`${address}no-such-page`)).rejects.toThrow(/ERR_CONNECTION_REFUSED/);
  });

  it('all is kept when the reader asks, is told, and goes again when that is taken back', async () => {
    const { server, address } = await serve(built, '/else/where/');
    const { page } = await open({ ...small, address });
    const dialog = page.getByRole('dialog', { name: 'Data and sources' });
    const openSources = () => page.getByRole('button', { name: 'Data', exact: true }).click();
    await openSources();
    await dialog.getByRole('button', { name: /^Keep for offline \(\d\.\d MB\)$/ }).click();
    await dialog.getByText(/^Everything is kept for offline: \d\.\d MB\.$/).waitFor();
    const every = (await filesBelow(built)).filter(
      (path) => path.endsWith('.html') || /basemap\/[^.]+\.\w+$/.test(path),
    );
    const files = await keptFiles(page);
    for (const path of every)
      expect(
        files.some((url) => url.startsWith(`${address}${path}`)),
        path,
      ).toBe(true);
    const ranged = await page.evaluate(async () => {
      const answer = await fetch('basemap/world.pmtiles', { headers: { range: 'bytes=3000005-3000011' } });
      return [answer.status, answer.headers.get('content-range'), (await answer.arrayBuffer()).byteLength];
    });
    expect(ranged).toEqual([206, expect.stringMatching(/^bytes 3000005-3000011\/\d{7}$/), 7]);

    await dialog.getByRole('button', { name: 'Remove' }).click();
    await dialog.getByText('This page opens again without a network, with a coarser ground.').waitFor();
    const left = await keptFiles(page);
    expect(left.some((url) => url.includes('ground-6'))).toBe(false);
    expect(left.some((url) => url.includes('ground-4'))).toBe(true);
    await server.close();
  });
});

/** Makes another build out of one: no part has its old name any more, and the page says that it is another. */
async function renew() {
  const assets = join(folder, 'assets');
  const names = new Set(readdirSync(assets).filter((name) => /\.(js|css)$/.test(name)));
  const renewed = (text: string) =>
    text.replace(/[\w.-]+\.(?:js|css)\b/g, (name) =>
      names.has(name) ? name.replace(/\.(?=\w+$)/, '-renewed.') : name,
    );
  for (const name of names) {
    const path = join(assets, name);
    writeFileSync(path, renewed(readFileSync(path, 'utf8')));
    renameSync(path, join(assets, renewed(name)));
  }
  for (const page of (await filesBelow(folder)).filter((path) => path.endsWith('.html'))) {
    const path = join(folder, page);
    writeFileSync(path, renewed(readFileSync(path, 'utf8')).replace('<html', '<html data-renewed'));
  }
  await writeServiceWorker(root, folder, {});
}

describe('a newer version', () => {
  it('is told and waits; open pages go on, and each loads it once when its reader asks', async () => {
    cpSync(built, folder, { recursive: true, filter: (path) => !/\.(br|gz)$/.test(path) });
    const { address } = await serve(folder, '/');
    const { page, context, complaints } = await open({ ...small, address });
    await kept(page);
    const other = await context.newPage();
    await other.goto(address);
    await settled(other.locator('.map-frame'));
    let loads = 0;
    for (const each of [page, other]) each.on('load', () => loads++);

    await renew();
    const session = await context.newCDPSession(page);
    // What the browser has loaded before would hide what the page no longer finds.
    await session.send('Network.clearBrowserCache');
    // As browsers do by themselves whenever a page is opened.
    await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
    const notice = (where: Page) => where.getByText('A newer version of this page is there.');
    await Promise.all([notice(page).waitFor(), notice(other).waitFor()]);
    await openDialog(page);
    await page.keyboard.press('Escape');
    expect(loads).toBe(0);

    const renewed = (where: Page) => where.locator('html[data-renewed]');
    await page.bringToFront();
    await page.getByRole('button', { name: 'Load it' }).click();
    await renewed(page).waitFor({ state: 'attached' });
    await settled(page.locator('.map-frame'));
    expect(await notice(page).count()).toBe(0);

    await session.send('Network.clearBrowserCache');
    expect(await renewed(other).count()).toBe(0);
    await other.bringToFront();
    await openDialog(other);
    await other.keyboard.press('Escape');
    await other.getByRole('button', { name: 'Load it' }).click();
    await renewed(other).waitFor({ state: 'attached' });
    await settled(other.locator('.map-frame'));
    expect(loads).toBe(2);
    expect(complaints).toEqual([]);
  });
});
