// One cold run of one subject with one log: dropped, drawn, filtered, brushed, panned, saved.

import type { Browser, Page } from 'playwright-core';
import { allOf, bytesUntil } from '../bytes.ts';
import { brush, type Frames, pan } from '../drag.ts';
import { dropTable } from '../drop.ts';
import { medianOf } from '../statistics.ts';
import { memoryOf } from '../use.ts';
import { mapped, opened, type Subject, type Visit, visiting } from '../visit.ts';
import { places } from '../watched.ts';
import type { MadeUpLog } from './logs.ts';

export interface GrowthRun {
  /** On the wire until the arcs and the ground below them, bytes; the log itself is never on it. */
  readonly bytes: number;
  /** Milliseconds from the drop until the log is read, and, by the page, checked and listed. */
  readonly read: number | null;
  /** From then, or from "Show the map", until the arcs are painted; of the floor from the navigation to its map. */
  readonly arcs: number;
  /** From then until the ground below them is painted, too; of the others it is there with their arcs. */
  readonly ground: number;
  /** From meaning to move it until the map can be moved, which the others' can from the first. */
  readonly moving: number | null;
  /** Until a press on a type is painted; of the floor until a repaint is. */
  readonly filter: number;
  /** The same of boxes that were not pressed before: of the page alone, which keeps what it showed last. */
  readonly filterAnew: number | null;
  readonly brush: Frames | null;
  readonly pan: Frames;
  /** Until a PNG is handed over; of the floor until its map is painted at twice the pixels. */
  readonly save: number;
  /** Memory of the program beyond what it had before the drop, bytes. */
  readonly memory: number | null;
  /** How many lines are drawn, and the flights that these stand for, in words; of the page, its own. */
  readonly shown: string | null;
}

/** Milliseconds without a request after which floor and peers have loaded: they keep nothing for a time without network. */
const calm = 1500;
const presses = 6;
const saves = 2;
/** Milliseconds after which a large log is given up. */
const patience = 120_000;

async function often(times: number, measure: () => Promise<number>): Promise<number> {
  const made: number[] = [];
  for (let index = 0; index < times; index++) made.push(await measure());
  return medianOf(made) ?? Number.NaN;
}

/** Until everything that a press changes is painted, milliseconds. */
async function pressed(page: Page, selector: string): Promise<number> {
  await page.waitForTimeout(150);
  const { words, map } = await page.evaluate((button) => window.bench.press(button), selector);
  if (words === null && map === null) throw new Error(`A press on ${selector} changed nothing.`);
  return Math.max(words?.milliseconds ?? 0, map?.milliseconds ?? 0);
}

/**
 * Presses one box after the other of the first facet, all but the last, and then all of them back.
 * @returns the median of the first presses, each of which shows what was not shown before; null where there is one box
 */
async function pressedAnew(page: Page): Promise<number | null> {
  const count = await page.evaluate((most) => {
    const boxes = [...(document.querySelector('.facet')?.querySelectorAll('input[type="checkbox"]') ?? [])];
    for (const [index, box] of boxes.entries()) box.setAttribute('data-box', `${index}`);
    return Math.min(most, boxes.length - 1);
  }, presses);
  const made: number[] = [];
  for (const isAnew of [true, false])
    for (let index = 0; index < count; index++) {
      const time = await pressed(page, `[data-box="${index}"]`);
      if (isAnew) made.push(time);
    }
  return medianOf(made);
}

const sentUntil = async ({ page, serving }: Visit, moment: number) =>
  allOf(bytesUntil(serving.sent, (await page.evaluate(() => performance.timeOrigin)) + moment));

/** A moment just after a frame has been painted, milliseconds since the navigation began. */
const painted = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) =>
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now()))),
      ),
  );

/** What the page says of what it draws: of how many rows its figures are, and which of the routes are lines. */
const shownBy = (page: Page) =>
  page.evaluate(() => {
    const rows = /[\d,]+(?= rows?)/.exec(document.querySelector('.figure-heading')?.textContent ?? '');
    const text = (document.body.textContent ?? '').replaceAll('\u00a0', ' ').replaceAll('\u202f', ' ');
    const choice =
      /(?:The [\d,]+ heaviest|[\d,]+ lines? for [\d,]+) of [\d,]+ routes(?: in view)?(?:, [\d.]+ % of the \w+)?/;
    return `${choice.exec(text)?.[0] ?? 'every route'}; figures of ${rows?.[0] ?? 'all'}`;
  });

/** @throws an Error that says what was waited for */
const until = (page: Page, what: string, isSo: () => boolean) =>
  page.waitForFunction(isSo, undefined, { polling: 'raf' }).catch(() => {
    throw new Error(`It was not ${what} within ${patience / 1000} s.`);
  });

