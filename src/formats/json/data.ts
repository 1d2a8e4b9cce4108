// An airlift as plain JSON that has been checked: ids instead of what they stand for, and what is measured between its
// places. Whoever gets it needs neither schema nor geodesy.
import type {
  AircraftType,
  Change,
  Fault,
  Geodesic,
  Operator,
  Place,
  PlaceKind,
  Remark,
  RowNumbers,
  Share,
  Speaker,
} from '../../airlift/airlift.ts';
import type { Amount, Count } from '../../airlift/amount.ts';
import type { CalendarDate } from '../../airlift/period.ts';
import type { Language, Localized } from '../../i18n/languages.ts';

/** Something of which much may not be known: what is left out is null. */
type Sparse<Thing, Known extends keyof Thing> = Pick<Thing, Known> & Partial<Thing>;

export type PlaceData = Sparse<Place, 'id' | 'position' | 'names'> & { readonly kind?: PlaceKind };
export type AircraftTypeData = Sparse<AircraftType, 'id' | 'name'>;

export interface SourceData {
  readonly id: string;
  readonly publisher: string;
  readonly published?: CalendarDate | null;
  readonly title?: string | null;
  readonly reference?: string | null;
  readonly translates?: string | null;
}

export interface ClaimData {
  readonly id: string;
  readonly source: string;
  readonly paragraphs?: readonly number[];
  readonly row?: number | null;
  readonly rows?: RowNumbers | null;
  readonly where?: string | null;
  readonly saidBy?: string | null;
  readonly saidTo?: string | null;
  readonly said?: CalendarDate | null;
  readonly about?: CalendarDate | null;
  readonly text?: Localized | null;
  readonly changed?: readonly Change[];
}

export interface MovementData {
  readonly id: string;
  readonly claims: readonly { readonly claim: string; readonly amounts: readonly Amount[] }[];
  readonly aircraft?: readonly string[];
  readonly operators?: readonly string[];
  readonly from: readonly string[];
  readonly via?: readonly string[];
  readonly to: readonly string[];
  readonly placesInAll?: { readonly from?: number | null; readonly to?: number | null };
  readonly split?: readonly Share[] | null;
  /** As EDTF writes it. */
  readonly period?: string | null;
  readonly partOf?: string | null;
}

export interface FleetData {
  readonly id: string;
  readonly claim: string;
  readonly count: Count;
  readonly aircraft: string;
}

export interface StatementData {
  readonly id: string;
  readonly date: CalendarDate;
  readonly source: string;
  readonly text: Localized;
  readonly fleet?: Count | null;
}

export interface AirliftData {
  readonly slug: string;
  readonly languages: readonly [Language, ...Language[]];
  readonly kicker: Localized;
  readonly title: Localized;
  readonly summary: Localized;
  readonly caveat: Localized;
  readonly places: readonly PlaceData[];
  readonly aircraft: readonly AircraftTypeData[];
  readonly operators: readonly Operator[];
  readonly movements: readonly MovementData[];
  readonly fleets: readonly FleetData[];
  readonly claims: readonly ClaimData[];
  readonly speakers: readonly Speaker[];
  readonly notReported: readonly Remark[];
  readonly faults: readonly Fault[];
  readonly statements: readonly StatementData[];
  readonly sources: readonly SourceData[];
  /** Of each leg that was flown, by the ids of its ends: `a~b`. */
  readonly geodesics: Readonly<Record<string, Geodesic>>;
  readonly tableRows?: { readonly read: number; readonly inAll: number };
}
