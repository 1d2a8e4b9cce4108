// A page's own projection: Lambert's conformal conic fitted to the route, where distances along it hardly stretch.
import { type GeoStream, geoClipRectangle, geoConicConformal } from 'd3-geo';
import { type Extent, extentOf, type Position } from '../../geodesy/position.ts';
import { around } from '../drawing/boxes.ts';
import type { Box } from '../drawing/marks.ts';
import type { Camera } from './camera.ts';
import type { Lens } from './lens.ts';
import { type PathOptions, pathSink } from './path-data.ts';
import { globeRadius, radians, type Size } from './perspective.ts';
import { edgeStep, feed, partsOf } from './shapes.ts';

/** Degrees of latitude that a cone is made for at least. */
const leastRange = 12;
/** Standard parallels nearer to each other across the equator make no cone any more, degrees. */
const leastSum = 1;
/** Standard parallels stay this far from the equator's far pole and the near one, degrees. */
const farthestParallel = 80;

/** Pieces that each side of an extent is cut into to find how far it bends. */
const outlineSteps = 32;

interface Cone {
  /** degrees */
  readonly meridian: number;
  readonly parallels: readonly [south: number, north: number];
}

/** The cone for a route: standard parallels a sixth inside its range of latitudes (Deetz and Adams 1934). */
export function coneOf(route: readonly Position[]): Cone {
  const [west, south, east, north] = extentOf(route);
  const widening = Math.max(0, leastRange - (north - south)) / 2;
  const limited = (latitude: number) => Math.max(-farthestParallel, Math.min(farthestParallel, latitude));
  const range = north - south + 2 * widening;
  const lower = limited(south - widening + range / 6);
  const upper = limited(north + widening - range / 6);
  const shift = Math.abs(lower + upper) < leastSum ? leastSum / 2 : 0;
  return { meridian: (west + east) / 2, parallels: [lower + shift, upper + shift] };
}

/** The cone with the earth's radius as its unit, and by how much it stretches a place. */
function unitOf(cone: Cone, bearing: number) {
  const unit = geoConicConformal()
    .parallels([...cone.parallels])
    .rotate([-cone.meridian, 0])
    .center([0, 0])
    .scale(1)
    .translate([0, 0])
    .angle(bearing)
    .precision(0.2);
  const place = ([longitude, latitude]: Position) => unit([longitude, latitude]) ?? [0, 0];
  // One way is as good as another: a conformal map stretches alike in all directions.
  const step = 0.001;
  const stretch = ([longitude, latitude]: Position) => {
    const [north, south] = [place([longitude, latitude + step]), place([longitude, latitude - step])];
    return Math.hypot(north[0] - south[0], north[1] - south[1]) / (2 * step * radians);
  };
  return { unit, place, stretch };
}

/** The camera that fits an extent into the part of a frame that padding leaves. */
export function conicCameraFor(
  extent: Extent,
  room: Box,
  size: Size,
  route: readonly Position[],
): Pick<Camera, 'zoom' | 'latitude' | 'longitude'> {
  const { unit, place, stretch } = unitOf(coneOf(route), 0);
  const [west, south, east, north] = extent;
  const shares = Array.from({ length: outlineSteps + 1 }, (_, index) => index / outlineSteps);
  const outline = shares.flatMap((share): Position[] => {
    const [longitude, latitude] = [west + (east - west) * share, south + (north - south) * share];
    return [
      [longitude, south],
      [longitude, north],
      [west, latitude],
      [east, latitude],
    ];
  });
  const box = around(outline.map(place).map(([x, y]) => ({ x, y, width: 0, height: 0 })));
  const scale = Math.min(room.width / box.width, room.height / box.height);
  const middle = {
    x: box.x + box.width / 2 + (size.width / 2 - room.x - room.width / 2) / scale,
    y: box.y + box.height / 2 + (size.height / 2 - room.y - room.height / 2) / scale,
  };
  const [longitude, latitude] = unit.invert?.([middle.x, middle.y]) ?? [
    (west + east) / 2,
    (south + north) / 2,
  ];
  const atZero = { zoom: 0, latitude, longitude, bearing: 0, pitch: 0 };
  const zoom = Math.log2((scale * stretch([longitude, latitude])) / globeRadius(atZero));
  return { zoom, latitude, longitude };
}

export function conicLens(camera: Camera, size: Size, route: readonly Position[]): Lens {
  const { width, height } = size;
  const centre: Position = [camera.longitude, camera.latitude];
  const { unit, place, stretch } = unitOf(coneOf(route.length > 0 ? route : [centre]), camera.bearing);
  const scale = globeRadius(camera) / stretch(centre);
  const middle = place(centre);
  const projection = unit
    .scale(scale)
    .translate([width / 2 - middle[0] * scale, height / 2 - middle[1] * scale]);

  const path = (draw: (stream: GeoStream) => void, options: PathOptions) => {
    const { margin = 0 } = options;
    const sink = pathSink(options);
    draw(
      projection.postclip(geoClipRectangle(-margin, -margin, width + margin, height + margin)).stream(sink),
    );
    return sink.data();
  };

  return {
    view: {
      width,
      height,
      zoom: camera.zoom,
      facing: () => 1,
      project: ([longitude, latitude]) => {
        const point = projection([longitude, latitude]);
        return point === null ? null : { x: point[0], y: point[1] };
      },
    },
    path: (geometry, options = {}) =>
      path((stream) => {
        for (const part of partsOf(geometry)) feed(part, stream, edgeStep(scale));
      }, options),
    sphere: ({ margin = 0 } = {}) =>
      `m${-margin} ${-margin}h${width + 2 * margin}v${height + 2 * margin}h${-width - 2 * margin}Z`,
  };
}
