// A flight from a place to itself: a small circle beside its dot.
import type { Point } from '../drawing/marks.ts';
import { Strand } from './strands.ts';

/** The circle's radius, and what of the line's width is added to it; pixels. */
const radius = 12;
const growth = 0.6;
const steps = 28;
/** It stands above and to the right of the dot, radians clockwise from the right. */
const side = -Math.PI / 4;

/** The circle as a strand from the place to the place, clockwise. */
export function loopAt(place: Point, width: number, turn: number, scale: number): Strand {
  const size = radius * scale + growth * width;
  const centre = { x: place.x + size * Math.cos(side), y: place.y + size * Math.sin(side) };
  const shares = Array.from({ length: steps + 1 }, (_, step) => step / steps);
  const length = 2 * size * steps * Math.sin(Math.PI / steps);
  const angles = shares.map((share) => side + Math.PI + 2 * Math.PI * share);
  return new Strand({
    xs: angles.map((angle) => centre.x + size * Math.cos(angle)),
    ys: angles.map((angle) => centre.y + size * Math.sin(angle)),
    shares,
    lengths: shares.map((share) => share * length),
    turn,
  });
}
