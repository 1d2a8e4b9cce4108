// What `npm run bench -- --growth` is asked for.
import { parseArgs } from 'node:util';
import type { Size } from './logs.ts';

export interface GrowthOptions {
  /** Cold runs of each at each size. */
  readonly runs: number;
  readonly sizes: readonly Size[];
  /** A file for all figures as JSON, or null. */
  readonly json: string | null;
}

/** The Berlin Airlift was 278,228 flights. */
const sizes = '2,1000,10000,100000,278228,world';
const most = 2_000_000;

const usage = 'With --growth the options are --runs N, --sizes N,N,world and --json FILE.';

function sizeOf(word: string): Size {
  if (word === 'world') return word;
  const flights = Number(word);
  if (!Number.isInteger(flights) || flights < 1 || flights > most)
    throw new Error(`--sizes wants whole numbers from 1 to ${most}, or world, not "${word}".`);
  return flights;
}

/** @throws an Error with one sentence about what cannot be understood */
export function readGrowthOptions(words: readonly string[]): GrowthOptions {
  try {
    const { values } = parseArgs({
      args: [...words],
      options: {
        growth: { type: 'boolean' },
        runs: { type: 'string', default: '3' },
        sizes: { type: 'string', default: sizes },
        json: { type: 'string' },
      },
    });
    const runs = Number(values.runs);
    if (!Number.isInteger(runs) || runs < 1 || runs > 100)
      throw new Error(`--runs wants a whole number from 1 to 100, not "${values.runs}".`);
    return { runs, sizes: values.sizes.split(',').map(sizeOf), json: values.json ?? null };
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : error}\n${usage}`);
  }
}
