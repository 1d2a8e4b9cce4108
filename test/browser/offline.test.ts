// Without a network, after one visit: the page opens and does everything, and a newer version waits until it is asked for.
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { type PreviewServer, preview } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filesBelow } from '../../build/dist-files.ts';
import { writeServiceWorker } from '../../build/offline.ts';
import { light } from '../../src/cartography/style/theme.ts';
import { browserForFile, bytesOf, settled } from './page.ts';
import { isNear, mercatorPoint, screenshot } from './pixels.ts';

const open = browserForFile();
const root = fileURLToPath(new URL('../..', import.meta.url));
const built = join(root, 'dist');
const servers: PreviewServer[] = [];
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'airlift-offline-'));
});
afterAll(async () => {
  await Promise.all(servers.map((server) => server.close()));
  rmSync(folder, { recursive: true });
});

/** A server of its own, which a test may stop. */
async function serve(outDir: string, base: string) {
  const server = await preview({
    root,
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
const small = { width: 900, height: 600, serviceWorkers: 'allow' } as const;

/** Waits until all is kept and the page is served from what is kept. */
const kept = (page: Page) => page.waitForFunction(() => navigator.serviceWorker.controller !== null);

async function openDialog(page: Page) {
  await page.getByRole('button', { name: 'Sizes' }).click();
  await page.waitForSelector('.snapshot-preview[aria-busy="false"]');
}

describe('when the network has gone', () => {
  it('the page opens at every address, under any path, with its basemap, languages and pictures', async () => {
    const { server, address } = await serve(built, '/some/where/');
    const { page, complaints } = await open({ ...small, address });
    await kept(page);
    await server.close();

    const complained = complaints.length;
    await page.goto(`${address}?types=an-124&lang=kk#map=4/50/66`);
    const map = page.locator('.map-frame');
    await settled(map);
    expect(await page.locator('html').getAttribute('lang')).toBe('kk');
    expect(await page.locator('.notice').count()).toBe(0);
    const pixels = await screenshot(map);
    const { x, y } = mercatorPoint([68, 49.5], { zoom: 4, centre: [66, 50] }, pixels);
    expect(isNear(pixels, x, y, light.focusLand, 3, 6)).toBe(true);

    const ranged = await page.evaluate(async () => {
      const answer = await fetch('basemap/world.pmtiles', { headers: { range: 'bytes=5-11' } });
      return [answer.status, answer.headers.get('content-range'), (await answer.arrayBuffer()).byteLength];
    });
    expect(ranged).toEqual([206, expect.stringMatching(/^bytes 5-11\/\d{7}$/), 7]);

    const pages = (await filesBelow(built)).filter((path) => path.endsWith('index.html'));
    expect(pages).toContain('index.html');
    for (const file of pages.sort((one, another) => another.length - one.length)) {
      await page.goto(address + file.slice(0, -'index.html'.length));
      await page.getByRole('heading', { level: 1 }).waitFor();
    }
    // The shortest path came last: the page at the root.
    await settled(map);
    expect(await page.locator('.notice').count()).toBe(0);
    await page.getByRole('button', { name: 'Indonesia' }).click();
    const [picture] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Simpan PNG' }).click(),
    ]);
    expect(picture.suggestedFilename()).toMatch(/\.png$/);
    await page.getByRole('button', { name: 'English' }).click();
    await openDialog(page);
    const [drawing] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save SVG' }).click(),
    ]);
    expect((await bytesOf(drawing)).toString()).toContain('<svg');
    expect(complaints.slice(complained)).toEqual([]);

    await expect(page.goto(`${address}no-such-page`)).rejects.toThrow(/ERR_CONNECTION_REFUSED/);
  });
});

/** Makes another build out of one: no part has its old name any more, and the page says that it is another. */
async function renew() {
  const assets = join(folder, 'assets');
  const names = readdirSync(assets).filter((name) => /\.(js|css)$/.test(name));
  const renewed = (text: string) =>
    names.reduce((rest, name) => rest.replaceAll(name, name.replace(/\.(?=\w+$)/, '-renewed.')), text);
  for (const name of names) {
    const path = join(assets, name);
    writeFileSync(path, renewed(readFileSync(path, 'utf8')));
    renameSync(path, join(assets, renewed(name)));
  }
  for (const page of (await filesBelow(folder)).filter((path) => path.endsWith('.html'))) {
    const path = join(folder, page);
    writeFileSync(path, renewed(readFileSync(path, 'utf8')).replace('<html', '<html data-renewed'));
  }
  await writeServiceWorker(root, folder);
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
