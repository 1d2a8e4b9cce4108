// An airlift in which the reader's own word is marked: what was changed in each row.
import type { Airlift, Change } from '../../airlift/airlift.ts';
import { assemble } from '../json/assemble.ts';
import { dataOf } from '../json/data-of.ts';

/** By their rows what was changed in claims; of a cell that was changed twice what stood there first. */
export function marked(airlift: Airlift, changes: ReadonlyMap<number, readonly Change[]>): Airlift {
  if (changes.size === 0) return airlift;
  const data = dataOf(airlift);
  return assemble({
    ...data,
    claims: data.claims.map((claim, index) => {
      const rows = airlift.claims[index]?.rows ?? [claim.row ?? 0];
      const own = [...(claim.changed ?? []), ...[...rows].flatMap((row) => changes.get(row) ?? [])];
      const first = own.filter(({ column }, at) => own.findIndex((each) => each.column === column) === at);
      return first.length === 0 ? claim : { ...claim, changed: first };
    }),
  });
}
