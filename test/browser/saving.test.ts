// The saved picture, opened by readers that are not ours: its size, its colours, its words' ink, its name.
import { execFileSync } from 'node:child_process';
import { decode } from 'fast-png';
import type { Page, Route } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { dark, light } from '../../src/cartography/style/theme.ts';
import { readChunks } from '../../src/formats/picture/chunks.ts';
import { readText } from '../../src/formats/picture/text.ts';
import { readRecord } from '../../src/picture/png/record.ts';
import { browserForFile, bytesOf, protocolOf, settled } from './page.ts';
import { difference, hexOf, isNear, type Pixels, readPixels, screenshot } from './pixels.ts';

const open = browserForFile();

async function save(page: Page): Promise<{ name: string; bytes: Uint8Array; pixels: Pixels }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /Save PNG|Simpan PNG/ }).click(),
  ]);
  const bytes = await bytesOf(download);
  return { name: download.suggestedFilename(), bytes, pixels: readPixels(bytes) };
}

/** What there is of the picture of the page as it opens. */
interface FirstPicture {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly pixels: Pixels;
  /** What the page has told after the press. */
  readonly told: string;
  readonly complaints: readonly string[];
  /** The map on the screen before the press and after it, in CSS pixels. */
  readonly before: Pixels;
  readonly after: Pixels;
}

async function saveFirst(): Promise<FirstPicture> {
  const { page, map, complaints } = await open({ reuse: true });
  const before = await screenshot(map);
  const saved = await save(page);
  const told = await page.locator('.save-status').innerText();
  await settled(map);
  return { ...saved, told, complaints: [...complaints], before, after: await screenshot(map) };
}

let first: Promise<FirstPicture> | undefined;
/** That picture, saved once for all that it is looked at for. */
function firstPicture(): Promise<FirstPicture> {
  first ??= saveFirst();
  return first;
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
    const { name, pixels, told, complaints } = await firstPicture();
    expect(name).toBe(`kazakhstan-2022_${pixels.width}x${pixels.height}.png`);
    expect(pixels.width).toBe(2 * 1280);
    expect(pixels.height).toBeGreaterThanOrEqual(2 * 800);
    expect(told).toContain(name);
    expect(complaints).toEqual([]);
  });

  it('holds the map exactly as seen: the same pixels at twice the size, arcs and ground', async () => {
    const { page, map } = await open({ at: '#map=3.7/49/60', engine: 'maplibre' });
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
    const { pixels } = await firstPicture();
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
    const { page } = await open({ width: 390, height: 844, reuse: true });
    const { pixels } = await save(page);
    expect(pixels.width).toBe(780);
    expect(pixels.height).toBeGreaterThan(1600);
  });

  it('shows the arcs in the picture where the map has them', async () => {
    const { pixels, before: seen } = await firstPicture();
    const left = pixels.width - 2 * seen.width;
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
    const { bytes } = await firstPicture();
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
    const { before, after } = await firstPicture();
    let different = 0;
    for (let y = 0; y < before.height; y += 5)
      for (let x = 0; x < before.width; x += 5)
        if (difference(before.at(x, y), after.at(x, y)) > 4) different++;
    expect(different).toBe(0);
  });

  it('can be called off while it is made; the button says that it is being made', async () => {
    const { page } = await open();
    // The ground never comes, so that there is time to press Cancel.
    await page.route('**/ground-*.json', () => undefined);
    let downloads = 0;
    page.on('download', () => downloads++);
    await page.getByRole('button', { name: 'Save PNG' }).click();
    await page.getByRole('button', { name: 'Making the PNG' }).waitFor();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.getByText('Saving was cancelled; no file was made.').waitFor();
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    expect(await page.getByRole('button', { name: 'Save PNG' }).isVisible()).toBe(true);
    expect(downloads).toBe(0);
  });

  it.each([1.25, 2.625, 2.75])(
    'is never smaller than asked: at %f pixels a pixel of the page it has twice as many',
    async (ratio) => {
      const { page, map } = await open({ width: 390, height: 844, reuse: true });
      const session = await protocolOf(page);
      await session.send('Emulation.setDeviceMetricsOverride', {
        width: 390,
        height: 700,
        deviceScaleFactor: ratio,
        mobile: false,
      });
      await settled(map);
      expect(await page.evaluate(() => window.devicePixelRatio)).toBe(ratio);
      const { pixels, name } = await save(page);
      expect(pixels.width).toBe(Math.round(390 * 2 * ratio));
      expect(name).toContain(`${pixels.width}x${pixels.height}`);
      expect(difference(pixels.at(pixels.width - 1, pixels.height - 1), hexOf(light.paper))).toBeLessThan(3);
    },
  );
});

/** The address that a picture opens again. */
function addressIn(bytes: Uint8Array): string {
  const reading = readChunks(bytes);
  if (reading.kind !== 'chunks') throw new Error(reading.kind);
  const texts = reading.chunks.flatMap((chunk) => readText(chunk) ?? []);
  const record = texts.find(({ keyword }) => keyword === 'airlift-map');
  return (JSON.parse(record?.text ?? '{}') as { address: string }).address;
}

