// Files that were made to do harm, or grew out of hand: one sentence within two seconds, nothing executed, nothing lost.
import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { open } from '../../../src/formats/open.ts';
import { workbookOf } from '../../../src/formats/workbook/workbook-of.ts';
import { bytesOf, nothingKnown, openLines } from '../opened.ts';
import { xlsxOf, zipOf } from './xlsx-made.ts';

/** Milliseconds of the processor. */
const timeLimit = 2000;

const one = '<row r="1"><c r="A1"><v>1</v></c></row>';
const longPlacemarks = `<kml>${'<Placemark/>'.repeat(1_000_000)}</kml>`;

const files: readonly (readonly [string, string, () => Uint8Array | Promise<Uint8Array>])[] = [
  ['80 MB of zeros in a workbook', 'a.xlsx', () => zipOf({ 'xl/workbook.xml': new Uint8Array(80_000_000) })],
  [
    'a workbook of four million texts',
    'a.xlsx',
    () => xlsxOf({ a: one }, ['<t/></si><si>'.repeat(4_000_000)]),
  ],
  [
    'a cell in the last row and column',
    'a.xlsx',
    () => xlsxOf({ a: `${one}<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>` }),
  ],
  [
    'a row with a number that no sheet has',
    'a.xlsx',
    () => xlsxOf({ a: '<row r="999999999999"><c r="A1"><v>1</v></c></row>' }),
  ],
  ['100 MB of blanks', 'a.csv', () => new Uint8Array(100_000_000).fill(0x20)],
  ['30 MB of line ends', 'a.csv', () => new Uint8Array(30_000_000).fill(0x0a)],
  ['30 MB of zeros', 'a.csv', () => new Uint8Array(30_000_000)],
  ['30 MB of separators', 'a.csv', () => bytesOf(`${',\n'.repeat(15_000_000)}a`)],
  ['30 MB of quotation marks', 'a.csv', () => bytesOf(`"${'a"'.repeat(15_000_000)}`)],
  ['ten million empty objects', 'a.json', () => bytesOf(`[${'{},'.repeat(10_000_000)}{}]`)],
  ['a list of fifteen million numbers', 'a.json', () => bytesOf(`[[${'1,'.repeat(15_000_000)}1]]`)],
  ['lists thirty million deep', 'a.json', () => bytesOf('['.repeat(30_000_000))],
  ['objects five million deep', 'a.json', () => bytesOf('{"version":'.repeat(5_000_000))],
  ['tables a million deep', 'a.html', () => bytesOf('<table><tr><td>'.repeat(1_000_000))],
  [
    'a wiki of notes that do not end',
    'a.txt',
    () => bytesOf(`{|\n${`|-\n| ${'<ref'.repeat(200_000)}\n`.repeat(10)}`),
  ],
  ['a million placemarks', 'a.kml', () => bytesOf(longPlacemarks)],
  ['elements eight million deep', 'a.kml', () => bytesOf(`<kml>${'<a>'.repeat(8_000_000)}`)],
  ['a picture with elements eight million deep', 'a.svg', () => bytesOf(`<svg>${'<a>'.repeat(8_000_000)}`)],
];

/** The milliseconds that it takes of the processor, too: the least of up to five turns, for others share the machine. */
async function timed<Made>(make: () => Promise<Made>): Promise<{ made: Made; time: number }> {
  const times: number[] = [];
  for (;;) {
    const start = process.cpuUsage();
    const made = await make();
    times.push(process.cpuUsage(start).user / 1000);
    const time = Math.min(...times);
    if (time < timeLimit || times.length === 5) return { made, time };
  }
}

async function opened(bytes: Uint8Array, name: string) {
  const { made: opening, time } = await timed(() => open(bytes, name, nothingKnown));
  return { opening, time };
}

