// An airlift under a filter as a CSV file in the canonical columns, which opens again to the same airlift.
import type { AircraftType, Airlift, Claim, Fleet, Movement, Place } from '../../airlift/airlift.ts';
import { type Amount, measures } from '../../airlift/amount.ts';
import type { Shown } from '../../airlift/counting/filter.ts';
import { partitionsOf } from '../../airlift/counting/parts.ts';
import { writePeriod } from '../../airlift/period.ts';
import type { Language } from '../../i18n/languages.ts';
import { listSeparator } from '../../i18n/numbers.ts';
import { aboutRecords } from './about-table.ts';
import { amountColumns, columnsOf, sectionLine } from './columns.ts';
import { type Cell, linesOf } from './records.ts';
import { writeAmount } from './written-amount.ts';
import { type Cells, claimCells, listed, placeCells, sourceCells } from './written-cells.ts';

/** A row with its number in the file that it was read from; null for one that no file has. */
interface WrittenRow {
  readonly row: number | null;
  readonly cells: Cells;
}

/** The three tables of an airlift, each with its header as the first record. */
export interface CanonicalTables {
  readonly rows: readonly (readonly Cell[])[];
  readonly places: readonly (readonly Cell[])[];
  readonly about: readonly (readonly Cell[])[];
  /** Of each record of `rows` behind the header its number in the file that it was read from. */
  readonly rowNumbers: readonly (number | null)[];
}

export interface TableOptions {
  readonly airlift: Airlift;
  readonly shown: Shown;
  /** The reader's, by whose custom spreadsheets divide cells. */
  readonly language: Language;
  /** Those in which its texts are written, the first one's unmarked; by default the airlift's own. */
  readonly languages?: Airlift['languages'];
}

/**
 * The rows that a filter shows, the places they name, and what the airlift is called. A row of which the filter shows some
 * is there as its source has it.
 */
export function tablesOfAirlift({
  airlift: whole,
  shown,
  languages,
}: Omit<TableOptions, 'language'>): CanonicalTables {
  const airlift = languages === undefined ? whole : { ...whole, languages };
  const movements = movementsIn(airlift, shown);
  const rows = rowsOf(airlift, shown, movements);
  const named = new Set(
    [...movements].flatMap(({ from, via, to }) => [...from, ...via, ...to].map(({ id }) => id)),
  );
  const isAll = movements.size === airlift.movements.length;
  const places = airlift.places.filter((place) => isAll || named.has(place.id));
  const hasAmount = rows.some(({ cells }) =>
    Object.values(amountColumns).some((column) => cells[column] !== undefined),
  );
  // A table without a column of amounts would have a flight a row.
  const always = ['from', 'to', ...(hasAmount ? [] : [amountColumns.flights])];
  return {
    rows: recordsOf(
      rows.map(({ cells }) => cells),
      columnsOf.rows,
      always,
    ),
    places: recordsOf(
      places.map((place) => placeCells(place, airlift)),
      columnsOf.places,
      ['id', 'name'],
    ),
    about: aboutRecords(airlift),
    rowNumbers: rows.map(({ row }) => row),
  };
}

export const tableText = (options: TableOptions): string =>
  textOfTables(tablesOfAirlift(options), listSeparator(options.language));

/** The tables as one CSV file, headed by a byte order mark, without which spreadsheets do not read UTF-8. */
export function textOfTables(
  { rows, places, about }: Omit<CanonicalTables, 'rowNumbers'>,
  separator: ',' | ';',
): string {
  const sections = [...rows, [], [sectionLine('places')], ...places, [], [sectionLine('about')], ...about];
  return `\uFEFF${linesOf(sections, separator)}`;
}

/** A header of the columns in which anything stands, those in other languages behind their own, and a record a row. */
function recordsOf(rows: readonly Cells[], order: readonly string[], always: readonly string[]): Cell[][] {
  const used = new Set([
    ...always,
    ...rows.flatMap((row) => Object.keys(row).filter((key) => row[key] !== null)),
  ]);
  const place = (column: string) => {
    const own = order.indexOf(column);
    return own >= 0 ? own : order.indexOf(column.replace(/_[a-z]{2}$/, '')) + 0.5;
  };
  const columns = [...used].sort((one, other) => place(one) - place(other) || (one < other ? -1 : 1));
  return [columns, ...rows.map((row) => columns.map((column) => row[column] ?? null))];
}

