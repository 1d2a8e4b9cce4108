// How many sources and rows the airlift stands on, and when it is opened, each source with its own.
import { useMemo, useState } from 'react';
import { basisOf, hasChanges, isChanged, reader } from '../../airlift/basis.ts';
import { notTheirs } from '../../report/credits/not-theirs.ts';
import { sourceRowsOf } from '../../report/rows/source-rows.ts';
import { capitalised, publisherOf } from '../../report/who-said.ts';
import { usePresentation } from '../page/presentation-context.ts';
import { Pages, pageSize } from './Pages.tsx';
import { SourceElement } from './SourceElement.tsx';

/** More publishers than this are named when the line is opened. */
const mostNamed = 3;

export function SourcesLine() {
  const { airlift, language, messages } = usePresentation();
  const rows = useMemo(() => sourceRowsOf(airlift), [airlift]);
  const [first, setFirst] = useState(0);
  if (rows.length === 0) return null;
  const given = rows.filter(({ source }) => source.publisher !== '').length;
  const publishers = [...new Set(rows.map(({ source }) => publisherOf(source, messages)))];
  const named = capitalised(publishers.slice(0, mostNamed).join(', '), language);
  const count = rows.reduce((sum, each) => sum + each.rows, 0);
  const changed = hasChanges(airlift) ? airlift.claims.filter(isChanged).length : 0;
  const main = rows.slice(0, 1).map(({ source }) => source.id);
  return (
    <details className="source-line sources-line" data-basis={basisOf(...main, changed > 0 ? reader : null)}>
      <summary>
        <span className="sources-count">
          {[
            ...(given > 0 ? [messages.sourceCount(given)] : []),
            messages.rowCount(count),
            ...(changed > 0 ? [messages.changedByYou(changed)] : []),
          ].join(' · ')}
        </span>{' '}
        {[
          `${named}${publishers.length > mostNamed ? ' …' : '.'}`,
          airlift.caveat[language],
          notTheirs(airlift, airlift.claims, language, messages),
        ]
          .filter(Boolean)
          .join(' ')}
      </summary>
      <ul className="sources-list">
        {rows.slice(first, first + pageSize).map(({ source, rows: own }) => (
          <li key={source.id} className="sources-row" data-basis={source.id}>
            <SourceElement source={source} /> <span className="sources-rows">{messages.rowCount(own)}</span>
          </li>
        ))}
      </ul>
      <Pages {...{ first, onFirst: setFirst }} count={rows.length} />
    </details>
  );
}
