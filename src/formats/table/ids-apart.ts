// In a table one word may name things of several kinds: an airlift whose every thing has an id of its own.
import type { Airlift, Claim, Source } from '../../airlift/airlift.ts';
import { distinctIds } from '../json/ids.ts';

/** Things by those that they stand for, with the ids that they are to have. */
function renamed<Thing extends { readonly id: string }>(
  things: readonly Thing[],
  ids: readonly string[],
): ReadonlyMap<Thing, Thing> {
  return new Map(
    things.map((thing, index) => {
      const id = ids[index] ?? thing.id;
      return [thing, id === thing.id ? thing : { ...thing, id }];
    }),
  );
}

/** The same airlift where no two things go by one id, as they seldom do. */
export function withIdsApart(airlift: Airlift): Airlift {
  const ids = distinctIds(airlift);
  const sources = renamed(airlift.sources, ids.sources);
  const sourceOf = (source: Source) => sources.get(source) ?? source;
  const claims = new Map(
    [...renamed(airlift.claims, ids.claims)].map(([before, claim]) => {
      const source = sourceOf(claim.source);
      const saidTo = claim.saidTo === null ? null : sourceOf(claim.saidTo);
      const isSame = source === claim.source && saidTo === claim.saidTo;
      return [before, isSame ? claim : { ...claim, source, saidTo }] as const;
    }),
  );
  const claimOf = (claim: Claim) => claims.get(claim) ?? claim;
  const isSame = [...sources, ...claims].every(([before, thing]) => before === thing);
  return {
    ...airlift,
    sources: [...sources.values()],
    notReported: [...renamed(airlift.notReported, ids.notReported).values()],
    claims: isSame ? airlift.claims : [...claims.values()],
    fleets: airlift.fleets.map((fleet) => ({ ...fleet, claim: claimOf(fleet.claim) })),
    movements: isSame
      ? airlift.movements
      : airlift.movements.map((movement) => ({
          ...movement,
          claims: movement.claims.map((claimed) => ({ ...claimed, claim: claimOf(claimed.claim) })),
        })),
  };
}
