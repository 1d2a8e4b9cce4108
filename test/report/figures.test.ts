// What is told beside the totals says which way it flew: on the page of the flights back that is the way out.
import { expect, it } from 'vitest';
import { everything } from '../../src/airlift/counting/filter.ts';
import { messagesOf } from '../../src/i18n/messages.ts';
import { reportOf } from '../../src/report/report.ts';
import { flights, movements, several } from '../airlift/several.ts';
import { builtInTable } from '../airlift/tables.ts';

it.each([
  ['en', 'Flew from Chkalovsky'],
  ['id', 'Terbang dari Chkalovsky'],
  ['ru', 'Вылет – Чкаловский'],
  ['kk', 'Ұшқан жері – Чкаловский'],
] as const)(
  'the twelve that flew out are told with where they came from in %s',
  async (language, heading) => {
    const airlift = await builtInTable('return-2022');
    const { figures } = reportOf(airlift, everything, 'aircraft', language, messagesOf(language));
    const apart = figures.filter(({ kind }) => kind === 'apart').map((each) => each.heading);
    expect(apart).toEqual([heading, messagesOf(language).noPlaceNamed]);
  },
);

it.each([
  ['en', 'or 4', 'or 16', 'to 18', 'or 36'],
  ['id', 'atau 4', 'atau 16', 'hingga 18', 'atau 36'],
  ['ru', 'или 4', 'или 16', '– 18', 'или 36'],
  ['kk', 'не 4', 'не 16', '– 18', 'не 36'],
] as const)('a figure says "or" where it is one of two numbers, in %s', (language, ...expected) => {
  const [first] = movements;
  const [said] = first?.claims ?? [];
  if (first === undefined || said === undefined) throw new Error('there is no movement');
  const saying = (id: string, ...all: readonly (typeof said.amounts)[]) => ({
    ...first,
    id,
    claims: all.map((amounts) => ({ ...said, amounts })),
  });
  const range = saying('a', [{ ...flights(3), comparator: 'range', upTo: 4 }]);
  const upTo = (...all: Parameters<typeof several>) =>
    reportOf(several(...all), everything, 'flights', language, messagesOf(language)).figures[0]?.upTo;
  expect([
    upTo([range]),
    upTo([saying('a', [flights(14)], [flights(16)])]),
    upTo([saying('a', [flights(14)], [flights(16)], [flights(18)])]),
    upTo([range, saying('b', [flights(32)])]),
  ]).toEqual(expected);
});
