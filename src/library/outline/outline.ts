// The outline of an aircraft type from above, generated from its figures, so that all types stand to one scale.
import { aeroplane } from './aeroplane.ts';
import type { Figures } from './figures.ts';
import { rotorcraft } from './rotorcraft.ts';

/**
 * @returns SVG path data, nose up, in metres, the origin in the middle of width and length; null where neither wingspan nor
 * rotor is known
 */
export function outlineOf(figures: Figures): string | null {
  const { wingspan, rotor } = figures;
  if (rotor !== null) return rotorcraft({ ...figures, rotor });
  return wingspan === null ? null : aeroplane({ ...figures, wingspan });
}
