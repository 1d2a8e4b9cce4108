// From the canonical tables of a file to an airlift: what cannot be read is left out and told, the rest is kept.
import type {
  AircraftType,
  Airlift,
  Claim,
  ClaimedAmounts,
  Fleet,
  Movement,
  Operator,
  Place,
} from '../../airlift/airlift.ts';
import type { Language, Localized } from '../../i18n/languages.ts';
import type { Answers } from '../answers.ts';
import { geodesicsOf } from '../measure.ts';
import type { About } from './about-table.ts';
import { ClaimReader } from './claims.ts';
import type { Table, TableRow } from './columns.ts';
import type { Faults } from './faults.ts';
import { withIdsApart } from './ids-apart.ts';
import { mergeRows } from './merge.ts';
import { withNamesApart } from './names-apart.ts';
import { type Finders, type ReadRow, RowReader } from './row.ts';
import { sharedLists, sharing } from './sharing.ts';
import { leaveOutCircles, resolveWholes } from './wholes.ts';

export interface TableContext {
  /** Of the file, as problems call it. */
  readonly name: string;
  readonly about: About;
  readonly finders: Finders;
  readonly answers: Answers;
  readonly faults: Faults;
}

export interface TableRead {
  /** null where no row could be read. */
  readonly airlift: Airlift | null;
  readonly rows: readonly ReadRow[];
}

/** Makes an airlift of the rows that can be read. A row of the file of which a part cannot is left out as a whole. */
export function readRows(table: Table, { about, finders, answers, faults }: TableContext): TableRead {
  const [own] = about.languages;
  const reader = new RowReader(table, finders, faults);
  const read = table.rows.map((row) => reader.read(row)).filter((row) => row !== null);
  const whole = read.filter(({ source }) => faults.blocked(source.row) === null);
  const words = new Set(table.rows.map(({ cell }) => cell('movement')).filter(Boolean));
  const rows = leaveOutCircles(resolveWholes(whole, words, faults), faults);
  if (rows.length === 0) return { airlift: null, rows };
  const places = finders.places.places;
  const claims = new ClaimReader(own, answers.source ?? '');
  const parts = partsOf(rows, claims, faults);
  const types = new Set(rows.flatMap(({ aircraft }) => aircraft));
  const airlift: Airlift = {
    ...called(about, answers, own),
    places,
    aircraft: finders.types.types.filter((type) => types.has(type)),
    operators: claims.operators,
    ...parts,
    geodesics: geodesicsOf(parts.movements.map(endIds), places),
    faults: [],
    statements: [],
    sources: claims.sources,
  };
  return { airlift: withNamesApart(withIdsApart(airlift)), rows };
}

/** What the reader calls it goes before what the file does. */
function called(about: About, { title, summary }: Answers, own: Language): About {
  const named = (before: Localized, text: string | undefined): Localized =>
    text === undefined || text.trim() === '' || before[own] === text
      ? before
      : { en: text, id: text, ru: text, kk: text };
  return { ...about, title: named(about.title, title), summary: named(about.summary, summary) };
}

const idsOf = (places: readonly { readonly id: string }[]) => places.map(({ id }) => id);
const endIds = ({ from, via, to }: Movement) => ({ from: idsOf(from), via: idsOf(via), to: idsOf(to) });

/** Movements, fleets and claims in the order of the rows. */
function partsOf(
  rows: readonly ReadRow[],
  reader: ClaimReader,
  faults: Faults,
): Pick<Airlift, 'movements' | 'fleets' | 'claims'> {
  const [movements, fleets, claims]: [Movement[], Fleet[], Claim[]] = [[], [], []];
  const shared = sharedParts();
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
    movements.push(movementOf(id, told, claimed, { reader, faults, shared }));
  }
  return { movements, fleets, claims };
}

/** Lists that many movements have. */
const sharedParts = () => ({
  places: sharedLists<Place>(),
  types: sharedLists<AircraftType>(),
  operators: sharedLists<Operator>(),
  inAll: sharing<Movement['placesInAll']>(({ from, to }) => `${from} ${to}`),
});

interface ReadWith {
  readonly reader: ClaimReader;
  readonly faults: Faults;
  readonly shared: ReturnType<typeof sharedParts>;
}

/** What rows say of one movement: of each thing what the first row that reports it says. */
function movementOf(
  id: string,
  rows: readonly ReadRow[],
  claims: readonly ClaimedAmounts[],
  { reader, faults, shared }: ReadWith,
): Movement {
  const first = <Said>(
    column: string,
    of: (row: ReadRow) => Said,
    key: (said: Said) => string,
  ): Said | null => {
    const saying = rows.filter((row) => key(of(row)) !== '');
    const [chosen] = saying;
    if (chosen === undefined) return null;
    if (saying.length === 1) return of(chosen);
    for (const row of saying)
      if (key(of(row)) !== key(of(chosen)))
        faults.add({
          code: 'claims-differ',
          weight: 'told',
          table: 'rows',
          row: row.source.row,
          column,
          found: row.source.cell(column),
          values: { first: chosen.source.row, said: chosen.source.cell(column) },
        });
    return of(chosen);
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
    aircraft: shared.types(first('aircraft', (row) => row.aircraft, ids) ?? []),
    operators: shared.operators(first('operator', (row) => reader.operatorsOf(row.source), ids) ?? []),
    from: shared.places(from?.places ?? []),
    via: shared.places(via?.places ?? []),
    to: shared.places(to?.places ?? []),
    placesInAll: shared.inAll({ from: from?.inAll ?? null, to: to?.inAll ?? null }),
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
