// The number of a line: beside it where there is room, or at the end of a leader; of the heaviest line, anywhere.
import type { Margins } from '../drawing/collision-index.ts';
import type { Box, Point } from '../drawing/marks.ts';
import type { LabelLine, PlacedLabel } from './label.ts';
import {
  atEnd,
  type Candidate,
  type Direction,
  directions,
  isFree,
  type LabelSetting,
  marginsAt,
  settle,
} from './label-setting.ts';
import { type LabelText, numberText } from './label-text.ts';
import { type LinePlace, type VisibleLine, visibleLine } from './visible-line.ts';

/** A line in the frame whose number is to be placed. */
export interface NumberedLine {
  readonly line: LabelLine;
  /** By which the collision index knows it. */
  readonly owner: number;
  /** Whether it is the heaviest: its number is set larger and with its noun, and always finds a place. */
  readonly isFirst: boolean;
}

/** Shares of a line at which its number may stand, the middle first. */
const shares = Array.from({ length: 35 }, (_, index) => 0.16 + index * 0.02).sort(
  (a, b) => Math.abs(a - 0.5) - Math.abs(b - 0.5),
);
/** Between a line's edge and its number, pixels. */
const beside = 3.5;
/** More room than this is no better, pixels; and what a place loses by its distance from the middle of the line. */
const mostClearance = 28;
const offMiddle = 34;

interface LeaderPlace {
  /** Which of the shares of the line it begins at. */
  readonly place: number;
  readonly direction: Direction;
  /** pixels */
  readonly length: number;
  readonly cost: number;
}

/** Leaders 18 to 110 px long, the shortest from the middle of the line first. */
const leaderShares = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82];
const leaderPlaces: readonly LeaderPlace[] = leaderShares
  .flatMap((share, place) =>
    directions.flatMap((direction) =>
      [18, 26, 34, 42, 50, 58, 68, 78, 88, 98, 110].map((length) => ({
        place,
        direction,
        length,
        cost: length + 40 * Math.abs(share - 0.5),
      })),
    ),
  )
  .sort((a, b) => a.cost - b.cost);
/** What a leader costs that crosses a line, and one that leaves its own line at a flat angle, pixels of length. */
const costOfCrossing = 14;
const costOfSlant = 24;
/** The cosine of the flattest angle. */
const flattest = 0.8;

interface Found extends Candidate {
  readonly anchor: Point;
}

/** Places a number, or says that there is no room for it. */
export function placeNumber(
  numbered: NumberedLine,
  mayLead: boolean,
  setting: LabelSetting,
): PlacedLabel | null {
  const visible = visibleLine(numbered.line.pieces, setting.frame);
  if (visible === null) return null;
  for (const text of textsOf(numbered, setting)) {
    const found =
      besideLine(numbered, visible, text, setting) ??
      (mayLead ? atLeader(numbered, visible, text, setting) : null);
    if (found !== null) return settle(text, found, found.anchor, true, false, setting)[0] ?? null;
  }
  return null;
}

/** With its noun, then without; on a phone only annotations have nouns. */
function textsOf({ line, isFirst }: NumberedLine, setting: LabelSetting): LabelText[] {
  const noun = isFirst && !setting.isPhone ? line.numberWithNoun : null;
  return [noun, line.number].flatMap((words) =>
    words === null ? [] : [numberText(line, words, isFirst, setting)],
  );
}

/** Beside its line where most room is, but not far from the line's middle. */
function besideLine(
  { line, owner }: NumberedLine,
  visible: VisibleLine,
  text: LabelText,
  setting: LabelSetting,
): Found | null {
  const { index, growth } = setting;
  const margins = marginsAt(growth);
  const away = line.width / 2 + beside * growth;
  let best: Found | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const share of shares) {
    const loss = offMiddle * growth * Math.abs(share - 0.5);
    if (mostClearance * growth - loss <= bestScore) break;
    const { point, along } = visible.at(share);
    for (const sign of [1, -1]) {
      const box = boxBeside(point, { x: -along.y * sign, y: along.x * sign }, away, text);
      if (!isFree(box, margins, setting)) continue;
      const clearance = index.clearance(box, margins, mostClearance * growth, owner) ?? 0;
      if (clearance - loss <= bestScore) continue;
      best = { box, side: 'middle', leader: null, anchor: point };
      bestScore = clearance - loss;
    }
  }
  return best;
}

