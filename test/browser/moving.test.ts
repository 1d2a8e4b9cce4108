// Moving the map: the drawing follows gestures until MapLibre has come, and nothing of a gesture is lost.
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { light } from '../../src/cartography/style/theme.ts';
import { alongGeodesic, distance } from '../../src/geodesy/geodesic.ts';
import { browserForFile, protocolOf, settled } from './page.ts';
import { difference, isNear, mercatorPoint, type Pixels, screenshot } from './pixels.ts';

const open = browserForFile();
const from = [38.061699, 55.8783] as const;
const to = [77.042828, 43.354267] as const;

/** Keeps MapLibre back until it is let go. */
function held() {
  let letGo: () => void = () => undefined;
  const isLetGo = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const before = (page: Page) =>
    page.route('**/MapView-*.js', async (route) => {
      await isLetGo;
      await route.continue();
    });
  return { before, letGo };
}

const cameraIn = (page: Page) => new URL(page.url()).hash.replace('#map=', '').split('/').map(Number);
const seesArc = (pixels: Pixels, [zoom = 0, latitude = 0, longitude = 0]: readonly number[]) =>
  [0.1, 0.25, 0.62, 0.9].map((share) => {
    const place = alongGeodesic(from, to, distance(from, to) * share);
    const { x, y } = mercatorPoint(place, { zoom, centre: [longitude, latitude] }, pixels);
    const isInside = x > 20 && y > 20 && x < pixels.width - 20 && y < pixels.height - 20;
    return !isInside || isNear(pixels, x, y, light.accent, 2);
  });

describe('a drag that begins on the drawing', () => {
  it('moves it, goes on when MapLibre has come, and nothing jumps', async () => {
    const { before, letGo } = held();
    const { page, map, complaints } = await open({ before });
    await page.mouse.move(900, 300);
    await page.mouse.down();
    await page.mouse.move(820, 340, { steps: 4 });
    await settled(map);
    expect(await map.getAttribute('data-engine')).toBe('drawing');
    const drawn = await screenshot(map);
    letGo();
    await page.locator('.map-frame[data-engine="maplibre"]').waitFor();
    await settled(map);
    const taken = await screenshot(map);
    let apart = 0;
    for (let y = 0; y < drawn.height; y += 2)
      for (let x = 0; x < drawn.width; x += 2)
        if (difference(drawn.at(x, y), taken.at(x, y)) > 90) apart += 1;
    expect(apart / ((drawn.width * drawn.height) / 4)).toBeLessThan(0.002);
    await page.mouse.move(760, 360, { steps: 4 });
    await page.mouse.up();
    await page.waitForFunction(() => location.hash !== '');
    await settled(map);
    // 140 px to the left and 60 down of where the whole route is.
    const [zoom = 0, latitude = 0, longitude = 0] = cameraIn(page);
    expect(zoom).toBeCloseTo(3.52, 2);
    expect(Math.abs(longitude - (57.6576 + (140 / (512 * 2 ** 3.51809)) * 360))).toBeLessThan(0.1);
    expect(latitude).toBeGreaterThan(51.5);
    expect(seesArc(await screenshot(map), [zoom, latitude, longitude])).not.toContain(false);
    const before2 = page.url();
    await page.mouse.move(760, 360);
    await page.mouse.down();
    await page.mouse.move(800, 330, { steps: 3 });
    await page.mouse.up();
    await page.waitForFunction((address) => location.href !== address, before2);
    expect(complaints).toEqual([]);
  });
});

