// Which places of an airlift matter most: maps name these in any case, and show them apart.
import type { Place } from '../airlift.ts';
import type { Flow } from './flows.ts';

/**
 * The places at which at least half as much began or ended as at the largest, and those that share a count, for of these
 * nobody knows how much they had. What a filter hides counts nothing.
 */
export function importantPlaces(flows: readonly Flow[]): ReadonlySet<Place> {
  const totals = new Map<Place, number>();
  const sharing = new Set<Place>();
  for (const { from, to, largest, state } of flows) {
    if (state === 'out') continue;
    for (const ends of [from, to])
      for (const place of ends) {
        const isAlone = ends.length === 1;
        totals.set(place, (totals.get(place) ?? 0) + (isAlone ? largest : 0));
        if (!isAlone) sharing.add(place);
      }
  }
  const most = [...totals.values()].reduce((largest, total) => Math.max(largest, total), 0);
  return new Set(
    [...totals].flatMap(([place, total]) => (sharing.has(place) || total >= most / 2 ? [place] : [])),
  );
}
