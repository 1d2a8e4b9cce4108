// What readers may ask next is asked in advance: then their first press reads no more rows than their later ones.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Airlift, Movement } from '../../src/airlift/airlift.ts';
import { answerBy, everything, type Filter } from '../../src/airlift/counting/filter.ts';
import { tallyOf } from '../../src/airlift/tally/tally.ts';
import { rehearsal } from '../../src/app/panel/rehearsal.ts';
import { messagesOf } from '../../src/i18n/messages.ts';
import { reportOf } from '../../src/report/report.ts';
import { dayBarsOf } from '../../src/report/rows/day-bars.ts';
import { facetOf } from '../../src/report/rows/facets.ts';
import { many } from '../airlift/many.ts';

const messages = messagesOf('en');
const count = 3000;

beforeAll(() => answerBy((airlift, filter) => tallyOf(airlift, filter)));
afterAll(() => answerBy(() => null));

/** An airlift of which it is known how often somebody has read what a row says. */
function watched(): { readonly airlift: Airlift; readonly reads: () => number } {
  const airlift = many({ movements: count, routes: 300, types: 6, operators: 5, days: 30 });
  let reads = 0;
  const movements = airlift.movements.map((movement): Movement => {
    const { claims } = movement;
    return Object.defineProperty({ ...movement }, 'claims', {
      get: () => {
        reads += 1;
        return claims;
      },
    });
  });
  return { airlift: { ...airlift, movements }, reads: () => reads };
}

function answer(airlift: Airlift, filter: Filter, measure: 'flights' | 'tonnes'): void {
  reportOf(airlift, filter, measure, 'en', messages);
  facetOf(airlift, filter, 'types', measure, 'en', messages);
  facetOf(airlift, filter, 'operators', measure, 'en', messages);
  dayBarsOf(airlift, filter, measure, messages);
}

function readsOfFirstPress(isRehearsed: boolean): number {
  const { airlift, reads } = watched();
  answer(airlift, everything, 'flights');
  if (isRehearsed) for (const _ of rehearsal(airlift, 'flights', 'en', messages));
  const before = reads();
  answer(airlift, { ...everything }, 'tonnes');
  return reads() - before;
}

describe('of many movements', () => {
  it('a measure that is chosen for the first time reads none of the rows again', () => {
    expect(readsOfFirstPress(false)).toBeGreaterThan(count);
    expect(readsOfFirstPress(true)).toBeLessThan(count / 5);
  });

  it('each step is a small part of all that is asked', () => {
    const { airlift, reads } = watched();
    answer(airlift, everything, 'flights');
    const steps: number[] = [];
    let before = reads();
    for (const _ of rehearsal(airlift, 'flights', 'en', messages)) {
      steps.push(reads() - before);
      before = reads();
    }
    expect(steps.length).toBeGreaterThan(50);
    // The amounts of a measure are read once, and at once.
    expect(Math.max(...steps)).toBeLessThan(4 * count);
  });
});
