// The subject as plain data: what was reported of an airlift, and by whom.
import type { Position } from '../geodesy/position.ts';
import type { Localized } from '../i18n/languages.ts';
import type { Count } from './count.ts';

/** A date without a time, `YYYY-MM-DD`. */
export type CalendarDate = string;

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

/** The geodesic from an airfield to another, on the WGS84 ellipsoid. */
export interface Geodesic {
  /** metres */
  readonly distance: number;
  /** degrees clockwise from true north at the start */
  readonly bearing: number;
}

export interface Airfield {
  readonly id: string;
  readonly position: Position;
  /** ISO 3166-1 alpha-2 */
  readonly country: string;
  readonly countryName: Localized;
  readonly names: Localized;
  readonly place: Localized;
  readonly icao: string | null;
  readonly iata: string | null;
  readonly ourAirportsId: number;
  /** metres above sea level */
  readonly elevation: number;
  /** Null where no source was found. */
  readonly runways: readonly Runway[] | null;
  /** On the days of the airlift, as `+06:00`. */
  readonly utcOffset: string;
  readonly note: Localized | null;
  /** To the airlift's other airfields, by their ids. */
  readonly geodesics: Readonly<Record<string, Geodesic>>;
}

export interface AircraftType {
  readonly id: string;
  readonly name: string;
  readonly makersName: string;
  readonly natoName: string;
  readonly icaoDesignator: string;
  /** metres */
  readonly wingspan: number;
  /** metres */
  readonly length: number;
  /** tonnes */
  readonly largestLoad: Range;
  /** km/h */
  readonly cruise: Range;
  /** km */
  readonly rangeAtFullLoad: Range;
  readonly soldiers: Range;
  readonly note: Localized;
  /** SVG path data seen from above, nose up, in metres, the origin in the middle of wingspan and length. */
  readonly silhouette: string;
}

/** How one movement's count divides, where a source says so. */
export interface Share {
  readonly aircraft: string;
  readonly to: string;
  readonly count: Count;
}

/** A count of aircraft of one or more types from one airfield to one or more; several share the count. */
export interface Movement {
  readonly id: string;
  readonly claim: Claim;
  readonly count: Count;
  readonly aircraft: readonly AircraftType[];
  readonly from: Airfield;
  readonly to: readonly Airfield[];
  /** An id for the route to each of these, no two alike in an airlift: `route:a~b`. */
  readonly routeIds: readonly string[];
  /** Null: not reported. */
  readonly split: readonly Share[] | null;
  readonly stated: CalendarDate;
  /** Null: not reported. */
  readonly flown: CalendarDate | null;
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
  /** Where to find it: an address without its scheme, or a publisher's own number. */
  readonly reference: string;
  /** The source this one translates. */
  readonly translates: string | null;
}

export interface Speaker {
  readonly id: string;
  readonly name: Localized;
}

/** What a source reports, in our words, with its paragraph. */
export interface Claim {
  readonly id: string;
  readonly source: Source;
  /** Non-empty lines of the source, its headline being 1. */
  readonly paragraphs: readonly number[];
  /** Null: the source's own voice. */
  readonly saidBy: Speaker | null;
  readonly saidTo: Source | null;
  readonly said: CalendarDate | null;
  /** The day it speaks of, where that is another than the day it was said. */
  readonly about: CalendarDate | null;
  readonly text: Localized;
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
  readonly kicker: Localized;
  readonly title: Localized;
  readonly summary: Localized;
  readonly caveat: Localized;
  readonly airfields: readonly Airfield[];
  readonly aircraft: readonly AircraftType[];
  readonly movements: readonly Movement[];
  readonly fleets: readonly Fleet[];
  readonly claims: readonly Claim[];
  readonly notReported: readonly Remark[];
  readonly faults: readonly Fault[];
  readonly statements: readonly Statement[];
  readonly sources: readonly Source[];
}

/** What is wrong with a file, an address or an argument: where, and what to do about it. */
export interface Problem {
  readonly path: string;
  readonly message: string;
}
