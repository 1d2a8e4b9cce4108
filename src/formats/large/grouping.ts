// The rows of a large table as groups: rows that say the same in every column that is read, but for one more flight, are one.
import type { RowNumbers } from '../../airlift/airlift.ts';
import type { Answers } from '../answers.ts';
import { totalByWord } from '../table/reading/total-rows.ts';
import type { SourceColumns } from '../table/translation/source-columns.ts';
import type { Column } from '../table/understanding/column.ts';
import { isBlank } from '../table/understanding/grid.ts';
import { unused } from '../table/understanding/taken.ts';
import type { TableRecord } from '../workbook.ts';
import { type AmountSums, largestSum, numberOfSum } from './amount-sums.ts';
import type { DayCells } from './day-cells.ts';
import { RowLists } from './row-lists.ts';
import { RunningTotals, type TotalKind, type TotalRow } from './running-totals.ts';

export interface GroupingOf {
  readonly columns: readonly Column[];
  readonly source: SourceColumns;
  readonly answers: Answers;
  /** By column. */
  readonly days: ReadonlyMap<number, DayCells>;
  readonly amounts: readonly AmountSums[];
  /** Why a row is no movement: it says that nothing flew. */
  readonly notFlown: (record: TableRecord) => boolean;
  /** Columns of which one says that a row is a total. */
  readonly named: readonly Column[];
  /** Whether this program wrote the table, in which no row is a total. */
  readonly isOwn: boolean;
}

export interface Groups {
  /** One a group, in the order of their first rows; `rows` are all of them. */
  readonly records: readonly TableRecord[];
  readonly totals: readonly TotalRow[];
}

const divider = '\u0000';

/** A text that does not keep the piece of the file in memory of which it is a part; short ones never do. */
const copied = (text: string): string => (text.length < 13 ? text : text.split('').join(''));

export class Grouping {
  readonly #of: GroupingOf;
  readonly #groups = new Map<string, number>();
  readonly #records: { readonly row: number; readonly cells: readonly string[] }[] = [];
  readonly #counts: number[] = [];
  readonly #isOut: boolean[] = [];
  readonly #rows = new RowLists();
  readonly #totals: RunningTotals;
  readonly #read: readonly Column[];
  readonly #width: number;
  readonly #skip: ReadonlySet<number>;
  readonly #keep: ReadonlySet<number>;
  readonly #amountAt: readonly (AmountSums | undefined)[];
  readonly #dayAt: readonly (DayCells | undefined)[];
  readonly #values: number[];

  constructor(of: GroupingOf) {
    this.#of = of;
    const { columns, answers, amounts, days } = of;
    this.#read = columns.filter(({ taken }) => taken !== unused);
    this.#width = columns.length;
    this.#skip = new Set(answers.skip);
    this.#keep = new Set(answers.keep);
    this.#amountAt = this.#read.map(({ index }) => amounts.find((each) => each.index === index));
    this.#dayAt = this.#read.map(({ index }) => days.get(index));
    this.#values = amounts.map(() => Number.NaN);
    this.#totals = new RunningTotals(amounts);
  }

  /** How many groups there are. */
  get size(): number {
    return this.#records.length;
  }

  /** How many rows they have. */
  get rows(): number {
    return this.#rows.length;
  }

  add(row: number, cells: readonly string[]): void {
    const { amounts, source } = this.#of;
    let key = '';
    let isAlone = false;
    this.#values.fill(Number.NaN);
    for (let at = 0; at < this.#read.length; at += 1) {
      const column = this.#read[at] as Column;
      const text = source.cellText(column, cells);
      const sums = this.#amountAt[at];
      const day = this.#dayAt[at];
      if (day !== undefined) key += day.read(text);
      else if (sums === undefined) {
        key += text;
        if (text !== '' && (column.taken === 'movement' || (column.taken === 'kind' && text !== 'movement')))
          isAlone = true;
      } else {
        const use = sums.use(text);
        if (use === 'alone') isAlone = true;
        if (typeof use === 'string') key += text;
        else {
          key += use.key;
          this.#values[amounts.indexOf(sums)] = use.value;
        }
      }
      key += divider;
    }
    if (cells.length > this.#width && cells.slice(this.#width).some((cell) => !isBlank(cell)))
      key += 'longer';
    if (this.#skip.has(row)) key += 'skipped';
    const isKept = this.#keep.has(row);
    if (isKept) key += 'kept';
    const total = isKept ? null : this.#totalKind(cells);
    if (isAlone || total !== null) this.#begin(row, cells, null);
    else {
      const known = this.#groups.get(key);
      if (known === undefined || this.#isFull(known)) this.#begin(row, cells, key);
      else this.#join(known, row);
    }
    const group = this.#rows.lastGroup;
    const isOut = this.#isOut[group] === true;
    if (total !== null && !isOut) this.#totals.take(row, this.#values, total);
    else if (!isOut) this.#totals.add(this.#values, cells);
  }

  #totalKind(cells: readonly string[]): TotalKind | null {
    const { named, isOwn, amounts } = this.#of;
    const word = totalByWord(cells, named);
    if (word !== null) return word;
    if (isOwn || amounts.length === 0 || named.length === 0) return null;
    return named.every(({ index }) => isBlank(cells[index])) ? 'unnamed' : null;
  }

  #isFull(group: number): boolean {
    return this.#of.amounts.some(({ sums }, at) => (sums[group] ?? 0) + (this.#values[at] ?? 0) > largestSum);
  }

  #begin(row: number, cells: readonly string[], key: string | null): void {
    const group = this.#records.length;
    if (key !== null) this.#groups.set(copied(key), group);
    this.#records.push({ row, cells: this.#kept(cells) });
    this.#counts.push(1);
    for (const [at, { sums }] of this.#of.amounts.entries()) sums.push(this.#values[at] ?? Number.NaN);
    const { notFlown } = this.#of;
    this.#isOut.push(this.#skip.has(row) || (!this.#keep.has(row) && notFlown({ row, cells })));
    this.#rows.add(row, group);
  }

  #join(group: number, row: number): void {
    this.#counts[group] = (this.#counts[group] ?? 0) + 1;
    for (const [at, { sums }] of this.#of.amounts.entries())
      sums[group] = (sums[group] ?? 0) + (this.#values[at] ?? 0);
    this.#rows.add(row, group);
  }

  /** What is read of a row, and what stands beyond its columns: dates as days. */
  #kept(cells: readonly string[]): readonly string[] {
    const kept = new Array<string>(Math.max(this.#width, cells.length)).fill('');
    for (const [at, { index }] of this.#read.entries()) {
      const text = cells[index] ?? '';
      kept[index] = copied(this.#dayAt[at]?.read(text.trim()) ?? text);
    }
    for (let index = this.#width; index < cells.length; index += 1) kept[index] = copied(cells[index] ?? '');
    return kept;
  }

  /** All groups; the rows of each are parts of one array. */
  get groups(): Groups {
    const lists = this.#rows.byGroup(this.#counts);
    const { amounts } = this.#of;
    const sumsOf = (group: number): ReadonlyMap<number, number> =>
      new Map(
        amounts.flatMap(({ index, sums }) => {
          const sum = sums[group] ?? Number.NaN;
          return Number.isNaN(sum) ? [] : [[index, numberOfSum(sum)] as const];
        }),
      );
    const records = this.#records.map((record, group): TableRecord => {
      const rows: RowNumbers = lists[group] ?? [];
      return rows.length < 2 ? record : { ...record, rows, sums: sumsOf(group) };
    });
    return { records, totals: this.#totals.rows };
  }
}
