// What is told of a file, as it stands in the table that was made of it: there a column goes by its canonical name.
import type { FileProblem, TableReading } from '../formats/opening.ts';
import type { TableDocument } from '../formats/saved/document.ts';

/** A problem of a column that the table has not is one of its rows. */
export function problemsInDocument(
  problems: readonly FileProblem[],
  reading: TableReading | null,
  { rows }: TableDocument,
): readonly FileProblem[] {
  if (reading === null) return problems;
  const columns = rows[0]?.cells ?? [];
  return problems.map((problem) => {
    const { column, table } = problem;
    if (column === null || (table !== null && table !== 'rows') || columns.includes(column)) return problem;
    const taken = reading.columns.find(({ header }) => header === column)?.taken ?? '';
    // Its sentence speaks of the column as the file calls it.
    return {
      ...problem,
      values: { column, ...problem.values },
      column: columns.includes(taken) ? taken : null,
    };
  });
}
