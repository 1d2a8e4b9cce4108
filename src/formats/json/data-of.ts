// From an `Airlift` to plain JSON, ids instead of what they stand for: what `assemble` puts together again.
import type { Airlift, Claim, Movement, Speaker } from '../../airlift/airlift.ts';
import { writePeriod } from '../../airlift/period.ts';
import type { AirliftData, ClaimData, MovementData } from './data.ts';
import { bareId } from './ids.ts';

/** Without what is null or empty. */
function sparse<Thing extends object>(thing: Thing): Partial<Thing> {
  const entries = Object.entries(thing).filter(
    ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(entries) as Partial<Thing>;
}

export function dataOf(airlift: Airlift): AirliftData {
  const ids = <Entry extends { readonly id: string }>(entries: readonly Entry[]) =>
    entries.map((entry) => ({ ...entry, id: bareId(entry.id) }));
  return {
    ...airlift,
    places: airlift.places.map(({ id, position, names, kind, ...place }) => ({
      id,
      ...(kind === 'airfield' ? {} : { kind }),
      position,
      names,
      ...sparse(place),
    })),
    aircraft: airlift.aircraft.map(({ id, name, ...type }) => ({ id, name, ...sparse(type) })),
    movements: airlift.movements.map(movementData),
    fleets: airlift.fleets.map((fleet) => ({
      ...fleet,
      claim: bareId(fleet.claim.id),
      aircraft: fleet.aircraft.id,
    })),
    claims: airlift.claims.map(claimData),
    speakers: speakersOf(airlift),
    notReported: ids(airlift.notReported),
    faults: ids(airlift.faults),
    statements: airlift.statements.map(({ source, fleet, ...statement }) => ({
      ...statement,
      id: bareId(statement.id),
      source: bareId(source.id),
      ...(fleet === null ? {} : { fleet }),
    })),
    sources: airlift.sources.map(({ id, publisher, translates, ...source }) => ({
      id: bareId(id),
      publisher,
      ...sparse(source),
      ...(translates === null ? {} : { translates: bareId(translates) }),
    })),
  };
}

function claimData({ id, source, saidBy, saidTo, ...claim }: Claim): ClaimData {
  return {
    id: bareId(id),
    source: bareId(source.id),
    ...(saidBy === null ? {} : { saidBy: saidBy.id }),
    ...(saidTo === null ? {} : { saidTo: bareId(saidTo.id) }),
    ...sparse(claim),
  };
}

function movementData(movement: Movement): MovementData {
  const { id, claims, from, to, via, aircraft, operators, period, placesInAll, split, partOf } = movement;
  const idsOf = (things: readonly { readonly id: string }[]) => things.map((thing) => thing.id);
  const inAll = sparse(placesInAll);
  return {
    id,
    claims: claims.map(({ claim, amounts }) => ({ claim: bareId(claim.id), amounts })),
    from: idsOf(from),
    to: idsOf(to),
    ...sparse({
      via: idsOf(via),
      aircraft: idsOf(aircraft),
      operators: idsOf(operators),
      period: period === null ? null : writePeriod(period),
      split,
      partOf,
    }),
    ...(Object.keys(inAll).length === 0 ? {} : { placesInAll: inAll }),
  };
}

/** Those who are quoted, each once. */
function speakersOf({ claims }: Airlift): readonly Speaker[] {
  const speakers = claims.flatMap(({ saidBy }) => (saidBy === null ? [] : [saidBy]));
  return [...new Map(speakers.map((speaker) => [speaker.id, speaker])).values()];
}
