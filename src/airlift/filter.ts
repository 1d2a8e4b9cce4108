// Which aircraft types the reader wants to see, and what of the report that leaves.
import type { AircraftType, Airlift, Claim, Fleet, Movement } from './airlift.ts';

/** The ids of the types picked, in the airlift's order; `all` stays all when a type is added to the data. */
export type AircraftFilter = 'all' | readonly string[];

/** A movement as the filter shows it: its whole count, or some of it, how many is not reported. */
export interface ShownMovement {
  readonly movement: Movement;
  readonly portion: 'whole' | 'some';
  /** The types of this movement that are picked. */
  readonly aircraft: readonly AircraftType[];
}

/** What of an airlift a filter shows. */
export interface Shown {
  readonly aircraft: readonly AircraftType[];
  readonly movements: readonly ShownMovement[];
  readonly fleets: readonly Fleet[];
  /** The claims that speak of what is shown, each once. */
  readonly claims: readonly Claim[];
  readonly portion: 'whole' | 'some' | 'none';
}

/** The same filter in its one written form: known types once, in the airlift's order, `all` for all of them. */
export function normaliseFilter(airlift: Airlift, types: AircraftFilter): AircraftFilter {
  if (types === 'all') return 'all';
  const picked = airlift.aircraft.map((type) => type.id).filter((id) => types.includes(id));
  return picked.length === airlift.aircraft.length ? 'all' : picked;
}

export function isPicked(filter: AircraftFilter, type: string): boolean {
  return filter === 'all' || filter.includes(type);
}

/** The filter after a press on one type. */
export function toggleType(airlift: Airlift, filter: AircraftFilter, type: string): AircraftFilter {
  const ids = airlift.aircraft.map((each) => each.id);
  return normaliseFilter(
    airlift,
    ids.filter((id) => (id === type ? !isPicked(filter, id) : isPicked(filter, id))),
  );
}

/** What a filter shows of an airlift. A movement of several types of which one is picked is shown as some of its count. */
export function applyFilter(airlift: Airlift, filter: AircraftFilter): Shown {
  const aircraft = airlift.aircraft.filter((type) => isPicked(filter, type.id));
  const movements = airlift.movements.flatMap((movement): ShownMovement[] => {
    const picked = movement.aircraft.filter((type) => isPicked(filter, type.id));
    if (picked.length === 0) return [];
    return [
      { movement, aircraft: picked, portion: picked.length === movement.aircraft.length ? 'whole' : 'some' },
    ];
  });
  const fleets = airlift.fleets.filter((fleet) => isPicked(filter, fleet.aircraft.id));
  const claims = [
    ...new Set([...movements.map(({ movement }) => movement.claim), ...fleets.map((fleet) => fleet.claim)]),
  ];
  const portion =
    aircraft.length === airlift.aircraft.length ? 'whole' : aircraft.length === 0 ? 'none' : 'some';
  return { aircraft, movements, fleets, claims, portion };
}
