// When things fail: a plain sentence, and everything that can be kept is kept.
import { describe, expect, it } from 'vitest';
import { dark, light } from '../../src/cartography/style/theme.ts';
import { alongGeodesic, distance } from '../../src/geodesy/geodesic.ts';
import { browserForFile, settled } from './page.ts';
import { isNear, mercatorPoint, screenshot } from './pixels.ts';

const open = browserForFile();

describe('without the basemap', () => {
  it('the drawing stays, with its arcs and land, says so, and still saves', async () => {
    const { page, map } = await open({
      at: '#map=4/50/58',
      before: (fresh) => fresh.route('**/*.pmtiles', (route) => route.abort()),
    });
    await map.hover({ position: { x: 5, y: 5 } });
    await page.getByText('The background map did not load').waitFor();
    expect(await map.getAttribute('data-engine')).toBe('drawing');
    await settled(map);
    const pixels = await screenshot(map);
    const from = [38.061699, 55.8783] as const;
    const to = [77.042828, 43.354267] as const;
    for (const share of [0.16, 0.24, 0.62, 0.84]) {
      const place = alongGeodesic(from, to, distance(from, to) * share);
      const { x, y } = mercatorPoint(place, { zoom: 4, centre: [58, 50] }, pixels);
      expect(isNear(pixels, x, y, light.accent, 2)).toBe(true);
    }
    const land = mercatorPoint([68, 49.5], { zoom: 4, centre: [58, 50] }, pixels);
    expect(isNear(pixels, land.x, land.y, light.focusLand, 3, 6)).toBe(true);
    expect(await map.getByRole('button', { name: 'Zhetygen', exact: true }).count()).toBe(1);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save PNG' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/\.png$/);
  });
});

describe('without the part of the page that makes pictures', () => {
  it('goes on as it is, says so, and offers to load the page anew', async () => {
    const { page } = await open();
    const part = '**/SnapshotDialog-*.js';
    await page.route(part, (route) => route.abort());
    await page.getByRole('button', { name: 'Sizes' }).click();
    const notice = page.locator('.notice', { hasText: 'A part of this page could not be loaded' });
    await notice.waitFor();
    await page.getByRole('checkbox', { name: 'Il-76' }).click();
    await expect.poll(() => page.locator('.figures').innerText()).toContain('filtered out');
    await page.unroute(part);
    await notice.getByRole('button', { name: 'Reload' }).click();
    await page.getByRole('button', { name: 'Sizes' }).click();
    await page.getByRole('button', { name: 'Save SVG' }).waitFor();
    expect(await page.getByRole('checkbox', { name: 'Il-76' }).isChecked()).toBe(false);
  });
});

describe('where no worker may be started', () => {
  it('answers to the filter all the same', async () => {
    const { page } = await open({
      settle: false,
      before: (fresh) =>
        fresh.addInitScript(() => {
          window.Worker = class {
            constructor() {
              throw new DOMException('Refused.', 'SecurityError');
            }
          } as unknown as typeof Worker;
        }),
    });
    await page.getByRole('checkbox', { name: 'Il-76' }).click();
    await page.getByText('filtered out').first().waitFor();
  });
});

describe('a lost context', () => {
  it('is told, and the map comes back with its filter', async () => {
    const { page, map } = await open({ at: '?types=#map=4/50/58', engine: 'maplibre', reuse: true });
    await page.evaluate(() => {
      const canvas = document.querySelector('canvas');
      const context = canvas?.getContext('webgl2');
      const extension = context?.getExtension('WEBGL_lose_context');
      (window as unknown as { card: unknown }).card = extension;
      extension?.loseContext();
    });
    await page.getByText('The graphics card has let go of the map').waitFor();
    expect(await page.locator('.figures').innerText()).toContain('filtered out');
    await page.evaluate(() => (window as unknown as { card: WEBGL_lose_context }).card.restoreContext());
    await page.getByText('The graphics card has let go of the map').waitFor({ state: 'detached' });
    await settled(map);
    await page.getByRole('button', { name: 'Show all' }).click();
    await settled(map);
    const pixels = await screenshot(map);
    const { x, y } = mercatorPoint([68, 49.5], { zoom: 4, centre: [58, 50] }, pixels);
    expect(isNear(pixels, x, y, light.focusLand, 3, 6)).toBe(true);
    const from = [38.061699, 55.8783] as const;
    const to = [77.042828, 43.354267] as const;
    const place = mercatorPoint(
      alongGeodesic(from, to, distance(from, to) * 0.62),
      { zoom: 4, centre: [58, 50] },
      pixels,
    );
    expect(isNear(pixels, place.x, place.y, light.accent, 2)).toBe(true);
  });

  it('comes back in the theme and with the filter that were chosen meanwhile', async () => {
    const { page, map } = await open({ at: '#map=4/50/58', engine: 'maplibre', reuse: true });
    await page.evaluate(async () => {
      const canvas = document.querySelector('canvas');
      const extension = canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context');
      (window as unknown as { card: unknown }).card = extension;
      const lost = new Promise((resolve) => canvas?.addEventListener('webglcontextlost', resolve));
      extension?.loseContext();
      await lost;
    });
    await page.locator('.theme-button').click();
    await page.locator('.type-filter input').first().click();
    await page.getByText('filtered out').first().waitFor();
    await page.evaluate(() => (window as unknown as { card: WEBGL_lose_context }).card.restoreContext());
    await page.locator('.map-frame[data-engine="maplibre"][aria-busy="false"]').waitFor();
    await settled(map);
    const pixels = await screenshot(map);
    const { x, y } = mercatorPoint([68, 49.5], { zoom: 4, centre: [58, 50] }, pixels);
    expect(isNear(pixels, x, y, dark.focusLand, 3, 6)).toBe(true);
  });
});

