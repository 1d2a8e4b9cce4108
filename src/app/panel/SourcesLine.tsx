// How many sources and rows the airlift stands on, and when it is opened, each source with its own.
import { useMemo } from 'react';
import { basisOf, isChanged, reader } from '../../airlift/basis.ts';
import { sourceRowsOf } from '../../report/rows/source-rows.ts';
import { usePresentation } from '../page/presentation-context.ts';
import { SourceElement } from './SourceElement.tsx';

/** More publishers than this are named when the line is opened. */
const mostNamed = 3;

export function SourcesLine() {
  const { airlift, language, messages } = usePresentation();
  const rows = useMemo(() => sourceRowsOf(airlift), [airlift]);
  if (rows.length === 0) return null;
  const publishers = [...new Set(rows.map(({ source }) => source.publisher))];
  const named = publishers.slice(0, mostNamed).join(', ');
  const count = rows.reduce((sum, each) => sum + each.rows, 0);
  const changed = airlift.claims.filter(isChanged).length;
  const first = rows.slice(0, 1).map(({ source }) => source.id);
  return (
    <details className="source-line sources-line" data-basis={basisOf(...first, changed > 0 ? reader : null)}>
      <summary>
        <span className="sources-count">
          {[
            messages.sourceCount(rows.length),
            messages.rowCount(count),
            ...(changed > 0 ? [messages.changedByYou(changed)] : []),
          ].join(' · ')}
        </span>{' '}
        {`${named}${publishers.length > mostNamed ? ' …' : '.'} ${airlift.caveat[language]}`}
      </summary>
      <ul className="sources-list">
        {rows.map(({ source, rows: own }) => (
          <li key={source.id} className="sources-row" data-basis={source.id}>
            <SourceElement source={source} /> <span className="sources-rows">{messages.rowCount(own)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
