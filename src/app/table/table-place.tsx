// Where on the page the rows of an airlift are edited: a button beside its routes, and in place of the days the drawer, which
// comes when somebody wants it.
import { type ReactNode, useMemo, useRef, useState } from 'react';
import type { Messages } from '../../i18n/messages.ts';
import { needsProgram } from '../web/needs-program.ts';
import { isSingleFile } from '../web/single-file.ts';
import { useHandler } from '../web/use-handler.ts';
import { partOf, usePart } from '../web/use-part.ts';
import type { TableSession, TableWays } from './session.ts';

const tableDrawer = partOf(() => import('./TableDrawer.tsx'));

export interface TableParts {
  readonly button: ReactNode;
  /** Null: it is closed. */
  readonly drawer: ReactNode;
}

/** @param onFailure called when the drawer cannot be had */
export function useTableParts(ways: TableWays, messages: Messages, onFailure: () => void): TableParts {
  const [isOpen, setOpen] = useState(false);
  // What was done stays to be taken back when the drawer is closed.
  const [session, setSession] = useState<TableSession | null>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const Drawer = usePart(tableDrawer, isOpen, () => {
    setOpen(false);
    onFailure();
  });
  const onClose = useHandler(() => {
    setOpen(false);
    opener.current?.focus();
  });
  const { opened } = ways;
  const isRead = opened?.isEditable === false && opened.table !== null;
  const rows = isRead ? opened.table.counts.drawn + opened.table.counts.counted : null;
  const button = useMemo(
    () => (
      <button
        ref={opener}
        type="button"
        className="link edit-rows"
        onClick={() => setOpen(!isOpen)}
        {...needsProgram}
      >
        {isOpen ? messages.closeTable : rows === null ? messages.editRows : messages.rowCount(rows)}
      </button>
    ),
    [isOpen, messages, rows],
  );
  const drawer =
    isOpen && Drawer !== null ? <Drawer {...ways} {...{ session, onClose }} onSession={setSession} /> : null;
  // Rows are read by the site's worker.
  return { button: isSingleFile ? null : button, drawer };
}
