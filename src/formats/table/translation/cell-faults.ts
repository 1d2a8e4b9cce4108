// What is told and asked of cells that a translation could not read, or read as something else than stands there.
import type { Measure } from '../../../airlift/amount.ts';
import { told } from '../../../i18n/problems/told.ts';
import type { Mend } from '../../opening.ts';
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
      const said = told('no-hub', { column });
      this.#faults.add({
        ...at,
        ...said,
        values: { ...said.values, end },
        weight: 'question',
        found: null,
        group: 'hub',
      });
      return;
    }
    const taken = fault === 'unreadable-route' ? 'ends' : 'direction';
    const found = this.#columns.text(taken, record);
    this.#faults.add({
      ...at,
      ...told(fault, { found }),
      weight: 'left-out',
      found,
      mends: taken === 'ends' ? [notReported(taken, found)] : [],
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
        ...told('date-order', { example }),
        weight: 'question',
        group: column,
        mends: likely === 'mdy' ? [...mends].reverse() : mends,
      });
    } else if (fault === 'no-year')
      this.#faults.add({
        ...at,
        ...told('no-year', { found }),
        weight: 'question',
        group: column,
        mends: [],
      });
    else
      this.#faults.add({
        ...at,
        ...told('unreadable-date', { found }),
        weight: 'left-out',
        mends: [notReported(taken, found)],
      });
  }

  amount(fault: AmountFault, column: Column, found: string, { row }: TableRecord, measure: Measure): void {
    const at = { table: 'rows', row, column: column.header || letterOf(column.index), found } as const;
    if (fault === 'ambiguous')
      this.#faults.add({
        ...at,
        ...told('decimal-sign', { example: found }),
        weight: 'question',
        group: 'decimal',
        mends: [
          { code: 'decimal-comma', values: { example: found }, answers: { decimal: ',' } },
          { code: 'decimal-point', values: { example: found }, answers: { decimal: '.' } },
        ],
      });
    else
      this.#faults.add({
        ...at,
        ...told('unreadable-amount', { found, measure, fault }),
        weight: 'left-out',
        mends: [notReported(column.taken, found)],
      });
  }

  computed({ unit, isGuessed }: UnitReading, column: Column, found: string, { row }: TableRecord): void {
    const name = column.header || letterOf(column.index);
    this.#faults.add({
      ...(isGuessed
        ? told('computed-tonnes.guessed', { column: name })
        : told('computed-tonnes', { unit, column: name })),
      weight: 'told',
      table: 'rows',
      row,
      column: name,
      found,
      group: `${column.index} ${unit} ${isGuessed}`,
    });
  }

  mark(column: Column, mark: string, { row }: TableRecord): void {
    const name = column.header || letterOf(column.index);
    this.#faults.add({
      ...told('doubtful-mark', { found: mark, column: name }),
      weight: 'told',
      table: 'rows',
      row,
      column: name,
      found: mark,
    });
  }
}
