// The map as an overlay sees it: a frame of pixels and a way to get from positions to points.
import type { Position } from '../../geodesy/position.ts';
import { grow } from '../drawing/boxes.ts';
import type { Box, Point } from '../drawing/marks.ts';
import type { Camera } from './camera.ts';

export interface View {
  /** pixels */
  readonly width: number;
  readonly height: number;
  /** As MapLibre counts: at zoom 0 the world is 512 px wide. */
  readonly zoom: number;
  /** The point of a position in the frame's pixels; null behind the globe. */
  readonly project: (position: Position) => Point | null;
  /** How squarely a place faces the reader: 1 on a flat map and in the middle of a globe, 0 at the globe's edge. */
  readonly facing: (position: Position) => number;
  /** The camera that sees it, on a flat map or a globe; left out where something else does. */
  readonly camera?: Camera;
  /** Pixels beyond each side of the frame that are drawn, too, so that a drag shows them; none where it is left out. */
  readonly overscan?: number;
}

export function frameOf(view: View): Box {
  return { x: 0, y: 0, width: view.width, height: view.height };
}

/** The frame and its overscan. */
export const drawnFrameOf = (view: View): Box => grow(frameOf(view), view.overscan ?? 0);
