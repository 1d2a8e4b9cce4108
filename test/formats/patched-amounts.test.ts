// Amounts that are edited are shown without reading the table anew: what is shown then is what reading gives.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { madeUpTable } from '../../bench/made-up-table.ts';
import { flightLog } from '../../bench/own.ts';
import type { Airlift } from '../../src/airlift/airlift.ts';
import { open } from '../../src/formats/open.ts';
import { documentOf, type TableDocument } from '../../src/formats/saved/document.ts';
import { openDocument } from '../../src/formats/saved/open-document.ts';
import { patchedAmounts } from '../../src/formats/saved/patched-amounts.ts';
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

const texts = [
  '7',
  '0',
  '',
  '>70',
  'about 40',
  '14 or 15',
  'at least 5',
  '40-50',
  '12 000',
  'many',
  '1,234',
  '9.5',
];
const steps = (document: TableDocument) =>
  fc.record({
    kind: fc.constant('change' as const),
    row: fc.constantFrom(...document.rows.slice(1).map(({ row }) => row)),
    column: fc.constantFrom('flights', 'people', 'tonnes', 'date', 'from'),
    text: fc.constantFrom(...texts),
  });

describe('an airlift whose amounts were edited', () => {
  it.each([
    ['of made-up routes', made],
    ['of a log of flights', log],
    ['of rivals, parts and ends that are not reported', rival],
  ])('%s is what reading gives, or is read', async (_, document) => {
    let patched = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(steps(document), { minLength: 1, maxLength: 3 }), async (list) => {
        const before = list
          .slice(0, -1)
          .reduce((now, step) => edited(now, step), editingOf(document)).document;
        const opening = await openDocument(before, wishes);
        if (opening.kind !== 'airlift' || opening.problems.some(({ weight }) => weight !== 'told')) return;
        const after = list.reduce((now, step) => edited(now, step), editingOf(document)).document;
        const quick = patchedAmounts(opening.airlift, before, after);
        if (quick === null) return;
        patched += 1;
        expect(quick).toEqual(await read(after));
      }),
      // Few edits can be shown at once; with this seed each table has some.
      { numRuns: 40, seed: 1948 },
    );
    expect(patched).toBeGreaterThan(2);
  });

  it('is what it was once the edit was taken back', async () => {
    const step: TableStep = { kind: 'change', row: made.rows[1]?.row ?? 0, column: 'flights', text: '7' };
    const begun = editingOf(made);
    const done = edited(begun, step);
    const undone = edited(done, { kind: 'undo' });
    const airlift = await read(made);
    const changed = patchedAmounts(airlift, made, done.document);
    if (changed === null) throw new Error('It was not patched.');
    expect(changed.claims.filter((claim) => claim.changed.length > 0)).toHaveLength(1);
    expect(patchedAmounts(changed, done.document, undone.document)).toEqual(airlift);
  });

  it('is read anew where a row is added, deleted, or names another place', async () => {
    const airlift = await read(made);
    const begun = editingOf(made);
    const row = made.rows[1]?.row ?? 0;
    for (const step of [
      { kind: 'add-row' },
      { kind: 'delete-row', row },
      { kind: 'change', row, column: 'to', text: 'field-3' },
      { kind: 'change', row, column: 'note', text: 'as I heard' },
      { kind: 'change', row, column: 'tonnes', text: '1,234' },
      { kind: 'change', row, column: 'flights', text: 'many' },
    ] as const)
      expect(patchedAmounts(airlift, made, edited(begun, step).document), JSON.stringify(step)).toBeNull();
  });
});
