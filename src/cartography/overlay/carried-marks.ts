// Labels, the shared count and words of the ground as groups of marks, moved as far as the map has carried them.
import { type Basis, reference } from '../../airlift/basis.ts';
import type { Flow } from '../../airlift/counting/flows.ts';
import type { Mark, Point } from '../drawing/marks.ts';
import type { CountAnnotation } from './flow-targets.ts';
import type { PlacedLabel } from './label.ts';
import type { Carried } from './label-motion.ts';
import { movementsNamedOf } from './line-marks.ts';

const basisOfFlows = (flows: readonly Flow[]) =>
  [
    ...new Set(
      flows.flatMap((flow) =>
        movementsNamedOf(flow).flatMap(({ claims }) => claims.map(({ claim }) => claim.id)),
      ),
    ),
  ].join(' ');

const along = (by: Point | null) => (by === null ? {} : { at: by });

export function countGroup({ thing: { flows, marks }, by }: Carried<CountAnnotation>): Mark {
  return { kind: 'group', name: 'shared count', basis: basisOfFlows(flows), marks, ...along(by) };
}

/** What numbers stand on, which the claims on their flows say: found once, and not in every frame. */
export function numberBases(
  labels: readonly PlacedLabel[],
  flows: readonly Flow[],
): ReadonlyMap<string, Basis> {
  const ids = new Set(labels.flatMap(({ kind, id }) => (kind === 'number' ? [id] : [])));
  const own = flows.filter(({ id }) => ids.has(id));
  return new Map(own.map((flow) => [flow.id, basisOfFlows([flow])]));
}

/** A name, which a register says, or a number. */
export function labelGroup(
  { kind, id, marks }: PlacedLabel,
  bases: ReadonlyMap<string, Basis>,
  by: Point | null,
): Mark {
  const basis = kind === 'name' ? reference : (bases.get(id) ?? '');
  return { kind: 'group', name: `${kind} ${id}`, basis, marks, ...along(by) };
}

/** Where a word stands. */
export function placeOfMark(mark: Mark | undefined): Point {
  return mark?.kind === 'text' || mark?.kind === 'circle' ? { x: mark.x, y: mark.y } : { x: 0, y: 0 };
}
