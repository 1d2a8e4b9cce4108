// What a reader does with a log of many flights, in one engine: it is checked, shown, filtered, saved, and opened again.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { berlinFlights } from '../../bench/made-up-flights.ts';
import { readPixels } from '../browser/pixels.ts';
import type { EngineName } from './engine.ts';
import type { Reader } from './reader.ts';

export interface LargeTablesOf {
  readonly reader: Reader;
  /** Where files may be laid. */
  readonly folder: string;
  readonly open: () => Promise<void>;
}

/** WebKit without a graphics card takes its time for every frame: there it is the smallest that is large, and opened once. */
const flightsIn = (name: EngineName) => (name === 'WebKit' ? 6_000 : 20_000);
/** Of so many rows that reading them takes a multiple of what may pass until it has ended: time to think better of it. */
const manyFlights = 1_200_000;
/** Milliseconds until it is said that reading has ended, on a machine that has other things to do. */
const atOnce = 3_000;

/** @param given what there is when a test runs */
export function describeLargeTables(name: EngineName, given: () => LargeTablesOf): void {
  const flights = flightsIn(name);
  const rows = `${flights.toLocaleString('en')} rows`;
  const choose = async (path: string) => {
    const { reader, open } = given();
    await open();
    await reader.press('button', 'Open');
    await reader.until(
      'the dialog is open',
      () => document.querySelector('dialog[open] .own-choose') !== null,
    );
    await reader.engine.chooseFile('dialog[open] .own-choose input[type="file"]', path);
  };
  const show = async () => {
    const { reader } = given();
    await reader.press('button', 'Show the map', 'dialog[open]');
    await reader.until('it is shown', () => new URLSearchParams(location.search).has('own'));
    await reader.settled();
  };
  const laid = (name: string, content: string | Uint8Array) => {
    const path = join(given().folder, name);
    writeFileSync(path, content);
    return path;
  };
  const showsAll = (reader: Reader) =>
    reader.until(
      'the figures are of all rows',
      (wanted) => document.querySelector('.measures')?.textContent?.replace(/\s/g, ' ').includes(wanted),
      rows,
    );

  it('a log of many flights is checked, shown, filtered, saved as a picture and a file, and opened again', async () => {
    const { reader } = given();
    await choose(laid('log.csv', berlinFlights(flights)));
    await reader.until(
      'the rows are told',
      (wanted) => document.querySelector('dialog[open] .own-foot')?.textContent?.includes(wanted),
      `of ${rows}`,
    );
    await show();
    await showsAll(reader);
    const whole = await reader.words('.measures');
    const type = await reader.until('there is a box of a type', () =>
      document.querySelector('.facet input[type="checkbox"]')?.getAttribute('aria-label'),
    );
    await reader.press('checkbox', type);
    await reader.until('the address has the filter', () => location.search.includes('types='));
    await reader.settled();
    const filtered = await reader.words('.measures');
    expect(filtered).not.toBe(whole);
    const picture = await reader.savedBy(() => reader.press('button', 'Save PNG'));
    expect(readPixels(picture.bytes).width).toBe(2560);
    const saved = await reader.savedBy(() => reader.press('button', 'Save file'));
    expect(saved.name).toMatch(/\.zip$/);
    expect(saved.bytes.length).toBeLessThan(flights * 20);
    if (name === 'WebKit') return;

    await choose(laid(saved.name, saved.bytes));
    await show();
    // With the view in which it was saved.
    expect(await reader.engine.evaluate(() => location.search)).toContain('types=');
    expect(await reader.words('.measures')).toBe(filtered);
  });

  it('the reading of a larger log ends at once when it is cancelled, and what was shown stays', async () => {
    const { reader } = given();
    const [head = '', ...rows] = berlinFlights(flights).trimEnd().split('\n');
    const repeated = `${rows.join('\n')}\n`.repeat(manyFlights / flights);
    await choose(laid('larger.csv', `${head}\n${repeated}`));
    await reader.press('button', 'Cancel', 'dialog[open]');
    const pressed = Date.now();
    await reader.until('it is said', () =>
      document.querySelector('dialog[open]')?.textContent?.includes('Reading was cancelled.'),
    );
    // A worker that went on to its end would take longer.
    expect(Date.now() - pressed).toBeLessThan(atOnce);
    expect(await reader.words('h1')).toBe('Twelve transports to Kazakhstan');
    expect(await reader.engine.evaluate(() => document.querySelector('.own-progress'))).toBe(null);
  });
}
