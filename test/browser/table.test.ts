// The rows of an airlift, edited in the page: figures and map follow each cell, and nothing of it is lost.
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { violations } from './axe.ts';
import { browserForFile, bytesOf, settled } from './page.ts';

const open = browserForFile();

const table = `from,to,flights
bud,del,28
otp,del,21

# places
id,name,lat,lon,iata
bud,Budapest,47.4298,19.2611,BUD
otp,Bucharest,44.5711,26.0850,OTP
del,New Delhi,28.5556,77.0952,DEL
`;

const rowsIn = (page: Page) => page.getByRole('table', { name: 'Rows' });

/** A cell by the number of its row and the heading of its column. */
const cellOf = (page: Page, row: number, column: number): Locator =>
  rowsIn(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: String(row), exact: true }) })
    .getByRole('cell')
    .nth(column)
    .getByRole('button');
const [from, flights] = [0, 2];

async function chosen(page: Page, file: { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Your own airlift' });
  await dialog.getByRole('tab', { name: '1 Bring' }).click();
  await dialog.getByLabel('Choose files').setInputFiles(file);
  await dialog.getByRole('tab', { name: '2 Check', selected: true }).waitFor();
  await dialog.getByRole('button', { name: 'Show the map' }).click();
  await page.waitForFunction(() => document.querySelector('dialog[open]') === null);
  await settled(page.locator('.map-frame'));
}

async function edit(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Edit rows' }).click();
  await rowsIn(page).waitFor();
}

/** Waits until the figures say so. */
const sum = (page: Page, heading: string, number: string) =>
  page.waitForFunction(
    ([words, value]) =>
      document.querySelector('.figure-heading')?.textContent === words &&
      document.querySelector('.measure-number')?.textContent === value,
    [heading, number] as const,
  );

/** Waits until the map's words say so. */
const mapSays = (page: Page, words: string) =>
  page.waitForFunction(
    (text) => document.querySelector('.map-frame')?.textContent?.replaceAll('\u00a0', ' ').includes(text),
    words,
  );

const paste = (cell: Locator, text: string) =>
  cell.evaluate((element, given) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', given);
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);

describe('the rows of an own table', () => {
  it('are edited, taken back, pasted, added and deleted, survive a reload, and are saved in a file that opens again', async () => {
    const { page, complaints } = await open({ at: '?lang=en', nothingStored: true });
    const left: string[] = [];
    page.on('dialog', (dialog) => {
      left.push(dialog.type());
      void dialog.accept();
    });
    await chosen(page, { name: 'flights.csv', mimeType: 'text/csv', buffer: Buffer.from(table) });
    await edit(page);
    await sum(page, 'Sum of 2 rows', '49');
    // On a phone the drawer is as wide as the screen, and its table scrolls in it.
    await page.setViewportSize({ width: 390, height: 844 });
    const drawer = page.locator('.table-drawer');
    expect(await drawer.evaluate(({ scrollWidth, clientWidth }) => scrollWidth <= clientWidth)).toBe(true);
    await page.setViewportSize({ width: 1280, height: 800 });
    await cellOf(page, 2, flights).click();
    await page.keyboard.type('30');
    await page.keyboard.press('Enter');
    await sum(page, 'Sum of 2 rows, 1 changed by you', '51');
    await mapSays(page, '30');
    await expect(cellOf(page, 2, flights).textContent()).resolves.toBe('30, changed by you, was 28');

    await page.getByRole('button', { name: 'Undo' }).click();
    await sum(page, 'Sum of 2 rows', '49');
    await cellOf(page, 2, flights).focus();
    await page.keyboard.press('Control+y');
    await sum(page, 'Sum of 2 rows, 1 changed by you', '51');

    await page.getByRole('button', { name: 'Add a row' }).click();
    await paste(cellOf(page, 4, from), 'Budapest\tNew Delhi\t7\nBucharest\tNew Delhi\t4');
    await sum(page, 'Sum of 4 rows, 3 changed by you', '62');
    await cellOf(page, 5, flights).focus();
    await page.getByRole('button', { name: 'Delete row 5' }).click();
    await sum(page, 'Sum of 3 rows, 2 changed by you', '58');

    await page.reload();
    expect(left).toEqual(['beforeunload']);
    await settled(page.locator('.map-frame'));
    await sum(page, 'Sum of 3 rows, 2 changed by you', '58');
    await edit(page);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save file' }).click(),
    ]);
    const name = download.suggestedFilename();
    expect(name).toMatch(/\.airlift\.json$/);
    const buffer = await bytesOf(download);
    await page.waitForFunction(() => document.querySelector('.own-line [role=status]')?.textContent !== '');
    await page.reload();
    expect(left).toEqual(['beforeunload']);
    await settled(page.locator('.map-frame'));
    await chosen(page, { name, mimeType: 'application/json', buffer });
    await sum(page, 'Sum of 3 rows, 2 changed by you', '58');
    expect(complaints).toEqual([]);
  });

  it('that cannot be read are told, and the map keeps what stood there before', async () => {
    const { page } = await open({ at: '?lang=en', nothingStored: true });
    await chosen(page, { name: 'flights.csv', mimeType: 'text/csv', buffer: Buffer.from(table) });
    await edit(page);
    await cellOf(page, 2, flights).dblclick();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('many');
    await page.keyboard.press('Tab');
    await page.locator('.table-drawer td.wrong').waitFor();
    await expect(page.locator('.table-status b').textContent()).resolves.toContain('many');
    await sum(page, 'Sum of 2 rows', '49');
    // The other rows go on.
    await cellOf(page, 3, flights).click();
    await page.keyboard.type('22');
    await page.keyboard.press('Enter');
    await sum(page, 'Sum of 2 rows, 1 changed by you', '50');
    await cellOf(page, 2, flights).click();
    await page.keyboard.type('29');
    await page.keyboard.press('Enter');
    await sum(page, 'Sum of 2 rows, 2 changed by you', '51');
  });
});

