// From checked files to one `Airlift`: ids become what they stand for, or a problem each.
import type { z } from 'zod';
import type {
  AircraftType,
  Airfield,
  Airlift,
  Claim,
  Fleet,
  Geodesic,
  Movement,
  Problem,
  Source,
} from '../../airlift/airlift.ts';
import type { aircraftSchema, airfieldsSchema, airliftSchema } from './schema.ts';

/** What a reading gives: the whole airlift or the whole list of what is wrong, never half of either. */
export type Reading =
  | { readonly kind: 'airlift'; readonly airlift: Airlift }
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] };

/**
 * The three files of an airlift, each of the form that its schema asks for, and what is measured between its airfields:
 * whoever gets them needs neither schema nor geodesy.
 */
export interface CheckedFiles {
  readonly airlift: z.infer<typeof airliftSchema>;
  readonly airfields: z.infer<typeof airfieldsSchema>;
  readonly aircraft: z.infer<typeof aircraftSchema>;
  /** By the ids of the airfields where they begin and end. */
  readonly geodesics: Readonly<Record<string, Readonly<Record<string, Geodesic>>>>;
}

type AirfieldFile = CheckedFiles['airfields']['airfields'][number];

/** Looks ids up and collects a problem for each that is twice there or nowhere. */
class Register<Entry extends { readonly id: string }> {
  readonly #entries = new Map<string, Entry>();
  readonly #problems: Problem[];
  readonly #what: string;

  constructor(what: string, path: string, entries: readonly Entry[], problems: Problem[]) {
    this.#what = what;
    this.#problems = problems;
    for (const [index, entry] of entries.entries()) {
      if (this.#entries.has(entry.id)) {
        problems.push({ path: `${path}[${index}].id`, message: `the id "${entry.id}" is used twice` });
      }
      this.#entries.set(entry.id, entry);
    }
  }

  find(id: string, path: string): Entry | null {
    const entry = this.#entries.get(id);
    if (entry !== undefined) return entry;
    const known = [...this.#entries.keys()].join(', ') || 'none';
    this.#problems.push({ path, message: `there is no ${this.#what} "${id}"; known: ${known}` });
    return null;
  }

  findAll(ids: readonly string[], path: string): Entry[] {
    const found = ids.map((id, index) => {
      if (ids.indexOf(id) < index) {
        this.#problems.push({ path: `${path}[${index}]`, message: `"${id}" is named twice` });
      }
      return this.find(id, `${path}[${index}]`);
    });
    return found.filter((entry): entry is Entry => entry !== null);
  }
}

function airfieldOf({ ourAirports, ...file }: AirfieldFile, geodesics: Airfield['geodesics']): Airfield {
  return { ...file, ourAirportsId: ourAirports.id, note: file.note ?? null, geodesics };
}

/** Puts an airlift together; problems name their place as `airlift.movements[0].to[1]`. */
export function assemble(files: CheckedFiles): Reading {
  const { airlift: file, airfields: fields, aircraft: types, geodesics } = files;
  const problems: Problem[] = [];
  const register = <Entry extends { readonly id: string }>(
    what: string,
    path: string,
    entries: readonly Entry[],
  ) => new Register(what, path, entries, problems);

  const allAirfields = register(
    'airfield',
    'airfields.airfields',
    fields.airfields.map((each) => airfieldOf(each, geodesics[each.id] ?? {})),
  );
  const allAircraft = register<AircraftType>('aircraft type', 'aircraft.aircraft', types.aircraft);
  const airfields = allAirfields.findAll(file.airfields, 'airlift.airfields');
  const aircraft = allAircraft.findAll(file.aircraft, 'airlift.aircraft');
  const ownAirfields = register('airfield of this airlift', 'airlift.airfields', [...new Set(airfields)]);
  const ownAircraft = register('aircraft type of this airlift', 'airlift.aircraft', [...new Set(aircraft)]);

  const sourceList: Source[] = file.sources.map(({ language: _language, ...source }) => ({
    ...source,
    published: source.published ?? null,
    title: source.title ?? null,
    translates: source.translates ?? null,
  }));
  const sources = register('source', 'airlift.sources', sourceList);
  for (const [index, source] of sourceList.entries()) {
    if (source.translates !== null) sources.find(source.translates, `airlift.sources[${index}].translates`);
  }
  const speakers = register('speaker', 'airlift.speakers', file.speakers);

  const claimList: Claim[] = [];
  for (const [index, claim] of file.claims.entries()) {
    const path = `airlift.claims[${index}]`;
    const source = sources.find(claim.source, `${path}.source`);
    const saidBy = claim.saidBy === null ? null : speakers.find(claim.saidBy, `${path}.saidBy`);
    const saidTo = claim.saidTo === null ? null : sources.find(claim.saidTo, `${path}.saidTo`);
    if (source !== null) claimList.push({ ...claim, source, saidBy, saidTo, about: claim.about ?? null });
  }
  const claims = register('claim', 'airlift.claims', claimList);

  const movements: Movement[] = [];
  for (const [index, movement] of file.movements.entries()) {
    const path = `airlift.movements[${index}]`;
    const claim = claims.find(movement.claim, `${path}.claim`);
    const from = ownAirfields.find(movement.from, `${path}.from`);
    const to = ownAirfields.findAll(movement.to, `${path}.to`);
    const carriers = ownAircraft.findAll(movement.aircraft, `${path}.aircraft`);
    if (movement.to.includes(movement.from)) {
      problems.push({ path: `${path}.to`, message: `"${movement.from}" is both origin and destination` });
    }
    for (const [place, share] of (movement.split ?? []).entries()) {
      if (!movement.aircraft.includes(share.aircraft))
        problems.push({
          path: `${path}.split[${place}].aircraft`,
          message: `"${share.aircraft}" is not a type of this movement`,
        });
      if (!movement.to.includes(share.to))
        problems.push({
          path: `${path}.split[${place}].to`,
          message: `"${share.to}" is not a destination of this movement`,
        });
    }
    if (claim !== null && from !== null) movements.push({ ...movement, claim, from, to, aircraft: carriers });
  }

  const fleets: Fleet[] = [];
  for (const [index, fleet] of file.fleets.entries()) {
    const path = `airlift.fleets[${index}]`;
    const claim = claims.find(fleet.claim, `${path}.claim`);
    const type = ownAircraft.find(fleet.aircraft, `${path}.aircraft`);
    if (claim !== null && type !== null) fleets.push({ ...fleet, claim, aircraft: type });
  }
  register('movement', 'airlift.movements', file.movements);
  register('fleet', 'airlift.fleets', file.fleets);

  const statements = file.statements.flatMap((statement, index) => {
    const source = sources.find(statement.source, `airlift.statements[${index}].source`);
    return source === null ? [] : [{ ...statement, source, fleet: statement.fleet ?? null }];
  });

  if (problems.length > 0) return { kind: 'problems', problems };
  const { slug, kicker, title, summary, caveat, notReported, faults } = file;
  const texts = { slug, kicker, title, summary, caveat, notReported, faults };
  const parts = {
    airfields,
    aircraft,
    movements,
    fleets,
    claims: claimList,
    statements,
    sources: sourceList,
  };
  return { kind: 'airlift', airlift: { ...texts, ...parts } };
}
