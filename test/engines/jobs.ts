// The main jobs of the page, the same in every engine.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dark, light } from '../../src/cartography/style/theme.ts';
import { alongGeodesic, distance } from '../../src/geodesy/geodesic.ts';
import { difference, hexOf, isNear, mercatorPoint, readPixels } from '../browser/pixels.ts';
import { type Engine, type EngineName, viewport } from './engine.ts';
import { type Host, startHost } from './host.ts';
import { describeLargeTables } from './large-tables.ts';
import { type Reader, readerOf } from './reader.ts';

const camera = { zoom: 4, centre: [58, 50] } as const;
const cameraFragment = '#map=4/50/58';
const chkalovsky = [38.061699, 55.8783] as const;
const almaty = [77.042828, 43.354267] as const;

/** How many of some points of the arc to Almaty have the accent's colour on the screen. */
async function arcsSeen(reader: Reader, accent: string): Promise<number> {
  const pixels = await reader.screenshot();
  const frame = await reader.boxOf('.map-frame');
  const length = distance(chkalovsky, almaty);
  return [0.08, 0.16, 0.24, 0.56, 0.62, 0.68, 0.84].filter((share) => {
    const { x, y } = mercatorPoint(alongGeodesic(chkalovsky, almaty, length * share), camera, frame);
    return isNear(pixels, frame.x + x, frame.y + y, accent, 2);
  }).length;
}

/** Waits until so many of those points have it: a screenshot may show the frame before. */
async function expectArcs(reader: Reader, accent: string, wanted: 0 | 7): Promise<void> {
  await expect.poll(() => arcsSeen(reader, accent)).toBe(wanted);
}

/** Waits until the screen shows arcs, wherever they are. */
async function expectArcsAnywhere({ engine }: Reader, pixels: number): Promise<void> {
  const seen = async () => countOf(await engine.screenshot(), light.accent);
  await expect.poll(seen).toBeGreaterThan(pixels);
}

/** How many pixels of a picture have a colour. */
function countOf(bytes: Uint8Array, colour: string): number {
  const pixels = readPixels(bytes);
  let found = 0;
  for (let y = 0; y < pixels.height; y += 2)
    for (let x = 0; x < pixels.width; x += 2) if (difference(pixels.at(x, y), hexOf(colour)) < 12) found++;
  return found;
}

