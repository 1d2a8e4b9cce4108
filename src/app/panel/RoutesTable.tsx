// The table of routes: what the map says, in words; a count shared by several routes stands once, bracketed.

import { Fragment } from 'react';
import { basisOf, computed } from '../../airlift/basis.ts';
import { movementFocus } from '../../airlift/pointing/focus.ts';
import type { Pointing } from '../page/pointing.ts';
import { usePresentation } from '../page/presentation-context.ts';
import { EditRows } from '../table/edit-rows.tsx';
import { needsProgramToPress } from '../web/needs-program.ts';
import './RoutesTable.css';

export interface RoutesTableProps {
  readonly pointing: Pointing;
}

export function RoutesTable({ pointing }: RoutesTableProps) {
  const { airlift, report, messages } = usePresentation();
  const { focus, lit, onFocus } = pointing;
  if (airlift.movements.length === 0) return null;
  return (
    <section className="routes">
      {/* The caption says more than the name, so the name is given on its own. */}
      <table aria-label={messages.routes}>
        <caption>
          <EditRows />
          <span className="heading">{messages.routes}</span>{' '}
          <span className="aside">{messages.routesComputed}</span>
        </caption>
        {report.routeGroups.length === 0 && (
          <tbody>
            <tr>
              <td>{messages.noRoutes}</td>
            </tr>
          </tbody>
        )}
        {report.routeGroups.map((group) => (
          <Fragment key={group.movement.id}>
            <thead>
              <tr>
                <th scope="col">{group.heading}</th>
                <th scope="col">{messages.aircraft}</th>
                <th scope="col" className="number">
                  {messages.kilometres}
                </th>
                <th scope="col" className="number">
                  {messages.bearing}
                </th>
                <th scope="col" className="number">
                  {messages.inTheAir}
                </th>
              </tr>
            </thead>
            <tbody>
              {group.routes.map(({ route, name, count, kilometres, bearing }, index) => {
                const isLit = lit.has(route.id);
                return (
                  <tr key={route.id} className={isLit ? 'lit' : ''} data-basis={basisOf(route.id, computed)}>
                    <th scope="row">
                      <button
                        type="button"
                        className="plain"
                        {...needsProgramToPress}
                        aria-pressed={focus === route.id}
                        onClick={() => onFocus(focus === route.id ? null : route.id)}
                      >
                        {name}
                      </button>
                    </th>
                    {(count !== null || index === 0) && (
                      <td
                        rowSpan={count === null ? group.routes.length : undefined}
                        data-basis={group.basis}
                        className={`${count === null ? 'shared' : 'own'} ${lit.has(movementFocus(group.movement)) ? 'lit' : ''}`}
                      >
                        <span>{count ?? group.count}</span>
                      </td>
                    )}
                    <td className="number">{kilometres}</td>
                    <td className="number">{bearing}</td>
                    {index === 0 && (
                      <td rowSpan={group.routes.length} className="number" data-basis={computed}>
                        {group.time}
                      </td>
                    )}
                  </tr>
                );
              })}
            </tbody>
          </Fragment>
        ))}
      </table>
    </section>
  );
}
