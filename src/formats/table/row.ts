// One row of the table of movements as what it says; what cannot be read of it is told, cell by cell.
import type { AircraftType, Place } from '../../airlift/airlift.ts';
import { type Amount, type Measure, measures } from '../../airlift/amount.ts';
import { type CalendarDate, type Period, readPeriod } from '../../airlift/period.ts';
import type { Position } from '../../geodesy/position.ts';
import type { Mend, ProblemCode, Values, Weight } from '../opening.ts';
import { readAmount } from './amount-cell.ts';
import { amountColumns, type Table, type TableRow } from './columns.ts';
import type { Faults } from './faults.ts';
import { readPosition } from './place-cells.ts';
import { placeFault } from './place-faults.ts';
import type { PlaceFinder } from './place-finder.ts';
import { sharedAmounts } from './sharing.ts';
import { idFrom } from './texts.ts';
import type { TypeFinder } from './type-finder.ts';

/** What a row tells of: something that flew, aircraft that were assembled, or no count at all. */
export type RowKind = 'movement' | 'fleet' | 'text';

export interface Ends {
  readonly places: readonly Place[];
  /** How many there are in all, where only some are named. */
  readonly inAll: number | null;
}

export interface ReadRow {
  readonly source: TableRow;
  readonly kind: RowKind;
  /** The word for its movement as an id; empty where it has none. */
  readonly movement: string;
  readonly partOf: string;
  readonly from: Ends;
  readonly via: Ends;
  readonly to: Ends;
  readonly period: Period | null;
  readonly aircraft: readonly AircraftType[];
  readonly amounts: readonly Amount[];
}

export interface Finders {
  readonly places: PlaceFinder;
  readonly types: TypeFinder;
}

/** Names in a cell, divided by semicolons. */
export const namesIn = (cell: string): readonly string[] =>
  cell
    .split(';')
    .map((name) => name.trim())
    .filter(Boolean);

/** "… (20 places)" at the end of a list. */
const inAllForm = /^(?:…|\.\.\.)?\s*\((\d{1,4}) places\)$/;

/** The places that a cell names, and how many there are in all, where only some are named. */
export function endNames(cell: string): { readonly names: readonly string[]; readonly inAll: number | null } {
  const written = namesIn(cell);
  const inAll = written.flatMap((name) => inAllForm.exec(name)?.[1] ?? []).map(Number)[0] ?? null;
  return { names: written.filter((name) => !inAllForm.test(name)), inAll };
}

/** Reads rows, each with all that is wrong with it. */
export class RowReader {
  readonly #finders: Finders;
  readonly #faults: Faults;
  readonly #periods = new Map<string, Period | null>();
  readonly #sharedAmounts = sharedAmounts();
  /** A table without amounts has a row for each flight. */
  readonly #isOneFlightARow: boolean;

  constructor(table: Table, finders: Finders, faults: Faults) {
    this.#finders = finders;
    this.#faults = faults;
    this.#isOneFlightARow = !measures.some((measure) => table.has(amountColumns[measure]));
  }

