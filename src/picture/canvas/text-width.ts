// Fonts on a canvas, and the widths of texts as it draws them.
import { type Font, fontFamily, type TextWidth } from '../../cartography/drawing/marks.ts';

type Context = CanvasRenderingContext2D;

/** A font as CSS writes it. */
export function cssFont({ size, weight, italic = false }: Font): string {
  return `${italic ? 'italic ' : ''}${weight} ${size}px ${fontFamily}`;
}

export function setFont(context: Context, font: Font): void {
  context.font = cssFont(font);
  context.letterSpacing = `${font.spacing ?? 0}px`;
}

/** Measures with a canvas's fonts; remembers, since a map asks for the same texts in every frame. */
export function canvasTextWidth(context: Context): TextWidth {
  const known = new Map<string, number>();
  return (text, font) => {
    const key = `${cssFont(font)} ${font.spacing ?? 0} ${text}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    setFont(context, font);
    const { width } = context.measureText(text);
    known.set(key, width);
    return width;
  };
}
