// A drawing moved to stand in for another view, as a style.
import type { CSSProperties } from 'react';
import type { Point } from '../../cartography/drawing/marks.ts';
import type { Shift } from '../../cartography/projection/shift.ts';

/** Moved alone, in a compositor layer of its own, as a transform. */
export const translated = ({ x, y }: Point) => `translate3d(${x}px,${y}px,0)`;

export function shifted(shift: Shift | null): CSSProperties | undefined {
  if (shift === null) return undefined;
  const { x, y, scale, turn } = shift;
  return { transform: `translate(${x}px,${y}px) rotate(${turn}deg) scale(${scale})` };
}
