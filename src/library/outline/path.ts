// Shapes of an outline as SVG path data: closed, clockwise, in metres, so that those that overlap are filled as one.

/** `[x, y]` in metres, y growing towards the tail. */
export type Point = readonly [x: number, y: number];

const number = (value: number) => String(Number(value.toFixed(2)));
const pair = ([x, y]: Point) => `${number(x)} ${number(y)}`;

/** @param points clockwise */
export const polygon = (points: readonly Point[]): string => `M${points.map(pair).join('L')}Z`;

/** A shape that is the same on both sides of the middle, by the points of its right side from nose to tail. */
export function symmetric(right: readonly Point[]): string {
  const left = right.filter(([x]) => x !== 0).map(([x, y]): Point => [-x, y]);
  return polygon([...right, ...left.reverse()]);
}

/** The same with curves through the points. */
export function roundedBody(right: readonly Point[]): string {
  const left = right.filter(([x]) => x !== 0).map(([x, y]): Point => [-x, y]);
  const all = [...right, ...left.reverse()];
  const at = (index: number): Point => all[(index + all.length) % all.length] ?? [0, 0];
  const curves = all.map((_, index) => {
    const [before, from, to, after] = [at(index - 1), at(index), at(index + 1), at(index + 2)];
    // Catmull and Rom's spline as cubic curves, a little tighter, so that straight sides stay straight.
    const tightness = 7;
    const first: Point = [
      from[0] + (to[0] - before[0]) / tightness,
      from[1] + (to[1] - before[1]) / tightness,
    ];
    const second: Point = [
      to[0] - (after[0] - from[0]) / tightness,
      to[1] - (after[1] - from[1]) / tightness,
    ];
    return `C${pair(first)} ${pair(second)} ${pair(to)}`;
  });
  return `M${pair(at(0))}${curves.join('')}Z`;
}

/** A long body with round ends: an engine, a boom. */
export function capsule(x: number, top: number, bottom: number, width: number, taper = 0.7): string {
  const half = width / 2;
  const end = half * taper;
  const round = Math.min(width * 0.5, (bottom - top) / 3);
  return [
    `M${pair([x, top])}`,
    `C${pair([x + half * 0.7, top])} ${pair([x + half, top + round * 0.4])} ${pair([x + half, top + round])}`,
    `L${pair([x + half, top + (bottom - top) * 0.55])}`,
    `L${pair([x + end, bottom])}L${pair([x - end, bottom])}`,
    `L${pair([x - half, top + (bottom - top) * 0.55])}L${pair([x - half, top + round])}`,
    `C${pair([x - half, top + round * 0.4])} ${pair([x - half * 0.7, top])} ${pair([x, top])}Z`,
  ].join('');
}

/** A bar from a point outwards: a propeller's or a rotor's blades. */
export function bar([x, y]: Point, angle: number, from: number, to: number, width: number): string {
  const [along, across] = [Math.sin(angle), Math.cos(angle)];
  const corner = (distance: number, aside: number): Point => [
    x + along * distance + across * aside,
    y - across * distance + along * aside,
  ];
  const half = width / 2;
  return polygon([corner(from, -half), corner(to, -half * 0.8), corner(to, half * 0.8), corner(from, half)]);
}

/** A circle of eight corners: a hub. */
export function hub([x, y]: Point, radius: number): string {
  const corners = Array.from({ length: 8 }, (_, index): Point => {
    const angle = (index * Math.PI) / 4;
    return [x + radius * Math.sin(angle), y - radius * Math.cos(angle)];
  });
  return polygon(corners);
}
