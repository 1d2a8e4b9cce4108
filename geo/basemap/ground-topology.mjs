// The ground of one zoom as one topology of whole shapes, for drawings that are no tiles: SVG, print, a terminal.
import { mergeArcs, meshArcs } from 'topojson-client';
import { toDegrees } from './mercator.mjs';
import { arcIndex, mapArcs, replaceReferences } from './topology.mjs';

/** Steps of the grid a pixel of a 512-pixel tile is divided into: east, and north where Mercator makes degrees larger. */
const STEPS = { longitude: 10, latitude: 40 };

/**
 * The topology of what `selectionAt` picked: `land` with `country`, `lake`, `river`, `coast` and `border` with
 * `disputed`. Coordinates are degrees; a ring or line over the antimeridian goes on in the other hemisphere.
 */
export function groundTopology(zoom, { ground, water, land, coast, solid, dashed, lakes, rivers }) {
  const objects = {
    land: collection(
      land.map(({ country, geometries }) => {
        const { type, arcs } = geometries.length === 1 ? geometries[0] : mergeArcs(ground, geometries);
        return { type, arcs, ...(country ? { properties: { country } } : {}) };
      }),
    ),
    coast: collection([joined(ground, coast)]),
    border: collection([
      { ...joined(ground, solid), properties: { disputed: false } },
      { ...joined(ground, dashed), properties: { disputed: true } },
    ]),
    lake: collection(lakes.map(({ type, arcs }) => ({ type, arcs }))),
    river: collection([joined(water, rivers)]),
  };
  // Arcs of the waters stand behind those of the countries.
  const shift = ground.arcs.length;
  const shifted = (reference) => (reference < 0 ? reference - shift : reference + shift);
  for (const name of ['lake', 'river'])
    for (const geometry of objects[name].geometries)
      geometry.arcs = mapArcs(geometry.arcs, (references) => references.map(shifted));
  return quantised(
    zoom,
    withoutUnusedArcs({ type: 'Topology', objects, arcs: [...ground.arcs, ...water.arcs] }),
  );
}

/** What is empty at a zoom has no type, and is no geometry of a file. */
const collection = (geometries) => ({
  type: 'GeometryCollection',
  geometries: geometries.filter(({ type, arcs }) => type && arcs.length > 0),
});

/** Arcs end to end as lines as long as possible, so that dashes run on. */
function joined(topology, indexes) {
  return meshArcs(topology, { type: 'MultiLineString', arcs: indexes.map((index) => [index]) });
}

function withoutUnusedArcs(topology) {
  const places = new Map();
  const arcs = [];
  replaceReferences(topology, (reference) => {
    const index = arcIndex(reference);
    if (!places.has(index)) places.set(index, arcs.push(topology.arcs[index]) - 1);
    return [reference < 0 ? ~places.get(index) : places.get(index)];
  });
  return { ...topology, arcs };
}

/** Rounds to a grid and writes each point as its step from the one before, as TopoJSON has it. */
function quantised(zoom, topology) {
  const pixel = 360 / (512 * 2 ** zoom);
  const scale = [pixel / STEPS.longitude, pixel / STEPS.latitude];
  const translate = [-180, -90];
  const arcs = topology.arcs.map((arc) => {
    const points = arc.map((point) =>
      toDegrees(point).map((value, axis) => Math.round((value - translate[axis]) / scale[axis])),
    );
    let previous = [0, 0];
    const steps = points.map(([x, y]) => {
      const step = [x - previous[0], y - previous[1]];
      previous = [x, y];
      return step;
    });
    // Two points are the least an arc may have, even where both are one.
    const moving = steps.filter(([x, y], index) => index === 0 || x !== 0 || y !== 0);
    return moving.length < 2 ? [moving[0], [0, 0]] : moving;
  });
  return { type: 'Topology', transform: { scale, translate }, objects: topology.objects, arcs };
}
