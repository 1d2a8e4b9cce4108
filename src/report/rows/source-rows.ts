// The sources of an airlift, each with how many rows it says.
import type { Airlift, Source } from '../../airlift/airlift.ts';

export interface SourceRows {
  readonly source: Source;
  readonly rows: number;
}

/** Every source that makes a claim, the one with the most rows first. */
export function sourceRowsOf({ claims }: Airlift): readonly SourceRows[] {
  const rows = new Map<Source, number>();
  for (const { source } of claims) rows.set(source, (rows.get(source) ?? 0) + 1);
  return [...rows]
    .map(([source, count]) => ({ source, rows: count }))
    .sort((one, other) => other.rows - one.rows);
}
