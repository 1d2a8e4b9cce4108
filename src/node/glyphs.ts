// Which letters of a text no font here can draw: the page's, and the machine's own where these stand in.
import { makeContext } from './canvas.ts';

/** What the page's fonts have for certain, as a test holds: not looked at one by one. */
export const isUsual = (letter: string): boolean =>
  /[\u0020-\u007e\u00a0-\u00ac\u00ae-\u00ff\u0400-\u045fӘәҒғҚқҢңӨөҰұҮүҺһ–—‘’“”…]/u.test(letter);

/** Pixels of a canvas that one letter is drawn on. */
const side = 48;
/** A place that no font fills: it is drawn as what stands for every missing letter. */
const nowhere = '\u{10fffd}';

function pictureOf(letter: string): string {
  const context = makeContext(side, side);
  context.font = '400 32px';
  context.fillText(letter, 4, 36);
  return context.getImageData(0, 0, side, side).data.join();
}

/** Those of some letters that would be drawn as the box of a missing one. */
export function withoutGlyph(letters: readonly string[]): readonly string[] {
  if (letters.length === 0) return [];
  const missing = pictureOf(nowhere);
  return letters.filter((letter) => pictureOf(letter) === missing);
}

/** The letters of a text that would be drawn as the box of a missing one, each once. */
export const lettersWithoutGlyph = (text: string): readonly string[] =>
  withoutGlyph(
    // Most of a large airlift is figures and plain letters, which are passed over in one go.
    [...new Set(text.replace(/[ -~]+/g, ''))].filter(
      (letter) => !isUsual(letter) && /[^\s\p{M}\p{C}]|\p{Co}/u.test(letter),
    ),
  );
