// Whatever has happened to a file of any format: it opens, or is refused in sentences of our own, in time. Seeded; `SEED`
// and `READ` try others and more of them.
import { strToU8, zipSync } from 'fflate';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { describe, expect, it } from 'vitest';
import { applyFilter, everything } from '../../src/airlift/counting/filter.ts';
import { geoJsonOf } from '../../src/formats/geojson/write-geojson.ts';
import { jsonText } from '../../src/formats/json/write-json.ts';
import { open } from '../../src/formats/open.ts';
import { chunkBytes, pngSignature } from '../../src/formats/picture/chunks.ts';
import { recordChunks, recordOfView } from '../../src/formats/picture/record.ts';
import { recordElement } from '../../src/formats/picture/svg-record.ts';
import { documentOf } from '../../src/formats/saved/document.ts';
import { savedText } from '../../src/formats/saved/saved-file.ts';
import { tableText } from '../../src/formats/table/write-table.ts';
import { airliftXlsx } from '../../src/formats/xlsx/write-xlsx.ts';
import { messagesOf } from '../../src/i18n/messages.ts';
import { escapedXml } from '../../src/picture/xml.ts';
import { builtInTable } from '../airlift/tables.ts';
import { seeded } from './mutations.ts';
import { bytesOf, nothingKnown } from './opened.ts';

const read = Number(process.env.READ ?? 1000);
const next = seeded(Number(process.env.SEED ?? 2022));
/** Milliseconds of the processor for one file. */
const timeLimit = 2000;

async function originals(): Promise<readonly (readonly [string, Uint8Array])[]> {
  const airlift = await builtInTable('return-2022');
  const shown = applyFilter(airlift, everything);
  const sentences = { filter: '', source: '' };
  const geoJson = geoJsonOf({ airlift, shown, language: 'en', messages: messagesOf('en'), sentences });
  const record = await recordOfView(airlift, '?own=a#map=4/48/70', () => JSON.parse(geoJson));
  const chunks = [...recordChunks(record), { type: 'IEND', data: new Uint8Array() }];
  const rows = [
    { from: '47, 19', to: '28, 77', flights: 3 },
    { from: '47, 19', to: '50, 30', flights: 5 },
  ];
  const kml =
    '<?xml version="1.0"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document><Placemark><name>x</name><ExtendedData><Data name="flights"><value>3</value></Data></ExtendedData><LineString><coordinates>38,55,0 77,43,0</coordinates></LineString></Placemark></Document></kml>';
  return [
    ['a.csv', bytesOf(tableText({ airlift, shown, language: 'en' }))],
    ['b.csv', bytesOf('Dep;Arr;Datum;Pax\r\n"47, 19";"28, 77";04.03.2022;1.234,5\r\nTotal;;;1.234,5\r\n')],
    ['c.tsv', bytesOf('\ufefffrom\tto\tflights\n47, 19\t28, 77\t> 3\n\n# places\nid\tlat\tlon\nx\t1\t2\n')],
    ['d.xlsx', await airliftXlsx({ airlift, shown })],
    ['e.geojson', bytesOf(geoJson)],
    ['f.kml', bytesOf(kml)],
    ['g.kmz', zipSync({ 'doc.kml': strToU8(kml) })],
    ['h.json', bytesOf(JSON.stringify(rows))],
    ['i.jsonl', bytesOf(rows.map((row) => JSON.stringify(row)).join('\n'))],
    ['j.json', bytesOf(jsonText(airlift))],
    [
      'k.airlift.json',
      bytesOf(
        savedText({ document: documentOf(airlift, 'k.csv'), columns: [], answers: { title: 'x' }, view: '' }),
      ),
    ],
    ['l.png', new Uint8Array([pngSignature, ...chunks.map(chunkBytes)].flatMap((part) => [...part]))],
    ['m.svg', bytesOf(`<svg xmlns="http://www.w3.org/2000/svg">${recordElement(record, escapedXml)}</svg>`)],
    [
      'n.parquet',
      new Uint8Array(
        parquetWriteBuffer({
          columnData: [
            { name: 'from', data: rows.map(({ from }) => from) },
            { name: 'to', data: rows.map(({ to }) => to) },
            { name: 'flights', data: rows.map(({ flights }) => flights) },
          ],
        }),
      ),
    ],
  ];
}

const upTo = (count: number) => Math.floor(next() * count);

/** What is put into a file, or in the place of something in it. */
const strange = [
  '\0',
  '"',
  '""',
  ';',
  ',',
  '\r',
  '[',
  '{',
  '}',
  '<',
  '&',
  '__proto__',
  '1e999',
  '-1',
  '999999999999',
  '\u202e',
  'null',
  'NaN',
  '\xff',
  '=1+1',
  'r="9999999"',
];

const joined = (...parts: readonly Uint8Array[]) => new Uint8Array(Buffer.concat(parts));

/** One to three things that happen to files: letters changed, pieces lost, doubled, moved, put in, zeroed, an end cut off. */
function mutated(bytes: Uint8Array): Uint8Array {
  let list = bytes.slice();
  for (let times = upTo(3); times >= 0; times -= 1) {
    const at = upTo(list.length);
    const length = 1 + upTo(Math.min(40, list.length - at));
    const piece = list.slice(at, at + length);
    const text = new TextEncoder().encode(strange[upTo(strange.length)]);
    const [before, after] = [list.slice(0, at), list.slice(at + length)];
    switch (upTo(7)) {
      case 0:
        list[at] = (list[at] ?? 0) ^ (1 << upTo(8));
        break;
      case 1:
        list = joined(before, after);
        break;
      case 2:
        list = joined(before, piece, piece, after);
        break;
      case 3:
        list = joined(before, text, piece, after);
        break;
      case 4:
        list = joined(before, text, after);
        break;
      case 5:
        list = joined(before, new Uint8Array(length), after);
        break;
      default:
        list = before;
    }
  }
  return list;
}

describe('files of every format to which something has happened', () => {
  it('open, or are refused in sentences of our own, in time', async () => {
    const files = await originals();
    for (const [name, bytes] of files)
      expect((await open(bytes, name, nothingKnown)).kind, name).not.toBe('problems');
    let opened = 0;
    for (let count = 0; count < read; count += 1) {
      const [name, bytes] = files[count % files.length] ?? ['', new Uint8Array()];
      const start = process.cpuUsage();
      const opening = await open(mutated(bytes), name, nothingKnown);
      const what = `${count}, ${name}`;
      expect(process.cpuUsage(start).user / 1000, what).toBeLessThan(timeLimit);
      if (opening.kind === 'airlift') opened += 1;
      else expect(opening.problems.length + (opening.kind === 'columns' ? 1 : 0), what).toBeGreaterThan(0);
      for (const { message, values } of opening.problems) {
        expect(message, what).toMatch(/^\S.{5,}/s);
        expect(message, what).not.toMatch(/\bundefined\b|\[object|TypeError|RangeError|Cannot read/);
        expect(
          Object.values(values ?? {}).filter((value) => value === null || Number.isNaN(value)),
          what,
        ).toEqual([]);
      }
    }
    expect(Object.keys(Object.prototype)).toEqual([]);
    // So that the test says something of both ways.
    expect(opened).toBeGreaterThan(read / 20);
    expect(read - opened).toBeGreaterThan(read / 10);
  }, 120_000);
});
