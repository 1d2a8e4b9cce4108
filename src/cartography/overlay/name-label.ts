// The name of a dot, and behind it the number of its only line: at one of eight sides, or at the end of a leader.

import { grow } from '../drawing/boxes.ts';
import type { Margins } from '../drawing/collision-index.ts';
import { pointToBox } from '../drawing/distances.ts';
import type { Box, Point } from '../drawing/marks.ts';
import type { LabelDot, PlacedLabel } from './label.ts';
import {
  atEnd,
  type Candidate,
  type Direction,
  directions,
  isInside,
  type LabelSetting,
  marginsAt,
  settle,
} from './label-setting.ts';
import { type LabelText, type NameSize, nameText, type Side } from './label-text.ts';
import type { NumberedLine } from './number-label.ts';

/** A dot in the frame whose name is to be placed. */
export interface NamedDot {
  readonly dot: LabelDot;
  /** By which the collision index knows it. */
  readonly owner: number;
  readonly size: NameSize;
  /** The line whose number goes behind the name, or null. */
  readonly only: NumberedLine | null;
  /** Which one it is of two dots that stand close together. */
  readonly inPair: 'northern' | 'southern' | null;
}

/** Between a dot's edge and its name, pixels. */
const away = 5;
/** More room than this is no better, pixels; and what each side loses against the one before it. */
const mostClearance = 14;
const costOfSide = 1.2;
/** What a side costs at which the name of one of a close pair might be taken for the other's, pixels of room. */
const costInPair = 12;
/** The sides at which it is not: places in the list below. */
const sidesInPair = { northern: [0, 2, 6], southern: [1, 5, 7] } as const;
/** The corner of a name at a slanting side stands this far from the dot, as a share of the straight distance. */
const slant = Math.SQRT1_2;

/** The eight sides, the best first: where the box begins, as shares of the distance and of the box's size. */
const sides: readonly (readonly [x: number, y: number, boxX: number, boxY: number, side: Side])[] = [
  [1, 0, 0, -0.5, 'start'],
  [-1, 0, -1, -0.5, 'end'],
  [slant, -slant, 0, -1, 'start'],
  [-slant, -slant, -1, -1, 'end'],
  [slant, slant, 0, 0, 'start'],
  [-slant, slant, -1, 0, 'end'],
  [0, -1, -0.5, -1, 'middle'],
  [0, 1, -0.5, 0, 'middle'],
];

interface LeaderPlace {
  readonly direction: Direction;
  /** From the dot's edge, pixels. */
  readonly length: number;
}

/** A name so near to the frame's edge, pixels, seems cut; it stands there where no other side is free. */
const atEdge = 10;
const costAtEdge = 12;

/** Leaders in a spiral, the shortest first. */
const leaderPlaces: readonly LeaderPlace[] = [9, 14, 20, 26, 33, 40, 47, 54, 64, 76, 92, 110].flatMap(
  (length) => directions.map((direction) => ({ direction, length })),
);
/**
 * The longest leader of a name by its size, and of one on a phone; pixels. An important name that finds no room within
 * 54 px is led as far as a number may be, for a map whose largest place has no name says little.
 */
const longest = { large: 110, usual: 54, small: 26, phone: 14 };
/** Among few lines a name that finds no room nearer is led so far, rather than left out; pixels. */
const longestAmongFew = 76;
/** On a phone names below this share of the largest, about a third, do not deserve a long leader. */
const leastOnPhone = 0.3;
/** What a leader over a line costs, pixels of length, and over how many it may run. */
const costOfCrossing = 8;
const crossingsAllowed = { large: 12, other: 3 };
const dotsOnly: Margins = { reserved: null, label: null, leader: null, dot: 0, line: null };
/** A name at a leader may be nearer to another dot than to its own, but not this near, pixels. */
const nearDot = 10;

/** Places a name with what goes with it, or says that there is no room for it. */
export function placeName(named: NamedDot, setting: LabelSetting): PlacedLabel[] | null {
  const { dot } = named;
  for (const texts of textsOf(named, setting))
    for (const find of [atSide, atLeader])
      for (const text of texts) {
        const candidate = find(named, text, setting);
        if (candidate !== null) return settle(text, candidate, dot.point, false, false, setting);
      }
  return null;
}

