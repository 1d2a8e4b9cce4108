// Words of the map that lie over each other.
import type { Page } from 'playwright-core';

/**
 * Pairs of them, "one / other"; what the annotation lies over is left out, for it has a ground of its own.
 * @param drawing where the words are: by default those laid over the map
 */
export function overlappingWords(page: Page, drawing = '.overlay-marks'): Promise<string[]> {
  return page.evaluate((within) => {
    const texts = [...document.querySelectorAll(`${within} text:not(.halos *)`)].map((text) => ({
      words: text.textContent ?? '',
      // The annotation is the largest; as built it has no name.
      isCount:
        text.closest('[data-name="counts"]') !== null ||
        Number.parseFloat(getComputedStyle(text).fontSize) > 30,
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
  }, drawing);
}
