// From checked files to one `Airlift`: ids become what they stand for.
import type { z } from 'zod';
import type {
  AircraftType,
  Airfield,
  Airlift,
  Claim,
  Geodesic,
  Movement,
  Problem,
  Source,
} from '../../airlift/airlift.ts';
import { distinctIds, routeIdsOf } from './ids.ts';
import type { aircraftSchema, airfieldsSchema, airliftSchema } from './schema.ts';

/** What a reading gives: the whole airlift or the whole list of what is wrong, never half of either. */
export type Reading =
  | { readonly kind: 'airlift'; readonly airlift: Airlift }
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] };

/**
 * The three files of an airlift, each of the form that its schema asks for, with nothing wrong between them, and what is
 * measured between its airfields: whoever gets them needs neither schema nor geodesy.
 */
export interface CheckedFiles {
  readonly airlift: z.infer<typeof airliftSchema>;
  readonly airfields: z.infer<typeof airfieldsSchema>;
  readonly aircraft: z.infer<typeof aircraftSchema>;
  /** By the ids of the airfields where they begin and end. */
  readonly geodesics: Readonly<Record<string, Readonly<Record<string, Geodesic>>>>;
}

type AirfieldFile = CheckedFiles['airfields']['airfields'][number];

/**
 * Looks entries up by the ids that their file gives them.
 * @throws RangeError for an id that is nowhere: such files have not been checked
 */
function finderOf<Entry>(ids: readonly { readonly id: string }[], entries: readonly Entry[]) {
  const known = new Map(ids.map(({ id }, index) => [id, entries[index]]));
  return (id: string): Entry => {
    const entry = known.get(id);
    if (entry === undefined) throw new RangeError(`There is nothing called "${id}".`);
    return entry;
  };
}

function airfieldOf({ ourAirports, ...file }: AirfieldFile, geodesics: Airfield['geodesics']): Airfield {
  return { ...file, ourAirportsId: ourAirports.id, note: file.note ?? null, geodesics };
}

/** Puts an airlift together. */
export function assemble({ airlift: file, airfields: fields, aircraft, geodesics }: CheckedFiles): Airlift {
  const findAirfield = finderOf(
    fields.airfields,
    fields.airfields.map((each) => airfieldOf(each, geodesics[each.id] ?? {})),
  );
  const findType = finderOf<AircraftType>(aircraft.aircraft, aircraft.aircraft);
  const findSpeaker = finderOf(file.speakers, file.speakers);
  const ids = distinctIds(file);

  const sources = file.sources.map(({ language: _language, ...source }, index): Source => {
    const { translates } = source;
    return {
      ...source,
      id: ids.sources[index] ?? source.id,
      published: source.published ?? null,
      title: source.title ?? null,
      translates:
        translates === undefined
          ? null
          : (ids.sources[file.sources.findIndex(({ id }) => id === translates)] ?? translates),
    };
  });
  const findSource = finderOf(file.sources, sources);
  const claims = file.claims.map(
    (claim, index): Claim => ({
      ...claim,
      id: ids.claims[index] ?? claim.id,
      source: findSource(claim.source),
      saidBy: claim.saidBy === null ? null : findSpeaker(claim.saidBy),
      saidTo: claim.saidTo === null ? null : findSource(claim.saidTo),
      about: claim.about ?? null,
    }),
  );
  const findClaim = finderOf(file.claims, claims);
  const routeIds = routeIdsOf(file.movements);
  return {
    slug: file.slug,
    kicker: file.kicker,
    title: file.title,
    summary: file.summary,
    caveat: file.caveat,
    airfields: file.airfields.map(findAirfield),
    aircraft: file.aircraft.map(findType),
    movements: file.movements.map(
      (movement, index): Movement => ({
        ...movement,
        claim: findClaim(movement.claim),
        from: findAirfield(movement.from),
        to: movement.to.map(findAirfield),
        aircraft: movement.aircraft.map(findType),
        routeIds: routeIds[index] ?? [],
      }),
    ),
    fleets: file.fleets.map((fleet) => ({
      ...fleet,
      claim: findClaim(fleet.claim),
      aircraft: findType(fleet.aircraft),
    })),
    claims,
    notReported: file.notReported.map((remark, index) => ({
      ...remark,
      id: ids.notReported[index] ?? remark.id,
    })),
    faults: file.faults.map((fault, index) => ({ ...fault, id: ids.faults[index] ?? fault.id })),
    statements: file.statements.map((statement, index) => ({
      ...statement,
      id: ids.statements[index] ?? statement.id,
      source: findSource(statement.source),
      fleet: statement.fleet ?? null,
    })),
    sources,
  };
}
