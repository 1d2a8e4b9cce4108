// The types of tally.mjs for the tests, which are TypeScript.

export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** The parts of vitest's JSON report that are counted. */
export interface VitestReport {
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

/** Counts a report; `exitCode` is vitest's own. A report of null is a vitest that ended before it could write one. */
export function countTests(report: VitestReport | null, exitCode: number): Tally;

export function addTallies(...tallies: readonly Tally[]): Tally;

/** The one line with which `npm test` closes. */
export function closingLine(tally: Tally): string;
