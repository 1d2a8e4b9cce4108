// Where a row's flight began, passed and ended: in two columns, in one as a route, with a hub, or there and back.
import type { Position } from '../../../geodesy/position.ts';
import type { Answers } from '../../answers.ts';
import type { TableRecord } from '../../workbook.ts';
import { readNothing } from '../cells/nothing-marks.ts';
import { readDegrees, readPositionCell } from '../cells/positions.ts';
import { directionOf, routeParts } from '../understanding/content.ts';
import type { SourceColumns } from './source-columns.ts';

/** Cells of the canonical table. */
export type Cells = Record<string, string>;

export type EndsFault = 'no-hub' | 'unreadable-route' | 'unreadable-direction';

/** One leg or more; or what cannot be read of them. */
export type EndsRead =
  | {
      readonly legs: readonly Cells[];
      /** Whether a cell names the ends the other way round than their positions stand. */
      readonly isReversed?: boolean;
    }
  | { readonly fault: EndsFault; readonly column: string };

/** Degrees as the canonical table has them; what is none stays as it is written, to be told. */
function degrees(text: string, axis: 'lat' | 'lon'): string {
  if (text === '' || /^-?\d{1,3}(?:\.\d+)?$/.test(text)) return text;
  const read = readDegrees(text, axis === 'lat' ? 'latitude' : 'longitude');
  return read === null ? text : String(read);
}

const reversed = ({ from = '', to = '', ...rest }: Cells): Cells => {
  const swapped = Object.entries(rest).map(([key, text]) => [
    key.startsWith('from_')
      ? key.replace('from_', 'to_')
      : key.startsWith('to_')
        ? key.replace('to_', 'from_')
        : key,
    text,
  ]);
  return { ...Object.fromEntries(swapped), from: to, to: from };
};

/** Whether a place of that name is near to a position, degrees; null where none is known. */
export type IsNear = (name: string, position: Position) => boolean | null;

interface PlacesKnown {
  /** Several places of one cell as the canonical table divides them. */
  readonly places: (text: string) => string;
  readonly isPlace: (text: string) => boolean;
  readonly isNear: IsNear;
  /** A town with the state or country that a column of its own names, where that decides. */
  readonly within: (town: string, region: string) => string;
}

export class EndsReader {
  readonly #columns: SourceColumns;
  readonly #hub: Answers['hub'];
  readonly #places: (text: string) => string;
  readonly #isPlace: (text: string) => boolean;
  readonly #isNear: IsNear;
  readonly #within: PlacesKnown['within'];

  constructor(columns: SourceColumns, answers: Answers, { places, isPlace, isNear, within }: PlacesKnown) {
    this.#columns = columns;
    this.#hub = answers.hub;
    this.#places = places;
    this.#isPlace = isPlace;
    this.#isNear = isNear;
    this.#within = within;
  }

