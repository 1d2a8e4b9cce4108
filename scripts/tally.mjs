// What `npm test` counts, and the line it closes with.
// @ts-check

/** @import { Tally } from './tally.d.mts' */

/** @type {typeof import('./tally.d.mts').countTests} */
export function countTests(report, exitCode) {
  let passed = 0;
  let failed = 0;
  let skipped = 0;
  for (const file of report?.testResults ?? []) {
    const failedBefore = failed;
    for (const { status } of file.assertionResults) {
      if (status === 'passed') passed += 1;
      else if (status === 'failed') failed += 1;
      else skipped += 1;
    }
    // A file that cannot be loaded, or whose beforeAll throws, fails without a failed test.
    if (file.status === 'failed' && failed === failedBefore) failed += 1;
  }
  // Vitest fails without a failed test when an error escapes every test, when it finds no test and when it breaks down.
  if (exitCode !== 0 && failed === 0) failed = 1;
  // Without a report nothing is known to have passed, whatever vitest says.
  if (report === null && failed === 0) failed = 1;
  return { passed, failed, skipped };
}

/** @type {typeof import('./tally.d.mts').addTallies} */
export function addTallies(...tallies) {
  /** @type {Tally} */
  const nothing = { passed: 0, failed: 0, skipped: 0 };
  return tallies.reduce(
    (sum, tally) => ({
      passed: sum.passed + tally.passed,
      failed: sum.failed + tally.failed,
      skipped: sum.skipped + tally.skipped,
    }),
    nothing,
  );
}

/** @type {typeof import('./tally.d.mts').closingLine} */
export function closingLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
