// From a CSV file in the canonical columns to an airlift: what cannot be read is left out and told, the rest is kept.
import type { Airlift, Claim, ClaimedAmounts, Fleet, Movement } from '../../airlift/airlift.ts';
import { assemble } from '../json/assemble.ts';
import { dataOf } from '../json/data-of.ts';
import { geodesicsOf } from '../measure.ts';
import type { Opening, Wishes } from '../opening.ts';
import { aboutOf } from './about-table.ts';
import { ClaimReader } from './claims.ts';
import { type Table, type TableRow, tablesOf } from './columns.ts';
import { mergeRows } from './merge.ts';
import { PlaceFinder, placesOf } from './place-cells.ts';
import { Faults, recordsOf } from './records.ts';
import { type ReadRow, RowReader } from './row.ts';
import { TypeFinder } from './type-finder.ts';
import { leaveOutCircles, resolveWholes } from './wholes.ts';

const example = 'from,to,date,flights';

/**
 * Reads the three tables of a file.
 * @param name of the file, as problems call it
 */
export async function readTable(text: string, name: string, { known }: Wishes): Promise<Opening> {
  const faults = new Faults(name);
  const { records, unclosed } = await recordsOf(text);
  if (unclosed !== null)
    faults.add({
      code: 'unclosed-quote',
      weight: 'told',
      table: null,
      row: unclosed,
      column: null,
      found: null,
      message: 'a quotation mark is not closed; what follows was read as one cell',
    });
  const tables = tablesOf(records, faults);
  if (!hasEnds(tables.rows, faults)) return { kind: 'problems', problems: faults.all };
  const about = aboutOf(tables.about, name.replace(/\.[^.]*$/, ''), faults);
  const [own] = about.languages;
  const finders = {
    places: new PlaceFinder(placesOf(tables.places, own, faults), known, own),
    types: new TypeFinder(known),
  };
  const reader = new RowReader(tables.rows, finders, faults);
  const read = tables.rows.rows.map((row) => reader.read(row)).filter((row) => row !== null);
  const words = new Set(tables.rows.rows.map(({ cell }) => cell('movement')).filter(Boolean));
  const rows = leaveOutCircles(resolveWholes(read, words, faults), faults);
  if (rows.length === 0) {
    faults.add({
      code: 'no-rows',
      weight: 'stops',
      table: 'rows',
      row: null,
      column: null,
      found: null,
      message: `no row could be read; a table looks like this: ${example}`,
    });
    return { kind: 'problems', problems: faults.all };
  }
  const places = finders.places.places;
  const claims = new ClaimReader(own, name);
  const parts = partsOf(rows, claims, faults);
  const types = new Set(rows.flatMap(({ aircraft }) => aircraft));
  const airlift: Airlift = {
    ...about,
    places,
    aircraft: finders.types.types.filter((type) => types.has(type)),
    operators: claims.operators,
    ...parts,
    geodesics: geodesicsOf(parts.movements.map(endIds), places),
    faults: [],
    statements: [],
    sources: claims.sources,
  };
  // Ids of different kinds may be one word here, and are told apart there.
  return { kind: 'airlift', airlift: assemble(dataOf(airlift)), problems: faults.all };
}

const idsOf = (places: readonly { readonly id: string }[]) => places.map(({ id }) => id);
const endIds = ({ from, via, to }: Movement) => ({ from: idsOf(from), via: idsOf(via), to: idsOf(to) });

/** Whether there are columns for both ends; a problem where there are not. */
function hasEnds(table: Table, faults: Faults): boolean {
  const missing = (['from', 'to'] as const).filter((end) => !table.has(end) && !table.has(`${end}_lat`));
  for (const column of missing)
    faults.add({
      code: 'missing-column',
      weight: 'stops',
      table: 'rows',
      row: table.header,
      column,
      found: null,
      message: `there is no column "${column}", which says where the flights ${column === 'from' ? 'began' : 'ended'}; a table looks like this: ${example}`,
    });
  return missing.length === 0;
}

/** Movements, fleets and claims in the order of the rows. */
function partsOf(
  rows: readonly ReadRow[],
  reader: ClaimReader,
  faults: Faults,
): Pick<Airlift, 'movements' | 'fleets' | 'claims'> {
  const [movements, fleets, claims]: [Movement[], Fleet[], Claim[]] = [[], [], []];
  const claimOf = (row: TableRow, id: string) => {
    const claim = reader.claimOf(row, id);
    claims.push(claim);
    return claim;
  };
  for (const { id, rows: told } of mergeRows(rows)) {
    const [first] = told;
    if (first === undefined) continue;
    const claimIds = told.map((_, index) => (told.length === 1 ? id : `${id}-${index + 1}`));
    const own = told.map((row, index) => claimOf(row.source, claimIds[index] ?? id));
    if (first.kind === 'text') continue;
    if (first.kind === 'fleet') {
      const [claim] = own;
      const [aircraft] = first.aircraft;
      const amount = first.amounts.find(({ measure }) => measure === 'aircraft');
      if (claim === undefined || aircraft === undefined || amount === undefined) continue;
      const { measure: _measure, ...count } = amount;
      fleets.push({ id, claim, count, aircraft });
      continue;
    }
    const claimed = own.map(
      (claim, index): ClaimedAmounts => ({ claim, amounts: told[index]?.amounts ?? [] }),
    );
    movements.push(movementOf(id, told, claimed, reader, faults));
  }
  return { movements, fleets, claims };
}

/** What rows say of one movement: of each thing what the first row that reports it says. */
function movementOf(
  id: string,
  rows: readonly ReadRow[],
  claims: readonly ClaimedAmounts[],
  reader: ClaimReader,
  faults: Faults,
): Movement {
  const first = <Said>(
    column: string,
    of: (row: ReadRow) => Said,
    key: (said: Said) => string,
  ): Said | null => {
    const saying = rows.filter((row) => key(of(row)) !== '');
    const [chosen] = saying;
    for (const row of saying)
      if (chosen !== undefined && key(of(row)) !== key(of(chosen)))
        faults.add({
          code: 'claims-differ',
          weight: 'told',
          table: 'rows',
          row: row.source.row,
          column,
          found: row.source.cell(column),
          message: `row ${chosen.source.row} says "${chosen.source.cell(column)}" of the same movement; that is kept, and of this row the amounts`,
        });
    return chosen === undefined ? null : of(chosen);
  };
  const ids = (list: readonly { readonly id: string }[]) => list.map((each) => each.id).join(';');
  const from = first(
    'from',
    (row) => row.from,
    (ends) => ids(ends.places),
  );
  const to = first(
    'to',
    (row) => row.to,
    (ends) => ids(ends.places),
  );
  const via = first(
    'via',
    (row) => row.via,
    (ends) => ids(ends.places),
  );
  return {
    id,
    claims,
    aircraft: first('aircraft', (row) => row.aircraft, ids) ?? [],
    operators: first('operator', (row) => reader.operatorsOf(row.source), ids) ?? [],
    from: from?.places ?? [],
    via: via?.places ?? [],
    to: to?.places ?? [],
    placesInAll: { from: from?.inAll ?? null, to: to?.inAll ?? null },
    split: null,
    period: first(
      'date',
      (row) => row.period,
      (period) => (period === null ? '' : JSON.stringify(period)),
    ),
    partOf:
      first(
        'part_of',
        (row) => row.partOf,
        (word) => word,
      ) || null,
  };
}
