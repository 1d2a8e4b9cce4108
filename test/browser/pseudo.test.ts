// Nothing is left untranslated and nothing clipped: the page built in a language nobody speaks, a third longer.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { build, loadConfigFromFile, type Plugin, type PreviewServer, preview } from 'vite';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { pages } from '../../build/pages/pages.ts';
import { builtIn } from '../airlift/built-in.ts';
import { browserForFile } from './page.ts';
import { pseudoLanguage } from './pseudo.ts';
import { onePage } from './shown.ts';

const open = browserForFile();
const shown = onePage(open, { site: () => address });
const root = fileURLToPath(new URL('../..', import.meta.url));
let server: PreviewServer | undefined;
let address: string;
let folder: string;

/**
 * The page's own configuration, of which only what is opened here is made: the pages of the first airlift, and nothing of
 * what is made for hosts, messengers and service workers.
 */
async function pseudoConfiguration() {
  const loaded = await loadConfigFromFile({ command: 'build', mode: 'production' }, `${root}vite.config.ts`);
  if (loaded === null) throw new Error('The page has no configuration.');
  const { plugins = [], ...configuration } = loaded.config;
  const own = (plugins.flat() as Plugin[]).flatMap((plugin) => {
    if (plugin.name === 'after-build' || plugin.name === 'share-pictures') return [];
    if (plugin.name !== 'pages') return [plugin];
    return [pages({ folder: root, airlifts: ['kazakhstan-2022'], extraOrigins: [], site: '' })];
  });
  return { ...configuration, plugins: [pseudoLanguage(), ...own] };
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'airlift-pseudo-'));
  // As the page is built: with vitest's "test", React is built for development, which is larger and slower.
  vi.stubEnv('NODE_ENV', 'production');
  const configuration = await pseudoConfiguration();
  await build({
    ...configuration,
    root,
    configFile: false,
    logLevel: 'error',
    build: { ...configuration.build, outDir: folder, emptyOutDir: true, minify: false },
  });
  vi.unstubAllEnvs();
  server = await preview({
    root,
    configFile: false,
    logLevel: 'error',
    build: { outDir: folder },
    preview: { port: 0, open: false },
  });
  address = server.resolvedUrls?.local[0] ?? '';
  // A whole build, on a machine that does other things besides.
}, 180_000);
afterAll(async () => {
  await server?.close();
  rmSync(folder, { recursive: true });
});

/** What every language writes alike: its own name, aircraft types, sources, file formats, systems. */
const airlift = builtIn();
const sameEverywhere = [
  ...airlift.sources.flatMap(({ publisher, title, reference }) => [title ?? '', reference ?? '', publisher]),
  ...airlift.aircraft.map(({ name }) => name),
  ...airlift.places.flatMap(({ icao, iata }) => [icao ?? '', iata ?? '']),
  ...[
    'English',
    'Indonesia',
    'GeoJSON',
    'BibTeX',
    'Natural Earth',
    'OurAirports',
    'WGS84',
    'UTC',
    'ICAO',
    'IATA',
  ],
];
/** What stands in the reader's own file is shown as it is written. */
const ownWords = ['from', 'to', 'flights', 'm.csv', 'seen', 'many', 'row-', 'XLSX', 'CSV'];
const without = (names: readonly string[], text: string) =>
  names.reduce((rest, name) => (name === '' ? rest : rest.replaceAll(name, '')), text);

/** Texts, names and titles that still have a vowel of English. */
function untranslated(page: Page, own: readonly string[] = []): Promise<string[]> {
  const names = [...sameEverywhere, ...own];
  return page
    .evaluate(() => {
      const found: string[] = [];
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const isProgram = node.parentElement?.matches('script, style, noscript, option') ?? true;
        if (!isProgram) found.push(node.textContent ?? '');
      }
      for (const element of document.querySelectorAll('[aria-label], [title], [alt], [placeholder]'))
        for (const name of ['aria-label', 'title', 'alt', 'placeholder'])
          found.push(element.getAttribute(name) ?? '');
      return [document.title, ...found];
    })
    .then((texts) => texts.filter((text) => /[aeiouy]/i.test(without(names, text))));
}

