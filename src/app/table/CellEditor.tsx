// The one cell that is being edited: a text box that gives back what was written, or nothing where that is to be forgotten.
import { type KeyboardEvent, useEffect, useRef } from 'react';

/** How far the focus goes from the cell afterwards: rows and columns. */
export type Move = readonly [number, number];

export interface CellEditorProps {
  readonly name: string;
  readonly text: string;
  /** @param move null: the focus has gone elsewhere already */
  readonly onDone: (text: string | null, move: Move | null) => void;
}

export function CellEditor({ name, text, onDone }: CellEditorProps) {
  const input = useRef<HTMLInputElement>(null);
  const isDone = useRef(false);
  useEffect(() => {
    isDone.current = false;
    const { current } = input;
    current?.focus();
    current?.setSelectionRange(current.value.length, current.value.length);
  }, []);
  const done = (written: string | null, move: Move | null) => {
    // To leave the box is to be done with it, but once.
    if (isDone.current) return;
    isDone.current = true;
    onDone(written, move);
  };
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    const { key, shiftKey, currentTarget } = event;
    if (event.nativeEvent.isComposing) return;
    const moves: Readonly<Record<string, Move>> = {
      Enter: [shiftKey ? -1 : 1, 0],
      Tab: [0, shiftKey ? -1 : 1],
      Escape: [0, 0],
    };
    const move = moves[key];
    if (move === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    done(key === 'Escape' ? null : currentTarget.value, move);
  };
  return (
    <input
      ref={input}
      type="text"
      aria-label={name}
      defaultValue={text}
      autoComplete="off"
      spellCheck={false}
      onKeyDown={press}
      onBlur={(event) => done(event.currentTarget.value, null)}
    />
  );
}
