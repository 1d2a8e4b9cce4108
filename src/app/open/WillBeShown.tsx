// What will be shown: totals by measure, places, routes and days.
import { memo } from 'react';
import type { Airlift } from '../../airlift/airlift.ts';
import { routesOf } from '../../airlift/routes.ts';
import { usePresentation } from '../page/presentation-context.ts';
import { useOwn } from './own-words.ts';
import { daysIn, totalsOf } from './summary.ts';

export const WillBeShown = memo(function WillBeShown({ airlift }: { readonly airlift: Airlift }) {
  const own = useOwn();
  const { messages } = usePresentation();
  const days = daysIn(airlift, messages);
  const ends = new Set(airlift.movements.flatMap(({ from, to }) => [...from, ...to])).size;
  return (
    <section className="own-shown" aria-labelledby="own-shown-heading">
      <h3 id="own-shown-heading">{own.willBeShown}</h3>
      <dl>
        {totalsOf(airlift, messages).map(({ measure, words, value, rows }) => (
          <div key={measure}>
            <dt>{words}</dt>
            <dd>
              {messages.noun(measure, value)}
              {rows > 1 && `, ${own.sumOf(rows)}`}
            </dd>
          </div>
        ))}
        <div>
          <dt>{messages.number(ends)}</dt>
          <dd>
            {[own.places(ends), own.placesAndRoutes(routesOf(airlift).length), days]
              .filter((words) => words !== null)
              .join('; ')}
          </dd>
        </div>
      </dl>
    </section>
  );
});
