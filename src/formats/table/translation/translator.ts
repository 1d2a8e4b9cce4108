// From a row of somebody's table to rows of the canonical one: none, one, or one a leg, a direction, a cell of a matrix.
import type { Answers } from '../../answers.ts';
import type { Values } from '../../opening.ts';
import type { TableRecord } from '../../workbook.ts';
import type { TableRow } from '../columns.ts';
import type { Faults } from '../faults.ts';
import type { Column } from '../understanding/column.ts';
import { isAmount, measureByDay, measureByPlace } from '../understanding/taken.ts';
import { AmountCells, measureColumn, measureOf } from './amount-cells.ts';
import { CellFaults } from './cell-faults.ts';
import { DateCells } from './date-cells.ts';
import { bothDirections, type Cells, EndsReader, type IsNear } from './ends.ts';
import { typesIn } from './lists.ts';
import { days, texts } from './said-columns.ts';
import { SourceColumns } from './source-columns.ts';

export interface TranslationContext {
  readonly columns: readonly Column[];
  readonly records: readonly TableRecord[];
  readonly answers: Answers;
  readonly faults: Faults;
  readonly isOwn: boolean;
  readonly isTyped: boolean;
  readonly isPlace: (text: string) => boolean;
  readonly isType: (text: string) => boolean;
  readonly isNear: IsNear;
  /** A town with the state or country that a column of its own names, where that decides. */
  readonly within: (town: string, region: string) => string;
  /** Several places of one cell as the canonical table divides them. */
  readonly places: (text: string) => string;
  /** What dates and amounts are read with, where more is known of them than the records say. */
  readonly prepared?: {
    readonly dates: DateCells;
    /** By column. */
    readonly amounts: ReadonlyMap<number, AmountCells>;
  };
}

export class Translator {
  readonly dates: DateCells;
  readonly columns: SourceColumns;
  readonly #amounts: ReadonlyMap<number, AmountCells>;
  readonly #days = new Map<string, DateCells>();
  /** Of columns that are named after their days. */
  readonly #headerDays: DateCells;
  readonly #ends: EndsReader;
  readonly #faults: CellFaults;
  readonly #context: TranslationContext;
  readonly #isCounted: boolean;
  readonly #translated: readonly string[];

