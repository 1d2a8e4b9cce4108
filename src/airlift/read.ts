// The door for airlifts: unknown data becomes one `Airlift`, or a list of problems a person can act on.
import type { z } from 'zod';
import type { AircraftType, Airfield, Airlift, Claim, Fleet, Movement, Problem, Source } from './airlift.ts';
import { aircraftSchema, airfieldsSchema, airliftSchema } from './schema.ts';

/** What a reading gives: the whole airlift or the whole list of what is wrong, never half of either. */
export type Reading =
  | { readonly kind: 'airlift'; readonly airlift: Airlift }
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] };

/** The three files an airlift is read from, as they come out of `JSON.parse`. */
export interface Files {
  readonly airlift: unknown;
  readonly airfields: unknown;
  readonly aircraft: unknown;
}

/** Reads an airlift; problems name their place as `airlift.movements[0].to[1]`. */
export function readAirlift(files: Files): Reading {
  const airlift = airliftSchema.safeParse(files.airlift);
  const airfields = airfieldsSchema.safeParse(files.airfields);
  const aircraft = aircraftSchema.safeParse(files.aircraft);
  if (!airlift.success || !airfields.success || !aircraft.success) {
    const problems = [
      ...problemsOf('airlift', airlift.error),
      ...problemsOf('airfields', airfields.error),
      ...problemsOf('aircraft', aircraft.error),
    ];
    return { kind: 'problems', problems };
  }
  return assemble(airlift.data, airfields.data.airfields, aircraft.data.aircraft);
}

function problemsOf(file: string, error: z.ZodError | undefined): Problem[] {
  return (error?.issues ?? []).map((issue) => ({
    path: pathOf(file, issue.path),
    message: issue.message,
  }));
}

function pathOf(file: string, keys: readonly PropertyKey[]): string {
  return keys.reduce<string>(
    (path, key) => (typeof key === 'number' ? `${path}[${key}]` : `${path}.${String(key)}`),
    file,
  );
}

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

type AirliftFile = z.infer<typeof airliftSchema>;
type AirfieldFile = z.infer<typeof airfieldsSchema>['airfields'][number];
type AircraftFile = z.infer<typeof aircraftSchema>['aircraft'][number];

function airfieldOf({ ourAirports, ...file }: AirfieldFile): Airfield {
  return { ...file, ourAirportsId: ourAirports.id, note: file.note ?? null };
}

function assemble(
  file: AirliftFile,
  airfieldFiles: readonly AirfieldFile[],
  aircraftFiles: readonly AircraftFile[],
): Reading {
  const problems: Problem[] = [];
  const register = <Entry extends { readonly id: string }>(
    what: string,
    path: string,
    entries: readonly Entry[],
  ) => new Register(what, path, entries, problems);

  const allAirfields = register('airfield', 'airfields.airfields', airfieldFiles.map(airfieldOf));
  const allAircraft = register<AircraftType>('aircraft type', 'aircraft.aircraft', aircraftFiles);
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
    const types = ownAircraft.findAll(movement.aircraft, `${path}.aircraft`);
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
    if (claim !== null && from !== null) movements.push({ ...movement, claim, from, to, aircraft: types });
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
