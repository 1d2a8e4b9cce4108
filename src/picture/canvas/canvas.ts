// Marks on a canvas.
import type { MapMark, Mark, PathMark, TextMark } from '../../cartography/drawing/marks.ts';
import { setFont } from './text-width.ts';

type Context = CanvasRenderingContext2D;

/** A canvas to paint on and read from. */
export type MakeContext = (width: number, height: number) => Context;

/**
 * Paints marks in the context's current units.
 * @param paintMap puts the picture of the map into its place
 */
export function paintMarks(
  context: Context,
  marks: readonly Mark[],
  paintMap: (mark: MapMark) => void,
): void {
  for (const mark of marks) {
    context.save();
    paintMark(context, mark, paintMap);
    context.restore();
  }
}

/** Paths read once: a large picture paints the same marks strip by strip. */
const paths = new WeakMap<PathMark, Path2D>();

function pathOf(mark: PathMark): Path2D {
  const known = paths.get(mark);
  if (known !== undefined) return known;
  const path = new Path2D(mark.data);
  paths.set(mark, path);
  return path;
}

function paintMark(context: Context, mark: Mark, paintMap: (mark: MapMark) => void): void {
  switch (mark.kind) {
    case 'text':
      paintText(context, mark);
      return;
    case 'path': {
      const { at, scale = 1, fill, stroke, strokeWidth = 1, opacity = 1, dash, cap = 'round' } = mark;
      const path = pathOf(mark);
      if (at !== undefined) context.translate(at.x, at.y);
      context.scale(scale, scale);
      context.globalAlpha = opacity;
      if (dash !== undefined) context.setLineDash([...dash]);
      context.lineCap = cap;
      fillAndStroke(context, path, fill, stroke, strokeWidth / scale);
      return;
    }
    case 'circle': {
      const path = new Path2D();
      path.arc(mark.x, mark.y, mark.radius, 0, 2 * Math.PI);
      fillAndStroke(context, path, mark.fill, mark.stroke, mark.strokeWidth ?? 1);
      return;
    }
    case 'rectangle':
      context.fillStyle = mark.fill;
      context.fillRect(mark.x, mark.y, mark.width, mark.height);
      return;
    case 'map':
      paintMap(mark);
      return;
    case 'group': {
      if (mark.at !== undefined) context.translate(mark.at.x, mark.at.y);
      if (mark.clip !== undefined) {
        const { x, y, width, height } = mark.clip;
        context.beginPath();
        context.rect(x, y, width, height);
        context.clip();
      }
      paintMarks(context, mark.marks, paintMap);
      return;
    }
  }
}

function fillAndStroke(
  context: Context,
  path: Path2D,
  fill: string | undefined,
  stroke: string | undefined,
  width: number,
): void {
  context.lineJoin = 'round';
  // The ring of a dot lies outside and below its fill, as in SVG with `paint-order: stroke`.
  if (stroke !== undefined) {
    context.strokeStyle = stroke;
    context.lineWidth = width;
    context.stroke(path);
  }
  if (fill !== undefined) {
    context.fillStyle = fill;
    context.fill(path);
  }
}

function paintText(context: Context, mark: TextMark): void {
  const { x, y, text, font, fill, anchor, halo } = mark;
  setFont(context, font);
  context.textAlign = anchor === 'start' ? 'left' : anchor === 'end' ? 'right' : 'center';
  context.textBaseline = 'alphabetic';
  if (halo !== undefined) {
    context.lineJoin = 'round';
    context.strokeStyle = halo.colour;
    context.lineWidth = 2 * halo.width;
    context.strokeText(text, x, y);
  }
  context.fillStyle = fill;
  context.fillText(text, x, y);
}