  /** @param isCounted whether the table counts: then a chain is one movement over its stops, or its amounts were added twice */
  read(record: TableRecord, isCounted: boolean): EndsRead {
    const { text, said, has } = {
      text: (taken: string) => this.#columns.text(taken, record),
      said: (taken: string) => this.#columns.said(taken, record),
      has: (...taken: readonly string[]) => this.#columns.has(...taken),
    };
    if (has('ends')) return this.#route(record, isCounted);
    const place = (taken: string) => this.#places(said(taken));
    const hub = this.#hub;
    const [hasFrom, hasTo] = [has('from', 'from_lat', 'from_name'), has('to', 'to_lat', 'to_name')];
    if (has('direction') && !(hasFrom && hasTo)) {
      const partner = ['partner', 'from', 'to'].map(place).find((each) => each !== '') ?? '';
      const end = ['partner', 'from', 'to'].find((each) => has(each)) ?? 'direction';
      if (hub === undefined) return { fault: 'no-hub', column: this.#columns.nameOf(end) };
      const direction = directionOf(said('direction'));
      if (direction === null)
        return { fault: 'unreadable-direction', column: this.#columns.nameOf('direction') };
      return {
        legs: [direction === 'in' ? { from: partner, to: hub.place } : { from: hub.place, to: partner }],
      };
    }
    if (has('partner') || hasFrom !== hasTo) {
      const end = has('partner') ? 'partner' : hasFrom ? 'from' : 'to';
      if (hub === undefined) return { fault: 'no-hub', column: this.#columns.nameOf(end) };
      const isTo = end === 'from' || (end === 'partner' && hub.end === 'to');
      const own = isTo ? 'from' : 'to';
      const positions = Object.fromEntries(
        (['lat', 'lon'] as const).map((axis) => [`${own}_${axis}`, degrees(text(`${own}_${axis}`), axis)]),
      );
      return { legs: [{ ...positions, [own]: place(end), [isTo ? 'to' : 'from']: hub.place }] };
    }
    const stops = this.#columns.all('via').map((column) => this.#columns.textAt(column, record));
    const leg: Cells = {
      via: stops.length > 1 ? stops.map(this.#places).filter(Boolean).join('; ') : place('via'),
    };
    for (const end of ['from', 'to']) {
      const [named, region] = [place(end) || said(`${end}_name`), said(`${end}_region`)];
      leg[end] = named === '' || region === '' ? named : this.#within(named, region);
      leg[`${end}_name`] = said(`${end}_name`);
      leg[`${end}_lat`] = degrees(said(`${end}_lat`), 'lat');
      leg[`${end}_lon`] = degrees(said(`${end}_lon`), 'lon');
      // A position with its name beside it.
      const name = said(`${end}_name`);
      const at = name === '' || leg[`${end}_lat`] !== '' ? null : readPositionCell(said(end));
      if (at !== null)
        Object.assign(leg, { [end]: name, [`${end}_lat`]: String(at[1]), [`${end}_lon`]: String(at[0]) });
    }
    return has('ends_name') ? this.#named(leg, said('ends_name')) : { legs: [leg] };
  }

  /** A leg between positions, with the names that one cell gives both of its ends. */
  #named(leg: Cells, text: string): EndsRead {
    const [one, other, ...more] = routeParts(text, { isPlace: this.#isPlace });
    if (one === undefined || other === undefined || more.length > 0) return { legs: [leg] };
    const at = (end: string): Position => [Number(leg[`${end}_lon`]), Number(leg[`${end}_lat`])];
    const isNear = (name: string, end: string) => this.#isNear(name, at(end));
    const isReversed =
      (isNear(one, 'to') === true && isNear(one, 'from') === false && isNear(other, 'to') !== true) ||
      (isNear(other, 'from') === true && isNear(other, 'to') === false && isNear(one, 'from') !== true);
    const [from, to] = isReversed ? [other, one] : [one, other];
    return { legs: [{ ...leg, from, to, from_name: from, to_name: to }], isReversed };
  }

  /** The legs of one column, or of several one after the other: `Leg 1`, `Leg 2`. */
  #route(record: TableRecord, isCounted: boolean): EndsRead {
    const columns = this.#columns.all('ends');
    const texts = columns.map((column) => this.#columns.textAt(column, record));
    const legs = (columns.length === 1 ? [this.#columns.said('ends', record)] : texts)
      .filter((text, at) => text !== '' || (at === 0 && texts.every((each) => each === '')))
      .filter((text, _, all) => all.length === 1 || readNothing(text) === null);
    const reads = legs.map((text) => this.#routeIn(text, false));
    const [first, ...others] = reads;
    if (first === undefined || others.length === 0) return this.#routeIn(legs[0] ?? '', isCounted);
    const fault = reads.find((read) => 'fault' in read);
    if (fault !== undefined) return fault;
    const all = reads.flatMap((read) => ('legs' in read ? read.legs : []));
    const [one = {}, last = {}] = [all[0], all.at(-1)];
    if (!isCounted) return { legs: all };
    const stops = all.slice(1).flatMap(({ from = '' }, at) => [...new Set([all[at]?.to ?? '', from])]);
    return { legs: [{ from: one.from ?? '', via: stops.join('; '), to: last.to ?? '' }] };
  }

  #routeIn(text: string, isCounted: boolean): EndsRead {
    if (text === '') return { legs: [{ from: '', to: '' }] };
    const parts = routeParts(text, { isPlace: this.#isPlace });
    if (parts.length < 2) return { fault: 'unreadable-route', column: this.#columns.nameOf('ends') };
    const [first = '', ...others] = parts;
    const last = others.at(-1) ?? '';
    if (isCounted) return { legs: [{ from: first, via: others.slice(0, -1).join('; '), to: last }] };
    return { legs: others.map((to, index) => ({ from: parts[index] ?? '', to })) };
  }
}

/** Of a row that counts both directions one row each, with the amounts of its own. */
export function bothDirections(leg: Cells, amounts: Cells, hubGoesOut: boolean): readonly Cells[] {
  const of = (direction: 'out' | 'in') =>
    Object.entries(amounts).flatMap(([taken, text]) =>
      taken.endsWith(`_${direction}`) ? [[taken.replace(/_(?:out|in)$/, ''), text] as const] : [],
    );
  const both = Object.fromEntries(Object.entries(amounts).filter(([taken]) => !/_(?:out|in)$/.test(taken)));
  const isSaid = (entries: readonly (readonly [string, string])[]) =>
    entries.some(([, text]) => text !== '' && text !== '0');
  const [out, back] = [of('out'), of('in')];
  const there = hubGoesOut ? leg : reversed(leg);
  const rows = [
    ...(isSaid(out) || !isSaid(back) ? [{ ...there, ...both, ...Object.fromEntries(out) }] : []),
    ...(isSaid(back) ? [{ ...reversed(there), ...Object.fromEntries(back) }] : []),
  ];
  return rows;
}
