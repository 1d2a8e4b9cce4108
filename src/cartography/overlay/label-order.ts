// What in a frame is to be labelled, in the order in which it looks for room: names and numbers by their shares of the
// largest, so that neither crowds the other out.
import { containsPoint, grow, lineTouches } from '../drawing/boxes.ts';
import type { LabelDot, LabelOptions } from './label.ts';
import type { NameSize } from './label-text.ts';
import type { NamedDot } from './name-label.ts';
import type { NumberedLine } from './number-label.ts';

export type LabelItem =
  | { readonly kind: 'name'; readonly id: string; readonly weight: number; readonly named: NamedDot }
  | {
      readonly kind: 'number';
      readonly id: string;
      readonly weight: number;
      readonly numbered: NumberedLine;
    };

export interface LabelOrder {
  /** The lines in the frame that say a number, the heaviest first. */
  readonly numbered: readonly NumberedLine[];
  /** Names, and the numbers that do not go behind one. */
  readonly items: readonly LabelItem[];
}

/** On a map of more dots than this the names of light ones are set smaller; a dot is light below this share. */
const manyDots = 25;
const lightDot = 0.15;
/** Two dots nearer to each other than this are a close pair, pixels. */
const pairDistance = 24;

export function labelOrder({ frame, lines, dots }: LabelOptions): LabelOrder {
  const whole = { x: 0, y: 0, width: frame.width, height: frame.height };
  // What only touches the frame's edge is not to be seen in it.
  const inside = grow(whole, -1);
  const numbered = lines
    .flatMap((line, owner) =>
      line.number !== null && line.pieces.some((piece) => lineTouches(piece, inside))
        ? [{ line, owner }]
        : [],
    )
    .sort((a, b) => b.line.weight - a.line.weight || compare(a.line.id, b.line.id))
    .map((each, index): NumberedLine => ({ ...each, isFirst: index === 0 }));
  // Of several that name one dot, the heaviest.
  const behind = new Map([...numbered].reverse().map((each) => [each.line.onlyLineOf, each]));
  const pairs = closePairs(dots);
  const named = dots
    .flatMap((dot, index): NamedDot[] =>
      containsPoint(whole, dot.point)
        ? [
            {
              dot,
              owner: ownerOfDot(lines.length, index),
              size: sizeOf(dot, dots.length),
              only: behind.get(dot.id) ?? null,
              inPair: pairs.get(dot) ?? null,
            },
          ]
        : [],
    )
    // Copies of the world have copies of a dot.
    .sort((a, b) => a.dot.point.x - b.dot.point.x);
  const isBehind = new Set(named.map(({ only }) => only));
  const items = [
    ...named.map((each): LabelItem => {
      const weight = Math.max(each.dot.weight, each.only?.line.weight ?? 0);
      return { kind: 'name', id: each.dot.id, weight, named: each };
    }),
    ...numbered
      .filter((each) => !isBehind.has(each))
      .map(
        (each): LabelItem => ({
          kind: 'number',
          id: each.line.id,
          weight: each.line.weight,
          numbered: each,
        }),
      ),
  ].sort((a, b) => b.weight - a.weight || compare(a.kind, b.kind) || compare(a.id, b.id));
  return { numbered, items };
}

/** Which dots stand close to one other, and how; between two others neither side is better. */
function closePairs(dots: readonly LabelDot[]): Map<LabelDot, NamedDot['inPair']> {
  const pairs = new Map<LabelDot, NamedDot['inPair']>();
  const add = (dot: LabelDot, side: 'northern' | 'southern') => {
    pairs.set(dot, !pairs.has(dot) || pairs.get(dot) === side ? side : null);
  };
  const southward = [...dots].sort((a, b) => a.point.y - b.point.y || b.point.x - a.point.x);
  for (const [index, dot] of southward.entries())
    for (let next = index + 1; next < southward.length; next++) {
      const other = southward[next] as LabelDot;
      if (other.point.y - dot.point.y >= pairDistance) break;
      if (Math.hypot(other.point.x - dot.point.x, other.point.y - dot.point.y) >= pairDistance) continue;
      add(dot, 'northern');
      add(other, 'southern');
    }
  return pairs;
}

/** By which the collision index knows a dot: lines are known by their places in the list, dots follow. */
export function ownerOfDot(lines: number, index: number): number {
  return lines + index;
}

function sizeOf({ isImportant, weight }: LabelDot, dots: number): NameSize {
  if (isImportant) return 'large';
  return dots > manyDots && weight < lightDot ? 'small' : 'usual';
}

/** By code units: the same in every language. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
