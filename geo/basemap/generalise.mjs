// One topology for every zoom: lines lose their least important points, small islands and lakes go, and since surfaces
// and lines are drawn from the same arcs, a coast always runs along its land.
import { filter, filterAttachedWeight, planarRingArea, presimplify, simplify } from 'topojson-simplify';
import { toUnitSquare, unroll } from './mercator.mjs';
import { REGION } from './zoom-levels.mjs';

/** Projects every arc to the unit square and ranks its points by the area of the triangles they make (Visvalingam). */
export function rankPoints(topology) {
  const projected = { ...topology, arcs: topology.arcs.map((arc) => unroll(arc.map(toUnitSquare))) };
  return presimplify(projected);
}

/** The world's area on the unit square that a square pixel of a 512-pixel tile covers. */
const squarePixel = (zoom) => 1 / (512 * 2 ** zoom) ** 2;

/** The topology at a zoom; rings below `smallest` square pixels that touch no other ring are dropped. */
export function generalise(ranked, zoom, { line, elsewhere }, smallest) {
  const weighted =
    elsewhere === 1 ? ranked : { ...ranked, arcs: ranked.arcs.map((arc) => coarser(arc, elsewhere)) };
  const simplified = simplify(weighted, line * squarePixel(zoom));
  return filter(simplified, filterAttachedWeight(simplified, smallest * squarePixel(zoom), planarRingArea));
}

const [west, north] = toUnitSquare([REGION[0], REGION[3]]);
const [east, south] = toUnitSquare([REGION[2], REGION[1]]);

/** Outside the region a point must make a triangle as many times larger to be kept. */
function coarser(arc, times) {
  return arc.map(([x, y, weight]) =>
    x < west || x > east || y < north || y > south ? [x, y, weight / times] : [x, y, weight],
  );
}
