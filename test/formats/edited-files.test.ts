// What a reader has changed is told wherever the airlift goes: in its source line, citation and data files, and in a file
// that was saved and is opened again with rows that were left out or wait for an answer.
import { describe, expect, it } from 'vitest';
import { applyFilter, everything } from '../../src/airlift/counting/filter.ts';
import { citationText } from '../../src/formats/citation.ts';
import { geoJsonOf } from '../../src/formats/geojson/write-geojson.ts';
import { jsonText } from '../../src/formats/json/write-json.ts';
import { open } from '../../src/formats/open.ts';
import { documentOf, type TableDocument } from '../../src/formats/saved/document.ts';
import { openDocument } from '../../src/formats/saved/open-document.ts';
import { savedText } from '../../src/formats/saved/saved-file.ts';
import { messagesOf } from '../../src/i18n/messages.ts';
import { citedSources } from '../../src/report/credits/cited-sources.ts';
import { sourceLineOf } from '../../src/report/credits/source-line.ts';
import { edited, editingOf } from '../../src/state/table-edits.ts';

const table = `from,to,flights,note
bud,del,28,
otp,del,21,
nowhere,del,4,
cluj,del,1,CANCELLED

# places
id,name,lat,lon
bud,Budapest,47.4,19.2
otp,Bucharest,44.5,26
cluj,Cluj,46.8,23.7
del,New Delhi,28.5,77
`;
const known = { places: [], aircraft: [] };
const messages = messagesOf('en');

async function read(text: string, name = 'own.csv') {
  const opening = await open(new TextEncoder().encode(text), name, { known });
  if (opening.kind !== 'airlift') throw new Error('No airlift came of it.');
  return opening;
}
const fates = ({ rows }: NonNullable<Awaited<ReturnType<typeof read>>['table']>) =>
  rows.map(({ row, fate }) => [row, fate]);

async function changed(rows: readonly number[]): Promise<TableDocument> {
  const { airlift, table: reading = null } = await read(table);
  const begun = editingOf(documentOf(airlift, 'own.csv', reading));
  return rows.reduce(
    (editing, row) => edited(editing, { kind: 'change', row, column: 'flights', text: '30' }),
    begun,
  ).document;
}

async function airliftOf(document: TableDocument) {
  const opening = await openDocument(document, { known });
  if (opening.kind !== 'airlift') throw new Error('No airlift came of it.');
  return opening.airlift;
}

describe('a number that the reader has changed', () => {
  it('is told as the reader’s and not the source’s, in the source line and in the citation', async () => {
    const airlift = await airliftOf(await changed([2]));
    const words = 'Budapest is your number, not theirs.';
    expect(sourceLineOf(airlift, 'en', messages, null)).toContain(words);
    const credits = citedSources(airlift, 'en', messages, null);
    expect(credits).toContain(words);
    const options = {
      airlift,
      language: 'en',
      messages,
      credits,
      address: 'x',
      accessed: '2026-01-01',
    } as const;
    expect(citationText(options)).toContain(words);
    const both = await airliftOf(await changed([2, 3]));
    expect(sourceLineOf(both, 'en', messages, null)).toContain(
      'Budapest and Bucharest are your numbers, not theirs.',
    );
  });

  it('is not told where nothing was changed', async () => {
    const { airlift } = await read(table);
    expect(sourceLineOf(airlift, 'en', messages, null)).not.toContain('your');
    expect(citedSources(airlift, 'en', messages, null).join()).not.toContain('your');
  });

  it('is marked in GeoJSON, and is still so once that is opened again', async () => {
    const airlift = await airliftOf(await changed([2]));
    const shown = applyFilter(airlift, everything);
    const sentences = { filter: '', source: '' };
    const text = geoJsonOf({ airlift, shown, language: 'en', messages, sentences });
    const { features } = JSON.parse(text) as {
      features: { properties: { kind: string; from?: string; changed?: string | null } }[];
    };
    const routes = features.filter(({ properties }) => properties.kind === 'route');
    expect(routes.map(({ properties }) => [properties.from, properties.changed])).toEqual([
      ['bud', 'flights: "28"'],
      ['otp', null],
    ]);
    const again = await read(text, 'own.geojson');
    expect(again.airlift.claims.map((claim) => claim.changed)).toEqual([
      [{ column: 'flights', was: '28' }],
      [],
    ]);
  });
});

describe('the JSON of an own airlift, which its picture holds, too', () => {
  it('opens again, and still says of how many rows it is', async () => {
    const { airlift } = await read(table);
    expect(airlift.tableRows?.inAll).toBe(4);
    const again = await read(jsonText(airlift), 'own.json');
    expect(again.airlift.tableRows).toEqual(airlift.tableRows);
    const changes = await airliftOf(await changed([2]));
    expect(changes.tableRows).toEqual(airlift.tableRows);
  });
});

describe('a saved file that is opened again', () => {
  it('shows every row of its table, those that were left out and those that wait for an answer', async () => {
    const before = await read(table);
    const document = await changed([2]);
    const saved = savedText({ document, columns: before.table?.columns ?? [], answers: {}, view: '' });
    const after = await read(saved, 'own.airlift.json');
    if (before.table == null || after.table == null) throw new Error('There is no table.');
    expect(fates(after.table)).toEqual(fates(before.table));
    const again = documentOf(after.airlift, 'own.csv', after.table);
    const rowsIn = ({ rows }: TableDocument) => rows.slice(1).map(({ row, cells }) => [row, cells]);
    expect(rowsIn(again).map(([row]) => row)).toEqual(rowsIn(document).map(([row]) => row));
    expect(again.leftOut).toEqual(document.leftOut);
    expect(again.edits).toEqual(document.edits);
  });
});
