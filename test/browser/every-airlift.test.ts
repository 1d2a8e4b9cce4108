// What holds for every airlift: the built-in ones of several rows, and a made-up one of 121 routes that a page opens by
// `src=`. The first airlift's own tests hold the same of it, and more.
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { madeUpTable } from '../../bench/made-up-table.ts';
import { open as openFile } from '../../src/formats/open.ts';
import { languageNames } from '../../src/i18n/languages.ts';
import { builtInTable } from '../airlift/tables.ts';
import { airliftIn, bytesOf, nothingKnown } from '../formats/opened.ts';
import { expectGrounds } from './number-walk.ts';
import { overlappingWords } from './overlapping-words.ts';
import { browserForFile, settled, withoutWebGl } from './page.ts';
import { onePage } from './shown.ts';

const table = madeUpTable(41, 121);
const madeUp = airliftIn(await openFile(bytesOf(table), 'made-up.csv', nothingKnown));

/** One number for so many pixels of map at most, and one name (tokens of the design). */
const pixelsOfNumber = 55_000;
const pixelsOfName = 15_000;

const airlifts = [
  {
    name: 'operation-ganga-2022',
    path: 'operation-ganga-2022/',
    at: '',
    airlift: await builtInTable('operation-ganga-2022'),
  },
  { name: 'return-2022', path: 'return-2022/', at: '', airlift: await builtInTable('return-2022') },
  { name: 'a made-up one', path: '', at: '?src=made-up.csv', airlift: madeUp },
];

/** Before a page is loaded. */
const prepare = async (page: Page) => {
  // Words are placed alike over the drawing and over MapLibre's map.
  await withoutWebGl(page);
  await page.route('**/made-up.csv', (route) =>
    route.fulfill({ contentType: 'text/csv; charset=utf-8', body: table }),
  );
};

const shown = onePage(browserForFile(), { before: prepare });

describe.each(airlifts)('$name', ({ path, at, airlift }) => {
  it('is whole in the frame at first, lays no word over another and keeps to its budget of words, from afar and near', async () => {
    const { page, map } = await shown(path, { at });
    const frame = await map.boundingBox();
    if (frame === null) throw new Error('There is no map.');
    const outside = await page.evaluate(({ x, y, width, height }) => {
      const dots = [...document.querySelectorAll('.overlay-marks [data-name="airfields"] circle')].map(
        (dot) => dot.getBoundingClientRect(),
      );
      const isOut = (box: DOMRect) =>
        box.right < x || box.left > x + width || box.bottom < y || box.top > y + height;
      return { dots: dots.length, out: dots.filter(isOut).length };
    }, frame);
    expect(outside.dots).toBeGreaterThan(1);
    expect(outside.out).toBe(0);
    const area = frame.width * frame.height;
    for (const step of ['as opened', 'nearer', 'farther']) {
      if (step === 'nearer') {
        await page.getByRole('button', { name: 'Zoom in' }).click();
        await page.locator('.notice', { hasText: 'WebGL' }).getByRole('button', { name: 'Dismiss' }).click();
      }
      if (step === 'farther')
        for (const _ of [1, 2]) await page.getByRole('button', { name: 'Zoom out' }).click();
      await settled(map);
      expect(await overlappingWords(page), step).toEqual([]);
      const words = await page.locator('.overlay-marks [data-name="labels"] > g').count();
      expect(words, step).toBeLessThanOrEqual(
        Math.ceil(area / pixelsOfNumber) + Math.ceil(area / pixelsOfName),
      );
      expect(words, step).toBeGreaterThan(2);
    }
  });

  it('has no number that does not say what it stands on', async () => {
    const { page, complaints } = await shown(path, { at, height: 1500 });
    for (const summary of await page.locator('details.more > summary').all()) await summary.click();
    await expectGrounds(page, airlift, 'as opened');
    await page.locator('.facet input[type="checkbox"]').first().click();
    await settled(page.locator('.map-frame'));
    await expectGrounds(page, airlift, 'filtered');
    await page.getByRole('button', { name: languageNames.ru, exact: true }).click();
    await page.locator('html[lang="ru"]').waitFor();
    await expectGrounds(page, airlift, 'in Russian');
    expect(complaints).toEqual([]);
  });

  it('needs no scrolling to the side in windows of 320, 390 and 768 pixels', async () => {
    const { page, map } = await shown(path, { at, width: 320 });
    for (const width of [320, 390, 768]) {
      await page.setViewportSize({ width, height: 800 });
      await settled(map);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide).toBeLessThanOrEqual(width);
    }
  });
});

describe('a table of many routes', () => {
  it('has as many rows at first as the window is high for', async () => {
    const { page } = await shown('', { at: '?src=made-up.csv' });
    const rows = page.getByRole('table', { name: 'Routes' }).locator('tbody tr');
    const atFirst = await rows.count();
    await page.setViewportSize({ width: 1280, height: 1080 });
    await expect.poll(() => rows.count()).toBeGreaterThanOrEqual(atFirst + 9);
    expect(await page.getByRole('button', { name: 'Show all 121' }).isVisible()).toBe(true);
  });
});
