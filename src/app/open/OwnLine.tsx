// On the page of a reader's own airlift: how many of its rows are drawn, with the way to the others, and where it is kept.

import { useEffect } from 'react';
import { reader } from '../../airlift/basis.ts';
import { usePresentation } from '../page/presentation-context.ts';
import { countsOf } from './OwnFoot.tsx';
import type { Opened } from './opened.ts';
import { useOwnMessages } from './own-words.ts';
import './OwnLine.css';

export interface OwnLineProps {
  readonly opened: Opened;
  /** Opens the dialog at what became of every row. */
  readonly onLook: () => void;
}

export default function OwnLine({ opened, onLook }: OwnLineProps) {
  const { language } = usePresentation();
  const own = useOwnMessages(language);
  const { table, brought, isKept } = opened;
  const isUnsaved = brought.isUnsaved === true;
  useEffect(() => {
    if (!isUnsaved) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [isUnsaved]);
  if (own === null) return null;
  return (
    <p className="own-line" data-basis={reader}>
      {table !== null && (
        <button type="button" className="link" onClick={onLook}>
          {own.rowsDrawn(countsOf(table).drawn, table.rows.length)}
        </button>
      )}{' '}
      <span>{isKept ? own.ownTable(brought.name) : own.notKept}</span>
    </p>
  );
}
