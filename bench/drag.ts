// The mouse drags something, and what frames the page paints meanwhile.
import type { Page } from 'playwright-core';

/** The map itself: the frame around it has a size in the page, and none beside it. */
const map = '.map-frame canvas.maplibregl-canvas';
/** How many times the mouse moves while it drags. */
const moves = 40;

export interface Frames {
  /** Milliseconds between two frames. */
  readonly mean: number;
  readonly worst: number;
}

/** Frames while the mouse is moved. */
async function framesWhile(page: Page, use: () => Promise<void>): Promise<Frames> {
  await page.evaluate(() => {
    const moments: number[] = [];
    Object.assign(window, { benchFrames: moments });
    const note = (now: number) => {
      moments.push(now);
      if ((window as unknown as { benchFrames: number[] }).benchFrames === moments)
        requestAnimationFrame(note);
    };
    requestAnimationFrame(note);
  });
  await use();
  return page.evaluate(() => {
    const { benchFrames: moments } = window as unknown as { benchFrames: number[] };
    Object.assign(window, { benchFrames: [] });
    const steps = moments.slice(1).map((moment, index) => moment - (moments[index] ?? moment));
    return { mean: steps.reduce((sum, each) => sum + each, 0) / steps.length, worst: Math.max(...steps) };
  });
}

/** Drags from one point to another and back. */
async function drag(page: Page, from: { x: number; y: number }, across: number, down: number): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  for (let step = 1; step <= moves; step++) {
    const share = Math.sin((step / moves) * Math.PI);
    await page.mouse.move(from.x + across * share, from.y + down * share);
  }
  await page.mouse.up();
}

export async function pan(page: Page): Promise<Frames> {
  const box = await page.locator(map).boundingBox();
  if (box === null) throw new Error('There is no map.');
  const middle = { x: box.x + box.width * 0.6, y: box.y + box.height * 0.3 };
  return framesWhile(page, () => drag(page, middle, 160, 90));
}

export async function brush(page: Page): Promise<Frames> {
  const box = await page.locator('.brush-surface').boundingBox();
  if (box === null) throw new Error('There are no days to brush.');
  const end = { x: box.x + box.width - 2, y: box.y + box.height / 2 };
  return framesWhile(page, () => drag(page, end, -box.width * 0.6, 0));
}
