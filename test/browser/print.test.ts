// The page on paper, and as a copy that a reader has saved: the drawing, and no program.
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { light } from '../../src/cartography/style/theme.ts';
import { overlappingWords } from './overlapping-words.ts';
import { browserForFile, protocolOf } from './page.ts';
import { isNear, screenshot } from './pixels.ts';

const open = browserForFile();

describe('on paper', () => {
  it('the drawing is whole and light, ticks are lines, and the panel stands in columns', async () => {
    // A4 between margins of 12 mm.
    const { page, map } = await open({ width: 703, height: 1032, colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const frame = await map.boundingBox();
    const ends = await map.locator('.first-arc').evaluateAll((arcs) =>
      arcs.map((arc) => {
        const { left, right, top, bottom } = arc.getBoundingClientRect();
        return { left, right, top, bottom };
      }),
    );
    expect(ends).toHaveLength(2);
    for (const { left, right, top, bottom } of ends) {
      expect(left).toBeGreaterThan(frame?.x ?? 0);
      expect(right).toBeLessThan((frame?.x ?? 0) + (frame?.width ?? 0));
      expect(top).toBeGreaterThan(frame?.y ?? 0);
      expect(bottom).toBeLessThan((frame?.y ?? 0) + (frame?.height ?? 0));
    }
    const paper = await screenshot(map);
    const [route] = ends;
    if (route === undefined) throw new Error('There is no arc.');
    const x = Math.round(route.left - (frame?.x ?? 0));
    const y = Math.round(route.top - (frame?.y ?? 0));
    expect(isNear(paper, x, y, light.accent, 4)).toBe(true);
    expect(await page.locator('.first-words:visible').first().textContent()).toContain('12');
    expect(
      await page
        .locator('.type-card input')
        .first()
        .evaluate((it) => getComputedStyle(it, '::after').borderRightColor),
    ).toBe('rgb(27, 29, 31)');
    expect(
      await page
        .locator('.type-card input')
        .first()
        .evaluate((it) => getComputedStyle(it).backgroundImage),
    ).toBe('none');
    expect(await page.locator('.panel').evaluate((it) => getComputedStyle(it).columnCount)).toBe('2');
    expect(await page.locator('.sources-dialog').innerText()).toContain('JakartaGreater');
    expect(await page.locator('.foot > button:visible').count()).toBe(0);
  });

  it.each(['operation-ganga-2022/', 'operation-ganga-2022/ru/', 'return-2022/', 'return-2022/kk/'])(
    'no word lies over another, of %s',
    async (at) => {
      const { page } = await open({ at, width: 703, height: 1032 });
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.first-words:visible text').count()).toBeGreaterThan(10);
      expect(await overlappingWords(page, '.first-words')).toEqual([]);
    },
  );

  it.each(['operation-ganga-2022/', 'operation-ganga-2022/ru/', 'return-2022/', 'return-2022/kk/'])(
    'title, map, figures and routes stand on one sheet that lies across, ticks are lines, of %s',
    async (at) => {
      const { page } = await open({ at, width: 1032, height: 703 });
      await page.emulateMedia({ media: 'print' });
      expect(await overlappingWords(page, '.first-words')).toEqual([]);
      const ends = await page.locator('h1, .map-column, .panel').evaluateAll((parts) =>
        parts.map((part) => {
          const { right, bottom } = part.getBoundingClientRect();
          return { right, bottom };
        }),
      );
      expect(ends).toHaveLength(3);
      for (const { right, bottom } of ends) {
        expect(right).toBeLessThanOrEqual(1032.5);
        expect(bottom).toBeLessThan(703);
      }
      const tick = page.locator('.facet-row input').first();
      expect(await tick.evaluate((it) => getComputedStyle(it).backgroundColor)).toBe('rgba(0, 0, 0, 0)');
      expect(await tick.evaluate((it) => getComputedStyle(it, '::after').borderRightColor)).toBe(
        'rgb(27, 29, 31)',
      );
    },
  );

  it('no word of the whole stands over a part: words and arcs are those of the filter', async () => {
    const { page } = await open({ at: '?types=il-76', width: 703, height: 1032 });
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.first-words .p0').first().isVisible()).toBe(false);
    const part = page.locator('.overlay-marks', { hasText: 'some of' });
    expect(await part.isVisible()).toBe(true);
    await page.emulateMedia({ media: 'screen' });
    await page.getByRole('checkbox', { name: 'Il-76' }).click();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.first-arc').first().isVisible()).toBe(false);
    expect(await part.count()).toBe(0);
  });
});

describe.each([
  ['another airlift than the page was built with', '?airlift=return-2022', 'Dushanbe'],
  ['a part of one', 'operation-ganga-2022/?operators=indigo', '34 flights'],
])('on paper, of %s,', (_, at, words) => {
  it('the map is as it is seen, with its ground, lines and words, as wide as the paper', async () => {
    const { page, map } = await open({ at, width: 1280, height: 800 });
    await page.setViewportSize({ width: 703, height: 1032 });
    await page.emulateMedia({ media: 'print' });
    const frame = await map.boundingBox();
    expect(frame?.width).toBeCloseTo(703, -1);
    const marks = page.locator('.overlay-marks');
    expect(await marks.isVisible()).toBe(true);
    expect(await marks.textContent()).toContain(words);
    expect(await page.locator('.first-words text:visible').count()).toBe(0);
    expect(await page.locator('.drawn-ground:visible, .first-ground:visible').count()).toBe(1);
    expect((await page.locator('.still-arcs, .overlay-marks').first().boundingBox())?.width).toBeGreaterThan(
      600,
    );
  });
});

describe('a saved copy', () => {
  it('shows the drawing, figures and sources, and nothing that wants a program', async () => {
    const { page } = await open();
    const session = await protocolOf(page);
    const { data } = await session.send('Page.captureSnapshot', { format: 'mhtml' });
    const file = join(await mkdtemp(join(tmpdir(), 'airlift-')), 'copy.mhtml');
    await writeFile(file, data);
    const copy = await open({ address: `file://${file}`, settle: false });
    await copy.page.locator('.first-ground').waitFor();
    const pixels = await screenshot(copy.map);
    const arc = await copy.page.locator('.first-arc').first().boundingBox();
    const frame = await copy.map.boundingBox();
    const x = Math.round((arc?.x ?? 0) - (frame?.x ?? 0));
    const y = Math.round((arc?.y ?? 0) - (frame?.y ?? 0));
    expect(isNear(pixels, x, y, light.accent, 4)).toBe(true);
    expect(await copy.page.locator('.panel').innerText()).toContain('>70');
    expect(await copy.page.locator('.sources-dialog').innerText()).toContain('JakartaGreater');
    expect(await copy.page.locator('.top-bar').isVisible()).toBe(false);
  });
});
