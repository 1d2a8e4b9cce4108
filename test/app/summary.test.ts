// The sentence under the title of an own airlift that has none: as a person would write it.
import { describe, expect, it } from 'vitest';
import { computedSummary } from '../../src/app/open/summary.ts';
import { knownIn } from '../../src/formats/known.ts';
import { open } from '../../src/formats/open.ts';
import type { Language } from '../../src/i18n/languages.ts';
import { messagesOf } from '../../src/i18n/messages.ts';
import { loadOwnMessages } from '../../src/i18n/own/load.ts';
import { aircraftFile, airfieldsFile } from '../airlift/built-in.ts';

async function summaryOf(rows: string, language: Language): Promise<string> {
  const table = `from,to,date,flights\n${rows}\n\n# places\nid,name,lat,lon\npom,Moresby,-9.44,147.22\nlae,Lae,-6.57,146.73\n`;
  const known = knownIn({ airfields: airfieldsFile, aircraft: aircraftFile });
  const opening = await open(new TextEncoder().encode(table), 'flights.csv', { known });
  if (opening.kind !== 'airlift') throw new Error(JSON.stringify(opening.problems));
  return computedSummary(opening.airlift, language, messagesOf(language), await loadOwnMessages(language));
}

const shuttle = 'pom,lae,1942-12-01,14\nlae,pom,1942-12-01,13';

describe('the sentence of a shuttle', () => {
  it.each([
    ['en', '27 flights between Moresby and Lae, 1 December 1942.'],
    ['id', '27 penerbangan antara Moresby dan Lae, 1 Desember 1942.'],
    ['ru', 'Рейсы: 27; туда и обратно: Moresby и Lae; 1 декабря 1942 г.'],
    ['kk', '27 рейс; екі бағытта: Moresby және Lae; 1942 ж. 1 желтоқсан.'],
  ] as const)('in %s names both ends once', async (language, words) => {
    expect((await summaryOf(shuttle, language)).replaceAll('\u00a0', ' ')).toBe(words);
  });

  it('is that of an airlift from one to the other where none came back', async () => {
    const words = await summaryOf('pom,lae,1942-12-01,14', 'en');
    expect(words.replaceAll('\u00a0', ' ')).toBe('14 flights from Moresby to Lae, 1 December 1942.');
  });
});
