// The words of a label: name, number and rings in a row, a note below, and their boxes wherever they are set.
import { around } from '../drawing/boxes.ts';
import type { Box, Font, Mark, Point, TextMark, TextWidth } from '../drawing/marks.ts';
import type { Theme } from '../style/theme.ts';
import type { LabelDot, LabelLine, PlacedLabel } from './label.ts';

/** Which end of its words a label keeps at its place. */
export type Side = 'start' | 'middle' | 'end';

/** A part of a label that is set. */
export type SetPart = Pick<PlacedLabel, 'kind' | 'id' | 'marks' | 'box' | 'rings'>;

export interface LabelText {
  /** pixels */
  readonly width: number;
  readonly height: number;
  /** Sets the words into a box of that size. */
  readonly setAt: (corner: Point, side: Side) => SetPart[];
}

/** Type of names and numbers by importance, and of what stands below a name; pixels on maps 600 to 1,100 px wide. */
const nameFonts = {
  large: { size: 15, weight: 600 },
  usual: { size: 13, weight: 600 },
  small: { size: 12, weight: 500 },
} as const;
const noteFont: Font = { size: 12.5, weight: 400 };
const numberFonts = {
  first: { size: 16, weight: 600 },
  large: { size: 15, weight: 600 },
  usual: { size: 13.5, weight: 600 },
} as const;
const nameHalo = 3;
const numberHalo = 3.2;
/** Two rings that overlap, the mark of sources that differ: diameter, their distance, stroke. */
const ring = { size: 9, step: 5, stroke: 1.2, gap: 4 };
/** From this share of the largest on a number is set large. */
const large = 0.5;

/** How far letters and figures reach above and below the baseline, shares of the font's size. */
const ascent = 0.76;
const descent = 0.24;
const figures = { ascent: 0.72, descent: 0.08 };

interface Part {
  readonly kind: 'name' | 'number';
  readonly id: string;
  readonly text: string;
  readonly font: Font;
  readonly fill: string;
  readonly halo: { readonly colour: string; readonly width: number };
  readonly hasRings: boolean;
}

/** What sets labels: measure, colours, and how much larger than usual everything is on a large frame. */
export interface Type {
  readonly textWidth: TextWidth;
  readonly theme: Theme;
  readonly growth: number;
}

/** How large a name is set. */
export type NameSize = keyof typeof nameFonts;

/** A name; behind it, if given, the number of its only line; below it, if wanted, its note. */
export function nameText(
  dot: LabelDot,
  size: NameSize,
  number: { readonly line: LabelLine; readonly text: string; readonly isFirst: boolean } | null,
  hasNote: boolean,
  type: Type,
): LabelText {
  const { theme, growth } = type;
  // The italics are of one weight: a bolder one would be smeared by the browser.
  const font = { ...grown(nameFonts[size], growth), ...(dot.isItalic ? { italic: true, weight: 400 } : {}) };
  const name: Part = {
    kind: 'name',
    id: dot.id,
    text: dot.name,
    font,
    fill: dot.isPale ? theme.ink3 : theme.ink,
    halo: { colour: dot.halo, width: nameHalo },
    hasRings: false,
  };
  const behind =
    number === null
      ? []
      : [numberPart({ ...number.line, halo: dot.halo }, number.text, number.isFirst, type)];
  return textOf([name, ...behind], hasNote ? dot.note : null, type);
}

/** The number of a line. */
export function numberText(line: LabelLine, text: string, isFirst: boolean, type: Type): LabelText {
  return textOf([numberPart(line, text, isFirst, type)], null, type);
}

function numberPart(line: LabelLine, text: string, isFirst: boolean, { theme, growth }: Type): Part {
  const size = isFirst ? 'first' : line.weight >= large ? 'large' : 'usual';
  return {
    kind: 'number',
    id: line.id,
    text,
    font: grown(numberFonts[size], growth),
    fill: theme.accent,
    halo: { colour: line.halo, width: numberHalo },
    hasRings: line.hasRivals,
  };
}

function textOf(parts: readonly Part[], note: string | null, { textWidth, theme, growth }: Type): LabelText {
  const rings = (ring.gap + ring.size + ring.step) * growth;
  const widths = parts.map((part) => textWidth(part.text, part.font) + (part.hasRings ? rings : 0));
  const size = Math.max(...parts.map(({ font }) => font.size));
  const gap = size * 0.3;
  const row = widths.reduce((sum, width) => sum + width, 0) + gap * (parts.length - 1);
  // A number alone has nothing below the baseline, and stands nearer to its line.
  const hasLetters = parts.some(({ text }) => /\p{L}/u.test(text));
  const above = size * (hasLetters ? ascent : figures.ascent);
  const below = size * (hasLetters ? descent : figures.descent);
  const small = grown(noteFont, growth);
  const noteWidth = note === null ? 0 : textWidth(note, small);
  const noteHeight = note === null ? 0 : small.size * 1.28;
  const width = Math.max(row, noteWidth);

  const setAt = (corner: Point, side: Side): SetPart[] => {
    const share = side === 'start' ? 0 : side === 'middle' ? 0.5 : 1;
    const y = corner.y + above;
    let x = corner.x + (width - row) * share;
    return parts.map((part, index) => {
      const { text, font, fill, halo, kind, id } = part;
      const partWidth = widths[index] ?? 0;
      const wordWidth = partWidth - (part.hasRings ? rings : 0);
      const start = x;
      x += partWidth + gap;
      const place = { x: start + wordWidth * share, y, anchor: side } as const;
      const marks: Mark[] = [{ kind: 'text', ...place, text, font, fill, halo }];
      const boxes: Box[] = [
        { x: start, y: y - font.size * ascent, width: partWidth, height: font.size * (ascent + descent) },
      ];
      if (kind === 'name' && note !== null) {
        const below: TextMark = {
          kind: 'text',
          x: corner.x + width * share,
          y: y + noteHeight,
          text: note,
          font: small,
          fill: theme.ink2,
          anchor: side,
          halo,
        };
        marks.push(below);
        const noteBox = { x: corner.x + (width - noteWidth) * share, y: corner.y + above + size * descent };
        boxes.push({ ...noteBox, width: noteWidth, height: noteHeight });
      }
      if (!part.hasRings) return { kind, id, marks, box: around(boxes), rings: null };
      const radius = ((ring.size - ring.stroke) / 2) * growth;
      const first = {
        x: start + wordWidth + (ring.gap + ring.size / 2) * growth,
        y: y - font.size * 0.33,
      };
      const second = { ...first, x: first.x + ring.step * growth };
      for (const { x: middle, y: height } of [first, second])
        marks.push({
          kind: 'circle',
          x: middle,
          y: height,
          radius,
          stroke: theme.ink,
          strokeWidth: ring.stroke * growth,
        });
      const half = (ring.size / 2) * growth;
      const ringsBox = {
        x: first.x - half,
        y: first.y - half,
        width: 2 * half + ring.step * growth,
        height: 2 * half,
      };
      return { kind, id, marks, box: around(boxes), rings: ringsBox };
    });
  };
  return { width, height: above + below + noteHeight, setAt };
}

function grown<Type extends Font>(font: Type, growth: number): Font {
  return { ...font, size: font.size * growth };
}
