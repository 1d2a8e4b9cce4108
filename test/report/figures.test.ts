// What is told beside the totals says which way it flew: on the page of the flights back that is the way out.
import { expect, it } from 'vitest';
import { everything } from '../../src/airlift/counting/filter.ts';
import { messagesOf } from '../../src/i18n/messages.ts';
import { reportOf } from '../../src/report/report.ts';
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
