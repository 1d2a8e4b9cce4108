// An airlift as plain JSON that has been checked: ids instead of what they stand for, and what is measured between its
// places. Whoever gets it needs neither schema nor geodesy.
import type {
  AircraftType,
  Airlift,
  Claim,
  Fleet,
  Movement,
  Place,
  Source,
  Speaker,
  Statement,
} from '../../airlift/airlift.ts';
import type { Amount } from '../../airlift/amount.ts';

/** Something of which much may not be known: what is left out is null. */
type Sparse<Thing, Known extends keyof Thing> = Pick<Thing, Known> & Partial<Omit<Thing, Known>>;

/** What stands in for another thing: its id. */
type Ids<Key extends string> = { readonly [each in Key]: readonly string[] };

export type PlaceData = Sparse<Place, 'id' | 'position' | 'names'>;
export type AircraftTypeData = Sparse<AircraftType, 'id' | 'name'>;
export type SourceData = Sparse<Source, 'id' | 'publisher'>;

export type ClaimData = Sparse<Omit<Claim, 'source' | 'saidBy' | 'saidTo'>, 'id'> & {
  readonly source: string;
  readonly saidBy?: string | null;
  readonly saidTo?: string | null;
};

export type MovementData = Ids<'from' | 'to'> &
  Partial<Ids<'aircraft' | 'operators' | 'via'>> &
  Sparse<Pick<Movement, 'id' | 'split' | 'partOf'>, 'id'> & {
    readonly claims: readonly { readonly claim: string; readonly amounts: readonly Amount[] }[];
    readonly placesInAll?: Partial<Movement['placesInAll']>;
    /** As EDTF writes it. */
    readonly period?: string | null;
  };

export interface FleetData extends Pick<Fleet, 'id' | 'count'> {
  readonly claim: string;
  readonly aircraft: string;
}

export type StatementData = Sparse<Omit<Statement, 'source'>, 'id' | 'date' | 'text'> & {
  readonly source: string;
};

type AsInMemory =
  | 'slug'
  | 'languages'
  | 'kicker'
  | 'title'
  | 'summary'
  | 'caveat'
  | 'operators'
  | 'notReported'
  | 'faults'
  | 'geodesics'
  | 'tableRows';

export interface AirliftData extends Pick<Airlift, AsInMemory> {
  readonly places: readonly PlaceData[];
  readonly aircraft: readonly AircraftTypeData[];
  readonly movements: readonly MovementData[];
  readonly fleets: readonly FleetData[];
  readonly claims: readonly ClaimData[];
  readonly speakers: readonly Speaker[];
  readonly statements: readonly StatementData[];
  readonly sources: readonly SourceData[];
}
