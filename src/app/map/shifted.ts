// A drawing moved to stand in for another view, as a style.
import type { CSSProperties } from 'react';
import type { Shift } from '../../cartography/projection/shift.ts';

export function shifted(shift: Shift | null): CSSProperties | undefined {
  if (shift === null) return undefined;
  const { x, y, scale, turn } = shift;
  return { transform: `translate(${x}px,${y}px) rotate(${turn}deg) scale(${scale})` };
}
