// Where flows can be pointed at: along their lines, as far as they are in view.
import type { Flow } from '../../airlift/counting/flows.ts';
import type { Point } from '../drawing/marks.ts';
import type { FlowLayout } from './flow-layout.ts';

export interface FlowHit {
  readonly flow: Flow;
  readonly pieces: readonly (readonly Point[])[];
  /** Of the line along these, pixels. */
  readonly width: number;
}

/** In the order of the flows; of a line for both directions each flow has the half at its end. */
export function flowHits({ lines, fans, plan }: FlowLayout): readonly FlowHit[] {
  const hits = new Map<string, { readonly width: number; readonly pieces: (readonly Point[])[] }>();
  for (const { line, ribbons } of lines) {
    const [there, back] = line.flows;
    const own: (readonly Point[])[] = [];
    const other: (readonly Point[])[] = [];
    for (const { points } of ribbons) {
      const middle = back === undefined ? 0 : points.length >> 1;
      own.push(middle === 0 ? points : points.slice(middle));
      if (middle > 0) other.push(points.slice(0, middle + 1));
    }
    hits.set(there.id, { width: line.outerWidth, pieces: own });
    if (back !== undefined) hits.set(back.id, { width: line.outerWidth, pieces: other });
  }
  // What leads on from several trunks belongs to none of them alone.
  for (const { trunks, arcs } of fans)
    if (trunks.length === 1)
      hits.get(trunks[0]?.line.id ?? '')?.pieces.push(...arcs.map(({ points }) => points));
  return plan.flows.flatMap((flow) => {
    const hit = hits.get(flow.id);
    return hit === undefined ? [] : [{ flow, ...hit }];
  });
}
