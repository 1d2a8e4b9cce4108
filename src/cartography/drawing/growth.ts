// How much larger than usual everything is in a large frame.

/** Frames up to this width have marks of the usual size, wider ones larger ones, up to a share; pixels. */
export const usualWidth = 1100;
const mostGrowth = 1.7;

/** How many times as large as usual everything is in a frame. */
export function growthOf(frameWidth: number): number {
  return Math.min(mostGrowth, Math.max(1, frameWidth / usualWidth));
}
