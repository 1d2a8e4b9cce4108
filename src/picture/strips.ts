// A sheet painted strip by strip, so that its size is limited by no canvas and no memory: every strip is the same drawing
// moved up by whole pixels, so that nothing shows where two of them meet.
import type { FixedSheet } from '../cartography/sheet/fixed-sheet.ts';
import { paintMarks } from './canvas.ts';

/** A canvas to paint on and read from. */
export type MakeContext = (width: number, height: number) => CanvasRenderingContext2D;

/** Pixels a strip holds at most: 6 MB of them, so that painting one holds a page up for a moment only. */
const largestStrip = 1.5 * 1024 * 1024;

/** How many strips a sheet is painted in. */
function rowsOf({ width, height }: { width: number; height: number }): number {
  return Math.max(1, Math.min(height, Math.floor(largestStrip / width)));
}

/**
 * The pixels of a sheet in its format, from top to bottom.
 * @param pause lets whatever else waits go on between two strips
 */
export async function* paintStrips(
  sheet: FixedSheet,
  makeContext: MakeContext,
  pause: () => Promise<void>,
): AsyncGenerator<Uint8ClampedArray> {
  const { pixels, ratio } = sheet.format;
  const rows = rowsOf(pixels);
  const context = makeContext(pixels.width, rows);
  for (let top = 0; top < pixels.height; top += rows) {
    const height = Math.min(rows, pixels.height - top);
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, pixels.width, rows);
    context.setTransform(ratio, 0, 0, ratio, 0, -top);
    paintMarks(context, sheet.marks, () => undefined);
    yield context.getImageData(0, 0, pixels.width, height).data;
    await pause();
  }
}
