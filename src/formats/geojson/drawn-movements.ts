// Which movements become features of a GeoJSON file: each once, however its source divides it.
import type { AircraftType, Airlift } from '../../airlift/airlift.ts';
import type { Shown, ShownMovement } from '../../airlift/counting/filter.ts';
import { drawnPartsOf } from '../../airlift/counting/flows.ts';

/** What is drawn of a movement: its parts by place, or itself; itself, too, where an end is not reported. */
export function drawnOf(airlift: Airlift, shown: ShownMovement): readonly ShownMovement[] {
  const drawn = drawnPartsOf(airlift, shown.movement);
  if (shown.portion === 'rest' || drawn.length === 0) return [shown];
  const isShown = ({ id }: AircraftType) => shown.aircraft.some((type) => type.id === id);
  return drawn.map((movement) =>
    movement === shown.movement
      ? shown
      : {
          ...shown,
          movement,
          aircraft: shown.portion === 'whole' ? movement.aircraft : movement.aircraft.filter(isShown),
        },
  );
}

/** What is drawn by its parts: no features, or a program that adds features up would count it twice. */
export function wholesOf({ movements }: Shown, drawn: readonly ShownMovement[]): readonly ShownMovement[] {
  const own = new Set(drawn.map(({ movement }) => movement));
  const wholes = new Set(drawn.map(({ movement }) => movement.partOf));
  return movements.filter(({ movement }) => wholes.has(movement.id) && !own.has(movement));
}
