// Which flows of a large airlift a view draws: places too close to tell apart have merged, the heaviest flows between them
// that are in sight are drawn, as many as can be told apart, and what is left out is counted. A small airlift is drawn whole.
import type { Place } from '../../airlift/airlift.ts';
import type { Flow } from '../../airlift/counting/flows.ts';
import { once } from '../../airlift/once.ts';
import { growthOf } from '../drawing/growth.ts';
import { atOnce, type Steps } from '../drawing/steps.ts';
import type { View } from '../projection/view.ts';
import { type ChosenFlows, chosenFlows, type Merging } from './chosen-flows.ts';
import { type FlowGroups, flowGroupsOf, type Grouping, groupingOf, type Sum } from './flow-groups.ts';
import { groupsInSight } from './flow-sight.ts';
import { type FlowEnds, type FlowTable, flowTableOf, states } from './flow-table.ts';
import { type FlowTotals, type FlowWidths, flowWidths, widthsOf } from './flow-widths.ts';
import { heaviest } from './heaviest-groups.ts';
import { MergedFlow, mergedId } from './merged-flow.ts';
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

/** What is the same for all views and filters of an airlift, and of some steps of zoom. */
interface Whole {
  readonly tree: PlaceTree;
  readonly table: FlowTable;
  readonly mergings: Map<number, Merging>;
  readonly totals: Map<number, FlowTotals>;
}

const wholeOf = once((all: readonly Flow[]): Whole => {
  const tree = placeTreeOf(all);
  return { tree, table: flowTableOf(all, tree, null), mergings: new Map(), totals: new Map() };
});

/** The table of what a filter shows; what no filter changes is the table of the whole airlift. */
const shownIn = once((all: readonly Flow[]) => {
  const { tree, table } = wholeOf(all);
  return once((flows: readonly Flow[]) => (flows === all ? table : flowTableOf(flows, tree, table)));
});

const groupingsOf = once((_ends: FlowEnds) => new Map<number, Grouping>());
const groupsOf = once((_table: FlowTable) => new Map<number, FlowGroups>());

