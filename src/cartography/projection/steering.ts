// How gestures move a camera, while the map is a drawing: what is under the pointer stays under it, as MapLibre does it.
// Sources: maplibre-gl 6.17, src/ui/handler/scroll_zoom.ts, keyboard.ts and src/geo/projection/*_camera_helper.ts.
import type { Position } from '../../geodesy/position.ts';
import type { Point } from '../drawing/marks.ts';
import type { Camera } from './camera.ts';
import { constrained, globeZoomAt, wrapped } from './constrain.ts';
import {
  fromMercator,
  globeRadius,
  type Offset,
  perspectiveOf,
  placeOf,
  type Size,
  toMercator,
  worldSize,
} from './perspective.ts';
import type { Projection } from './projection.ts';

/** What a camera is over. */
export interface Ground {
  readonly projection: Projection;
  /** Of the frame, pixels. */
  readonly size: Size;
}

/** Zoom steps of one frame are at most a doubling. */
const mostScale = 2;
/** Pixels of a wheel's turn, or of a trackpad's, that make a step. */
const wheelRate = 450;
const trackpadRate = 100;
/** Arrow keys: pixels, and degrees with the shift key. */
const panStep = 100;
const bearingStep = 15;
const pitchStep = 10;
/** Times that a place on the globe is sought again; each is some ten times nearer. */
const attempts = 8;

const middleOf = ({ width, height }: Size): Point => ({ x: width / 2, y: height / 2 });

/** How far along a ray from the eye the globe is met first; null where it is missed. */
function meeting(eye: Offset, ray: Offset, radius: number): number | null {
  const up = eye[2] + radius;
  const square = ray[0] ** 2 + ray[1] ** 2 + ray[2] ** 2;
  const half = -(ray[0] * eye[0] + ray[1] * eye[1] + ray[2] * up) / square;
  const rest = half ** 2 - (eye[0] ** 2 + eye[1] ** 2 + up ** 2 - radius ** 2) / square;
  return rest >= 0 ? half - Math.sqrt(rest) : null;
}

/** The place under a pixel of the frame; null beside the globe and above the horizon. */
export function placeUnder(camera: Camera, { projection, size }: Ground, { x, y }: Point): Position | null {
  const { distance, turnedBack } = perspectiveOf(camera, size);
  const eye = turnedBack(0, 0, distance);
  const ray = turnedBack(x - size.width / 2, y - size.height / 2, -distance);
  if (projection === 'globe') {
    const radius = globeRadius(camera);
    const share = meeting(eye, ray, radius);
    if (share === null) return null;
    const [east, south, up] = [0, 1, 2].map((axis) => (eye[axis] ?? 0) + (ray[axis] ?? 0) * share);
    return placeOf([east ?? 0, south ?? 0, (up ?? 0) + radius], camera);
  }
  if (ray[2] >= 0) return null;
  const share = -eye[2] / ray[2];
  const centre = toMercator([camera.longitude, camera.latitude]);
  const world = worldSize(camera.zoom);
  return fromMercator({
    x: centre.x + (eye[0] + ray[0] * share) / world,
    y: centre.y + (eye[1] + ray[1] * share) / world,
  });
}

/** The camera with a place moved under a pixel; the same camera where that cannot be. */
function withPlaceUnder(camera: Camera, ground: Ground, place: Position, point: Point): Camera {
  const { projection, size } = ground;
  if (projection === 'mercator') {
    const seen = placeUnder(camera, ground, point);
    if (seen === null) return camera;
    const [centre, wanted, there] = [
      toMercator([camera.longitude, camera.latitude]),
      toMercator(place),
      toMercator(seen),
    ];
    const next = { x: centre.x + wanted.x - there.x, y: centre.y + wanted.y - there.y };
    const [longitude, latitude] = fromMercator(next);
    return constrained(projection, { ...camera, longitude, latitude }, size);
  }
  let next = camera;
  for (let attempt = 0; attempt < attempts; attempt++) {
    const seen = placeUnder(next, ground, point);
    if (seen === null) return camera;
    const latitude = next.latitude + place[1] - seen[1];
    const longitude = next.longitude + wrapped(place[0] - seen[0]);
    // The globe keeps its size, and is counted in Mercator's zoom at its centre.
    const zoom = next.zoom + globeZoomAt(latitude) - globeZoomAt(next.latitude);
    next = constrained(projection, { ...next, zoom, latitude, longitude }, size);
  }
  return next;
}

/** The camera after a drag: what was under `from` is under `to`. */
export function dragged(camera: Camera, ground: Ground, from: Point, to: Point): Camera {
  const place = placeUnder(camera, ground, from);
  return place === null ? camera : withPlaceUnder(camera, ground, place, to);
}

/** The camera nearer by some steps, each of them a doubling; what is under `about` stays there. */
export function zoomed(camera: Camera, ground: Ground, steps: number, about?: Point): Camera {
  const { projection, size } = ground;
  const point = about ?? middleOf(size);
  const place = placeUnder(camera, ground, point);
  const nearer = constrained(projection, { ...camera, zoom: camera.zoom + steps }, size);
  return place === null || about === undefined ? nearer : withPlaceUnder(nearer, ground, place, point);
}

/**
 * The steps of a wheel that was turned.
 * @param delta pixels, downwards positive, as WheelEvent.deltaY
 * @param isTrackpad whose turns are many and small
 */
export function wheelSteps(delta: number, isTrackpad: boolean): number {
  const scale = mostScale / (1 + Math.exp(-Math.abs(delta) / (isTrackpad ? trackpadRate : wheelRate)));
  return -Math.sign(delta) * Math.log2(scale);
}

/** The camera after a key; null where the key moves nothing. */
export function keyed(camera: Camera, ground: Ground, key: string, hasShift: boolean): Camera | null {
  const { projection, size } = ground;
  const arrows: Readonly<Record<string, readonly [x: number, y: number]>> = {
    ArrowLeft: [-1, 0],
    ArrowRight: [1, 0],
    ArrowUp: [0, -1],
    ArrowDown: [0, 1],
  };
  const arrow = arrows[key];
  if (arrow === undefined) {
    if (key === '+' || key === '=') return zoomed(camera, ground, key === '+' && hasShift ? 2 : 1);
    return key === '-' || key === '_' ? zoomed(camera, ground, hasShift ? -2 : -1) : null;
  }
  const [x, y] = arrow;
  if (hasShift) {
    const turned = { bearing: camera.bearing + x * bearingStep, pitch: camera.pitch - y * pitchStep };
    return constrained(projection, { ...camera, ...turned }, size);
  }
  const middle = middleOf(size);
  return dragged(camera, ground, middle, { x: middle.x - x * panStep, y: middle.y - y * panStep });
}
