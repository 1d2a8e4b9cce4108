// What the map shows of a table that is being edited: every row as it stands, and of one that was drawn and cannot be read any
// more what it said before.
import type { Airlift } from '../../airlift/airlift.ts';
import type { FileProblem, Opening } from '../../formats/opening.ts';
import type { TableDocument } from '../../formats/saved/document.ts';
import { cellOf } from '../../state/table-edits.ts';

export interface LastGood {
  /** Null: nothing of it can be shown, so that what was shown stays. */
  readonly opening: Extract<Opening, { readonly kind: 'airlift' }> | null;
  readonly good: TableDocument;
  /** Of the table as it stands. */
  readonly problems: readonly FileProblem[];
}

/** Rows that a problem keeps out of the airlift. */
export const rowsKeptOut = (problems: readonly FileProblem[]): ReadonlySet<number> =>
  new Set(
    problems.flatMap(({ weight, table, row, rows }) =>
      weight === 'told' || (table !== null && table !== 'rows') || row === null ? [] : (rows ?? [row]),
    ),
  );

/** Rows of which nothing was made: a problem names no more than the first of them. */
const rowsNotShown = (opening: Opening): readonly number[] =>
  opening.kind !== 'airlift'
    ? []
    : (opening.table?.rows ?? []).flatMap(({ row, fate }) =>
        fate === 'left-out' || fate === 'question' ? [row] : [],
      );

/**
 * @param good what is shown now
 * @param shown the airlift that is shown now
 */
export async function lastGood(
  document: TableDocument,
  good: TableDocument,
  shown: Airlift,
  read: (document: TableDocument) => Promise<Opening>,
): Promise<LastGood> {
  const opening = await read(document);
  const { problems } = opening;
  const keptOut = new Set([...rowsKeptOut(problems), ...rowsNotShown(opening)]);
  const drawn = new Set(shown.claims.flatMap(({ row }) => row ?? []));
  const lost = good.rows.filter(({ row }, index) => index > 0 && keptOut.has(row) && drawn.has(row));
  if (opening.kind === 'airlift' && lost.length === 0) return { opening, good: document, problems };
  const [header] = document.rows;
  if (header === undefined || lost.length === 0) return { opening: null, good, problems };
  const before = new Map(
    lost.map((record) => [
      record.row,
      { row: record.row, cells: header.cells.map((column) => cellOf(good, record, column)) },
    ]),
  );
  const mixed: TableDocument = {
    ...document,
    rows: document.rows.map((record) => before.get(record.row) ?? record),
    edits: [
      ...document.edits.filter(({ row }) => !before.has(row)),
      ...good.edits.filter(({ row }) => before.has(row)),
    ],
  };
  const again = await read(mixed);
  return again.kind === 'airlift'
    ? { opening: again, good: mixed, problems }
    : { opening: null, good, problems };
}
