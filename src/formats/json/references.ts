// What the files of an airlift say of one another: ids that are nowhere or twice, airfields at one place, splits that do
// not add up. They are read as they come, so that a fault of form in one place hides no fault of reference in another.
import type { Count } from '../../airlift/amount.ts';
import { centralAngle } from '../../geodesy/great-circle.ts';
import type { Position } from '../../geodesy/position.ts';
import { countSchema, idSchema, positionSchema } from './fields.ts';
import type { Files } from './schema.ts';
import { type Told, told } from './sentences.ts';
import { splitFault } from './split.ts';

/** Airfields nearer to each other than this are one place, degrees of arc: about ten metres. */
const onePlace = 1e-4;

type Loose = Readonly<Record<string, unknown>>;

const isLoose = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A list in a file, whatever its entries are; null where there is no list to be read. */
function listIn(holder: unknown, key: string): readonly unknown[] | null {
  const list = isLoose(holder) ? holder[key] : undefined;
  return Array.isArray(list) ? list : null;
}

/** An id as a file gives it; null for what is none, which its schema tells. */
function idOf(value: unknown): string | null {
  const id = idSchema.safeParse(value);
  return id.success ? id.data : null;
}

const idIn = (holder: unknown, key: string) => (isLoose(holder) ? idOf(holder[key]) : null);

/** Knows the ids of a kind, and collects a problem for each that is twice there or nowhere. */
class Register {
  readonly #ids = new Set<string>();
  /** Whether every id could be read: else nobody can say of one that it is nowhere. */
  readonly #isComplete: boolean;

  readonly #what: string;
  readonly #problems: Told[];

