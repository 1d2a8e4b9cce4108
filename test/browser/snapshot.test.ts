// Pictures out of the dialog, and pictures that open again: as the terminal draws them, in the browser that makes them.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { load } from 'exifreader';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dark, light } from '../../src/cartography/style/theme.ts';
import { readChunks } from '../../src/formats/picture/chunks.ts';
import { readText } from '../../src/formats/picture/text.ts';
import { violations } from './axe.ts';
import { withClipboard } from './clipboard.ts';
import { browserForFile, bytesOf, settled } from './page.ts';
import { difference, hexOf, isNear, readPixels } from './pixels.ts';

const open = browserForFile();
const root = fileURLToPath(new URL('../..', import.meta.url));
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'airlift-dialog-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function openDialog(page: Page) {
  await page.getByRole('button', { name: 'Sizes' }).click();
  const dialog = page.getByRole('dialog', { name: 'A picture to publish' });
  await drawn(page);
  return dialog;
}

/** Waits until the preview shows what is chosen. */
const drawn = (page: Page) => page.waitForSelector('.snapshot-preview[aria-busy="false"]');

async function saved(page: Page, name: string) {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('.snapshot-dialog').getByRole('button', { name }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: await bytesOf(download) };
}

/** The texts inside a PNG, by keyword. */
function textsIn(bytes: Uint8Array): Map<string, string> {
  const reading = readChunks(bytes);
  if (reading.kind !== 'chunks') throw new Error(reading.kind);
  return new Map(
    reading.chunks.flatMap((chunk) => readText(chunk) ?? []).map(({ keyword, text }) => [keyword, text]),
  );
}

/** As a page is handed bytes: a list of numbers takes seconds. */
const base64Of = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');

/** A file laid onto the page as by a mouse. */
async function drop(page: Page, name: string, bytes: Uint8Array) {
  await page.evaluate(
    ([fileName, base64]) => {
      const transfer = new DataTransfer();
      const content = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      transfer.items.add(new File([content], fileName));
      document.body.dispatchEvent(
        new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }),
      );
    },
    [name, base64Of(bytes)] as const,
  );
}

