// A table of one pair of places and many rows: one line with their sum, not a number for each row.
import { describe, expect, it } from 'vitest';
import { allFlowsOf, hasWidths } from '../../src/airlift/counting/flows.ts';
import { knownIn } from '../../src/formats/known.ts';
import { open } from '../../src/formats/open.ts';
import { messagesOf } from '../../src/i18n/messages.ts';
import { flowRowsOf } from '../../src/report/rows/flow-rows.ts';
import { aircraftFile, airfieldsFile } from './built-in.ts';

const places = `# places
id,name,lat,lon,iata
bud,Budapest,47.4298,19.2611,BUD
del,New Delhi,28.5556,77.0952,DEL
`;

async function airliftOf(rows: readonly string[]) {
  const text = `from,to,date,flights\n${rows.join('\n')}\n\n${places}`;
  const known = knownIn({ airfields: airfieldsFile, aircraft: aircraftFile });
  const opening = await open(new TextEncoder().encode(text), 'flights.csv', { known });
  if (opening.kind !== 'airlift') throw new Error(JSON.stringify(opening));
  return opening.airlift;
}

const days = Array.from({ length: 20 }, (_, day) => `BUD,DEL,2022-03-${10 + day},${day + 1}`);

describe('rows over one pair of places', () => {
  it('are one line, as wide as their sum', async () => {
    const airlift = await airliftOf(days);
    expect(hasWidths(airlift)).toBe(true);
    expect(allFlowsOf(airlift, 'flights').map(({ value }) => value)).toEqual([210]);
  });

  it('have their year where they are not all of one', async () => {
    const rowsOf = async (rows: readonly string[]) => {
      const airlift = await airliftOf(rows);
      const messages = messagesOf('en');
      return flowRowsOf(airlift, allFlowsOf(airlift, 'flights'), 'flights', messages).map(({ date }) =>
        date?.replaceAll('\u00a0', ' '),
      );
    };
    expect(await rowsOf(days)).toEqual(['10–29 Mar']);
    expect(await rowsOf([...days, 'BUD,DEL,2021-12-30,4'])).toEqual(['30 Dec 2021 – 29 Mar 2022']);
    expect(await rowsOf([...days, 'DEL,BUD,2021-12-30,4'])).toEqual(['10–29 Mar 2022', '30 Dec 2021']);
  });

  it('are drawn as its arc where there is one alone', async () => {
    expect(hasWidths(await airliftOf(days.slice(0, 1)))).toBe(false);
  });
});
