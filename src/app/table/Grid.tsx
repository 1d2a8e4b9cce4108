// The rows as a table: one cell has the focus and is moved by the arrow keys, and a text box stands in the one that is edited.
import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { FileProblem } from '../../formats/opening.ts';
import type { TableDocument } from '../../formats/saved/document.ts';
import { cellOf } from '../../state/table-edits.ts';
import { usePresentation } from '../page/presentation-context.ts';
import { isAmount, numberWidth, rowHeight, widthOf } from './columns.ts';
import { GridRow, rowNumberWords } from './GridRow.tsx';
import { type TableWords, useTableWords } from './table-words.ts';
import type { Cells } from './use-cells.ts';
import { piecesInView } from './window.ts';

export interface GridProps {
  readonly document: TableDocument;
  readonly columns: readonly string[];
  readonly names: ReadonlyMap<string, string>;
  readonly problems: readonly FileProblem[];
  readonly cells: Cells;
  /** How many rows of the file say the same as a row, by its number. */
  readonly more: ReadonlyMap<number, number>;
  /** Pixels in view. */
  readonly onHeight: (height: number) => void;
}

/** Pixels at which the header of a column can be read, and "not reported" where that stands in it. */
function widthsOfWords(
  table: TableDocument,
  columns: readonly string[],
  { columnName, notReported }: Pick<TableWords, 'columnName' | 'notReported'>,
): ReadonlyMap<string, number> {
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) return new Map();
  const family = getComputedStyle(document.body).fontFamily;
  // As the style sheet sets it, with what stands round it in a cell.
  const widthOfWords = (words: string, style: string) => {
    context.font = `${style} 12.5px ${family}`;
    return Math.ceil(context.measureText(words).width) + 18;
  };
  const records = table.rows.slice(1);
  return new Map(
    columns.map((column) => {
      const isNothing = records.some((record) => cellOf(table, record, column) === '');
      const header = widthOfWords(columnName(column), 'normal');
      return [column, isNothing ? Math.max(header, widthOfWords(notReported, 'italic')) : header];
    }),
  );
}

export function Grid({ document: table, columns, names, problems, cells, more, onHeight }: GridProps) {
  const words = useTableWords();
  const { messages } = usePresentation();
  const scroll = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  const [height, setHeight] = useState(240);
  useLayoutEffect(() => {
    const element = scroll.current;
    if (element === null) return;
    const measure = () => {
      setHeight(element.clientHeight);
      onHeight(element.clientHeight);
    };
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [onHeight]);
  const [, ...records] = table.rows;
  const was = useMemo(
    () => new Map(table.edits.map((edit) => [`${edit.row} ${edit.column}`, edit.was])),
    [table.edits],
  );
  const letters = useMemo(
    () =>
      table.rows.reduce((most, { row }) => Math.max(most, rowNumberWords(row, more.get(row) ?? 0).length), 0),
    [table.rows, more],
  );
  const first = numberWidth(letters);
  // Once: a column does not grow under the hand that empties a cell.
  const [leasts] = useState(() => widthsOfWords(table, columns, words));
  const widthIn = (column: string) => Math.max(widthOf(column), leasts.get(column) ?? 0);
  const wide = columns.reduce((sum, column) => sum + widthIn(column), first);
  return (
    <div
      ref={scroll}
      className="table-scroll"
      style={{ scrollPaddingLeft: first + 8 }}
      onScroll={(event) => setTop(event.currentTarget.scrollTop)}
    >
      <table
        aria-label={words.rows}
        aria-rowcount={records.length + 1}
        aria-describedby="table-keys"
        style={{ minWidth: wide }}
      >
        <colgroup>
          <col style={{ width: first }} />
          {columns.map((column) => (
            <col key={column} style={{ width: `${(100 * widthIn(column)) / wide}%` }} />
          ))}
        </colgroup>
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col">
              <span className="visually-hidden">{words.rowNumber}</span>
            </th>
            {columns.map((column) => (
              <th key={column} scope="col" className={isAmount(column) ? 'amount' : ''}>
                {words.columnName(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {piecesInView(records.length, rowHeight, top, height, cells.at.row).map((piece) => {
            if (piece.kind === 'gap')
              return (
                <tr key={`before ${piece.before}`} className="gap">
                  <td colSpan={columns.length + 1} style={{ height: piece.rows * rowHeight }} />
                </tr>
              );
            const record = records[piece.index];
            if (record === undefined) return null;
            return (
              <GridRow
                key={record.row}
                index={piece.index}
                row={record.row}
                more={more.get(record.row) ?? 0}
                texts={columns.map((column) => cellOf(table, record, column))}
                {...{ columns, names, messages, problems, was, cells }}
              />
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
