// How all of a flat map that is seen from above is carried along from one view to another: moved, grown and turned alike.
import type { Box } from '../drawing/marks.ts';
import { radians } from './perspective.ts';
import { shiftBetween } from './shift.ts';
import type { View } from './view.ts';

/** A point [px, py] comes to [along px - across py + x, across px + along py + y]. */
export interface Carriage {
  readonly along: number;
  readonly across: number;
  readonly x: number;
  readonly y: number;
  /** How many times larger everything gets. */
  readonly scale: number;
}

/** Whether a view is one of a flat map from above; on a globe something always faces the other way. */
function isFlat({ camera, facing }: View): boolean {
  if (camera === undefined || camera.pitch !== 0) return false;
  return facing([camera.longitude + 180, -camera.latitude]) === 1;
}

/** Null where not everything is carried alike, or one of the views is no camera's. */
export function carriageBetween(from: View, to: View): Carriage | null {
  const [a, b] = [from.camera, to.camera];
  if (a === undefined || b === undefined || !isFlat(from) || !isFlat(to)) return null;
  const { x, y, scale, turn } = shiftBetween('mercator', a, b, to) ?? { x: 0, y: 0, scale: 1, turn: 0 };
  const [along, across] = [scale * Math.cos(turn * radians), scale * Math.sin(turn * radians)];
  const [middleX, middleY] = [from.width / 2, from.height / 2];
  return {
    along,
    across,
    x: to.width / 2 + x - along * middleX + across * middleY,
    y: to.height / 2 + y - across * middleX - along * middleY,
    scale,
  };
}

/** The box round a box where it comes to. */
export function boxCarried({ x, y, width, height }: Box, { along, across, ...by }: Carriage): Box {
  const wide = Math.abs(along) * width + Math.abs(across) * height;
  const high = Math.abs(across) * width + Math.abs(along) * height;
  const [middleX, middleY] = [x + width / 2, y + height / 2];
  return {
    x: along * middleX - across * middleY + by.x - wide / 2,
    y: across * middleX + along * middleY + by.y - high / 2,
    width: wide,
    height: high,
  };
}
