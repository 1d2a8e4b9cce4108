// Every format of rows becomes a workbook: sheets of cells as text, by the rows' own numbers.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { workbookOf, workbookOfFiles } from '../../../src/formats/workbook/workbook-of.ts';
import { bytesOf } from '../opened.ts';
import { xlsxOf } from './xlsx-made.ts';

async function sheetsOf(bytes: Uint8Array, name: string) {
  const reading = await workbookOf(bytes, name);
  if (reading.kind === 'problems') throw new Error(JSON.stringify(reading.problems));
  return reading.workbook.sheets.map((sheet) => [
    sheet.name,
    ...sheet.records.map(({ row, cells }) => `${row}: ${cells.join(' | ')}`),
  ]);
}

async function problemOf(bytes: Uint8Array, name: string) {
  const reading = await workbookOf(bytes, name);
  expect(reading.kind).toBe('problems');
  expect(reading.problems).toHaveLength(1);
  return reading.problems[0]?.code;
}

describe('a workbook of Excel', () => {
  it('has all its sheets, days as ISO 8601, the values of formulas, and blanks where cells are merged', async () => {
    const bytes = xlsxOf(
      {
        Flights:
          '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><t>date</t></is></c></row>' +
          '<row r="4"><c r="A4" t="s"><v>2</v></c><c r="B4"><f>1+11</f><v>12</v></c><c r="C4" s="1"><v>44624</v></c></row>' +
          '<row r="5"><c r="B5" t="str"><f>HYPERLINK("x")</f><v>=more</v></c><c r="C5" s="2"><v>44624.4375</v></c><c r="D5" s="3"><v>0.4375</v></c></row>',
        places:
          '<row r="1"><c r="A1" t="b"><v>1</v></c><c r="B1"><v>0.1</v></c><c r="C1" t="e"><v>#N/A</v></c></row>',
      },
      ['<t>from</t>', '<r><t>a</t></r><r><t>b</t></r>', '<t xml:space="preserve"> UUMU </t>'],
    );
    expect(await sheetsOf(bytes, 'x.csv')).toEqual([
      [
        'Flights',
        '1: from | ab | date | ',
        '4:  UUMU  | 12 | 2022-03-04 | ',
        '5:  | =more | 2022-03-04T10:30 | 10:30',
      ],
      ['places', '1: TRUE | 0.1'],
    ]);
  });

  it('says which of its sheets are hidden, and those are read where no other can be', async () => {
    const rows = '<row r="1"><c r="A1"><v>1</v></c></row>';
    const bytes = unzipSync(xlsxOf({ Flights: rows, draft: rows }));
    const name = 'xl/workbook.xml';
    const text = strFromU8(bytes[name] ?? new Uint8Array()).replace(
      'name="draft"',
      'name="draft" state="hidden"',
    );
    const reading = await workbookOf(zipSync({ ...bytes, [name]: strToU8(text) }), 'a.xlsx');
    expect(reading.kind === 'workbook' && reading.workbook.sheets.map(({ isHidden }) => isHidden)).toEqual([
      undefined,
      true,
    ]);
  });

  it('is read with a million empty rows below, and refused where its cells reach too far', async () => {
    const empty = Array.from(
      { length: 200_000 },
      (_, index) => `<row r="${index + 3}" ht="15"><c r="A${index + 3}" s="1"/></row>`,
    );
    const filled = '<row r="1"><c r="A1"><v>1</v></c></row>';
    expect(await sheetsOf(xlsxOf({ a: filled + empty.join('') }), 'a.xlsx')).toEqual([['a', '1: 1']]);
    const far = '<row r="900000"><c r="XFD900000"><v>1</v></c></row>';
    expect(await problemOf(xlsxOf({ a: filled + far }), 'a.xlsx')).toBe('too-large');
  });
});

describe('a page in HTML', () => {
  const table = (rows: string) =>
    `<html><body><table><caption>Flights</caption>${rows}</table></body></html>`;

  it('has its tables as they are seen: words of a cell over several rows in each of them, a number once', async () => {
    const rows =
      '<tr><th colspan=2>Route</th><th rowspan="2">Pax</th></tr><tr><th>From</th><th>To</th></tr>' +
      '<tr><td rowspan=2>A &amp; B</td><td>C<br>D</td><td rowspan=2>75<sup>[1]</sup></td></tr>' +
      '<tr><td><span style="display:none">zz<span>y</span></span>E<script>alert("<td>")</script><!-- <td>x --></td></tr>';
    expect(await sheetsOf(bytesOf(table(rows)), 'page.xls')).toEqual([
      [null, '1: Route |  | Pax', '2: From | To | Pax', '3: A & B | C\nD | 75[1]', '4: A & B | E | '],
    ]);
  });

  it('without a table is told to be HTML, whatever it is made of', async () => {
    expect(await problemOf(bytesOf('<!DOCTYPE html><p>Hello'), 'a.html')).toBe('not-a-table');
    for (const part of ['<!--', '<td "', '<script>', '<table><tr><td colspan=9999999>', '<table>'])
      expect((await workbookOf(bytesOf(`<html>${part.repeat(20_000)}`), 'a.html')).kind).toBeTypeOf('string');
  });
});

