// Which two places an inset shows apart, and how much ground it needs. Both are told from the places alone, whatever
// the view, so that the ground can be fetched before anything is drawn.
import type { Place } from '../../../airlift/airlift.ts';
import type { Flow } from '../../../airlift/counting/flows.ts';
import { importantPlaces } from '../../../airlift/counting/importance.ts';
import { centralAngle } from '../../../geodesy/great-circle.ts';
import { type Extent, type Position, unroll } from '../../../geodesy/position.ts';
import { toMercator, worldSize } from '../../projection/perspective.ts';

export interface InsetPlace {
  readonly id: string;
  /** `[longitude, latitude]` in degrees */
  readonly position: Position;
}

/** The important airfields: of a city or a region nobody knows where in it the airfield was, so a close-up would be untrue. */
export const placesOfInset = (flows: readonly Flow[]): readonly Place[] =>
  [...importantPlaces(flows)].filter(({ kind }) => kind === 'airfield');

/** Places nearer to each other than this on the map are shown apart, pixels. */
export const closeBy = 48;
/** The same where lines have widths: a lasso is put round dots as near as this, and names have leaders. */
export const closeByOfFlows = 24;
/** A cone shows some of its parts smaller than a flat map of its zoom does: by no more than this. */
const mostShrinking = 2;
/** The distance between the two in the inset, as a share of its height, and the inset's width as one of its height. */
export const apart = 0.36;
const widthOfHeight = 1 / 0.68;
/** How far left of the middle the two stand, as a share of the inset's width. */
export const aside = 0.19;
/** Nearer to each other than this no map of ours shows two places apart, degrees of arc: 110 m. */
const leastAngle = 0.001;

/**
 * The closest two places, whatever their order; of several equally close pairs the first by their ids. Null where there
 * are not two.
 * @param important those that the map names in any case
 */
export function insetPair<Shown extends InsetPlace>(
  important: readonly Shown[],
): readonly [Shown, Shown] | null {
  // Two that are farther apart by latitude alone than the closest ones so far need not be looked at.
  const byLatitude = [...important].sort((a, b) => a.position[1] - b.position[1] || (a.id < b.id ? -1 : 1));
  let pair: readonly [Shown, Shown] | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const [index, one] of byLatitude.entries())
    for (let next = index + 1; next < byLatitude.length; next++) {
      const other = byLatitude[next] as Shown;
      if (other.position[1] - one.position[1] > least) break;
      const angle = centralAngle(one.position, other.position);
      if (angle < leastAngle || angle > least) continue;
      const found = one.id < other.id ? ([one, other] as const) : ([other, one] as const);
      if (angle === least && pair !== null && keyOf(found) > keyOf(pair)) continue;
      pair = found;
      least = angle;
    }
  return pair;
}

const keyOf = ([one, other]: readonly [InsetPlace, InsetPlace]) => `${one.id} ${other.id}`;

/**
 * The ground that an inset of a pair shows, however it is turned; null: all of the world, for a pair that lies on both
 * sides of the map's edge or near a pole.
 */
export function groundOfInset(one: Position, other: Position): Extent | null {
  const [longitude, latitude] = unroll(other, one[0]);
  // From its middle an inset reaches half its diagonal, and the pair stands aside from that.
  const half = Math.hypot(1, widthOfHeight) / 2 + aside * widthOfHeight;
  const reach = (half / apart) * centralAngle(one, other);
  const [south, north] = [Math.min(one[1], latitude) - reach, Math.max(one[1], latitude) + reach];
  const highest = Math.max(Math.abs(south), Math.abs(north));
  if (highest > 80) return null;
  const across = reach / Math.cos((highest * Math.PI) / 180);
  const [west, east] = [Math.min(one[0], longitude) - across, Math.max(one[0], longitude) + across];
  return west < -180 || east > 180 ? null : [west, south, east, north];
}

/** Whether a map that is seen at a zoom may show two places so close together that they need an inset. */
export function mayNeedInset(one: Position, other: Position, zoom: number): boolean {
  const [from, to] = [toMercator(one), toMercator(unroll(other, one[0]))];
  return Math.hypot(from.x - to.x, from.y - to.y) * worldSize(zoom) < closeBy * mostShrinking;
}
