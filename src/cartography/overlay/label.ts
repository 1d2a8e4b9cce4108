// What the map is to say in words about what flew, as plain data, and a label that has found its place.
import type { Box, Mark, Point, TextWidth } from '../drawing/marks.ts';
import type { Theme } from '../style/theme.ts';

/** A line on the map, and the number that belongs to it. */
export interface LabelLine {
  readonly id: string;
  /** The line's middle on the screen; more than one piece where it goes behind the globe or over the map's edge. */
  readonly pieces: readonly (readonly Point[])[];
  /** pixels */
  readonly width: number;
  /** Null where it says none, and is only in the way of labels. */
  readonly number: string | null;
  /** The number with what it counts ("212 flights"): for the heaviest line, said where there is room. */
  readonly numberWithNoun: string | null;
  /** Its share of the largest, 0 to 1: the heavier, the sooner it finds a place. */
  readonly weight: number;
  /** The dot whose only line this is: the number goes behind its name. */
  readonly onlyLineOf: string | null;
  /** Whether sources differ: two rings behind the number lead to them. */
  readonly hasRivals: boolean;
  /** One of so many thin lines that labels may lie over it. */
  readonly isFaint?: boolean;
  /** The colour behind its number. */
  readonly halo: string;
}

/** A place on the map, and its name. */
export interface LabelDot {
  /** The same for a place in each copy of the world that is to be seen: it is counted once. */
  readonly id: string;
  readonly point: Point;
  /** pixels */
  readonly radius: number;
  readonly name: string;
  /** A second line, where there is room for one. */
  readonly note: string | null;
  /** Its share of the largest, 0 to 1. */
  readonly weight: number;
  /** At least half of the largest, or named by a count that several share. */
  readonly isImportant: boolean;
  /** A city or a region, which is no airfield. */
  readonly isItalic: boolean;
  /** Whether the filter leaves nothing of it. */
  readonly isPale: boolean;
  /** The colour of the ground it stands on. */
  readonly halo: string;
}

export interface LabelOptions {
  /** Pixels; the frame begins at 0, 0. */
  readonly frame: { readonly width: number; readonly height: number };
  /** Boxes in which other things stand: controls, the legend, an annotation that has its place already. */
  readonly reserved: readonly Box[];
  readonly lines: readonly LabelLine[];
  readonly dots: readonly LabelDot[];
  readonly textWidth: TextWidth;
  readonly theme: Theme;
  /** There only the annotation has a noun, and few names a leader. */
  readonly isPhone: boolean;
}

export interface PlacedLabel {
  readonly kind: 'name' | 'number';
  /** Of the dot or of the line. */
  readonly id: string;
  /** The place in the frame that it belongs to: while the map moves, the label moves along with it. */
  readonly anchor: Point;
  /** Leader, text and rings, from bottom to top. */
  readonly marks: readonly Mark[];
  /** Of the text. */
  readonly box: Box;
  /** Of the two rings, which can be pressed by themselves. */
  readonly rings: Box | null;
  readonly leader: readonly [from: Point, to: Point] | null;
  /**
   * Only ever of the heaviest number, which is never left out: where no place is free it lies on lines, or its leader
   * runs through a dot or a name.
   */
  readonly isLastResort: boolean;
}
