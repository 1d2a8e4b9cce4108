// The flows of chosen groups, to be drawn: what has not merged as it is, the rest as flows of their own.
import type { Place } from '../../airlift/airlift.ts';
import type { Flow } from '../../airlift/counting/flows.ts';
import type { FlowGroups } from './flow-groups.ts';
import { flag, states } from './flow-table.ts';
import { MergedFlow, type MergedPlace, mergedPlace } from './merged-flow.ts';
import type { PlaceTree } from './place-tree.ts';

/** Places merged at a distance. */
export interface Merging {
  /** Of each place the one that it merges into. */
  readonly into: Int32Array;
  /** How many places each of those stands for. */
  readonly sizes: Uint32Array;
}

export interface ChosenFlows {
  readonly flows: readonly Flow[];
  /** The merged places of the flows, by their ids. */
  readonly merged: ReadonlyMap<string, MergedPlace>;
}

const out = states.indexOf('out');

/** The flows of groups: where nothing has merged, as they are. */
export function chosenFlows(
  chosen: readonly number[],
  groups: FlowGroups,
  flows: readonly Flow[],
  tree: PlaceTree,
  { into, sizes }: Merging,
): ChosenFlows {
  const parts = new Map<number, Flow[]>(chosen.map((group) => [group, []]));
  for (const [index, flow] of flows.entries()) {
    const group = groups.groupOf[index] ?? -1;
    if (group >= 0 && (flow.state !== 'out' || groups.state[group] === out)) parts.get(group)?.push(flow);
  }
  const places = new Map<number, Place>();
  const placeAt = (index: number) => {
    const known = places.get(index) ?? mergedPlace(tree.places[index] as Place, sizes[index] ?? 1);
    places.set(index, known);
    return known;
  };
  const made = chosen.map((group): Flow => {
    const own = (parts.get(group) ?? []).sort(
      (one, other) => other.largest - one.largest || (one.id < other.id ? -1 : 1),
    );
    const { from, via, to } = groups.paths.get(group) ?? {
      from: [groups.from[group] ?? 0],
      via: [],
      to: [groups.to[group] ?? 0],
    };
    const [only, another] = own;
    const isPlain = [...from, ...via, ...to].every((place) => sizes[place] === 1);
    if (only !== undefined && another === undefined && isPlain) return only;
    const flags = groups.flags[group] ?? 0;
    return new MergedFlow({
      from: from.map(placeAt),
      via: via.map(placeAt),
      to: to.map(placeAt),
      value: groups.value[group] ?? 0,
      largest: groups.largest[group] ?? 0,
      isOpen: (flags & flag.isOpen) !== 0,
      isAbout: (flags & flag.isAbout) !== 0,
      state: states[groups.state[group] ?? out] ?? 'out',
      parts: own,
    });
  });
  const members = new Map<number, Place[]>();
  for (const [index, place] of into.entries())
    if ((sizes[place] ?? 1) > 1 && places.has(place)) {
      const known = members.get(place) ?? [];
      known.push(tree.places[index] as Place);
      members.set(place, known);
    }
  const merged = new Map(
    [...members].map(([index, own]) => {
      const place = placeAt(index);
      return [place.id, { place, parts: own }] as const;
    }),
  );
  return { flows: made, merged };
}