  constructor(what: string, path: string, entries: readonly unknown[] | null, problems: Told[]) {
    this.#what = what;
    this.#problems = problems;
    const ids = entries?.map((entry) => (typeof entry === 'string' ? idOf(entry) : idIn(entry, 'id'))) ?? [
      null,
    ];
    this.#isComplete = !ids.includes(null);
    for (const [index, id] of ids.entries()) {
      if (id === null) continue;
      // Ids of a list that are texts themselves are told twice where that list is read.
      if (this.#ids.has(id) && typeof entries?.[index] !== 'string')
        problems.push(told(`${path}[${index}].id`, 'id-twice', { id }));
      this.#ids.add(id);
    }
  }

  find(value: unknown, path: string): void {
    const id = idOf(value);
    if (id === null || this.#ids.has(id) || !this.#isComplete) return;
    this.#problems.push(told(path, 'unknown', { thing: this.#what, id, known: [...this.#ids].join(', ') }));
  }

  findAll(ids: readonly unknown[] | null, path: string): void {
    const named = new Set<unknown>();
    for (const [index, id] of ids?.entries() ?? []) {
      const own = idOf(id);
      if (own !== null && named.has(id))
        this.#problems.push(told(`${path}[${index}]`, 'named-twice', { id: own }));
      named.add(id);
      this.find(id, `${path}[${index}]`);
    }
  }
}

/** All that is wrong between the files, as far as it can be told of what can be read. */
export function referenceProblems(files: Files): Told[] {
  const problems: Told[] = [];
  const { airlift } = files;
  const list = (key: string) => listIn(airlift, key);
  const register = (what: string, path: string, entries: readonly unknown[] | null) =>
    new Register(what, path, entries, problems);
  const own = (what: string, key: string) => register(what, `airlift.${key}`, list(key));

  const fields = listIn(files.airfields, 'airfields');
  register('airfield', 'airfields.airfields', fields).findAll(list('airfields'), 'airlift.airfields');
  const types = listIn(files.aircraft, 'aircraft');
  register('aircraft-type', 'aircraft.aircraft', types).findAll(list('aircraft'), 'airlift.aircraft');
  const registers = {
    airfields: own('own-airfield', 'airfields'),
    aircraft: own('own-aircraft-type', 'aircraft'),
    sources: own('source', 'sources'),
    speakers: own('speaker', 'speakers'),
    claims: own('claim', 'claims'),
  };
  for (const kind of ['movement', 'fleet', 'statement', 'fault'] as const) own(kind, `${kind}s`);
  own('remark', 'notReported');

  const each = (key: string, check: (entry: Loose, path: string) => void) => {
    for (const [index, entry] of list(key)?.entries() ?? [])
      if (isLoose(entry)) check(entry, `airlift.${key}[${index}]`);
  };
  each('sources', ({ translates }, path) => registers.sources.find(translates, `${path}.translates`));
  each('claims', ({ source, saidBy, saidTo }, path) => {
    registers.sources.find(source, `${path}.source`);
    registers.speakers.find(saidBy, `${path}.saidBy`);
    registers.sources.find(saidTo, `${path}.saidTo`);
  });
  each('statements', ({ source }, path) => registers.sources.find(source, `${path}.source`));
  each('fleets', ({ claim, aircraft }, path) => {
    registers.claims.find(claim, `${path}.claim`);
    registers.aircraft.find(aircraft, `${path}.aircraft`);
  });
  const placeOf = placesOf(fields);
  each('movements', (movement, path) => {
    registers.claims.find(movement.claim, `${path}.claim`);
    registers.airfields.find(movement.from, `${path}.from`);
    registers.airfields.findAll(listIn(movement, 'to'), `${path}.to`);
    registers.aircraft.findAll(listIn(movement, 'aircraft'), `${path}.aircraft`);
    problems.push(...endProblems(movement, path, placeOf), ...splitProblems(movement, path));
  });
  return problems;
}

function placesOf(fields: readonly unknown[] | null): ReadonlyMap<string, Position> {
  return new Map(
    (fields ?? []).flatMap((field): [string, Position][] => {
      const id = idIn(field, 'id');
      const position = positionSchema.safeParse(isLoose(field) ? field.position : undefined);
      return id === null || !position.success ? [] : [[id, position.data]];
    }),
  );
}

/** Ends between which nothing can be drawn. */
function endProblems(movement: Loose, path: string, placeOf: ReadonlyMap<string, Position>): Told[] {
  const from = idIn(movement, 'from');
  if (from === null) return [];
  const start = placeOf.get(from);
  return (listIn(movement, 'to') ?? []).flatMap((to, index): Told[] => {
    if (typeof to !== 'string' || idOf(to) === null) return [];
    const at = `${path}.to[${index}]`;
    if (to === from) return [told(at, 'both-ends', { id: from })];
    const end = placeOf.get(to);
    if (start === undefined || end === undefined || centralAngle(start, end) >= onePlace) return [];
    return [told(at, 'same-position', { id: to, other: from })];
  });
}

function splitProblems(movement: Loose, path: string): Told[] {
  const split = listIn(movement, 'split');
  if (split === null) return [];
  const [types, ends] = [listIn(movement, 'aircraft') ?? [], listIn(movement, 'to') ?? []];
  const problems: Told[] = [];
  const counts: Count[] = [];
  const named = new Set<string>();
  for (const [index, share] of split.entries()) {
    const at = `${path}.split[${index}]`;
    const [aircraft, to] = [idIn(share, 'aircraft'), idIn(share, 'to')];
    if (aircraft !== null && !types.includes(aircraft))
      problems.push(told(`${at}.aircraft`, 'share-type', { id: aircraft }));
    if (to !== null && !ends.includes(to)) problems.push(told(`${at}.to`, 'share-end', { id: to }));
    const key = `${aircraft} ${to}`;
    if (aircraft !== null && to !== null && named.has(key))
      problems.push(told(at, 'share-twice', { aircraft, to }));
    named.add(key);
    const count = countSchema.safeParse(isLoose(share) ? share.count : undefined);
    if (count.success) counts.push(count.data);
  }
  const whole = countSchema.safeParse(movement.count);
  if (!whole.success || counts.length < split.length) return problems;
  const fault = splitFault(`${path}.split`, whole.data, counts);
  return fault === null ? problems : [...problems, fault];
}