describe('all that is handed out', () => {
  it('is of the press, whatever is changed while the picture is made', async () => {
    const { page } = await open({ at: '?types=il-76&lang=en#map=4/48/64' });
    const held: Route[] = [];
    await page.route('**/ground-*.json', (route) => void held.push(route));
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save PNG' }).click();
    await page.getByRole('button', { name: 'Making the PNG' }).waitFor();
    await page.getByRole('button', { name: 'Theme: Light' }).click();
    await page.getByRole('checkbox', { name: 'An-124' }).click();
    await page.setViewportSize({ width: 1000, height: 700 });
    await page.waitForFunction(() => document.documentElement.dataset.theme === 'dark');
    for (const route of held) await route.continue();
    const download = await saved;
    const bytes = await bytesOf(download);
    const pixels = readPixels(bytes);
    expect(download.suggestedFilename()).toBe(`kazakhstan-2022_il-76_2560x${pixels.height}.png`);
    expect(addressIn(bytes)).toBe('?types=il-76&lang=en#map=4/48/64');
    expect(difference(pixels.at(4, 4), hexOf(light.paper))).toBeLessThan(3);
    expect(difference(pixels.at(pixels.width - 2, pixels.height - 2), hexOf(light.paper))).toBeLessThan(3);
    const left = pixels.width - 2 * 856;
    expect(difference(pixels.at(left + 40, 40), hexOf(light.originLand))).toBeLessThan(6);
  });

  it('says nothing of what somebody hung onto the address, however long, and opens again', async () => {
    const tail = `fbclid=${'x'.repeat(2100)}&mc_eid=alice@example.org`;
    const { page } = await open({ at: `?${tail}&types=il-76&utm_source=mail#map=4/48/64` });
    // Not the clipboard itself, which is one for all pages of the browser.
    await page.evaluate(() => {
      const put = (text: string) => {
        document.documentElement.dataset.copied = text;
      };
      navigator.clipboard.writeText = async (text) => put(text);
      navigator.clipboard.write = async ([item]) => {
        put((await (await item?.getType('text/plain'))?.text()) ?? '');
      };
    });
    const copied = async (name: string) => {
      await page.getByRole('button', { name }).click();
      await page.locator('html[data-copied]').waitFor({ state: 'attached' });
      return page.evaluate(() => {
        const { copied: text } = document.documentElement.dataset;
        delete document.documentElement.dataset.copied;
        return text;
      });
    };
    const { bytes } = await save(page);
    expect(addressIn(bytes)).toBe('?types=il-76#map=4/48/64');
    const place = new URL('.', page.url()).href;
    expect(await copied('Copy link')).toBe(`${place}?types=il-76#map=4/48/64`);
    await page.getByRole('button', { name: 'Data', exact: true }).click();
    expect(await copied('Copy citation')).toContain(` ${place}?types=il-76#map=4/48/64 [`);
    expect(await copied('Copy embed code')).toContain(`src="${place}embed/?types=il-76#map=4/48/64"`);
    const record = await readRecord(new Blob([bytes.slice()]));
    expect(record.kind).toBe('record');
  });
});

describe('where something is missing', () => {
  it('a picture is made without fonts and ground that do not come, and it is said', async () => {
    const { page } = await open({
      before: async (fresh) => {
        await fresh.route('**/*.woff2', (route) => route.abort());
        await fresh.route('**/ground-*.json', (route) => route.fulfill({ status: 503 }));
      },
    });
    const { pixels } = await save(page);
    expect(pixels.width).toBe(2560);
    const told = await page.locator('.save-status').innerText();
    expect(told).toContain('another typeface');
    expect(told).toContain('no land and no borders');
    // The preview of the dialog does not wait for them either.
    await page.getByRole('button', { name: 'Sizes' }).click();
    await page.waitForSelector('.snapshot-preview[aria-busy="false"]');
  });

  it('a browser that answers with other pixels than were painted saves no noise, and an SVG is offered', async () => {
    const { page } = await open({
      before: (fresh) =>
        fresh.addInitScript(() => {
          // As Firefox does with privacy.resistFingerprinting.
          const own = CanvasRenderingContext2D.prototype.getImageData;
          CanvasRenderingContext2D.prototype.getImageData = function (...given) {
            const image = own.apply(this, given);
            for (let index = 0; index < image.data.length; index++) image.data[index] = (index * 89) % 256;
            return image;
          };
        }),
    });
    let downloads = 0;
    page.on('download', () => downloads++);
    await page.getByRole('button', { name: 'Save PNG' }).click();
    await page.getByText(/changes the pixels of pictures/).waitFor();
    expect(downloads).toBe(0);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save SVG' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^kazakhstan-2022_2560x\d+\.svg$/);
    expect((await bytesOf(download)).toString()).toContain('Twelve transports');
  });
});

describe('data out', () => {
  it('is saved as GeoJSON and CSV of what is shown, and as a BibTeX entry, each under the airlift’s name', async () => {
    const { page, complaints } = await open({ at: '?types=il-76', reuse: true });
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
    expect(csv.text).toContain('more than 70');
    expect(csv.text).not.toContain('An-124. No airfield');
    expect((await saved('BibTeX')).text).toContain('@misc{kazakhstan-2022,');
    expect(complaints).toEqual([]);
  });
});
