// The ground as whole shapes, for drawings that are no tiles: read from a topology of `public/basemap`.
import type { Position as Coordinates, Feature, FeatureCollection, Geometry, MultiPolygon } from 'geojson';
import { feature, mergeArcs } from 'topojson-client';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import type { Extent } from '../../geodesy/position.ts';

export const groundObjects = ['land', 'lake', 'river', 'coast', 'border'] as const;
export type GroundObject = (typeof groundObjects)[number];

/** A shape of the ground, with the code of its country and whether it is disputed, where it has them. */
export interface Shape {
  readonly geometry: Geometry;
  readonly country: string | null;
  readonly disputed: boolean;
}

export type Ground = Readonly<Record<GroundObject, readonly Shape[]>>;

/** The zooms of the tiles whose geometry there is as whole shapes: `public/basemap/ground-<level>.json`. */
export const groundLevels = [2, 4, 6] as const;
export type GroundLevel = (typeof groundLevels)[number];

/**
 * Which file of the ground has the detail for a map.
 * @param zoom as MapLibre counts
 * @param ratio pixels of the picture for one of the map
 */
export function groundLevel(zoom: number, ratio: number): GroundLevel {
  const wanted = Math.floor(zoom + Math.log2(Math.max(1, ratio)));
  return groundLevels.find((level) => level >= wanted) ?? 6;
}

/**
 * Reads a topology of the recipe's; an object that it lacks is empty.
 * @param near only what has a part in this extent; null: everything
 * @param apart the countries that keep a shape of their own, all others becoming one; null: every country does
 */
export function readGround(
  topology: Topology,
  near: Extent | null = null,
  apart: readonly string[] | null = null,
): Ground {
  const isNear = near === null ? null : nearness(topology, near);
  const shapesOf = (name: GroundObject): Shape[] => {
    const whole = topology.objects[name] as GeometryCollection | undefined;
    if (whole === undefined) return [];
    const known = isNear === null ? whole : partsNear(whole, isNear);
    const object = apart === null || name !== 'land' ? known : joined(topology, known, apart);
    const collection = feature(topology, object) as FeatureCollection;
    return merged(collection.features).map(({ geometry, properties }) => ({
      geometry: continuous(geometry),
      country: typeof properties?.country === 'string' ? properties.country : null,
      disputed: properties?.disputed === true,
    }));
  };
  return {
    land: shapesOf('land'),
    lake: shapesOf('lake'),
    river: shapesOf('river'),
    coast: shapesOf('coast'),
    border: shapesOf('border'),
  };
}

/** Countries as one shape, but for those that are coloured by themselves. */
function joined(topology: Topology, land: GeometryCollection, apart: readonly string[]): GeometryCollection {
  const isApart = ({ properties }: GeometryObject) =>
    apart.includes(String((properties as { country?: unknown } | undefined)?.country));
  const rest = land.geometries.filter((geometry) => !isApart(geometry));
  // All of them are polygons, which the type of a collection does not say.
  const one = mergeArcs(topology, rest as Parameters<typeof mergeArcs>[1]);
  return { ...land, geometries: [{ ...one, properties: {} }, ...land.geometries.filter(isApart)] };
}

/** South of every map: a ring once round the pole is closed there. */
const pole = -90;

/**
 * A topology's rings and lines go on in the other hemisphere where they cross the antimeridian; drawing needs them
 * without a jump, and a ring once round the world closed below it.
 */
function continuous(geometry: Geometry): Geometry {
  switch (geometry.type) {
    case 'Polygon':
      return { ...geometry, coordinates: geometry.coordinates.map(closedRing) };
    case 'MultiPolygon':
      return { ...geometry, coordinates: geometry.coordinates.map((rings) => rings.map(closedRing)) };
    case 'MultiLineString':
      return { ...geometry, coordinates: geometry.coordinates.map(unrolled) };
    default:
      return geometry;
  }
}

