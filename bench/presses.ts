// What is done to a page that has come to rest, and how long it takes. These functions run in the browser, each by itself.

/** Milliseconds and frames of one press. */
export interface Press {
  /** Until the figures have changed on the screen. */
  readonly figures: number | null;
  readonly figureFrames: number | null;
  /** Until the map is painted again. */
  readonly map: number;
}

/** Presses a type of the filter, off and on again by turns. */
export async function pressFilter(times: number): Promise<Press[]> {
  const frame = () => new Promise<void>((resolve) => requestAnimationFrame(() => resolve()));
  const task = () =>
    new Promise<void>((resolve) => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => resolve();
      channel.port2.postMessage(null);
    });
  const box = document.querySelector<HTMLInputElement>('.type-filter input');
  const region = document.querySelector('.map-frame');
  const textOf = () =>
    `${document.querySelector('.figures')?.textContent} ${document.querySelector('table')?.textContent}`;
  const presses: Press[] = [];
  for (let count = 0; count < times; count++) {
    const before = textOf();
    await frame();
    await task();
    const start = performance.now();
    box?.click();
    let figures: number | null = null;
    let frames = 0;
    while (figures === null && frames < 60) {
      await frame();
      frames += 1;
      const hasChanged = textOf() !== before;
      await task();
      if (hasChanged) figures = performance.now() - start;
    }
    while (region?.getAttribute('aria-busy') !== 'false') await frame();
    await task();
    presses.push({ figures, figureFrames: frames, map: performance.now() - start });
    await new Promise((resolve) => setTimeout(resolve, 60));
  }
  return presses;
}

interface FloorMap {
  readonly triggerRepaint: () => void;
  readonly once: (event: 'idle', listener: () => void) => void;
  readonly setPixelRatio: (ratio: number) => void;
  readonly redraw: () => void;
  readonly getCanvas: () => HTMLCanvasElement;
}

/** Has the floor's map paint itself anew, as it does for a press. */
export async function repaintFloor(times: number): Promise<number[]> {
  const { floorMap } = window as unknown as { floorMap: FloorMap };
  const frame = () => new Promise<void>((resolve) => requestAnimationFrame(() => resolve()));
  const durations: number[] = [];
  for (let count = 0; count < times; count++) {
    await frame();
    const start = performance.now();
    const idle = new Promise<void>((resolve) => floorMap.once('idle', resolve));
    floorMap.triggerRepaint();
    await idle;
    await frame();
    durations.push(performance.now() - start);
    await new Promise((resolve) => setTimeout(resolve, 60));
  }
  return durations;
}

/** Paints the floor's map with two pixels for one, until they are there to be read. */
export async function enlargeFloor(times: number): Promise<number[]> {
  const { floorMap } = window as unknown as { floorMap: FloorMap };
  const durations: number[] = [];
  for (let count = 0; count < times; count++) {
    const start = performance.now();
    floorMap.setPixelRatio(2);
    floorMap.redraw();
    floorMap.getCanvas().getContext('webgl2')?.readPixels(0, 0, 1, 1, 6408, 5121, new Uint8Array(4));
    durations.push(performance.now() - start);
    floorMap.setPixelRatio(1);
    floorMap.redraw();
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return durations;
}
