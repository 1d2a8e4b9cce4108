// The table of routes of an airlift of several rows: the largest first, in the order of a column that is pressed, a count that
// several destinations share bracketed.
import { useMemo, useState } from 'react';
import { basisOf, computed, reader } from '../../airlift/basis.ts';
import {
  alikeIn,
  type Column,
  destinationSpans,
  flowRowsOf,
  notDrawnOf,
  type Order,
  sortedRows,
} from '../../report/rows/flow-rows.ts';
import type { Pointing } from '../page/pointing.ts';
import { usePresentation } from '../page/presentation-context.ts';
import { EditRows } from '../table/edit-rows.tsx';
import { needsProgram } from '../web/needs-program.ts';
import { FlowTableRow } from './FlowTableRow.tsx';
import { hasRoomForKilometres } from './table-columns.ts';

export interface FlowTableProps {
  readonly pointing: Pointing;
  /** How many rows stand in it at first. */
  readonly fitting: number;
}

/** Rows that are not worth a press to be seen. */
const spare = 2;

export function FlowTable({ pointing, fitting }: FlowTableProps) {
  const { airlift, report, measure, language, messages } = usePresentation();
  const [order, setOrder] = useState<Order>({ column: 'count', isDescending: true });
  const [isWhole, setWhole] = useState(false);
  const rows = useMemo(
    () => flowRowsOf(airlift, report.flows, measure, messages),
    [airlift, report, measure, messages],
  );
  const sorted = useMemo(() => sortedRows(rows, order, language), [rows, order, language]);
  const missing = useMemo(
    () => notDrawnOf(airlift, report.shown.movements, measure, messages),
    [airlift, report, measure, messages],
  );
  const isLong = sorted.length > fitting + spare;
  const shown = isLong && !isWhole ? sorted.slice(0, fitting) : sorted;
  const spans = destinationSpans(shown);
  // A column alike in all rows stands once, in the heading.
  const from = alikeIn(rows, (row) => messages.list(row.from.map(({ names }) => names[language])));
  const to = alikeIn(rows, (row) =>
    row.isShared ? null : messages.list(row.to.map(({ names }) => names[language])),
  );
  const date = alikeIn(rows, (row) => row.date);
  const hasDates = date === null && rows.some((row) => row.date !== null);
  const hasKilometres = !hasDates || hasRoomForKilometres(rows, language);
  const columns = (
    [
      ['from', messages.columnFrom, from === null],
      ['to', messages.columnTo, to === null || from !== null],
      ['count', messages.measureName[measure], true],
      ['date', messages.columnDate, hasDates],
      ['kilometres', messages.kilometres, hasKilometres],
    ] as const
  ).filter(([, , isThere]) => isThere);
  const asides = [
    from === null ? null : `${messages.columnFrom}: ${from}`,
    to === null || from !== null ? null : `${messages.columnTo}: ${to}`,
    date,
    hasKilometres ? messages.kilometresComputed : null,
  ].filter((words) => words !== null);
  const press = (column: Column) =>
    // Words begin with the first letter, numbers with the largest.
    setOrder((before) => ({
      column,
      isDescending:
        before.column === column ? !before.isDescending : column === 'count' || column === 'kilometres',
    }));
  return (
    <section className="routes flows">
      <table aria-label={messages.routes}>
        <caption>
          <EditRows />
          <span className="heading">{messages.routes}</span>{' '}
          <span className="aside" data-basis={computed}>
            {asides.join('; ')}
          </span>
        </caption>
        <thead>
          <tr>
            {columns.map(([column, words]) => (
              <th
                key={column}
                scope="col"
                className={column}
                aria-sort={order.column !== column ? 'none' : order.isDescending ? 'descending' : 'ascending'}
              >
                <button type="button" className="plain" onClick={() => press(column)} {...needsProgram}>
                  {words}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.length === 0 && (
            <tr>
              <td colSpan={columns.length}>{messages.noRowFits}</td>
            </tr>
          )}
          {shown.map((row, index) => (
            <FlowTableRow
              key={row.id}
              {...{ row, pointing }}
              columns={columns.map(([column]) => column)}
              span={spans[index] ?? 1}
              most={report.largestFlow}
            />
          ))}
        </tbody>
      </table>
      {isLong && (
        <button
          type="button"
          className="link"
          data-basis={reader}
          aria-expanded={isWhole}
          onClick={() => setWhole(!isWhole)}
          {...needsProgram}
        >
          {isWhole ? messages.showFewer : messages.showAllOf(sorted.length)}
        </button>
      )}
      {missing.map(({ words, reason, basis }) => (
        <p key={reason} className="not-drawn" data-basis={basisOf(basis, reader)}>
          {`${words}; ${reason}`}
        </p>
      ))}
    </section>
  );
}
