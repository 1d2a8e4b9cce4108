// Words of the map that lie over each other.
import type { Page } from 'playwright-core';

/** Pairs of them, "one / other"; what the annotation lies over is left out, for it has a ground of its own. */
export function overlappingWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const texts = [...document.querySelectorAll('.overlay-marks text:not(.halos *)')].map((text) => ({
      words: text.textContent ?? '',
      isCount: text.closest('[data-name="counts"]') !== null,
      box: text.getBoundingClientRect(),
    }));
    return texts.flatMap((one, index) =>
      texts.slice(index + 1).flatMap((other) => {
        const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
        // A font's box is a good quarter higher than its letters, half of that at either end.
        const empty = 0.14 * (one.box.height + other.box.height);
        return across > 1 && down > empty && !one.isCount ? [`${one.words} / ${other.words}`] : [];
      }),
    );
  });
}
