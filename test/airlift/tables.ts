// The built-in airlifts that are written as tables, read as the build reads them.
import { readFile } from 'node:fs/promises';
import type { Airlift } from '../../src/airlift/airlift.ts';
import { knownIn } from '../../src/formats/known.ts';
import { open } from '../../src/formats/open.ts';
import type { Opening } from '../../src/formats/opening.ts';
import { aircraftFile, airfieldsFile } from './built-in.ts';

export async function openBuiltIn(slug: string): Promise<Opening> {
  const file = `${slug}.csv`;
  const bytes = await readFile(new URL(`../../geo/airlifts/${file}`, import.meta.url));
  return open(bytes, file, { known: knownIn({ airfields: airfieldsFile, aircraft: aircraftFile }) });
}

/** @throws with what is wrong where anything is */
export async function builtInTable(slug: string): Promise<Airlift> {
  const opening = await openBuiltIn(slug);
  if (opening.kind !== 'airlift' || opening.problems.length > 0)
    throw new Error(JSON.stringify(opening.problems, null, 2));
  return opening.airlift;
}
