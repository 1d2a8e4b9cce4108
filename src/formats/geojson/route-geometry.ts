// The line of a route in GeoJSON, made once for all of its movements, each of which repeats it in the file.
import type { LineString, MultiLineString } from 'geojson';
import { once } from '../../airlift/once.ts';
import type { Route } from '../../airlift/routes.ts';
import { greatCirclesThrough } from '../../geodesy/great-circle.ts';
import { arcGeometry } from './antimeridian.ts';

/** Of more movements lines have fewer points: 4,900 between continents would be a file of 28 MB. */
const mostInFullDetail = 200;
/**
 * Degrees of arc between points, then: a chord L of 1° (111 km) leaves its great circle by L² tan(latitude) / 8R, which is
 * 0.36 km at latitude 56°.
 */
const coarseSpacing = 1;

/** @param movements how many lines the file has, about */
export function routeGeometries(movements: number): (route: Route) => LineString | MultiLineString {
  const spacing = movements > mostInFullDetail ? coarseSpacing : undefined;
  return once(({ from, via, to }) =>
    arcGeometry(
      greatCirclesThrough(
        [from, ...via, to].map(({ position }) => position),
        spacing,
      ),
    ),
  );
}
