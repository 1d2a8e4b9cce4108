// Which rows of a table belong to which group: one number a row while they are read, one list for all groups afterwards.
import type { RowNumbers } from '../../airlift/airlift.ts';

/** Numbers of 32 bits, as many as come. */
class Numbers {
  #values = new Uint32Array(4096);
  length = 0;

  push(value: number): void {
    if (this.length === this.#values.length) {
      const grown = new Uint32Array(this.length * 2);
      grown.set(this.#values);
      this.#values = grown;
    }
    this.#values[this.length] = value;
    this.length += 1;
  }

  get all(): Uint32Array {
    return this.#values.subarray(0, this.length);
  }
}

export class RowLists {
  readonly #rows = new Numbers();
  readonly #groups = new Numbers();

  get length(): number {
    return this.#rows.length;
  }

  /** The group of the row that was added last. */
  get lastGroup(): number {
    return this.#groups.all.at(-1) ?? -1;
  }

  add(row: number, group: number): void {
    this.#rows.push(row);
    this.#groups.push(group);
  }

  /**
   * The rows of each group, in their order: parts of one array.
   * @param counts how many rows each group has
   */
  byGroup(counts: readonly number[]): readonly RowNumbers[] {
    const sorted = new Uint32Array(this.length);
    const next = new Uint32Array(counts.length);
    let start = 0;
    for (const [group, count] of counts.entries()) {
      next[group] = start;
      start += count;
    }
    const [rows, groups] = [this.#rows.all, this.#groups.all];
    for (let index = 0; index < rows.length; index += 1) {
      const group = groups[index] ?? 0;
      const at = next[group] ?? 0;
      sorted[at] = rows[index] ?? 0;
      next[group] = at + 1;
    }
    return counts.map((count, group) => sorted.subarray((next[group] ?? 0) - count, next[group]));
  }
}
