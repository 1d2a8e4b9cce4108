// Arrowheads that tell the direction of flight, placed on the screen so that they keep their size at every zoom.
import { type ArcPlace, isInFrame, placeAt, type ScreenArc } from '../arcs/screen-arc.ts';
import type { Box, PathMark, Point } from '../drawing/marks.ts';

/** Shares of an arc that carry a head when the whole route is seen. */
const usualShares = [0.3, 0.73] as const;
/** Where heads of neighbouring arcs stand apart by this share, so that they do not touch. */
const stagger = 0.022;
/** No head stands nearer to an arc's end than this share. */
const endMargin = 0.004;
/** Closer than this share of a head's length, arcs carry one head on their middle line. */
const closeness = 0.8;

/** A notched head, its tip forward along x; the unit is its length, the origin its middle. */
const head = 'M0.55 0L-0.55 0.46L-0.3 0L-0.55 -0.46Z';

/** An arrowhead and its middle. */
export interface Arrowhead {
  readonly point: Point;
  readonly mark: PathMark;
}

function headAt({ point, along }: ArcPlace, length: number, colour: string): Arrowhead {
  const turn = (x: number, y: number) =>
    `${(point.x + length * (x * along.x - y * along.y)).toFixed(2)} ${(point.y + length * (x * along.y + y * along.x)).toFixed(2)}`;
  const data = head.replace(/(-?[\d.]+) (-?[\d.]+)/g, (_, x: string, y: string) =>
    turn(Number(x), Number(y)),
  );
  return { point, mark: { kind: 'path', data, fill: colour } };
}

/** The shares at which heads stand: the usual two, or, closer in, as many as keep some in the frame. */
function sharesFor(arcs: readonly ScreenArc[], frame: Box): readonly number[] {
  const seen = (shares: readonly number[]) =>
    shares.some((share) => arcs.some((arc) => isInFrame(arc, share, frame)));
  if (seen(usualShares)) return usualShares;
  const longest = Math.max(...arcs.map((arc) => arc.length));
  const count = 2 ** Math.max(1, Math.ceil(Math.log2(longest / 320)));
  return Array.from({ length: count }, (_, index) => (index + 0.5) / count);
}

function middle(places: readonly ArcPlace[]): ArcPlace {
  const mean = (pick: (place: ArcPlace) => number) =>
    places.reduce((sum, place) => sum + pick(place), 0) / places.length;
  const along: Point = { x: mean((place) => place.along.x), y: mean((place) => place.along.y) };
  const length = Math.hypot(along.x, along.y) || 1;
  return {
    point: { x: mean((place) => place.point.x), y: mean((place) => place.point.y) },
    along: { x: along.x / length, y: along.y / length },
  };
}

/**
 * The heads on the arcs of one movement.
 * @param length of one head, pixels
 */
export function arrowheads(
  arcs: readonly ScreenArc[],
  frame: Box,
  length: number,
  colour: string,
): Arrowhead[] {
  return sharesFor(arcs, frame).flatMap((share) => {
    const places = arcs.flatMap((arc) => placeAt(arc, share) ?? []);
    const close = places.every((place, index) => {
      const before = places[index - 1];
      if (before === undefined) return true;
      const step = { x: place.point.x - before.point.x, y: place.point.y - before.point.y };
      return Math.abs(-step.x * place.along.y + step.y * place.along.x) < closeness * length;
    });
    if (places.length > 1 && close) return [headAt(middle(places), length * 1.2, colour)];
    return arcs.flatMap((arc, index) => {
      const own = share + (index - (arcs.length - 1) / 2) * stagger;
      const place = own < endMargin || own > 1 - endMargin ? null : placeAt(arc, own);
      return place === null ? [] : [headAt(place, length, colour)];
    });
  });
}
