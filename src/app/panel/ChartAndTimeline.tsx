// What others said, as a timeline that tells the article from its context, and a chart of how the size of the air group
// differs by source.

import { useState } from 'react';
import { basisOf } from '../../airlift/basis.ts';
import { rangeChart } from '../../cartography/charts/range-chart.ts';
import { pageTheme } from '../../cartography/style/theme.ts';
import { countWords } from '../../report/count-words.ts';
import { claimText } from '../../report/credits/claim-words.ts';
import { whereIn } from '../../report/where-in.ts';
import { publisherOf } from '../../report/who-said.ts';
import { Marks } from '../page/MarksSvg.tsx';
import { usePresentation } from '../page/presentation-context.ts';
import { Unbroken } from '../page/Unbroken.tsx';
import { Pages, pageSize } from './Pages.tsx';

/** Pixels */
const chartWidth = 367;

/** Dates of one form are in their order as letters; a collator would take longer than all of the rest. */
const byDate = (a: Entry, b: Entry) => Number(a.date > b.date) - Number(a.date < b.date);

interface Entry {
  readonly id: string;
  readonly date: string;
  readonly text: string;
  readonly source: string;
  readonly isArticle: boolean;
}

export default function ChartAndTimeline() {
  const presentation = usePresentation();
  const { airlift, language, messages, textWidth } = presentation;
  const [first, setFirst] = useState(0);
  const article = airlift.claims.flatMap((claim): Entry[] => {
    const date = claim.about ?? claim.said;
    if (date === null) return [];
    const source = [...whereIn(claim, messages), publisherOf(claim.source, messages)].join(', ');
    return [{ id: claim.id, date, text: claimText(claim, presentation), source, isArticle: true }];
  });
  const context = airlift.statements.map(
    (statement): Entry => ({
      id: statement.id,
      date: statement.date,
      text: statement.text[language],
      source: [statement.source.publisher, statement.source.reference]
        .filter((part) => part !== null)
        .join(', '),
      isArticle: false,
    }),
  );
  const entries = [...article, ...context].sort(byDate);
  const ownCounts = airlift.fleets.map((fleet) => fleet.count);
  const ownWords = airlift.fleets.map(
    (fleet) => `${countWords(fleet.count, messages)} ${fleet.aircraft.name}`,
  );
  const source = airlift.fleets[0]?.claim.source;
  const publisher = source === undefined ? undefined : publisherOf(source, messages);
  const own = {
    basis: basisOf(...airlift.fleets.map((fleet) => fleet.claim.id)),
    label: `${publisher}: ${messages.list(ownWords)}`,
    counts: ownCounts,
  };
  const rows = [
    ...(publisher === undefined ? [] : [own]),
    ...airlift.statements.flatMap((statement) =>
      statement.fleet === null
        ? []
        : [
            {
              basis: statement.id,
              label: `${statement.source.publisher}: ${statement.fleet.comparator === '=' ? messages.exactly(countWords(statement.fleet, messages)) : countWords(statement.fleet, messages)}`,
              counts: [statement.fleet],
            },
          ],
    ),
  ];
  const chart = rangeChart(rows, chartWidth, pageTheme, textWidth, messages.number);
  return (
    <>
      {chart !== null && (
        <>
          <h3>{messages.groupSize}</h3>
          <ul className="visually-hidden">
            {rows.map((row) => (
              <li key={row.label} data-basis={row.basis}>
                {row.label}
              </li>
            ))}
          </ul>
          <svg
            className="range-chart"
            data-basis={basisOf(...rows.map((row) => row.basis))}
            width={chartWidth}
            height={chart.height}
            viewBox={`0 0 ${chartWidth} ${chart.height}`}
            aria-hidden="true"
          >
            <Marks marks={chart.marks} />
          </svg>
        </>
      )}
      <h3>{messages.timeline}</h3>
      <ol className="timeline">
        {entries.slice(first, first + pageSize).map((entry) => (
          <li key={entry.id} data-basis={entry.id} className={entry.isArticle ? 'article' : 'context'}>
            <time dateTime={entry.date}>{messages.date(entry.date, 'day')}</time>
            <span>
              <span className="tag">{entry.isArticle ? messages.inTheArticle : messages.contextOnly}</span>{' '}
              <Unbroken text={entry.text} /> <span className="claim-source">{entry.source}</span>
            </span>
          </li>
        ))}
      </ol>
      <Pages {...{ first, onFirst: setFirst }} count={entries.length} />
    </>
  );
}
