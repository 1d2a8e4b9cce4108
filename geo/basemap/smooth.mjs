// Rounds the lakes and rivers of 1:50m, which are angular from zoom 6 on. The curve is a centripetal Catmull-Rom spline:
// it passes through every point of the source and makes no loops, so nothing is moved, only the way between two points.

/** Longer stretches than this (degrees; about 2 pixels at zoom 6) get points between their ends. */
const LONGEST_STRETCH = 0.025;
const MOST_PARTS = 8;

/** One arc, rounded; a closed one is rounded at its ends too. */
export function smooth(arc) {
  if (arc.length < 3) return arc;
  const closed = isSame(arc[0], arc.at(-1));
  const rounded = [arc[0]];
  for (let i = 1; i < arc.length; i++) {
    const [from, to] = [arc[i - 1], arc[i]];
    const before = arc[i - 2] ?? (closed ? arc.at(-2) : beyond(to, from));
    const after = arc[i + 1] ?? (closed ? arc[1] : beyond(from, to));
    const parts = Math.min(MOST_PARTS, Math.ceil(distance(from, to) / LONGEST_STRETCH));
    for (let part = 1; part < parts; part++) rounded.push(between(before, from, to, after, part / parts));
    rounded.push(to);
  }
  return rounded;
}

const isSame = ([ax, ay], [bx, by]) => ax === bx && ay === by;
const distance = ([ax, ay], [bx, by]) => Math.hypot(bx - ax, by - ay);

/** The mirror image of a point, for the end of a line that has no neighbour. */
const beyond = ([x, y], [middleX, middleY]) => [2 * middleX - x, 2 * middleY - y];

/** Barry and Goldman's pyramid: knots are the square roots of the distances, `share` runs from 0 to 1 between b and c. */
function between(a, b, c, d, share) {
  const knotB = Math.sqrt(distance(a, b)) || 1e-6;
  const knotC = knotB + (Math.sqrt(distance(b, c)) || 1e-6);
  const knotD = knotC + (Math.sqrt(distance(c, d)) || 1e-6);
  const t = knotB + (knotC - knotB) * share;
  const mix = (one, other, start, end) =>
    one.map((value, axis) => (value * (end - t) + other[axis] * (t - start)) / (end - start));
  const ab = mix(a, b, 0, knotB);
  const bc = mix(b, c, knotB, knotC);
  const cd = mix(c, d, knotC, knotD);
  return mix(mix(ab, bc, 0, knotC), mix(bc, cd, knotB, knotD), knotB, knotC);
}