  /** @returns null for a row that is left out, or that has to be asked about */
  read(row: TableRow): ReadRow | null {
    let isLeftOut = false;
    const leaveOut: LeaveOut = (code, column, more = {}) => {
      const written = column === null ? null : (row.written?.(column) ?? null);
      const found = column === null ? null : (written?.found ?? row.cell(column));
      const fault = {
        code,
        weight: 'left-out',
        table: 'rows',
        row: row.row,
        found,
        ...more,
      } as const;
      if (fault.weight !== 'told') isLeftOut = true;
      this.#faults.add({ ...fault, column: written?.column ?? column });
    };
    const { cell } = row;
    const kind = (cell('kind').toLowerCase() || 'movement') as RowKind;
    if (!['movement', 'fleet', 'text'].includes(kind))
      leaveOut('unreadable-word', 'kind', { values: { says: 'row' } });
    const from = this.#ends(row, 'from', leaveOut);
    const via = this.#ends(row, 'via', leaveOut);
    const to = this.#ends(row, 'to', leaveOut);
    const period = this.#period(cell('date'));
    if (cell('date') !== '' && period === null)
      leaveOut('unreadable-date', 'date', { mends: [asNotReported('date', cell('date'))] });
    for (const column of ['source_date', 'said_on', 'speaks_of'])
      if (cell(column) !== '' && dayIn(cell(column)) === null)
        leaveOut('unreadable-date', column, {
          values: { says: 'day' },
          mends: [asNotReported(column, cell(column))],
        });
    const aircraft = namesIn(cell('aircraft')).map((name) => this.#finders.types.find(name));
    for (const name of new Set(namesIn(cell('aircraft')))) {
      const by = this.#finders.types.guessedBy(name);
      const type = this.#finders.types.find(name);
      if (by !== null)
        leaveOut('type-guessed', 'aircraft', {
          weight: 'told',
          found: name,
          values: { name: type.name, by },
        });
    }
    const amounts = this.#sharedAmounts(this.#amounts(row, kind, leaveOut));
    if (kind === 'fleet' && (aircraft.length !== 1 || !amounts.some(({ measure }) => measure === 'aircraft')))
      leaveOut('missing', aircraft.length === 1 ? 'aircraft_count' : 'aircraft', {
        values: { says: 'fleet' },
      });
    if (kind === 'text' && cell('note') === '') leaveOut('missing', 'note', { values: { says: 'text' } });
    if (
      kind === 'movement' &&
      amounts.length + from.places.length + via.places.length + to.places.length === 0 &&
      !isLeftOut
    )
      leaveOut('says-nothing', null);
    if (isLeftOut) return null;
    return {
      source: row,
      kind,
      movement: idFrom(cell('movement')),
      partOf: idFrom(cell('part_of')),
      from,
      via,
      to,
      period,
      aircraft: [...new Set(aircraft)],
      amounts,
    };
  }

  #period(text: string): Period | null {
    let period = this.#periods.get(text);
    if (period === undefined) {
      period = text === '' ? null : readPeriod(text);
      this.#periods.set(text, period);
    }
    return period;
  }

  #amounts(row: TableRow, kind: RowKind, leaveOut: LeaveOut): readonly Amount[] {
    if (kind === 'movement' && this.#isOneFlightARow)
      return [{ measure: 'flights', comparator: '=', value: row.rows?.length ?? 1 }];
    const read = (measure: Measure): Amount[] => {
      const column = amountColumns[measure];
      const written = row.cell(column);
      if (written === '') return [];
      const amount = readAmount(written, measure);
      if (amount === null)
        leaveOut('unreadable-amount', column, {
          values: { measure, fault: '' },
          mends: [asNotReported(column, written)],
        });
      return amount === null ? [] : [amount];
    };
    return measures.flatMap(read);
  }

  #ends(row: TableRow, end: 'from' | 'via' | 'to', leaveOut: LeaveOut): Ends {
    const { names: named, inAll } = endNames(row.cell(end));
    const names = [...named];
    const [latitude, longitude] = [row.cell(`${end}_lat`), row.cell(`${end}_lon`)];
    let position: Position | null = null;
    if (latitude + longitude !== '') {
      position = readPosition(latitude, longitude);
      if (position === null || names.length > 1) {
        const values = names.length > 1 ? { says: 'several', end } : {};
        leaveOut('unreadable-position', `${end}_lat`, { values });
        return { places: [], inAll };
      }
      if (names.length === 0) names.push(`${latitude}, ${longitude}`);
    }
    const beside = names.length === 1 && position === null ? row.cell(`${end}_name`) : '';
    const places = names.flatMap((name) => {
      const own = this.#finders.places.find(name, position);
      const isUnknown = own.kind === 'none' || own.kind === 'several';
      const other = isUnknown && beside !== '' ? this.#finders.places.find(beside, null) : own;
      const found = other.kind === 'place' ? other : own;
      const fault = placeFault(other === found && found !== own ? beside : name, found, (place) =>
        this.#finders.places.wordFor(place),
      );
      if (fault !== null) leaveOut(fault.code, end, fault);
      return found.kind === 'place' ? [found.place] : [];
    });
    // Of a journey a stop may come twice.
    return { places: end === 'via' ? places : [...new Set(places)], inAll };
  }
}

type LeaveOut = (
  code: ProblemCode,
  column: string | null,
  more?: {
    readonly weight?: Weight;
    readonly found?: string;
    readonly values?: Values;
    readonly mends?: readonly Mend[];
  },
) => void;

const asNotReported = (column: string, text: string): Mend => ({
  code: 'not-reported',
  values: {},
  answers: { notReported: [{ column, text }] },
});

/** A whole day, as an address and a source write it; null for what is none. */
export function dayIn(text: string): CalendarDate | null {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && readPeriod(text) !== null ? text : null;
}
