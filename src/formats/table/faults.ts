// Gathers what is wrong with a table: each fault once, with all the rows that have it.
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

type Gathered = Omit<FileProblem, 'rows'> & { rows: number[] };

/** What takes a row away, until it is answered or for good. */
const blocking = new Set<FileProblem['weight']>(['left-out', 'question']);

export class Faults {
  readonly #file: string;
  readonly #sheet: string | null;
  readonly #found = new Map<string, Gathered>();
  readonly #blocked = new Map<number, 'left-out' | 'question'>();

  /** @param sheet of the movements; null where the file has no named ones */
  constructor(file: string, sheet: string | null = null) {
    this.#file = file;
    this.#sheet = sheet;
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
      if (row !== null && known.rows.at(-1) !== row) known.rows.push(row);
      return;
    }
    const place = [
      this.#file,
      this.#sheet === null ? null : `sheet ${this.#sheet}`,
      table === null || table === 'rows' ? null : `table ${table}`,
      row === null ? null : `row ${row}`,
      column === null ? null : `column ${column}`,
    ];
    const path = place.filter((each) => each !== null).join(', ');
    const message = sentenceOf(fault, en) ?? code;
    const problem = { ...fault, message, file: this.#file, sheet: this.#sheet, path, rows: [...all] };
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

  /** In the order of the rows, those of the whole file first. */
  get all(): readonly FileProblem[] {
    const problems = [...this.#found.values()].map(({ rows, ...problem }) =>
      rows.length === 0 ? problem : { ...problem, rows },
    );
    return problems.sort((one, other) => (one.row ?? 0) - (other.row ?? 0));
  }
}
