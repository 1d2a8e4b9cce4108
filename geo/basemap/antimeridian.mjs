// The antimeridian in Natural Earth: countries are cut there, and the cut is neither a coast nor a border.
import { cutArcs, replaceReferences } from './topology.mjs';

/** The two sides of a cut differ by a step of the source's grid (0.0017° of latitude): nearer than this is the same. */
const SAME_LATITUDE = 0.004;

const onAntimeridian = ([longitude]) => Math.abs(Math.abs(longitude) - 180) < 0.001;

/** Makes the stretches along ±180° arcs of their own, one for both sides, so that merging a country removes them. */
export function isolateAntimeridian(topology) {
  snapLatitudes(topology);
  cutArcs(topology, (arc) =>
    arc.flatMap((point, position) =>
      position > 0 && onAntimeridian(point) && onAntimeridian(arc[position - 1])
        ? [position - 1, position]
        : [],
    ),
  );
  const firstOf = new Map();
  const same = topology.arcs.map((arc, index) => {
    if (!isAntimeridianArc(arc)) return index;
    const [from, to] = [arc[0][1], arc.at(-1)[1]];
    const northwards = from < to;
    const key = northwards ? `${from} ${to}` : `${to} ${from}`;
    if (!firstOf.has(key)) firstOf.set(key, { index, northwards });
    const first = firstOf.get(key);
    return first.northwards === northwards ? first.index : ~first.index;
  });
  replaceReferences(topology, (reference) => [reference < 0 ? ~same[~reference] : same[reference]]);
}

/** Whether an arc is nothing but a stretch of the antimeridian. */
export function isAntimeridianArc(arc) {
  return arc.length === 2 && arc.every(onAntimeridian) && arc[0][1] !== arc[1][1];
}

function snapLatitudes(topology) {
  const latitudes = topology.arcs.flatMap((arc) =>
    arc.filter(onAntimeridian).map(([, latitude]) => latitude),
  );
  const snapped = new Map();
  let kept = -Infinity;
  for (const latitude of latitudes.sort((one, other) => one - other)) {
    if (latitude - kept > SAME_LATITUDE) kept = latitude;
    snapped.set(latitude, kept);
  }
  topology.arcs = topology.arcs.map((arc) =>
    arc
      .map((point) => (onAntimeridian(point) ? [point[0], snapped.get(point[1])] : point))
      .filter((point, i, points) => i === 0 || !isSamePlace(point, points[i - 1])),
  );
}

function isSamePlace(one, other) {
  const [width, height] = [Math.abs(one[0] - other[0]), Math.abs(one[1] - other[1])];
  return height === 0 && (width === 0 || width === 360);
}