describe('a file that would take the memory of a browser', () => {
  it.each(files)('is refused in a sentence: %s', async (_, name, make) => {
    const { opening, time } = await opened(await make(), name);
    expect(opening.kind).toBe('problems');
    expect(opening.problems).toHaveLength(1);
    expect(opening.problems[0]?.weight).toBe('stops');
    // One sentence: a point stands in it only in a file's name.
    expect(opening.problems[0]?.message).toMatch(/^(?:[^.]|\.(?=md\b)){10,200}$/);
    expect(time).toBeLessThan(timeLimit);
  });

  it('is refused where the bomb lies in a picture', async () => {
    const record = {
      version: 1,
      airlift: 'a',
      address: '?own=a',
      data: null,
      packed: `00000000.${deflateRawSync(Buffer.alloc(70_000_000)).toString('base64url')}`,
    };
    const { recordElement } = await import('../../../src/formats/picture/svg-record.ts');
    const { escapedXml } = await import('../../../src/picture/xml.ts');
    const text = `<svg>${recordElement({ ...record, version: 1 }, escapedXml)}</svg>`;
    const { opening, time } = await opened(bytesOf(text), 'a.svg');
    expect(opening.problems[0]?.code).toBe('too-large');
    expect(time).toBeLessThan(timeLimit);
  });

  it('is read where it is only a million empty rows below a table', async () => {
    const table =
      '<row r="1"><c r="A1" t="inlineStr"><is><t>from</t></is></c><c r="B1" t="inlineStr"><is><t>to</t></is></c></row>' +
      '<row r="2"><c r="A2" t="inlineStr"><is><t>47, 19</t></is></c><c r="B2" t="inlineStr"><is><t>28, 77</t></is></c></row>';
    const empty = Array.from(
      { length: 1_000_000 },
      (_, index) => `<row r="${index + 3}" ht="15"><c r="A${index + 3}" s="1"/></row>`,
    );
    const bytes = xlsxOf({ a: table + empty.join('') });
    const { made: reading, time } = await timed(() => workbookOf(bytes, 'a.xlsx'));
    expect(time).toBeLessThan(timeLimit);
    expect(reading.kind === 'workbook' && reading.workbook.sheets[0]?.records).toHaveLength(2);
  });
});

describe('names that mean something to a program', () => {
  const names = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'then'];

  it('are names of places, movements, types and operators as any other', async () => {
    const places = names.map((name, index) => `${name},${name},${index},${index * 2}`);
    const opening = await openLines(
      'from,to,flights,aircraft,operator,movement',
      ...names.map((name, index) => `${name},${names[(index + 1) % names.length]},1,${name},${name},${name}`),
      '# places',
      'id,name,lat,lon',
      ...places,
    );
    if (opening.kind !== 'airlift') throw new Error(JSON.stringify(opening.problems));
    expect(opening.airlift.movements).toHaveLength(names.length);
    expect(opening.airlift.operators.map(({ names: own }) => own.en)).toEqual(names);
    expect(Object.values(opening.airlift.geodesics).every(({ distance }) => distance > 0)).toBe(true);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it('are columns that nobody reads', async () => {
    const opening = await openLines(
      `from,to,flights,${names.join(',')}`,
      `"47, 19","28, 77",3,${names.join(',')}`,
      `"47, 19","30, 77",4,${names.join(',')}`,
    );
    if (opening.kind !== 'airlift') throw new Error(JSON.stringify(opening.problems));
    expect(opening.airlift.movements).toHaveLength(2);
    expect(opening.table?.columns.map(({ header }) => header)).toEqual(expect.arrayContaining(names));
  });

  it('change nothing in the program when they are keys of JSON', async () => {
    const text =
      '[{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"from":"a","to":"b"}]';
    await open(bytesOf(text), 'a.json', nothingKnown);
    expect('polluted' in {}).toBe(false);
  });
});

describe('text', () => {
  it('stays text: markup, formulas, links and marks of direction come out as they went in', async () => {
    const notes = ['<script>alert(1)</script>', '=HYPERLINK("x")', 'javascript:alert(1)', 'a\u202eb', '&lt;'];
    const rows = notes.map((note) => `"47, 19","28, 77",1,"${note.replaceAll('"', '""')}"`);
    const opening = await openLines('from,to,flights,note', ...rows);
    if (opening.kind !== 'airlift') throw new Error(JSON.stringify(opening.problems));
    expect(opening.airlift.claims.map(({ text }) => text?.en)).toEqual(notes);
  });
});
