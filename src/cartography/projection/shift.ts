// How a drawing that was made for one camera stands in for another until it is drawn anew: moved, scaled and turned.
import type { Point } from '../drawing/marks.ts';
import type { Camera } from './camera.ts';
import { mapViewOf } from './map-view.ts';
import type { Size } from './perspective.ts';
import type { Projection } from './projection.ts';
import type { View } from './view.ts';

/** About the middle of the frame. */
export interface Shift {
  /** pixels */
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  /** degrees clockwise */
  readonly turn: number;
}

/**
 * Exact on the flat map seen from above; elsewhere right in the middle and nearly so around it.
 * @returns null where nothing is to be moved, or the drawing's middle is not to be seen
 */
export function shiftBetween(projection: Projection, from: Camera, to: Camera, size: Size): Shift | null {
  if (from === to) return null;
  const middle = mapViewOf(projection, to, size).project([from.longitude, from.latitude]);
  if (middle === null) return null;
  return {
    x: middle.x - size.width / 2,
    y: middle.y - size.height / 2,
    scale: 2 ** (to.zoom - from.zoom),
    turn: from.bearing - to.bearing,
  };
}

/** How far a drag of a flat map that is seen from above moves all of it alike, pixels; null where it is no such thing. */
export function translationBetween(projection: Projection, from: View, to: View): Point | null {
  const [a, b] = [from.camera, to.camera];
  if (a === undefined || b === undefined || projection === 'globe' || a.pitch + b.pitch > 0) return null;
  const shift = shiftBetween(projection, a, b, to);
  return from.width === to.width && from.height === to.height && shift?.scale === 1 && shift.turn === 0
    ? shift
    : null;
}
