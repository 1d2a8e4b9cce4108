// The subject as plain data: what was reported of an airlift, and by whom.
import type { Position } from '../geodesy/position.ts';
import type { Language, Localized } from '../i18n/languages.ts';
import type { Amount, Count } from './amount.ts';
import type { CalendarDate, Period } from './period.ts';

/** A range of a measured quantity; both ends are the same where only one value is known. */
export interface Range {
  readonly minimum: number;
  readonly maximum: number;
}

export interface Runway {
  /** The two directions, as in `05L/23R`. */
  readonly name: string;
  /** metres */
  readonly length: number;
  readonly approximate: boolean;
}

/** The geodesic from a place to another, on the WGS84 ellipsoid. */
export interface Geodesic {
  /** metres */
  readonly distance: number;
  /** degrees clockwise from true north at the start */
  readonly bearing: number;
}

/** An airfield, or only a city or a region that was named instead of one. */
export type PlaceKind = 'airfield' | 'city' | 'region';

/** Where something flew from, over or to. What was not found of it is null. */
export interface Place {
  readonly id: string;
  readonly kind: PlaceKind;
  /** Of a city or a region a point in its middle. */
  readonly position: Position;
  readonly names: Localized;
  /** ISO 3166-1 alpha-2 */
  readonly country: string | null;
  readonly countryName: Localized | null;
  /** Where it is: "31 km north-east of …". */
  readonly whereabouts: Localized | null;
  readonly icao: string | null;
  readonly iata: string | null;
  readonly ourAirportsId: number | null;
  /** metres above sea level */
  readonly elevation: number | null;
  readonly runways: readonly Runway[] | null;
  /** On the days of the airlift, as `+06:00`. */
  readonly utcOffset: string | null;
  readonly note: Localized | null;
  /** Where it is, is the reader's own word: chosen on a map. */
  readonly byReader?: true;
}

/** What is not known of a type is null, and nothing is computed from it. */
export interface AircraftType {
  readonly id: string;
  readonly name: string;
  readonly makersName: string | null;
  readonly icaoDesignator: string | null;
  /** metres */
  readonly wingspan: number | null;
  /** metres */
  readonly length: number | null;
  /** tonnes */
  readonly largestLoad: Range | null;
  /** km/h */
  readonly cruise: Range | null;
  readonly note: Localized | null;
  /** SVG path data seen from above, nose up, in metres, the origin in the middle of wingspan and length. */
  readonly silhouette: string | null;
}

/** Who flew. */
export interface Operator {
  readonly id: string;
  readonly names: Localized;
}

/** How one movement's count divides, where a source says so. */
export interface Share {
  readonly aircraft: string;
  readonly to: string;
  readonly count: Count;
}

/** What one claim says of a movement. */
export interface ClaimedAmounts {
  readonly claim: Claim;
  /** At most one of a measure; none where it says nothing but that something flew. */
  readonly amounts: readonly Amount[];
}

/**
 * What one row of a table says: something flew from one or more places, over none or more, to one or more places. Several
 * places or types share its amounts. An empty list is *not reported*.
 */
export interface Movement {
  readonly id: string;
  /** One or more; those that disagree are rivals. */
  readonly claims: readonly ClaimedAmounts[];
  readonly aircraft: readonly AircraftType[];
  readonly operators: readonly Operator[];
  readonly from: readonly Place[];
  /** In the order in which they were flown over. */
  readonly via: readonly Place[];
  readonly to: readonly Place[];
  /** How many places the ends are in all, where only some are named: "Dover; … (20 places)". */
  readonly placesInAll: { readonly from: number | null; readonly to: number | null };
  /** How the count of aircraft divides by type and destination; null: not reported. */
  readonly split: readonly Share[] | null;
  /** Null: not reported. */
  readonly period: Period | null;
  /** The id of the movement that this one is a part of, an origin of a total or a day of a week: never added to it. */
  readonly partOf: string | null;
}

/** A count of aircraft that were assembled, tied to no route. */
export interface Fleet {
  readonly id: string;
  readonly claim: Claim;
  readonly count: Count;
  readonly aircraft: AircraftType;
}

export interface Source {
  readonly id: string;
  readonly publisher: string;
  readonly published: CalendarDate | null;
  readonly title: string | null;
  /** Where to find it: an address with or without its scheme, or a publisher's own number; null where none is given. */
  readonly reference: string | null;
  /** The source this one translates. */
  readonly translates: string | null;
}

export interface Speaker {
  readonly id: string;
  readonly name: Localized;
}

/** Numbers of rows of a table. */
export type RowNumbers = readonly number[] | Uint32Array;

/** How many rows of a table say what a claim says; 0 where no table does. */
export const rowCountOf = ({ row, rows }: Pick<Claim, 'row' | 'rows'>): number =>
  rows?.length ?? (row === null ? 0 : 1);

/** What a source reports: our paraphrase with its paragraph, or a row of a table. */
export interface Claim {
  readonly id: string;
  readonly source: Source;
  /** Non-empty lines of the source, its headline being 1; none where it is told otherwise. */
  readonly paragraphs: readonly number[];
  /** The row of the table that says it, its header being 1, of several the first; null where no table does. */
  readonly row: number | null;
  /** All rows that say it, in their order, where several were read as one; null where it is one row, or none. */
  readonly rows: RowNumbers | null;
  /** Page, section or whatever else the table says of where it stands; null where it says nothing. */
  readonly where: string | null;
  /** Null: the source's own voice. */
  readonly saidBy: Speaker | null;
  readonly saidTo: Source | null;
  readonly said: CalendarDate | null;
  /** The day it speaks of, where that is another than the day it was said. */
  readonly about: CalendarDate | null;
  /** Our paraphrase; null where a row says it all. */
  readonly text: Localized | null;
  /** What the reader has changed of the row: it is the reader's own word then. */
  readonly changed: readonly Change[];
}

/** A cell that the reader has changed. */
export interface Change {
  readonly column: string;
  /** What stood there in the file; empty where nothing did. */
  readonly was: string;
}

/** A statement of another source, kept apart from the airlift's own. */
export interface Statement {
  readonly id: string;
  readonly date: CalendarDate;
  readonly source: Source;
  readonly text: Localized;
  /** The size of the whole air group by this source, where it gives one. */
  readonly fleet: Count | null;
}

export interface Remark {
  readonly id: string;
  readonly text: Localized;
}

export interface Fault extends Remark {
  readonly reason: Localized;
}

export interface Airlift {
  readonly slug: string;
  /** The languages that its texts have; in every other they stand in the first of these. */
  readonly languages: readonly [Language, ...Language[]];
  readonly kicker: Localized;
  readonly title: Localized;
  readonly summary: Localized;
  readonly caveat: Localized;
  readonly places: readonly Place[];
  readonly aircraft: readonly AircraftType[];
  readonly operators: readonly Operator[];
  readonly movements: readonly Movement[];
  /** Of each leg that was flown, by the ids of its ends: `a~b`. */
  readonly geodesics: Readonly<Record<string, Geodesic>>;
  readonly fleets: readonly Fleet[];
  readonly claims: readonly Claim[];
  readonly notReported: readonly Remark[];
  readonly faults: readonly Fault[];
  readonly statements: readonly Statement[];
  readonly sources: readonly Source[];
  /** Of the table that it was read from, where not all rows are in it: some were left out, or wait for an answer. */
  readonly tableRows?: { readonly read: number; readonly inAll: number };
}

/** What is wrong with a file, an address or an argument: where, and what to do about it. */
export interface Problem {
  readonly path: string;
  readonly message: string;
}
