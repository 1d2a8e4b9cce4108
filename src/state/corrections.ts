// Cells that a reader corrects before the map is shown: which of them a problem is about, and the answers that correct them.
import type { Answers } from '../formats/answers.ts';
import { type ColumnReading, type FileProblem, rowsWith, type TableReading } from '../formats/opening.ts';

export interface CorrectableCells {
  readonly rows: readonly number[];
  readonly columns: readonly ColumnReading[];
  /** What stands in each of the columns now. */
  readonly texts: readonly string[];
}

/** What is asked about otherwise: for a place there are a name, a code and the map. */
const ofPlaces: readonly string[] = ['unknown-place', 'place-ambiguous', 'place-guessed', 'place-chosen'];

/** The column that nobody reads. */
const unused = 'unused';

/** The cells that a problem is about; null where it is about no cell, or about more rows than are known by number. */
export function cellsOfProblem(problem: FileProblem, table: TableReading): CorrectableCells | null {
  const { code, column, row, found, rows = row === null ? [] : [row] } = problem;
  if (problem.weight === 'told' || problem.table !== 'rows' || ofPlaces.includes(code)) return null;
  const read = table.columns.find(({ header, taken }) => column !== null && [header, taken].includes(column));
  if (read === undefined || rows.length === 0 || rows.length < rowsWith(problem)) return null;
  const record = table.rows.find((each) => each.row === rows[0]);
  return { rows, columns: [read], texts: [record?.cells[read.index] ?? found ?? ''] };
}

/** All cells of a row that are read. */
export function cellsOfRow(
  { row, cells }: TableReading['rows'][number],
  { columns }: TableReading,
): CorrectableCells {
  const read = columns.filter(({ taken }) => taken !== unused);
  return { rows: [row], columns: read, texts: read.map(({ index }) => cells[index] ?? '') };
}

/**
 * @param written what is to stand in each of the columns
 * @returns null where nothing is another
 */
export function correctionsOf(
  { rows, columns, texts }: CorrectableCells,
  written: readonly string[],
  { sheet }: TableReading,
): Answers | null {
  const changed = columns.flatMap(({ index }, at) => {
    const text = (written[at] ?? '').replace(/\s+/g, ' ').trim();
    const was = texts[at] ?? '';
    return text === was.trim() ? [] : [{ column: index, text, was }];
  });
  if (changed.length === 0) return null;
  const corrections = rows.flatMap((row) => changed.map((each) => ({ row, ...each })));
  // Rows of other sheets have the same numbers.
  return sheet === null ? { corrections } : { sheet, corrections };
}
