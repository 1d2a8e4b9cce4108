// The airlift as lines: one arc for each route, one envelope for each shared count.
import type { Position as Coordinates, MultiLineString } from 'geojson';
import type { Airlift, Movement } from '../../airlift/airlift.ts';
import { once } from '../../airlift/once.ts';
import { type Route, routesOf } from '../../airlift/routes.ts';
import { fanOfArcs, greatCirclesThrough } from '../../geodesy/great-circle.ts';
import type { Position } from '../../geodesy/position.ts';
import { worldSize } from '../projection/perspective.ts';

/** Parts made of the area between two neighbouring arcs, so that wide lines cover it at every zoom. */
const fanSteps = 24;
/** An envelope's line is at least twice as wide: neighbours that far apart leave nothing open, pixels. */
const widestGap = 6;

export interface Arc {
  readonly route: Route;
  /** The great circle as points at equal angles. */
  readonly line: readonly Position[];
}

class RouteArc implements Arc {
  readonly route: Route;

  constructor(route: Route) {
    this.route = route;
  }

  // Of many routes most are never drawn as arcs.
  get line() {
    return lineOf(this.route);
  }
}

/** The arcs of an airlift, in the data's order; the same again for the same airlift. */
export const arcsOf = once((airlift: Airlift): readonly Arc[] =>
  routesOf(airlift).map((route) => new RouteArc(route)),
);

const lineOf = once((route: Route) =>
  greatCirclesThrough([route.from, ...route.via, route.to].map(({ position }) => position)),
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
  // The side that has one place is where the fan opens.
  const [hub, ends] =
    movement.from.length === 1 ? [movement.from, movement.to] : [movement.to, movement.from];
  const [from] = hub.map(({ position }) => position);
  const to = ends.map(({ position }) => position);
  if (from === undefined || to.length === 0) return [];
  const widest = Math.max(...to.map(([, latitude]) => pixelsPerDegree(latitude)));
  return fanOfArcs(from, to, to.length > 1 ? fanSteps : 1).map(({ line, gap }) => ({
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
