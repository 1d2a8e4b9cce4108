// The five layers of the tiles as GeoJSON on the unit square: land, coast, border, lake and river.
import { feature, mergeArcs, mesh } from 'topojson-client';
import { isInnerPair } from './disputed-borders.mjs';
import { generalise } from './generalise.mjs';
import { unroll } from './mercator.mjs';
import { arcsOf, usersOfArcs } from './topology.mjs';
import { DETAIL } from './zoom-levels.mjs';

/** South of every tile: Antarctica is closed there, below the map's edge at 85° south. */
const BELOW_THE_WORLD = 1.1;

/** What is drawn at a zoom, out of the ranked topologies of countries and waters: which arcs and geometries of them. */
export function selectionAt(zoom, countries, waters) {
  const detail = DETAIL[zoom];
  const ground = generalise(countries, zoom, detail, detail.island);
  const water = generalise(waters, zoom, detail, detail.lake);
  return {
    ground,
    water,
    land: countriesOf(ground),
    ...linesOf(ground),
    lakes: water.objects.lakes.geometries,
    rivers: longRivers(water, detail.river / (512 * 2 ** zoom)),
  };
}

/** The features of each layer of a selection. */
export function layersOf({ ground, water, land, coast, solid, dashed, lakes, rivers }) {
  return {
    land: land.flatMap(({ country, geometries }) => {
      const whole = geometries.length === 1 ? geometries[0] : mergeArcs(ground, geometries);
      return surface(polygonsOf(ground, whole), country ? { country } : {});
    }),
    coast: lines(ground, coast, {}),
    border: [...lines(ground, solid, { disputed: false }), ...lines(ground, dashed, { disputed: true })],
    lake: surface(
      lakes.flatMap((lake) => polygonsOf(water, lake)),
      {},
    ),
    river: lines(water, rivers, {}),
  };
}

/** The geometries of every country; one without a code is a country by itself. */
function countriesOf(ground) {
  const groups = new Map();
  for (const geometry of ground.objects.countries.geometries.filter(({ type }) => type)) {
    const key = geometry.properties.country ?? geometry;
    groups.set(key, [...(groups.get(key) ?? []), geometry]);
  }
  return [...groups.values()].map((geometries) => ({
    country: geometries[0].properties.country,
    geometries,
  }));
}

/** Coasts bound one country, borders two; what bounds two parts of one state is no line. */
function linesOf(ground) {
  const disputed = new Set(ground.objects.disputed.geometries.flatMap((line) => [...arcsOf(line)]));
  const arcs = { coast: [], solid: [], dashed: [] };
  for (const [index, users] of usersOfArcs(ground.objects.countries.geometries)) {
    const [one, other] = users.map((geometry) => geometry.properties.name);
    if (!other) arcs.coast.push(index);
    else if (disputed.has(index)) arcs.dashed.push(index);
    else if (one !== other && !isInnerPair(one, other)) arcs.solid.push(index);
  }
  return arcs;
}

/** The arcs of all rivers at least as long as given (unit square). */
function longRivers(water, shortest) {
  const rivers = water.objects.rivers.geometries.filter((river) => {
    let length = 0;
    for (const index of arcsOf(river)) {
      water.arcs[index].forEach((point, i, arc) => {
        if (i > 0) length += Math.hypot(point[0] - arc[i - 1][0], point[1] - arc[i - 1][1]);
      });
    }
    return length >= shortest;
  });
  return [...usersOfArcs(rivers).keys()];
}

function polygonsOf(topology, geometry) {
  if (!geometry.type) return [];
  const { type, coordinates } = feature(topology, geometry).geometry;
  return (type === 'Polygon' ? [coordinates] : coordinates)
    .map((rings) => rings.map((ring) => closeRing(unroll(ring))))
    .filter(([outer]) => isRing(outer))
    .map(([outer, ...holes]) => [outer, ...holes.filter(isRing)]);
}

/** A ring that goes once round the world (Antarctica) is closed below its southern edge. */
function closeRing(ring) {
  const [first, last] = [ring[0], ring.at(-1)];
  if (Math.abs(first[0] - last[0]) < 0.5) return ring;
  return [...ring, [last[0], BELOW_THE_WORLD], [first[0], BELOW_THE_WORLD], first];
}

/** Generalising can leave a ring without a surface: three points there and back. */
const isRing = (ring) => new Set(ring.map(([x, y]) => `${x} ${y}`)).size >= 3;

function surface(polygons, properties) {
  if (polygons.length === 0) return [];
  return [{ type: 'Feature', properties, geometry: { type: 'MultiPolygon', coordinates: polygons } }];
}

/** Joins arcs into lines as long as possible, so that dashes run on and joints are round. */
function lines(topology, indexes, properties) {
  const arcs = indexes.map((index) => [index]);
  const coordinates = mesh(topology, { type: 'MultiLineString', arcs })
    .coordinates.map(unroll)
    .filter((line) => line.some(([x, y]) => x !== line[0][0] || y !== line[0][1]));
  if (coordinates.length === 0) return [];
  return [{ type: 'Feature', properties, geometry: { type: 'MultiLineString', coordinates } }];
}
