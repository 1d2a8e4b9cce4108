// Keeps a map sharp: a page that is zoomed, or brought to another screen, has other pixels, though its map has one size.

/**
 * @param onChange called when a pixel of the page has become another number of pixels of the screen
 * @returns what ends it
 */
export function keepSharp(onChange: () => void): () => void {
  const controller = new AbortController();
  const listen = () => {
    // A query holds for one ratio, so the next one is asked for the new.
    const query = matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`);
    const changed = () => {
      if (controller.signal.aborted) return;
      onChange();
      listen();
    };
    query.addEventListener('change', changed, { once: true, signal: controller.signal });
  };
  listen();
  return () => controller.abort();
}
