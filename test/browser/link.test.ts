// A reader's own airlift in a link: copied here, shown elsewhere, and refused where it was changed on its way.
import type { Page } from 'playwright-core';
import readXlsxFile from 'read-excel-file/node';
import { describe, expect, inject, it } from 'vitest';
import { longestLink } from '../../src/formats/saved/link.ts';
import { withClipboard } from './clipboard.ts';
import { browserForFile, bytesOf, settled } from './page.ts';

const open = browserForFile();

const table = `from,to,date,flights,people
BUD,DEL,2022-03-03,1,216
BUD,DEL,2022-03-04,2,366

# places
id,name,lat,lon,iata
bud,Budapest,47.4298,19.2611,BUD
del,New Delhi,28.5556,77.0952,DEL
`;

/** Rows that no compression makes short. */
function longTable(): string {
  let seed = 1;
  const next = (most: number) => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % most;
  };
  const rows = Array.from(
    { length: 2500 },
    () => `BUD,DEL,2022-03-${10 + next(20)},${1 + next(900)},${1 + next(90_000)}`,
  );
  return table.replace(/BUD,DEL.*\n\n/s, `${rows.join('\n')}\n\n`);
}

async function shown(text: string, at = ''): Promise<Page> {
  const { page } = await open({ at, nothingStored: true });
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Your own airlift' });
  const file = { name: 'my flights.csv', mimeType: 'text/csv', buffer: Buffer.from(text) };
  await dialog.getByLabel('Choose files').setInputFiles(file);
  await dialog.getByRole('tab', { name: '2 Check', selected: true }).waitFor();
  await dialog.getByLabel('Title').fill('Flights home');
  await dialog.getByRole('button', { name: 'Show the map' }).click();
  await page.waitForFunction(() => new URLSearchParams(location.search).has('own'));
  await settled(page.locator('.map-frame'));
  return page;
}

const status = (page: Page) => page.locator('.save-status');
const title = (page: Page) => page.getByRole('heading', { level: 1 }).textContent();

async function copied(page: Page): Promise<string> {
  return withClipboard(async () => {
    await page.getByRole('button', { name: 'Copy link' }).click();
    await expect.poll(() => status(page).textContent()).toMatch(/^Link copied/);
    return page.evaluate(() => navigator.clipboard.readText());
  });
}

describe('a link that holds an airlift', () => {
  /** The one that a test has copied. */
  let known: string | undefined;

  it('is copied with its length told, and shows the same elsewhere, with the view; nobody is sent what it holds', async () => {
    const page = await shown(table);
    await page.getByRole('button', { name: 'Globe' }).first().click();
    const link = await copied(page);
    expect(link).toMatch(/\?projection=globe#data=[0-9a-f]{8}\.[\w-]+$/);
    known = link;
    const letters = link.length.toLocaleString('en');
    expect(await status(page).textContent()).toContain(`${letters} characters`);
    const elsewhere = await open({ address: link, nothingStored: true });
    expect(await title(elsewhere.page)).toBe('Flights home');
    expect(await elsewhere.page.locator('.own-line').textContent()).toContain('my flights.csv');
    expect(new URL(elsewhere.page.url()).hash).toBe('');
    expect(new URL(elsewhere.page.url()).search).toBe(
      `?own=link-${link.split('data=')[1]?.slice(0, 8)}&projection=globe`,
    );
    const data = link.split('data=')[1] ?? '';
    expect(
      elsewhere.requests.filter((each) => !each.includes('#') && each.includes(data.slice(0, 30))),
    ).toEqual([]);
    await elsewhere.page.reload();
    await settled(elsewhere.map);
    expect(await title(elsewhere.page)).toBe('Flights home');
    // A link that it hands on is the same.
    expect(await copied(elsewhere.page)).toBe(link);
    expect(elsewhere.complaints).toEqual([]);
  });

  it('that was changed or cut off is told, and the page shows its own', async () => {
    const link = known ?? (await copied(await shown(table)));
    for (const wrong of [
      link.slice(0, -20),
      link.replace('data=', 'data=0'),
      `${inject('pageAddress')}#data=`,
    ]) {
      const { page, complaints } = await open({ address: wrong, nothingStored: true });
      await expect
        .poll(() => page.locator('.notices').textContent())
        .toContain('The link was cut off or changed on its way');
      expect(await title(page)).toMatch(/^Twelve/);
      expect(new URL(page.url()).hash).toBe('');
      expect(complaints).toEqual([]);
    }
  });

  it('that would be too long is not made: its length is told, and a file offered that opens again', async () => {
    const page = await shown(longTable());
    const copy = page.getByRole('button', { name: 'Copy link' });
    const before = await copy.boundingBox();
    await copy.click();
    const save = page.locator('footer').getByRole('button', { name: 'Save file' });
    await save.waitFor();
    // Its words have room, and what was pressed stays under the pointer.
    expect((await status(page).boundingBox())?.width).toBeGreaterThan(200);
    expect(await copy.boundingBox()).toEqual(before);
    expect(await status(page).textContent()).toContain(`beyond ${longestLink.toLocaleString('en')}`);
    const [download] = await Promise.all([page.waitForEvent('download'), save.click()]);
    expect(download.suggestedFilename()).toMatch(/\.airlift\.json$/);
    const text = (await bytesOf(download)).toString();
    expect(JSON.parse(text).tables.rows).toHaveLength(2501);
    // A sheet of more than 320,000 bytes, too large to be zipped by fflate without a worker from a blob.
    await page.getByRole('button', { name: 'Data', exact: true }).click();
    const xlsx = page.getByRole('button', { name: 'XLSX', exact: true });
    const [workbook] = await Promise.all([page.waitForEvent('download'), xlsx.click()]);
    const sheets = await readXlsxFile(await bytesOf(workbook));
    expect(sheets.find(({ sheet }) => sheet === 'rows')?.data).toHaveLength(2501);
  });
});
