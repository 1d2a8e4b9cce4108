// Which flows of a large airlift a view draws: places too close to tell apart have merged, the heaviest flows between them
// that are in sight are drawn, as many as can be told apart, and what is left out is counted. A small airlift is drawn whole.
import type { Place } from '../../airlift/airlift.ts';
import type { Flow } from '../../airlift/counting/flows.ts';
import { once } from '../../airlift/once.ts';
import { growthOf } from '../drawing/growth.ts';
import type { View } from '../projection/view.ts';
import { type ChosenFlows, chosenFlows, type Merging } from './chosen-flows.ts';
import { type FlowGroups, flowGroupsOf, type Sum } from './flow-groups.ts';
import { groupsInSight } from './flow-sight.ts';
import { type FlowTable, flowTableOf, states } from './flow-table.ts';
import { type FlowTotals, type FlowWidths, flowWidths, widthsOf } from './flow-widths.ts';
import { MergedFlow, mergedPlace } from './merged-flow.ts';
import { mergedInto, mergingDistance, type PlaceTree, placeTreeOf, zoomStep } from './place-tree.ts';

/** Airlifts of no more flows are drawn whole. */
export const mostWhole = 200;
/** As many lines as can be told apart, and pixels of map for each at scale 1. */
const mostLines = 600;
const areaOfLine = 900;
const fewestLines = 60;
/** Steps of zoom whose sums are kept. */
const keptSteps = 3;

/** What a view shows of the flows that a filter shows. */
export interface ChoiceCounts {
  readonly lines: number;
  /** In the lines. */
  readonly drawn: Sum;
  /** In sight, but too light. */
  readonly left: Sum;
  /** Not in sight. */
  readonly beyond: Sum;
  /** From a merged place to itself. */
  readonly inside: Sum;
  /** Whether any of the lines stands for several routes, or ends at a merged place. */
  readonly isMerged: boolean;
}

export interface FlowChoice extends ChosenFlows {
  readonly widths: FlowWidths;
  /** Null where all flows are drawn as they are. */
  readonly counts: ChoiceCounts | null;
}

interface Whole {
  readonly tree: PlaceTree;
  readonly mergings: Map<number, Merging>;
  readonly totals: Map<number, FlowTotals>;
}

const wholeOf = once((all: readonly Flow[]): Whole => {
  return { tree: placeTreeOf(all), mergings: new Map(), totals: new Map() };
});

interface Summed {
  readonly tree: PlaceTree;
  readonly table: FlowTable;
  readonly groups: Map<number, FlowGroups>;
}

const summed = new WeakMap<readonly Flow[], Summed>();

function summedOf(flows: readonly Flow[], tree: PlaceTree): Summed {
  const known = summed.get(flows);
  if (known?.tree === tree) return known;
  const made = { tree, table: flowTableOf(flows, tree), groups: new Map() };
  summed.set(flows, made);
  return made;
}

/** What a key had before, or is made to have now; the oldest is forgotten. */
function kept<Made>(known: Map<number, Made>, key: number, make: () => Made): Made {
  const before = known.get(key);
  if (before !== undefined) return before;
  const made = make();
  known.set(key, made);
  for (const oldest of known.keys()) if (known.size > keptSteps) known.delete(oldest);
  return made;
}

function mergingAt({ tree, mergings }: Whole, distance: number): Merging {
  return kept(mergings, distance, () => {
    const into = mergedInto(tree, distance);
    const sizes = new Uint32Array(into.length);
    for (const place of into) sizes[place] = (sizes[place] ?? 0) + 1;
    return { into, sizes };
  });
}

const idOf = ({ places }: PlaceTree, { sizes }: Merging, index: number): string => {
  const place = places[index] as Place;
  return mergedPlace(place, sizes[index] ?? 1).id;
};

/** What the widths of merged flows are measured by: those of the whole airlift, whatever the filter. */
function totalsOf(groups: FlowGroups, tree: PlaceTree, merging: Merging): FlowTotals {
  const [totals, through] = [new Float64Array(tree.places.length), new Map<string, number>()];
  let largest = 0;
  const add = (place: number, value: number) => {
    totals[place] = (totals[place] ?? 0) + value;
  };
  for (let group = 0; group < groups.count; group++) {
    const value = groups.largest[group] ?? 0;
    largest = Math.max(largest, value);
    const path = groups.paths.get(group);
    const ends =
      path === undefined ? [[groups.from[group] ?? 0], [groups.to[group] ?? 0]] : [path.from, path.to];
    for (const [only, another] of ends) if (only !== undefined && another === undefined) add(only, value);
    for (const stop of path?.via ?? []) {
      const id = idOf(tree, merging, stop);
      through.set(id, (through.get(id) ?? 0) + value);
    }
  }
  const known = new Map<string, number>();
  for (const [place, total] of totals.entries())
    if (merging.into[place] === place) known.set(idOf(tree, merging, place), total);
  return { largest, totals: known, through };
}