/** Texts of which a part is cut off by an element around them, sticks out of its button or cell, or leaves the page. */
function clipped(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const holders = 'button, label, td, th, summary, li, dd, dt, p, h1, h2, h3, legend, select';
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (parent === null || parent.closest('svg, script, noscript, .visually-hidden, option') !== null)
        continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const rectangle of range.getClientRects()) {
        const say = (by: string) => found.push(`${by}: ${node?.textContent?.trim().slice(0, 40)}`);
        if (rectangle.width < 1) continue;
        if (rectangle.left < -1 || rectangle.right > innerWidth + 1) say('page');
        const holder = parent.closest(holders)?.getBoundingClientRect();
        if (holder !== undefined && (rectangle.left < holder.left - 2 || rectangle.right > holder.right + 2))
          say(parent.closest(holders)?.className ?? '');
        for (let box: Element | null = parent; box !== null; box = box.parentElement) {
          const { overflowX, overflowY } = getComputedStyle(box);
          const outer = box.getBoundingClientRect();
          const hidesX = /hidden|clip/.test(overflowX);
          const hidesY = /hidden|clip/.test(overflowY);
          if (hidesX && (rectangle.left < outer.left - 1 || rectangle.right > outer.right + 1))
            say(box.className);
          if (hidesY && (rectangle.top < outer.top - 1 || rectangle.bottom > outer.bottom + 1))
            say(box.className);
        }
      }
    }
    return found;
  });
}

describe('in a pseudo-language a third longer', () => {
  it.each([
    [1280, 800, ''],
    [390, 844, ''],
    [390, 844, '&types=an-124&focus=almaty'],
    [320, 640, '&types='],
  ] as const)('nothing is untranslated or clipped at %i × %i “%s”', async (width, height, more) => {
    const { page } = await shown('', { at: `?lang=en${more}`, width, height });
    for (const details of await page.locator('details.more > summary').all()) await details.click();
    expect(await untranslated(page)).toEqual([]);
    expect(await clipped(page)).toEqual([]);
    await page.locator('.foot .secondary:not(.open):visible').last().click();
    await page.locator('dialog[open]').waitFor();
    expect(await untranslated(page)).toEqual([]);
    expect(await clipped(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.locator('.foot .secondary:visible').first().click();
    await page.waitForSelector('.snapshot-preview[aria-busy="false"]');
    expect(await untranslated(page)).toEqual([]);
    expect(await clipped(page)).toEqual([]);
  });
});

const table = `from,to,flights,seen
b,d,28,x
b,qqq,3,
,d,1,
b,d,many,

# places
id,name,lat,lon
b,Bb,47,19
d,Dd,28,77
`;

describe('a reader’s own table in a pseudo-language', () => {
  it.each([
    [1280, 800],
    [390, 844],
  ])(
    'has no word that is untranslated or clipped, in its dialog and in its drawer, at %i × %i',
    async (width, height) => {
      const { page } = await open({ width, height, address: `${address}?lang=en` });
      await page.locator('.foot .open').click();
      const dialog = page.locator('dialog[open]');
      await dialog.waitFor();
      expect(await untranslated(page, ownWords)).toEqual([]);
      expect(await clipped(page)).toEqual([]);
      await dialog
        .locator('input[type=file]')
        .setInputFiles({ name: 'm.csv', mimeType: 'text/csv', buffer: Buffer.from(table) });
      await dialog.locator('.own-primary[aria-disabled=false]').waitFor();
      await dialog.locator('.own-problems li').first().waitFor();
      expect(await untranslated(page, ownWords)).toEqual([]);
      expect(await clipped(page)).toEqual([]);
      await dialog.locator('.own-primary').click();
      await page.waitForFunction(() => document.querySelector('dialog[open]') === null);
      await page.locator('.own-line').waitFor();
      await page.locator('.edit-rows').click();
      await page.locator('.table-drawer table').waitFor();
      expect(await untranslated(page, ownWords)).toEqual([]);
    },
  );
});
