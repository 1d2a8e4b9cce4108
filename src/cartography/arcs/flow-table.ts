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

export interface FlowTable {
  readonly flows: readonly Flow[];
  /** Of each flow the index of its place in the tree; -1 where it has a path of several. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly value: Float64Array;
  readonly largest: Float64Array;
  readonly flags: Uint8Array;
  /** The index in `states`. */
  readonly state: Uint8Array;
  readonly paths: ReadonlyMap<number, Path>;
}

/** @param tree of the whole airlift, in which each place of the flows is */
export function flowTableOf(flows: readonly Flow[], { indexOf }: PlaceTree): FlowTable {
  const count = flows.length;
  const table = {
    flows,
    from: new Int32Array(count).fill(-1),
    to: new Int32Array(count).fill(-1),
    value: new Float64Array(count),
    largest: new Float64Array(count),
    flags: new Uint8Array(count),
    state: new Uint8Array(count),
  };
  const paths = new Map<number, Path>();
  for (const [index, flow] of flows.entries()) {
    const { from, via, to } = flow;
    const [start, end] = [from[0], to[0]];
    if (
      from.length === 1 &&
      to.length === 1 &&
      via.length === 0 &&
      start !== undefined &&
      end !== undefined
    ) {
      table.from[index] = indexOf.get(start.id) ?? -1;
      table.to[index] = indexOf.get(end.id) ?? -1;
    } else {
      const indexes = (places: Flow['from']) => places.map(({ id }) => indexOf.get(id) ?? -1);
      paths.set(index, { from: indexes(from), via: indexes(via), to: indexes(to) });
    }
    table.value[index] = flow.value;
    table.largest[index] = flow.largest;
    table.flags[index] = (flow.isOpen ? flag.isOpen : 0) | (flow.isAbout ? flag.isAbout : 0);
    table.state[index] = states.indexOf(flow.state);
  }
  return { ...table, paths };
}
