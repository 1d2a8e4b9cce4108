// The globe: what a camera above it sees of it, up to the horizon.
import { type GeoStream, geoClipCircle, geoClipRectangle, geoProjection, geoTransform } from 'd3-geo';
import type { Position } from '../../geodesy/position.ts';
import type { Camera } from './camera.ts';
import { dot, globeEye, globeView, scaled, sum } from './globe-view.ts';
import type { Lens } from './lens.ts';
import { type PathOptions, pathSink } from './path-data.ts';
import { globeRadius, type Offset, placeOf, type Size, surfaceVector } from './perspective.ts';
import { edgeStep, feed, partsOf } from './shapes.ts';

/** The share of the way from the centre to the camera behind which nothing is drawn. */
const nearest = 0.8;

/** Axes at a place: outwards, to the east, to the north. */
type Axes = readonly [outwards: Offset, east: Offset, north: Offset];

function axesAt([longitude, latitude]: Position, camera: Camera): Axes {
  return [
    surfaceVector([longitude, latitude], camera),
    surfaceVector([longitude + 90, 0], camera),
    surfaceVector([longitude, latitude + 90], camera),
  ];
}

/** The vector of an angle east and an angle north of a place, radians. */
function vectorOf([outwards, east, north]: Axes, lambda: number, phi: number): Offset {
  const level = sum(scaled(outwards, Math.cos(lambda)), east, Math.sin(lambda));
  return sum(scaled(level, Math.cos(phi)), north, Math.sin(phi));
}

/** A stream whose angles are counted from one place, as one whose angles are counted from another. */
function turnedStream(from: Axes, to: Axes, stream: GeoStream): GeoStream {
  return geoTransform({
    point(lambda, phi) {
      const vector = vectorOf(from, lambda, phi);
      const [outwards, east, north] = [dot(vector, to[0]), dot(vector, to[1]), dot(vector, to[2])];
      this.stream.point(Math.atan2(east, outwards), Math.asin(Math.max(-1, Math.min(1, north))));
    },
  }).stream(stream);
}

export function globeLens(camera: Camera, size: Size): Lens {
  const { width, height } = size;
  const radius = globeRadius(camera);
  const { perspective, eye, pixelOf } = globeEye(camera, size);
  const eyeSquare = dot(eye, eye);

  const under = placeOf(eye, camera);
  const axes = axesAt(under, camera);
  const horizon = Math.acos(1 / Math.sqrt(eyeSquare));
  /** The plane across the line of sight behind which nothing is drawn: its distance from the earth's centre, radii. */
  const plane = perspective.towards[2] + (nearest * perspective.distance) / radius;

  /** Cuts at the horizon and, where that lies behind the camera, in front of the camera too. */
  const cutAtHorizon = (stream: GeoStream): GeoStream => {
    if (plane >= 1) return geoClipCircle(horizon)(stream);
    const away = axesAt(placeOf(scaled(perspective.towards, -1), camera), camera);
    const inFront = geoClipCircle(Math.acos(-plane))(turnedStream(away, axes, stream));
    return geoClipCircle(horizon)(turnedStream(axes, away, inFront));
  };

  const underneath = pixelOf(axes[0]) ?? { x: 0, y: 0 };
  const streamTo = (sink: GeoStream, margin: number): GeoStream =>
    geoProjection((lambda, phi) => {
      const pixel = pixelOf(vectorOf(axes, lambda, phi));
      // Everything behind the camera has been cut away. d3-geo counts upwards.
      return pixel === null ? [0, 0] : [pixel.x, -pixel.y];
    })
      .scale(1)
      // d3-geo moves the middle of its angles to where it is told to: here, to where it is.
      .translate([underneath.x, underneath.y])
      .rotate([-under[0], -under[1]])
      .precision(0.2)
      .preclip(cutAtHorizon)
      .postclip(geoClipRectangle(-margin, -margin, width + margin, height + margin))
      .stream(sink);

  const path = (draw: (stream: GeoStream) => void, options: PathOptions) => {
    const sink = pathSink(options);
    draw(streamTo(sink, options.margin ?? 0));
    return sink.data();
  };

  return {
    view: globeView(camera, size),
    path: (geometry, options = {}) =>
      path((stream) => {
        for (const part of partsOf(geometry)) feed(part, stream, edgeStep(radius));
      }, options),
    sphere: (options = {}) => path((stream) => stream.sphere?.(), options),
  };
}
