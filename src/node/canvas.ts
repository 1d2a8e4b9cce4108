// A canvas without a browser: the page's own fonts, and the same painting and measuring.
import { createRequire } from 'node:module';
import { createCanvas, GlobalFonts, Path2D as NodePath, type SKRSContext2D } from '@napi-rs/canvas';
import type { MakeContext } from '../picture/canvas/canvas.ts';
import { canvasTextWidth } from '../picture/canvas/text-width.ts';

/** Each script is a file of its own; the canvas falls back from one family to the next, but not within one. */
const scripts = [
  'latin',
  'latin-ext',
  'cyrillic',
  'cyrillic-ext',
  'greek',
  'greek-ext',
  'vietnamese',
] as const;
const familyOf = (script: (typeof scripts)[number]) => `Source Sans 3 ${script}`;
const ownFamilies: readonly string[] = scripts.map(familyOf);
const listOf = (names: readonly string[]) => names.map((name) => `"${name}"`).join(', ');
let families = listOf(ownFamilies);

/**
 * From now on letters that the page's fonts lack are drawn in the machine's own, those without serifs first. Not done
 * unasked: the same arguments give the same bytes on every machine as long as the page's fonts are enough.
 */
export function fallBackToSystemFonts(): void {
  const others = GlobalFonts.families
    .map(({ family }) => family)
    .filter((family) => !ownFamilies.includes(family))
    .sort(
      (one, other) =>
        Number(other.includes('Sans')) - Number(one.includes('Sans')) || one.localeCompare(other),
    );
  families = listOf([...ownFamilies, ...others]);
}

/** Makes the fonts known, and paths to those who paint. */
export function prepareCanvas(): void {
  const { resolve } = createRequire(import.meta.url);
  for (const script of scripts)
    for (const style of ['normal', 'italic']) {
      const file = `@fontsource-variable/source-sans-3/files/source-sans-3-${script}-wght-${style}.woff2`;
      if (GlobalFonts.registerFromPath(resolve(file), familyOf(script)) === null)
        throw new Error(`The font ${file} cannot be read.`);
    }
  Object.assign(globalThis, { Path2D: NodePath });
}

/** `italic 650 15px …`, as `cssFont` writes it. */
const fontForm = /^(italic )?(\d+) ([\d.]+px)/;

/**
 * This canvas finds a variable font's weight by its axis alone, and knows no weight but the hundreds: what is set as
 * `font` is divided into both.
 */
function withVariableFonts(context: SKRSContext2D): SKRSContext2D {
  const prototype = Object.getPrototypeOf(context);
  const own = Object.getOwnPropertyDescriptor(prototype, 'font');
  Object.defineProperty(context, 'font', {
    get: () => own?.get?.call(context),
    set: (text: string) => {
      const [, italic = '', weight = '400', size = '10px'] = fontForm.exec(text) ?? [];
      own?.set?.call(context, `${italic}400 ${size} ${families}`);
      context.fontVariationSettings = `'wght' ${weight}`;
    },
  });
  return context;
}

/** The part of a browser's context that painting uses is all there; the rest is not asked for. */
export const makeContext: MakeContext = (width, height) =>
  withVariableFonts(createCanvas(width, height).getContext('2d')) as unknown as CanvasRenderingContext2D;

export const nodeTextWidth = () => canvasTextWidth(makeContext(1, 1));
