// A reader's own table: brought, checked, mended, shown, kept, and never sent anywhere.
import type { Locator, Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { violations } from './axe.ts';
import { withClipboard } from './clipboard.ts';
import { browserForFile, bytesOf, settled } from './page.ts';

const open = browserForFile();

const table = `from,to,date,flights,people
BUD,DEL,2022-03-03,1,216
BUD,DEL,2022-03-04,2,366
,DEL,2022-03-05,1,
XXXX,DEL,2022-03-05,1,

# places
id,name,lat,lon,iata
bud,Budapest,47.4298,19.2611,BUD
del,New Delhi,28.5556,77.0952,DEL
`;
const file = (text = table, name = 'my flights.csv') => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(text),
});

const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Your own airlift' });
const checked = (dialog: Locator) => dialog.getByRole('tab', { name: '2 Check', selected: true }).waitFor();

async function openDialog(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  const dialog = dialogOf(page);
  await dialog.waitFor();
  return dialog;
}

async function choose(page: Page, text = table): Promise<Locator> {
  const dialog = await openDialog(page);
  await dialog.getByLabel('Choose files').setInputFiles(file(text));
  await checked(dialog);
  return dialog;
}

async function show(page: Page, dialog: Locator): Promise<void> {
  await dialog.getByRole('button', { name: 'Show the map' }).click();
  await page.waitForFunction(() => new URLSearchParams(location.search).has('own'));
  await settled(page.locator('.map-frame'));
}

/** Lets something fall onto the page, as from another window. */
const drop = (page: Page, files: readonly { name: string; text: string }[]) =>
  page.evaluate((given) => {
    const dataTransfer = new DataTransfer();
    for (const { name, text } of given) dataTransfer.items.add(new File([text], name));
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  }, files);

const paste = (page: Page, texts: Readonly<Record<string, string>>) =>
  page.evaluate((given) => {
    const clipboardData = new DataTransfer();
    for (const [type, text] of Object.entries(given)) clipboardData.setData(type, text);
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
  }, texts);

const headingOf = (page: Page) => page.getByRole('heading', { level: 1 });

