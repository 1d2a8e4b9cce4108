// Which letters of a text the page's fonts cannot draw.
import { makeContext } from './canvas.ts';

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

/** The letters of a text that would be drawn as the box of a missing one, each once. */
export function lettersWithoutGlyph(text: string): readonly string[] {
  const letters = [...new Set(text)].filter((letter) => /[^\s\p{M}\p{Cf}]/u.test(letter));
  if (letters.length === 0) return [];
  const missing = pictureOf(nowhere);
  return letters.filter((letter) => pictureOf(letter) === missing);
}
