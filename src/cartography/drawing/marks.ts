// A drawing as plain data: what is laid over the map and what a sheet is made of. Thin outputs paint the same marks
// as SVG elements or on a canvas. Units are CSS pixels; y points down.
import type { Basis } from '../../airlift/basis.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

export interface Font {
  readonly size: number;
  /** 400 to 700, in hundreds: editors of vectors know no weight between them. */
  readonly weight: number;
  readonly italic?: boolean;
  /** Letter spacing in pixels. */
  readonly spacing?: number;
}

/** The width of a text in pixels; the outputs own the fonts, so they pass this in. */
export type TextWidth = (text: string, font: Font) => number;

export interface Halo {
  readonly colour: string;
  /** How far it reaches beyond the letters, pixels. */
  readonly width: number;
}

export interface TextMark {
  readonly kind: 'text';
  /** Of the anchor, on the baseline. */
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly font: Font;
  readonly fill: string;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly halo?: Halo;
  /** Whether it goes on with the text before it, in one line: on the page it moves on where that text is set wider. */
  readonly follows?: boolean;
  /** As what can be pressed is, on the page. */
  readonly underline?: boolean;
}

export interface PathMark {
  readonly kind: 'path';
  /** SVG path data in the mark's own units. */
  readonly data: string;
  /** Where the path's origin goes, and how large one of its units is in pixels. */
  readonly at?: Point;
  readonly scale?: number;
  readonly fill?: string;
  readonly stroke?: string;
  readonly strokeWidth?: number;
  readonly opacity?: number;
  /** Lengths on and off along the stroke, pixels. */
  readonly dash?: readonly number[];
  /** How the ends of strokes look; round if not given. */
  readonly cap?: 'butt' | 'round';
}

export interface CircleMark extends Point {
  readonly kind: 'circle';
  readonly radius: number;
  readonly fill?: string;
  readonly stroke?: string;
  readonly strokeWidth?: number;
}

export interface RectangleMark extends Box {
  readonly kind: 'rectangle';
  readonly fill: string;
}

/** Where the picture of the map goes. */
export interface MapMark extends Box {
  readonly kind: 'map';
}

export interface GroupMark {
  readonly kind: 'group';
  /** What the group is, for layers of a vector file. */
  readonly name: string;
  readonly marks: readonly Mark[];
  readonly at?: Point;
  /** What the numbers in it stand on. */
  readonly basis?: Basis;
  /** Nothing is painted outside of it; in the group's own coordinates. */
  readonly clip?: Box;
}

export type Mark = TextMark | PathMark | CircleMark | RectangleMark | MapMark | GroupMark;

/** The page's own font first; what follows is for vector files opened elsewhere. */
export const fontFamily = '"Source Sans 3 Variable", "Source Sans 3", "Noto Sans", sans-serif';

/** How far letters reach above and below the baseline, as a share of the font's size. */
const ascent = 0.76;
const descent = 0.24;

/** The box around a text mark. */
export function boxOfText(mark: TextMark, textWidth: TextWidth): Box {
  const width = textWidth(mark.text, mark.font);
  const shift = mark.anchor === 'start' ? 0 : mark.anchor === 'middle' ? width / 2 : width;
  return {
    x: mark.x - shift,
    y: mark.y - mark.font.size * ascent,
    width,
    height: mark.font.size * (ascent + descent),
  };
}
