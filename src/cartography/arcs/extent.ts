// What a map of the whole airlift has to show.
import type { Airlift } from '../../airlift/airlift.ts';
import { once } from '../../airlift/once.ts';
import { centralAngle, greatCircle } from '../../geodesy/great-circle.ts';
import { type Extent, extentOf, type Position } from '../../geodesy/position.ts';
import type { Arc } from './arcs.ts';

/** Degrees that are shown at least: closer in, the map has nothing more to tell. */
const leastSpan = 0.5;

/** Of more routes than this the ends and the middle tell how far they reach. */
const many = 200;
/** A few that lead over a pole do not make the map of all others small, degrees. */
const nearPole = 75;

/** The places that a map of the whole airlift is made for: along the arcs, or the airfields where nothing flew. */
export const routePlaces = (airlift: Airlift, arcs: readonly Arc[]): readonly Position[] =>
  arcs.length === 0 ? airlift.places.map(({ position }) => position) : placesAlong(arcs);

function placesAlong(arcs: readonly Arc[]): readonly Position[] {
  if (arcs.length <= many) return arcs.flatMap(({ line }) => line);
  return arcs.flatMap(({ route: { from, to } }) => {
    const [start, end] = [from.position, to.position];
    const line = greatCircle(start, end, centralAngle(start, end) / 2);
    return line.some(([, latitude]) => Math.abs(latitude) > nearPole) ? [start, end] : line;
  });
}

/** The extent round these, with some width and height even where all of them are on one meridian or parallel. */
export const routeExtent = (airlift: Airlift, arcs: readonly Arc[]): Extent =>
  arcs.length === 0 ? widened(extentOf(routePlaces(airlift, arcs))) : extentAlong(arcs);

const extentAlong = once((arcs: readonly Arc[]) => widened(extentOf(placesAlong(arcs))));

function widened([first, south, last, north]: Extent): Extent {
  // Routes all round the earth go on for ever; a map shows it once.
  const [west, east] = last - first > 360 ? [-180, 180] : [first, last];
  const [across, along] = [east - west, north - south].map((span) => Math.max(0, leastSpan - span) / 2);
  return [west - (across ?? 0), south - (along ?? 0), east + (across ?? 0), north + (along ?? 0)];
}
