// The names that the first view can show in windows of usual sizes: these alone come with the page, the world's later.
import type { Airlift } from '../../airlift/airlift.ts';
import type { Extent, Position } from '../../geodesy/position.ts';
import { arcsOf } from '../arcs/arcs.ts';
import { routeExtent } from '../arcs/extent.ts';
import type { Gazetteer, Place } from '../ground/gazetteer.ts';
import type { Camera } from '../projection/camera.ts';
import type { Size } from '../projection/perspective.ts';
import { coversFrame, isInRegion, tallRegion } from './region.ts';

/**
 * Round the middle of the route, units, each with the closest zoom of its frames round a route across a continent: frames
 * of 390 × 407 to 1700 × 1100 pixels see no more, and phones held upright with the map alone.
 */
const regions: readonly { readonly size: Size; readonly closest: number }[] = [
  { size: { width: 1300, height: 1100 }, closest: 4.5 },
  { size: tallRegion, closest: 3 },
];

/** What frames that have the first names can show of a gazetteer, and little more. */
export function firstNames(airlift: Airlift, gazetteer: Gazetteer): Gazetteer {
  const extent = routeExtent(airlift, arcsOf(airlift));
  const isNear = ({ position, others = [], minimumZoom }: Place) =>
    regions.some(
      ({ size, closest }) =>
        minimumZoom <= closest &&
        [position, ...others].some((each) => isInRegion(each as unknown as Position, extent, size)),
    );
  const { countries, waters, towns } = gazetteer;
  return {
    countries: countries.filter(isNear),
    waters: waters.filter(isNear),
    towns: towns.filter(isNear),
  };
}

/**
 * Whether the first names are all that a flat map of the whole route shows.
 * @param extent of the route
 * @param camera over the route, north up
 */
export const hasFirstNames = (extent: Extent, camera: Camera, size: Size): boolean =>
  regions.some((each) => camera.zoom <= each.closest && coversFrame(extent, camera, size, [each.size]));