/** The same line, its longitudes without a jump of a whole turn. */
function unrolled(line: readonly Coordinates[]): Coordinates[] {
  let shift = 0;
  let previous = line[0]?.[0] ?? 0;
  return line.map(([longitude = 0, latitude = 0]) => {
    const step = longitude - previous;
    previous = longitude;
    if (step > 180) shift -= 360;
    else if (step < -180) shift += 360;
    return [longitude + shift, latitude];
  });
}

function closedRing(ring: readonly Coordinates[]): Coordinates[] {
  const points = unrolled(ring);
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return points;
  const turn = (last[0] ?? 0) - (first[0] ?? 0);
  if (Math.abs(turn) < 180) return points;
  return [...points, [last[0] ?? 0, pole], [first[0] ?? 0, pole], first];
}

/** Surfaces without properties as one shape: all lakes are drawn alike. */
function merged(features: readonly Feature[]): Feature[] {
  const surfaces = features.flatMap(({ geometry, properties }) =>
    Object.keys(properties ?? {}).length === 0 ? [polygonsOf(geometry)] : [],
  );
  const coordinates = surfaces.flat();
  if (coordinates.length === 0 || surfaces.length < features.length) return [...features];
  return [{ type: 'Feature', properties: {}, geometry: { type: 'MultiPolygon', coordinates } }];
}

const polygonsOf = (geometry: Geometry): MultiPolygon['coordinates'] =>
  geometry.type === 'Polygon'
    ? [geometry.coordinates]
    : geometry.type === 'MultiPolygon'
      ? geometry.coordinates
      : [];

type IsNear = (arcs: readonly number[]) => boolean;

/** Tells of arcs end to end whether they come near an extent, from the boxes round each. */
function nearness({ arcs, transform }: Topology, [west, south, east, north]: Extent): IsNear {
  const { scale, translate } = transform ?? { scale: [1, 1], translate: [0, 0] };
  const boxes = arcs.map((arc) => {
    let [x, y] = [0, 0];
    const box = [Infinity, Infinity, -Infinity, -Infinity] as [number, number, number, number];
    for (const [stepX = 0, stepY = 0] of arc) {
      x += stepX;
      y += stepY;
      const [longitude, latitude] = [x * scale[0] + translate[0], y * scale[1] + translate[1]];
      box[0] = Math.min(box[0], longitude);
      box[1] = Math.min(box[1], latitude);
      box[2] = Math.max(box[2], longitude);
      box[3] = Math.max(box[3], latitude);
    }
    return box;
  });
  return (references) => {
    const own = references.map((reference) => boxes[reference < 0 ? ~reference : reference]);
    const [left, right] = [
      Math.min(...own.map((box) => box?.[0] ?? 0)),
      Math.max(...own.map((box) => box?.[2] ?? 0)),
    ];
    const isLevel =
      Math.min(...own.map((box) => box?.[1] ?? 0)) <= north &&
      Math.max(...own.map((box) => box?.[3] ?? 0)) >= south;
    // The same place a turn farther on, where the extent or the arcs go over the antimeridian.
    return isLevel && [-360, 0, 360].some((turn) => left + turn <= east && right + turn >= west);
  };
}

/** The polygons and lines of a collection that come near. */
function partsNear(collection: GeometryCollection, isNear: IsNear): GeometryCollection {
  const geometries = collection.geometries.flatMap((geometry): GeometryObject[] => {
    switch (geometry.type) {
      case 'MultiPolygon':
        return [{ ...geometry, arcs: geometry.arcs.filter(([outer = []]) => isNear(outer)) }];
      case 'Polygon':
        return isNear(geometry.arcs[0] ?? []) ? [geometry] : [];
      case 'MultiLineString':
        return [{ ...geometry, arcs: geometry.arcs.filter((line) => isNear(line)) }];
      default:
        return [geometry];
    }
  });
  return { ...collection, geometries };
}