/** @param start starts the engine; null where the machine lacks it */
export function describeJobs(name: EngineName, start: (() => Promise<Engine>) | null): void {
  if (start === null) {
    // Not every machine has every engine; `npm test` names those that it lacks.
    it.skip(`${name} is not on this machine`, () => {});
    return;
  }
  describe(`in ${name}`, () => {
    let engine: Engine;
    let reader: Reader;
    let host: Host;
    let folder: string;

    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), 'airlift-engine-'));
      [host, engine] = await Promise.all([startHost(), start()]);
      reader = readerOf(engine);
    });
    afterAll(async () => {
      await Promise.all([engine?.close(), host?.stop()]);
      rmSync(folder, { recursive: true });
    });
    const open = (at = '') => reader.open(`${host.address}${at}`);
    /** Leads the page that another test has left to an address, as going back does, or opens it where it is not there. */
    const lead = async (at = '') => {
      await engine.moveMouse({ x: viewport.width - 5, y: viewport.height - 5 });
      const isLed = await engine.evaluate(
        (root, address) => {
          // Where MapLibre has come the page would stay with it.
          if (location.origin + location.pathname !== root) return false;
          if (document.querySelector('.map-frame[data-engine="drawing"]') === null) return false;
          for (const dialog of document.querySelectorAll('dialog')) dialog.close();
          (document.activeElement as HTMLElement | null)?.blur();
          history.replaceState(null, '', `${location.pathname}${address}`);
          window.dispatchEvent(new PopStateEvent('popstate'));
          return true;
        },
        host.address,
        at,
      );
      if (!isLed) return open(at);
      await engine.evaluate(async () => {
        for (const _ of [1, 2]) await new Promise((resolve) => requestAnimationFrame(resolve));
      });
      await reader.settled();
    };
    const isChecked = (type: string) =>
      engine.evaluate(
        (wanted) => document.querySelector<HTMLInputElement>(`input[aria-label="${wanted}"]`)?.checked,
        type,
      );

    it('the page opens: title, figures, arcs where the geodesic is, and nothing to complain of', async () => {
      await open(cameraFragment);
      expect(await reader.words('h1')).toBe('Twelve transports to Kazakhstan');
      expect(await reader.words('.figures')).toContain('>70 Il-76');
      expect(await reader.sees('region', 'Map of the airlift')).toBe(true);
      expect(await reader.words('.notice')).toBe(null);
      await expectArcs(reader, light.accent, 7);
    });

    it('the font that stands in until the page’s own has come is asked for at once', async () => {
      await lead();
      // A machine without Arial and its like says "error".
      const unasked = await engine.evaluate(() =>
        [...document.fonts]
          .filter(({ family, status }) => family.includes('Stand-in') && status === 'unloaded')
          .map(({ weight }) => weight),
      );
      // WebKitGTK finds a local font by the name of its family alone, and so none of the bold ones.
      const unfound = name === 'WebKit' ? ['550 1000'] : [];
      expect(unasked.filter((weight) => !unfound.includes(weight))).toEqual([]);
    });

    it('the filter changes figures, map and address, and can be lifted', async () => {
      await lead(cameraFragment);
      await reader.press('checkbox', 'Il-76');
      await reader.until('the figures say so', () =>
        document.querySelector('.figures')?.textContent?.includes('filtered out'),
      );
      await reader.settled();
      expect(await engine.evaluate(() => location.search)).toBe('?types=an-124');
      await expectArcs(reader, light.accent, 7);
      await reader.press('checkbox', 'An-124');
      await reader.waitFor('button', 'Show all');
      await reader.settled();
      await expectArcs(reader, light.accent, 0);
      await reader.press('button', 'Show all');
      await reader.until('the address is as before', () => location.search === '');
      await reader.settled();
      await expectArcs(reader, light.accent, 7);
    });

    it('the language changes title, map and document', async () => {
      await lead();
      await reader.press('button', 'Қазақша');
      await reader.until('the language is Kazakh', () => document.documentElement.lang === 'kk');
      await reader.settled();
      expect(await reader.words('h1')).toContain('Қазақстан');
      await reader.until('the map speaks it', () =>
        document.querySelector('.map-frame')?.textContent?.includes('ҚАЗАҚСТАН'),
      );
    });

    it('the theme changes page and map', async () => {
      await lead(cameraFragment);
      await reader.press('button', 'Theme: Light');
      await reader.until('the theme is dark', () => document.documentElement.dataset.theme === 'dark');
      await reader.settled();
      const panel = await reader.boxOf('.panel');
      const pixels = await reader.screenshot();
      expect(difference(pixels.at(panel.x + 3, 3), hexOf(dark.paper))).toBeLessThan(6);
      await expectArcs(reader, dark.accent, 7);
    });

    /** The name of what has the focus. */
    const focused = () => engine.evaluate(() => document.activeElement?.getAttribute('aria-label'));

    let picture: { name: string; bytes: Buffer };
    it('Save PNG gives a picture with the arcs in it', async () => {
      await lead('?types=il-76');
      picture = await reader.savedBy(() => reader.press('button', 'Save PNG'));
      expect(picture.name).toMatch(/^kazakhstan-2022_il-76_2560x\d+\.png$/);
      const { width, height } = readPixels(picture.bytes);
      expect(`${width}x${height}`).toBe(/\d+x\d+/.exec(picture.name)?.[0]);
      expect(countOf(picture.bytes, light.accent)).toBeGreaterThan(1000);
    });

    it('a saved picture opens its view again', async () => {
      const path = join(folder, picture.name);
      writeFileSync(path, picture.bytes);
      await lead();
      await reader.press('button', 'Sizes');
      await reader.waitFor('dialog', 'A picture to publish');
      await engine.chooseFile('dialog[open] input[type="file"]', path);
      await reader.until('the view is open', () => location.search === '?types=il-76');
      expect(await isChecked('An-124')).toBe(false);
    });

    it('a sheet is saved in the size asked for, as PNG and as SVG', async () => {
      await lead();
      await reader.press('button', 'Sizes');
      await reader.waitFor('dialog', 'A picture to publish');
      await engine.evaluate(() => {
        const select = document.querySelector<HTMLSelectElement>('dialog[open] select');
        if (select === null) return;
        select.value = 'link';
        select.dispatchEvent(new Event('change', { bubbles: true }));
      });
      await reader.until(
        'the preview is drawn',
        () => document.querySelector('.snapshot-preview[aria-busy="false"]') !== null,
      );
      const png = await reader.savedBy(() => reader.press('button', 'Save PNG', 'dialog[open]'));
      expect(png.name).toBe('kazakhstan-2022_1200x630.png');
      const { width, height } = readPixels(png.bytes);
      expect([width, height]).toEqual([1200, 630]);
      expect(countOf(png.bytes, light.accent)).toBeGreaterThan(500);
      const svg = await reader.savedBy(() => reader.press('button', 'Save SVG', 'dialog[open]'));
      expect(svg.name).toMatch(/^kazakhstan-2022_.*\.svg$/);
      expect(svg.bytes.toString()).toContain('Zhetygen');
    });

    it('the data are saved as GeoJSON, CSV and BibTeX', async () => {
      await lead('?types=il-76');
      await reader.press('button', 'Data');
      await reader.waitFor('dialog', 'Data and sources');
      const geojson = await reader.savedBy(() => reader.press('button', 'GeoJSON'));
      expect(geojson.name).toBe('kazakhstan-2022_il-76.geojson');
      expect(JSON.parse(geojson.bytes.toString()).type).toBe('FeatureCollection');
      const csv = await reader.savedBy(() => reader.press('button', 'CSV'));
      expect(csv.name).toBe('kazakhstan-2022_il-76.csv');
      expect(csv.bytes.toString()).toContain('more than');
      const bibtex = await reader.savedBy(() => reader.press('button', 'BibTeX'));
      expect(bibtex.bytes.toString()).toContain('@misc{kazakhstan-2022,');
    });

    it('the globe comes and goes', async () => {
      await open();
      await reader.press('button', 'Globe');
      await reader.until('the address says so', () => location.search === '?projection=globe');
      await reader.settled();
      await expectArcsAnywhere(reader, 150);
      await reader.press('button', 'Mercator');
      await reader.until('the address says so', () => location.search === '');
    });

    /** Drags the map by 100 px to the left and 50 px up, and waits until the address says where it has come to. */
    const dragged = async () => {
      const { x, y, width, height } = await reader.boxOf('.map-frame');
      const from = { x: x + width / 2, y: y + height * 0.8 };
      await engine.drag([0, 20, 40, 60, 80, 100].map((way) => ({ x: from.x - way, y: from.y - way / 2 })));
      const [longitude = 0, latitude = 0] = (
        await reader.until('the address has the new view', () =>
          location.hash === '#map=4/50/58' || !location.hash.startsWith('#map=')
            ? null
            : location.hash.slice(5).split('/').slice(1, 3).reverse().map(Number),
        )
      ).values();
      // 100 px of 8,192 round the earth; a swing of the map after the drag may add to it.
      expect(longitude - 58).toBeGreaterThan(4);
      expect(latitude).toBeLessThan(50);
    };

    it('the map is dragged, and the address follows', async () => {
      await open(cameraFragment);
      const { x, y } = await reader.boxOf('.map-frame');
      await engine.moveMouse({ x: x + 5, y: y + 5 });
      await engine.moveMouse({ x: x + 9, y: y + 9 });
      await reader.until(
        'MapLibre has come',
        () => document.querySelector('.map-frame[data-engine="maplibre"][aria-busy="false"]') !== null,
      );
      await dragged();
      await reader.settled();
    });

    it('the first drag, with which MapLibre is sent for, is not lost', async () => {
      await open(cameraFragment);
      await dragged();
    });

    it('the keyboard reaches filter and map, opens what is known of a place, and closes it', async () => {
      await open();
      await engine.evaluate(() => document.querySelector<HTMLElement>('input[aria-label="Il-76"]')?.focus());
      await engine.press('Space');
      await reader.until('the filter is set', () => location.search === '?types=an-124');
      await engine.press('Space');
      await reader.until('the filter is lifted', () => location.search === '');
      await engine.evaluate(() =>
        document.querySelector<HTMLElement>('.map-frame button[aria-label="Zhetygen"]')?.focus(),
      );
      await engine.press('Enter');
      await reader.waitFor('dialog', 'Zhetygen');
      await engine.press('Escape');
      await reader.until('it is closed', () => document.querySelector('[role="dialog"]') === null);
      await expect.poll(focused).toBe('Zhetygen');
    });

    it('Tab goes on from filter to filter', async () => {
      await open();
      await engine.evaluate(() => document.querySelector<HTMLElement>('input[aria-label="Il-76"]')?.focus());
      await engine.press('Tab');
      await expect.poll(focused).toBe('An-124');
    });

    it('a press on an airfield brings what is known of it, and it stays in the address', async () => {
      await open('#map=9/43.35/77.05');
      await reader.press('button', 'Zhetygen', '.map-frame');
      await reader.waitFor('dialog', 'Zhetygen');
      await reader.until('the address says so', () => location.search === '?focus=zhetygen');
      await open('?focus=zhetygen');
      await reader.waitFor('dialog', 'Zhetygen');
    });

    it('without scripts drawing, figures and sources are there', async () => {
      await engine.goTo(host.withoutScripts);
      const seen = await reader.until('the frame has its page', () => {
        const { contentDocument: inner } = document.querySelector('iframe') ?? { contentDocument: null };
        const figures = inner?.querySelector<HTMLElement>('.figures');
        if (inner === null || inner.readyState !== 'complete' || !figures) return null;
        return {
          figures: figures.innerText,
          sources: inner.querySelector<HTMLElement>('.sources-dialog')?.innerText,
          ground: inner.querySelector('.first-ground')?.getBoundingClientRect().width,
          program: inner.documentElement.dataset.program ?? null,
        };
      });
      expect(seen.figures).toContain('>70');
      expect(seen.sources).toContain('JakartaGreater');
      expect(seen.ground).toBeGreaterThan(400);
      expect(seen.program).toBe(null);
      await expectArcsAnywhere(reader, 250);
    });

    it('with its scripts withheld, as in a browser too old for them, drawing, figures and sources are there', async () => {
      await engine.goTo(host.scriptsWithheld);
      await reader.until('the drawing is there', () => document.querySelector('.first-ground') !== null);
      expect(await reader.words('h1')).toBe('Twelve transports to Kazakhstan');
      expect(await reader.words('.figures')).toContain('>70 Il-76');
      expect(await reader.words('.claims')).toContain('JakartaGreater');
      await expectArcsAnywhere(reader, 250);
    });

    it('without WebGL the drawing stays, says so, and answers', async () => {
      await reader.open(host.withoutWebGl);
      await reader.press('checkbox', 'Il-76');
      await reader.press('checkbox', 'An-124');
      await reader.waitFor('button', 'Show all');
      await reader.press('button', 'Show all');
      await reader.until('all is shown', () => location.search === '');
      await reader.settled();
      await expectArcsAnywhere(reader, 250);
      const saved = await reader.savedBy(() => reader.press('button', 'Save PNG'));
      expect(countOf(saved.bytes, light.accent)).toBeGreaterThan(1000);
    });

    describeLargeTables(name, () => ({ reader, folder, open }));

    it('after one visit it opens without a network', async () => {
      await open();
      await reader.until('all is kept', () => navigator.serviceWorker.controller !== null);
      await host.stop();
      await open('?types=an-124&lang=kk');
      expect(await isChecked('Il-76')).toBe(false);
      expect(await engine.evaluate(() => document.documentElement.lang)).toBe('kk');
      const saved = await reader.savedBy(() => reader.press('button', 'PNG сақтау'));
      expect(saved.name).toMatch(/^kazakhstan-2022_an-124_.*\.png$/);
    });
  });
}
