// The airlift as lines: one arc for each route, one envelope for each shared count.
import type { Position as Coordinates, MultiLineString } from 'geojson';
import type { Airlift, Movement } from '../../airlift/airlift.ts';
import { type Route, routesOfMovement } from '../../airlift/routes.ts';
import { fanOfArcs, greatCircle } from '../../geodesy/great-circle.ts';
import type { Position } from '../../geodesy/position.ts';
import { worldSize } from '../projection/perspective.ts';
import { once } from './once.ts';

/** Parts made of the area between two neighbouring arcs, so that wide lines cover it at every zoom. */
const fanSteps = 24;
/** An envelope's line is at least twice as wide: neighbours that far apart leave nothing open, pixels. */
const widestGap = 6;

export interface Arc {
  readonly route: Route;
  /** The great circle as points at equal angles. */
  readonly line: readonly Position[];
}

/** The arcs of an airlift, in the data's order; the same again for the same airlift. */
export const arcsOf = once((airlift: Airlift): readonly Arc[] =>
  airlift.movements.flatMap((movement) =>
    routesOfMovement(movement).map((route) => ({
      route,
      line: greatCircle(route.from.position, route.to.position),
    })),
  ),
);

const coordinates = (line: readonly Position[]): Coordinates[] => line.map((position) => [...position]);

/** The fan of lines that a wide stroke makes into the envelope of a movement's arcs at a zoom. */
export function envelopeOf(movement: Movement, zoom: number): MultiLineString {
  return multiLine(fanOf(movement).filter((line) => line.zoom <= zoom));
}

interface EnvelopeLine {
  readonly line: readonly Position[];
  /** From which on there would be a gap without it. */
  readonly zoom: number;
}

const fanOf = once((movement: Movement): readonly EnvelopeLine[] => {
  const ends = movement.to.map((airfield) => airfield.position);
  const widest = Math.max(...ends.map(([, latitude]) => pixelsPerDegree(latitude)));
  return fanOfArcs(movement.from.position, ends, ends.length > 1 ? fanSteps : 1).map(({ line, gap }) => ({
    line,
    zoom: gap === Number.POSITIVE_INFINITY ? 0 : Math.max(0, Math.log2(widestGap / (gap * widest))),
  }));
});

const multiLine = (lines: readonly EnvelopeLine[]): MultiLineString => ({
  type: 'MultiLineString',
  coordinates: lines.map(({ line }) => coordinates(line)),
});

/** On Mercator's map at zoom 0, along either axis. */
const pixelsPerDegree = (latitude: number) => worldSize(0) / 360 / Math.cos((latitude * Math.PI) / 180);