/** What a key had before, or is made to have now; what was asked for longest ago is forgotten. */
function kept<Made>(known: Map<number, Made>, key: number, make: () => Made): Made {
  const made = known.get(key) ?? make();
  known.delete(key);
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

const idOf = ({ places }: PlaceTree, { sizes }: Merging, index: number): string =>
  mergedId(places[index] as Place, sizes[index] ?? 1);

/** What the widths of merged flows are measured by: those of the whole airlift, whatever the filter. */
function totalsOf(groups: FlowGroups, tree: PlaceTree, merging: Merging): FlowTotals {
  const through = new Map<string, number>();
  // One more, for the ends that are several places: of those nobody knows what one of them had.
  const several = tree.places.length;
  const totals = new Float64Array(several + 1);
  const placeAt = (own: Int32Array, group: number) => {
    const place = own[group] ?? -1;
    return place < 0 ? several : place;
  };
  let largest = 0;
  for (let group = 0; group < groups.count; group++) {
    const value = groups.largest[group] ?? 0;
    const [from, to] = [placeAt(groups.from, group), placeAt(groups.to, group)];
    if (value > largest) largest = value;
    totals[from] = (totals[from] ?? 0) + value;
    totals[to] = (totals[to] ?? 0) + value;
  }
  for (const [group, path] of groups.paths) {
    const value = groups.largest[group] ?? 0;
    for (const [only = several, another] of [path.from, path.to])
      if (another === undefined) totals[only] = (totals[only] ?? 0) + value;
    for (const stop of path.via) {
      const id = idOf(tree, merging, stop);
      through.set(id, (through.get(id) ?? 0) + value);
    }
  }
  const known = new Map<string, number>();
  for (let place = 0; place < several; place++)
    if (merging.into[place] === place) known.set(idOf(tree, merging, place), totals[place] ?? 0);
  return { largest, totals: known, through };
}

/**
 * Chooses the flows that a view draws.
 * @param all those of the whole airlift in a measure, with no filter
 * @param flows those under the filter
 */
export const chooseFlows = (all: readonly Flow[], flows: readonly Flow[], view: View): FlowChoice =>
  atOnce(choosingFlows(all, flows, view));

/** The same in steps. */
export function* choosingFlows(all: readonly Flow[], flows: readonly Flow[], view: View): Steps<FlowChoice> {
  if (all.length <= mostWhole && flows.length <= mostWhole)
    return { flows, widths: flowWidths(all, view.width), merged: new Map(), counts: null };
  const growth = growthOf(view.width);
  const whole = wholeOf(all);
  const { tree } = whole;
  const shown = shownIn(all)(flows);
  yield;
  const distance = mergingDistance(zoomStep(view.zoom), growth);
  const { merging, totals, groups } = yield* mergingFlows(whole, shown, distance);
  yield;
  const seen = groupsInSight(groups.grouping, tree.places, view);
  yield;
  const budget = (view.width * view.height) / growth ** 2 / areaOfLine;
  const chosen = heaviest(groups, seen, Math.round(Math.min(mostLines, Math.max(fewestLines, budget))));
  yield;
  const made = chosenFlows(chosen, groups, shown.flows, tree, merging);
  const isMerged = made.flows.some((flow) => flow instanceof MergedFlow);
  return {
    ...made,
    widths: widthsOf(totals, view.width),
    counts: { ...countsOf(groups, seen, chosen), lines: chosen.length, isMerged },
  };
}

interface MergedFlows {
  readonly merging: Merging;
  readonly totals: FlowTotals;
  readonly groups: FlowGroups;
}

/** What is the same in all views of a step of zoom, in steps. */
function* mergingFlows(whole: Whole, shown: FlowTable, distance: number): Steps<MergedFlows> {
  const merging = mergingAt(whole, distance);
  const groupingIn = ({ ends }: FlowTable) =>
    kept(groupingsOf(ends), distance, () => groupingOf(ends, merging.into, merging.sizes));
  const groupsIn = (table: FlowTable) =>
    kept(groupsOf(table), distance, () => flowGroupsOf(table, groupingIn(table)));
  yield;
  groupingIn(whole.table);
  yield;
  groupsIn(whole.table);
  yield;
  const totals = kept(whole.totals, distance, () => totalsOf(groupsIn(whole.table), whole.tree, merging));
  yield;
  groupingIn(shown);
  yield;
  return { merging, totals, groups: groupsIn(shown) };
}

/** Prepares the steps of zoom next to that of a view, in steps: a map that has come to rest is zoomed by them next. */
export function* preparingZoom(all: readonly Flow[], flows: readonly Flow[], view: View): Steps<void> {
  if (all.length <= mostWhole && flows.length <= mostWhole) return;
  const growth = growthOf(view.width);
  const step = zoomStep(view.zoom);
  for (const next of [step - 0.5, step + 0.5])
    if (next >= 0) yield* mergingFlows(wholeOf(all), shownIn(all)(flows), mergingDistance(next, growth));
}

const out = states.indexOf('out');

function countsOf(
  groups: FlowGroups,
  seen: Uint8Array,
  chosen: readonly number[],
): Pick<ChoiceCounts, 'drawn' | 'left' | 'beyond' | 'inside'> {
  const isChosen = new Uint8Array(groups.count);
  for (const group of chosen) isChosen[group] = 1;
  const sums = [0, 1, 2].map(() => ({ routes: 0, value: 0, largest: 0 }));
  for (let group = 0; group < groups.count; group++) {
    if (groups.state[group] === out) continue;
    const sum = sums[isChosen[group] === 1 ? 0 : seen[group] === 1 ? 1 : 2];
    if (sum === undefined) continue;
    sum.routes += groups.routes[group] ?? 0;
    sum.value += groups.value[group] ?? 0;
    sum.largest += groups.largest[group] ?? 0;
  }
  const [drawn, left, beyond] = sums as [Sum, Sum, Sum];
  return { drawn, left, beyond, inside: groups.inside };
}