describe('a table that is chosen', () => {
  it('is checked, shown, saved as a picture, and still there after a reload; back leads to what was shown', async () => {
    const { page, requests, complaints } = await open({ at: '?types=il-76&lang=en' });
    const before = await headingOf(page).textContent();
    const dialog = await choose(page);
    await expect(dialog.getByRole('list', { name: 'Problems' }).textContent()).resolves.toContain('XXXX');
    // What was shown before stays until the last step.
    expect(await page.title()).toBe(before);
    await dialog.getByLabel('Title').fill('Flights home');
    // Whoever reads address and page together never sees the one of one airlift with the other of the other.
    await page.evaluate(() => {
      const { pushState } = history;
      history.pushState = (...entry) => {
        pushState.apply(history, entry);
        setTimeout(() => {
          const map = document.querySelector('.map-frame');
          const words = map?.querySelector('.overlay-marks')?.textContent ?? '';
          const isItsOwn = map?.getAttribute('aria-busy') === 'true' || words.includes('Budapest');
          const heading = document.querySelector('h1')?.textContent;
          document.body.dataset.entry = `${heading}, its map or none yet: ${isItsOwn}`;
        });
      };
    });
    await show(page, dialog);
    expect(await page.evaluate(() => document.body.dataset.entry)).toBe(
      'Flights home, its map or none yet: true',
    );
    expect(await headingOf(page).textContent()).toBe('Flights home');
    expect(new URL(page.url()).search).toMatch(/^\?own=\w+&lang=en$/);
    const summary = await page.locator('.standfirst').textContent();
    expect(summary?.replaceAll('\u00a0', ' ')).toBe('4 flights from Budapest to New Delhi, 3–5 March 2022.');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save PNG' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^my-flights_.*\.png$/);
    expect((await bytesOf(download)).length).toBeGreaterThan(10_000);

    await page.reload();
    await settled(page.locator('.map-frame'));
    expect(await headingOf(page).textContent()).toBe('Flights home');

    await page.goBack();
    await page.waitForFunction(() => !new URLSearchParams(location.search).has('own'));
    await page.getByRole('heading', { level: 1, name: before ?? '' }).waitFor();
    const { host } = new URL(inject('pageAddress'));
    expect(requests.filter((address) => new URL(address).host !== host)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it.each(['1280x800', '390x844'])(
    'moves nothing under the pointer once it is shown, in a window of %s',
    async (size) => {
      const [width = 0, height = 0] = size.split('x').map(Number);
      const { page } = await open({ at: '?lang=en', width, height });
      const dialog = await choose(page);
      const first = page.waitForFunction(
        () =>
          new URLSearchParams(location.search).has('own') &&
          [...document.querySelectorAll('.panel > *')].map((part) => part.getBoundingClientRect().top),
        null,
        { polling: 'raf' },
      );
      await show(page, dialog);
      await page.getByText('kept in this browser').waitFor();
      const last = await page.evaluate(() =>
        [...document.querySelectorAll('.panel > *')].map((part) => part.getBoundingClientRect().top),
      );
      expect(await (await first).jsonValue()).toEqual(last);
    },
  );

  it('that is something else altogether is refused in a sentence, and what is shown stays', async () => {
    const { page } = await open();
    const dialog = await openDialog(page);
    await dialog.getByLabel('Choose files').setInputFiles(file('a poem\nof two lines', 'poem.txt'));
    await dialog.getByRole('alert').waitFor();
    await expect(dialog.getByRole('alert').textContent()).resolves.toContain('template');
    await page.keyboard.press('Escape');
    expect(
      await page
        .getByRole('button', { name: 'Open', exact: true })
        .evaluate((element) => element === document.activeElement),
    ).toBe(true);
  });
});

const odd = `Date;Departure;Arrival;Sorties
3.3.2022;LHBP;VIDP;1
4.3.2022;LHBP;VIDX;2
14.3.2022;LROP;VIDX;1
15.3.2022;LROP;VIDP;?
`;

describe('a table in columns of its own', () => {
  it('says what each was taken for, and one press mends all rows with the same fault, by keyboard alone', async () => {
    const { page } = await open();
    const dialog = await choose(page, odd);
    const columns = dialog.getByRole('table', { name: 'Columns' });
    await expect(columns.getByLabel('What “Departure” was taken for').inputValue()).resolves.toBe('from');
    await expect(columns.getByLabel('What “Sorties” was taken for').inputValue()).resolves.toBe('flights');
    const foot = dialog.locator('.own-foot');
    await foot.getByText('2 of 4 rows').waitFor();
    const problems = dialog.getByRole('list', { name: 'Problems' });
    await expect(problems.textContent()).resolves.toContain('Rows 3–4');
    await problems.getByRole('button', { name: 'Another place' }).first().press('Enter');
    await page.keyboard.type('VIDP');
    await page.keyboard.press('Enter');
    await foot.getByText('4 of 4 rows').waitFor();
    // What was pressed has gone; the reader goes on from the list.
    expect(await page.evaluate(() => document.activeElement?.closest('.own-dialog') !== null)).toBe(true);
    await dialog.getByRole('button', { name: 'Take back the last change' }).press('Enter');
    await foot.getByText('2 of 4 rows').waitFor();
    await dialog.getByText('left out', { exact: false }).first().waitFor();
    await show(page, dialog);
    await page.getByRole('button', { name: '2 of 4 rows are drawn' }).press('Enter');
    await checked(dialogOf(page));
    await expect.poll(() => dialogOf(page).locator('.own-fates').textContent()).toContain('2 drawn');
  });
});

describe('a place that nobody knows', () => {
  it('is chosen on a map, by pointer, by typing or by keys alone, for all rows that name it', async () => {
    const { page } = await open();
    const dialog = await choose(page, odd);
    const problems = dialog.getByRole('list', { name: 'Problems' });
    const button = problems.getByRole('button', { name: 'Choose on the map' }).first();
    await button.press('Enter');
    const map = dialog.getByRole('application', { name: 'Map: where is “VIDX”?' });
    await map.locator('.place-map-marks text').first().waitFor();
    const typed = dialog.getByLabel('Latitude, longitude');
    const begun = await typed.inputValue();
    // The map itself has the focus, and takes the keys.
    await page.keyboard.press('Shift+ArrowRight');
    await expect.poll(() => typed.inputValue()).not.toBe(begun);
    await page.keyboard.press('Escape');
    await expect.poll(() => button.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await dialog.isVisible()).toBe(true);
    await button.press('Enter');
    await map.click({ position: { x: 300, y: 200 } });
    await expect.poll(() => typed.inputValue()).not.toBe(begun);
    await typed.fill('somewhere');
    await dialog.getByRole('alert').waitFor();
    await typed.fill('28.6, 77.2');
    expect(
      await violations(page, ['wcag2a', 'wcag2aa', 'wcag22aa', 'best-practice'], ['.own-dialog']),
    ).toEqual([]);
    await map.focus();
    await page.keyboard.press('Enter');
    await dialog.locator('.own-foot').getByText('4 of 4 rows').waitFor();
    await expect(problems.textContent()).resolves.toContain('where you have put it on the map: 28.6, 77.2');
  });
});

describe('a table is also brought by', () => {
  it('dropping files that belong together anywhere on the page', async () => {
    const { page } = await open();
    const [rows = '', places = ''] = table.split('\n# places\n');
    await drop(page, [
      { name: 'places.csv', text: places },
      { name: 'flights.csv', text: rows },
    ]);
    const dialog = dialogOf(page);
    await checked(dialog);
    await expect(dialog.locator('.own-shown').textContent()).resolves.toContain('1 route');
  });

  it('pasting what a spreadsheet sets onto the clipboard', async () => {
    const { page } = await open();
    const text = 'from;to;flights\n47.4, 19.3;28.6, 77.1;5\n';
    await paste(page, { 'text/plain': text });
    const dialog = dialogOf(page);
    await checked(dialog);
    await dialog.locator('.own-foot').getByText('1 of 1 row').waitFor();
    // Of a page the table itself, whatever stands around it.
    const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
    const rows = [
      ['from', 'to', 'flights'],
      ['47.4, 19.3', '28.6, 77.1', '5'],
      ['44.6, 26.1', '28.6, 77.1', '<b>3</b>'],
    ].map((cells) => row(...cells));
    const html = `<p>Flights, as told</p><table>${rows.join('')}</table><img src="https://example.org/x.png">`;
    await paste(page, { 'text/html': html, 'text/plain': 'Flights, as told' });
    await dialog.locator('.own-foot').getByText('2 of 2 rows').waitFor();
  });

  it('pressing Paste on a phone, which is told where the browser does not let the page read', async () => {
    const { page, context } = await open({ width: 390, height: 844, touch: true, nothingStored: true });
    const dialog = await openDialog(page);
    const button = dialog.getByRole('button', { name: 'Paste', exact: true });
    await button.tap();
    await dialog.getByText('Press in the box and paste there.').waitFor();
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const text = 'from,to,flights\n"47.4, 19.3","28.6, 77.1",5';
    await withClipboard(async () => {
      await page.evaluate((given) => navigator.clipboard.writeText(given), text);
      await button.tap();
      await expect.poll(() => dialog.getByLabel('Paste a table').inputValue()).toBe(text);
    });
  });

  it('typing it into the box, and opens what was opened before, until it is deleted', async () => {
    const { page } = await open({ nothingStored: true });
    const dialog = await openDialog(page);
    await dialog.getByLabel('Paste a table').fill('from,to,flights\n"47.4, 19.3","28.6, 77.1",5');
    await dialog.getByRole('button', { name: 'Check the table' }).click();
    await checked(dialog);
    await show(page, dialog);
    const again = await openDialog(page);
    await again.getByRole('tab', { name: '1 Bring' }).click();
    await again.getByRole('button', { name: 'Delete pasted table' }).click();
    await again.getByText('pasted table is deleted.').waitFor();
    await expect(again.getByRole('button', { name: 'Open pasted table' }).count()).resolves.toBe(0);
  });
});

describe('an own airlift is handed on', () => {
  it('as a file that holds everything, and in its picture', async () => {
    const { page } = await open({ nothingStored: true });
    const dialog = await choose(page);
    await dialog.getByLabel('Title').fill('Flights home');
    await show(page, dialog);
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save file' }).click(),
    ]);
    expect(saved.suggestedFilename()).toBe('my-flights.airlift.json');
    const [picture] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save PNG' }).click(),
    ]);
    for (const bytes of [await bytesOf(saved), await bytesOf(picture)]) {
      // Another reader's browser: what the first page has stored is gone.
      const other = await open({ nothingStored: true });
      await openDialog(other.page);
      const chooser = dialogOf(other.page);
      const name = bytes[0] === 0x89 ? 'picture.png' : saved.suggestedFilename();
      await chooser.getByLabel('Choose files').setInputFiles({ name, mimeType: '', buffer: bytes });
      await checked(chooser);
      await show(other.page, chooser);
      expect(await headingOf(other.page).textContent()).toBe('Flights home');
    }
  });

  it('not by an address that only another browser can follow: that is said, and the page shows its own', async () => {
    const { page } = await open({ at: '?own=elsewhere&lang=en' });
    await page.getByText('kept in the browser in which it was opened').waitFor();
    expect(new URL(page.url()).search).toBe('?lang=en');
  });
});

describe('axe finds nothing in the dialog', () => {
  it('in the light and the dark theme, in windows of 1280, 390 and 320 pixels', async () => {
    const { page } = await open();
    const dialog = await openDialog(page);
    const wide = () =>
      dialog.evaluate(
        (element) =>
          [element, ...element.querySelectorAll('.own-panel')].filter(
            (each) => each.scrollWidth > each.clientWidth + 1,
          ).length,
      );
    const expectNothing = async (step: string) => {
      for (const [colorScheme, width, height] of [
        ['light', 1280, 800],
        ['dark', 390, 844],
        ['light', 320, 640],
      ] as const) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height });
        const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
        const where = `${step}, ${colorScheme}, ${width} × ${height}`;
        expect(await violations(page, tags, ['.own-dialog']), where).toEqual([]);
        expect(await wide(), where).toBe(0);
      }
    };
    await expectNothing('1 Bring');
    await dialog.getByLabel('Choose files').setInputFiles(file());
    await checked(dialog);
    await expectNothing('2 Check');
    await dialog.getByRole('tab', { name: '3 Show' }).click();
    await expectNothing('3 Show');
  });
});
