// The sizes that pictures are asked for in, by purpose, and how large a sheet is drawn for each.
import type { Size } from '../projection/perspective.ts';

export interface SheetFormat {
  readonly id: string;
  /** Of the picture. */
  readonly pixels: Size;
  /** Pixels of the picture for one of the sheet, in which type and lines are measured. */
  readonly ratio: number;
  /** Dots per inch, where the picture is for paper; null: for screens. */
  readonly resolution: number | null;
}

/** A picture as on screen: the map as large as it is seen, the sheet as large as the words round it take. */
export interface ScreenFormat {
  readonly id: 'screen';
  /** Pixels of the picture for one of the page. */
  readonly ratio: number;
}

/** The longest side a picture may have, pixels, and the shortest that holds anything. */
export const longestSide = 12_000;
export const shortestSide = 320;

/** Pixels of a sheet an inch, as CSS has it; A4 is 794 × 1123. */
const cssResolution = 96;
const paper = (id: string, width: number, height: number): SheetFormat => {
  const resolution = 300;
  const dots = (millimetres: number) => Math.round((millimetres / 25.4) * resolution);
  return {
    id,
    pixels: { width: dots(width), height: dots(height) },
    ratio: resolution / cssResolution,
    resolution,
  };
};
const screen = (id: string, width: number, height: number, ratio: number): SheetFormat => ({
  id,
  pixels: { width, height },
  ratio,
  resolution: null,
});

/** What social networks show small is drawn large. */
export const sheetFormats: readonly SheetFormat[] = [
  screen('article', 1600, 900, 1),
  screen('link', 1200, 630, 1.2),
  screen('square', 1080, 1080, 1.35),
  screen('story', 1080, 1920, 1.8),
  paper('a4', 210, 297),
  paper('a4-across', 297, 210),
  paper('a3', 297, 420),
  paper('a3-across', 420, 297),
];

/** A sheet is drawn at most this wide and high; a larger picture is the same sheet with more pixels. */
const usualSide = 1600;

/** A format of the reader's own, or one of the list where its size is the same. */
export function formatOf({ width, height }: Size): SheetFormat {
  const known = sheetFormats.find(({ pixels }) => pixels.width === width && pixels.height === height);
  return known ?? screen('own', width, height, Math.max(1, Math.max(width, height) / usualSide));
}

/** Of the sheet, in its own pixels. */
export function sheetSize({ pixels, ratio }: SheetFormat): Size {
  return { width: pixels.width / ratio, height: pixels.height / ratio };
}

/** The smallest type: 7 points on paper, 11 pixels on a screen. */
export function leastType({ resolution }: SheetFormat): number {
  return resolution === null ? 11 : (7 / 72) * cssResolution;
}

/** Reads `1600x900`; null for anything else. */
export function readSize(text: string): Size | null {
  const match = /^(\d{1,6})\s*[x×]\s*(\d{1,6})$/i.exec(text.trim());
  return match === null ? null : { width: Number(match[1]), height: Number(match[2]) };
}

/** Whether a picture of a size can be asked for. */
export function isPossible({ width, height }: Size): boolean {
  return [width, height].every(
    (side) => Number.isInteger(side) && side >= shortestSide && side <= longestSide,
  );
}
