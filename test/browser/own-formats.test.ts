// Files of other formats than CSV in the page's own worker: each library comes when it is wanted, and only then.
import { parquetWriteBuffer } from 'hyparquet-writer';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { applyFilter, everything } from '../../src/airlift/counting/filter.ts';
import { airliftXlsx } from '../../src/formats/xlsx/write-xlsx.ts';
import { builtInTable } from '../airlift/tables.ts';
import { browserForFile } from './page.ts';

const open = browserForFile();

const kml =
  '<?xml version="1.0"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document><Placemark><name>x</name><LineString><coordinates>38,55,0 77,43,0</coordinates></LineString></Placemark></Document></kml>';
const geoJson = JSON.stringify({
  type: 'Feature',
  geometry: {
    type: 'LineString',
    coordinates: [
      [38, 55],
      [77, 43],
    ],
  },
  properties: { flights: 3 },
});
const parquet = () =>
  new Uint8Array(
    parquetWriteBuffer({
      columnData: [
        { name: 'ADEP', data: ['EHAM', 'EDDF'] },
        { name: 'ADES', data: ['LHBP', 'EGLL'] },
        { name: 'first_seen', data: [new Date('2022-03-04T10:00Z'), new Date('2022-03-05T10:00Z')] },
      ],
    }),
  );

async function xlsx(): Promise<Uint8Array> {
  const airlift = await builtInTable('return-2022');
  return airliftXlsx({ airlift, shown: applyFilter(airlift, everything) });
}

async function bring(page: Page, name: string, bytes: Uint8Array) {
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Your own airlift' });
  await dialog.waitFor();
  await dialog
    .getByLabel('Choose files')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
  return dialog;
}

describe('a file in the page', () => {
  it.each<[string, () => Uint8Array | Promise<Uint8Array>]>([
    ['flights.xlsx', xlsx],
    ['flights.parquet', parquet],
    ['lines.kml', () => Buffer.from(kml)],
    ['lines.geojson', () => Buffer.from(geoJson)],
  ])('%s is read without a word to anybody else', async (name, make) => {
    const { page, requests, complaints } = await open();
    const dialog = await bring(page, name, await make());
    await dialog.getByRole('button', { name: 'Show the map' }).waitFor();
    await dialog.getByRole('tab', { name: '2 Check', selected: true }).waitFor();
    expect(requests.filter((each) => new URL(each).origin !== new URL(page.url()).origin)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('whose places stand in another file waits for that one, and both are read together', async () => {
    const { page } = await open();
    const dialog = await bring(page, 'flows.csv', Buffer.from('origin,dest,count\n1,2,28\n2,1,4'));
    await dialog.getByText('Drop or choose that file now', { exact: false }).waitFor();
    await dialog.getByLabel('Choose files').setInputFiles({
      name: 'locations.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('id,name,lat,lon\n1,Here,50,10\n2,There,40,20'),
    });
    await dialog.getByText('2 of 2 rows').first().waitFor();
    await dialog.getByText('flows.csv').first().waitFor();
  });

  it('that is none of flights is refused in one sentence', async () => {
    const { page } = await open();
    const dialog = await bring(page, 'letter.pdf', Buffer.from('%PDF-1.7 …'));
    await dialog.getByText('this is PDF', { exact: false }).first().waitFor();
  });
});