  constructor(context: TranslationContext) {
    const { columns, records, answers } = context;
    this.#context = context;
    this.columns = new SourceColumns(columns, answers, context.isOwn);
    const textsOf = (column: Column) => records.map((record) => this.columns.textAt(column, record));
    const under = (...taken: readonly string[]) =>
      taken.flatMap((each) => this.columns.all(each).flatMap(textsOf));
    this.dates = context.prepared?.dates ?? new DateCells(under('date', 'date_end'), answers);
    const named = columns.filter(({ taken }) => measureByDay(taken) !== null);
    this.#headerDays = new DateCells(
      named.map(({ header }) => header),
      answers,
    );
    for (const taken of days) this.#days.set(taken, new DateCells(under(taken), answers));
    this.#amounts = new Map(
      columns
        .filter(({ taken }) => isAmount(taken))
        .map((column) => [
          column.index,
          context.prepared?.amounts.get(column.index) ??
            new AmountCells({ ...column, texts: textsOf(column) }, answers, context),
        ]),
    );
    this.#ends = new EndsReader(this.columns, answers, context);
    this.#faults = new CellFaults(context.faults, this.columns);
    this.#isCounted = columns.some(({ taken }) => isAmount(taken));
    this.#translated = columns.map(({ taken }) => taken).filter((taken) => /_(?:en|id|ru|kk)$/.test(taken));
  }

  /** Whether the canonical table would have a column: of amounts, then of the rest. */
  has(column: string): boolean {
    return this.#context.columns.some(
      ({ taken }) => taken === column || (isAmount(taken) && measureColumn(taken) === column),
    );
  }

  /** The amount of a cell, as the column it stands in is read. */
  amountAt(column: Column, record: TableRecord) {
    const cell = this.#amounts.get(column.index)?.read(this.columns.textAt(column, record)) ?? null;
    const sum = record.sums?.get(column.index);
    return cell === null || sum === undefined ? cell : { ...cell, text: String(sum), exact: sum };
  }

  /** @returns the rows of the canonical table; what cannot be read of them is among the faults */
  translate(record: TableRecord): readonly TableRow[] {
    const said = this.#said(record);
    const matrix = this.#context.columns.filter(({ taken }) => measureByPlace(taken) !== null);
    if (matrix.length > 0) return this.#orNothing(record, this.#cellsOfMatrix(record, matrix, said));
    const amounts = this.#amountsOf(record);
    const ends = this.#ends.read(record, this.#isCounted);
    if ('fault' in ends) {
      this.#faults.ends(ends.fault, ends.column, record);
      return [];
    }
    if (ends.isReversed) this.#faults.reversed(record);
    const isDirected = Object.keys(amounts).some((taken) => /_(?:out|in)$/.test(taken));
    const { answers } = this.#context;
    const hubGoesOut = !this.columns.has('partner') || answers.hub?.end === 'from';
    const byDay = this.#context.columns.filter(({ taken }) => measureByDay(taken) !== null);
    if (byDay.length > 0) return this.#orNothing(record, this.#cellsOfDays(record, byDay, said, ends.legs));
    const rows = ends.legs.flatMap((leg) =>
      isDirected ? bothDirections(leg, amounts, hubGoesOut) : [{ ...leg, ...amounts }],
    );
    return rows.map((cells) => this.#row(record, { ...said, ...cells }));
  }

  /** What a row with several cells of amounts became; told where none of them says that anything flew. */
  #orNothing(record: TableRecord, rows: readonly TableRow[]): readonly TableRow[] {
    if (rows.length === 0 && this.#context.faults.blocked(record.row) === null) this.#faults.nothing(record);
    return rows;
  }

  #cellsOfMatrix(record: TableRecord, matrix: readonly Column[], said: Cells): readonly TableRow[] {
    const end = this.columns.has('to') ? 'to' : 'from';
    const other = end === 'to' ? 'from' : 'to';
    const place = this.columns.text(end, record);
    return matrix.flatMap((column) => {
      const text = this.columns.textAt(column, record);
      const amount = this.#amount(column, text, record);
      if (amount === null || amount === '' || amount === '0') return [];
      const measure = measureColumn(column.taken) ?? 'flights';
      return [this.#row(record, { ...said, [end]: place, [other]: column.header, [measure]: amount })];
    });
  }

  #cellsOfDays(
    record: TableRecord,
    byDay: readonly Column[],
    said: Cells,
    legs: readonly Cells[],
  ): readonly TableRow[] {
    return byDay.flatMap((column) => {
      const amount = this.#amount(column, this.columns.textAt(column, record), record);
      if (amount === null || amount === '' || amount === '0') return [];
      const read = this.#headerDays.read(column.header);
      const date = read.kind === 'date' ? read.text : column.header;
      const measure = measureColumn(column.taken) ?? 'flights';
      return legs.map((leg) => this.#row(record, { ...said, ...leg, date, [measure]: amount }));
    });
  }

  #row({ row, rows }: TableRecord, cells: Cells): TableRow {
    return {
      row,
      ...(rows === undefined ? {} : { rows }),
      cell: (column) => (Object.hasOwn(cells, column) ? (cells[column] ?? '') : ''),
      written: (column) =>
        Object.hasOwn(cells, column) ? { column: this.#sourceOf(column), found: cells[column] ?? '' } : null,
    };
  }

  #sourceOf(column: string): string {
    if (this.columns.has(column)) return this.columns.nameOf(column);
    const other = ['ends', 'partner', 'from', 'to', 'from_name', 'to_name', 'ends_name'].find((each) =>
      this.columns.has(each),
    );
    return /^(?:from|via|to)/.test(column) && other !== undefined ? this.columns.nameOf(other) : column;
  }

  #said(record: TableRecord): Cells {
    const cells: Cells = {};
    for (const taken of texts) {
      const all = this.columns.all(taken);
      if (all.length === 1) cells[taken] = this.columns.said(taken, record);
      else if (all.length > 1)
        cells[taken] = all
          .map((column) => this.columns.textAt(column, record))
          .filter(Boolean)
          .join('; ');
    }
    for (const taken of this.#translated) cells[taken] = this.columns.text(taken, record);
    if (this.columns.has('aircraft')) {
      const written = this.columns.said('aircraft', record);
      const { names, isCounted } = typesIn(written, this.#context.isType);
      cells.aircraft = this.#context.isOwn ? written : names;
      if (isCounted && !this.#context.isOwn && !this.has('aircraft_count'))
        this.#faults.countedTypes(written, record);
    }
    cells.date = this.#date(record);
    for (const taken of days) {
      const text = this.columns.text(taken, record);
      const day = text === '' ? undefined : this.#days.get(taken)?.read(text);
      cells[taken] = day?.kind === 'date' && /^\d{4}-\d{2}-\d{2}$/.test(day.text) ? day.text : text;
    }
    return cells;
  }

  #date(record: TableRecord): string {
    const read = this.columns.has('date')
      ? this.dates.between(this.columns.text('date', record), this.columns.text('date_end', record))
      : this.dates.fromParts(
          this.columns.said('year', record),
          this.columns.said('month', record),
          this.columns.said('day', record),
        );
    if (read.kind === 'date') return read.text;
    const taken = ['date', 'day', 'month', 'year'].find((each) => this.columns.has(each)) ?? 'date';
    this.#faults.date(read.fault, taken, record, this.dates.order);
    return '';
  }

  /** By what each column was taken for, its unit and direction aside: amounts of the canonical columns. */
  #amountsOf(record: TableRecord): Cells {
    const cells: Cells = {};
    for (const column of this.#context.columns) {
      const isCell = measureByPlace(column.taken) !== null || measureByDay(column.taken) !== null;
      if (!isAmount(column.taken) || isCell) continue;
      const text = this.columns.textAt(column, record);
      const amount = this.#amount(column, text, record) ?? '';
      const taken =
        measureOf(column.taken) === 'tonnes' && !/_(?:out|in)$/.test(column.taken) ? 'tonnes' : column.taken;
      if (!cells[taken]) cells[taken] = amount;
    }
    return cells;
  }

  /** null where the cell cannot be read, which is told. */
  #amount(column: Column, text: string, record: TableRecord): string | null {
    const cell = this.amountAt(column, record);
    if (cell === null) return null;
    const { fault, computedFrom, mark, noteMark, text: amount } = cell;
    const values: Values = { measure: measureOf(column.taken) ?? '' };
    if (fault !== null) {
      this.#faults.amount(fault, column, text, record, values);
      return null;
    }
    if (computedFrom !== null) this.#faults.computed(computedFrom, column, text, record);
    if (mark !== null) this.#faults.mark(column, mark, record, values);
    if (noteMark !== null) this.#faults.mark(column, noteMark, record, { ...values, says: 'note' });
    return amount;
  }
}