describe('while MapLibre is on its way', () => {
  it('wheel, keys, double click and buttons move the drawing, and the address says where', async () => {
    const { before } = held();
    const { page, map } = await open({ before, at: '#map=4/50/58' });
    await map.hover({ position: { x: 428, y: 358 } });
    await page.mouse.wheel(0, -400);
    await page.waitForFunction(() => !location.hash.startsWith('#map=4/'));
    const [zoom = 0, latitude = 0, longitude = 0] = cameraIn(page);
    expect(zoom).toBeGreaterThan(4.2);
    expect(latitude).toBeCloseTo(50, 1);
    expect(longitude).toBeCloseTo(58, 1);
    await page.locator('.map-pad').focus();
    await page.keyboard.press('ArrowRight');
    await page.waitForFunction((before) => Number(location.hash.split('/')[2]) > before, longitude);
    await page.keyboard.press('-');
    await page.waitForFunction((before) => Number(location.hash.slice(5).split('/')[0]) < before - 0.9, zoom);
    await map.getByRole('button', { name: 'Zoom in', exact: true }).click();
    await settled(map);
    expect(seesArc(await screenshot(map), cameraIn(page))).not.toContain(false);
    await map.getByRole('button', { name: 'Whole route' }).click();
    await page.waitForFunction(() => location.hash === '');
    expect(await map.getAttribute('data-engine')).toBe('drawing');
  });

  it('a finger drags it and two pinch it', async () => {
    const { before } = held();
    const { page, map } = await open({ before, width: 390, height: 844, touch: true });
    const session = await protocolOf(page);
    const box = await map.boundingBox();
    const at = (x: number, y: number) => ({ x: (box?.x ?? 0) + x, y: (box?.y ?? 0) + y });
    const touch = (
      type: 'touchStart' | 'touchMove' | 'touchEnd',
      ...touchPoints: { x: number; y: number }[]
    ) => session.send('Input.dispatchTouchEvent', { type, touchPoints });
    await touch('touchStart', at(200, 330));
    for (const step of [10, 30, 60]) await touch('touchMove', at(200 - step, 330));
    await touch('touchEnd');
    await page.waitForFunction(() => location.hash !== '');
    const [zoom = 0, , longitude = 0] = cameraIn(page);
    expect(Math.abs(longitude - (61.1973 + (60 / (512 * 2 ** 2.3692)) * 360))).toBeLessThan(1.2);
    await touch('touchStart', at(170, 330), at(230, 330));
    for (const step of [10, 20, 30]) await touch('touchMove', at(170 - step, 330), at(230 + step, 330));
    await touch('touchEnd');
    await page.waitForFunction((before) => Number(location.hash.slice(5).split('/')[0]) > before + 0.8, zoom);
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
  });
});

describe('MapLibre’s map', () => {
  it('counts its first wheel as moving: the address says where, and a new size keeps it', async () => {
    const { page, map } = await open({ engine: 'maplibre' });
    await map.hover({ position: { x: 428, y: 358 } });
    await page.mouse.wheel(0, -240);
    await page.waitForFunction(() => location.hash !== '');
    await settled(map);
    const [zoom = 0] = cameraIn(page);
    expect(zoom).toBeGreaterThan(3.6);
    await page.setViewportSize({ width: 1100, height: 760 });
    await settled(map);
    expect(cameraIn(page)[0]).toBeCloseTo(zoom, 2);
  });

  it('paints no sky, which nobody would see', async () => {
    const { page, map } = await open({
      engine: 'maplibre',
      before: (fresh) =>
        fresh.addInitScript(() => {
          const gl = WebGL2RenderingContext.prototype;
          const { shaderSource, attachShader, useProgram, drawElements } = gl;
          const skies = new Set<WebGLShader | WebGLProgram>();
          let isSky = false;
          const draws = { sky: 0, other: 0 };
          Object.assign(window, { draws });
          gl.shaderSource = function (shader, source) {
            if (source.includes('u_sky_color')) skies.add(shader);
            shaderSource.call(this, shader, source);
          };
          gl.attachShader = function (program, shader) {
            if (skies.has(shader)) skies.add(program);
            attachShader.call(this, program, shader);
          };
          gl.useProgram = function (program) {
            isSky = program !== null && skies.has(program);
            useProgram.call(this, program);
          };
          gl.drawElements = function (...call) {
            draws[isSky ? 'sky' : 'other'] += 1;
            drawElements.apply(this, call);
          };
        }),
    });
    await page.keyboard.press('ArrowLeft');
    await settled(map);
    const draws = await page.evaluate(() => Reflect.get(window, 'draws'));
    expect(draws.sky).toBe(0);
    expect(draws.other).toBeGreaterThan(10);
  });

  it('is sharp again on another screen and after the page is zoomed', async () => {
    const { page, map } = await open({
      engine: 'maplibre',
      before: (fresh) =>
        fresh.addInitScript(() => {
          // Chromium's emulation of another screen tells no query of it.
          const screens = new EventTarget();
          const own = window.matchMedia.bind(window);
          window.matchMedia = (query) =>
            query.startsWith('(resolution') ? (screens as unknown as MediaQueryList) : own(query);
          Object.assign(window, {
            moveTo: (devicePixelRatio: number) => {
              Object.defineProperty(window, 'devicePixelRatio', {
                value: devicePixelRatio,
                configurable: true,
              });
              screens.dispatchEvent(new Event('change'));
            },
          });
        }),
    });
    for (const ratio of [2, 1.5, 1]) {
      await page.evaluate(
        (next) => (window as unknown as { moveTo: (it: number) => void }).moveTo(next),
        ratio,
      );
      await page.waitForFunction(
        (width) => document.querySelector('canvas')?.width === width,
        Math.floor(856 * ratio),
      );
      await settled(map);
    }
  });
});

