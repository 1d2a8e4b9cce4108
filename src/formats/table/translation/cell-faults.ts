// What is told and asked of cells that a translation could not read, or read as something else than stands there.
import type { Mend, Values } from '../../opening.ts';
import type { TableRecord } from '../../workbook.ts';
import type { AmountFault } from '../cells/amounts.ts';
import type { ColumnOrder } from '../cells/date-order.ts';
import type { DateFault } from '../cells/dates.ts';
import type { UnitReading } from '../cells/units.ts';
import type { Faults } from '../faults.ts';
import type { Column } from '../understanding/column.ts';
import type { EndsFault } from './ends.ts';
import { letterOf, type SourceColumns } from './source-columns.ts';

const notReported = (column: string, text: string): Mend => ({
  code: 'not-reported',
  values: {},
  answers: { notReported: [{ column, text }] },
});

export class CellFaults {
  readonly #faults: Faults;
  readonly #columns: SourceColumns;

  constructor(faults: Faults, columns: SourceColumns) {
    this.#faults = faults;
    this.#columns = columns;
  }

  ends(fault: EndsFault, column: string, record: TableRecord): void {
    const columns = this.#columns;
    const at = { table: 'rows', row: record.row, column } as const;
    if (fault === 'no-hub') {
      const end = columns.has('from') ? 'to' : columns.has('to') ? 'from' : 'either';
      this.#faults.add({
        ...at,
        code: 'no-hub',
        weight: 'question',
        found: null,
        group: 'hub',
        values: { end },
      });
      return;
    }
    const taken = fault === 'unreadable-route' ? 'ends' : 'direction';
    const found = this.#columns.text(taken, record);
    this.#faults.add({
      ...at,
      code: fault,
      weight: 'left-out',
      found,
      values: {},
      mends: taken === 'ends' ? [notReported(taken, found)] : [],
    });
  }

  /** The names of a line's ends are those of the line read backwards. */
  reversed(record: TableRecord): void {
    const column = this.#columns.nameOf('ends_name');
    const found = this.#columns.text('ends_name', record);
    this.#faults.add({
      table: 'rows',
      row: record.row,
      column,
      found,
      code: 'ends-of-name',
      weight: 'told',
      values: { says: 'reversed' },
    });
  }

  /** No cell of a row says that anything flew. */
  nothing({ row }: TableRecord): void {
    this.#faults.add({
      table: 'rows',
      row,
      column: null,
      found: null,
      code: 'says-nothing',
      weight: 'left-out',
      values: { says: 'cells' },
    });
  }

  /** How many aircraft of a type there were stands beside it: no measure of the table. */
  countedTypes(found: string, { row }: TableRecord): void {
    const column = this.#columns.nameOf('aircraft');
    this.#faults.add({
      table: 'rows',
      row,
      column,
      found,
      code: 'aircraft-counted',
      weight: 'told',
      values: {},
    });
  }

  date(fault: DateFault, taken: string, record: TableRecord, order: ColumnOrder): void {
    const { row } = record;
    const column = this.#columns.nameOf(taken);
    const found = this.#columns.text(taken, record);
    const at = { table: 'rows', row, column, found } as const;
    if (fault === 'order') {
      const example = order.kind === 'both' ? order.example : found;
      const likely = order.kind === 'both' ? order.likely : null;
      const mends: readonly Mend[] = [
        { code: 'day-first', values: { example }, answers: { dates: 'dmy' } },
        { code: 'month-first', values: { example }, answers: { dates: 'mdy' } },
      ];
      this.#faults.add({
        ...at,
        found: example,
        code: 'date-order',
        weight: 'question',
        group: column,
        values: { example, likely: likely ?? '' },
        mends: likely === 'mdy' ? [...mends].reverse() : mends,
      });
    } else if (fault === 'no-year')
      this.#faults.add({
        ...at,
        code: 'no-year',
        weight: 'question',
        group: column,
        values: {},
        mends: [],
      });
    else
      this.#faults.add({
        ...at,
        code: 'unreadable-date',
        weight: 'left-out',
        values: { fault },
        mends: [notReported(taken, found)],
      });
  }

  amount(fault: AmountFault, column: Column, found: string, { row }: TableRecord, values: Values): void {
    const at = { table: 'rows', row, column: column.header || letterOf(column.index), found } as const;
    if (fault === 'ambiguous')
      this.#faults.add({
        ...at,
        code: 'decimal-sign',
        weight: 'question',
        group: 'decimal',
        values: { ...values, example: found },
        mends: [
          { code: 'decimal-comma', values: { example: found }, answers: { decimal: ',' } },
          { code: 'decimal-point', values: { example: found }, answers: { decimal: '.' } },
        ],
      });
    else
      this.#faults.add({
        ...at,
        code: 'unreadable-amount',
        weight: 'left-out',
        values: { ...values, fault },
        mends: [notReported(column.taken, found)],
      });
  }

  computed({ unit, isGuessed }: UnitReading, column: Column, found: string, { row }: TableRecord): void {
    const name = column.header || letterOf(column.index);
    this.#faults.add({
      code: 'computed-tonnes',
      weight: 'told',
      table: 'rows',
      row,
      column: name,
      found,
      group: `${column.index} ${unit} ${isGuessed}`,
      values: isGuessed ? { says: 'guessed' } : { unit },
    });
  }

  mark(column: Column, mark: string, { row }: TableRecord, values: Values): void {
    const name = column.header || letterOf(column.index);
    this.#faults.add({
      code: 'doubtful-mark',
      weight: 'told',
      table: 'rows',
      row,
      column: name,
      found: mark,
      // Of notes it is enough to say so once a column.
      ...(values.says === 'note' ? { group: `note ${column.index}` } : {}),
      values,
    });
  }
}
