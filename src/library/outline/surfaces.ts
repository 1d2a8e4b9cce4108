// Wings and tailplanes of an outline from above.
import { type Point, polygon, symmetric } from './path.ts';

export interface Surface {
  /** metres, from tip to tip */
  readonly span: number;
  /** metres, in the middle and at the tip */
  readonly root: number;
  readonly tip: number;
  /** degrees at a quarter of the chord */
  readonly sweep: number;
  /** Where its leading edge meets the middle. */
  readonly apex: number;
  /** To which part of the half span the trailing edge runs straight across; 0: it does not. */
  readonly kink: number;
}

/** How far behind the apex the leading edge is, at a distance from the middle. */
export function leadingEdge({ span, root, tip, sweep, apex }: Surface, x: number): number {
  const back = Math.tan((sweep * Math.PI) / 180) * (span / 2) + (root - tip) / 4;
  return apex + (back * Math.abs(x)) / (span / 2);
}

export function trailingEdge(surface: Surface, x: number): number {
  const { span, root, tip, apex } = surface;
  const half = span / 2;
  const plain = (at: number) => leadingEdge(surface, at) + root + ((tip - root) * Math.abs(at)) / half;
  const kink = surface.kink * half;
  return Math.abs(x) < kink ? Math.max(plain(kink), apex + root * 0.9) : plain(x);
}

/** A surface across the middle, its tips a little rounded. */
export function surface(of: Surface): string {
  const half = of.span / 2;
  const [front, back] = [leadingEdge(of, half), trailingEdge(of, half)];
  const inset = Math.min(of.tip * 0.3, half * 0.06);
  const right: Point[] = [
    [0, of.apex],
    [half - inset, leadingEdge(of, half - inset)],
    [half, front + (back - front) * 0.35],
    [half, back],
  ];
  if (of.kink > 0) right.push([of.kink * half, trailingEdge(of, of.kink * half)]);
  right.push([0, trailingEdge(of, 0)]);
  return symmetric(right);
}

/** Fins that stand at the ends of a tailplane, as they are seen from above. */
export function endPlates(of: Surface, width: number): readonly string[] {
  const half = of.span / 2;
  const [top, bottom] = [leadingEdge(of, half) - of.tip * 0.45, trailingEdge(of, half) + of.tip * 0.1];
  return [half - width / 2, -half + width / 2].map((x) =>
    polygon([
      [x, top],
      [x + width / 2, top + (bottom - top) * 0.3],
      [x + width / 2, bottom - width],
      [x, bottom],
      [x - width / 2, bottom - width],
      [x - width / 2, top + (bottom - top) * 0.3],
    ]),
  );
}
