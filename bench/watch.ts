// What is put into page and floor before their first byte: it notes when something has been painted, and presses buttons.

import type { Moments, Paint, Press, WatchOptions } from './watched.ts';

/**
 * Sets up `window.bench`. It is written into the page as text and may therefore use nothing from outside of itself.
 *
 * "Painted" is a task that was posted within a frame's callbacks: it runs when the page's own thread has laid out and
 * painted that frame. What MapLibre draws is painted when the graphics card says so by a fence: without a real card a
 * frame of the map takes it a tenth of a second, during which the page's own thread has long gone on.
 */
export function watch(options: WatchOptions): void {
  const { places, readyMessage, mapMessage, hasPicture, answersMark, pressesAtMark } = options;
  /** Frames without a change after which a press has had all its effects. */
  const calm = 12;
  const moments: Moments = { picture: null, answers: null, ready: null, meant: null, map: null };

  const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
  const afterThisFrame = () =>
    new Promise<number>((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now());
      port2.postMessage(null);
    });
  const painted = () => frame().then(afterThisFrame);

  // --- the map ---

  /** Drawings of the map since the page began, and what they are drawn on: deck.gl has a canvas over MapLibre's. */
  let drawings = 0;
  const contexts = new Set<WebGL2RenderingContext>();
  for (const name of [
    'drawArrays',
    'drawElements',
    'drawArraysInstanced',
    'drawElementsInstanced',
    'drawRangeElements',
  ] as const) {
    const own: (...given: never[]) => void = WebGL2RenderingContext.prototype[name];
    WebGL2RenderingContext.prototype[name] = function (this: WebGL2RenderingContext, ...given: never[]) {
      drawings += 1;
      contexts.add(this);
      own.apply(this, given);
    };
  }
  const canvasOfMap = () =>
    document.querySelector<HTMLCanvasElement>(`${places.region} canvas.maplibregl-canvas`);
  /** Waits until the graphics card has done all it was asked for so far, and for the frame after that. */
  const drawn = async () => {
    const shown = [...contexts].filter(({ canvas }) => canvas instanceof HTMLElement && canvas.isConnected);
    if (shown.length === 0) throw new Error('There is no map.');
    const fences = shown.flatMap((context) => {
      const fence = context.fenceSync(context.SYNC_GPU_COMMANDS_COMPLETE, 0);
      context.flush();
      return fence === null ? [] : [{ context, fence }];
    });
    for (const { context, fence } of fences)
      while (context.getSyncParameter(fence, context.SYNC_STATUS) !== context.SIGNALED)
        await new Promise((resolve) => setTimeout(resolve, 2));
    return painted();
  };

  const isBusy = () => document.querySelector(places.region)?.getAttribute('aria-busy') !== 'false';
  const onceReady = new MutationObserver(() => {
    // A page has a drawing before it has its map.
    const { engine = 'maplibre' } = document.querySelector<HTMLElement>(places.region)?.dataset ?? {};
    if (isBusy() || engine !== 'maplibre' || canvasOfMap() === null) return;
    onceReady.disconnect();
    void drawn().then((now) => {
      moments.map = now;
      console.info(mapMessage);
    });
  });
  onceReady.observe(document, {
    subtree: true,
    childList: true,
    attributeFilter: ['aria-busy', 'data-engine'],
  });
  addEventListener('pointermove', ({ timeStamp }) => {
    moments.meant ??= timeStamp;
  });

  // --- the picture ---

  /** All of it has been parsed: something stands behind it or one of its parents, or the document has ended. */
  const isWhole = (element: Element) => {
    if (document.readyState !== 'loading') return true;
    for (
      let each: Element | null = element;
      each !== null && each !== document.body;
      each = each.parentElement
    )
      if (each.nextSibling !== null) return true;
    return false;
  };
  const isStyled = () =>
    [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')].every(
      ({ sheet }) => sheet !== null,
    );
  const firstPaint = new Promise<number>((resolve) => {
    new PerformanceObserver((list) => {
      for (const { name, startTime } of list.getEntries())
        if (name === 'first-contentful-paint') resolve(startTime);
    }).observe({ type: 'paint', buffered: true });
  });
  const lookForPicture = async () => {
    // Once the map itself is painted it is too late for a picture of it.
    while (moments.map === null) {
      await frame();
      const picture = document.querySelector(places.picture);
      if (picture?.querySelector('svg') == null || !isWhole(picture) || !isStyled()) continue;
      moments.picture = Math.max(await afterThisFrame(), await firstPaint);
      return;
    }
  };
  if (hasPicture) void lookForPicture();

  /** The picture is painted and the page answers: from now on somebody may mean to move the map. */
  const tellReady = async () => {
    while (moments.picture === null || moments.answers === null || isBusy()) await frame();
    moments.ready = performance.now();
    console.info(readyMessage);
  };
  if (hasPicture) void tellReady();

  // --- the filter ---

  /** The words of the page that follow the filter. */
  const words = () => [...document.querySelectorAll(places.words)].map((each) => each.textContent).join('\n');
  const buttonAt = (selector: string) => {
    const button = document.querySelector<HTMLElement>(selector);
    if (button === null) throw new Error(`There is nothing to press at ${selector}.`);
    return button;
  };
  const pressAtMark = async () => {
    let before = words();
    const start = performance.now();
    buttonAt(places.filter).click();
    for (let frames = 1; frames <= 60; frames++) {
      await frame();
      const after = words();
      const now = await afterThisFrame();
      if (after !== before) return { frames, milliseconds: now - start };
      before = after;
    }
    return 'no answer' as const;
  };
  new PerformanceObserver((list) => {
    for (const { name, startTime } of list.getEntries()) {
      if (name !== answersMark || moments.answers !== null) continue;
      moments.answers = startTime;
      if (!pressesAtMark) continue;
      void pressAtMark().then((paint) => {
        window.bench.atMark = paint;
      });
    }
  }).observe({ type: 'mark', buffered: true });

  async function press(selector: string): Promise<Press> {
    const button = buttonAt(selector);
    let before = words();
    let known = drawings;
    let changed: Paint | null = null;
    let map: Promise<Paint> | null = null;
    let last = 0;
    const start = performance.now();
    button.click();
    for (let frames = 1; frames <= last + calm; frames++) {
      await frame();
      const after = words();
      const milliseconds = (await afterThisFrame()) - start;
      if (after !== before) changed = { frames, milliseconds };
      // By now all callbacks of this frame have run, MapLibre's among them.
      if (drawings !== known) map = drawn().then((now) => ({ frames, milliseconds: now - start }));
      if (after !== before || drawings !== known) last = frames;
      before = after;
      known = drawings;
    }
    return { words: changed, map: await map };
  }

  // --- the file ---

  let onFile: ((now: number) => void) | null = null;
  const ownClick = HTMLAnchorElement.prototype.click;
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    if (this.hasAttribute('download')) onFile?.(performance.now());
    ownClick.call(this);
  };
  async function save(selector: string): Promise<number> {
    const button = buttonAt(selector);
    const file = new Promise<number>((resolve) => {
      onFile = resolve;
    });
    const start = performance.now();
    button.click();
    return (await file) - start;
  }

  window.bench = { moments, atMark: null, press, drawn, save };
}
