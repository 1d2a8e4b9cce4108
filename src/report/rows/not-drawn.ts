// What of an airlift has no line on the map, in words: how much it is, and what is not reported of it.
import type { Airlift } from '../../airlift/airlift.ts';
import { type Measure, measures } from '../../airlift/amount.ts';
import { type Basis, basisOfClaims } from '../../airlift/basis.ts';
import type { Shown, ShownMovement } from '../../airlift/counting/filter.ts';
import { drawnPartsOf } from '../../airlift/counting/flows.ts';
import type { Lack, Lacking } from '../../airlift/counting/shown.ts';
import { rowsOfMovement, totalOf } from '../../airlift/counting/totals.ts';
import { once } from '../../airlift/once.ts';
import type { Messages } from '../../i18n/messages.ts';
import { boundsWords, claimedWords } from '../count-words.ts';
import type { Presentation } from '../presentation.ts';

/** Rows of the report that lack an end, and so a line on the map. */
export interface NotDrawn {
  /** "Not drawn: 3 rows, 56 aircraft" */
  readonly words: string;
  /** What is not reported of them. */
  readonly reason: string;
  readonly basis: Basis;
}

/** What of a presentation cannot be drawn, written once for all who say it. */
export const notDrawn = once(({ airlift, report, measure, messages }: Presentation) =>
  notDrawnOf(airlift, report.shown, measure, messages),
);

/** What of the shown cannot be drawn, by what it lacks. */
export function notDrawnOf(
  airlift: Airlift,
  shown: Shown,
  measure: Measure,
  messages: Messages,
): readonly NotDrawn[] {
  const { tally } = shown;
  const missing = tally === null ? missingOf(airlift, shown) : [];
  return (['to', 'from', 'both'] as const).flatMap((lack): NotDrawn[] => {
    const lacking = tally === null ? lackingOf(airlift, missing, lack) : tally.lacking(lack);
    if (lacking === null) return [];
    const [only, another] = lacking.first;
    const amounts = [measure, ...measures.filter((each) => each !== measure)].map((each) => {
      const bounds = lacking.totalOf(each)?.bounds;
      // One row has its source's own words: more than 100 is not at least 101.
      const own =
        only === undefined || another !== undefined ? null : claimedWords(only.movement, each, messages);
      const words = bounds === undefined ? null : (own ?? boundsWords(bounds, messages));
      if (bounds === undefined || words === null) return null;
      return messages.measured(
        each,
        words,
        Number.isFinite(bounds.maximum) ? bounds.maximum : bounds.minimum,
      );
    });
    return [
      {
        words: messages.notDrawn(
          messages.rowCount(lacking.rows),
          amounts.find((each) => each !== null) ?? null,
        ),
        reason: messages.lacking[lack],
        basis: basisOfClaims(
          lacking.first.flatMap(({ movement }) => movement.claims.map(({ claim }) => claim)),
        ),
      },
    ];
  });
}

const missingOf = (airlift: Airlift, { movements }: Shown): readonly ShownMovement[] =>
  movements.filter(
    ({ movement, portion }) => portion !== 'rest' && drawnPartsOf(airlift, movement).length === 0,
  );

function lackingOf(airlift: Airlift, missing: readonly ShownMovement[], lack: Lack): Lacking | null {
  const first = missing.filter(({ movement: { from, to } }) => {
    if (from.length + to.length === 0) return lack === 'both';
    return lack === (to.length === 0 ? 'to' : 'from');
  });
  if (first.length === 0) return null;
  return {
    rows: first.reduce((sum, { movement }) => sum + rowsOfMovement(movement), 0),
    first,
    totalOf: (measure) => totalOf(airlift, first, measure),
  };
}
