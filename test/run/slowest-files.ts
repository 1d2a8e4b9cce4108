// A reporter that tells after a run which ten test files took longest, with all that was done for them.
import type { Reporter, TestModule } from 'vitest/node';

const mostTold = 10;

/** How long a file took, in seconds, in the order of the lines. */
export function slowestLines(files: readonly { name: string; seconds: number }[]): string[] {
  return files
    .toSorted((one, other) => other.seconds - one.seconds)
    .slice(0, mostTold)
    .map(({ name, seconds }) => `${seconds.toFixed(1).padStart(7)} s  ${name}`);
}

export default class SlowestFiles implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const files = modules.map((module) => {
      const { collectDuration, setupDuration, duration } = module.diagnostic();
      return { name: module.relativeModuleId, seconds: (collectDuration + setupDuration + duration) / 1000 };
    });
    console.log(['The slowest files:', ...slowestLines(files), ''].join('\n'));
  }
}
