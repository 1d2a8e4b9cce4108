// The airlift of a table after amounts of it were edited, without reading the table anew: what the map can show in the next
// frame, whatever the table's length. It is what reading gives, or null: tests say so for made-up tables and edits.
import type { Airlift, Change, Claim, ClaimedAmounts } from '../../airlift/airlift.ts';
import { type Amount, measures } from '../../airlift/amount.ts';
import { readAmount } from '../table/amount-cell.ts';
import { amountColumns, isColumn } from '../table/columns.ts';
import type { TableRecord } from '../workbook.ts';
import type { TableDocument } from './document.ts';

/** More rows than this are read anew. */
const mostRows = 200;
/** What is read alike whatever stands in the other cells of its column, in a table that is not of this program's own columns. */
const isPlain = (text: string) => /^[^.,'\u00a0\u2009\u202f]*$/.test(text);
const columns: readonly string[] = Object.values(amountColumns);

/**
 * @param airlift what came of the table as it was
 * @returns null where anything but plain amounts of movements between known places was changed
 */
export function patchedAmounts(airlift: Airlift, was: TableDocument, is: TableDocument): Airlift | null {
  const rows = changedRows(was, is);
  if (rows === null) return null;
  const [header] = is.rows;
  if (header === undefined) return null;
  const claims = new Map<Claim, Claim>();
  const amountsOf = new Map<Claim, readonly Amount[]>();
  const wanted = new Set(rows.map(({ record }) => record.row));
  const byRow = new Map<number, Claim | null>();
  for (const claim of airlift.claims)
    if (claim.row !== null && wanted.has(claim.row))
      byRow.set(claim.row, byRow.has(claim.row) || claim.rows != null ? null : claim);
  for (const { record, before } of rows) {
    const claim = byRow.get(record.row) ?? null;
    const amounts = readAmounts(header.cells, record, before);
    if (claim === null || amounts === null) return null;
    claims.set(claim, { ...claim, changed: changesIn(is, record.row) });
    amountsOf.set(claim, amounts);
  }
  let found = 0;
  const movements = airlift.movements.map((movement) => {
    if (!movement.claims.some(({ claim }) => claims.has(claim))) return movement;
    if (movement.from.length === 0 || movement.to.length === 0 || movement.split !== null) return movement;
    const said = movement.claims.map((claimed): ClaimedAmounts => {
      const claim = claims.get(claimed.claim);
      if (claim === undefined) return claimed;
      found += 1;
      return { claim, amounts: amountsOf.get(claimed.claim) ?? [] };
    });
    return { ...movement, claims: said };
  });
  if (found !== claims.size) return null;
  return { ...airlift, movements, claims: airlift.claims.map((claim) => claims.get(claim) ?? claim) };
}

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

/** Null where anything else of the row is another, or an amount cannot be told by itself. */
function readAmounts(
  header: readonly string[],
  { cells }: TableRecord,
  { cells: before }: TableRecord,
): readonly Amount[] | null {
  const isOwn = header.includes('movement') && header.every((column) => isColumn('rows', column));
  const isAlike = (text: string) => isOwn || isPlain(text);
  for (const [at, column] of header.entries()) {
    const [text, stood] = [cells[at] ?? '', before[at] ?? ''];
    if (text !== stood && !(columns.includes(column) && isAlike(text) && isAlike(stood))) return null;
  }
  const amounts: Amount[] = [];
  for (const measure of measures) {
    const at = header.indexOf(amountColumns[measure]);
    const text = (at < 0 ? '' : (cells[at] ?? '')).trim();
    if (text === '') continue;
    const amount = isAlike(text) ? readAmount(text, measure) : null;
    if (amount === null) return null;
    amounts.push(amount);
  }
  return amounts;
}

const changesIn = ({ edits }: TableDocument, row: number): readonly Change[] =>
  edits.filter((edit) => edit.row === row).map(({ column, was }) => ({ column, was }));
