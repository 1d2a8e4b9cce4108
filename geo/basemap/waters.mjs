// Lakes and rivers of Natural Earth 1:50m, each once and rounded.
import { smooth } from './smooth.mjs';
import { waterTopology } from './sources.mjs';
import { arcsOf } from './topology.mjs';

/** A topology in degrees with the objects `lakes` and `rivers`. */
export function readWaters() {
  const topology = waterTopology();
  topology.objects.lakes.geometries = withoutRepeats(topology.objects.lakes.geometries);
  topology.arcs = topology.arcs.map(smooth);
  return topology;
}

/** The source has a few lakes twice. */
function withoutRepeats(geometries) {
  const seen = new Set();
  return geometries.filter((geometry) => {
    const key = [...arcsOf(geometry)].sort((one, other) => one - other).join();
    return !seen.has(key) && seen.add(key);
  });
}
