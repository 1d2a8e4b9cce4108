// The trunk of a count that several places share: the line between its one end and the middle of the places, beside the
// trunks of other counts that the same places share.
import type { Point } from '../drawing/marks.ts';
import { sideBySide, smoothed } from './bundles.ts';
import { placeOn } from './course.ts';
import type { FlowLine } from './flow-lines.ts';
import type { Strand } from './strands.ts';

/** The side of the flight on which the places are that share it. */
export type FanSide = 'from' | 'to';

export interface Trunk {
  readonly line: FlowLine;
  readonly strand: Strand;
  readonly side: FanSide;
  /** Pixels to the right of the flight by which all trunks of a bundle are moved at their fan. */
  readonly aside: number;
}

/** A cut across a bundle of trunks where their lasso lies. */
export interface CrossSection {
  readonly point: Point;
  /** The unit vector of the flight. */
  readonly along: Point;
  /** What the trunks take up, pixels to the right of the flight from the point. */
  readonly left: number;
  readonly right: number;
}

export interface FittedTrunks {
  /** Pixels to the right of the flight that each trunk is moved by, at pixels from the middle of the places. */
  readonly shifts: readonly ((away: number) => number)[];
  readonly section: CrossSection;
}

/** Between trunks, pixels. */
const gap = 1.6;
/** Pixels between two cuts across a bundle, and how many there are at most. */
const step = 8;
const mostSteps = 150;
/** Pixels over which the places of trunks are smoothed. */
const smoothing = 50;

/** A place on a trunk, so many pixels from the middle of the places. */
export function trunkAt({ strand, side }: Trunk, away: number): { point: Point; along: Point } {
  return placeOn(strand, side === 'to' ? strand.length - away : away);
}

interface Cut {
  readonly point: Point;
  readonly along: Point;
  readonly right: Point;
}

/** The middle of trunks at a distance from the middle of the places, and their common direction. */
function cutAcross(trunks: readonly Trunk[], away: number): Cut {
  const places = trunks.map((trunk) => ({ ...trunkAt(trunk, away), room: trunk.line.room }));
  const whole = places.reduce((sum, { room }) => sum + room, 0) || 1;
  const mean = (pick: (place: { point: Point; along: Point }) => number) =>
    places.reduce((sum, place) => sum + (pick(place) * place.room) / whole, 0);
  const [x, y] = [mean(({ along }) => along.x), mean(({ along }) => along.y)];
  const length = Math.hypot(x, y) || 1;
  const along = { x: x / length, y: y / length };
  const point = { x: mean((place) => place.point.x), y: mean((place) => place.point.y) };
  return { point, along, right: { x: -along.y, y: along.x } };
}

const across = ({ point, right }: Cut, place: Point) =>
  (place.x - point.x) * right.x + (place.y - point.y) * right.y;

/**
 * Lays trunks side by side.
 * @param lasso pixels from the middle of the places at which they end
 */
export function fitTrunks(trunks: readonly Trunk[], lasso: number, scale: number): FittedTrunks {
  const lengths = trunks.map(({ strand }) => strand.length);
  const shortest = Math.min(...lengths);
  const longest = Math.max(...lengths);
  const order = orderOf(trunks, shortest);
  const pace = Math.max(step * scale, (longest - lasso) / mostSteps);
  const shifts: number[][] = trunks.map(() => []);
  let places: readonly number[] = [];
  for (let away = lasso; away <= longest; away += pace) {
    const there = order.filter((index) => (lengths[index] ?? 0) >= away - 1e-6);
    const members = there.flatMap((index) => trunks[index] ?? []);
    const cut = cutAcross(members, away);
    const wanted = members.map((trunk) => across(cut, trunkAt(trunk, away).point));
    const fitted = sideBySide(
      wanted,
      members.map(({ line }) => line.room),
      gap * scale,
    );
    if (away === lasso) places = fitted;
    for (const [place, index] of there.entries())
      shifts[index]?.push((fitted[place] ?? 0) - (wanted[place] ?? 0));
  }
  const smooth = shifts.map((each) => smoothed(each, Math.round((smoothing * scale) / 2 / pace)));
  const rooms = order.map((index) => trunks[index]?.line.room ?? 0);
  const cut = cutAcross(trunks, lasso);
  const aside = trunks[0]?.aside ?? 0;
  return {
    shifts: smooth.map((values) => (away: number) => {
      const place = Math.max(0, (away - lasso) / pace);
      const [low, part] = [Math.floor(place), place % 1];
      const before = values[low] ?? 0;
      return before + ((values[low + 1] ?? before) - before) * part;
    }),
    section: {
      point: cut.point,
      along: cut.along,
      left: aside + Math.min(...places.map((place, index) => place - (rooms[index] ?? 0) / 2)),
      right: aside + Math.max(...places.map((place, index) => place + (rooms[index] ?? 0) / 2)),
    },
  };
}

/** The trunks from left to right, as they come: great circles that meet in one place cross nowhere before it. */
function orderOf(trunks: readonly Trunk[], shortest: number): number[] {
  const away = shortest * 0.9;
  const cut = cutAcross(trunks, away);
  const places = trunks.map((trunk) => across(cut, trunkAt(trunk, away).point));
  return places.map((_, index) => index).sort((one, other) => (places[one] ?? 0) - (places[other] ?? 0));
}
