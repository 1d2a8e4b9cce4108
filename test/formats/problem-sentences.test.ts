// What is told of files that are not as they should be, in four languages: from real readings, not from a list of codes.
import { describe, expect, it } from 'vitest';
import { open } from '../../src/formats/open.ts';
import type { FileProblem } from '../../src/formats/opening.ts';
import { languages } from '../../src/i18n/languages.ts';
import { mendSentence, sentenceOf } from '../../src/i18n/problems/problem-sentence.ts';
import { loadProblemWords } from '../../src/i18n/problems/problem-words.ts';
import { bytesOf, nothingKnown } from './opened.ts';

const places =
  '\n# places\nid,name,lat,lon,kind\nhere,Here,55.5,37.25,airfield\nthere,There,-12.5,-77,airfield\n';

const tables: readonly (readonly [string, string])[] = [
  ['nothing', ''],
  ['no table', 'once upon a time\nthere was no table'],
  ['no row', 'from,to,flights'],
  [
    'cells that cannot be read',
    `from,to,date,flights,source_date\nnowhere,there,32.13.2022,many,yesterday\n,,,,2022-01-01\nhere,there,2022-02-30,12%,${places}`,
  ],
  ['columns', `from,to,colour,from\nhere,there,red,x,beyond${places}`],
  [
    'wholes',
    `movement,part_of,from,to,flights\na,,here,there,1\nb,nowhere,here,there,1\nc,d,here,there,1\nd,c,here,there,1\n${places}`,
  ],
  ['rivals', `movement,from,to,flights\nm,here,there,14\nm,there,here,15${places}`],
  ['kinds', `kind,from,to,flights,note\nnone,here,there,1,\ntext,,,,\nfleet,,,,${places}`],
  ['positions', 'from,to,from_lat,from_lon\na;b,c,1,2\nx,"1, 1",91,2'],
  [
    'places',
    'from,to\n"1, 1","2, 2"\n# places\nid,name,lat,lon,kind\na,A,1,1,port\na,A,91,1,\nb,B,1,1,\nb,B,2,2,\n,,1,1,',
  ],
  ['about', 'from,to\n"1, 1","2, 2"\n# about\nfield,text\nlanguage,xx\ncolour,red'],
  ['orders of days', `from,to,date,flights\nhere,there,04/03/2022,1\nhere,there,05/03/2022,2${places}`],
  ['years', `from,to,date,flights\nhere,there,07.02.,1\nhere,there,13.02.,2${places}`],
  ['units', `from,to,Freight (lbs)\nhere,there,1000\nhere,there,*${places}`],
  ['totals', `from,to,flights\nhere,there,1\nthere,here,2\nTotal,,3${places}`],
  [
    'cancelled',
    `from,to,date,flights,status\nhere,there,2022-03-04,1,CANCELLED\nhere,there,2022-03-05,1,flown${places}`,
  ],
  ['rows twice', `from,to,date,flights\nhere,there,2022-03-04,1\nhere,there,2022-03-04,1${places}`],
  ['counts apart', `from,to,adults,children,crew\nhere,there,1,2,3${places}`],
  ['counts apart, none read', `from,to,men,women\nhere,there,1,2${places}`],
  ['a quote', `from,to,note\nhere,there,"open${places}`],
  ['routes', 'route,flights\nLGG-JFK,1\nJFK-LGG,2\nnone,3'],
  ['a hub', `Origin,Passengers,Date\nhere,120,2022-03-04\nthere,80,2022-03-05${places}`],
  ['JSON', '{ "version": 2 }'],
  ['XML', '<?xml version="1.0"?><a/>'],
];

describe('the problems of a file', () => {
  it.each(tables)('with %s are said in every language', async (_, text) => {
    const { problems } = await open(bytesOf(text), 'a.csv', nothingKnown);
    expect(problems.length).toBeGreaterThan(0);
    await expectSaid(problems);
  });

  it('that is a wrong encoding or no text are said', async () => {
    const cyrillic = Uint8Array.from(
      [...'from,to,note\n"1, 1","2, 2",']
        .map((letter) => letter.charCodeAt(0))
        .concat([0xe3, 0xf0, 0xf3, 0xe7]),
    );
    const guessed = await open(cyrillic, 'a.csv', nothingKnown);
    expect(guessed.problems.map(({ code }) => code)).toEqual(['encoding-guessed']);
    await expectSaid(guessed.problems);
    for (const bytes of [
      [0, 1, 2, 3],
      [0x50, 0x4b, 3, 4, 5],
      [0x25, 0x50, 0x44, 0x46],
      [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
    ])
      await expectSaid((await open(Uint8Array.from(bytes), 'a.bin', nothingKnown)).problems);
  });
});

async function expectSaid(problems: readonly FileProblem[]) {
  for (const language of languages) {
    const words = await loadProblemWords(language);
    for (const problem of problems) {
      const sentence = sentenceOf(problem, words);
      if (language === 'en') expect(sentence).toBe(problem.message);
      else expect([problem.code, sentence]).not.toEqual([problem.code, null]);
      expect(sentence).not.toMatch(/undefined|NaN/);
      for (const mend of problem.mends ?? []) expect(mendSentence(mend, words)).not.toBe(mend.code);
    }
  }
}
