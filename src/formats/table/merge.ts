// Rows with one word for their movement are claims about one movement; a row without a word is a movement of its own.
import type { ReadRow } from './row.ts';

export interface MergedRows {
  readonly id: string;
  readonly rows: readonly ReadRow[];
}

/** In the order in which each is named first. Fleets and texts are never merged. */
export function mergeRows(rows: readonly ReadRow[]): readonly MergedRows[] {
  const merged = new Map<string, ReadRow[]>();
  const words = new Set(rows.map(({ movement }) => movement));
  const free = (id: string) => {
    for (let count = 1; ; count += 1) {
      const option = count === 1 ? id : `${id}-${count}`;
      if (!merged.has(option) && !words.has(option)) return option;
    }
  };
  for (const row of rows) {
    const known = row.movement === '' ? undefined : merged.get(row.movement);
    if (known !== undefined && known[0]?.kind === 'movement' && row.kind === 'movement') known.push(row);
    else if (row.movement !== '' && known === undefined) merged.set(row.movement, [row]);
    else merged.set(free(row.movement || `row-${row.source.row}`), [row]);
  }
  return [...merged].map(([id, told]) => ({ id, rows: told }));
}
