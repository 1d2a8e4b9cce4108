// The saved picture, opened by readers that are not ours: its size, its colours, its words' ink, its name.
import { execFileSync } from 'node:child_process';
import { decode } from 'fast-png';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { dark, light } from '../../src/cartography/style/theme.ts';
import { browserForFile, bytesOf, settled } from './page.ts';
import { difference, hexOf, isNear, type Pixels, readPixels } from './pixels.ts';

const open = browserForFile();

async function save(page: Page): Promise<{ name: string; bytes: Uint8Array; pixels: Pixels }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /Save PNG|Simpan PNG/ }).click(),
  ]);
  const bytes = await bytesOf(download);
  return { name: download.suggestedFilename(), bytes, pixels: readPixels(bytes) };
}

/** How many pixels of a box have a colour, by share. */
function shareOf(
  pixels: Pixels,
  box: { x: number; y: number; width: number; height: number },
  colour: string,
): number {
  const wanted = hexOf(colour);
  let found = 0;
  let all = 0;
  for (let y = box.y; y < box.y + box.height; y += 2)
    for (let x = box.x; x < box.x + box.width; x += 2) {
      all++;
      if (difference(pixels.at(x, y), wanted) < 12) found++;
    }
  return found / all;
}

describe('the saved picture', () => {
  it('is saved in one press, at twice the screen’s pixels, under the airlift’s name and its size', async () => {
    const { page, complaints } = await open();
    const { name, pixels } = await save(page);
    expect(name).toBe(`kazakhstan-2022_${pixels.width}x${pixels.height}.png`);
    expect(pixels.width).toBe(2 * 1280);
    expect(pixels.height).toBeGreaterThanOrEqual(2 * 800);
    expect(await page.locator('.save-status').innerText()).toContain(name);
    expect(complaints).toEqual([]);
  });

  it('holds the map exactly as seen: the same pixels at twice the size, arcs and ground', async () => {
    const { page, map } = await open({ at: '#map=3.7/49/60', reuse: true });
    const frame = await map.boundingBox();
    if (frame === null) throw new Error('the map has no box');
    const seen = readPixels(await map.screenshot());
    const { pixels } = await save(page);
    const left = pixels.width - 2 * frame.width;
    let equal = 0;
    let compared = 0;
    // Away from controls, callout and words, which the picture does not have or sets anew.
    for (let y = 260; y < frame.height - 180; y += 7)
      for (let x = 300; x < frame.width - 80; x += 7) {
        compared++;
        if (difference(seen.at(x, y), pixels.at(left + 2 * x + 1, 2 * y + 1)) < 30) equal++;
      }
    expect(equal / compared).toBeGreaterThan(0.95);
  });

  it('has title, figures, chart, sources and notes in it: ink in every block, none at the edges', async () => {
    const { page } = await open({ reuse: true });
    const { pixels } = await save(page);
    const left = pixels.width - 2 * 856;
    const blocks = {
      title: { x: 64, y: 100, width: left - 130, height: 140 },
      figures: { x: 64, y: 500, width: left - 130, height: 170 },
      chart: { x: 64, y: 760, width: left - 130, height: 160 },
      source: { x: 64, y: 1456, width: left - 130, height: 90 },
      reading: { x: left, y: 1456, width: 860, height: 140 },
      borders: { x: left + 960, y: 1456, width: 700, height: 80 },
    };
    for (const [block, box] of Object.entries(blocks)) {
      const paper = shareOf(pixels, box, light.paper);
      expect(paper, block).toBeGreaterThan(0.4);
      expect(paper, block).toBeLessThan(0.97);
    }
    const edge = 10;
    expect(shareOf(pixels, { x: 0, y: 0, width: edge, height: pixels.height }, light.paper)).toBe(1);
    expect(
      shareOf(pixels, { x: 0, y: pixels.height - edge, width: pixels.width, height: edge }, light.paper),
    ).toBe(1);
    expect(shareOf(pixels, blocks.figures, light.accent)).toBeGreaterThan(0.005);
  });

  it('follows filter, language, theme and projection', async () => {
    const { page } = await open({ at: '?types=an-124&lang=id&theme=dark&projection=globe', reuse: true });
    const { name, pixels } = await save(page);
    expect(name).toMatch(/^kazakhstan-2022_an-124_\d+x\d+\.png$/);
    expect(difference(pixels.at(4, 4), hexOf(dark.paper))).toBeLessThan(3);
  });

  it('without a type picked has no accent on it', async () => {
    const { page } = await open({ at: '?types=', reuse: true });
    const { name, pixels } = await save(page);
    expect(name).toContain('_none_');
    expect(shareOf(pixels, { x: 0, y: 0, width: pixels.width, height: pixels.height }, light.accent)).toBe(0);
  });

  it('on a phone is one column, as wide as the screen twice over', async () => {
    const { page } = await open({ width: 390, height: 844 });
    const { pixels } = await save(page);
    expect(pixels.width).toBe(780);
    expect(pixels.height).toBeGreaterThan(1600);
  });

  it('shows the arcs in the picture where the map has them', async () => {
    const { page, map } = await open({ reuse: true });
    const frame = await map.boundingBox();
    if (frame === null) throw new Error('the map has no box');
    const seen = readPixels(await map.screenshot());
    const { pixels } = await save(page);
    const left = pixels.width - 2 * frame.width;
    let arcs = 0;
    for (let x = 160; x < 700; x += 20)
      for (let y = 150; y < 560; y++)
        if (difference(seen.at(x, y), hexOf(light.accent)) < 25) {
          arcs++;
          expect(isNear(pixels, left + 2 * x, 2 * y, light.accent, 4)).toBe(true);
        }
    expect(arcs).toBeGreaterThan(20);
  });

  it('is a sound PNG for an independent checker', async () => {
    const { page } = await open({ reuse: true });
    const { bytes } = await save(page);
    // fast-png checks signature, chunk order and every chunk's CRC.
    expect(decode(bytes, { checkCrc: true }).width).toBe(2560);
    let checked = 'not installed';
    try {
      checked = execFileSync('pngcheck', ['-q'], {
        input: bytes,
        encoding: 'utf8',
        stdio: ['pipe', 'pipe', 'ignore'],
      });
    } catch {
      // Only where pngcheck is installed does it add its word.
    }
    expect(checked).not.toMatch(/ERROR/i);
  });

  it('leaves the map on the screen as it was', async () => {
    const { page, map } = await open({ reuse: true });
    const before = readPixels(await map.screenshot());
    await save(page);
    await settled(map);
    const after = readPixels(await map.screenshot());
    let different = 0;
    for (let y = 0; y < before.height; y += 5)
      for (let x = 0; x < before.width; x += 5)
        if (difference(before.at(x, y), after.at(x, y)) > 4) different++;
    expect(different).toBe(0);
  });

  it('can be called off while it is made; the button says that it is being made', async () => {
    const { page } = await open({
      before: (fresh) =>
        fresh.addInitScript(() => {
          // Encoding never ends by itself here, so that there is time to press Cancel.
          HTMLCanvasElement.prototype.toBlob = (callback) => {
            (window as unknown as { finish: () => void }).finish = () => callback(new Blob(['x']));
          };
        }),
    });
    let downloads = 0;
    page.on('download', () => downloads++);
    await page.getByRole('button', { name: 'Save PNG' }).click();
    await page.getByRole('button', { name: 'Making the PNG' }).waitFor();
    await page.waitForFunction(() => 'finish' in window);
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.getByText('Saving was cancelled; no file was made.').waitFor();
    await page.evaluate(() => (window as unknown as { finish: () => void }).finish());
    expect(await page.getByRole('button', { name: 'Save PNG' }).isVisible()).toBe(true);
    expect(downloads).toBe(0);
  });

  it('is never smaller than asked: where the card cannot draw it, it is the same picture drawn from vectors', async () => {
    const { page } = await open({
      before: (fresh) =>
        fresh.addInitScript(() => {
          const original = WebGL2RenderingContext.prototype.getParameter;
          WebGL2RenderingContext.prototype.getParameter = function (name: number) {
            const largest: number[] = [
              this.MAX_TEXTURE_SIZE,
              this.MAX_RENDERBUFFER_SIZE,
              this.MAX_VIEWPORT_DIMS,
            ];
            if (name === this.MAX_VIEWPORT_DIMS) return new Int32Array([1000, 1000]);
            return largest.includes(name) ? 1000 : original.call(this, name);
          };
          // A drawing buffer as a weak card would give it.
          for (const [name, limit] of [
            ['drawingBufferWidth', 1000],
            ['drawingBufferHeight', 1000],
          ] as const) {
            const own = Object.getOwnPropertyDescriptor(WebGL2RenderingContext.prototype, name)?.get;
            Object.defineProperty(WebGL2RenderingContext.prototype, name, {
              get(this: WebGL2RenderingContext) {
                return Math.min(limit, own?.call(this) ?? limit);
              },
            });
          }
        }),
    });
    const { pixels } = await save(page);
    expect(pixels.width).toBe(2 * 1280);
    const left = pixels.width - 2 * 856;
    expect(difference(pixels.at(left + 40, 40), hexOf(light.originLand))).toBeLessThan(6);
    expect(shareOf(pixels, { x: left, y: 0, width: 1712, height: 1400 }, light.accent)).toBeGreaterThan(
      0.001,
    );
  });
});

describe('data out', () => {
  it('is saved as GeoJSON and CSV of what is shown, and as a BibTeX entry, each under the airlift’s name', async () => {
    const { page, complaints } = await open({ at: '?types=il-76' });
    await page.getByRole('button', { name: 'Data', exact: true }).click();
    const saved = async (name: string) => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name }).click(),
      ]);
      return { name: download.suggestedFilename(), text: (await bytesOf(download)).toString() };
    };
    const geo = await saved('GeoJSON');
    expect(geo.name).toBe('kazakhstan-2022_il-76.geojson');
    const kinds = JSON.parse(geo.text).features.map(
      (feature: { properties: { kind: string } }) => feature.properties.kind,
    );
    expect(kinds).toEqual(['airfield', 'airfield', 'airfield', 'route', 'route', 'fleet']);
    const csv = await saved('CSV');
    expect(csv.name).toBe('kazakhstan-2022_il-76.csv');
    expect(csv.text).toContain('more_than,70');
    expect(csv.text).not.toContain('An-124. No airfield');
    expect((await saved('BibTeX')).text).toContain('@misc{kazakhstan-2022,');
    expect(complaints).toEqual([]);
  });
});