/** What the filter shows with all of its parts, and the wholes of which it shows what no part accounts for. */
function movementsIn(airlift: Airlift, { movements }: Shown): ReadonlySet<Movement> {
  const kept = new Set<Movement>();
  const keep = (movement: Movement) => {
    kept.add(movement);
    for (const { parts } of partitionsOf(airlift, movement)) for (const part of parts) keep(part);
  };
  for (const { movement, portion } of movements)
    if (portion === 'rest') kept.add(movement);
    else keep(movement);
  return new Set(airlift.movements.filter((movement) => kept.has(movement)));
}

function rowsOf(airlift: Airlift, shown: Shown, movements: ReadonlySet<Movement>): WrittenRow[] {
  const ids = new Set([...movements].map(({ id }) => id));
  const translated = new Set<string>();
  const counted = new Set<Claim>([
    ...airlift.movements.flatMap(({ claims }) => claims.map(({ claim }) => claim)),
    ...airlift.fleets.map(({ claim }) => claim),
  ]);
  const texts = airlift.claims.filter((claim) => !counted.has(claim));
  return [
    ...[...movements].flatMap((movement) => movementRows(movement, ids, airlift, translated)),
    ...shown.fleets.map((fleet) => fleetRow(fleet, airlift)),
    ...texts.map((claim) => ({
      row: claim.row,
      cells: { ...claimCells(claim, airlift), movement: claim.id, kind: 'text' },
    })),
  ];
}

const typesCell = (types: readonly AircraftType[]) =>
  listed(types.map(({ name }) => name.replaceAll(';', ',')));

const endCell = (places: readonly Place[], inAll: number | null) =>
  listed([...places.map(({ id }) => id), ...(inAll === null ? [] : [`… (${inAll} places)`])]);

const amountCells = (amounts: readonly Amount[]): Cells =>
  Object.fromEntries(
    measures.flatMap((measure) => {
      const amount = amounts.find((each) => each.measure === measure);
      if (amount === undefined) return [];
      const cell = amount.comparator === '=' ? amount.value : writeAmount(amount);
      return [[amountColumns[measure], cell]];
    }),
  );

/** A row a claim; where the source says how its count divides, a row a share besides. */
function movementRows(
  movement: Movement,
  written: ReadonlySet<string>,
  airlift: Airlift,
  translated: Set<string>,
): WrittenRow[] {
  const { id, from, via, to, placesInAll, period, partOf, split } = movement;
  const said: Cells = {
    movement: id,
    part_of: partOf !== null && written.has(partOf) ? partOf : null,
    from: endCell(from, placesInAll.from),
    via: endCell(via, null),
    to: endCell(to, placesInAll.to),
    date: period === null ? null : writePeriod(period),
    aircraft: typesCell(movement.aircraft),
    ...operatorCells(movement, airlift, translated),
  };
  const rows = movement.claims.map(({ claim, amounts }) => ({
    row: claim.row,
    cells: { ...said, ...amountCells(amounts), ...claimCells(claim, airlift) },
  }));
  const [first] = movement.claims;
  const shares = (split ?? []).map((share, index): WrittenRow => {
    const types = movement.aircraft.filter(({ id: type }) => type === share.aircraft);
    const cells = {
      ...said,
      movement: `${id}-share-${index + 1}`,
      part_of: id,
      to: share.to,
      aircraft: typesCell(types),
      ...amountCells([{ measure: 'aircraft', ...share.count }]),
      ...(first === undefined ? {} : sourceCells(first.claim.source)),
    };
    return { row: null, cells };
  });
  return [...rows, ...shares];
}

/** Names in other languages once only. */
function operatorCells({ operators }: Movement, { languages }: Airlift, translated: Set<string>): Cells {
  const [own, ...others] = languages;
  const names = (language: Language) =>
    listed(operators.map((each) => each.names[language].replaceAll(';', ',')));
  const isNew = operators.some(({ id }) => !translated.has(id));
  for (const { id } of operators) translated.add(id);
  const different = others.filter((language) => isNew && names(language) !== names(own));
  return {
    operator: names(own),
    ...Object.fromEntries(different.map((language) => [`operator_${language}`, names(language)])),
  };
}

function fleetRow({ id, claim, count, aircraft }: Fleet, airlift: Airlift): WrittenRow {
  const cells = {
    movement: id,
    kind: 'fleet',
    aircraft: typesCell([aircraft]),
    ...amountCells([{ measure: 'aircraft', ...count }]),
    ...claimCells(claim, airlift),
  };
  return { row: claim.row, cells };
}
