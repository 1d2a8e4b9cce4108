// One cold run: a page nobody has been to, from its first byte to its last press.
import type { Browser } from 'playwright-core';
import { allOf, type Bytes, bytesUntil, crossCheck } from './bytes.ts';
import type { Box } from './floor-page.ts';
import type { Link } from './link.ts';
import { heapOf, measureUse, type Use } from './use.ts';
import { countReceived, mapped, opened, type Subject, visiting } from './visit.ts';
import { type Moments, places } from './watched.ts';

export interface Run {
  /** Milliseconds since the navigation began; `paint` is the browser's own first contentful paint. */
  readonly moments: Moments & { readonly paint: number | null };
  readonly bytes: {
    readonly picture: Bytes | null;
    /** Until the picture is there and the filter answers. */
    readonly answers: Bytes | null;
    readonly map: Bytes;
    readonly idle: Bytes;
  };
  /** Of the program, after its garbage is collected, when the picture is there and the filter answers; bytes. */
  readonly earlyHeap: number | null;
  /** Where the map is. */
  readonly box: Box;
  readonly use: Use | null;
}

export interface RunOptions {
  readonly link: Link | null;
  /** Whether the page is pressed after it has loaded. */
  readonly isUsed: boolean;
}

export function measureRun(browser: Browser, subject: Subject, { link, isUsed }: RunOptions): Promise<Run> {
  return visiting(browser, subject, link, false, async (visit) => {
    const { page, serving } = visit;
    const counted = countReceived(visit);
    await opened(visit);
    const earlyHeap = subject.name === 'page' && isUsed ? await heapOf(visit) : null;
    await mapped(visit);
    const { moments, origin, paint, box } = await page.evaluate((region) => {
      const frame = document.querySelector(region)?.querySelector('canvas')?.getBoundingClientRect();
      if (frame === undefined) throw new Error('There is no map.');
      const { x, y, width, height } = frame;
      return {
        moments: { ...window.bench.moments },
        origin: performance.timeOrigin,
        paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null,
        box: { x, y, width, height },
      };
    }, places.region);
    const until = (moment: number | null) =>
      moment === null ? null : bytesUntil(serving.sent, origin + moment);
    const map = until(moments.map);
    if (map === null) throw new Error('The map was not painted.');
    const bytes = {
      picture: until(moments.picture),
      answers: until(both(moments.picture, moments.answers)),
      map,
      idle: bytesUntil(serving.sent, Number.POSITIVE_INFINITY),
    };
    crossCheck(allOf(bytes.idle), await counted(), subject.name);
    const use = isUsed ? await measureUse(visit, subject) : null;
    return { moments: { ...moments, paint }, bytes, earlyHeap, box, use };
  });
}

/** The later of two moments; null until both have been. */
const both = (one: number | null, other: number | null) =>
  one === null || other === null ? null : Math.max(one, other);

/** Presses the filter at the page's own mark: whether it is true. Null where there is no such mark. */
export function checkMark(browser: Browser, page: Subject, link: Link | null) {
  return visiting(browser, page, link, true, async (visit) => {
    await opened(visit);
    await visit.page.waitForFunction(() => window.bench.atMark !== null);
    return visit.page.evaluate(() => window.bench.atMark);
  });
}
