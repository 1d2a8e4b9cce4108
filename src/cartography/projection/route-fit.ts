// The camera of the whole route: with the padding that its words need where there is room for it, and the route in the
// frame in any case. The first view's style sheet has the same rule.
import type { Extent } from '../../geodesy/position.ts';
import { type Camera, type Padding, routePadding, usualLeastZoom } from './camera.ts';
import { constrained } from './constrain.ts';
import { flatCameraFor, mapCameraFor } from './map-fit.ts';
import { mapViewOf } from './map-view.ts';
import { clampLatitude, fromMercator, type Size, toMercator, worldSize } from './perspective.ts';
import type { Projection } from './projection.ts';

export interface RouteFit {
  readonly camera: Camera;
  /** Whether the whole route is in the frame. */
  readonly isWhole: boolean;
}

/** The middle of something in a frame: where it is wanted, but not beyond the frame's ends. */
const kept = (wanted: number, length: number, frame: number) =>
  Math.max(length / 2, Math.min(frame - length / 2, wanted));

const noPadding: Padding = { top: 0, right: 0, bottom: 0, left: 0 };

/** The flat map as close as the padding allows; where that is farther away than a map usually looks, the padding yields. */
export function flatRouteCamera(extent: Extent, padding: Padding, size: Size): Camera {
  const { width, height } = size;
  const wanted = flatCameraFor(extent, padding, size);
  const closest = flatCameraFor(extent, noPadding, size);
  const zoom = Math.max(wanted.zoom, Math.min(usualLeastZoom, closest.zoom));
  const world = worldSize(zoom);
  const [west, south, east, north] = extent;
  const [topLeft, bottomRight] = [
    toMercator([west, clampLatitude(north)]),
    toMercator([east, clampLatitude(south)]),
  ];
  const middle = {
    x: kept((padding.left + width - padding.right) / 2, (bottomRight.x - topLeft.x) * world, width),
    y: kept((padding.top + height - padding.bottom) / 2, (bottomRight.y - topLeft.y) * world, height),
  };
  const [longitude, latitude] = fromMercator({
    x: (topLeft.x + bottomRight.x) / 2 + (width / 2 - middle.x) / world,
    y: (topLeft.y + bottomRight.y) / 2 + (height / 2 - middle.y) / world,
  });
  return { ...wanted, zoom, longitude, latitude };
}

/** Shares of the padding that are tried, until the route is in the frame. */
const shares = [1, 0.8, 0.6, 0.4, 0.2, 0];

function isInFrame(projection: Projection, camera: Camera, extent: Extent, size: Size): boolean {
  const [first, south, last, north] = extent;
  // A camera is within ±180°, and an extent across it is not: it is looked for in the copy of the world that is in view.
  const turn = 360 * Math.round((camera.longitude - (first + last) / 2) / 360);
  const [west, east] = [first + turn, last + turn];
  const view = mapViewOf(projection, camera, size);
  // A flat map has no poles.
  const within = (latitude: number) => (projection === 'mercator' ? clampLatitude(latitude) : latitude);
  const places = [west, (west + east) / 2, east].flatMap((longitude) =>
    [within(south), (south + north) / 2, within(north)].map((latitude) =>
      view.project([longitude, latitude]),
    ),
  );
  const isIn = (value: number, end: number) => value > -0.5 && value < end + 0.5;
  return places.every((point) => point !== null && isIn(point.x, size.width) && isIn(point.y, size.height));
}

/**
 * @param size of the frame, pixels
 * @param isCrowded whether many places at its western end are to be named
 */
export function routeCamera(projection: Projection, extent: Extent, size: Size, isCrowded = false): RouteFit {
  const usual = routePadding(size.width, size.height, isCrowded);
  const { top, right, bottom, left } = usual;
  const onGlobe = (share: number) => {
    const padding = { top: top * share, right: right * share, bottom: bottom * share, left: left * share };
    return mapCameraFor(projection, extent, padding, size);
  };
  const wanted = projection === 'mercator' ? [flatRouteCamera(extent, usual, size)] : shares.map(onGlobe);
  const cameras = wanted.map((camera) => constrained(projection, camera, size));
  const whole = cameras.find((camera) => isInFrame(projection, camera, extent, size));
  return {
    camera: whole ?? cameras.at(-1) ?? flatRouteCamera(extent, usual, size),
    isWhole: whole !== undefined,
  };
}
