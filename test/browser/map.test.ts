// The map in a real browser: arcs where the geodesic says they are, the filter, the camera, the address.
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import airfieldsFile from '../../geo/airfields.json' with { type: 'json' };
import { dark, light } from '../../src/cartography/style/theme.ts';
import { alongGeodesic, distance } from '../../src/geodesy/geodesic.ts';
import type { Position } from '../../src/geodesy/position.ts';
import { overlappingWords } from './overlapping-words.ts';
import { browserForFile, meanToMove, settled } from './page.ts';
import { difference, isNear, mercatorPoint, screenshot } from './pixels.ts';
import { onePage } from './shown.ts';

const open = browserForFile();
const shown = onePage(open);
const positions = new Map(
  airfieldsFile.airfields.map((airfield) => [airfield.id, airfield.position as unknown as Position]),
);
const at = (id: string) => positions.get(id) ?? [0, 0];

const camera = { zoom: 4, centre: [58, 50] } as const;
const cameraFragment = '#map=4/50/58';

/** Points along a geodesic in the frame, away from labels and the lasso. */
function pointsAlong(from: Position, to: Position, frame: { width: number; height: number }) {
  const length = distance(from, to);
  return [0.08, 0.16, 0.24, 0.56, 0.62, 0.68, 0.84].map((share) =>
    mercatorPoint(alongGeodesic(from, to, length * share), camera, frame),
  );
}

/** Counts what the page asks of others, from its load on: messages to a worker, and corners drawn by the graphics card. */
const countAsked = (page: Page) =>
  page.addInitScript(() => {
    const post = Worker.prototype.postMessage;
    const draw = WebGL2RenderingContext.prototype.drawElements;
    const counted = window as unknown as { messages: string[]; corners: number };
    counted.messages = [];
    counted.corners = 0;
    WebGL2RenderingContext.prototype.drawElements = function (mode, count, type, offset) {
      counted.corners += count;
      draw.call(this, mode, count, type, offset);
    };
    Worker.prototype.postMessage = function (this: Worker, ...words: Parameters<typeof post>) {
      counted.messages.push(JSON.stringify(words[0]?.type ?? ''));
      return post.apply(this, words);
    } as typeof post;
  });

/** The one page with MapLibre's map, led to an address. */
const moving = (at = '') => open({ at, engine: 'maplibre', reuse: true, before: countAsked });

