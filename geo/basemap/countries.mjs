// The countries of Natural Earth as this map draws them: Crimea in Ukraine, Baikonur in Kazakhstan, codes for all.
// Fails loudly when the source is not as it was found: a wrong border must never be a silent one.
import assert from 'node:assert/strict';
import { mergeArcs } from 'topojson-client';
import { isAntimeridianArc, isolateAntimeridian } from './antimeridian.mjs';
import { isDisputedPair, KASHMIR_LINE_BEGINS, namesInPairs } from './disputed-borders.mjs';
import { countryTopology, twoLetterCodes } from './sources.mjs';
import { arcIndex, arcsOf, cutArcs, sharedArcs, usersOfArcs } from './topology.mjs';

/** Features without a number in the source that belong to a country of ISO 3166-1 (XK is the usual code for Kosovo). */
const CODE_BY_NAME = {
  Kosovo: 'XK',
  Somaliland: 'SO',
  'N. Cyprus': 'CY',
  'Cyprus U.N. Buffer Zone': 'CY',
};

const SIMFEROPOL = [34.1, 44.95];
const SEVASTOPOL = [33.52, 44.6];

/** A topology in degrees with the objects `countries` (the property `country` is the code) and `disputed` (arcs). */
export function readCountries() {
  const topology = countryTopology();
  const countries = topology.objects.countries;
  topology.objects = { countries };
  isolateAntimeridian(topology);
  const named = (name) => {
    const found = countries.geometries.filter((geometry) => geometry.properties.name === name);
    assert.equal(found.length, 1, `exactly one feature called ${name}`);
    return found[0];
  };
  for (const name of namesInPairs) named(name);

  cutKashmirLine(topology, named);
  const crimeaLine = moveCrimea(topology, named('Russia'), named('Ukraine'));

  const kazakhstan = named('Kazakhstan');
  const baikonur = named('Baikonur');
  Object.assign(kazakhstan, mergeArcs(topology, [kazakhstan, baikonur]));
  countries.geometries.splice(countries.geometries.indexOf(baikonur), 1);
  for (const geometry of countries.geometries) {
    if ([...arcsOf(geometry)].some((index) => isAntimeridianArc(topology.arcs[index]))) {
      Object.assign(geometry, mergeArcs(topology, [geometry]));
    }
  }

  const codes = twoLetterCodes();
  for (const { id, properties } of countries.geometries) {
    const code = CODE_BY_NAME[properties.name] ?? codes.get(id);
    assert(code || id === undefined, `a code for ${properties.name}`);
    if (code) properties.country = code;
  }
  topology.objects.disputed = {
    type: 'GeometryCollection',
    geometries: disputedArcs(topology, named, crimeaLine).map((index) => ({
      type: 'LineString',
      arcs: [index],
    })),
  };
  return topology;
}

/** Takes the ring with Crimea from Russia and gives it to Ukraine; answers the arc between it and the mainland. */
function moveCrimea(topology, russia, ukraine) {
  const rings = russia.arcs.filter((polygon) => {
    const ring = polygon[0].flatMap((reference) => {
      const arc = topology.arcs[arcIndex(reference)];
      return reference < 0 ? [...arc].reverse() : arc;
    });
    return contains(ring, SIMFEROPOL) && contains(ring, SEVASTOPOL) && ring.length < 10_000;
  });
  assert.equal(rings.length, 1, 'Crimea is one polygon of Russia in the source');
  const [crimea] = rings;
  const line = sharedArcs({ arcs: crimea }, ukraine);
  assert.equal(line.length, 1, 'Crimea shares one arc with Ukraine');
  russia.arcs = russia.arcs.filter((polygon) => polygon !== crimea);
  assert.deepEqual(sharedArcs({ arcs: crimea }, russia), [], 'Crimea shares no arc with the rest of Russia');
  assert.equal(ukraine.type, 'MultiPolygon');
  ukraine.arcs = [...ukraine.arcs, crimea];
  return line[0];
}

/** Cuts the border of India and Pakistan where the line through Kashmir begins, at the nearest of its points. */
function cutKashmirLine(topology, named) {
  const shared = new Set(sharedArcs(named('India'), named('Pakistan')));
  let best = { distance: Infinity };
  for (const index of shared) {
    topology.arcs[index].forEach(([longitude, latitude], position) => {
      const distance = Math.hypot(longitude - KASHMIR_LINE_BEGINS[0], latitude - KASHMIR_LINE_BEGINS[1]);
      if (distance < best.distance) best = { distance, index, position };
    });
  }
  assert(
    best.distance < 0.1,
    'the border of India and Pakistan passes where the line through Kashmir begins',
  );
  cutArcs(topology, (_, index) => (index === best.index ? [best.position] : []));
}

/** The indexes of all arcs that are drawn dashed. */
function disputedArcs(topology, named, crimeaLine) {
  const disputed = new Set([crimeaLine]);
  for (const [index, users] of usersOfArcs(topology.objects.countries.geometries)) {
    const [one, other] = users.map((geometry) => geometry.properties.name);
    if (other && isDisputedPair(one, other)) disputed.add(index);
  }
  const kashmir = sharedArcs(named('India'), named('Pakistan')).filter((index) =>
    topology.arcs[index].every(([, latitude]) => latitude >= KASHMIR_LINE_BEGINS[1] - 0.1),
  );
  assert(kashmir.length > 0, 'the line through Kashmir is an arc of its own');
  for (const index of kashmir) disputed.add(index);
  return [...disputed].sort((one, other) => one - other);
}

/** Whether a point is inside a ring (even-odd rule, planar degrees). */
function contains(ring, [x, y]) {
  let inside = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [[ax, ay], [bx, by]] = [ring[i], ring[j]];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  }
  return inside;
}