describe('the dialog of pictures', () => {
  it('saves what its preview shows: size, theme, language, headline, and what travels inside', async () => {
    const { page, complaints, requests } = await open({ at: '?types=il-76' });
    const dialog = await openDialog(page);
    await dialog.getByLabel('Ground').selectOption('dark');
    await dialog.getByLabel('Language').selectOption('kk');
    await dialog.getByLabel('Own headline').fill('<b>Қаңтар</b>');
    await dialog.locator('select').first().selectOption('link');
    await drawn(page);
    const { name, bytes } = await saved(page, 'Save PNG');
    expect(name).toBe('kazakhstan-2022_il-76_1200x630.png');
    const pixels = readPixels(bytes);
    expect([pixels.width, pixels.height]).toEqual([1200, 630]);
    expect(difference(pixels.at(3, 3), hexOf(dark.paper))).toBeLessThan(4);
    const tags = load(
      bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer,
    );
    expect(JSON.stringify(tags.title?.value)).toContain('Қаңтар');
    expect(textsIn(bytes).get('airlift-map')).toContain('"address":"?types=il-76"');
    expect(complaints).toEqual([]);
    const { origin } = new URL(page.url());
    expect(requests.filter((each) => !each.startsWith(origin) && !each.startsWith('blob:'))).toEqual([]);
  });

  it('shares its picture in the press itself, as soon as its file is there', async () => {
    const before = (page: Page) =>
      page.addInitScript(() => {
        const shared: string[] = [];
        // Safari's own rule: the sheet opens while the press is heard, and not once something has been awaited.
        const share = async ({ files = [] }: ShareData) => {
          if (window.event?.type !== 'click') throw new DOMException('', 'NotAllowedError');
          shared.push(...files.map(({ name, size }) => `${name} ${size > 1000}`));
        };
        Object.assign(navigator, { share, canShare: () => true });
        Object.assign(window, { shared });
      });
    const { page } = await open({ before });
    const dialog = await openDialog(page);
    const share = dialog.getByRole('button', { name: 'Share' });
    const told = dialog.getByText('The picture is ready. Press “Share” once more.');
    const shared = () => page.evaluate(() => (window as unknown as { shared: string[] }).shared);
    await share.click();
    await expect.poll(async () => (await told.isVisible()) || (await shared()).length > 0).toBe(true);
    if ((await shared()).length === 0) await share.click();
    await expect.poll(shared).toEqual(['kazakhstan-2022_1600x900.png true']);
  });

  it('says before it begins that a size cannot be made', async () => {
    const { page } = await open({ reuse: true });
    const dialog = await openDialog(page);
    await dialog.locator('select').first().selectOption('own');
    await dialog.getByLabel('Width').fill('12001');
    await dialog.getByText('Each side has to be between 320 and 12,000 pixels.').waitFor();
    expect(await dialog.getByRole('button', { name: 'Save PNG' }).getAttribute('aria-disabled')).toBe('true');
    await dialog.getByLabel('Width').fill('330');
    await dialog.getByLabel('Height').fill('330');
    await dialog.getByText(/finds no room in this size/).waitFor();
  });

  it('stops when it is called off, with its progress until then, and makes no file', async () => {
    const { page } = await open();
    let downloads = 0;
    page.on('download', () => downloads++);
    const dialog = await openDialog(page);
    await dialog.locator('select').first().selectOption('own');
    await dialog.getByLabel('Width').fill('12000');
    await dialog.getByLabel('Height').fill('12000');
    await drawn(page);
    await dialog.getByRole('button', { name: 'Save PNG' }).click();
    await page.waitForFunction(() => (document.querySelector('progress')?.value ?? 0) > 0);
    // Pressed as soon as it is there: a mouse first waits for it to stand still, and the picture may be done by then.
    await dialog.getByRole('button', { name: 'Cancel' }).dispatchEvent('click');
    await dialog.getByText('Saving was cancelled; no file was made.').waitFor();
    expect(downloads).toBe(0);
  });

  it('saves an SVG that the browser itself can show, and copies the picture', async () => {
    const { page, context } = await open();
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const dialog = await openDialog(page);
    const { name, bytes } = await saved(page, 'Save SVG');
    expect(name).toBe('kazakhstan-2022_1600x900.svg');
    expect(bytes.length).toBeLessThan(600_000);
    const problem = await page.evaluate(
      (text) =>
        new DOMParser().parseFromString(text, 'image/svg+xml').querySelector('parsererror')?.textContent ??
        null,
      bytes.toString(),
    );
    expect(problem).toBeNull();
    await withClipboard(async () => {
      await dialog.getByRole('button', { name: 'Copy' }).click();
      await dialog.getByText('Picture copied').waitFor();
      const types = await page.evaluate(async () =>
        (await navigator.clipboard.read()).flatMap(({ types: all }) => all),
      );
      expect(types).toContain('image/png');
      // Pasted, it opens: beside the pixels, which the browser encodes anew, stands the very file.
      await page.keyboard.press('Escape');
      await page.getByRole('checkbox', { name: 'Il-76' }).click();
      await page.waitForFunction(() => location.search !== '');
      await page.keyboard.press('Control+V');
      await page.getByText('The view of the picture is open.').waitFor();
    });
    expect(new URL(page.url()).search).toBe('');
  });

  it('is no obstacle to anybody: axe finds nothing, on a phone neither, and Escape closes it', async () => {
    for (const [width, height] of [
      [1280, 800],
      [390, 844],
    ] as const) {
      const { page } = await open({ width, height, reuse: true });
      const dialog = await openDialog(page);
      expect(await violations(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'hidden' });
    }
  });
});