/** The box whose nearest corner is as far away from a point of a straight line as wanted. */
function boxBeside(point: Point, normal: Point, away: number, { width, height }: LabelText): Box {
  const reach = away + (Math.abs(normal.x) * width + Math.abs(normal.y) * height) / 2;
  return {
    x: point.x + normal.x * reach - width / 2,
    y: point.y + normal.y * reach - height / 2,
    width,
    height,
  };
}

/** At the end of a leader over few lines, through nothing else. */
function atLeader(
  { owner }: NumberedLine,
  visible: VisibleLine,
  text: LabelText,
  setting: LabelSetting,
): Found | null {
  const { index, growth, mostCrossings } = setting;
  const margins = marginsAt(growth);
  let best: Found | null = null;
  let leastCost = Number.POSITIVE_INFINITY;
  const places = leaderShares.map(visible.at);
  for (const { place, direction, length, cost } of leaderPlaces) {
    if (cost >= leastCost) break;
    const { point, along } = places[place] as LinePlace;
    const slant = Math.abs(along.x * direction.x + along.y * direction.y);
    if (slant > flattest || cost + costOfSlant * slant >= leastCost) continue;
    const candidate = atEnd(point, length * growth, direction, text, growth);
    if (!isFree(candidate.box, margins, setting)) continue;
    const [from, to] = candidate.leader ?? [point, point];
    const crossings = index.crossings(from, to, mostCrossings, owner);
    if (crossings === null) continue;
    const whole = cost + costOfSlant * slant + costOfCrossing * crossings;
    if (whole >= leastCost) continue;
    best = { ...candidate, anchor: point };
    leastCost = whole;
  }
  return best;
}

interface FoundAnywhere extends Found {
  /** Whether its leader runs through no name and no dot. */
  readonly isClear: boolean;
}

/** Between two places that are tried for the heaviest number, pixels. */
const scanStep = 10;
/** Nearer places are all tried before farther ones, pixels from the line. */
const scanDistances = [50, 100, 200, Number.POSITIVE_INFINITY] as const;
/** A shorter leader says nothing, pixels. */
const shortestLeader = 4;

/**
 * Places the heaviest number where no usual place is free: as near to its line as possible, at the end of a leader as
 * long as it takes; where lines leave no room anywhere, upon them, but never upon dots, words or what is reserved.
 */
export function placeAnyway(numbered: NumberedLine, setting: LabelSetting): PlacedLabel | null {
  const visible = visibleLine(numbered.line.pieces, setting.frame);
  if (visible === null) return null;
  const anchors = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8, 0.1, 0.9].map((share) => visible.at(share).point);
  const usual = marginsAt(setting.growth);
  for (const margins of [usual, { ...usual, line: null }])
    for (const text of textsOf(numbered, setting)) {
      const found = nearestFree(numbered.owner, anchors, text, margins, setting);
      if (found === null) continue;
      const isLastResort = margins.line === null || !found.isClear;
      return settle(text, found, found.anchor, true, isLastResort, setting)[0] ?? null;
    }
  return null;
}

function nearestFree(
  owner: number,
  anchors: readonly Point[],
  { width, height }: LabelText,
  margins: Margins,
  setting: LabelSetting,
): FoundAnywhere | null {
  const { index, taken, frame } = setting;
  // A leader through a name or a dot says less than one beside it, but more than no number.
  let fallback: FoundAnywhere | null = null;
  let nearest = 0;
  for (const farthest of scanDistances) {
    let best: FoundAnywhere | null = null;
    let bestLength: number = farthest;
    for (let y = frame.y; y + height <= frame.y + frame.height; y += scanStep)
      for (let x = frame.x; x + width <= frame.x + frame.width; x += scanStep) {
        const box = { x, y, width, height };
        if (margins.line !== null && taken.isTaken(box)) continue;
        for (const anchor of anchors) {
          const end = {
            x: Math.min(x + width, Math.max(x, anchor.x)),
            y: Math.min(y + height, Math.max(y, anchor.y)),
          };
          const length = Math.hypot(end.x - anchor.x, end.y - anchor.y);
          if (length < nearest || length >= bestLength) continue;
          if (!isFree(box, margins, setting)) break;
          const leader = length < shortestLeader ? null : ([anchor, end] as const);
          const found = { box, side: 'middle', leader, anchor } as const;
          fallback ??= { ...found, isClear: false };
          if (leader !== null && index.crossings(anchor, end, Number.POSITIVE_INFINITY, owner) === null)
            continue;
          best = { ...found, isClear: true };
          bestLength = length;
        }
      }
    if (best !== null) return best;
    nearest = farthest;
  }
  return fallback;
}
