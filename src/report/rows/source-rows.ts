// The sources of an airlift, each with how many rows it says.
import { type Airlift, rowCountOf, type Source } from '../../airlift/airlift.ts';

export interface SourceRows {
  readonly source: Source;
  readonly rows: number;
}

/** Every source that makes a claim, the one with the most rows first. */
export function sourceRowsOf({ claims }: Airlift): readonly SourceRows[] {
  const rows = new Map<Source, number>();
  for (const claim of claims)
    rows.set(claim.source, (rows.get(claim.source) ?? 0) + (rowCountOf(claim) || 1));
  return [...rows]
    .map(([source, count]) => ({ source, rows: count }))
    .sort((one, other) => other.rows - one.rows);
}
