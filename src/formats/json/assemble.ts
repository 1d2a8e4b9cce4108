// From checked data to one `Airlift`: ids become what they stand for, and what is left out is null.
import type {
  AircraftType,
  Airlift,
  Claim,
  Movement,
  Operator,
  Place,
  Problem,
  Source,
} from '../../airlift/airlift.ts';
import { readPeriod } from '../../airlift/period.ts';
import { unknownOfPlace } from '../../airlift/unknown-place.ts';
import type { AircraftTypeData, AirliftData, ClaimData, MovementData, PlaceData } from './data.ts';
import { distinctIds } from './ids.ts';

/** What a reading gives: the whole airlift or the whole list of what is wrong, never half of either. */
export type Reading =
  | {
      readonly kind: 'airlift';
      readonly airlift: Airlift;
      /** What was left out or ignored, to be told beside it. */
      readonly problems?: readonly Problem[];
    }
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] };

/**
 * Looks entries up by the ids that their file gives them.
 * @throws RangeError for an id that is nowhere: such data have not been checked
 */
function finderOf<Entry>(ids: readonly { readonly id: string }[], entries: readonly Entry[]) {
  const known = new Map(ids.map(({ id }, index) => [id, entries[index]]));
  return (id: string): Entry => {
    const entry = known.get(id);
    if (entry === undefined) throw new RangeError(`There is nothing called "${id}".`);
    return entry;
  };
}

export const placeOf = (data: PlaceData): Place => ({ kind: 'airfield', ...unknownOfPlace, ...data });

const unknownOfType = {
  makersName: null,
  icaoDesignator: null,
  wingspan: null,
  length: null,
  largestLoad: null,
  cruise: null,
  note: null,
  silhouette: null,
} as const;

export const typeOf = (data: AircraftTypeData): AircraftType => ({ ...unknownOfType, ...data });

/** Puts an airlift together. */
export function assemble(data: AirliftData): Airlift {
  const ids = distinctIds(data);
  const places = data.places.map(placeOf);
  const aircraft = data.aircraft.map(typeOf);
  const sources = data.sources.map(({ translates = null, ...source }, index): Source => {
    const translated = data.sources.findIndex(({ id }) => id === translates);
    return {
      published: null,
      title: null,
      reference: null,
      ...source,
      id: ids.sources[index] ?? source.id,
      translates: translates === null ? null : (ids.sources[translated] ?? translates),
    };
  });
  const findSource = finderOf(data.sources, sources);
  const findSpeaker = finderOf(data.speakers, data.speakers);
  const claims = data.claims.map((claim, index) =>
    claimOf(claim, ids.claims[index] ?? claim.id, findSource, findSpeaker),
  );
  const findClaim = finderOf(data.claims, claims);
  const find = {
    claim: findClaim,
    place: finderOf(places, places),
    type: finderOf(aircraft, aircraft),
    operator: finderOf(data.operators, data.operators),
  };
  return {
    slug: data.slug,
    languages: data.languages,
    kicker: data.kicker,
    title: data.title,
    summary: data.summary,
    caveat: data.caveat,
    places,
    aircraft,
    operators: data.operators,
    movements: data.movements.map((movement) => movementOf(movement, find)),
    geodesics: data.geodesics,
    ...(data.tableRows && { tableRows: data.tableRows }),
    fleets: data.fleets.map((fleet) => ({
      ...fleet,
      claim: findClaim(fleet.claim),
      aircraft: find.type(fleet.aircraft),
    })),
    claims,
    notReported: data.notReported.map((remark, index) => ({
      ...remark,
      id: ids.notReported[index] ?? remark.id,
    })),
    faults: data.faults.map((fault, index) => ({ ...fault, id: ids.faults[index] ?? fault.id })),
    statements: data.statements.map(({ fleet = null, ...statement }, index) => ({
      ...statement,
      fleet,
      id: ids.statements[index] ?? statement.id,
      source: findSource(statement.source),
    })),
    sources,
  };
}

function claimOf(
  { source, saidBy = null, saidTo = null, ...claim }: ClaimData,
  id: string,
  findSource: (id: string) => Source,
  findSpeaker: (id: string) => NonNullable<Claim['saidBy']>,
): Claim {
  return {
    paragraphs: [],
    row: null,
    rows: null,
    where: null,
    said: null,
    about: null,
    text: null,
    changed: [],
    ...claim,
    id,
    source: findSource(source),
    saidBy: saidBy === null ? null : findSpeaker(saidBy),
    saidTo: saidTo === null ? null : findSource(saidTo),
  };
}

interface Finders {
  readonly claim: (id: string) => Claim;
  readonly place: (id: string) => Place;
  readonly type: (id: string) => AircraftType;
  readonly operator: (id: string) => Operator;
}

function movementOf(data: MovementData, find: Finders): Movement {
  const { placesInAll, period = null } = data;
  return {
    id: data.id,
    claims: data.claims.map(({ claim, amounts }) => ({ claim: find.claim(claim), amounts })),
    aircraft: (data.aircraft ?? []).map(find.type),
    operators: (data.operators ?? []).map(find.operator),
    from: data.from.map(find.place),
    via: (data.via ?? []).map(find.place),
    to: data.to.map(find.place),
    placesInAll: { from: placesInAll?.from ?? null, to: placesInAll?.to ?? null },
    split: data.split ?? null,
    period: period === null ? null : readPeriod(period),
    partOf: data.partOf ?? null,
  };
}
