// What a map of the whole airlift has to show.
import type { Airlift } from '../../airlift/airlift.ts';
import { once } from '../../airlift/once.ts';
import { middleOf } from '../../geodesy/middle.ts';
import { type Extent, extentOf, type Position, unroll } from '../../geodesy/position.ts';
import type { Arc } from './arcs.ts';

/** Degrees that are shown at least: closer in, the map has nothing more to tell. */
const leastSpan = 0.5;

/** Of more routes than this the ends and the middle tell how far they reach. */
const many = 200;
/** A few that lead over a pole do not make the map of all others small, degrees. */
const nearPole = 75;

/** Routes nearly all round the earth are shown as maps of the world are: from the 180th meridian to itself, degrees. */
const nearlyRound = 330;
/** What such maps show, if no more of their places than so small a share are nearer to a pole. */
const inhabited = { south: -60, north: 80 } as const;
const few = 0.01;

/** The places that a map of the whole airlift is made for: along the arcs, or the airfields where nothing flew. */
export const routePlaces = (airlift: Airlift, arcs: readonly Arc[]): readonly Position[] =>
  arcs.length === 0 ? airlift.places.map(({ position }) => position) : placesAlong(arcs);

function placesAlong(arcs: readonly Arc[]): readonly Position[] {
  if (arcs.length <= many) return arcs.flatMap(({ line }) => line);
  return arcs.flatMap(({ route }) => {
    const [start, end] = [route.from.position, route.to.position];
    const middle = middleOf([start, end]);
    const line: readonly Position[] = [start, middle, unroll(end, middle[0])];
    return line.some(([, latitude]) => Math.abs(latitude) > nearPole) ? [start, end] : line;
  });
}

/** The extent round these, with some width and height even where all of them are on one meridian or parallel. */
export const routeExtent = (airlift: Airlift, arcs: readonly Arc[]): Extent =>
  arcs.length === 0 ? extentRound(routePlaces(airlift, arcs)) : extentAlong(arcs);

/** In every frame of a map that moves it is asked for. */
const extentAlong = once((arcs: readonly Arc[]) => extentRound(placesAlong(arcs)));

function extentRound(places: readonly Position[]): Extent {
  const [first, lowest, last, highest] = extentOf(places);
  const isRound = last - first > nearlyRound;
  const [west, east] = isRound ? [-180, 180] : [first, last];
  const beyond = (isSo: (latitude: number) => boolean) =>
    isRound && places.filter(([, latitude]) => isSo(latitude)).length < few * places.length;
  const south = beyond((latitude) => latitude < inhabited.south) ? Math.max(lowest, inhabited.south) : lowest;
  const north = beyond((latitude) => latitude > inhabited.north)
    ? Math.min(highest, inhabited.north)
    : highest;
  const [across, along] = [east - west, north - south].map((span) => Math.max(0, leastSpan - span) / 2);
  return [west - (across ?? 0), south - (along ?? 0), east + (across ?? 0), north + (along ?? 0)];
}