describe('a table of a wiki', () => {
  it('has what its reader sees: links by their words, dates and numbers of templates, no notes', async () => {
    const text = [
      '{| class="wikitable"',
      '|+ Evacuation',
      '! Date !! From !! People',
      '|-',
      '| {{dts|2021|8|16}} || rowspan="2" | [[Hamid Karzai Airport|Kabul]] || 823<ref>DoD</ref>',
      '|-',
      '| 17 August 2021 || {{nts|1,211}}{{efn|about}}',
      '|}',
    ];
    expect(await sheetsOf(bytesOf(text.join('\n')), 'wiki.txt')).toEqual([
      [null, '1: Date | From | People', '2: 2021-08-16 | Kabul | 823', '3: 17 August 2021 | Kabul | 1,211'],
    ]);
  });
});

describe('flight plans', () => {
  it('are a row each, planned and not flown', async () => {
    const text = [
      '(FPL-RFF8062-IN',
      '-IL76/H-SDFGHIRWYZ/S',
      '-UUBI0500',
      '-N0430F310 DCT',
      '-UAAA0430 UAFM',
      '-PBN/B1 DOF/220106 OPR/RUSSIAN AIR FORCE RMK/STATE)',
      '(FPL-ABC12-VG-2ZZZZ/L-V-ZZZZ0930-N0100VFR-LHBP0100-DEP/4730N01900E TYP/AN2)',
    ];
    expect(await sheetsOf(bytesOf(text.join('\n')), 'plans.txt')).toEqual([
      [
        null,
        '1: callsign | from | to | date | aircraft | operator | status',
        '2: RFF8062 | UUBI | UAAA | 2022-01-06 | IL76 | RUSSIAN AIR FORCE | planned',
        '3: ABC12 | 4730N01900E | LHBP |  | AN2 |  | planned',
      ],
    ]);
  });
});

describe('lists in JSON', () => {
  it('have a column a key and a row an object, whatever a key is called', async () => {
    const text =
      '[{"from":"A","flights":3},{"__proto__":"x","constructor":"y","from":"B","to":{"lat":1.5,"name":null},"tags":["p","q"],"ok":true}]';
    expect(await sheetsOf(bytesOf(text), 'a.json')).toEqual([
      [
        null,
        '1: from | flights | __proto__ | constructor | to_lat | to_name | tags | ok',
        '2: A | 3 |  |  |  |  |  | ',
        '3: B |  | x | y | 1.5 |  | p; q | TRUE',
      ],
    ]);
  });

  it('may be lines, lists of lists, or lists by name', async () => {
    expect(await sheetsOf(bytesOf('{"a":1}\n{"a":2}\n'), 'a.jsonl')).toEqual([
      [null, '1: a', '2: 1', '3: 2'],
    ]);
    expect(await sheetsOf(bytesOf('[["a","b"],[1,null]]'), 'a.json')).toEqual([
      [null, '1: a | b', '2: 1 | '],
    ]);
    expect(await sheetsOf(bytesOf('{"flows":[{"a":1}],"locations":[{"id":"x"}]}'), 'a.json')).toEqual([
      ['flows', '1: a', '2: 1'],
      ['locations', '1: id', '2: x'],
    ]);
  });
});

