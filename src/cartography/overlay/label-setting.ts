// What labels are placed among, and how a label, once placed, stands in the way of those after it.
import { around, contains } from '../drawing/boxes.ts';
import { type CollisionIndex, type Margins, noOwner } from '../drawing/collision-index.ts';
import type { Box, Mark, Point } from '../drawing/marks.ts';
import type { TakenRaster } from '../drawing/taken-raster.ts';
import type { PlacedLabel } from './label.ts';
import type { LabelText, SetPart, Side, Type } from './label-text.ts';

export interface LabelSetting extends Type {
  readonly frame: Box;
  readonly index: CollisionIndex;
  /** What is taken for the usual margins. */
  readonly taken: TakenRaster;
  readonly isPhone: boolean;
  /** How many lines a leader may run over. */
  readonly mostCrossings: number;
}

/** A place for a label, and its leader where it has one. */
export interface Candidate {
  readonly box: Box;
  readonly side: Side;
  readonly leader: readonly [from: Point, to: Point] | null;
}

/** To be kept free between labels, and to lines and dots; pixels. */
const labelGap = 4;
const lineGap = 3;
const dotGap = 3;
const edgeGap = 4;
/** Between the end of a leader and the words. */
const leaderGap = 3;
/** Stroke of a leader, and the radius of the dot with which it stands on a line. */
const leaderStroke = 0.9;
const leaderDot = 1.9;

/** What every label keeps, pixels. */
export function marginsAt(growth: number): Margins {
  return {
    reserved: labelGap * growth,
    label: labelGap * growth,
    leader: lineGap * growth,
    dot: dotGap * growth,
    line: lineGap * growth,
  };
}

/** Whether a box lies in the frame and keeps all margins. */
export function isFree(box: Box, margins: Margins, setting: LabelSetting): boolean {
  const { frame, index, taken, growth } = setting;
  return (
    isInside(box, frame, growth) &&
    (margins.line === null || !taken.isTaken(box)) &&
    index.clearance(box, margins, labelGap * growth, noOwner) !== null
  );
}

export function isInside(box: Box, frame: Box, growth: number): boolean {
  const gap = edgeGap * growth;
  return contains(
    { x: frame.x + gap, y: frame.y + gap, width: frame.width - 2 * gap, height: frame.height - 2 * gap },
    box,
  );
}

/** A direction of a leader. */
export interface Direction extends Point {
  /** Shares of a turn. */
  readonly turn: number;
}

/** Directions all round, as unit vectors. */
export const directions: readonly Direction[] = Array.from({ length: 24 }, (_, index) => {
  const turn = index / 24;
  return { x: Math.cos(turn * 2 * Math.PI), y: Math.sin(turn * 2 * Math.PI), turn };
});

/** Words at the end of a leader: beside it, or where it is steep, above or below it. */
export function atEnd(
  from: Point,
  length: number,
  direction: Point,
  text: LabelText,
  growth: number,
): Candidate {
  const { width, height } = text;
  const gap = leaderGap * growth;
  const end = { x: from.x + direction.x * length, y: from.y + direction.y * length };
  const leader = [from, end] as const;
  if (Math.abs(direction.x) < 0.38) {
    const y = direction.y < 0 ? end.y - gap - height : end.y + gap;
    return { box: { x: end.x - width / 2, y, width, height }, side: 'middle', leader };
  }
  const y = end.y - height / 2 + direction.y * height * 0.3;
  return direction.x > 0
    ? { box: { x: end.x + gap, y, width, height }, side: 'start', leader }
    : { box: { x: end.x - gap - width, y, width, height }, side: 'end', leader };
}

/** Sets a label at its place; from now on it is in the way of others. */
export function settle(
  text: LabelText,
  { box, side, leader }: Candidate,
  anchor: Point,
  isOnLine: boolean,
  isLastResort: boolean,
  { index, theme, growth }: LabelSetting,
): PlacedLabel[] {
  const parts = text.setAt(box, side);
  index.addBox('label', around([box, ...parts.map((part) => part.box)]));
  if (leader !== null) index.addLine('leader', leader, leaderStroke, noOwner);
  return parts.map((part: SetPart, order): PlacedLabel => {
    const ownLeader = order === 0 ? leader : null;
    const line = ownLeader === null ? [] : leaderMarks(ownLeader, isOnLine, theme.ink, growth);
    return { ...part, marks: [...line, ...part.marks], anchor, leader: ownLeader, isLastResort };
  });
}

function leaderMarks(
  [from, to]: readonly [Point, Point],
  isOnLine: boolean,
  ink: string,
  growth: number,
): Mark[] {
  const data = `M${from.x.toFixed(1)} ${from.y.toFixed(1)}L${to.x.toFixed(1)} ${to.y.toFixed(1)}`;
  return [
    { kind: 'path', data, stroke: ink, strokeWidth: leaderStroke * growth },
    ...(isOnLine ? [{ kind: 'circle', ...from, radius: leaderDot * growth, fill: ink } as const] : []),
  ];
}
