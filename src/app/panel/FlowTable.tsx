// The table of routes of an airlift of several rows: the largest first, in the order of a column that is pressed, a count that
// several destinations share bracketed.
import { useMemo, useState } from 'react';
import { basisOf, computed, reader } from '../../airlift/basis.ts';
import type { Flow } from '../../airlift/counting/flows.ts';
import { once } from '../../airlift/once.ts';
import { writePeriod } from '../../airlift/period.ts';
import type { Presentation } from '../../report/presentation.ts';
import {
  alikeIn,
  type Column,
  destinationSpans,
  flowRowOf,
  largestFlows,
  type Order,
  periodsOf,
  shownFlows,
  sortedFlows,
} from '../../report/rows/flow-rows.ts';
import { notDrawn } from '../../report/rows/not-drawn.ts';
import type { Pointing } from '../page/pointing.ts';
import { usePresentation } from '../page/presentation-context.ts';
import { EditRows } from '../table/edit-rows.tsx';
import { needsProgram } from '../web/needs-program.ts';
import { FlowTableRow } from './FlowTableRow.tsx';
import { firstWithin, Pages, pageSize } from './Pages.tsx';
import { hasRoomForKilometres } from './table-columns.ts';

export interface FlowTableProps {
  readonly pointing: Pointing;
  /** How many rows stand in it at first. */
  readonly fitting: number;
}

const byCount: Order = { column: 'count', isDescending: true };

/** Of more rows than a page has, so many of the largest tell which columns find room. */
const sample = 40;

/** Rows that are not worth a press to be seen. */
const spare = 2;

export function FlowTable({ pointing, fitting }: FlowTableProps) {
  const presentation = usePresentation();
  const { airlift, report, measure, language, messages } = presentation;
  const [order, setOrder] = useState<Order>(byCount);
  const [isWhole, setWhole] = useState(false);
  const [wantedFirst, setFirst] = useState(0);
  const { flows, largest, alike } = contentOf(presentation);
  const isLong = flows.length > fitting + spare;
  const fits = isLong && !isWhole ? fitting : pageSize;
  const first = isWhole ? firstWithin(wantedFirst, flows.length) : 0;
  const shown = useMemo(
    () =>
      order === byCount && first === 0 && (fits <= largest.length || largest.length === flows.length)
        ? largest.slice(0, fits)
        : sortedFlows(airlift, flows, order, language)
            .slice(first, first + fits)
            .map((flow) => flowRowOf(airlift, flow, measure, messages)),
    [airlift, flows, largest, order, first, fits, measure, messages, language],
  );
  const missing = notDrawn(presentation);
  const spans = destinationSpans(shown);
  const { from, to, date } = alike;
  const hasDates = date === null && flows.some((flow) => periodsOf(airlift, flow).days !== null);
  const hasKilometres = !hasDates || hasRoomForKilometres(largest, language);
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
  const press = (column: Column) => {
    setFirst(0);
    // Words begin with the first letter, numbers with the largest.
    setOrder((before) => ({
      column,
      isDescending:
        before.column === column ? !before.isDescending : column === 'count' || column === 'kilometres',
    }));
  };
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
      {isWhole && <Pages {...{ first, onFirst: setFirst }} count={flows.length} />}
      {isLong && (
        <button
          type="button"
          className="link"
          data-basis={reader}
          aria-expanded={isWhole}
          onClick={() => setWhole(!isWhole)}
          {...needsProgram}
        >
          {isWhole ? messages.showFewer : messages.showAllOf(flows.length)}
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

/** What the table is made from, whatever order and page are chosen; nobody asks for it again for what was shown before. */
const contentOf = once(({ airlift, report, measure, language, messages }: Presentation) => {
  const flows = shownFlows(report.flows);
  // Which columns there are does not change with the page that is shown.
  const largest = largestFlows(airlift, flows, flows.length > pageSize ? sample : pageSize, language).map(
    (flow) => flowRowOf(airlift, flow, measure, messages),
  );
  const [any] = flows;
  const ids = (end: 'from' | 'to') => (flow: Flow) =>
    end === 'to' && flow.isShared ? null : flow[end].map(({ id }) => id).join(' ');
  const names = (end: 'from' | 'to') =>
    any === undefined || alikeIn(flows, ids(end)) === null
      ? null
      : messages.list(any[end].map((place) => place.names[language]));
  const days = alikeIn(flows, (flow) => {
    const { days: own, only } = periodsOf(airlift, flow);
    return own === null ? null : `${own.from}/${own.to} ${only === null ? '' : writePeriod(only)}`;
  });
  // A column alike in all rows stands once, in the heading.
  const alike = {
    from: names('from'),
    to: names('to'),
    date: days === null ? null : (largest[0]?.date ?? null),
  };
  return { flows, largest, alike };
});
