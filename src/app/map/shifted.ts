// Styles of the map: of a drawing moved to stand in for another view, and how large the map is, for paper.
import type { CSSProperties } from 'react';
import type { Point } from '../../cartography/drawing/marks.ts';
import type { Size } from '../../cartography/projection/perspective.ts';
import type { Shift } from '../../cartography/projection/shift.ts';

/** Moved alone, in a compositor layer of its own, as a transform. */
export const translated = ({ x, y }: Point) => `translate3d(${x}px,${y}px,0)`;

export function shifted(shift: Shift | null): CSSProperties | undefined {
  if (shift === null) return undefined;
  const { x, y, scale, turn } = shift;
  return { transform: `translate(${x}px,${y}px) rotate(${turn}deg) scale(${scale})` };
}

/** How large a map is seen, pixels: what is printed of it is as wide as the paper. */
export const seenSize = (size: Size | null): CSSProperties | undefined =>
  size === null ? undefined : ({ '--seen-width': size.width, '--seen-height': size.height } as CSSProperties);
