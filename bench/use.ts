// What a page costs in use: memory, presses on its filter, the saving of its picture.
import type { Page } from 'playwright-core';
import { medianOf, summarise } from './statistics.ts';
import type { Subject, Visit } from './visit.ts';
import { type Paint, type Press, places } from './watched.ts';

const presses = 10;
const saves = 3;

/** What presses cost, milliseconds, and memory. */
export interface Use {
  /** Of the program after its garbage is collected, bytes. */
  readonly heap: number;
  /** Until the words have changed; null for the floor, which has none. */
  readonly words: Paint | null;
  /** Until the map is drawn anew: of the page, without or with all arcs. */
  readonly map: Paint;
  /** Until a file is handed over, or, of the floor, until it is painted at twice the pixels. */
  readonly firstSave: number;
  readonly laterSave: number;
}

/** Of the program after its garbage is collected, bytes. */
export async function heapOf({ page, context }: Pick<Visit, 'page' | 'context'>): Promise<number> {
  const session = await context.newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}

/** The same with what typed arrays hold, which V8 keeps beside its heap, bytes. */
export async function memoryOf({ page, context }: Pick<Visit, 'page' | 'context'>): Promise<number> {
  const session = await context.newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize + backingStorageSize;
}

export async function measureUse({ page, context }: Visit, { name }: Subject): Promise<Use> {
  const usedSize = await heapOf({ page, context });
  let words: Paint | null = null;
  if (name === 'page') {
    words = medianPaint((await pressOften(page, places.filter)).map((press) => press.words));
    // A route that another type flew, too, stays on the map: only the press on the last type left hides an arc.
    await pressOthers(page);
  }
  const button = name === 'page' ? places.filter : '#repaint';
  const map = medianPaint((await pressOften(page, button)).map((press) => press.map));
  // The picture is that of the page as it opens.
  if (name === 'page') await pressOthers(page);
  const saved: number[] = [];
  for (let index = 0; index < saves; index++) {
    await page.waitForTimeout(500);
    saved.push(
      name === 'page'
        ? await page.evaluate((selector) => window.bench.save(selector), places.save)
        : await page.evaluate(() => window.paintAt(2)),
    );
  }
  return {
    heap: usedSize,
    words,
    map,
    firstSave: saved[0] ?? Number.NaN,
    laterSave: medianOf(saved.slice(1)) ?? Number.NaN,
  };
}

/** Presses every type of the filter but the first. */
function pressOthers(page: Page): Promise<void> {
  return page.evaluate((filter) => {
    const [, ...others] = document.querySelectorAll<HTMLElement>(filter);
    for (const other of others) other.click();
  }, places.filter);
}

async function pressOften(page: Page, button: string): Promise<Press[]> {
  const made: Press[] = [];
  for (let index = 0; index < presses; index++) {
    // Each press comes at another moment of the 16.7 ms between two frames, as a reader's do.
    await page.waitForTimeout(150 + (16.7 / presses) * index);
    made.push(await page.evaluate((selector) => window.bench.press(selector), button));
  }
  return made;
}

/** @throws an Error if a press had no effect */
function medianPaint(paints: readonly (Paint | null)[]): Paint {
  const frames = summarise(paints.map((paint) => paint?.frames ?? null));
  const milliseconds = summarise(paints.map((paint) => paint?.milliseconds ?? null));
  if (frames === null || milliseconds === null) throw new Error('A press changed nothing.');
  return { frames: frames.median, milliseconds: milliseconds.median };
}
