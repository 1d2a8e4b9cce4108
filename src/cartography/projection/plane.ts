// The flat map: Mercator's plane under a camera that may be turned and pitched, the world repeating to both sides.
import { geoClipRectangle, geoTransform } from 'd3-geo';
import type { Position } from '../../geodesy/position.ts';
import type { Box } from '../drawing/marks.ts';
import type { Camera } from './camera.ts';
import { flatView, offsetFrom } from './flat-view.ts';
import type { Lens } from './lens.ts';
import { type PathOptions, pathSink } from './path-data.ts';
import {
  clampLatitude,
  type Perspective,
  perspectiveOf,
  radians,
  type Size,
  worldSize,
} from './perspective.ts';
import { type Part, partsOf } from './shapes.ts';

/** The part of the way to the horizon that is drawn, if a margin reaches that far. */
const horizonShare = 0.9;

/** Where a frame and a margin round it meet the ground: the box round it along the camera's own axes, pixels. */
function groundOf({ width, height, distance }: Perspective, pitch: number, margin: number): Box {
  const [sine, cosine] = [Math.sin(pitch * radians), Math.cos(pitch * radians)];
  const horizon = sine > 0 ? (-horizonShare * distance * cosine) / sine : -Infinity;
  const ends = [-height / 2 - margin, height / 2 + margin].map((down) => {
    const limited = Math.max(down, horizon);
    const back = (limited * distance) / (distance * cosine + limited * sine);
    return { back, halfWidth: ((width / 2 + margin) * (distance - back * sine)) / distance };
  });
  const halfWidth = Math.max(...ends.map((end) => end.halfWidth));
  const backs = ends.map((end) => end.back);
  const y = Math.min(...backs);
  return { x: -halfWidth, y, width: 2 * halfWidth, height: Math.max(...backs) - y };
}

export function mercatorLens(camera: Camera, size: Size): Lens {
  const { width, height } = size;
  const perspective = perspectiveOf(camera, size);
  const flat = perspectiveOf({ ...camera, pitch: 0 }, size);
  const world = worldSize(camera.zoom);
  const offsetOf = offsetFrom(camera);

  const path = (parts: readonly Part[], options: PathOptions, repeats: boolean) => {
    const { margin = 0 } = options;
    const sink = pathSink(options);
    const box = groundOf(perspective, camera.pitch, margin);
    const [right, bottom] = [box.x + box.width, box.y + box.height];
    const corners = [box.x, right].flatMap((x) => [box.y, bottom].map((y) => flat.turnedBack(x, y, 0)));
    const easts = corners.map(([east]) => east);
    const souths = corners.map(([, south]) => south);
    const cut = geoClipRectangle(-margin, -margin, width + margin, height + margin)(sink);
    const seen = geoTransform({
      point(x, y) {
        const pixel = perspective.pixel(flat.turnedBack(x, y, 0));
        if (pixel !== null) this.stream.point(pixel.x, pixel.y);
      },
    }).stream(cut);
    const stream = geoClipRectangle(box.x, box.y, right, bottom)(seen);
    for (const { isPolygon, lines } of parts) {
      const offsets = lines.map((line) =>
        line.map(([longitude, latitude]) => offsetOf([longitude, clampLatitude(latitude)])),
      );
      let [west, east, north, south] = [Infinity, -Infinity, Infinity, -Infinity];
      for (const [x, y] of offsets.flat()) {
        west = Math.min(west, x);
        east = Math.max(east, x);
        north = Math.min(north, y);
        south = Math.max(south, y);
      }
      if (south < Math.min(...souths) || north > Math.max(...souths)) continue;
      const first = repeats ? Math.ceil((Math.min(...easts) - east) / world) : 0;
      const last = repeats ? Math.floor((Math.max(...easts) - west) / world) : 0;
      for (let copy = first; copy <= last; copy++) {
        if (isPolygon) stream.polygonStart();
        for (const line of offsets) {
          stream.lineStart();
          for (const [x, y] of line) {
            const [alongX, alongY] = flat.turned([x + copy * world, y, 0]);
            stream.point(alongX, alongY);
          }
          stream.lineEnd();
        }
        if (isPolygon) stream.polygonEnd();
      }
    }
    return sink.data();
  };

  /** The band between the edges of Mercator's world, once and as wide as can be seen. */
  const band = (): Part => {
    const { x, width: across, y, height: along } = groundOf(perspective, camera.pitch, width + height);
    const reach = (360 * (Math.abs(x) + across + Math.abs(y) + along)) / world;
    const [west, east] = [camera.longitude - reach, camera.longitude + reach];
    const ring: Position[] = [
      [west, 90],
      [east, 90],
      [east, -90],
      [west, -90],
    ];
    return { isPolygon: true, lines: [ring] };
  };

  return {
    view: flatView(camera, size),
    path: (geometry, options = {}) => path(partsOf(geometry), options, true),
    sphere: (options = {}) => path([band()], options, false),
  };
}