describe('the map', () => {
  it('is a region with a name, busy until its arcs are painted', async () => {
    const { page, complaints } = await shown('');
    const region = page.getByRole('region', { name: 'Map of the airlift' });
    expect(await region.getAttribute('aria-busy')).toBe('false');
    expect(complaints).toEqual([]);
  });

  it.each(['almaty', 'zhetygen'])(
    'shows the arc to %s as pixels within 2 px of the geodesic',
    async (destination) => {
      const { map } = await moving(cameraFragment);
      const pixels = await screenshot(map);
      for (const { x, y } of pointsAlong(at('chkalovsky'), at(destination), pixels))
        expect(isNear(pixels, x, y, light.accent, 2), `${x.toFixed()}, ${y.toFixed()}`).toBe(true);
    },
  );

  it('shows the arcs in the dark theme, in its own accent', async () => {
    const { map } = await moving(`?theme=dark${cameraFragment}`);
    const pixels = await screenshot(map);
    for (const { x, y } of pointsAlong(at('chkalovsky'), at('almaty'), pixels))
      expect(isNear(pixels, x, y, dark.accent, 2), `${x.toFixed()}, ${y.toFixed()}`).toBe(true);
  });

  it('draws land, sea and the countries of the route in their own colours', async () => {
    const { map } = await moving(cameraFragment);
    const pixels = await screenshot(map);
    const look = (position: Position, colour: string) => {
      const { x, y } = mercatorPoint(position, camera, pixels);
      expect(isNear(pixels, x, y, colour, 3, 6), `${position}`).toBe(true);
    };
    look([68, 49.5], light.focusLand);
    look([45, 53.5], light.originLand);
    look([63.5, 41.8], light.land);
    look([51, 43], light.sea);
  });

  it('takes both arcs away when no type is picked, and brings them back', async () => {
    const { page, map } = await moving(cameraFragment);
    const group = page.getByRole('group', { name: 'Aircraft type' });
    await group.getByRole('checkbox', { name: 'Il-76' }).uncheck();
    await group.getByRole('checkbox', { name: 'An-124' }).uncheck();
    await settled(map);
    const without = await screenshot(map);
    for (const { x, y } of pointsAlong(at('chkalovsky'), at('almaty'), without))
      expect(isNear(without, x, y, light.accent, 3)).toBe(false);
    await page.getByRole('button', { name: 'Show all' }).click();
    await settled(map);
    const again = await screenshot(map);
    for (const { x, y } of pointsAlong(at('chkalovsky'), at('almaty'), again))
      expect(isNear(again, x, y, light.accent, 2)).toBe(true);
  });

  it('is the drawing until the reader means to move it, and asks for nothing of MapLibre before', async () => {
    const { page, map, requests } = await open();
    expect(await map.getAttribute('data-engine')).toBe('drawing');
    await page.getByRole('checkbox', { name: 'Il-76' }).uncheck();
    await page.getByRole('button', { name: 'Indonesia' }).click();
    await settled(map);
    expect(requests.filter((each) => /MapView|maplibre|pmtiles/.test(each))).toEqual([]);
    await meanToMove(map);
    expect(await map.getAttribute('data-engine')).toBe('maplibre');
    expect(requests.filter((each) => /MapView/.test(each))).toHaveLength(1);
  });

  it('sends nothing to its worker when the filter is pressed', async () => {
    const { page, map } = await moving();
    const count = () => page.evaluate(() => (window as unknown as { messages: string[] }).messages.length);
    expect(await count()).toBeGreaterThan(0);
    const before = await count();
    await page.getByRole('checkbox', { name: 'Il-76' }).uncheck();
    await settled(map);
    expect(
      await page.evaluate(
        (from) => (window as unknown as { messages: string[] }).messages.slice(from),
        before,
      ),
    ).toEqual([]);
  });

  it.each(['', '?projection=globe'])(
    'draws no ground when the filter is pressed, and shows the same as with all drawn anew: %s',
    async (query) => {
      const { page, map } = await moving(`${query}${cameraFragment}`);
      const cornersDrawnBy = async (press: () => Promise<void>) => {
        const count = () => page.evaluate(() => (window as unknown as { corners: number }).corners);
        const before = await count();
        await press();
        await settled(map);
        return (await count()) - before;
      };
      const otherTheme = () => page.locator('.theme-button').click();
      const filtered = await cornersDrawnBy(() => page.getByRole('checkbox', { name: 'Il-76' }).uncheck());
      const kept = await screenshot(map);
      const drawnAnew = await cornersDrawnBy(otherTheme);
      await cornersDrawnBy(() => page.getByRole('checkbox', { name: 'Il-76' }).check());
      const night = await screenshot(map);
      const { x, y } = mercatorPoint([63.5, 41.8], camera, night);
      if (query === '') expect(isNear(night, x, y, dark.land, 3, 6)).toBe(true);
      await cornersDrawnBy(() => page.getByRole('checkbox', { name: 'Il-76' }).uncheck());
      await cornersDrawnBy(otherTheme);
      expect(filtered).toBeLessThan(drawnAnew / 20);
      const anew = await screenshot(map);
      let apart = 0;
      // MapLibre's own colours miss themselves by a level after a change of theme.
      for (let y = 0; y < anew.height; y++)
        for (let x = 0; x < anew.width; x++) if (difference(anew.at(x, y), kept.at(x, y)) > 3) apart += 1;
      expect(apart).toBe(0);
    },
  );

  it('keeps the camera where it is when the projection changes', async () => {
    const { page, map } = await moving('#map=3.5/48/60');
    const before = new URL(page.url()).hash;
    await page.getByRole('button', { name: 'Globe' }).click();
    await settled(map);
    expect(await page.getByRole('button', { name: 'Globe' }).getAttribute('aria-pressed')).toBe('true');
    const pixels = await screenshot(map);
    const camera35 = { zoom: 3.5, centre: [60, 48] } as const;
    // The middle of the map stays; 3° east of it the globe and Mercator still agree.
    const { x, y } = mercatorPoint([60, 48], camera35, pixels);
    expect(isNear(pixels, x, y, light.focusLand, 3, 6)).toBe(true);
    expect(new URL(page.url()).hash).toBe(before);
    expect(new URL(page.url()).searchParams.get('projection')).toBe('globe');
  });

  it.each([
    [1280, 800],
    [1920, 1080],
    [1024, 600],
    [768, 1024],
    [390, 844],
    [320, 640],
    [844, 390],
  ])('fits the whole route and its annotation into a window of %i × %i', async (width, height) => {
    const { page, map } = await shown('', { width, height });
    const frame = await map.boundingBox();
    if (frame === null) throw new Error('the map has no box');
    for (const name of ['Chkalovsky', 'Almaty airport', 'Zhetygen']) {
      const label = await map.getByRole('button', { name, exact: true }).boundingBox();
      if (label === null) throw new Error(`${name} has no box`);
      expect(label.x).toBeGreaterThanOrEqual(frame.x - 6);
      expect(label.x + label.width).toBeLessThanOrEqual(frame.x + frame.width + 6);
      expect(label.y).toBeGreaterThanOrEqual(frame.y - 6);
      expect(label.y + label.height).toBeLessThanOrEqual(frame.y + frame.height + 6);
    }
    expect(await map.getByRole('button', { name: /^12 aircraft/ }).count()).toBe(1);
    const scrollsSideways = await page.evaluate(
      () => document.documentElement.scrollWidth > window.innerWidth,
    );
    expect(scrollsSideways).toBe(false);
  });

  it('never lets labels of airfields, counts and places lie over each other', async () => {
    for (const at of ['#map=3.4/50/58', '#map=4.6/47/70', '#map=6/44/76', '#map=8/43.6/77', '#map=2/40/60']) {
      const { page } = await shown('', { at });
      expect(await overlappingWords(page), at).toEqual([]);
    }
  });

  it('flies to a pair of airfields that stand too close to be told apart', async () => {
    const { page, map } = await moving();
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await map.getByRole('button', { name: /^Zoom to Almaty airport and Zhetygen, 42.5 km apart/ }).click();
    await settled(map);
    await page.waitForFunction(() => location.hash !== '');
    const [zoom = 0] = new URL(page.url()).hash.replace('#map=', '').split('/').map(Number);
    expect(zoom).toBeGreaterThan(6);
    await map.getByRole('button', { name: 'Whole route' }).click();
    await page.waitForFunction(() => location.hash === '');
    await page.emulateMedia({ reducedMotion: 'no-preference' });
  });

  it('goes no farther in or out than there is something to see', async () => {
    const { page } = await shown('', { at: '#map=20/43.5/77' });
    const scale = await page.locator('.scale-bar').innerText();
    expect(scale).toMatch(/^(10|20) km/);
  });
});

describe('the smallest phone', () => {
  it.each(['?lang=id', '?lang=id&types=il-76', '?types=an-124'])(
    'still shows the count at “%s”',
    async (at) => {
      const { map } = await shown('', { at, width: 320, height: 640 });
      expect(await map.getByRole('button', { name: /^12 / }).count()).toBe(1);
    },
  );
});
