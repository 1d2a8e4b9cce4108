// Which rows of a long table are drawn: those in view, some on either side, and the one that has the focus.

/** Shorter tables are drawn whole. */
export const mostWhole = 200;
/** Rows drawn beyond what is in view, on either side. */
const beyond = 12;

/** An index of a row, or how many rows a gap stands for. */
export type Piece =
  | { readonly kind: 'row'; readonly index: number }
  | { readonly kind: 'gap'; readonly rows: number; readonly before: number };

/**
 * @param top pixels scrolled
 * @param height pixels in view
 * @param focused the index of the row that has the focus
 */
export function piecesInView(
  rows: number,
  rowHeight: number,
  top: number,
  height: number,
  focused: number,
): readonly Piece[] {
  const isWhole = rows <= mostWhole;
  const first = isWhole ? 0 : Math.max(0, Math.floor(top / rowHeight) - beyond);
  const last = isWhole ? rows - 1 : Math.min(rows - 1, Math.ceil((top + height) / rowHeight) + beyond);
  const pieces: Piece[] = [];
  let next = 0;
  const draw = (index: number) => {
    if (index < next || index >= rows) return;
    if (index > next) pieces.push({ kind: 'gap', rows: index - next, before: index });
    pieces.push({ kind: 'row', index });
    next = index + 1;
  };
  if (focused >= 0 && focused < first) draw(focused);
  for (let index = first; index <= last; index += 1) draw(index);
  if (focused > last) draw(focused);
  if (next < rows) pieces.push({ kind: 'gap', rows: rows - next, before: rows });
  return pieces;
}
