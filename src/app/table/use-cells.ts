// The cells as keyboard, pointer and clipboard find them: one of them has the focus, and one at most is being edited.
import { type ClipboardEvent, type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import { copiedCell, pastedCells } from '../../state/pasted-cells.ts';
import type { TableStep } from '../../state/table-edits.ts';
import { useHandler } from '../web/use-handler.ts';
import type { Move } from './CellEditor.tsx';

/** By index: of a row without the header, of a column among those that are shown. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

export interface CellsOptions {
  /** As the file numbers them. */
  readonly rowNumbers: readonly number[];
  readonly columns: readonly string[];
  /** Rows in view. */
  readonly page: number;
  readonly textAt: (place: CellPlace) => string;
  readonly onStep: (step: TableStep) => boolean;
  /** Whether cells are only read. */
  readonly isFixed: boolean;
}

export interface Cells {
  readonly at: CellPlace;
  readonly isFixed: boolean;
  /** What the text box begins with; null: nothing is edited. */
  readonly typed: string | null;
  /** A row that is only about to be there is waited for. */
  readonly go: (place: CellPlace) => void;
  readonly edit: () => void;
  readonly onDone: (text: string | null, move: Move | null) => void;
  readonly onKey: (event: KeyboardEvent) => void;
  readonly onCopy: (event: ClipboardEvent, isCut: boolean) => void;
  readonly onPaste: (event: ClipboardEvent) => void;
}

export const cellId = ({ row, column }: CellPlace) => `${row} ${column}`;

export function useCells({ rowNumbers, columns, page, textAt, onStep, isFixed }: CellsOptions): Cells {
  const [wanted, setWanted] = useState<CellPlace>({ row: 0, column: 0 });
  const [typed, setTyped] = useState<string | null>(null);
  const wantsFocus = useRef(false);
  const within = ({ row, column }: CellPlace): CellPlace => ({
    row: Math.max(0, Math.min(row, rowNumbers.length - 1)),
    column: Math.max(0, Math.min(column, columns.length - 1)),
  });
  const at = within(wanted);
  const [number, column] = [rowNumbers[at.row], columns[at.column]];

  useLayoutEffect(() => {
    if (!wantsFocus.current || typed !== null) return;
    wantsFocus.current = false;
    document.querySelector<HTMLElement>(`.table-drawer [data-cell="${cellId(at)}"]`)?.focus();
  });
  const go = useHandler((place: CellPlace) => {
    wantsFocus.current = true;
    setTyped(null);
    setWanted(place);
  });
  const type = (text: string) => {
    if (!isFixed) setTyped(text);
  };
  const edit = useHandler(() => type(textAt(at)));
  const change = (text: string) => {
    if (number !== undefined && column !== undefined) onStep({ kind: 'change', row: number, column, text });
  };
  const onDone = useHandler((text: string | null, move: Move | null) => {
    // What was offered to be edited may be other words for what stands there.
    if (text !== null && text.trim() !== textAt(at)) change(text);
    if (move === null) return setTyped(null);
    go(within({ row: at.row + move[0], column: at.column + move[1] }));
  });

  const onKey = useHandler((event: KeyboardEvent) => {
    const { key, shiftKey, altKey } = event;
    const isCommand = event.ctrlKey || event.metaKey;
    const act = (action: () => void) => {
      event.preventDefault();
      action();
    };
    if (altKey || event.nativeEvent.isComposing) return;
    const [lastRow, lastColumn] = [rowNumbers.length - 1, columns.length - 1];
    if (isCommand) {
      const letter = key.toLowerCase();
      if (letter === 'z') return act(() => onStep({ kind: shiftKey ? 'redo' : 'undo' }));
      if (letter === 'y') return act(() => onStep({ kind: 'redo' }));
    }
    const places: Readonly<Record<string, CellPlace>> = {
      ArrowUp: { row: isCommand ? 0 : at.row - 1, column: at.column },
      ArrowDown: { row: isCommand ? lastRow : at.row + 1, column: at.column },
      ArrowLeft: { row: at.row, column: isCommand ? 0 : at.column - 1 },
      ArrowRight: { row: at.row, column: isCommand ? lastColumn : at.column + 1 },
      Home: { row: isCommand ? 0 : at.row, column: 0 },
      End: { row: isCommand ? lastRow : at.row, column: lastColumn },
      PageUp: { row: at.row - page, column: at.column },
      PageDown: { row: at.row + page, column: at.column },
    };
    const place = places[key];
    if (place !== undefined) return act(() => go(within(place)));
    if (isCommand) return;
    if (key === 'Enter' || key === 'F2') return act(edit);
    if (key === 'Delete' || key === 'Backspace') return act(() => change(''));
    if ([...key].length === 1) return act(() => type(key === ' ' ? textAt(at) : key));
  });
  const onCopy = useHandler((event: ClipboardEvent, isCut: boolean) => {
    event.preventDefault();
    event.clipboardData.setData('text/plain', copiedCell(textAt(at)));
    if (isCut) change('');
  });
  const onPaste = useHandler((event: ClipboardEvent) => {
    // The page itself would open what is pasted.
    event.preventDefault();
    event.stopPropagation();
    const cells = pastedCells(event.clipboardData.getData('text/plain'));
    if (number !== undefined)
      onStep({ kind: 'paste', row: number, columns: columns.slice(at.column), cells });
  });
  return { at, isFixed, typed, go, edit, onDone, onKey, onCopy, onPaste };
}
