// A drawing for tests: a flat view of Mercator and letters of a known width.

import { arcsOf } from '../../src/cartography/arcs/arcs.ts';
import { around } from '../../src/cartography/drawing/boxes.ts';
import type { Box, Mark, TextWidth } from '../../src/cartography/drawing/marks.ts';
import { routePadding } from '../../src/cartography/projection/camera.ts';
import type { View } from '../../src/cartography/projection/view.ts';
import type { Position } from '../../src/geodesy/position.ts';
import { builtIn } from '../airlift/built-in.ts';

export const airlift = builtIn();
export const arcs = arcsOf(airlift);

/** Every letter about as wide as in the page's font. */
export const textWidth: TextWidth = (text, font) => text.length * (font.size * 0.47 + (font.spacing ?? 0));

/** Web Mercator with north up, its middle at a position. */
export function flatView(width: number, height: number, zoom: number, centre: Position): View {
  const world = 512 * 2 ** zoom;
  const flat = ([longitude, latitude]: Position) => ({
    x: (longitude / 360 + 0.5) * world,
    y: (0.5 - Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360)) / (2 * Math.PI)) * world,
  });
  const middle = flat(centre);
  return {
    width,
    height,
    zoom,
    facing: () => 1,
    project: (position) => {
      const { x, y } = flat(position);
      return { x: x - middle.x + width / 2, y: y - middle.y + height / 2 };
    },
  };
}

/** The view that the page opens with in a frame of a size. */
export function fittedView(width: number, height: number): View {
  const line = arcs.flatMap((arc) => arc.line);
  const padding = routePadding(width, height);
  const unit = flatView(0, 0, 0, [0, 0]);
  const points = line.flatMap((position) => unit.project(position) ?? []);
  const box = around(points.map((point) => ({ ...point, width: 0, height: 0 })));
  const room = { width: width - padding.left - padding.right, height: height - padding.top - padding.bottom };
  const scale = Math.min(room.width / box.width, room.height / box.height);
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const shift = { x: padding.left + room.width / 2, y: padding.top + room.height / 2 };
  return {
    ...flatView(width, height, Math.log2(scale), [0, 0]),
    project: (position) => {
      const point = unit.project(position);
      return point === null
        ? null
        : { x: (point.x - middle.x) * scale + shift.x, y: (point.y - middle.y) * scale + shift.y };
    },
  };
}

export interface Word {
  readonly text: string;
  readonly box: Box;
}

/** All words of a drawing with their boxes in the drawing's own pixels. */
export function wordsOf(marks: readonly Mark[], x = 0, y = 0): Word[] {
  return marks.flatMap((mark): Word[] => {
    if (mark.kind === 'group') return wordsOf(mark.marks, x + (mark.at?.x ?? 0), y + (mark.at?.y ?? 0));
    if (mark.kind !== 'text') return [];
    const width = textWidth(mark.text, mark.font);
    const shift = mark.anchor === 'start' ? 0 : mark.anchor === 'middle' ? width / 2 : width;
    // Figures have nothing below the line.
    const height = mark.font.size * (/^[\d>–\s]+$/.test(mark.text) ? 0.7 : 0.9);
    const box = {
      x: x + mark.x - shift,
      y: y + mark.y - mark.font.size * 0.7,
      width,
      height,
    };
    return [{ text: mark.text, box }];
  });
}
