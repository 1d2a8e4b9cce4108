// Gathers what is wrong with a table: each fault once, with all the rows that have it.

import type { RowNumbers } from '../../airlift/airlift.ts';
import { en } from '../../i18n/problems/en.ts';
import { sentenceOf } from '../../i18n/problems/problem-sentence.ts';
import type { FileProblem } from '../opening.ts';

/** What is wrong with a row or cell, told as every format tells it. */
export interface Fault
  extends Pick<FileProblem, 'code' | 'weight' | 'table' | 'row' | 'column' | 'found' | 'values' | 'mends'> {
  /** All that it is about, where they are known at once. */
  readonly rows?: readonly number[];
  /** What makes it the same fault in every row that has it, where that is not what stands there. */
  readonly group?: string;
}

/** With the first row of each group that has the fault. */
type Gathered = Omit<FileProblem, 'rows' | 'rowsInAll'> & { firsts: number[] };

/** So many rows of one fault are named, the others counted. */
const mostNamed = 100;

/** What takes a row away, until it is answered or for good. */
const blocking = new Set<FileProblem['weight']>(['left-out', 'question']);

export class Faults {
  readonly #file: string;
  readonly #sheet: string | null;
  readonly #found = new Map<string, Gathered>();
  readonly #blocked = new Map<number, 'left-out' | 'question'>();
  #groups: ReadonlyMap<number, RowNumbers> = new Map();

  /** @param sheet of the movements; null where the file has no named ones */
  constructor(file: string, sheet: string | null = null) {
    this.#file = file;
    this.#sheet = sheet;
  }

  /** @param groups several rows that are read as one, by the first of them */
  group(groups: ReadonlyMap<number, RowNumbers>): void {
    this.#groups = groups;
  }

  add({ rows, group, ...fault }: Fault): void {
    const { code, weight, table, row, column, found } = fault;
    const all = rows ?? (row === null ? [] : [row]);
    if (blocking.has(weight) && (table === 'rows' || table === null))
      for (const each of all) this.#block(each, weight);
    // A name that stands in two columns is one fault, for one answer mends it.
    const where = code.includes('place') ? null : column;
    const isOfOneRow = rows === undefined && row !== null;
    const key = isOfOneRow
      ? JSON.stringify([code, weight, table, where, group ?? found])
      : `${this.#found.size}`;
    const known = this.#found.get(key);
    if (known !== undefined) {
      if (row !== null && known.firsts.at(-1) !== row) known.firsts.push(row);
      return;
    }
    const place = [
      this.#file,
      this.#sheet === null ? null : `sheet ${this.#sheet}`,
      table === null || table === 'rows' ? null : `table ${table}`,
      row === null ? null : `row ${row}`,
      column === null || column === '' ? null : `column ${column}`,
    ];
    const path = place.filter((each) => each !== null).join(', ');
    const message = sentenceOf(fault, en) ?? code;
    const problem = { ...fault, message, file: this.#file, sheet: this.#sheet, path, firsts: [...all] };
    this.#found.set(key, problem);
  }

  #block(row: number, weight: FileProblem['weight']): void {
    if (weight !== 'left-out' && weight !== 'question') return;
    // A row that is left out for one reason is out, whatever else is asked of it.
    if (this.#blocked.get(row) !== 'left-out') this.#blocked.set(row, weight);
  }

  /** What has become of a row that is not read. */
  blocked(row: number): 'left-out' | 'question' | null {
    return this.#blocked.get(row) ?? null;
  }

  /** All rows that rows stand for, the first ones of them in their order, and how many there are. */
  rowsOf(
    firsts: readonly number[],
    most = Number.POSITIVE_INFINITY,
  ): { readonly rows: readonly number[]; readonly inAll: number } {
    if (this.#groups.size === 0) return { rows: firsts.slice(0, most), inAll: firsts.length };
    let inAll = 0;
    const rows: number[] = [];
    for (const first of firsts) {
      const group = this.#groups.get(first);
      inAll += group?.length ?? 1;
      if (group === undefined) rows.push(first);
      else for (const row of group.slice(0, Math.min(most, group.length))) rows.push(row);
    }
    return { rows: rows.sort((one, other) => one - other).slice(0, most), inAll };
  }

  /** In the order of the rows, those of the whole file first. */
  get all(): readonly FileProblem[] {
    const problems = [...this.#found.values()].map(({ firsts, ...problem }): FileProblem => {
      if (firsts.length === 0) return problem;
      const { rows, inAll } = this.rowsOf(firsts, mostNamed);
      return inAll === rows.length ? { ...problem, rows } : { ...problem, rows, rowsInAll: inAll };
    });
    return problems.sort((one, other) => (one.row ?? 0) - (other.row ?? 0));
  }
}
