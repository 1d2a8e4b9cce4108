// The order of the test files: the longest of the last run first, so that none is begun when all others are done.
import type { TestSpecification, Vitest } from 'vitest/node';
import { BaseSequencer } from 'vitest/node';

/** What is known of a test file before it runs. */
export interface KnownFile {
  /** Files of a lower group have all ended before one of a higher begins. */
  readonly group: number;
  /** Milliseconds of the last run that vitest has written down, in its cache below node_modules; null for none. */
  readonly duration: number | null;
  /** Whether its few lines are known to take long. */
  readonly isLong: boolean;
  /** Bytes; of other files that never ran the larger one is taken for the longer. */
  readonly size: number;
}

/** They do one thing many times, or call jobs that stand in other files. */
const fewLinesLongTime = /\/browser\/endurance-|\/engines\//;

/** The order of two files: by group; then those that never ran, long and large ones first; then the longest. */
export function longestFirst(one: KnownFile, other: KnownFile): number {
  if (one.group !== other.group) return one.group - other.group;
  if (one.duration === null && other.duration === null)
    return Number(other.isLong) - Number(one.isLong) || other.size - one.size;
  return (other.duration ?? Number.POSITIVE_INFINITY) - (one.duration ?? Number.POSITIVE_INFINITY);
}

/** Vitest's own order goes project by project, which would leave a long file of the last one to the end. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const known = new Map(files.map((file) => [file, knownOf(this.ctx, file)]));
    const nothing: KnownFile = { group: 0, duration: null, isLong: false, size: 0 };
    return files.toSorted((one, other) =>
      longestFirst(known.get(one) ?? nothing, known.get(other) ?? nothing),
    );
  }
}

function knownOf(vitest: Vitest, { project, moduleId }: TestSpecification): KnownFile {
  const key = `${project.name}:${moduleId.slice(vitest.config.root.length + 1)}`;
  return {
    group: project.config.sequence.groupOrder,
    duration: vitest.cache.getFileTestResults(key)?.duration ?? null,
    isLong: fewLinesLongTime.test(moduleId),
    size: vitest.cache.getFileStats(key)?.size ?? 0,
  };
}
