// A reader's own table of many rows: dropped onto the page, checked, shown; beside the floor's map.
import type { Browser } from 'playwright-core';
import type { Row } from './figures.ts';
import { ratioOf, summarise } from './statistics.ts';
import { opened, type Subject, visiting } from './visit.ts';

const types = ['C-54', 'C-47', 'York', 'Hastings'];
const ends = ['EDDF', 'EDBC', 'EDHL', 'EDDV'];

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
}

const rows = 5000;

export function measureOwn(browser: Browser, subject: Subject): Promise<OwnRun> {
  return visiting(browser, subject, null, false, async (visit) => {
    const { page } = visit;
    await opened(visit);
    const start = await page.evaluate((text) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([text], 'log.csv', { type: 'text/csv' }));
      const now = performance.now();
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
      return now;
    }, flightLog(rows));
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
          (each) => each.textContent === name && !(each as HTMLButtonElement).disabled,
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
    return { checked, shown: (await now()) - pressed };
  });
}

/** @param floor milliseconds to its map, a run each, made just before or after that of the page */
export function ownRowsOf(page: readonly OwnRun[], floor: readonly (number | null)[]): Row[] {
  const checked = page.map((run) => run.checked);
  const shown = page.map((run) => run.shown);
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
  ];
}
