// The drawer in which the rows of an airlift are edited: the map and the figures follow each cell.
import { useEffect, useMemo, useState } from 'react';
import { reader } from '../../airlift/basis.ts';
import { documentText } from '../../formats/saved/document-text.ts';
import { listSeparator } from '../../i18n/numbers.ts';
import { saveFile } from '../../picture/save-file.ts';
import { cellOf, type TableStep } from '../../state/table-edits.ts';
import type { Opened } from '../open/opened.ts';
import { rowsOf } from '../open/problem-words.ts';
import { CloseButton } from '../page/CloseButton.tsx';
import { usePresentation } from '../page/presentation-context.ts';
import { useHandler } from '../web/use-handler.ts';
import { cellWords, placeNames, textToEdit } from './cell-words.ts';
import { rowHeight, shownColumns } from './columns.ts';
import { Grid } from './Grid.tsx';
import type { TableSession, TableWays } from './session.ts';
import { TableWordsContext, useLoadedWords, useTableWords } from './table-words.ts';
import { useCells } from './use-cells.ts';
import { type EditedTable, useTable } from './use-table.ts';
import './TableDrawer.css';

const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export interface TableDrawerProps extends TableWays {
  readonly session: TableSession | null;
  readonly onSession: (session: TableSession) => void;
  readonly onClose: () => void;
}

export default function TableDrawer({ onClose, ...options }: TableDrawerProps) {
  const { airlift, language } = usePresentation();
  const words = useLoadedWords(language);
  const table = useTable({ ...options, airlift, language });
  const { session } = table;
  if (words === null || session === null) return <section className="table-drawer" aria-busy="true" />;
  return (
    <TableWordsContext value={words}>
      <Drawer {...{ table, session, onClose }} opened={options.opened} />
    </TableWordsContext>
  );
}

interface DrawerProps {
  readonly table: EditedTable;
  readonly session: TableSession;
  readonly onClose: () => void;
  /** An own airlift is saved where it is said that it is one. */
  readonly opened: Opened | null;
}

