// Where a reader says that a place is: a crosshair over a flat map, moved by keys, by a press or by typed coordinates, and
// the camera that keeps it in the frame.
import type { Point } from '../cartography/drawing/marks.ts';
import { type Camera, usualLeastZoom } from '../cartography/projection/camera.ts';
import { constrained, wrapped } from '../cartography/projection/constrain.ts';
import { flatView } from '../cartography/projection/flat-view.ts';
import { flatCameraFor } from '../cartography/projection/map-fit.ts';
import { clampLatitude, type Size, worldSize } from '../cartography/projection/perspective.ts';
import { dragged, placeUnder, zoomed } from '../cartography/projection/steering.ts';
import { type Extent, extentOf, type Position, unroll } from '../geodesy/position.ts';

export interface PlaceChoice {
  /** `[longitude, latitude]` in degrees, within ±180. */
  readonly position: Position;
  readonly camera: Camera;
}

/** Arrow keys: pixels, and with the shift key. */
const step = 6;
const leap = 60;
/** The crosshair keeps so far from the sides of the frame, a share of its shorter side. */
const inside = 0.12;
/** What is shown where no other place is known; the rest of the world is a few keys away. */
const world: Extent = [-20, -35, 150, 65];
/** Round the places that are known, pixels, and the closest that these are looked at first. */
const padding = { top: 40, right: 40, bottom: 40, left: 40 };
const closest = 5;

const groundOf = (size: Size) => ({ projection: 'mercator', size }) as const;

/** As exactly as a pixel of the map is, degrees. */
function rounded([longitude, latitude]: Position, zoom: number): Position {
  const digits = Math.max(1, Math.ceil(-Math.log10(360 / worldSize(zoom))));
  const round = (degrees: number) => Number(degrees.toFixed(digits));
  // Rounded first: at a small zoom 85.05 would become 85.1, which lies beyond the map's edge.
  return [wrapped(round(longitude)), clampLatitude(round(latitude))];
}

/** @param near where the other places of the table are; the crosshair stands between them at first */
export function choiceNear(near: readonly Position[], size: Size): PlaceChoice {
  const extent = near.length === 0 ? world : extentOf(near);
  const fitted = flatCameraFor(extent, padding, size, closest);
  const camera = constrained('mercator', { ...fitted, zoom: Math.max(fitted.zoom, usualLeastZoom) }, size);
  return { position: rounded([camera.longitude, camera.latitude], camera.zoom), camera };
}

/** Where a position is seen: in the copy of the world that the camera is over. */
export const pointOf = (position: Position, camera: Camera, size: Size): Point | null =>
  flatView(camera, size).project(unroll(position, camera.longitude));

/** The crosshair at another position; the map follows only as far as it has to. */
export function placedAt({ camera }: PlaceChoice, position: Position, size: Size): PlaceChoice {
  const point = pointOf(position, camera, size);
  const { width, height } = size;
  const margin = Math.min(width, height) * inside;
  const isSeen = point !== null && point.x >= 0 && point.x <= width && point.y >= 0 && point.y <= height;
  if (point === null || !isSeen) {
    const [longitude, latitude] = position;
    return { position, camera: constrained('mercator', { ...camera, longitude, latitude }, size) };
  }
  const to = {
    x: Math.max(margin, Math.min(width - margin, point.x)),
    y: Math.max(margin, Math.min(height - margin, point.y)),
  };
  if (to.x === point.x && to.y === point.y) return { position, camera };
  return { position, camera: dragged(camera, groundOf(size), point, to) };
}

/** The crosshair at a pixel of the frame that was pressed. */
export function placedUnder(choice: PlaceChoice, point: Point, size: Size): PlaceChoice {
  const place = placeUnder(choice.camera, groundOf(size), point);
  return place === null ? choice : placedAt(choice, rounded(place, choice.camera.zoom), size);
}

/** Nearer by some steps, each a doubling; the crosshair stays where it is in the frame, or comes back into it. */
export function choiceZoomed(choice: PlaceChoice, steps: number, size: Size): PlaceChoice {
  const { position, camera } = placedAt(choice, choice.position, size);
  const point = pointOf(position, camera, size);
  return { position, camera: zoomed(camera, groundOf(size), steps, point ?? undefined) };
}

/** After a key; null where the key moves nothing. */
export function choiceKeyed(
  choice: PlaceChoice,
  key: string,
  hasShift: boolean,
  size: Size,
): PlaceChoice | null {
  if (key === '+' || key === '=') return choiceZoomed(choice, 1, size);
  if (key === '-' || key === '_') return choiceZoomed(choice, -1, size);
  const arrows: Readonly<Record<string, readonly [x: number, y: number]>> = {
    ArrowLeft: [-1, 0],
    ArrowRight: [1, 0],
    ArrowUp: [0, -1],
    ArrowDown: [0, 1],
  };
  const arrow = arrows[key];
  if (arrow === undefined) return null;
  const seen = placedAt(choice, choice.position, size);
  const point = pointOf(seen.position, seen.camera, size);
  if (point === null) return choice;
  const pixels = hasShift ? leap : step;
  return placedUnder(seen, { x: point.x + arrow[0] * pixels, y: point.y + arrow[1] * pixels }, size);
}

/** As it is offered to be typed over: latitude first, as every map and chart has it. */
export const typedPosition = ([longitude, latitude]: Position): string => `${latitude}, ${longitude}`;
