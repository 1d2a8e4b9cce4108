// Distances and bearings on the WGS84 ellipsoid: the numbers that are shown and printed.
import geographiclib from 'geographiclib-geodesic';
import type { Position } from './position.ts';

// The package is CommonJS: Node, unlike a bundler, gives its names only through the default.
const { Geodesic } = geographiclib;

/**
 * The shortest distance over the ellipsoid, in metres (Karney 2013, by GeographicLib).
 * @param from `[longitude, latitude]` in degrees
 * @param to `[longitude, latitude]` in degrees
 */
export function distance(from: Position, to: Position): number {
  return Geodesic.WGS84.Inverse(from[1], from[0], to[1], to[0]).s12 ?? Number.NaN;
}

/**
 * The bearing at the start of the geodesic, in degrees clockwise from true north, 0 up to 360.
 * @param from `[longitude, latitude]` in degrees
 * @param to `[longitude, latitude]` in degrees
 */
export function initialBearing(from: Position, to: Position): number {
  const azimuth = Geodesic.WGS84.Inverse(from[1], from[0], to[1], to[0]).azi1 ?? Number.NaN;
  return (azimuth + 360) % 360;
}

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
