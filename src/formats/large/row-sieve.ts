// Tells the rows of a large table from what stands around and between them, one after the other: blank lines, headers that come
// again, headings, notes, a second list, and the tables of places and texts below.
import { beginsSecondList, isHeading, isNote } from '../table/reading/rows-apart.ts';
import type { Column } from '../table/understanding/column.ts';
import { type Grid, isBlank } from '../table/understanding/grid.ts';
import type { TableRecord } from '../workbook.ts';
import type { TakeRecord } from './text-records.ts';

/** So many records around a table are kept with what stands in them; of others it is only counted that they were there. */
const mostKept = 10_000;

export interface SieveOf {
  readonly grid: Grid;
  readonly columns: readonly Column[];
  readonly isOwn: boolean;
  readonly onRow: TakeRecord;
}

const sectionForm = /^#\s*(?:rows|places|about)$/i;

export class RowSieve {
  readonly #of: SieveOf;
  readonly #first: number;
  readonly #header: string;
  #before = 0;
  #isBeyond: 'rows' | 'second-list' | 'sections' = 'rows';
  /** Rows of one cell that may be notes, should no row follow them. */
  #waiting: TableRecord[] = [];
  readonly headings: TableRecord[] = [];
  readonly secondList: TableRecord[] = [];
  /** Lines `# places`, `# about` and what stands below them. */
  readonly sections: TableRecord[] = [];
  /** How many rows were given on. */
  rows = 0;
  /** The last of them. */
  lastRow = 0;

  constructor(of: SieveOf) {
    this.#of = of;
    const { header, headers, rows } = of.grid;
    this.#first = header === null ? (rows[0]?.row ?? 1) : header + 1;
    this.#header = headers.join('\u0000');
  }

  /** Rows of one cell below the table. */
  get notes(): readonly TableRecord[] {
    return this.#waiting;
  }

  take(row: number, cells: readonly string[]): void {
    if (row < this.#first) return;
    const { columns, isOwn, grid, onRow } = this.#of;
    const filled = cellsFilled(cells);
    if (filled === 0) return;
    if (filled === 1 && sectionForm.test((cells[0] ?? '').trim())) this.#isBeyond = 'sections';
    if (this.#isBeyond !== 'rows') {
      this.#keep(row, cells);
      return;
    }
    const isGap = this.#before > 0 && row - this.#before > 1;
    this.#before = row;
    if (
      cells[0]?.trim() === grid.headers[0] &&
      cells.map((cell) => cell.trim()).join('\u0000') === this.#header
    )
      return;
    if (!isOwn && columns.length > 2) {
      const record = { row, cells };
      if (isGap && this.rows > 0 && beginsSecondList(record, columns)) {
        this.#isBeyond = 'second-list';
        this.#keep(row, cells);
        return;
      }
      if (filled === 1 && (isHeading(record) || isNote(record))) {
        this.#waiting.push({ row, cells: [...cells] });
        return;
      }
    }
    if (this.#waiting.length > 0) this.#release();
    this.#give(row, cells, onRow);
  }

  #give(row: number, cells: readonly string[], onRow: TakeRecord): void {
    this.rows += 1;
    this.lastRow = row;
    onRow(row, cells);
  }

  /** A row follows: what stood before it is no note. */
  #release(): void {
    for (const record of this.#waiting)
      if (isHeading(record)) this.headings.push(record);
      else this.#give(record.row, record.cells, this.#of.onRow);
    this.#waiting = [];
  }

  #keep(row: number, cells: readonly string[]): void {
    const list = this.#isBeyond === 'sections' ? this.sections : this.secondList;
    const isKept = this.#isBeyond === 'sections' || list.length < mostKept;
    list.push({ row, cells: isKept ? [...cells] : [] });
  }
}

/** Whether no, one, or more than one cell holds something. */
function cellsFilled(cells: readonly string[]): 0 | 1 | 2 {
  let filled = 0;
  for (const cell of cells)
    if (cell !== '' && !isBlank(cell)) {
      filled += 1;
      if (filled > 1) return 2;
    }
  return filled as 0 | 1;
}
