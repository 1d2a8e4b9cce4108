// Of an airlift that was read from a table the sentence on what is shown tells of rows that are not in it.
import { expect, it } from 'vitest';
import { everything } from '../../src/airlift/counting/filter.ts';
import { open } from '../../src/formats/open.ts';
import { languages } from '../../src/i18n/languages.ts';
import { messagesOf } from '../../src/i18n/messages.ts';
import { reportOf } from '../../src/report/report.ts';

const bytes = new TextEncoder().encode(
  [
    'from,to,date,aircraft,flights',
    '"48.1, 11.8","50.0, 8.6",2022-03-03,Il-76,2',
    '"48.1, 11.8","52.5, 13.4",2022-03-04,An-124,3',
    '"48.1, 11.8",Nowhere at all,2022-03-05,An-124,1',
  ].join('\n'),
);

it.each(languages)('rows that wait for an answer are told, in %s', async (language) => {
  const opening = await open(bytes, 'flights.csv', { known: { places: [], aircraft: [] } });
  if (opening.kind !== 'airlift') throw new Error(opening.kind);
  const { airlift } = opening;
  const messages = messagesOf(language);
  expect(airlift.tableRows).toEqual({ read: 2, inAll: 3 });
  const whole = reportOf(airlift, everything, 'flights', language, messages).filter;
  expect(whole).toMatch(/2\D+3|3\D+2/);
  expect(whole).not.toContain(messages.allShown(null).slice(0, -1));
  const [type] = airlift.aircraft;
  const some = reportOf(
    airlift,
    { ...everything, types: [type?.id ?? ''] },
    'flights',
    language,
    messages,
  ).filter;
  expect(some).toContain(messages.rowsApart(1));
});
