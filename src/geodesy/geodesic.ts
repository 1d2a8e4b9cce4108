// Distances and bearings on the WGS84 ellipsoid: the numbers that are shown and printed.
import geographiclib from 'geographiclib-geodesic';
import type { Position } from './position.ts';

// The package is CommonJS: Node, unlike a bundler, gives its names only through the default.
const { Geodesic } = geographiclib;

/**
 * The shortest distance over the ellipsoid, in metres, and the bearing at its start, in degrees clockwise from true north, 0 up
 * to 360 (Karney 2013, by GeographicLib).
 * @param from `[longitude, latitude]` in degrees
 * @param to `[longitude, latitude]` in degrees
 */
export function inverseGeodesic(
  from: Position,
  to: Position,
): { readonly distance: number; readonly bearing: number } {
  const { s12 = Number.NaN, azi1 = Number.NaN } = Geodesic.WGS84.Inverse(from[1], from[0], to[1], to[0]);
  return { distance: s12, bearing: (azi1 + 360) % 360 };
}

/** The distance alone. */
export const distance = (from: Position, to: Position): number => inverseGeodesic(from, to).distance;

/**
 * The position at a distance along the geodesic between two positions.
 * @param from `[longitude, latitude]` in degrees
 * @param to `[longitude, latitude]` in degrees
 * @param metres distance from the start
 */
export function alongGeodesic(from: Position, to: Position, metres: number): Position {
  const point = Geodesic.WGS84.InverseLine(from[1], from[0], to[1], to[0]).Position(metres);
  return [point.lon2 ?? Number.NaN, point.lat2 ?? Number.NaN];
}
