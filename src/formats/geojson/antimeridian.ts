// Lines of GeoJSON: within ±180°, cut at the antimeridian, to a tenth of a metre.
import type { Position as Coordinates, LineString, MultiLineString } from 'geojson';
import type { Position } from '../../geodesy/position.ts';

/** To 6 decimal places, which is a tenth of a metre. */
export function rounded([longitude, latitude]: Position): [number, number] {
  const round = (degrees: number) => Math.round(degrees * 1e6) / 1e6;
  return [round(longitude), round(latitude)];
}

/** A line with continuous longitudes as a geometry within ±180°, cut at the antimeridian (RFC 7946, section 3.1.9). */
export function arcGeometry(line: readonly Position[]): LineString | MultiLineString {
  const parts = cutAtAntimeridian(line.map(rounded));
  const [only] = parts;
  return parts.length === 1 && only !== undefined
    ? { type: 'LineString', coordinates: only }
    : { type: 'MultiLineString', coordinates: parts };
}

function cutAtAntimeridian(line: readonly Position[]): Coordinates[][] {
  const parts: Coordinates[][] = [];
  let part: Coordinates[] = [];
  let turn = 0;
  const place = ([longitude, latitude]: Position) => rounded([longitude - 360 * turn, latitude]);
  for (const [start, end] of segmentsOf(line)) {
    // A segment along the antimeridian stays with the part before it.
    const middle = (start[0] + end[0]) / 2 - 360 * turn;
    if (Math.abs(middle) > 180) {
      turn += Math.round(middle / 360);
      part = [];
    }
    if (part.length === 0) {
      part.push(place(start));
      parts.push(part);
    }
    part.push(place(end));
  }
  return parts;
}

/** The segments of a line, those over an antimeridian in two. */
function segmentsOf(line: readonly Position[]): [Position, Position][] {
  return line.slice(1).flatMap((end, index): [Position, Position][] => {
    const start = line[index] ?? end;
    const [west, east] = start[0] < end[0] ? [start[0], end[0]] : [end[0], start[0]];
    const meridian = 360 * Math.ceil((west - 180) / 360) + 180;
    if (meridian <= west || meridian >= east) return [[start, end]];
    const share = (meridian - start[0]) / (end[0] - start[0]);
    const cut: Position = [meridian, start[1] + (end[1] - start[1]) * share];
    return [
      [start, cut],
      [cut, end],
    ];
  });
}
