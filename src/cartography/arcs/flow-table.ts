// Flows as columns of numbers: thousands of them are added up in a few milliseconds, with no object a flow.
import type { Flow, FlowState } from '../../airlift/counting/flows.ts';
import type { PlaceTree } from './place-tree.ts';

export const states: readonly FlowState[] = ['whole', 'some', 'uncounted', 'out'];
/** Bits of `flags`. */
export const flag = { isOpen: 1, isAbout: 2 } as const;

/** The places of a flow that has stops, or an end that is several places, by their indexes in the tree. */
export interface Path {
  readonly from: readonly number[];
  readonly via: readonly number[];
  readonly to: readonly number[];
}

/** Where flows begin and end: the same under every filter. */
export interface FlowEnds {
  /** Of each flow the index of its place in the tree; -1 where it has a path of several. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly paths: ReadonlyMap<number, Path>;
}

export interface FlowTable {
  readonly flows: readonly Flow[];
  readonly ends: FlowEnds;
  readonly value: Float64Array;
  readonly largest: Float64Array;
  readonly flags: Uint8Array;
  /** The index in `states`. */
  readonly state: Uint8Array;
}

/**
 * @param tree of the whole airlift, in which each place of the flows is
 * @param like a table that is taken instead where it says the same, and whose ends are shared where the flows are on the
 * same routes in the same order
 */
export function flowTableOf(flows: readonly Flow[], tree: PlaceTree, like: FlowTable | null): FlowTable {
  const count = flows.length;
  const table = {
    flows,
    value: new Float64Array(count),
    largest: new Float64Array(count),
    flags: new Uint8Array(count),
    state: new Uint8Array(count),
  };
  let isOnSame = like !== null && like.flows.length === count;
  let isSame = isOnSame;
  for (let index = 0; index < count; index++) {
    const flow = flows[index] as Flow;
    const other = like?.flows[index];
    if (isOnSame && flow.id !== other?.id) isOnSame = isSame = false;
    const flags = (flow.isOpen ? flag.isOpen : 0) | (flow.isAbout ? flag.isAbout : 0);
    const state = states.indexOf(flow.state);
    table.value[index] = flow.value;
    table.largest[index] = flow.largest;
    table.flags[index] = flags;
    table.state[index] = state;
    if (isSame && flow !== other)
      isSame =
        flow.value === like?.value[index] &&
        flow.largest === like.largest[index] &&
        flags === like.flags[index] &&
        state === like.state[index];
  }
  if (like !== null && isSame) return like;
  // Where sources agree both are one column: there may be as many flows as a world has routes.
  const { value } = table;
  const largest = table.largest.every((each, index) => each === value[index]) ? value : table.largest;
  return { ...table, largest, ends: like !== null && isOnSame ? like.ends : endsOf(flows, tree) };
}

function endsOf(flows: readonly Flow[], { indexOf }: PlaceTree): FlowEnds {
  const ends = { from: new Int32Array(flows.length).fill(-1), to: new Int32Array(flows.length).fill(-1) };
  const paths = new Map<number, Path>();
  for (const [index, { from, via, to }] of flows.entries()) {
    const [start, end] = [from[0], to[0]];
    if (
      from.length === 1 &&
      to.length === 1 &&
      via.length === 0 &&
      start !== undefined &&
      end !== undefined
    ) {
      ends.from[index] = indexOf.get(start.id) ?? -1;
      ends.to[index] = indexOf.get(end.id) ?? -1;
    } else {
      const indexes = (places: Flow['from']) => places.map(({ id }) => indexOf.get(id) ?? -1);
      paths.set(index, { from: indexes(from), via: indexes(via), to: indexes(to) });
    }
  }
  return { ...ends, paths };
}
