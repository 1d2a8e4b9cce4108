// Great circles for drawing: the one place where turf is asked for an arc.
import turfGreatCircle from '@turf/great-circle';
import { type Position, unroll } from './position.ts';

/**
 * Spacing of the points along an arc, degrees of arc. A chord of 0.25° (28 km) leaves a great circle by at most
 * L² tan(latitude) / 8R, which at latitude 70° is 42 m, or 0.6 pixels at zoom 8.5, the closest: at 56°, 0.2.
 */
const SPACING = 0.25;
/** The same between the arcs of a fan, where nothing is told by a line's very place: at most a pixel or two. */
const INNER_SPACING = 0.6;
const RADIANS = Math.PI / 180;

/** The angle between two positions seen from the earth's centre, in degrees, by the haversine formula. */
export function centralAngle(from: Position, to: Position): number {
  const halfLatitude = ((to[1] - from[1]) * RADIANS) / 2;
  const halfLongitude = ((to[0] - from[0]) * RADIANS) / 2;
  const square =
    Math.sin(halfLatitude) ** 2 +
    Math.cos(from[1] * RADIANS) * Math.cos(to[1] * RADIANS) * Math.sin(halfLongitude) ** 2;
  return (2 * Math.asin(Math.min(1, Math.sqrt(square)))) / RADIANS;
}

/**
 * The great circle from one position to another, as points at equal angles, dense enough to look smooth at every zoom.
 * Longitudes are continuous: an arc over the antimeridian runs on beyond ±180. Equal positions give the same point twice.
 * Antipodal positions have no single great circle: theirs runs over the North Pole, or along its start's meridian from pole to pole.
 * @param from `[longitude, latitude]` in degrees
 * @param to `[longitude, latitude]` in degrees
 * @param spacing of the points, degrees of arc
 */
export function greatCircle(from: Position, to: Position, spacing = SPACING): Position[] {
  const angle = centralAngle(from, to);
  if (angle < 1e-9) return [from, unroll(to, from[0])];
  if (180 - angle < 1e-6) {
    // From pole to pole by the equator: by way of a pole there would be no end of it.
    const [middle, rest]: [Position, Position] =
      Math.abs(from[1]) > 89
        ? [
            [from[0], 0],
            [from[0], 0],
          ]
        : [
            [from[0], 90],
            [to[0], 90],
          ];
    return [...greatCircle(from, middle, spacing), ...greatCircle(rest, to, spacing)];
  }
  const count = Math.max(2, Math.ceil(angle / spacing) + 1);
  // turf cuts an arc at ±180 and leaves a gap there. Turned so that its middle meridian is 0 the arc stays within ±90.
  const turned = unroll(to, from[0]);
  const middle = (from[0] + turned[0]) / 2;
  const arc = turfGreatCircle([from[0] - middle, from[1]], [turned[0] - middle, turned[1]], {
    npoints: count,
  });
  const line =
    arc.geometry.type === 'LineString' ? arc.geometry.coordinates : arc.geometry.coordinates.flat();
  const points = line.map(([longitude = 0, latitude = 0]): Position => [longitude + middle, latitude]);
  // The ends are the data itself, not turf's rounding of it.
  return [from, ...points.slice(1, -1), turned];
}

/**
 * The position at a share of an arc.
 * @param arc points at equal angles, as `greatCircle` gives them
 * @param share 0 at the start, 1 at the end
 */
export function alongArc(arc: readonly Position[], share: number): Position {
  const place = Math.min(1, Math.max(0, share)) * (arc.length - 1);
  const before = arc[Math.floor(place)];
  const after = arc[Math.ceil(place)];
  if (before === undefined || after === undefined)
    throw new RangeError('An arc needs at least one position.');
  const part = place - Math.floor(place);
  return [before[0] + (after[0] - before[0]) * part, before[1] + (after[1] - before[1]) * part];
}

/** A line of a fan. */
export interface FanLine {
  readonly line: Position[];
  /** How far apart its neighbours would be at their ends without it, degrees of arc; infinite for the arcs themselves. */
  readonly gap: number;
}

/**
 * Great circles that fill the area between neighbouring arcs from one origin, the arcs included, so that a wide line
 * along all of them covers that area at every zoom. The lines halve the area again and again: those with a wide gap are
 * enough where that gap is narrow to look at.
 * @param from the common origin, `[longitude, latitude]` in degrees
 * @param destinations where the arcs end
 * @param steps how many parts to make of the area between two neighbours
 */
export function fanOfArcs(from: Position, destinations: readonly Position[], steps: number): FanLine[] {
  const lines: FanLine[] = [];
  for (const [index, destination] of destinations.entries()) {
    lines.push({ line: greatCircle(from, destination), gap: Number.POSITIVE_INFINITY });
    const next = destinations[index + 1];
    if (next === undefined) continue;
    const side = greatCircle(destination, next);
    const width = centralAngle(destination, next);
    for (let step = 1; step < steps; step++) {
      const line = greatCircle(from, alongArc(side, step / steps), INNER_SPACING);
      lines.push({ line, gap: (width * partWithout(step, steps)) / steps });
    }
  }
  return lines;
}

/** How many steps wide the part is that a step divides, when parts are halved as long as they can be. */
function partWithout(step: number, steps: number): number {
  let part = steps;
  while (part % 2 === 0 && step % (part / 2) !== 0) part /= 2;
  return part;
}

/**
 * The great circles from place to place, one after the other, with continuous longitudes.
 * @param spacing of the points, degrees of arc
 */
export function greatCirclesThrough(stops: readonly Position[], spacing = SPACING): Position[] {
  const line = stops.slice(0, 1);
  for (const stop of stops.slice(1)) line.push(...greatCircle(line.at(-1) ?? stop, stop, spacing).slice(1));
  return line;
}
