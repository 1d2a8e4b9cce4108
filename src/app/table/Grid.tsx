// The rows as a table: one cell has the focus and is moved by the arrow keys, and a text box stands in the one that is edited.
import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { FileProblem } from '../../formats/opening.ts';
import type { TableDocument } from '../../formats/saved/document.ts';
import { cellOf } from '../../state/table-edits.ts';
import { usePresentation } from '../page/presentation-context.ts';
import { isAmount, numberWidth, rowHeight, widthOf } from './columns.ts';
import { GridRow, rowNumberWords } from './GridRow.tsx';
import { useTableWords } from './table-words.ts';
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

export function Grid({ document, columns, names, problems, cells, more, onHeight }: GridProps) {
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
  const [, ...records] = document.rows;
  const was = useMemo(
    () => new Map(document.edits.map((edit) => [`${edit.row} ${edit.column}`, edit.was])),
    [document.edits],
  );
  const letters = useMemo(
    () =>
      document.rows.reduce(
        (most, { row }) => Math.max(most, rowNumberWords(row, more.get(row) ?? 0).length),
        0,
      ),
    [document.rows, more],
  );
  const first = numberWidth(letters);
  const wide = columns.reduce((sum, column) => sum + widthOf(column), first);
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
            <col key={column} style={{ width: `${(100 * widthOf(column)) / wide}%` }} />
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
                texts={columns.map((column) => cellOf(document, record, column))}
                {...{ columns, names, messages, problems, was, cells }}
              />
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
