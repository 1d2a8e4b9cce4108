// A sheet painted strip by strip, so that its size is limited by no canvas and no memory: every strip is the same drawing
// moved up by whole pixels, so that nothing shows where two of them meet.
import type { Sheet } from '../../cartography/sheet/sheet.ts';
import { type MakeContext, paintMarks } from './canvas.ts';
import { checkKnownPixels } from './known-pixels.ts';

/** Pixels a strip holds at most: 6 MB of them, so that painting one holds a page up for a moment only. */
const largestStrip = 1.5 * 1024 * 1024;

/** How many rows of pixels a strip has. */
function rowsOf({ width, height }: { width: number; height: number }): number {
  return Math.max(1, Math.min(height, Math.floor(largestStrip / width)));
}

export interface StripOptions {
  readonly makeContext: MakeContext;
  /** Lets whatever else waits go on between two strips. */
  readonly pause: () => Promise<void>;
  /** What stands in the map's place where the map is not drawn. */
  readonly paintedMap: { readonly image: CanvasImageSource } | null;
}

/**
 * The pixels of a sheet in its format, from top to bottom.
 * @throws ChangedPixelsError where the canvas cannot be trusted
 */
export async function* paintStrips(
  sheet: Sheet,
  { makeContext, pause, paintedMap }: StripOptions,
): AsyncGenerator<Uint8ClampedArray> {
  const { pixels, ratio } = sheet.format;
  const rows = rowsOf(pixels);
  const context = makeContext(pixels.width, rows);
  checkKnownPixels(context, pixels.width, rows);
  for (let top = 0; top < pixels.height; top += rows) {
    const height = Math.min(rows, pixels.height - top);
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, pixels.width, rows);
    context.setTransform(ratio, 0, 0, ratio, 0, -top);
    paintMarks(context, sheet.marks, (mark) => {
      if (paintedMap !== null) context.drawImage(paintedMap.image, mark.x, mark.y, mark.width, mark.height);
    });
    yield context.getImageData(0, 0, pixels.width, height).data;
    await pause();
  }
}
