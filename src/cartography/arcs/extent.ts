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
  return arcs.flatMap(({ route: { from, to } }) => {
    const [start, end] = [from.position, to.position];
    const line = greatCircle(start, end, centralAngle(start, end) / 2);
    return line.some(([, latitude]) => Math.abs(latitude) > nearPole) ? [start, end] : line;
  });
}

/** The extent round these, with some width and height even where all of them are on one meridian or parallel. */
export const routeExtent = (airlift: Airlift, arcs: readonly Arc[]): Extent =>
  arcs.length === 0 ? extentRound(routePlaces(airlift, arcs)) : extentAlong(arcs);

/** In every frame of a map that moves it is asked for. */
const extentAlong = once((arcs: readonly Arc[]) => extentRound(placesAlong(arcs)));

/** So many places within so large a share of the width are a crowd, which is named at its left. */
const crowd = 4;
const westEnd = 0.2;

/** Whether many of few places lie at the western end of the routes, so that their names need room beside them. */
export const isCrowdedInWest = once((airlift: Airlift): boolean => {
  if (airlift.places.length > mostNamed) return false;
  const all = airlift.places.map(({ position: [longitude] }) => longitude);
  const [west, east] = [Math.min(...all), Math.max(...all)];
  return all.filter((longitude) => longitude - west < westEnd * (east - west)).length >= crowd;
});

/** Of more places not all can be named on a phone. */
const mostNamed = 12;

function extentRound(places: readonly Position[]): Extent {
  const [first, lowest, last, highest] = extentOf(places);
  const isRound = last - first > nearlyRound;
  const [west, east] = isRound ? [-180, 180] : [first, last];
  const limited = (latitude: number, limit: number) => {
    const isBeyond = (one: number) => (limit < 0 ? one < limit : one > limit);
    const beyond = places.filter((place) => isBeyond(place[1])).length;
    return isRound && isBeyond(latitude) && beyond < few * places.length ? limit : latitude;
  };
  const [south, north] = [limited(lowest, inhabited.south), limited(highest, inhabited.north)];
  const [across, along] = [east - west, north - south].map((span) => Math.max(0, leastSpan - span) / 2);
  return [west - (across ?? 0), south - (along ?? 0), east + (across ?? 0), north + (along ?? 0)];
}
