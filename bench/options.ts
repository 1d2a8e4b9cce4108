// What `npm run bench` is asked for.
import { parseArgs } from 'node:util';
import type { Profile } from './link.ts';

export interface BenchOptions {
  /** Cold runs of page and floor each. */
  readonly runs: number;
  /** A file for all figures as JSON, or null. */
  readonly json: string | null;
  readonly profiles: readonly Profile[];
}

const profilesByName = new Map<string, readonly Profile[]>([
  ['open', ['open']],
  ['slow', ['slow']],
  ['both', ['open', 'slow']],
]);

const usage = 'The options are --runs N, --json FILE and --profile open|slow|both.';

function valuesOf(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      options: {
        runs: { type: 'string', default: '5' },
        json: { type: 'string' },
        profile: { type: 'string', default: 'both' },
      },
    }).values;
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : error}\n${usage}`);
  }
}

/** @throws an Error with one sentence about what cannot be understood */
export function readOptions(words: readonly string[]): BenchOptions {
  const values = valuesOf(words);
  const runs = Number(values.runs);
  if (!Number.isInteger(runs) || runs < 1 || runs > 100)
    throw new Error(`--runs wants a whole number from 1 to 100, not "${values.runs}".`);
  const profiles = profilesByName.get(values.profile);
  if (profiles === undefined) throw new Error(`--profile wants open, slow or both, not "${values.profile}".`);
  return { runs, json: values.json ?? null, profiles };
}
