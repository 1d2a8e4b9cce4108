// What can be pointed at of lines with widths: the lines, their places, and the count that places share.
import type { Flow } from '../../airlift/counting/flows.ts';
import type { Fan } from '../arcs/fans.ts';
import { flowHits } from '../arcs/flow-hits.ts';
import type { FlowLayout } from '../arcs/flow-layout.ts';
import type { PlaceDot } from '../arcs/place-dots.ts';
import { grow, overlaps } from '../drawing/boxes.ts';
import type { Box, Mark, Point, TextMark } from '../drawing/marks.ts';
import type { Annotation } from './annotation.ts';
import type { PlacedLabel } from './label.ts';
import type { Target } from './target.ts';

/** The annotation of counts that one set of places shares. */
export interface CountAnnotation extends Annotation {
  readonly fan: Fan;
  readonly flows: readonly Flow[];
  readonly label: string;
}

const isText = (mark: Mark): mark is TextMark => mark.kind === 'text';

/** Lines below, then dots with their names and the count, so that a press on a name is never taken for the line below it. */
export function flowTargets(
  layout: FlowLayout,
  placed: readonly PlacedLabel[],
  annotation: CountAnnotation | null,
): Target[] {
  const numbers = new Map(placed.flatMap((label) => (label.kind === 'number' ? [[label.id, label]] : [])));
  const routes = flowHits(layout).map(({ flow: { id, from, to }, pieces }): Target => {
    return { kind: 'route', id, from, to, pieces: piecesWith(pieces, numbers.get(id)) };
  });
  const names = new Map(placed.flatMap((label) => (label.kind === 'name' ? [[label.id, label]] : [])));
  const seen = new Set<string>();
  const firstDots = layout.dots.filter(({ place }) => !seen.has(place.id) && seen.add(place.id));
  const isNamed = ({ place }: PlaceDot) => Number(names.has(place.id));
  const count = annotation === null ? [] : [grow(annotation.box, 4)];
  /** What no other button may cover. */
  const taken: Box[] = [...count, ...[...names.values()].map(nameBox)];
  const buttons = new Map<string, Box | null>();
  // First those that have no other button than their dot.
  for (const { place, point, radius } of [...firstDots].sort((a, b) => isNamed(a) - isNamed(b))) {
    const label = names.get(place.id);
    const onDot = squareRound(point, Math.max(leastHalf, radius + 4));
    const others = label === undefined ? taken : taken.filter((box) => !isSame(box, nameBox(label)));
    const isFree = !others.some((box) => overlaps(box, onDot));
    const button = isFree ? onDot : label === undefined ? (asideOf(point, others) ?? onDot) : null;
    if (button !== null) taken.push(button);
    buttons.set(place.id, button);
  }
  const places = firstDots.map(({ place, point }): Target => {
    const label = names.get(place.id);
    const button = buttons.get(place.id) ?? null;
    const boxes = [...(button === null ? [] : [button]), ...(label === undefined ? [] : [nameBox(label)])];
    return { kind: 'place', place, point, boxes, words: label?.marks.filter(isText) ?? [] };
  });
  const counted = annotation && countTarget(annotation);
  return [...routes, ...places, ...(counted === null ? [] : [counted])];
}

export function countTarget({ flows, label, box, words }: CountAnnotation): Target | null {
  const movement = flows[0]?.movements[0];
  return movement === undefined ? null : { kind: 'movement', movement, label, box: grow(box, 4), words };
}

/** The pieces of a line, and its number: a press on that is one on its line. */
export const piecesWith = (
  pieces: readonly (readonly Point[])[],
  number: PlacedLabel | undefined,
): readonly (readonly Point[])[] => (number === undefined ? pieces : [...pieces, acrossOf(number.box)]);

const acrossOf = ({ x, y, width, height }: Box): readonly Point[] => [
  { x, y: y + height / 2 },
  { x: x + width, y: y + height / 2 },
];

const squareRound = ({ x, y }: Point, half: number): Box => ({
  x: x - half,
  y: y - half,
  width: 2 * half,
  height: 2 * half,
});

export const nameBox = ({ box }: PlacedLabel): Box => tall(grow(box, 3));

const isSame = (one: Box, other: Box) => one.x === other.x && one.y === other.y;

/** Half a button's side at least, pixels, and in how many directions one is moved aside. */
const leastHalf = 12;
const ways = 16;

/** The button of a dot moved aside as little as needed to lie clear of others, the dot still in it; null where it cannot. */
function asideOf({ x, y }: Point, others: readonly Box[]): Box | null {
  for (let away = 1; away < leastHalf; away++)
    for (let way = 0; way < ways; way++) {
      const angle = (way / ways) * 2 * Math.PI;
      const middle = { x: x + away * Math.cos(angle), y: y + away * Math.sin(angle) };
      const box = squareRound(middle, leastHalf);
      if (!others.some((other) => overlaps(box, other))) return box;
    }
  return null;
}

/** A box at least 24 px high, so that it can be touched. */
function tall(box: Box): Box {
  const missing = Math.max(0, 24 - box.height);
  return { ...box, y: box.y - missing / 2, height: box.height + missing };
}
