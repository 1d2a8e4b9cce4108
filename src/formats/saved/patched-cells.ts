// What edited cells of places, days, types and operators make of a movement, as far as the other rows of its table tell it.
import type { AircraftType, Airlift, Movement, Operator, Place } from '../../airlift/airlift.ts';
import { type Period, readPeriod, writePeriod } from '../../airlift/period.ts';
import type { Answers } from '../answers.ts';
import { geodesicsOf } from '../measure.ts';
import { flightStateOf } from '../table/cells/flags.ts';
import { PlaceFinder } from '../table/place-finder.ts';
import { isTotal } from '../table/reading/total-rows.ts';
import { endNames, namesIn } from '../table/row.ts';
import { idFrom, localized } from '../table/texts.ts';
import type { TableRecord } from '../workbook.ts';
import type { TableDocument } from './document.ts';

type Ends = 'from' | 'via' | 'to';
const isEnd = (column: string): column is Ends => ['from', 'via', 'to'].includes(column);

/** Whether a cell says something of what flew, and not that nothing did, or that its row is a total. */
export const isSaid = (text: string) => flightStateOf(text) === null && !isTotal(text);

/** What nobody knows but by the name that the table gives it. */
const isOnlyNamed = ({ icaoDesignator, makersName, wingspan, silhouette }: AircraftType) =>
  icaoDesignator === null && makersName === null && wingspan === null && silhouette === null;

/** As names are compared where types are looked up. */
const keyOf = (name: string) => idFrom(name).replaceAll('-', '');
const operatorKey = (name: string) => idFrom(name) || name;

export class CellPatcher {
  readonly #airlift: Airlift;
  readonly #document: TableDocument;
  /** Null where cells are not read as they stand. */
  readonly #answers: Answers | null;
  readonly #header: readonly string[];
  /** Columns that were changed. */
  readonly #changed = new Set<string>();
  #places: { readonly own: ReadonlySet<Place>; readonly finder: PlaceFinder } | null = null;
  #types: ReadonlyMap<string, AircraftType | null> | null = null;
  #operators: ReadonlyMap<string, Operator> | null = null;

  /** @param answers null where the table's cells are not read as they stand */
  constructor(airlift: Airlift, document: TableDocument, answers: Answers | null) {
    this.#airlift = airlift;
    this.#document = document;
    this.#answers = answers;
    this.#header = document.rows[0]?.cells ?? [];
  }

