// What a filter shows of an airlift, and what can be asked of it.
import type { AircraftType, Claim, Fleet, Movement, Place } from '../airlift.ts';
import type { Bounds, Measure } from '../amount.ts';
import type { CalendarDate, Days, Period } from '../period.ts';

export type Portion = 'whole' | 'some';

/** What none of the parts of a whole accounts for. */
export interface Rest extends Bounds {
  /** The value to tell, where a source says "about" the whole or a part of it. */
  readonly value: number;
}

/** A movement as the filter shows it. */
export interface ShownMovement {
  readonly movement: Movement;
  /** Its whole count; some of it, how many is not reported; or what none of its parts accounts for. */
  readonly portion: Portion | 'rest';
  /** The types of this movement that are picked. */
  readonly aircraft: readonly AircraftType[];
  /** Of a rest how much it is, by measure. */
  readonly rest: ReadonlyMap<Measure, Rest> | null;
}

/** What of an airlift a filter shows. */
export interface Shown {
  readonly aircraft: readonly AircraftType[];
  /** What may be added up: no whole beside its parts. Of many movements made when it is asked for: an object each. */
  readonly movements: readonly ShownMovement[];
  readonly fleets: readonly Fleet[];
  /** The claims that speak of what is shown, each once. */
  readonly claims: readonly Claim[];
  readonly portion: Portion | 'none';
  readonly hasMovements: boolean;
  /** Answers of many movements without an object each; null where they are few. */
  readonly tally: Tally | null;
}

/** How a whole and the sum of a group of its parts stand to each other. */
export type Agreement =
  | { readonly kind: 'equal' }
  /** The parts do not reach the whole: this much is in none of them. */
  | { readonly kind: 'rest'; readonly rest: Bounds }
  /** The parts are more than the whole, whichever source is asked: a contradiction. */
  | { readonly kind: 'exceeded'; readonly sum: Bounds };

/** A sum of one measure over some movements. */
export interface Total {
  readonly measure: Measure;
  readonly bounds: Bounds;
  /** The sum of the values, where a source says "about" one of them and so gives it no bounds; null where all have bounds. */
  readonly about: number | null;
  /** How many rows were added up. */
  readonly rows: number;
  /** Where a source printed a total of its own that its rows do not add up to. */
  readonly disagreement: Exclude<Agreement, { kind: 'equal' }> | null;
}

export interface DayCounts {
  readonly span: Days;
  /** By day; a day without an entry has no row. */
  readonly days: ReadonlyMap<CalendarDate, Bounds>;
  /** What is of one month (`YYYY-MM`) and of no single day in it. */
  readonly months: ReadonlyMap<string, Bounds>;
  /** What is of several months or of none that is reported; null where there is nothing of it. */
  readonly unknown: Bounds | null;
}

/** How a flow is drawn. */
export type FlowState =
  /** With its width. */
  | 'whole'
  /** A filter shows some of it, how much is not reported. */
  | 'some'
  /** The filter does not show it. */
  | 'out'
  /** Its movements say nothing of the measure. */
  | 'uncounted';

/** A line on the map: a route with all that moved on it, or one movement whose amounts several places share. */
export interface Flow {
  /** That of its route, or `movement:id` where several places share it. */
  readonly id: string;
  readonly from: readonly Place[];
  readonly via: readonly Place[];
  readonly to: readonly Place[];
  readonly isShared: boolean;
  /** The movements on it that the filter shows; all of them where it is `out`. */
  readonly movements: readonly Movement[];
  /** The value to draw: where sources differ, the smallest. */
  readonly value: number;
  /** The largest value that a source gives; the same as `value` where they agree. */
  readonly largest: number;
  /** A source says "more than" or "at least": more than `largest` is possible. */
  readonly isOpen: boolean;
  /** A source says "about". */
  readonly isAbout: boolean;
  /** What its movements count in all, where they count anything of the measure. */
  readonly bounds: Bounds | null;
  readonly state: FlowState;
}

/** What movements lack of which nothing can be drawn: destination, origin, or any place. */
export type Lack = 'to' | 'from' | 'both';

/** Movements that lack an end, and so a line on the map. */
export interface Lacking {
  readonly rows: number;
  /** The first of them, a hundred at most. */
  readonly first: readonly ShownMovement[];
  readonly totalOf: (measure: Measure) => Total | null;
}

/** The answers of many movements under a filter: the same as their list would give, without one. */
export interface Tally {
  readonly isEmpty: boolean;
  readonly list: () => readonly ShownMovement[];
  /** @param isTied of what names a place, or of what names none */
  readonly total: (measure: Measure, isTied: boolean) => Total | null;
  /** Of what names a place; null where no day is reported. */
  readonly days: (measure: Measure) => DayCounts | null;
  /** The periods of what names a place, is shown whole and has no single day, each once. */
  readonly undated: () => readonly (Period | null)[];
  readonly flows: (measure: Measure) => readonly Flow[];
  readonly lacking: (lack: Lack) => Lacking | null;
  /** How many rows the movements stand for that have a line on the map, and the first of them. */
  readonly drawn: (most: number) => { readonly rows: number; readonly first: readonly ShownMovement[] };
  /** By the id of each box of a facet what the filter would show with that box alone: of what names a place, and of the rest. */
  readonly boxes: (facet: 'types' | 'operators', measure: Measure) => ReadonlyMap<string, BoxTotals>;
}

export interface BoxTotals {
  readonly tied: Bounds | null;
  readonly apart: Bounds | null;
}
