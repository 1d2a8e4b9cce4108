// What can be pointed at of lines with widths: the lines, their places, and the count that places share.
import type { Flow } from '../../airlift/counting/flows.ts';
import type { Fan } from '../arcs/fans.ts';
import { flowHits } from '../arcs/flow-hits.ts';
import type { FlowLayout } from '../arcs/flow-layout.ts';
import { grow } from '../drawing/boxes.ts';
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
  const numbers = new Map(
    placed.flatMap((label) => (label.kind === 'number' ? [[label.id, label.box]] : [])),
  );
  const routes = flowHits(layout).map(({ flow, pieces }): Target => {
    const box = numbers.get(flow.id);
    // A press on the number is one on its line.
    const number = box === undefined ? [] : [acrossOf(box)];
    return { kind: 'route', id: flow.id, from: flow.from, to: flow.to, pieces: [...pieces, ...number] };
  });
  const names = new Map(placed.flatMap((label) => (label.kind === 'name' ? [[label.id, label]] : [])));
  const seen = new Set<string>();
  const places = layout.dots.flatMap(({ place, point, radius }): Target[] => {
    if (seen.has(place.id)) return [];
    seen.add(place.id);
    const label = names.get(place.id);
    const onDot = squareRound(point, Math.max(12, radius + 4));
    const boxes = label === undefined ? [onDot] : [onDot, tall(grow(label.box, 3))];
    return [{ kind: 'place', place, point, boxes, words: label?.marks.filter(isText) ?? [] }];
  });
  const movement = annotation?.flows[0]?.movements[0];
  const counts: Target[] =
    annotation === null || movement === undefined
      ? []
      : [
          {
            kind: 'movement',
            movement,
            label: annotation.label,
            box: grow(annotation.box, 4),
            words: annotation.words,
          },
        ];
  return [...routes, ...places, ...counts];
}

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

/** A box at least 24 px high, so that it can be touched. */
function tall(box: Box): Box {
  const missing = Math.max(0, 24 - box.height);
  return { ...box, y: box.y - missing / 2, height: box.height + missing };
}