  /**
   * @param columns that were changed in its one row
   * @returns null where the row has to be read
   */
  patched(movement: Movement, record: TableRecord, columns: readonly string[]): Movement | null {
    if (this.#answers === null || movement.claims.length !== 1) return null;
    if ((this.#answers.notReported ?? []).length > 0) return null;
    let patched: Movement | null = movement;
    for (const column of columns) {
      const text = this.#cell(record, column);
      if (patched === null || !isSaid(text)) return null;
      this.#changed.add(column);
      if (column === 'date') patched = this.#withPeriod(patched, text);
      else if (column === 'aircraft') patched = this.#withTypes(patched, text);
      else if (column === 'operator') patched = this.#withOperators(patched, text);
      else if (isEnd(column)) patched = this.#withEnds(patched, column, text, record);
      else return null;
    }
    return patched;
  }

  /**
   * What of the airlift depends on all of its movements.
   * @returns null where the table has to be read
   */
  partsOf(movements: readonly Movement[]): Partial<Airlift> | null {
    const { places } = this.#airlift;
    const parts: { -readonly [Part in 'aircraft' | 'operators' | 'geodesics']?: Airlift[Part] } = {};
    if ([...this.#changed].some(isEnd)) {
      const ids = (list: readonly Place[]) => list.map(({ id }) => id);
      const ends = movements.map(({ from, via, to }) => ({ from: ids(from), via: ids(via), to: ids(to) }));
      parts.geodesics = geodesicsOf(ends, places);
    }
    if (this.#changed.has('aircraft')) {
      const aircraft = this.#inOrder(movements, (movement) => movement.aircraft, this.#airlift.aircraft);
      const named = aircraft?.filter(isOnlyNamed) ?? [];
      const first = this.#firstNames('aircraft', idFrom);
      if (aircraft === null || named.some(({ id, name }) => first.get(id) !== name)) return null;
      parts.aircraft = aircraft;
    }
    if (this.#changed.has('operator')) {
      const operators = this.#inOrder(movements, (movement) => movement.operators, this.#airlift.operators);
      const [own] = this.#airlift.languages;
      const first = this.#firstNames('operator', operatorKey);
      if (operators === null || operators.some(({ id, names }) => first.get(id) !== names[own])) return null;
      parts.operators = operators;
    }
    return parts;
  }

  #cell({ cells }: TableRecord, column: string): string {
    return (cells[this.#header.indexOf(column)] ?? '').trim();
  }

  #withPeriod(movement: Movement, text: string): Movement | null {
    const period = text === '' ? null : readPeriod(text);
    if (text !== '' && period === null) return null;
    // As an airlift keeps it.
    return { ...movement, period: period && (readPeriod(writePeriod(period)) as Period) };
  }

  #withTypes(movement: Movement, text: string): Movement | null {
    this.#types ??= this.#byName(this.#airlift.aircraft);
    const types: AircraftType[] = [];
    for (const name of namesIn(text)) {
      const type = this.#types.get(keyOf(name)) ?? null;
      if (type === null || (isOnlyNamed(type) && idFrom(name) !== type.id)) return null;
      if (!types.includes(type)) types.push(type);
    }
    return { ...movement, aircraft: types };
  }

  /** By what the table calls them; null for what two types are called. */
  #byName(types: readonly AircraftType[]): ReadonlyMap<string, AircraftType | null> {
    const byKey = new Map<string, AircraftType | null>();
    for (const type of types) byKey.set(keyOf(type.name), byKey.has(keyOf(type.name)) ? null : type);
    return byKey;
  }

  #withOperators(movement: Movement, text: string): Movement | null {
    // Names in other languages would have to be taken along.
    if (this.#header.some((column) => column.startsWith('operator_'))) return null;
    const known = new Map(this.#operators ?? this.#airlift.operators.map((each) => [each.id, each] as const));
    const [own] = this.#airlift.languages;
    const operators = namesIn(text).map((name): Operator | null => {
      const id = operatorKey(name);
      const names = localized({ [own]: name }, own);
      const operator = known.get(id) ?? (names && { id, names });
      if (operator === null || operator.names[own] !== name) return null;
      known.set(id, operator);
      return operator;
    });
    this.#operators = known;
    return operators.includes(null) ? null : { ...movement, operators: operators as readonly Operator[] };
  }

  #withEnds(movement: Movement, end: Ends, text: string, record: TableRecord): Movement | null {
    if (this.#cell(record, `${end}_lat`) + this.#cell(record, `${end}_lon`) !== '') return null;
    this.#places ??= this.#placesOfTable();
    const { own, finder } = this.#places;
    const { names, inAll } = endNames(text);
    const places: Place[] = [];
    // Places that rows alone name stand in the order of the rows.
    if (movement[end].some((place) => !own.has(place))) return null;
    for (const name of names) {
      const found = finder.find(name, null);
      if (found.kind !== 'place' || !own.has(found.place)) return null;
      places.push(found.place);
    }
    const all = end === 'via' ? movement.placesInAll : { ...movement.placesInAll, [end]: inAll };
    return { ...movement, [end]: end === 'via' ? places : [...new Set(places)], placesInAll: all };
  }

  /** Those that the table itself describes. */
  #placesOfTable() {
    const { places, languages } = this.#airlift;
    const [header, ...records] = this.#document.places;
    const at = header?.cells.indexOf('id') ?? -1;
    const isSame = records.every(({ cells }, index) => {
      const place = places[index];
      return place !== undefined && idFrom(cells[at] ?? '') === idFrom(place.id);
    });
    const own = isSame ? places.slice(0, records.length) : [];
    const finder = new PlaceFinder(own, { places: [], aircraft: [] }, languages[0], this.#answers ?? {});
    return { own: new Set(own), finder };
  }

  /**
   * Things in the order in which the rows name them.
   * @returns null where their order was another before: then more than these rows name them
   */
  #inOrder<Thing extends AircraftType | Operator>(
    movements: readonly Movement[],
    of: (movement: Movement) => readonly Thing[],
    before: readonly Thing[],
  ): readonly Thing[] | null {
    const { claims, fleets, movements: all } = this.#airlift;
    const told = new Set(claims.map(({ row }) => row));
    const { rows, leftOut, edits } = this.#document;
    const skipped = new Set(leftOut);
    for (const { row } of edits) skipped.delete(row);
    const isWhole =
      fleets.length === 0 &&
      all.every((movement) => movement.claims.length === 1) &&
      rows.every(({ row }, index) => index === 0 || told.has(row) || skipped.has(row));
    const named = [...new Set(all.flatMap(of))];
    const isSame = named.length === before.length && named.every((thing, index) => thing === before[index]);
    return isWhole && isSame ? [...new Set(movements.flatMap(of))] : null;
  }

  /** As the first row writes it that names a thing. */
  #firstNames(column: string, keyOfName: (name: string) => string): ReadonlyMap<string, string> {
    const told = new Set(this.#airlift.claims.map(({ row }) => row));
    const first = new Map<string, string>();
    for (const record of this.#document.rows.slice(1)) {
      if (!told.has(record.row)) continue;
      for (const name of namesIn(this.#cell(record, column)))
        if (!first.has(keyOfName(name))) first.set(keyOfName(name), name);
    }
    return first;
  }
}
