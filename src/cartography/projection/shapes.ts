// Polygons and lines as the parts a stream of points is fed with: rings wound one way, edges cut as the flat map draws them.
import type { GeoStream } from 'd3-geo';
import type { Position as Coordinates, Geometry } from 'geojson';
import type { Position } from '../../geodesy/position.ts';
import { fromMercator, mercatorEdge, toMercator } from './perspective.ts';

/** One polygon with its holes, or one line. Rings do not repeat their first point. */
export interface Part {
  readonly isPolygon: boolean;
  readonly lines: readonly (readonly Position[])[];
}

const positionsOf = (line: readonly Coordinates[]): Position[] =>
  line.map(([longitude = 0, latitude = 0]) => [longitude, latitude]);

/** Twice the area in degrees; positive when counter-clockwise on a map with north up. */
function signedArea(ring: readonly Position[]): number {
  let area = 0;
  let previous = ring.at(-1);
  for (const position of ring) {
    if (previous !== undefined) area += previous[0] * position[1] - position[0] * previous[1];
    previous = position;
  }
  return area;
}

/** Outer rings clockwise and holes counter-clockwise, which on the sphere is what makes the inside the inside. */
function ringOf(line: readonly Coordinates[], isHole: boolean): Position[] {
  const ring = positionsOf(line);
  const [first, last] = [ring[0], ring.at(-1)];
  if (ring.length > 1 && first?.[0] === last?.[0] && first?.[1] === last?.[1]) ring.pop();
  return signedArea(ring) > 0 === isHole ? ring : ring.reverse();
}

/** The parts of a geometry; points are not drawn. */
export function partsOf(geometry: Geometry): Part[] {
  const polygon = (rings: readonly Coordinates[][]): Part => ({
    isPolygon: true,
    lines: rings.map((ring, index) => ringOf(ring, index > 0)),
  });
  const line = (coordinates: readonly Coordinates[]): Part => ({
    isPolygon: false,
    lines: [positionsOf(coordinates)],
  });
  switch (geometry.type) {
    case 'Polygon':
      return [polygon(geometry.coordinates)];
    case 'MultiPolygon':
      return geometry.coordinates.map(polygon);
    case 'LineString':
      return [line(geometry.coordinates)];
    case 'MultiLineString':
      return geometry.coordinates.map(line);
    case 'GeometryCollection':
      return geometry.geometries.flatMap(partsOf);
    default:
      return [];
  }
}

/**
 * The places between two places that a straight edge of Mercator's map goes through, none if the edge is short.
 * Maps draw edges so, and not as great circles: a border along a parallel stays on it. Beyond the edge of Mercator's
 * world latitudes are stepped evenly.
 * @param step degrees of longitude between two places
 */
function between(from: Position, to: Position, step: number): Position[] {
  const count = Math.ceil(Math.abs(to[0] - from[0]) / step);
  if (count < 2) return [];
  const isFlat = Math.abs(from[1]) <= mercatorEdge && Math.abs(to[1]) <= mercatorEdge;
  const [y0, y1] = [toMercator(from).y, toMercator(to).y];
  return Array.from({ length: count - 1 }, (_, index): Position => {
    const share = (index + 1) / count;
    const longitude = from[0] + (to[0] - from[0]) * share;
    if (!isFlat) return [longitude, from[1] + (to[1] - from[1]) * share];
    return [longitude, fromMercator({ x: 0, y: y0 + (y1 - y0) * share })[1]];
  });
}

/** Feeds a part to a stream in degrees, its long edges cut into steps. */
export function feed({ isPolygon, lines }: Part, stream: GeoStream, step: number): void {
  if (isPolygon) stream.polygonStart();
  for (const line of lines) {
    stream.lineStart();
    let previous = isPolygon ? line.at(-1) : undefined;
    for (const position of line) {
      if (previous !== undefined)
        for (const [longitude, latitude] of between(previous, position, step))
          stream.point(longitude, latitude);
      stream.point(position[0], position[1]);
      previous = position;
    }
    stream.lineEnd();
  }
  if (isPolygon) stream.polygonEnd();
}

/**
 * How far apart, in degrees of longitude, places along an edge must be so that great circles between them stay within
 * a tenth of a pixel of Mercator's edge: L² tan(latitude) / 8R, at latitude 76° and below.
 * @param radius of the earth in pixels
 */
export const edgeStep = (radius: number) => Math.min(3, (Math.sqrt(0.8 / (4 * radius)) * 180) / Math.PI);
