// Labels while the map moves: nothing is placed again, each moves along with the place that it belongs to.
import type { GroupMark, Point } from '../drawing/marks.ts';
import type { PlacedLabel } from './label.ts';

/**
 * The labels where the map has carried them, each a group at its distance from where it was placed.
 * @param project where the place that was at a point of the frame when the map last rested is now; null: not to be seen
 */
export function movedLabels(
  placed: readonly PlacedLabel[],
  project: (point: Point) => Point | null,
): GroupMark[] {
  return placed.flatMap(({ kind, id, anchor, marks }): GroupMark[] => {
    const now = project(anchor);
    if (now === null) return [];
    return [
      { kind: 'group', name: `${kind} ${id}`, at: { x: now.x - anchor.x, y: now.y - anchor.y }, marks },
    ];
  });
}
