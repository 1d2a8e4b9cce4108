// The panel of an airlift is bounded: it does not grow with the rows of a file.
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Airlift } from '../../src/airlift/airlift.ts';
import { answerBy, everything } from '../../src/airlift/counting/filter.ts';
import { tallyOf } from '../../src/airlift/tally/tally.ts';
import { PresentationContext } from '../../src/app/page/presentation-context.ts';
import { Days } from '../../src/app/panel/Days.tsx';
import { firstWithin, pageSize } from '../../src/app/panel/Pages.tsx';
import { RowsPanel } from '../../src/app/panel/RowsPanel.tsx';
import { messagesOf } from '../../src/i18n/messages.ts';
import { presentationOf } from '../../src/report/presentation.ts';
import { type Many, many } from '../airlift/many.ts';
import { textWidth } from '../cartography/drawing.ts';

const pointing = {
  pointed: null,
  focus: null,
  lit: new Set<string>(),
  onPoint: () => undefined,
  onLight: () => undefined,
  onFocus: () => undefined,
};
const dispatch = () => undefined;

function panelOf(airlift: Airlift): string {
  const presentation = presentationOf(airlift, everything, 'flights', 'en', messagesOf('en'));
  return renderToStaticMarkup(
    createElement(
      PresentationContext,
      { value: { ...presentation, textWidth, others: [] } },
      createElement(RowsPanel, { pointing, dispatch }),
      createElement(Days, { dispatch }),
      createElement('p', {}, presentation.report.filter, presentation.report.alternative),
    ),
  );
}

beforeAll(() => answerBy((airlift, filter) => tallyOf(airlift, filter)));
afterAll(() => answerBy(() => null));

describe('the panel', () => {
  const few: Many = { movements: 200, routes: 22, types: 4, operators: 2, days: 100 };
  const small = panelOf(many(few)).length;

  it.each<[string, Many]>([
    ['9,240 movements on 22 routes', { ...few, movements: 9240, days: 462 }],
    ['9,240 movements of ten years', { ...few, movements: 9240, days: 3650 }],
    [
      '100,000 movements on 37,000 routes',
      { movements: 100_000, routes: 37_000, types: 40, operators: 300, days: 31 },
    ],
  ])('is hardly longer for %s than for 200', (_, size) => {
    expect(panelOf(many(size)).length).toBeLessThan(small * 1.4);
  });

  it('says how many there are of what it leaves out', () => {
    const html = panelOf(many({ movements: 3000, routes: 1200, types: 4, operators: 300, days: 31 }));
    expect(html).toContain('Show all 1,200');
    expect(html).toContain('Show all 300');
    expect(html).toContain('Sum of 3,000 rows');
    expect(html).toContain('3,000 rows');
  });
});

describe('a page of a list', () => {
  it('stays where it was, or is the last one where the list has become shorter', () => {
    expect(firstWithin(pageSize, 5 * pageSize)).toBe(pageSize);
    expect(firstWithin(4 * pageSize, 2 * pageSize + 1)).toBe(2 * pageSize);
    expect(firstWithin(pageSize, pageSize)).toBe(0);
    expect(firstWithin(pageSize, 0)).toBe(0);
  });
});