describe('an address', () => {
  it('that is copied opens the same view', async () => {
    const at = '?types=an-124&lang=id&theme=dark&projection=globe&focus=zhetygen#map=4.2/47/70/12/20';
    const { page } = await open({ at });
    expect(await page.getByRole('checkbox', { name: 'An-124' }).isChecked()).toBe(true);
    expect(await page.getByRole('checkbox', { name: 'Il-76' }).isChecked()).toBe(false);
    expect(await page.locator('html').getAttribute('lang')).toBe('id');
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    await page.getByRole('dialog', { name: 'Zhetygen' }).waitFor();
    expect(page.url().endsWith(at)).toBe(true);
  });

  it('has nothing in it when nothing is chosen', async () => {
    const { page } = await open();
    expect(new URL(page.url()).search + new URL(page.url()).hash).toBe('');
    await page.setViewportSize({ width: 1000, height: 700 });
    await settled(page.locator('.map-frame'));
    expect(new URL(page.url()).hash).toBe('');
  });

  it('goes back and forward with the reader', async () => {
    const { page, map } = await open();
    await page.getByRole('checkbox', { name: 'Il-76' }).uncheck();
    await page.getByRole('button', { name: 'Globe' }).click();
    await page.waitForFunction(() => location.search === '?types=an-124&projection=globe');
    await page.goBack();
    await page.waitForFunction(() => location.search === '?types=an-124');
    expect(await page.getByRole('button', { name: 'Mercator' }).getAttribute('aria-pressed')).toBe('true');
    await page.goBack();
    await page.getByText('more than 70 Il-76').first().waitFor();
    expect(await page.getByRole('checkbox', { name: 'Il-76' }).isChecked()).toBe(true);
    await page.goForward();
    await settled(map);
    expect(await page.getByRole('checkbox', { name: 'Il-76' }).isChecked()).toBe(false);
  });

  it('of nonsense is ignored with a notice for each part, and nothing is executed', async () => {
    const at =
      '?types=zeppelin&lang=tlh&theme=pink&projection=flat&focus=%3Cimg%20src=x%20onerror=alert(1)%3E#map=a/b/c';
    const { page, complaints } = await open({ at });
    const notices = await page.locator('.notice').allInnerTexts();
    expect(notices).toHaveLength(6);
    expect(notices.join(' ')).toContain('types=zeppelin');
    expect(notices.join(' ')).toContain('<img src=x onerror=alert(1)>');
    expect(await page.locator('.notice img').count()).toBe(0);
    expect(await page.getByRole('checkbox', { name: 'Il-76' }).isChecked()).toBe(true);
    await page.getByRole('button', { name: 'Dismiss' }).first().click();
    await expect.poll(() => page.locator('.notice').count()).toBe(5);
    expect(complaints).toEqual([]);
  });

  it('with embed shows the map alone', async () => {
    const { page } = await open({ at: '?embed', width: 640, height: 480 });
    expect(await page.getByRole('table').count()).toBe(0);
    expect(await page.locator('.map-frame').isVisible()).toBe(true);
    const strip = page.locator('.strip');
    expect(await strip.innerText()).toContain('JakartaGreater');
    expect(await strip.getByRole('link', { name: 'Open the whole page' }).getAttribute('href')).toBe('./');
    const before = await page.locator('.scale-bar').innerText();
    await page.mouse.move(320, 200);
    await page.mouse.wheel(0, -600);
    // By the drawing, and by MapLibre where it has come already.
    await page.getByText('Hold Ctrl and scroll to zoom the map').first().waitFor();
    expect(await page.locator('.scale-bar').innerText()).toBe(before);
  });
});

describe('normal use', () => {
  it('writes nothing into the console: filter, language, theme, projection, zoom, resize', async () => {
    const { page, map, complaints } = await open({ reducedMotion: 'reduce' });
    await page.getByRole('checkbox', { name: 'Il-76' }).uncheck();
    await page.getByRole('button', { name: 'Indonesia' }).click();
    await page.getByRole('button', { name: 'Tema: Terang' }).click();
    await page.getByRole('button', { name: 'Globe' }).first().click();
    await page.getByRole('button', { name: 'Perbesar', exact: true }).click();
    await page.getByRole('button', { name: 'Perkecil' }).click();
    await page.setViewportSize({ width: 500, height: 800 });
    await settled(map);
    await page.setViewportSize({ width: 1280, height: 800 });
    await settled(map);
    expect(complaints).toEqual([]);
  });
});