describe('where MapLibre fails', () => {
  const arcAt = async (page: Page, map: Parameters<typeof settled>[0]) => {
    await page.locator('.notice button').last().click();
    const pixels = await screenshot(map);
    const camera = [3.51808964, 50.02230164, 57.65757253];
    const land = mercatorPoint([66, 48.5], { zoom: 3.51808964, centre: [57.65757253, 50.02230164] }, pixels);
    return [...seesArc(pixels, camera), isNear(pixels, land.x, land.y, light.focusLand, 2, 6)];
  };

  it.each([
    ['whose worker is not there', '**/maplibre-gl-worker-*.js', 404],
    ['whose basemap never answers', '**/*.pmtiles', null],
  ])('the drawing stays, with land and arcs, beside a map %s, and that is said', async (_, files, status) => {
    const { page, map } = await open({
      // A clock that is moved is one of all the pages of a context.
      firstVisit: true,
      before: async (fresh) => {
        await fresh.clock.install();
        await fresh.route(files, (route) => (status === null ? undefined : route.fulfill({ status })));
      },
    });
    await map.hover({ position: { x: 5, y: 5 } });
    await page.locator('.map-canvas').waitFor({ state: 'attached' });
    await page.clock.fastForward(11_000);
    await page.getByText('The map engine has not come yet').waitFor();
    expect(await map.getAttribute('data-engine')).toBe('drawing');
    expect(await arcAt(page, map)).not.toContain(false);
    await map.getByRole('button', { name: 'Zoom in', exact: true }).click();
    await page.waitForFunction(() => location.hash !== '');
  });

  it('the drawing stays on a host that answers no ranges, and that is said', async () => {
    const { page, map } = await open({
      before: (fresh) =>
        fresh.route('**/*.pmtiles', (route) => route.fulfill({ status: 200, body: Buffer.alloc(200_000) })),
    });
    await map.hover({ position: { x: 5, y: 5 } });
    await page.getByText('The background map did not load').waitFor();
    expect(await map.getAttribute('data-engine')).toBe('drawing');
    expect(await arcAt(page, map)).not.toContain(false);
  });
});

describe('an address of a pole', () => {
  it.each(['#map=1/-90/0', '#map=3/89.9/60', '?projection=globe#map=2/90/0'])(
    'is a map or a notice, and never an error: %s',
    async (at) => {
      const { map, complaints } = await open({ at });
      expect(await map.getAttribute('aria-busy')).toBe('false');
      expect(await map.locator('.overlay-marks').innerHTML()).not.toContain('NaN');
      expect(complaints).toEqual([]);
    },
  );
});

