// Flows between merged places, added up: those of one direction between the same two are one. Values are bounds and add as
// bounds; what stays within one merged place is counted, and drawn by nobody.
import { once } from '../../airlift/once.ts';
import type { FlowEnds, FlowTable, Path } from './flow-table.ts';

/** What some flows add up to. */
export interface Sum {
  readonly routes: number;
  readonly value: number;
  readonly largest: number;
}

/** Which flows are one line between merged places, whatever the filter. */
export interface Grouping {
  readonly count: number;
  /** The group of each flow; -1 where both its ends are in one merged place. */
  readonly groupOf: Int32Array;
  /** Of each group the merged places; -1 where it has a path of several. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly paths: ReadonlyMap<number, Path>;
}

/** What the flows of each group add up to under a filter, as columns. */
export interface FlowGroups extends Grouping {
  /** The same for every filter. */
  readonly grouping: Grouping;
  /** The flows that are drawn: those that the filter shows, or, where it shows none, all. */
  readonly routes: Uint32Array;
  readonly value: Float64Array;
  readonly largest: Float64Array;
  readonly flags: Uint8Array;
  /** The index in `states`. */
  readonly state: Uint8Array;
  /** What the filter shows that begins and ends in one merged place. */
  readonly inside: Sum;
}

const [some, uncounted, out] = [1, 2, 3];

/**
 * @param merged the merged place of each place
 * @param sizes how many places each merged place has
 */
export function groupingOf(flowEnds: FlowEnds, merged: Int32Array, sizes: Uint32Array): Grouping {
  const [starts, finishes] = ends(flowEnds, merged);
  const groupOf = new Int32Array(starts.length).fill(-1);
  const paths = new Map<number, Path>();
  let count = groupPairs(starts, finishes, sizes, groupOf);
  const known = new Map<string, number>();
  for (const [index, own] of flowEnds.paths) {
    if ((starts[index] ?? -1) >= 0) continue;
    const path = pathThrough(own, merged);
    if (path === null) continue;
    const key = `${path.from}>${path.via}>${path.to}`;
    const group = known.get(key) ?? count++;
    known.set(key, group);
    paths.set(group, path);
    groupOf[index] = group;
  }
  const [from, to] = [new Int32Array(count).fill(-1), new Int32Array(count).fill(-1)];
  for (let index = 0; index < groupOf.length; index++) {
    const group = groupOf[index] ?? -1;
    if (group < 0) continue;
    from[group] = starts[index] ?? -1;
    to[group] = finishes[index] ?? -1;
  }
  return { count, groupOf, from, to, paths };
}

/** Adds up the flows of each group. */
export function flowGroupsOf(table: FlowTable, grouping: Grouping): FlowGroups {
  const { state } = table;
  const { count, groupOf } = grouping;
  const value = new Float64Array(count);
  // Of one column the sums are one.
  const isOne = table.largest === table.value;
  const sums = {
    routes: new Uint32Array(count),
    value,
    largest: isOne ? value : new Float64Array(count),
    flags: new Uint8Array(count),
    state: new Uint8Array(count).fill(out),
  };
  const inside = { routes: 0, value: 0, largest: 0 };
  for (let index = 0; index < groupOf.length; index++) {
    const group = groupOf[index] ?? -1;
    const own = state[index] ?? out;
    if (group < 0) {
      if (own !== out) add(inside, table, index);
      continue;
    }
    // What is shown hides what is not on the same line, and what is counted what is not.
    const before = sums.state[group] ?? out;
    if (own === out && before !== out) continue;
    if (own !== out && before === out) {
      sums.routes[group] = 0;
      sums.value[group] = 0;
      sums.largest[group] = 0;
      sums.flags[group] = 0;
    }
    sums.state[group] = together(before, own);
    sums.routes[group] = (sums.routes[group] ?? 0) + 1;
    sums.value[group] = (sums.value[group] ?? 0) + (table.value[index] ?? 0);
    if (!isOne) sums.largest[group] = (sums.largest[group] ?? 0) + (table.largest[index] ?? 0);
    sums.flags[group] = (sums.flags[group] ?? 0) | (table.flags[index] ?? 0);
  }
  return { ...grouping, grouping, ...sums, inside };
}

const members = once(({ count, groupOf }: Grouping) => {
  const starts = new Uint32Array(count + 1);
  for (const group of groupOf) if (group >= 0) starts[group + 1] = (starts[group + 1] ?? 0) + 1;
  for (let group = 0; group < count; group++)
    starts[group + 1] = (starts[group + 1] ?? 0) + (starts[group] ?? 0);
  const order = new Uint32Array(starts[count] ?? 0);
  const next = starts.slice();
  for (let index = 0; index < groupOf.length; index++) {
    const group = groupOf[index] ?? -1;
    if (group < 0) continue;
    const slot = next[group] ?? 0;
    order[slot] = index;
    next[group] = slot + 1;
  }
  return { starts, order };
});

/** The flows of a group, by their indexes, in their order. */
export function membersOf(grouping: Grouping, group: number): Uint32Array {
  const { starts, order } = members(grouping);
  return order.subarray(starts[group], starts[group + 1]);
}

/** What a line shows that has flows of two states on it. */
function together(one: number, other: number): number {
  if (one === out || one === uncounted) return other === out ? one : other;
  if (other === out || other === uncounted) return one;
  return one === some || other === some ? some : one;
}

/** The merged places where flows begin and end; -1 for those that have several. */
function ends({ from, to, paths }: FlowEnds, merged: Int32Array): readonly [Int32Array, Int32Array] {
  const all = [from, to].map((places) => places.map((place) => (place < 0 ? -1 : (merged[place] ?? -1))));
  const [starts = from, finishes = to] = all;
  for (const [index, own] of paths) {
    const path = pathThrough(own, merged);
    const isPair = path !== null && path.from.length === 1 && path.to.length === 1 && path.via.length === 0;
    if (!isPair) continue;
    starts[index] = path.from[0] ?? -1;
    finishes[index] = path.to[0] ?? -1;
  }
  return [starts, finishes];
}

/** A path through merged places: several of one end that have merged are one. */
function pathThrough({ from, via, to }: Path, merged: Int32Array): Path | null {
  const into = (places: readonly number[]) => places.map((place) => merged[place] ?? -1);
  const once = (places: readonly number[]) => [...new Set(into(places))].sort((one, other) => one - other);
  const [starts, finishes] = [once(from), once(to)];
  if (starts.length === 0 || finishes.length === 0) return null;
  const stops: number[] = [];
  const [start, finish] = [starts, finishes].map((places) => (places.length === 1 ? places[0] : undefined));
  for (const stop of into(via)) if (stop !== (stops.at(-1) ?? start)) stops.push(stop);
  while (stops.length > 0 && stops.at(-1) === finish) stops.pop();
  return { from: starts, via: stops, to: finishes };
}

/**
 * Numbers the pairs of merged places, those of one beginning after each other.
 * @returns how many there are
 */
function groupPairs(from: Int32Array, to: Int32Array, sizes: Uint32Array, groupOf: Int32Array): number {
  const places = sizes.length;
  const starts = new Uint32Array(places + 1);
  for (const place of from) if (place >= 0) starts[place + 1] = (starts[place + 1] ?? 0) + 1;
  for (let place = 0; place < places; place++)
    starts[place + 1] = (starts[place + 1] ?? 0) + (starts[place] ?? 0);
  const next = starts.slice();
  const order = new Uint32Array(starts[places] ?? 0);
  for (let index = 0; index < from.length; index++) {
    const place = from[index] ?? -1;
    if (place < 0) continue;
    const slot = next[place] ?? 0;
    order[slot] = index;
    next[place] = slot + 1;
  }
  const known = new Int32Array(places).fill(-1);
  let count = 0;
  for (let place = 0; place < places; place++) {
    const [start, end] = [starts[place] ?? 0, starts[place + 1] ?? 0];
    const before = count;
    for (let slot = start; slot < end; slot++) {
      const index = order[slot] ?? 0;
      const other = to[index] ?? 0;
      if (other === place && (sizes[place] ?? 1) > 1) continue;
      const group = known[other] ?? -1;
      if (group >= before) groupOf[index] = group;
      else {
        known[other] = count;
        groupOf[index] = count;
        count += 1;
      }
    }
  }
  return count;
}

function add(sum: { routes: number; value: number; largest: number }, table: FlowTable, index: number): void {
  sum.routes += 1;
  sum.value += table.value[index] ?? 0;
  sum.largest += table.largest[index] ?? 0;
}
