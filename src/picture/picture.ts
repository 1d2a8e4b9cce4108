// A sheet and the picture of a map become one PNG.
import type { Font, MapMark, Mark } from '../cartography/drawing/marks.ts';
import type { Sheet } from '../cartography/sheet/sheet.ts';
import { cssFont, paintMarks } from './canvas.ts';

/** Neither the browser nor the graphics card can make a picture of this size. */
export class PictureSizeError extends Error {
  readonly width: number;
  readonly height: number;
  constructor(width: number, height: number) {
    super(`A picture of ${width} × ${height} pixels cannot be made here.`);
    this.width = width;
    this.height = height;
  }
}

/** Paints the map at a pixel ratio and lends its canvas to `use`. */
export type PaintMap = (ratio: number, use: (canvas: HTMLCanvasElement) => void) => void;

/** Waits for the page's own fonts, in every cut that marks use and for every letter in them. */
export async function loadFonts(fonts: FontFaceSet, marks: readonly Mark[]): Promise<void> {
  const texts = new Map<string, string>();
  collectTexts(marks, (font, text) => {
    const key = cssFont({ ...font, size: 16 });
    texts.set(key, (texts.get(key) ?? '') + text);
  });
  await Promise.all([...texts].map(([font, text]) => fonts.load(font, text)));
}

function collectTexts(marks: readonly Mark[], tell: (font: Font, text: string) => void): void {
  for (const mark of marks) {
    if (mark.kind === 'text') tell(mark.font, mark.text);
    if (mark.kind === 'group') collectTexts(mark.marks, tell);
  }
}

/**
 * Draws a sheet at a pixel ratio.
 * @throws PictureSizeError when there can be no canvas of that size
 */
export function drawSheet(sheet: Sheet, ratio: number, paintMap: PaintMap): HTMLCanvasElement {
  const width = Math.round(sheet.width * ratio);
  const height = Math.round(sheet.height * ratio);
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (context === null || canvas.width !== width || canvas.height !== height)
    throw new PictureSizeError(width, height);
  context.scale(ratio, ratio);
  paintMarks(context, sheet.marks, (mark: MapMark) =>
    paintMap(ratio, (map) => context.drawImage(map, mark.x, mark.y, mark.width, mark.height)),
  );
  // A canvas beyond a browser's limits stays blank without an error; the paper in its last corner tells.
  const corner = context.getImageData(width - 1, height - 1, 1, 1).data;
  if (corner[3] !== 255) throw new PictureSizeError(width, height);
  return canvas;
}

/** A canvas as the bytes of a PNG. */
export function encodePng(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new PictureSizeError(canvas.width, canvas.height));
      else resolve(blob);
    }, 'image/png');
  });
}

/** Hands a file to the reader. */
export function saveFile(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The browser has taken the file over once the press is done with.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