function Drawer({ table, session, onClose, opened }: DrawerProps) {
  const words = useTableWords();
  const { airlift, language, messages } = usePresentation();
  const { editing, problems } = session;
  const { document } = editing;
  const [told, setTold] = useState('');
  const [page, setPage] = useState(8);
  const onHeight = useHandler((height: number) => setPage(Math.max(1, Math.floor(height / rowHeight) - 2)));
  const columns = useMemo(() => shownColumns(document), [document]);
  const names = useMemo(() => placeNames(document), [document]);
  const [, ...records] = document.rows;
  const rowNumbers = useMemo(() => document.rows.slice(1).map(({ row }) => row), [document]);
  const sayings: Readonly<Record<string, string>> = { undo: words.undone, redo: words.redone };
  const { isFixed } = table;
  const read = opened?.table?.counts;
  const unread = read === undefined ? 0 : read['left-out'] + read.question;
  const more = useMemo(
    () =>
      new Map(
        isFixed
          ? airlift.claims.flatMap(({ row, rows }) =>
              row === null || rows === null ? [] : [[row, rows.length - 1] as const],
            )
          : [],
      ),
    [airlift, isFixed],
  );
  const step = useHandler((next: TableStep) => {
    const isDone = table.step(next);
    if (isDone) setTold(sayings[next.kind] ?? '');
    return isDone;
  });
  const cells = useCells({
    rowNumbers,
    columns,
    page,
    textAt: ({ row, column }) => {
      const [record, name] = [records[row], columns[column]];
      return record === undefined || name === undefined
        ? ''
        : textToEdit(name, cellOf(document, record, name), names);
    },
    onStep: step,
    isFixed,
  });
  const { go } = cells;
  // Who opens the table wants to be in it.
  useEffect(() => go({ row: 0, column: 0 }), [go]);
  const current = rowNumbers[cells.at.row];
  const addRow = () => {
    step({ kind: 'add-row' });
    const edited = document.edits.map(({ row }) => row);
    const next = [...rowNumbers, ...edited].reduce((last, row) => Math.max(last, row), 0) + 1;
    setTold(words.rowAdded(next));
    cells.go({ row: rowNumbers.length, column: 0 });
  };
  const deleteRow = () => {
    if (current === undefined) return;
    step({ kind: 'delete-row', row: current });
    setTold(words.rowDeleted(current));
  };
  const saveXlsx = async () => {
    try {
      const { documentXlsx } = await import('../../formats/saved/document-xlsx.ts');
      const blob = new Blob([await documentXlsx(document)], { type: xlsxType });
      saveFile(blob, `${airlift.slug}.xlsx`);
      setTold(messages.saved(`${airlift.slug}.xlsx`));
    } catch {
      setTold(messages.saveFailed);
    }
  };
  const saveCsv = () => {
    const text = documentText(document, listSeparator(language));
    saveFile(new Blob([text], { type: 'text/csv' }), `${airlift.slug}.csv`);
    setTold(messages.saved(`${airlift.slug}.csv`));
  };

  const wrong = problems.filter(({ weight, table }) => weight !== 'told' && table !== 'places');
  const ofCurrent = wrong.find((problem) => current !== undefined && rowsOf(problem).includes(current));
  // Rows that have a problem are none of those that are only shown.
  const here = ofCurrent ?? (isFixed ? undefined : wrong[0]);
  const last = document.edits.at(-1);
  const changes =
    last === undefined
      ? ''
      : `${words.changedCells(document.edits.length)}: ${words.lastChange(
          nameOfRow(last.row),
          words.columnName(last.column),
          cellWords(last.column, last.was, names, messages) || words.notReported,
        )}`;
  /** Where its flights began, or its number. */
  function nameOfRow(number: number): string {
    const record = records.find(({ row }) => row === number);
    const from = record === undefined ? '' : cellOf(document, record, 'from');
    return cellWords('from', from, names, messages) || words.row(number);
  }
  return (
    <section className="table-drawer" aria-labelledby="table-heading" data-basis={reader}>
      <header className="table-head">
        <h2 id="table-heading">{words.heading}</h2>
        <p className="table-status">
          {[
            isFixed && read !== undefined
              ? words.rowsFor(records.length, read.drawn + read.counted)
              : words.rowCount(records.length),
            changes,
          ]
            .filter(Boolean)
            .join(', ')}
          {here !== undefined && <b>{words.problem(here)}</b>}
          {table.isFailed && <b>{words.failed}</b>}
        </p>
        <div className="table-actions">
          {!isFixed && (
            <button
              type="button"
              className="link"
              aria-disabled={editing.before.length === 0}
              onClick={() => step({ kind: 'undo' })}
            >
              {words.undo}
            </button>
          )}
          {editing.after.length > 0 && (
            <button type="button" className="link" onClick={() => step({ kind: 'redo' })}>
              {words.redo}
            </button>
          )}
          {!isFixed && (
            <button type="button" className="link" onClick={addRow}>
              {words.addRow}
            </button>
          )}
          {current !== undefined && !isFixed && (
            <button type="button" className="link" onClick={deleteRow}>
              {words.deleteRow(current)}
            </button>
          )}
          <button type="button" className="link" onClick={saveCsv}>
            {words.saveCsv}
          </button>
          <button type="button" className="link" onClick={saveXlsx}>
            {words.saveXlsx}
          </button>
          {opened === null && (
            <button
              type="button"
              className="link"
              onClick={async () => {
                await table.save();
                setTold(messages.saved(`${airlift.slug}.airlift.json`));
              }}
            >
              {words.saveFile}
            </button>
          )}
          <CloseButton messages={messages} onClose={onClose} />
        </div>
        {isFixed && (
          <p className="table-note">
            {[words.onlyShown, ...(unread > 0 ? [words.notAmong(unread)] : [])].join(' ')}
          </p>
        )}
      </header>
      <Grid {...{ document, columns, names, problems, cells, more, onHeight }} />
      <p id="table-keys" className="visually-hidden">
        {isFixed ? words.keysToRead : words.keys}
      </p>
      <p role="status" className="visually-hidden">
        {told}
      </p>
    </section>
  );
}
