// Work on the arcs of a topology: absolute coordinates, who uses an arc, cutting an arc in two.

/** The arcs with absolute coordinates in degrees instead of quantised steps. */
export function dequantise(topology) {
  const { scale, translate } = topology.transform;
  const arcs = topology.arcs.map((arc) => {
    let x = 0;
    let y = 0;
    return arc.map(([stepX, stepY]) => {
      x += stepX;
      y += stepY;
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
    });
  });
  return { type: 'Topology', objects: structuredClone(topology.objects), arcs };
}

/** A reference to an arc is its index, or the index's complement when the arc is walked backwards. */
export const arcIndex = (reference) => (reference < 0 ? ~reference : reference);

/** A geometry's `arcs` is an array of references, nested by rings and polygons: calls back for every flat array. */
export function mapArcs(arcs, change) {
  return typeof arcs[0] === 'number' ? change(arcs) : arcs.map((part) => mapArcs(part, change));
}

/** The indexes of the arcs a geometry uses. */
export function arcsOf(geometry) {
  const indexes = new Set();
  if (!geometry.arcs?.length) return indexes;
  mapArcs(geometry.arcs, (references) => {
    for (const reference of references) indexes.add(arcIndex(reference));
    return references;
  });
  return indexes;
}

/** For every arc in use, the geometries that use it: one for a coast, two for a border, one twice inside a country. */
export function usersOfArcs(geometries) {
  const users = new Map();
  for (const geometry of geometries) {
    if (!geometry.arcs?.length) continue;
    mapArcs(geometry.arcs, (references) => {
      for (const index of references.map(arcIndex)) users.set(index, [...(users.get(index) ?? []), geometry]);
      return references;
    });
  }
  return users;
}

/** The indexes of the arcs two geometries share: their common border. */
export function sharedArcs(one, other) {
  const ofOther = arcsOf(other);
  return [...arcsOf(one)].filter((index) => ofOther.has(index));
}

/**
 * Cuts arcs where `cutsOf(arc, index)` says, in place: it answers the positions of the points at which an arc ends and
 * the next begins. Every geometry of every object keeps its shape.
 */
export function cutArcs(topology, cutsOf) {
  const arcs = [];
  const parts = topology.arcs.map((arc, index) => {
    const cuts = [...new Set(cutsOf(arc, index))]
      .filter((position) => position > 0 && position < arc.length - 1)
      .sort((a, b) => a - b);
    const ends = [0, ...cuts, arc.length - 1];
    return ends.slice(1).map((end, part) => arcs.push(arc.slice(ends[part], end + 1)) - 1);
  });
  replaceReferences(topology, (reference) =>
    reference < 0 ? parts[~reference].map((part) => ~part).reverse() : parts[reference],
  );
  topology.arcs = arcs;
}

/** Puts other references (an array of them) in the place of each, in every geometry. */
export function replaceReferences(topology, replacement) {
  for (const object of Object.values(topology.objects)) {
    for (const geometry of object.geometries) {
      geometry.arcs = mapArcs(geometry.arcs, (references) => references.flatMap(replacement));
    }
  }
}