/**
 * Chooses the flows that a view draws.
 * @param all those of the whole airlift in a measure, with no filter
 * @param flows those under the filter
 */
export function chooseFlows(all: readonly Flow[], flows: readonly Flow[], view: View): FlowChoice {
  if (all.length <= mostWhole && flows.length <= mostWhole)
    return { flows, widths: flowWidths(all, view.width), merged: new Map(), counts: null };
  const growth = growthOf(view.width);
  const distance = mergingDistance(zoomStep(view.zoom), growth);
  const whole = wholeOf(all);
  const { tree } = whole;
  const merging = mergingAt(whole, distance);
  const groupsIn = (of: readonly Flow[]) => {
    const { table, groups } = summedOf(of, tree);
    return kept(groups, distance, () => flowGroupsOf(table, merging.into, merging.sizes));
  };
  const totals = kept(whole.totals, distance, () => totalsOf(groupsIn(all), tree, merging));
  // What no filter changes is added up once.
  const shown = areSame(all, flows) ? all : flows;
  const groups = groupsIn(shown);
  const seen = groupsInSight(groups, tree.places, view);
  const budget = (view.width * view.height) / growth ** 2 / areaOfLine;
  const chosen = heaviest(groups, seen, Math.round(Math.min(mostLines, Math.max(fewestLines, budget))));
  const made = chosenFlows(chosen, groups, shown, tree, merging);
  const isMerged = made.flows.some((flow) => flow instanceof MergedFlow);
  return {
    ...made,
    widths: widthsOf(totals, view.width),
    counts: { ...countsOf(groups, seen, chosen), lines: chosen.length, isMerged },
  };
}

const areSame = (all: readonly Flow[], flows: readonly Flow[]) =>
  all === flows ||
  (all.length === flows.length &&
    flows.every(({ id, value, largest, state, isOpen, isAbout }, index) => {
      const other = all[index];
      return (
        other?.id === id &&
        other.value === value &&
        other.largest === largest &&
        other.state === state &&
        other.isOpen === isOpen &&
        other.isAbout === isAbout
      );
    }));

const [uncounted, out] = [states.indexOf('uncounted'), states.indexOf('out')];

/** The heaviest groups in sight, what is shown first and what the filter hides last. */
function heaviest(groups: FlowGroups, seen: Uint8Array, budget: number): readonly number[] {
  const { count, state, largest, from, to, paths } = groups;
  const ranks: number[][] = [[], [], []];
  for (let group = 0; group < count; group++) {
    if (seen[group] !== 1) continue;
    const own = state[group] ?? out;
    ranks[own === out ? 2 : own === uncounted ? 1 : 0]?.push(group);
  }
  const weight = (group: number) => largest[group] ?? 0;
  const pathOf = (group: number) => {
    const path = paths.get(group);
    return path === undefined ? '' : `${path.from}>${path.via}>${path.to}`;
  };
  const compare = (one: number, other: number) =>
    weight(other) - weight(one) ||
    (from[one] ?? 0) - (from[other] ?? 0) ||
    (to[one] ?? 0) - (to[other] ?? 0) ||
    (pathOf(one) < pathOf(other) ? -1 : 1);
  const chosen: number[] = [];
  for (const members of ranks) {
    const room = budget - chosen.length;
    if (room <= 0) break;
    // Sorted are only those that may be among them.
    const weights = Float64Array.from(members, weight).sort();
    const least = weights[Math.max(0, weights.length - room)] ?? 0;
    const heavy = members.filter((group) => weight(group) >= least).sort(compare);
    chosen.push(...heavy.slice(0, room));
  }
  return chosen;
}

function countsOf(
  groups: FlowGroups,
  seen: Uint8Array,
  chosen: readonly number[],
): Pick<ChoiceCounts, 'drawn' | 'left' | 'beyond' | 'inside'> {
  const isChosen = new Set(chosen);
  const sums = [0, 1, 2].map(() => ({ routes: 0, value: 0, largest: 0 }));
  for (let group = 0; group < groups.count; group++) {
    if (groups.state[group] === out) continue;
    const sum = sums[isChosen.has(group) ? 0 : seen[group] === 1 ? 1 : 2];
    if (sum === undefined) continue;
    sum.routes += groups.routes[group] ?? 0;
    sum.value += groups.value[group] ?? 0;
    sum.largest += groups.largest[group] ?? 0;
  }
  const [drawn, left, beyond] = sums as [Sum, Sum, Sum];
  return { drawn, left, beyond, inside: groups.inside };
}