async function measurePage(visit: Visit, log: MadeUpLog): Promise<GrowthRun> {
  const { page } = visit;
  await opened(visit);
  const before = await memoryOf(visit);
  const start = await dropTable(page, log.flights);
  const show = page.getByRole('dialog').locator('.own-primary[aria-disabled="false"]');
  await until(page, 'checked', () =>
    [...document.querySelectorAll('dialog .own-primary[aria-disabled="false"]')].some(
      ({ textContent }) => textContent === 'Show the map',
    ),
  );
  const checked = await painted(page);
  const from = await painted(page);
  await show.click();
  await until(
    page,
    'shown',
    () =>
      new URLSearchParams(location.search).has('own') &&
      document.querySelector('.map-frame .overlay-marks path') !== null,
  );
  const drawn = await painted(page);
  await until(
    page,
    'painted',
    () => document.querySelector('.map-frame')?.getAttribute('aria-busy') === 'false',
  );
  const shown = await painted(page);
  const bytes = await sentUntil(visit, shown);
  const meant = await page.evaluate(() => performance.now());
  await mapped(visit);
  const map = await page.evaluate(() => window.bench.moments.map);
  const says = await shownBy(page);
  const filterAnew = await pressedAnew(page);
  const filter = await often(presses, () => pressed(page, '.facet input[type="checkbox"]'));
  return {
    bytes,
    filterAnew,
    read: checked - start,
    arcs: drawn - from,
    ground: shown - from,
    moving: map === null ? null : map - meant,
    filter,
    brush: (await page.locator('.brush-surface').count()) === 0 ? null : await brush(page),
    pan: await pan(page),
    save: await often(saves, () => page.evaluate((button) => window.bench.save(button), places.save)),
    memory: (await memoryOf(visit)) - before,
    shown: says,
  };
}

async function measureFloor(visit: Visit): Promise<GrowthRun> {
  const { page } = visit;
  await opened(visit);
  await mapped(visit, calm);
  const map = await page.evaluate(() => window.bench.moments.map);
  if (map === null) throw new Error('The floor’s map was not painted.');
  return {
    bytes: await sentUntil(visit, map),
    read: null,
    arcs: map,
    ground: map,
    moving: null,
    filter: await often(presses, () => pressed(page, '#repaint')),
    filterAnew: null,
    brush: null,
    pan: await pan(page),
    save: await often(saves, () => page.evaluate(() => window.paintAt(2))),
    memory: null,
    shown: null,
  };
}

async function measurePeer(visit: Visit, log: MadeUpLog): Promise<GrowthRun> {
  const { page } = visit;
  await opened(visit);
  await mapped(visit, calm);
  const before = await memoryOf(visit);
  const { flights, places, columns, type } = log;
  const { start, read, end } = await page.evaluate(
    async (texts) => {
      const fileOf = (name: string, text: string) => new File([text], name, { type: 'text/csv' });
      const files = {
        flights: fileOf('flights.csv', texts.flights),
        places: fileOf('places.csv', texts.places),
      };
      const start = performance.now();
      const read = await window.peer.open({ ...files, columns: texts.columns });
      return { start, read, end: await window.bench.drawn() };
    },
    { flights, places, columns },
  );
  const bytes = await sentUntil(visit, end);
  const { lines, flights: drawn } = await page.evaluate(() => window.peer.shown());
  const filter = await often(presses, async () => {
    await page.waitForTimeout(150);
    return page.evaluate(async (only) => {
      const start = performance.now();
      await window.peer.toggle(only);
      return (await window.bench.drawn()) - start;
    }, type);
  });
  return {
    bytes,
    read: read - start,
    arcs: end - read,
    ground: end - read,
    moving: null,
    filter,
    filterAnew: filter,
    brush: null,
    pan: await pan(page),
    save: await often(saves, async () => {
      await page.waitForTimeout(500);
      return page.evaluate(async () => {
        const start = performance.now();
        await window.peer.save();
        return performance.now() - start;
      });
    }),
    memory: (await memoryOf(visit)) - before,
    shown: `${lines} lines of ${drawn.toLocaleString('en-GB')}`,
  };
}

export function measureGrowth(browser: Browser, subject: Subject, log: MadeUpLog): Promise<GrowthRun> {
  return visiting(browser, subject, null, false, (visit) => {
    visit.page.setDefaultTimeout(patience);
    if (subject.name === 'page') return measurePage(visit, log);
    if (subject.name === 'floor') return measureFloor(visit);
    return measurePeer(visit, log);
  });
}
