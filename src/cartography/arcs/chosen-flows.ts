// The flows of chosen groups, to be drawn: what has not merged as it is, the rest as flows of their own.
import type { Place } from '../../airlift/airlift.ts';
import type { Flow } from '../../airlift/counting/flows.ts';
import { lazy, once } from '../../airlift/once.ts';
import { type FlowGroups, membersOf } from './flow-groups.ts';
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

/** The flows of a group that are drawn; of thousands nobody asks. */
function partsOf(group: number, { grouping, state }: FlowGroups, flows: readonly Flow[]): readonly Flow[] {
  return Array.from(membersOf(grouping, group), (index) => flows[index] as Flow).filter(
    (flow) => flow.state !== 'out' || state[group] === out,
  );
}

/** The same again in every view: what is computed of them is computed once. */
const placesOf = once((_merging: Merging) => new Map<number, Place>());
const flowsOf = once((_groups: FlowGroups) => new Map<number, Flow>());

/** The flows of groups: where nothing has merged, as they are. */
export function chosenFlows(
  chosen: readonly number[],
  groups: FlowGroups,
  flows: readonly Flow[],
  tree: PlaceTree,
  merging: Merging,
): ChosenFlows {
  const { into, sizes } = merging;
  const [places, known] = [placesOf(merging), flowsOf(groups)];
  const placeAt = (index: number) => {
    const place = places.get(index) ?? mergedPlace(tree.places[index] as Place, sizes[index] ?? 1);
    places.set(index, place);
    return place;
  };
  const pathOf = (group: number) =>
    groups.paths.get(group) ?? { from: [groups.from[group] ?? 0], via: [], to: [groups.to[group] ?? 0] };
  const flowOf = (group: number): Flow => {
    const { from, via, to } = pathOf(group);
    const isPlain = [...from, ...via, ...to].every((place) => sizes[place] === 1);
    const parts = lazy(() => partsOf(group, groups, flows));
    const [only] = groups.routes[group] === 1 ? parts() : [];
    if (only !== undefined && isPlain) return only;
    const flags = groups.flags[group] ?? 0;
    return new MergedFlow(
      {
        from: from.map(placeAt),
        via: via.map(placeAt),
        to: to.map(placeAt),
        value: groups.value[group] ?? 0,
        largest: groups.largest[group] ?? 0,
        isOpen: (flags & flag.isOpen) !== 0,
        isAbout: (flags & flag.isAbout) !== 0,
        state: states[groups.state[group] ?? out] ?? 'out',
      },
      only ?? null,
      parts,
    );
  };
  const isUsed = new Uint8Array(into.length);
  const made = chosen.map((group): Flow => {
    const { from, via, to } = pathOf(group);
    for (const ends of [from, via, to]) for (const place of ends) isUsed[place] = 1;
    const flow = known.get(group) ?? flowOf(group);
    known.set(group, flow);
    return flow;
  });
  const members = new Map<number, Place[]>();
  for (let index = 0; index < into.length; index++) {
    const place = into[index] ?? 0;
    if ((sizes[place] ?? 1) < 2 || isUsed[place] !== 1) continue;
    const own = members.get(place) ?? [];
    own.push(tree.places[index] as Place);
    members.set(place, own);
  }
  const merged = new Map(
    [...members].map(([index, own]) => {
      const place = placeAt(index);
      return [place.id, { place, parts: own }] as const;
    }),
  );
  return { flows: made, merged };
}