describe('the rows of a large table that say the same', () => {
  const days = ['2022-03-03', '2022-03-04', '2022-03-05'];
  const lines = Array.from({ length: 6000 }, (_, index) => `bud,del,${days[index % 3]},${1 + (index % 2)}`);
  const places = table.slice(table.indexOf('# places'));
  const text = `from,to,date,flights\n${lines.join('\n')}\nnowhere,del,2022-03-03,1\n\n${places}`;

  it('are shown with the rows that they stand for, and not edited; nothing of the file is lost', async () => {
    const { page, complaints } = await open({ at: '?lang=en', nothingStored: true });
    await chosen(page, { name: 'flights.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
    await sum(page, 'Sum of 6,000 rows', '9,000');
    await page.getByRole('button', { name: '6,000 rows', exact: true }).click();
    await rowsIn(page).waitFor();
    await expect(page.locator('.table-status').textContent()).resolves.toBe('3 rows for 6,000 of the file');
    await expect(page.locator('.table-note').textContent()).resolves.toMatch(/not edited: .*1 row left out/s);
    const first = rowsIn(page).getByRole('rowheader').first();
    await expect(first.textContent()).resolves.toContain('row 2 and 1,999 more');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.type('x');
    await page.keyboard.press('Delete');
    expect(await rowsIn(page).getByRole('textbox').count()).toBe(0);
    expect(await page.getByRole('button', { name: /Undo|Add a row|Delete row/ }).count()).toBe(0);
    expect(await violations(page, ['wcag2a', 'wcag2aa', 'best-practice'], ['.table-drawer'])).toEqual([]);

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save file' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/\.airlift\.zip$/);
    await page.reload();
    await settled(page.locator('.map-frame'));
    await sum(page, 'Sum of 6,000 rows', '9,000');
    expect(await page.locator('.own-line').textContent()).toContain('6,000 of 6,001 rows are drawn');
    expect(complaints).toEqual([]);
  });
});

describe('the rows of an airlift of the site', () => {
  it('become the reader’s own, in the same page and at the same view', async () => {
    const at = '?airlift=operation-ganga-2022&lang=en#map=4/30/60';
    const { page } = await open({ at, nothingStored: true });
    await edit(page);
    const map = await page.locator('.map-frame').elementHandle();
    await cellOf(page, 5, flights).click();
    await page.keyboard.type('30');
    await page.keyboard.press('Enter');
    await sum(page, 'Sum of 6 rows, 1 changed by you', '75');
    await mapSays(page, '30');
    const { search, hash } = new URL(page.url());
    expect(new URLSearchParams(search).get('own')).toMatch(/^\w+$/);
    expect(hash).toBe('#map=4/30/60');
    expect(await map?.evaluate((element) => element.isConnected)).toBe(true);
    await expect(cellOf(page, 6, flights).evaluate((cell) => cell === document.activeElement)).resolves.toBe(
      true,
    );
    // With its texts in every language that the site has them in.
    await page
      .getByRole('link', { name: 'Русский' })
      .or(page.getByRole('button', { name: 'Русский' }))
      .click();
    await page.waitForFunction(() => /[а-я]/.test(document.querySelector('h1')?.textContent ?? ''));
    await page.waitForFunction(() =>
      /Будапешт/.test(document.querySelector('.map-frame')?.textContent ?? ''),
    );
  });
});

describe('axe finds nothing in the table', () => {
  it('in the light theme in a wide window, and in the dark theme on a phone', async () => {
    const { page } = await open({ at: '?airlift=operation-ganga-2022&lang=en', nothingStored: true });
    await edit(page);
    const expectNothing = async (step: string, unchanged: readonly string[] = []) => {
      for (const [colorScheme, width, height] of [
        ['light', 1280, 800],
        ['dark', 390, 844],
      ] as const) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height });
        const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
        const found = await violations(page, tags, ['.table-drawer'], false, unchanged);
        expect(found, `${step}, ${colorScheme}, ${width} × ${height}`).toEqual([]);
      }
    };
    await expectNothing('read');
    await cellOf(page, 5, flights).click();
    await page.keyboard.press('F2');
    await page.getByRole('textbox').waitFor();
    await expectNothing('edited', ['tbody tr:not(:has(input, textarea, select))']);
    expect(await page.getByRole('textbox').count()).toBe(1);
  });
});
