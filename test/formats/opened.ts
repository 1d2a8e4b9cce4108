// Opens files in tests.
import type { Airlift } from '../../src/airlift/airlift.ts';
import { open } from '../../src/formats/open.ts';
import type { FileProblem, Opening, Wishes } from '../../src/formats/opening.ts';

export const nothingKnown: Wishes = { known: { places: [], aircraft: [] } };

export const bytesOf = (text: string) => new TextEncoder().encode(text);

/** @throws where there is none */
export function airliftIn(opening: Opening): Airlift {
  if (opening.kind !== 'airlift') throw new Error(JSON.stringify(opening.problems, null, 2));
  return opening.airlift;
}

/** Opens lines of a table. */
export async function openLines(...lines: readonly string[]): Promise<Opening> {
  return open(bytesOf(lines.join('\n')), 'flights.csv', nothingKnown);
}

/** What is told of a file, short: place, code and weight. */
export const told = (problems: readonly FileProblem[]) =>
  problems.map(({ path, code, weight }) => `${path}: ${code}, ${weight}`);