describe('GeoJSON', () => {
  const feature = (geometry: unknown, properties: unknown) => ({ type: 'Feature', geometry, properties });
  const collection = (...features: readonly unknown[]) =>
    bytesOf(JSON.stringify({ type: 'FeatureCollection', features }));
  const line = {
    type: 'LineString',
    coordinates: [
      [38, 55.5],
      [60, 50],
      [77, 43],
    ],
  };

  it('has lines as rows, whose ends come from where they lie, and points as places', async () => {
    const cut = {
      type: 'MultiLineString',
      coordinates: [
        [
          [170, 1],
          [180, 2],
        ],
        [
          [-180, 2],
          [-170, 3],
        ],
      ],
    };
    expect(
      await sheetsOf(
        collection(
          feature(line, { flights: 2 }),
          feature(cut, null),
          feature({ type: 'Point', coordinates: [77, 43] }, { id: 'x' }),
        ),
        'a.geojson',
      ),
    ).toEqual([
      [
        'rows',
        '1: flights | from_lat | from_lon | to_lat | to_lon',
        '2: 2 | 55.5 | 38 | 43 | 77',
        '3:  | 1 | 170 | 3 | -170',
      ],
      ['places', '1: id | lat | lon', '4: x | 43 | 77'],
    ]);
  });

  it('keeps the ends that its columns say, and tells of what has no geometry', async () => {
    const bytes = collection(
      feature(line, { origin: 'A', dest: 'B' }),
      feature(null, { origin: 'A' }),
      feature({ type: 'Polygon', coordinates: [] }, {}),
    );
    expect(await sheetsOf(bytes, 'a.json')).toEqual([['rows', '1: origin | dest', '2: A | B', '3: A | ']]);
    const { problems } = await workbookOf(bytes, 'a.json');
    expect(problems.map(({ code, rows }) => [code, rows])).toEqual([
      ['no-geometry', [3]],
      ['no-line', [4]],
    ]);
  });

  it('takes the ends of a line for the feature whose own properties do not say them', async () => {
    const bytes = collection(
      feature(line, { from: 'A', to: 'B', source: 'The Paper' }),
      feature(line, { from: '', to: null, source: 'The Paper' }),
    );
    const [sheet] = await sheetsOf(bytes, 'a.json');
    expect(sheet?.[1]).toBe('1: from | to | source | from_lat | from_lon | to_lat | to_lon');
    expect(sheet?.[2]).toBe('2: A | B | The Paper |  |  |  | ');
    expect(sheet?.[3]).toMatch(/^3: {2}\| {2}\| The Paper \| [\d.-]+ \| [\d.-]+ \| [\d.-]+ \| [\d.-]+$/);
  });
});

describe('KML', () => {
  const kml = (inner: string) =>
    `<?xml version="1.0"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document>${inner}</Document></kml>`;
  const placemark =
    '<Placemark><name>A &amp; B</name><description><![CDATA[<b>x</b>]]></description><TimeSpan><begin>2022-03-04</begin><end>2022-03-05</end></TimeSpan>' +
    '<ExtendedData><Data name="flights"><value>3</value></Data></ExtendedData>' +
    '<LineString><coordinates>38,55.5,0 77,43,0</coordinates></LineString></Placemark>';
  const expected = [
    [
      'rows',
      '1: name | note | date | flights | from_lat | from_lon | to_lat | to_lon',
      '2: A & B | <b>x</b> | 2022-03-04/2022-03-05 | 3 | 55.5 | 38 | 43 | 77',
    ],
  ];

  it('has lines as rows, packed or not', async () => {
    expect(await sheetsOf(bytesOf(kml(placemark)), 'a.kml')).toEqual(expected);
    expect(await sheetsOf(zipSync({ 'doc.kml': strToU8(kml(placemark)) }), 'a.kmz')).toEqual(expected);
  });

  it('expands no entity', async () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE kml [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]>${kml('<Placemark><name>&b;&f;</name><Point><coordinates>1,2</coordinates></Point></Placemark>').slice(21)}`;
    expect(await sheetsOf(bytesOf(bomb), 'a.kml')).toEqual([
      ['places', '1: name | lat | lon', '2: &b;&f; | 2 | 1'],
    ]);
  });
});

describe('files', () => {
  it('are known by what they are, whatever their names end in', async () => {
    expect(await sheetsOf(bytesOf('from,to\na,b'), 'a.xlsx')).toEqual([[null, '1: from | to', '2: a | b']]);
    const starts: [string, string][] = [
      ['%PDF-1.7', 'not-a-table'],
      ['\x7fELF', 'not-a-table'],
      ['<svg xmlns="http://www.w3.org/2000/svg"/>', 'not-a-table'],
      ['   \n\n ', 'no-rows'],
      ['{}', 'no-rows'],
      ['', 'no-rows'],
    ];
    for (const [start, code] of starts) expect(await problemOf(bytesOf(start), 'a.csv'), start).toBe(code);
    expect(await problemOf(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), 'a.xls')).toBe(
      'locked',
    );
    expect(await problemOf(zipSync({ 'word/document.xml': strToU8('x') }), 'a.docx')).toBe('not-a-table');
  });

  it('that belong together are one workbook', async () => {
    const reading = await workbookOfFiles([
      { name: 'locations.csv', bytes: bytesOf('id,lat,lon\na,1,2') },
      { name: 'flows.csv', bytes: bytesOf('origin,dest,count\na,b,3') },
    ]);
    expect(reading.kind === 'workbook' && reading.workbook.sheets.map(({ name }) => name)).toEqual([
      'locations',
      'flows',
    ]);
  });
});
