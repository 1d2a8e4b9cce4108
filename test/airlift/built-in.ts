// The files of the built-in airlift, read as the page reads them.
import aircraft from '../../geo/aircraft.json' with { type: 'json' };
import airfields from '../../geo/airfields.json' with { type: 'json' };
import airlift from '../../geo/airlifts/kazakhstan-2022.json' with { type: 'json' };
import type { Airlift, Claim, Movement } from '../../src/airlift/airlift.ts';
import { everything, type Filter } from '../../src/airlift/counting/filter.ts';
import { readAirlift } from '../../src/formats/json/read.ts';
import type { Files } from '../../src/formats/json/schema.ts';

export const files: Files = { airlift, airfields, aircraft };

export function builtIn(): Airlift {
  const reading = readAirlift(files);
  if (reading.kind === 'problems') throw new Error(JSON.stringify(reading.problems, null, 2));
  return reading.airlift;
}

/** The filter that shows some types and everything else. */
export const onlyTypes = (...types: readonly string[]): Filter => ({ ...everything, types });

/** The claim that a movement stands on. */
export function claimOf({ claims }: Movement): Claim {
  const [first] = claims;
  if (first === undefined) throw new Error('The movement stands on nothing.');
  return first.claim;
}

/** A movement that stands on another claim, its amounts as they were. */
export const standingOn = (movement: Movement, claim: Claim): Movement => ({
  ...movement,
  claims: movement.claims.map(({ amounts }) => ({ claim, amounts })),
});

/** A copy of a file's data, changed. */
export function changed<Data>(data: Data, change: (copy: Data) => void): Data {
  const copy = structuredClone(data);
  change(copy);
  return copy;
}

export { aircraft as aircraftFile, airfields as airfieldsFile, airlift as airliftFile };
