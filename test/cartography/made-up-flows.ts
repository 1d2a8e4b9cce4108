// Flows that nobody flew, for tests of how they are drawn: real airfields as rounded here, invented numbers.
import type { Movement, Place, PlaceKind } from '../../src/airlift/airlift.ts';
import type { Flow } from '../../src/airlift/counting/flows.ts';
import { unknownOfPlace } from '../../src/airlift/unknown-place.ts';

export function place(id: string, longitude: number, latitude: number, kind: PlaceKind = 'airfield'): Place {
  return {
    id,
    kind,
    position: [longitude, latitude],
    names: { en: id, id, ru: id, kk: id },
    ...unknownOfPlace,
  };
}

const source = {
  id: 'book',
  publisher: 'Book',
  published: null,
  title: null,
  reference: null,
  translates: null,
};

function movement(id: string, from: readonly Place[], via: readonly Place[], to: readonly Place[]): Movement {
  const claim = {
    id: `claim-${id}`,
    source,
    paragraphs: [],
    row: 2,
    rows: null,
    where: null,
    saidBy: null,
    saidTo: null,
    said: null,
    about: null,
    text: null,
    changed: [],
  };
  return {
    id,
    claims: [{ claim, amounts: [] }],
    aircraft: [],
    operators: [],
    from,
    via,
    to,
    placesInAll: { from: null, to: null },
    split: null,
    period: null,
    partOf: null,
  };
}

/** A flow of a value, from one place or several over some to one or several. */
export function flow(
  from: Place | readonly Place[],
  to: Place | readonly Place[],
  value: number,
  more: Partial<Flow> = {},
): Flow {
  const list = (places: Place | readonly Place[]) => ('id' in places ? [places] : places);
  const [starts, ends, via] = [list(from), list(to), more.via ?? []];
  const ids = [...starts, ...via, ...ends].map(({ id }) => id);
  const isShared = starts.length + ends.length > 2;
  const own = movement(ids.join('~'), starts, via, ends);
  return {
    id: isShared ? `movement:${own.id}` : `route:${ids.join('~')}`,
    from: starts,
    via,
    to: ends,
    isShared,
    movements: [own],
    value,
    largest: value,
    isOpen: false,
    isAbout: false,
    bounds: { minimum: value, maximum: value },
    state: 'whole',
    ...more,
  };
}

/** Numbers from 0 to 1 that look like chance, the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Flows between many places, most of which are close to some of forty: a few heavy ones, and ever more light ones. */
export function manyFlows(placeCount: number, flowCount: number, seed = 1): Flow[] {
  const random = seeded(seed);
  const towns = Array.from({ length: 40 }, () => [random() * 340 - 170, random() * 110 - 45] as const);
  const places = Array.from({ length: placeCount }, (_, index) => {
    const [longitude, latitude] = towns[Math.floor(random() ** 2 * towns.length)] ?? [0, 0];
    const spread = () => (random() + random() - 1) * 9;
    return place(`p${index}`, longitude + spread(), latitude + spread());
  });
  const known = new Map<string, Flow>();
  while (known.size < flowCount) {
    const pick = () => places[Math.floor(random() ** 2.2 * placeCount)] as Place;
    const [from, to] = [pick(), pick()];
    const made = flow(from, to, 1 + Math.floor(2000 * random() ** 8));
    if (from !== to) known.set(made.id, made);
  }
  return [...known.values()];
}
