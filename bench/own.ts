// A reader's own table of many rows: dropped onto the page, checked, shown, edited; beside the floor's map and its repaint.

import type { Browser, Page } from 'playwright-core';
import { dropTable } from './drop.ts';
import type { Row } from './figures.ts';
import { medianOf, ratioOf, summarise } from './statistics.ts';
import { opened, type Subject, visiting } from './visit.ts';

const types = ['C-54', 'C-47', 'York', 'Hastings'];
const ends = ['EDDF', 'EDDP', 'EDHL', 'EDDV'];

/** So many rows, a flight each, of a day, as a log has them: not in the program's own columns. */
export function flightLog(rows: number): string {
  const lines = Array.from({ length: rows }, (_, index) => {
    const day = new Date(Date.UTC(2021, 0, 1 + (index % 300)))
      .toISOString()
      .slice(0, 10)
      .split('-')
      .reverse()
      .join('/');
    const end = ends[index % ends.length];
    return `${day};${end};EDDB;${types[index % types.length]};${1 + (index % 9)},${index % 10}`;
  });
  return ['Date;Departure;Arrival;A/C;Cargo (t)', ...lines].join('\r\n');
}

export interface OwnRun {
  /** Milliseconds from the drop until the table is checked and listed. */
  readonly checked: number | null;
  /** From "Show the map" until its drawing is painted; of the floor from the navigation to its map. */
  readonly shown: number | null;
  /** From the key that ends the editing of a cell until figures and map are painted anew. */
  readonly edited: number | null;
}

const rows = 5000;
const edits = 4;

/** Writes other tonnes into rows, one after the other; milliseconds of one but the first, which is slower for everybody. */
async function editCells(page: Page): Promise<number | null> {
  await page.getByRole('button', { name: 'Edit rows' }).click();
  const table = page.getByRole('table', { name: 'Rows' });
  await table.waitFor();
  // What the worker reads beforehand is not the edit's.
  await page.waitForTimeout(2000);
  const made: number[] = [];
  for (let row = 0; row < edits; row++) {
    await page.waitForTimeout(500);
    await table.locator('tbody td.amount button').filter({ hasText: /^\d/ }).nth(row).click();
    await page.keyboard.type(`${5 + row}`);
    made.push(
      await page.evaluate(async () => {
        const words = () => document.querySelector('.figure-heading')?.textContent;
        const [before, box] = [words(), document.activeElement];
        const start = performance.now();
        box?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
        while (words() === before) {
          if (performance.now() - start > 20_000)
            throw new Error('A cell was edited, and no figure changed.');
          await new Promise((resolve) => requestAnimationFrame(resolve));
        }
        await new Promise((resolve) => setTimeout(resolve));
        return performance.now() - start;
      }),
    );
  }
  return medianOf(made.slice(1));
}

export function measureOwn(browser: Browser, subject: Subject): Promise<OwnRun> {
  return visiting(browser, subject, null, false, async (visit) => {
    const { page } = visit;
    await opened(visit);
    const start = await dropTable(page, flightLog(rows));
    const dialog = page.getByRole('dialog', { name: 'Your own airlift' });
    const button = dialog.getByRole('button', { name: 'Show the map' });
    const now = () =>
      page.evaluate(
        () =>
          new Promise<number>((resolve) =>
            requestAnimationFrame(() => setTimeout(() => resolve(performance.now()))),
          ),
      );
    await page.waitForFunction(
      (name) =>
        [...document.querySelectorAll('dialog button')].some(
          // It stands there from the first, and says by this attribute that it can be pressed.
          (each) => each.textContent === name && each.getAttribute('aria-disabled') === 'false',
        ),
      'Show the map',
      { polling: 'raf' },
    );
    const checked = (await now()) - start;
    const pressed = await now();
    await button.click();
    await page.waitForFunction(
      () =>
        new URLSearchParams(location.search).has('own') &&
        document.querySelector('.map-frame')?.getAttribute('aria-busy') === 'false',
      undefined,
      { polling: 'raf' },
    );
    const shown = (await now()) - pressed;
    return { checked, shown, edited: await editCells(page) };
  });
}

/**
 * @param floor milliseconds to its map, a run each, made just before or after that of the page
 * @param repaint milliseconds until it is painted once more
 */
export function ownRowsOf(
  page: readonly OwnRun[],
  floor: readonly (number | null)[],
  repaint: readonly (number | null)[],
): Row[] {
  const checked = page.map((run) => run.checked);
  const shown = page.map((run) => run.shown);
  const edited = page.map((run) => run.edited);
  return [
    {
      name: `${rows} rows dropped until they are checked and listed`,
      unit: 'ms',
      page: summarise(checked),
      floor: null,
      ratio: null,
    },
    {
      name: 'From “Show the map” to its drawing; the floor’s map',
      unit: 'ms',
      page: summarise(shown),
      floor: summarise(floor),
      ratio: ratioOf(shown, floor),
    },
    {
      name: 'A cell of it edited until it is painted; a repaint',
      unit: 'ms',
      page: summarise(edited),
      floor: summarise(repaint),
      ratio: ratioOf(edited, repaint),
    },
  ];
}
