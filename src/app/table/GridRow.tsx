// One row of the table: what stands in its cells in words, what was changed in it, and what is wrong with it.
import { useRef } from 'react';
import type { FileProblem } from '../../formats/opening.ts';
import type { Messages } from '../../i18n/messages.ts';
import { rowsOf } from '../open/problem-words.ts';
import { CellEditor } from './CellEditor.tsx';
import { cellWords } from './cell-words.ts';
import { isAmount } from './columns.ts';
import { useTableWords } from './table-words.ts';
import { type Cells, cellId } from './use-cells.ts';

export interface GridRowProps {
  readonly index: number;
  /** As the file numbers it. */
  readonly row: number;
  /** How many rows of the file say the same besides. */
  readonly more: number;
  readonly columns: readonly string[];
  readonly texts: readonly string[];
  readonly names: ReadonlyMap<string, string>;
  readonly problems: readonly FileProblem[];
  /** By row and column what stood in the cells that were changed. */
  readonly was: ReadonlyMap<string, string>;
  readonly messages: Messages;
  readonly cells: Cells;
}

/** "17", "17 +213" */
export const rowNumberWords = (row: number, more: number) => (more === 0 ? `${row}` : `${row} +${more}`);

export function GridRow(props: GridRowProps) {
  const { index, row, more, columns, texts, names, was, messages, cells } = props;
  const words = useTableWords();
  const { at } = cells;
  /** Whether the cell that is pressed had the focus before. */
  const hadFocus = useRef(false);
  const wrong = props.problems.filter(
    (problem) => problem.weight !== 'told' && problem.table !== 'places' && rowsOf(problem).includes(row),
  );
  const isOne = at.row === index;
  return (
    <tr aria-rowindex={index + 2} className={isOne ? 'current' : ''}>
      <th scope="row" className={wrong.some(({ column }) => column === null) ? 'wrong' : ''}>
        {more === 0 ? (
          row
        ) : (
          <>
            <span aria-hidden="true">{rowNumberWords(row, more)}</span>
            <span className="visually-hidden">{messages.rows([row], more)}</span>
          </>
        )}
      </th>
      {columns.map((column, place) => {
        const cell = { row: index, column: place };
        const isAt = isOne && at.column === place;
        const text = texts[place] ?? '';
        const before = was.get(`${row} ${column}`);
        const problem = wrong.find((each) => each.column === column);
        const className = [
          ...(isAmount(column) ? ['amount'] : []),
          ...(before === undefined ? [] : ['changed']),
          ...(problem === undefined ? [] : ['wrong']),
        ].join(' ');
        if (isAt && cells.typed !== null)
          return (
            <td key={column} className={`${className} edited`}>
              <CellEditor
                name={words.cell(words.columnName(column), row)}
                text={cells.typed}
                onDone={cells.onDone}
              />
            </td>
          );
        const shown = cellWords(column, text, names, messages);
        const remarks = [
          ...(before === undefined
            ? []
            : [words.changedByYou(cellWords(column, before, names, messages) || words.notReported)]),
          ...(problem === undefined ? [] : [words.problem(problem)]),
        ];
        return (
          <td key={column} className={className}>
            <button
              type="button"
              tabIndex={isAt ? 0 : -1}
              data-cell={cellId(cell)}
              aria-disabled={cells.isFixed || undefined}
              title={remarks.join('. ') || (shown.length > 12 ? shown : undefined)}
              onPointerDown={(event) => {
                hadFocus.current = document.activeElement === event.currentTarget;
              }}
              onFocus={() => isAt || cells.go(cell)}
              onClick={(event) => {
                // Pressed by a key or a screen reader, or a second time.
                if (isAt && (event.detail === 0 || hadFocus.current)) cells.edit();
                else cells.go(cell);
              }}
              onKeyDown={cells.onKey}
              onCopy={(event) => cells.onCopy(event, false)}
              onCut={(event) => cells.onCopy(event, true)}
              onPaste={cells.onPaste}
            >
              {text === '' ? <i>{words.notReported}</i> : shown}
              {remarks.length > 0 && <span className="visually-hidden">{`, ${remarks.join('. ')}`}</span>}
            </button>
          </td>
        );
      })}
    </tr>
  );
}
