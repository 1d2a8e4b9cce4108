// The camera's arithmetic, as MapLibre does it: from a place to Mercator's plane or the globe, and from there to a pixel.
// Sources: maplibre-gl 6.17, src/geo/projection/mercator_transform.ts and vertical_perspective_transform.ts.
import type { Position } from '../../geodesy/position.ts';
import type { Point } from '../drawing/marks.ts';
import type { Camera } from './camera.ts';

export interface Size {
  /** pixels */
  readonly width: number;
  readonly height: number;
}

/** A place beside the camera's centre: towards the east, the south and up; pixels at the centre's scale, or radii. */
export type Offset = readonly [east: number, south: number, up: number];

export const radians = Math.PI / 180;
/** The latitude where the square Mercator world ends, degrees. */
export const mercatorEdge = (2 * Math.atan(Math.exp(Math.PI)) - Math.PI / 2) / radians;
/** MapLibre's vertical field of view, radians: 2 atan(1/3). */
const fieldOfView = 0.6435011087932844;

/** The width of the world in pixels. */
export const worldSize = (zoom: number) => 512 * 2 ** zoom;

/** As near to a pole as a place on Mercator's plane can be, which has none of the poles, degrees. */
const nearestToPole = 90 - 1e-9;

/** Web Mercator: the square world from 0 to 1, x to the east and y to the south, and beyond its edges what is nearer to a pole. */
export function toMercator([longitude, latitude]: Position): Point {
  const limited = Math.max(-nearestToPole, Math.min(nearestToPole, latitude));
  const angle = Math.PI / 4 + (limited * radians) / 2;
  return { x: longitude / 360 + 0.5, y: 0.5 - Math.log(Math.tan(angle)) / (2 * Math.PI) };
}

export function fromMercator({ x, y }: Point): Position {
  return [x * 360 - 180, Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) / radians];
}

export const clampLatitude = (latitude: number) => Math.max(-mercatorEdge, Math.min(mercatorEdge, latitude));

/** The globe's radius in pixels; it grows towards the poles, so that its scale at the centre is Mercator's. */
export function globeRadius({ zoom, latitude }: Camera): number {
  return worldSize(zoom) / (2 * Math.PI) / Math.cos(clampLatitude(latitude) * radians);
}

/** The unit vector of a place, beside the earth's centre, its axes those of the camera's centre. */
export function surfaceVector([longitude, latitude]: Position, camera: Camera): Offset {
  const turn = (longitude - camera.longitude) * radians;
  const [sine, cosine] = [Math.sin(latitude * radians), Math.cos(latitude * radians)];
  const [sine0, cosine0] = [Math.sin(camera.latitude * radians), Math.cos(camera.latitude * radians)];
  return [
    cosine * Math.sin(turn),
    cosine * sine0 * Math.cos(turn) - sine * cosine0,
    sine * sine0 + cosine * cosine0 * Math.cos(turn),
  ];
}

/** The place a vector from the earth's centre points to. */
export function placeOf([east, south, up]: Offset, camera: Camera): Position {
  const [sine0, cosine0] = [Math.sin(camera.latitude * radians), Math.cos(camera.latitude * radians)];
  const length = Math.hypot(east, south, up);
  const latitude = Math.asin(Math.max(-1, Math.min(1, (up * sine0 - south * cosine0) / length)));
  const turn = Math.atan2(east, up * cosine0 + south * sine0);
  return [camera.longitude + turn / radians, latitude / radians];
}

/** What a camera over a frame does with places beside its centre. */
export interface Perspective extends Size {
  /** From the camera to its centre, pixels. */
  readonly distance: number;
  /** The unit vector from the centre to the camera. */
  readonly towards: Offset;
  /** To the right, down the frame and nearer to the camera, pixels. */
  readonly turned: (offset: Offset) => readonly [right: number, down: number, nearer: number];
  /** The same, back again. */
  readonly turnedBack: (right: number, down: number, nearer: number) => Offset;
  /** Null behind the camera. */
  readonly pixel: (offset: Offset) => Point | null;
  /** The same of a place on the plane through the centre: a flat map asks it for thousands in every frame. */
  readonly pixelOnGround: (east: number, south: number) => Point | null;
}

export function perspectiveOf(camera: Camera, { width, height }: Size): Perspective {
  const distance = (0.5 / Math.tan(fieldOfView / 2)) * height;
  const [sineB, cosineB] = [Math.sin(camera.bearing * radians), Math.cos(camera.bearing * radians)];
  const [sineP, cosineP] = [Math.sin(camera.pitch * radians), Math.cos(camera.pitch * radians)];
  const turned: Perspective['turned'] = ([east, south, up]) => {
    const back = south * cosineB - east * sineB;
    return [east * cosineB + south * sineB, back * cosineP - up * sineP, back * sineP + up * cosineP];
  };
  const turnedBack: Perspective['turnedBack'] = (right, down, nearer) => {
    const back = down * cosineP + nearer * sineP;
    return [right * cosineB - back * sineB, right * sineB + back * cosineB, nearer * cosineP - down * sineP];
  };
  return {
    width,
    height,
    distance,
    towards: turnedBack(0, 0, 1),
    turned,
    turnedBack,
    pixel: (offset) => {
      const [right, down, nearer] = turned(offset);
      const depth = distance - nearer;
      if (depth <= 0) return null;
      return { x: width / 2 + (right * distance) / depth, y: height / 2 + (down * distance) / depth };
    },
    pixelOnGround: (east, south) => {
      const back = south * cosineB - east * sineB;
      const right = east * cosineB + south * sineB;
      const depth = distance - back * sineP;
      if (depth <= 0) return null;
      return {
        x: width / 2 + (right * distance) / depth,
        y: height / 2 + (back * cosineP * distance) / depth,
      };
    },
  };
}