describe('two pictures of one view', () => {
  it('agree, from the page and from the terminal: words, counts and credits, and arcs within 2 px', async () => {
    const { page } = await open({ at: '?lang=en#map=4.2/48/62' });
    await openDialog(page);
    const { bytes } = await saved(page, 'Save PNG');
    const file = join(folder, 'terminal.png');
    const { status } = spawnSync(
      process.execPath,
      [`${root}scripts/snapshot.mjs`, '--link', page.url(), '--out', file],
      { encoding: 'utf8' },
    );
    expect(status).toBe(0);
    const other = readFileSync(file);
    const [own, theirs] = [textsIn(bytes), textsIn(other)];
    for (const keyword of ['Title', 'Description', 'Author', 'Source', 'Copyright', 'XML:com.adobe.xmp'])
      expect(theirs.get(keyword), keyword).toBe(own.get(keyword));
    const data = (texts: Map<string, string>) => JSON.parse(texts.get('airlift-map') ?? '{}').data;
    expect(data(theirs)).toEqual(data(own));
    const [one, two] = [readPixels(bytes), readPixels(other)];
    expect([two.width, two.height]).toEqual([one.width, one.height]);
    let arcs = 0;
    let equal = 0;
    for (let y = 0; y < one.height; y += 3)
      for (let x = 0; x < one.width; x += 3) {
        if (difference(one.at(x, y), two.at(x, y)) < 40) equal++;
        if (difference(one.at(x, y), hexOf(light.accent)) > 20) continue;
        arcs++;
        expect(isNear(two, x, y, light.accent, 2), `${x}, ${y}`).toBe(true);
      }
    expect(arcs).toBeGreaterThan(100);
    // Letters of two rasterisers are a little different at their edges.
    expect(equal / ((one.height * one.width) / 9)).toBeGreaterThan(0.985);
  });
});

/** A window in which a picture takes half of the time. */
const smaller = { width: 800, height: 600 } as const;

describe('a saved picture', () => {
  it('opens its very view again when it is dropped onto the page', async () => {
    const first = await open({ at: '?types=an-124&theme=dark#map=4.5/47/70', ...smaller });
    const [download] = await Promise.all([
      first.page.waitForEvent('download'),
      first.page.getByRole('button', { name: 'Save PNG' }).click(),
    ]);
    const bytes = await bytesOf(download);
    const { page, map } = await open();
    await drop(page, 'map.png', bytes);
    await page.getByText('The view of the picture is open.').waitFor();
    await settled(map);
    expect(page.url()).toContain('?types=an-124&theme=dark#map=4.5/47/70');
    expect(await page.getByRole('checkbox', { name: 'Il-76' }).isChecked()).toBe(false);
    await page.goBack();
    await page.waitForFunction(() => location.search === '');
    // Chosen in the dialog, and pasted, it does the same.
    const dialog = await openDialog(page);
    await dialog
      .locator('input[type="file"]')
      .setInputFiles({ name: 'map.png', mimeType: 'image/png', buffer: bytes });
    await page.waitForFunction(() => location.search === '?types=an-124&theme=dark');
    await page.goBack();
    await page.waitForFunction(() => location.search === '');
    await page.keyboard.press('Escape');
    await page.evaluate((base64) => {
      const clipboardData = new DataTransfer();
      const content = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      clipboardData.items.add(new File([content], 'image.png', { type: 'image/png' }));
      document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
    }, base64Of(bytes));
    await page.waitForFunction(() => location.search === '?types=an-124&theme=dark');
    await page.goBack();
    await page.waitForFunction(() => location.search === '');
    expect(await page.getByRole('checkbox', { name: 'Il-76' }).isChecked()).toBe(true);
  });

  it('that is none, is somebody else’s or was changed is told in a sentence, and nothing is lost', async () => {
    const { page } = await open({ at: '?types=il-76', ...smaller });
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save PNG' }).click(),
    ]);
    const ours = await bytesOf(download);
    const icon = readFileSync(`${root}public/icons/icon-192.png`);
    for (const [name, bytes, sentence] of [
      ['note.png', Buffer.from('<img onerror=alert(1)>'), 'The file is no PNG.'],
      ['theirs.png', icon, 'The picture was not saved here'],
      ['cut.png', ours.subarray(0, ours.length - 900), 'The file is damaged or cut off.'],
    ] as const) {
      await drop(page, name, bytes);
      await page.getByText(sentence).waitFor();
    }
    expect(new URL(page.url()).search).toBe('?types=il-76');
  });
});
