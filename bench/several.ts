// The site's airlift of several rows, and one of many routes opened by `src=`, beside the floor: what each costs to show, to
// press, to brush and to pan.
import type { Browser, Page } from 'playwright-core';
import { brush, type Frames, pan } from './drag.ts';
import type { Row } from './figures.ts';
import type { ServedFiles } from './files.ts';
import { madeUpTable } from './made-up-table.ts';
import { medianOf, ratioOf, summarise } from './statistics.ts';
import { mapped, opened, type Subject, visiting } from './visit.ts';

/** What changes on such a page with a press: figures, table, and the words of the drawing. */
const words = '.measures, .routes, .overlay-marks';
const presses = 6;

const madeUp = { airfields: 41, routes: 121 } as const;

export function subjectsOf(files: ServedFiles): { readonly ganga: Subject; readonly many: Subject } {
  const body = Buffer.from(madeUpTable(madeUp.airfields, madeUp.routes));
  const table = { body, compressed: null, type: 'text/csv; charset=utf-8', tag: '"made-up"' };
  return {
    ganga: { name: 'page', files, path: 'operation-ganga-2022/', words },
    many: {
      name: 'page',
      files: new Map([...files, ['made-up.csv', table]]),
      path: '?src=made-up.csv',
      words,
    },
  };
}

export interface SeveralRun {
  /** Milliseconds since the navigation began: the drawing is painted and answers. */
  readonly picture: number | null;
  readonly ready: number | null;
  /** From meaning it to the moving map; of the floor from the navigation. */
  readonly map: number | null;
  /** Until a press is painted; of the floor until a repaint is. */
  readonly facet: number | null;
  readonly measure: number | null;
  readonly brush: Frames | null;
  readonly pan: Frames;
}

async function painted(page: Page, selector: string): Promise<number | null> {
  const made: (number | null)[] = [];
  for (let index = 0; index < presses; index++) {
    await page.waitForTimeout(150);
    const press = await page.evaluate((button) => window.bench.press(button), selector);
    made.push(press.words?.milliseconds ?? null);
  }
  const known = made.filter((each) => each !== null);
  if (known.length < made.length) throw new Error(`A press on ${selector} changed nothing.`);
  return medianOf(known);
}

export function measureSeveral(browser: Browser, subject: Subject): Promise<SeveralRun> {
  return visiting(browser, subject, null, false, async (visit) => {
    const { page } = visit;
    await opened(visit);
    await mapped(visit);
    const moments = await page.evaluate(() => ({ ...window.bench.moments }));
    const { picture, ready, meant, map } = moments;
    if (subject.name === 'floor') {
      const repaints: number[] = [];
      for (let index = 0; index < presses; index++) {
        await page.waitForTimeout(150);
        const { map: repaint } = await page.evaluate(() => window.bench.press('#repaint'));
        if (repaint !== null) repaints.push(repaint.milliseconds);
      }
      const repaint = medianOf(repaints);
      const panned = await pan(page);
      return { picture: map, ready: map, map, facet: repaint, measure: repaint, brush: panned, pan: panned };
    }
    return {
      picture,
      ready,
      map: map === null || meant === null ? null : map - meant,
      facet: await painted(page, '.facet input[type="checkbox"]'),
      measure: await painted(page, '.measure.choice:not(.on) input'),
      brush: await brush(page),
      pan: await pan(page),
    };
  });
}

const figures: readonly {
  readonly name: string;
  readonly of: (run: SeveralRun) => number | null;
}[] = [
  { name: 'Time to the picture', of: ({ picture }) => picture },
  { name: 'Time until its drawing is painted and answers', of: ({ ready }) => ready },
  { name: 'From meaning it to the arcs on the moving map', of: ({ map }) => map },
  { name: 'Press on a facet until it is painted; a repaint', of: ({ facet }) => facet },
  { name: 'Press on a measure until it is painted; a repaint', of: ({ measure }) => measure },
  { name: 'Dragging the brush, mean frame; panning', of: ({ brush: frames }) => frames?.mean ?? null },
  { name: 'Panning, mean frame', of: ({ pan: frames }) => frames.mean },
  { name: 'Panning, worst frame', of: ({ pan: frames }) => frames.worst },
];

/** @param floor as many runs as of the page, each made just before or after it */
export function severalRowsOf(page: readonly SeveralRun[], floor: readonly SeveralRun[]): Row[] {
  return figures.map(({ name, of }) => {
    const [ofPage, ofFloor] = [page.map(of), floor.map(of)];
    return {
      name,
      unit: 'ms',
      page: summarise(ofPage),
      floor: summarise(ofFloor),
      ratio: ratioOf(ofPage, ofFloor),
    };
  });
}
