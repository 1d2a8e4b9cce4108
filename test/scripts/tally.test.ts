// What `npm test` counts and how it closes.
import { describe, expect, it } from 'vitest';
import { addTallies, closingLine, countTests } from '../../scripts/tally.mjs';

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((test) => ({ status: test })),
});

describe('the closing line', () => {
  it('says how many passed and failed, and how many were skipped only if there are any', () => {
    expect(closingLine({ passed: 12, failed: 0, skipped: 0 })).toBe('12 passed, 0 failed');
    expect(closingLine({ passed: 12, failed: 3, skipped: 0 })).toBe('12 passed, 3 failed');
    expect(closingLine({ passed: 12, failed: 0, skipped: 1 })).toBe('12 passed, 0 failed, 1 skipped');
  });

  it('adds the checks to the tests', () => {
    const sum = addTallies({ passed: 1, failed: 0, skipped: 0 }, { passed: 4, failed: 2, skipped: 3 });
    expect(sum).toEqual({ passed: 5, failed: 2, skipped: 3 });
    expect(addTallies()).toEqual({ passed: 0, failed: 0, skipped: 0 });
  });
});

describe('the count of a report', () => {
  it('counts each test by what became of it', () => {
    const report = {
      testResults: [
        file('failed', 'passed', 'failed', 'skipped'),
        file('passed', 'passed', 'todo', 'pending'),
      ],
    };
    expect(countTests(report, 1)).toEqual({ passed: 2, failed: 1, skipped: 3 });
  });

  it('counts a file that cannot be loaded as one failure, beside the failures of others', () => {
    const report = { testResults: [file('failed'), file('failed', 'failed'), file('passed', 'passed')] };
    expect(countTests(report, 1)).toEqual({ passed: 1, failed: 2, skipped: 0 });
  });

  it('counts a file whose beforeAll throws as one failure', () => {
    const report = { testResults: [file('failed', 'skipped', 'skipped')] };
    expect(countTests(report, 1)).toEqual({ passed: 0, failed: 1, skipped: 2 });
  });

  it('is never free of failures when vitest failed or wrote no report', () => {
    expect(countTests({ testResults: [file('passed', 'passed')] }, 1)).toEqual({
      passed: 1,
      failed: 1,
      skipped: 0,
    });
    expect(countTests(null, 1)).toEqual({ passed: 0, failed: 1, skipped: 0 });
    expect(countTests(null, 0)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });
});