describe('the words of lines with widths', () => {
  it('go along with the map in a drag, and are placed anew where it rests', async () => {
    const { page, map, complaints } = await open({
      address: `${inject('pageAddress')}operation-ganga-2022/`,
      engine: 'maplibre',
    });
    const carriedBy = () =>
      page.evaluate(() => {
        const layer = document.querySelector('.overlay-shift');
        return layer === null ? Number.NaN : new DOMMatrix(getComputedStyle(layer).transform).e;
      });
    const places = () =>
      page.evaluate(() =>
        Object.fromEntries(
          [...document.querySelectorAll('.overlay-marks g[data-name^="name "]')].map((group) => {
            const { x, y } = group.getBoundingClientRect();
            return [group.getAttribute('data-name') ?? '', [x, y] as const];
          }),
        ),
      );
    const before = await places();
    expect(await carriedBy()).toBe(0);
    await page.mouse.move(900, 300);
    await page.mouse.down();
    await page.mouse.move(870, 340, { steps: 6 });
    await expect.poll(carriedBy).toBeLessThan(-10);
    const during = await places();
    const shifts = Object.entries(during).map(([name, [x, y]]) => {
      const [from, above] = before[name] ?? [Number.NaN, Number.NaN];
      return [x - from, y - above] as const;
    });
    const [[right, down] = [0, 0]] = shifts;
    expect(right).toBeLessThan(-10);
    for (const [x, y] of shifts) expect(Math.hypot(x - right, y - down)).toBeLessThan(1);
    await page.mouse.up();
    await expect.poll(carriedBy).toBe(0);
    await settled(map);
    expect(Object.keys(await places()).length).toBeGreaterThan(3);
    expect(complaints).toEqual([]);
  });

  it('and in a zoom what can be pressed of lines goes along with them', async () => {
    const { page, map, complaints } = await open({
      address: `${inject('pageAddress')}operation-ganga-2022/`,
      engine: 'maplibre',
    });
    await map.hover({ position: { x: 428, y: 358 } });
    const off = page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const apart = () =>
            [...document.querySelectorAll('.route-target')].flatMap((target) => {
              const name = target.getAttribute('data-basis');
              const line = document.querySelector(`.overlay-marks g[data-name="${name}"] path`);
              if (line === null) return [];
              const [a, b] = [target.getBoundingClientRect(), line.getBoundingClientRect()];
              const sides = (['left', 'right', 'top', 'bottom'] as const).map((side) => a[side] - b[side]);
              return [Math.max(...sides.map(Math.abs))];
            });
          const rest = apart();
          let most = Number.NaN;
          const look = () => {
            const routes = document.querySelector('.overlay-routes');
            const isCarried = routes !== null && getComputedStyle(routes).transform !== 'none';
            // Carried, and then placed anew where the map rests.
            if (!isCarried && !Number.isNaN(most)) return resolve(most);
            // Of a line less is drawn than can be pressed, at its ends and in fans: so it stays.
            const now = isCarried ? apart().map((each, index) => Math.abs(each - (rest[index] ?? 0))) : [];
            if (now.length > 0) most = Math.max(most || 0, ...now);
            requestAnimationFrame(look);
          };
          look();
        }),
    );
    await page.mouse.wheel(0, -120);
    // What can be pressed reaches 8 pixels to either side of a line.
    expect(await off).toBeLessThan(16);
    await settled(map);
    expect(complaints).toEqual([]);
  });
});

describe('below a map with lines of widths, on a phone,', () => {
  const topOf = (page: Page) =>
    page.evaluate(async () => {
      await document.fonts.ready;
      return document.querySelector('.heading-block')?.getBoundingClientRect().top ?? null;
    });

  it.each(['return-2022/', 'return-2022/ru/', 'operation-ganga-2022/kk/'])(
    'nothing moves when the program comes, of %s',
    async (at) => {
      let letGo: () => void = () => undefined;
      const isLetGo = new Promise<void>((resolve) => {
        letGo = resolve;
      });
      const { page, map } = await open({
        at,
        width: 390,
        height: 844,
        settle: false,
        firstVisit: true,
        before: (fresh) =>
          fresh.route('**/start-*.js', async (route) => {
            await isLetGo;
            await route.continue();
          }),
      });
      const built = await topOf(page);
      letGo();
      await settled(map);
      expect(await topOf(page)).toBe(built);
    },
  );

  it('nothing moves when another measure is pressed', async () => {
    const { page, map } = await open({ at: 'operation-ganga-2022/', width: 390, height: 844 });
    const before = await topOf(page);
    await page.getByRole('radio', { name: 'People' }).press('Space');
    await page.locator('.legend-line', { hasText: 'People' }).waitFor();
    await settled(map);
    expect(await topOf(page)).toBe(before);
  });
});
