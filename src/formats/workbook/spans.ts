// Cells that stand over several columns or rows, as in a table of HTML or of a wiki, laid out as a plain grid.
import { isNumberLike } from '../table/understanding/content.ts';

export interface SpanningCell {
  readonly text: string;
  /** How many columns and rows it stands over, 1 where it is a cell as any. */
  readonly columns: number;
  readonly rows: number;
}

/** Wider and higher cells are cut. */
const widest = 100;
const highest = 1000;

const columnsForm = /(?:^|\s)colspan\s*=\s*["']?\s*(\d+)/i;
const rowsForm = /(?:^|\s)rowspan\s*=\s*["']?\s*(\d+)/i;

const spanOf = (written: string | undefined): number => {
  const span = Number.parseInt(written ?? '', 10);
  return Number.isInteger(span) && span > 0 ? span : 1;
};

/** How many columns and rows a cell stands over, by its attributes: `rowspan="2" class="a"`. */
export const spansIn = (attributes: string): Pick<SpanningCell, 'columns' | 'rows'> => ({
  columns: spanOf(columnsForm.exec(attributes)?.[1]),
  rows: spanOf(rowsForm.exec(attributes)?.[1]),
});

/**
 * Words of a cell over several rows stand in each of them; a number stands in the first only, for it would be counted again.
 * To the right of the first column of a cell nothing stands.
 */
export function laidOut(rows: readonly (readonly SpanningCell[])[]): readonly (readonly string[])[] {
  /** What comes down from above, by column. */
  let above = new Map<number, { readonly text: string; readonly left: number }>();
  return rows.map((cells) => {
    const line: string[] = [];
    const below = new Map<number, { readonly text: string; readonly left: number }>();
    const fill = () => {
      for (let held = above.get(line.length); held !== undefined; held = above.get(line.length)) {
        if (held.left > 1) below.set(line.length, { text: held.text, left: held.left - 1 });
        line.push(held.text);
      }
    };
    for (const { text, columns, rows: high } of cells) {
      fill();
      for (let column = 0; column < Math.min(columns, widest); column += 1) {
        const own = column === 0 ? text : '';
        const left = Math.min(high, highest) - 1;
        if (left > 0) below.set(line.length, { text: isNumberLike(own) ? '' : own, left });
        line.push(own);
      }
    }
    fill();
    above = below;
    return line;
  });
}
