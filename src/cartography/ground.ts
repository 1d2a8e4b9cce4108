// The ground as whole shapes, for drawings that are no tiles: read from a topology of `public/basemap`.
import type { Position as Coordinates, FeatureCollection, Geometry } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

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

/** Reads a topology of the recipe's; an object that it lacks is empty. */
export function readGround(topology: Topology): Ground {
  const shapesOf = (name: GroundObject): Shape[] => {
    const object = topology.objects[name] as GeometryCollection | undefined;
    if (object === undefined) return [];
    const collection = feature(topology, object) as FeatureCollection;
    return collection.features.map(({ geometry, properties }) => ({
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
