// Cells that can be corrected where they are told of: a button, and behind it a box for each cell.
import { type FormEvent, useRef, useState } from 'react';
import { reader } from '../../airlift/basis.ts';
import type { Answers } from '../../formats/answers.ts';
import type { TableReading } from '../../formats/opening.ts';
import { type CorrectableCells, correctionsOf } from '../../state/corrections.ts';
import { useOwn } from './own-words.ts';

export interface CorrectCellsProps {
  readonly cells: CorrectableCells;
  readonly table: TableReading;
  readonly onAnswer: (further: Answers) => void;
}

/** What was pressed stood above it. */
const inView = (form: HTMLFormElement | null) => form?.scrollIntoView({ block: 'nearest' });

export function CorrectCells({ cells, table, onAnswer }: CorrectCellsProps) {
  const own = useOwn();
  const [written, setWritten] = useState<readonly string[] | null>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const rows = own.rows(cells.rows);
  const close = () => {
    setWritten(null);
    // The button comes back in the next rendering.
    requestAnimationFrame(() => opener.current?.focus());
  };
  if (written === null)
    return (
      <button
        ref={opener}
        type="button"
        aria-label={own.correctRows(rows)}
        onClick={() => setWritten(cells.texts)}
      >
        {own.correct}
      </button>
    );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const answers = correctionsOf(cells, written, table);
    close();
    if (answers !== null) onAnswer(answers);
  };
  return (
    <form
      ref={inView}
      className="own-correct"
      data-basis={reader}
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // The dialog stays.
        event.preventDefault();
        event.stopPropagation();
        close();
      }}
    >
      {cells.columns.map((column, at) => (
        <label key={column.index}>
          <span>{column.header || own.column(column.index + 1)}</span>
          <input
            aria-label={`${column.header || own.column(column.index + 1)}, ${rows}`}
            value={written[at] ?? ''}
            // biome-ignore lint/a11y/noAutofocus: the button that was pressed has become it
            autoFocus={at === 0}
            onChange={(event) =>
              setWritten(written.map((text, index) => (index === at ? event.target.value : text)))
            }
          />
        </label>
      ))}
      <button type="submit" className="own-likeliest">
        {own.correctIt}
      </button>
      <button type="button" onClick={close}>
        {own.cancel}
      </button>
    </form>
  );
}
