// What is read of a report of Lighthouse.
import { describe, expect, it } from 'vitest';
import { readReport } from '../../bench/lighthouse/audit.ts';

const category = (score: number | null, ...ids: string[]) => ({
  score,
  auditRefs: ids.map((id) => ({ id, weight: 1 })),
});
const report = {
  categories: {
    performance: category(0.53, 'total-blocking-time'),
    accessibility: category(1, 'image-alt'),
    'best-practices': category(1),
    seo: category(0.82, 'canonical', 'hreflang'),
  },
  audits: {
    'total-blocking-time': { score: 0.2, numericValue: 1234 },
    'image-alt': { score: 1 },
    canonical: { score: 0 },
    // Did not apply.
    hreflang: { score: null },
  },
};

describe('a report of Lighthouse', () => {
  it('gives scores out of 100, and names what is not passed beside the performance', () => {
    const { scores, metrics, failed } = readReport(report);
    expect(scores).toEqual({ performance: 53, accessibility: 100, 'best-practices': 100, seo: 82 });
    expect(metrics['total-blocking-time']).toBe(1234);
    expect(failed).toEqual(['canonical']);
  });

  it('without a score, or with an error, is refused in a sentence', () => {
    const broken = { ...report, categories: { ...report.categories, seo: category(null) } };
    expect(() => readReport(broken)).toThrow('Lighthouse gave no score for seo.');
    const failed = { ...report, runtimeError: { message: 'NO_FCP' } };
    expect(() => readReport(failed)).toThrow('Lighthouse could not measure the page: NO_FCP');
  });
});
