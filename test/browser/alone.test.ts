// A page of its own: one HTML file that is opened from a disk, where nothing else can be had.
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { encodeAirlift } from '../../src/formats/saved/link.ts';
import { violations } from './axe.ts';
import { browserForFile, bytesOf, type OpenOptions, settled } from './page.ts';
import { readPixels } from './pixels.ts';

const open = browserForFile();
const folder = mkdtempSync(join(tmpdir(), 'airlift-alone-'));
afterAll(() => rmSync(folder, { recursive: true }));

const saved = new Map<string, Promise<string>>();

/** The file that a view of the page is saved as, once for all tests: its address. */
function savedAt(at: string): Promise<string> {
  const known = saved.get(at) ?? save(at);
  saved.set(at, known);
  return known;
}

async function save(at: string): Promise<string> {
  const { page, complaints } = await open({ at });
  await page.getByRole('button', { name: 'Data', exact: true }).click();
  const button = page.getByRole('button', { name: /^A page of its own \(about 2\.\d MB\)$/ });
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  expect(complaints).toEqual([]);
  const file = join(folder, `${saved.size}-${download.suggestedFilename()}`);
  await writeFile(file, await bytesOf(download));
  expect(statSync(file).size).toBeLessThan(2_500_000);
  return pathToFileURL(file).href;
}

const openFile = async (address: string, options: OpenOptions = {}) => open({ address, ...options });

/** Requests to others than the file itself, and to what stands in it. */
const elsewhere = (requests: readonly string[], address: string) =>
  requests.filter((each) => each !== address && !/^(data|blob):/.test(each));

/** What would run if it stood in the page as it is. */
const hostile = '</script><img src=x onerror=wasRun=1><!--';

const title = async (page: Page) => (await page.locator('h1').innerText()).replace(/\s+/g, ' ');

describe('a page of its own', () => {
  it('opens from a disk, asks for nothing, and answers: filter, language, theme, focus and saving', async () => {
    const address = await savedAt('');
    expect(address).toMatch(/kazakhstan-2022\.html$/);
    const { page, map, complaints, requests } = await openFile(address);
    expect(await title(page)).toBe('Twelve transports to Kazakhstan');
    expect(await map.getAttribute('data-engine')).toBe('drawing');
    await expect.poll(() => page.getByRole('table', { name: 'Routes' }).count()).toBe(1);
    await page.getByRole('checkbox', { name: 'An-124' }).uncheck();
    await expect.poll(() => page.locator('.overlay').innerText()).toContain('some of');
    await page.getByRole('button', { name: 'Indonesia' }).click();
    await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('id');
    await expect.poll(() => title(page)).not.toBe('Twelve transports to Kazakhstan');
    await page.getByRole('button', { name: /Tema/ }).click();
    await expect.poll(() => page.locator('html').getAttribute('data-theme')).toBe('dark');
    await map.hover({ position: { x: 300, y: 300 } });
    await page.mouse.wheel(0, -600);
    await expect.poll(() => page.url()).toContain('#map=');
    await settled(map);
    expect(await map.getAttribute('data-engine')).toBe('drawing');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Simpan PNG' }).click(),
    ]);
    expect(readPixels(await bytesOf(download)).width).toBe(2 * 1280);
    expect(elsewhere(requests, address)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('has nothing that would need a site: no link to copy, nothing to open, keep or embed', async () => {
    const { page } = await openFile(await savedAt(''));
    await page.getByRole('button', { name: 'Data', exact: true }).click();
    await page.getByRole('button', { name: 'GeoJSON' }).waitFor();
    for (const name of [/link/i, /^Open/, /offline/i, /embed/i, /page of its own/, /Edit/, /Cite|citation/i])
      expect(await page.getByRole('button', { name }).count(), String(name)).toBe(0);
    expect(await page.locator('a[href^="file:"], a[href="licences.txt"]').count()).toBe(0);
  });

  it('shows the view that it was saved from, of an airlift of several rows', async () => {
    const address = await savedAt('?airlift=operation-ganga-2022&operators=air-india&measure=people');
    const { page, complaints, requests } = await openFile(address);
    expect(await title(page)).toBe('Seventy-five flights home');
    expect(await page.getByRole('checkbox', { name: 'Air India', exact: true }).isChecked()).toBe(true);
    expect(await page.getByRole('checkbox', { name: 'IndiGo' }).isChecked()).toBe(false);
    expect(new URL(page.url()).search).toBe('?operators=air-india&measure=people');
    expect(await page.getByRole('table', { name: 'Routes' }).locator('tbody tr').count()).toBeGreaterThan(0);
    await page.getByRole('button', { name: 'Show all' }).first().click();
    await expect.poll(() => page.getByRole('checkbox', { name: 'IndiGo' }).isChecked()).toBe(true);
    expect(elsewhere(requests, address)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('holds a reader’s own airlift as well, whatever its words say', async () => {
    const rows = [
      ['from', 'to', 'date', 'flights'],
      ['bud', 'del', '2022-03-03', '3'],
    ];
    const places = [
      ['id', 'name', 'lat', 'lon'],
      ['bud', hostile, '47.4298', '19.2611'],
      ['del', 'New Delhi', '28.5556', '77.0952'],
    ];
    const numbered = (records: string[][]) => records.map((cells, index) => ({ row: index + 1, cells }));
    const about = numbered([
      ['field', 'text'],
      ['title', `Home ${hostile}`],
    ]);
    const document = {
      name: 'own.csv',
      rows: numbered(rows),
      places: numbered(places),
      about,
      leftOut: [],
      edits: [],
    };
    const address = await savedAt(`#data=${await encodeAirlift(document)}`);
    const { page, complaints, requests } = await openFile(address);
    expect(await title(page)).toBe(`Home ${hostile}`);
    await expect.poll(() => page.locator('.overlay').textContent()).toContain('New Delhi');
    expect(await page.locator('.own-line').count()).toBe(0);
    expect(await page.evaluate(() => 'wasRun' in window)).toBe(false);
    expect(elsewhere(requests, address)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it.each([
    ['wide', 1280, 800],
    ['on a phone', 390, 844],
  ])('shows picture, figures, table and sources without scripts, %s', async (_, width, height) => {
    const address = await savedAt('');
    const { page, requests } = await openFile(address, { scripts: false, settle: false, width, height });
    expect(await title(page)).toBe('Twelve transports to Kazakhstan');
    const frame = await page.locator('.map-frame').boundingBox();
    const drawing = await page.locator('.first-arcs').boundingBox();
    if (frame === null || drawing === null) throw new Error('nothing is drawn');
    expect(drawing.x).toBeGreaterThan(frame.x - 1);
    expect(drawing.width).toBeGreaterThan(frame.width * 0.5);
    expect(await page.locator('.first-words:visible').textContent()).toContain('Chkalovsky');
    expect(await page.getByRole('table', { name: 'Routes' }).isVisible()).toBe(true);
    expect(await page.locator('.sources-dialog').getByText('Sources', { exact: true }).isVisible()).toBe(
      true,
    );
    expect(await page.getByRole('button', { name: 'Save PNG' }).count()).toBe(0);
    expect(elsewhere(requests, address)).toEqual([]);
  });

  it.each(['light', 'dark'] as const)('has no fault that axe finds, %s', async (colorScheme) => {
    const { page } = await openFile(await savedAt(''), { colorScheme });
    expect(await violations(page)).toEqual([]);
  });
});
