// The airlift of a table after cells of it were edited, without reading the table anew: what the map can show in the next
// frame, whatever the table's length. It is what reading gives, or null: tests say so for made-up tables and edits.
import type { Airlift, Change, Claim, ClaimedAmounts, Movement } from '../../airlift/airlift.ts';
import { type Amount, measures } from '../../airlift/amount.ts';
import type { Answers } from '../answers.ts';
import { readAmount } from '../table/amount-cell.ts';
import { amountColumns, isColumn } from '../table/columns.ts';
import type { TableRecord } from '../workbook.ts';
import type { TableDocument } from './document.ts';
import { CellPatcher, isSaid } from './patched-cells.ts';

/** More rows than this are read anew. */
const mostRows = 200;
/** What is read alike whatever stands in the other cells of its column, in a table that is not of this program's own columns. */
const isPlain = (text: string) => /^[^.,'\u00a0\u2009\u202f]*$/.test(text);
const columns: readonly string[] = Object.values(amountColumns);

/**
 * @param airlift what came of the table as it was
 * @param answers by which it was read
 * @returns null where anything was changed but plain amounts, days, and places, types and operators that are known from other
 *   rows, of movements between known places
 */
export function patchedRows(
  airlift: Airlift,
  was: TableDocument,
  is: TableDocument,
  answers: Answers = {},
): Airlift | null {
  const rows = changedRows(was, is);
  const [header] = is.rows;
  if (rows === null || header === undefined) return null;
  const claims = new Map<Claim, Claim>();
  const changed = new Map<Claim, ChangedRow>();
  const wanted = new Set(rows.map(({ record }) => record.row));
  const byRow = new Map<number, Claim | null>();
  for (const claim of airlift.claims)
    if (claim.row !== null && wanted.has(claim.row))
      byRow.set(claim.row, byRow.has(claim.row) || claim.rows != null ? null : claim);
  for (const row of rows) {
    const claim = byRow.get(row.record.row) ?? null;
    if (claim === null) return null;
    claims.set(claim, { ...claim, changed: changesIn(is, row.record.row) });
    changed.set(claim, row);
  }
  const isOwn = header.cells.includes('movement') && header.cells.every((name) => isColumn('rows', name));
  const patcher = new CellPatcher(airlift, is, isOwn ? answers : null);
  const hasAmounts = header.cells.some((name) => columns.includes(name));
  let found = 0;
  const patchedMovement = (movement: Movement): Movement | null => {
    if (!isDrawn(movement) || movement.split !== null) return null;
    let patched: Movement = movement;
    const said: ClaimedAmounts[] = [];
    for (const claimed of movement.claims) {
      const [claim, row] = [claims.get(claimed.claim), changed.get(claimed.claim)];
      if (claim === undefined || row === undefined) {
        said.push(claimed);
        continue;
      }
      const amounts = hasAmounts ? readAmounts(header.cells, row, isOwn) : claimed.amounts;
      const others = changedColumns(header.cells, row).filter((column) => !columns.includes(column));
      const next = others.length === 0 ? patched : patcher.patched(patched, row.record, others);
      if (amounts === null || next === null) return null;
      found += 1;
      patched = next;
      said.push({ claim, amounts });
    }
    return isDrawn(patched) ? { ...patched, claims: said } : null;
  };
  const movements: Movement[] = [];
  for (const movement of airlift.movements) {
    const isChanged = movement.claims.some(({ claim }) => claims.has(claim));
    const next = isChanged ? patchedMovement(movement) : movement;
    if (next === null) return null;
    movements.push(next);
  }
  if (found !== claims.size) return null;
  const parts = patcher.partsOf(movements);
  return (
    parts && {
      ...airlift,
      ...parts,
      movements,
      claims: airlift.claims.map((claim) => claims.get(claim) ?? claim),
    }
  );
}

const isDrawn = ({ from, to }: Movement) => from.length > 0 && to.length > 0;

interface ChangedRow {
  readonly record: TableRecord;
  readonly before: TableRecord;
}

/** Null where rows, columns, places or texts are others. */
function changedRows(was: TableDocument, is: TableDocument): readonly ChangedRow[] | null {
  const isSame =
    was.places === is.places &&
    was.about === is.about &&
    was.leftOut === is.leftOut &&
    was.rows.length === is.rows.length &&
    was.rows[0]?.cells.join('\n') === is.rows[0]?.cells.join('\n');
  if (!isSame) return null;
  const rows: ChangedRow[] = [];
  for (const [index, record] of is.rows.entries()) {
    const before = was.rows[index];
    if (before === record || index === 0) continue;
    if (before?.row !== record.row || rows.length === mostRows) return null;
    rows.push({ record, before });
  }
  return rows;
}

const changedColumns = (header: readonly string[], { record, before }: ChangedRow): readonly string[] =>
  header.filter((_, at) => (record.cells[at] ?? '') !== (before.cells[at] ?? ''));

/** Null where an amount cannot be told by itself. */
function readAmounts(
  header: readonly string[],
  { record: { cells }, before }: ChangedRow,
  isOwn: boolean,
): readonly Amount[] | null {
  const isAlike = (text: string) => isOwn || isPlain(text);
  const amounts: Amount[] = [];
  for (const measure of measures) {
    const at = header.indexOf(amountColumns[measure]);
    const [text, stood] = [(cells[at] ?? '').trim(), (before.cells[at] ?? '').trim()];
    if (text !== stood && !isAlike(stood)) return null;
    if (text === '') continue;
    // Of a text that says that nothing flew the row is left out.
    const amount = isAlike(text) && isSaid(text) ? readAmount(text, measure) : null;
    if (amount === null) return null;
    amounts.push(amount);
  }
  return amounts;
}

const changesIn = ({ edits }: TableDocument, row: number): readonly Change[] =>
  edits.filter((edit) => edit.row === row).map(({ column, was }) => ({ column, was }));