/** What may be set, the fullest first: note and noun go before a name gets a leader, the number only after that. */
function textsOf({ dot, size, only }: NamedDot, setting: LabelSetting): LabelText[][] {
  // On a phone names have no notes, and numbers no nouns.
  const notes = dot.note === null || setting.isPhone ? [false] : [true, false];
  const alone = notes.map((hasNote) => nameText(dot, size, null, hasNote, setting));
  if (only === null) return [alone];
  const { line, isFirst } = only;
  const noun = isFirst && !setting.isPhone ? line.numberWithNoun : null;
  const numbers = [...new Set([noun, line.number])].filter((number) => number !== null);
  const withNumber = numbers.flatMap((text) =>
    notes.map((hasNote) => nameText(dot, size, { line, text, isFirst }, hasNote, setting)),
  );
  return [withNumber, alone];
}

/** At the side with most room, where no other dot is nearer. */
function atSide({ dot, owner, inPair }: NamedDot, text: LabelText, setting: LabelSetting): Candidate | null {
  const { frame, index, taken, growth } = setting;
  const { width, height } = text;
  const margins = marginsAt(growth);
  const distance = dot.radius + away * growth;
  let best: Candidate | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const [order, [x, y, boxX, boxY, side]] of sides.entries()) {
    const box: Box = {
      x: dot.point.x + x * distance + boxX * width,
      y: dot.point.y + y * distance + boxY * height,
      width,
      height,
    };
    if (!isInside(box, frame, growth) || taken.isTaken(box)) continue;
    const own = fromEdge(dot, box) - 0.5;
    const strict = { ...margins, dot: Math.max(margins.dot ?? 0, own) };
    const clearance = index.clearance(box, strict, mostClearance * growth, owner);
    if (clearance === null) continue;
    const isAmbiguous = inPair !== null && !sidesInPair[inPair].some((each) => each === order);
    const isAtEdge = !isInside(grow(box, atEdge * growth), frame, growth);
    const score =
      clearance - order * costOfSide - (isAmbiguous ? costInPair : 0) - (isAtEdge ? costAtEdge : 0);
    if (score <= bestScore) continue;
    best = { box, side, leader: null };
    bestScore = score;
  }
  return best;
}

/** From a dot's edge to a box, pixels. */
function fromEdge({ point, radius }: LabelDot, box: Box): number {
  return (
    Math.sqrt(pointToBox(point.x, point.y, box.x, box.y, box.x + box.width, box.y + box.height)) - radius
  );
}

/** At the end of the shortest leader that runs through nothing. */
function atLeader(
  { dot, owner, size, only }: NamedDot,
  text: LabelText,
  setting: LabelSetting,
): Candidate | null {
  const { index, taken, frame, growth, isPhone, mostCrossings } = setting;
  const weight = Math.max(dot.weight, only?.line.weight ?? 0);
  const usual = size === 'usual' && mostCrossings > 1 ? longestAmongFew : longest[size];
  const most = isPhone && mostCrossings === 1 && weight < leastOnPhone ? longest.phone : usual;
  const margins = marginsAt(growth);
  let best: Candidate | null = null;
  let leastCost = Number.POSITIVE_INFINITY;
  for (const { direction, length } of leaderPlaces) {
    if (length > most || length >= leastCost) break;
    const start: Point = {
      x: dot.point.x + direction.x * (dot.radius + 1),
      y: dot.point.y + direction.y * (dot.radius + 1),
    };
    const candidate = atEnd(start, length * growth, direction, text, growth);
    if (!isInside(candidate.box, frame, growth) || taken.isTaken(candidate.box)) continue;
    const own = Math.min(fromEdge(dot, candidate.box) - 0.5, nearDot * growth);
    const strict = { ...margins, dot: Math.max(margins.dot ?? 0, own) };
    if (index.clearance(candidate.box, strict, strict.dot, owner) === null) continue;
    const [from, to] = candidate.leader ?? [start, start];
    const crossings = index.crossings(
      from,
      to,
      size === 'large' ? crossingsAllowed.large : crossingsAllowed.other,
      owner,
    );
    if (crossings === null) continue;
    const least = length + costOfCrossing * crossings;
    if (least >= leastCost) continue;
    // The nearer another dot, the more it seems to be that one's name.
    const mine = fromEdge(dot, candidate.box);
    const cost = least + mine - (index.clearance(candidate.box, dotsOnly, mine, owner) ?? 0);
    if (cost >= leastCost) continue;
    best = candidate;
    leastCost = cost;
  }
  return best;
}
