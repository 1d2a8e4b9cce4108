// Cells that are edited are shown without reading the table anew: what is shown then is what reading gives.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { madeUpTable } from '../../bench/made-up-table.ts';
import { flightLog } from '../../bench/own.ts';
import type { Airlift } from '../../src/airlift/airlift.ts';
import { open } from '../../src/formats/open.ts';
import { documentOf, type TableDocument } from '../../src/formats/saved/document.ts';
import { openDocument } from '../../src/formats/saved/open-document.ts';
import { patchedRows } from '../../src/formats/saved/patched-rows.ts';
import { edited, editingOf, type TableStep } from '../../src/state/table-edits.ts';

const wishes = { known: { places: [], aircraft: [] } };

async function read(document: TableDocument): Promise<Airlift> {
  const opening = await openDocument(document, wishes);
  if (opening.kind !== 'airlift') throw new Error('No airlift came of it.');
  return opening.airlift;
}

async function documentIn(text: string): Promise<TableDocument> {
  const opening = await open(new TextEncoder().encode(text), 'own.csv', wishes);
  if (opening.kind !== 'airlift') throw new Error('No airlift came of it.');
  return editingOf(documentOf(opening.airlift, 'own.csv', opening.table)).document;
}

const made = await documentIn(madeUpTable(8, 12));
const log = await documentIn(
  flightLog(14)
    .replace(/EDD([FPVB])/g, (_, code) => `${'FPVB'.indexOf(code) + 47}, 9`)
    .replaceAll('EDHL', '53, 10'),
);
const rival = await documentIn(
  'from,to,flights,people,movement,part_of,source\nbud,del,28,,a,,One\nbud,del,29,5,a,,Two\notp,del,21,900,b,a,One\n,del,4,,c,,One\n\n# places\nid,name,lat,lon\nbud,Budapest,47.4,19.2\notp,Bucharest,44.5,26\ndel,Delhi,28.5,77\n',
);

const fleet = await documentIn(
  'from,to,date,flights,aircraft,operator\nbud,del,2022-03-03,2,Il-76,Air India\notp,del,2022-03-04,1,An-124,IndiGo\nbud,del,2022-03-05,3,Il-76; An-124,IndiGo\notp,bud,,1,C-17,Air India\n\n# places\nid,name,lat,lon\nbud,Budapest,47.4,19.2\notp,Bucharest,44.5,26\ndel,Delhi,28.5,77\n',
);

const amounts = [
  '7',
  '0',
  '',
  '>70',
  'about 40',
  '14 or 15',
  '40-50',
  '12 000',
  'many',
  '1,234',
  '9.5',
  'cancelled',
];
const days = [
  '2021-02-03',
  '2021-02',
  '2021-02-03/2021-02-05',
  '2022-01-18/2022-01-19?',
  '3.2.2021',
  '2099-01-01',
  'soon',
  '',
  'planned',
];
const operators = ['Air India', 'AIR INDIA', 'IndiGo', 'IndiGo; Air India', 'Total', 'cancelled', ''];
const ends = ['Nowhere', '', '12, 13', 'city: Budapest', 'region: Somewhere', 'no flights'];

/** Steps that write into cells, most of them what other rows say. */
function steps(document: TableDocument) {
  const [header, ...records] = document.rows;
  const said = (column: string) => {
    const at = header?.cells.indexOf(column) ?? -1;
    return records.map(({ cells }) => cells[at] ?? '');
  };
  const places = document.places.slice(1).flatMap(({ cells }) => cells.slice(0, 2));
  const texts: Readonly<Record<string, readonly string[]>> = {
    flights: amounts,
    people: amounts,
    tonnes: amounts,
    date: [...said('date'), ...days],
    from: [...said('from'), ...places, `${places[0]}; ${places[2]} … (4 places)`, ...ends],
    via: [...places, `${places[2]};${places[4]}`, ''],
    to: [...said('to'), ...places, ...ends],
    aircraft: [...said('aircraft'), 'il-76', 'Zeppelin', 'An-124; Il-76', ''],
    operator: [...said('operator'), ...operators],
    note: ['as I heard'],
  };
  return fc.constantFrom(...Object.keys(texts)).chain((column) =>
    fc.record({
      kind: fc.constant('change' as const),
      row: fc.constantFrom(...records.map(({ row }) => row)),
      column: fc.constant(column),
      text: fc.constantFrom(...(texts[column] ?? [])),
    }),
  );
}

describe('an airlift whose cells were edited', () => {
  it.each([
    ['of made-up routes', made],
    ['of a log of flights', log],
    ['of operators and types that come and go', fleet],
    ['of rivals, parts and ends that are not reported', rival],
  ])('%s is what reading gives, or is read', async (_, document) => {
    const patched = new Set<string>();
    await fc.assert(
      fc.asyncProperty(fc.array(steps(document), { minLength: 1, maxLength: 3 }), async (list) => {
        const before = list
          .slice(0, -1)
          .reduce((now, step) => edited(now, step), editingOf(document)).document;
        const opening = await openDocument(before, wishes);
        if (opening.kind !== 'airlift' || opening.problems.some(({ weight }) => weight !== 'told')) return;
        const after = list.reduce((now, step) => edited(now, step), editingOf(document)).document;
        if (after === before) return;
        const quick = patchedRows(opening.airlift, before, after);
        if (quick === null) return;
        patched.add(list.at(-1)?.column ?? '');
        expect(quick).toEqual(await read(after));
      }),
      // With this seed each table has edits of several columns that can be shown at once.
      { numRuns: 60, seed: 1948 },
    );
    expect(patched.size).toBeGreaterThan(document === rival ? 1 : 3);
  });

  it('is what it was once the edit was taken back', async () => {
    const step: TableStep = { kind: 'change', row: made.rows[1]?.row ?? 0, column: 'flights', text: '7' };
    const begun = editingOf(made);
    const done = edited(begun, step);
    const undone = edited(done, { kind: 'undo' });
    const airlift = await read(made);
    const changed = patchedRows(airlift, made, done.document);
    if (changed === null) throw new Error('It was not patched.');
    expect(changed.claims.filter((claim) => claim.changed.length > 0)).toHaveLength(1);
    expect(patchedRows(changed, done.document, undone.document)).toEqual(airlift);
  });

  it('is read anew where a row is added, deleted, or names what no other row does', async () => {
    const airlift = await read(made);
    const begun = editingOf(made);
    const row = made.rows[1]?.row ?? 0;
    for (const step of [
      { kind: 'add-row' },
      { kind: 'delete-row', row },
      { kind: 'change', row, column: 'to', text: 'Nowhere' },
      { kind: 'change', row, column: 'aircraft', text: 'Zeppelin' },
      { kind: 'change', row, column: 'date', text: 'soon' },
      { kind: 'change', row, column: 'note', text: 'as I heard' },
      { kind: 'change', row, column: 'tonnes', text: '1,234' },
      { kind: 'change', row, column: 'flights', text: 'many' },
    ] as const)
      expect(patchedRows(airlift, made, edited(begun, step).document), JSON.stringify(step)).toBeNull();
  });
});
