// What lights up on a map of many routes: with a place or a route what stands for it, with a merged place all that ends there.
import type { FlowChoice } from '../arcs/flow-choice.ts';
import { MergedFlow } from '../arcs/merged-flow.ts';

/** The ids of what is pointed at, and of what stands for it here. */
export function litIn({ flows, merged, counts }: FlowChoice, lit: ReadonlySet<string>): ReadonlySet<string> {
  if (counts === null || lit.size === 0) return lit;
  const all = new Set(lit);
  for (const { place, parts } of merged.values()) if (parts.some(({ id }) => lit.has(id))) all.add(place.id);
  for (const flow of flows) {
    const isPart = flow instanceof MergedFlow && flow.parts.some(({ id }) => lit.has(id));
    const ends = [...flow.from, ...flow.to];
    if (isPart || ends.some(({ id }) => merged.has(id) && lit.has(id))) all.add(flow.id);
    if (lit.has(flow.id)) for (const { id } of ends) all.add(id);
  }
  return all;
}
