// What can be pointed at, while the map moves: the buttons of a map at rest go along with what they are over.
import { lazy } from '../../airlift/once.ts';
import { flowHits } from '../arcs/flow-hits.ts';
import type { FlowLayout } from '../arcs/flow-layout.ts';
import type { PlaceDot } from '../arcs/place-dots.ts';
import { type CountAnnotation, countTarget, nameBox, piecesWith } from './flow-targets.ts';
import type { PlacedLabel } from './label.ts';
import type { Target } from './target.ts';

/**
 * What was to be pointed at where the map rested, as far as it is still to be seen.
 * @param placed the labels where they are now
 */
export function carriedTargets(
  rest: readonly Target[],
  layout: FlowLayout,
  placed: readonly PlacedLabel[],
  annotation: CountAnnotation | null,
): Target[] {
  // Lines that are carried along as they are nobody asks for.
  const hits = lazy(() => new Map(flowHits(layout).map(({ flow, pieces }) => [flow.id, pieces])));
  const labels = new Map(placed.map((label) => [`${label.kind} ${label.id}`, label]));
  const dots = new Map<string, PlaceDot>();
  for (const dot of layout.dots) if (!dots.has(dot.place.id)) dots.set(dot.place.id, dot);
  const carriedTarget = (target: Target): Target | null => {
    switch (target.kind) {
      case 'route': {
        const { kind, id, from, to } = target;
        const pieces = lazy(() => piecesWith(hits().get(id) ?? [], labels.get(`number ${id}`)));
        return {
          ...{ kind, id, from, to },
          get pieces() {
            return pieces();
          },
        };
      }
      case 'place': {
        const { place } = target;
        const point = dots.get(place.id)?.point;
        if (point === undefined) return null;
        const [x, y] = [point.x - target.point.x, point.y - target.point.y];
        const boxes = target.boxes.map((box) => ({ ...box, x: box.x + x, y: box.y + y }));
        const label = labels.get(`name ${place.id}`);
        // It may stand at its dot in another copy of the world.
        if (label !== undefined && target.words.length > 0) boxes[boxes.length - 1] = nameBox(label);
        return { ...target, point, boxes };
      }
      case 'movement':
        return annotation && countTarget(annotation);
      case 'pair':
        return null;
    }
  };
  return rest.flatMap((target) => carriedTarget(target) ?? []);
}
