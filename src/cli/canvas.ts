// A canvas without a browser: the page's own fonts, and the same painting and measuring.
import { createRequire } from 'node:module';
import { createCanvas, GlobalFonts, Path2D as NodePath } from '@napi-rs/canvas';
import { canvasMeasure } from '../snapshot/canvas.ts';
import type { MakeContext } from '../snapshot/strips.ts';

const family = 'Source Sans 3 Variable';
const scripts = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext'];

/** Makes the fonts known, and paths to those who paint. */
export function prepareCanvas(): void {
  const { resolve } = createRequire(import.meta.url);
  for (const script of scripts)
    for (const style of ['normal', 'italic']) {
      const file = `@fontsource-variable/source-sans-3/files/source-sans-3-${script}-wght-${style}.woff2`;
      if (GlobalFonts.registerFromPath(resolve(file), family) === null)
        throw new Error(`The font ${file} cannot be read.`);
    }
  Object.assign(globalThis, { Path2D: NodePath });
}

/** The part of a browser's context that painting uses is all there; the rest is not asked for. */
export const makeContext: MakeContext = (width, height) =>
  createCanvas(width, height).getContext('2d') as unknown as CanvasRenderingContext2D;

export const measureText = () => canvasMeasure(makeContext(1, 1));
