// Where in its source a claim stands: paragraphs, a page or section, rows of the table.
import type { Claim } from '../airlift/airlift.ts';
import type { Messages } from '../i18n/messages.ts';

/** "para. 2–3", "page 4", "row 7", "rows 17, 23 and 211 more": what is known of them. */
export function whereIn(claim: Claim, messages: Messages): string[] {
  const { paragraphs, where } = claim;
  return [
    ...(paragraphs.length === 0 ? [] : [messages.paragraphs(paragraphs)]),
    ...(where === null ? [] : [where]),
    ...rowWords([claim], messages),
  ];
}

/** How many rows of tables make some claims; one that makes several is counted once. */
export function rowsOfClaims(claims: Iterable<Claim>): number {
  const single = new Set<number>();
  let count = 0;
  for (const { row, rows } of claims)
    if (rows !== null) count += rows.length;
    else if (row !== null) single.add(row);
  return count + single.size;
}

/** More rows than these are never named one by one, nor those of a claim for many rows that lie in more pieces. */
const mostNamed = 100;
const mostPieces = 3;
/** As many are named of more. */
const fewNamed = 2;

/** "row 7", "rows 2–15", "rows 17, 23 and 211 more"; empty where no table makes the claims. */
export function rowWords(claims: readonly Claim[], messages: Messages): string[] {
  const named: number[] = [];
  for (const { row, rows } of claims) {
    if (named.length > mostNamed) break;
    for (const each of rows?.slice(0, mostNamed + 1) ?? (row === null ? [] : [row])) named.push(each);
  }
  if (named.length === 0) return [];
  const isGrouped = claims.some(({ rows }) => rows !== null);
  if (named.length <= mostNamed && !(isGrouped && piecesOf(named) > mostPieces))
    return [messages.rows(named)];
  return [messages.rows(named.slice(0, fewNamed), rowsOfClaims(claims) - fewNamed)];
}

/** In how many pieces numbers lie that follow each other. */
export function piecesOf(values: readonly number[]): number {
  const all = new Set(values);
  return [...all].filter((value) => !all.has(value - 1)).length;
}
