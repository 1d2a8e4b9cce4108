// What is said of an airlift that lacks something: nothing that nobody said.

import { describe, expect, it } from 'vitest';
import { everything } from '../../src/airlift/counting/filter.ts';
import { readAirlift } from '../../src/formats/json/read.ts';
import { messagesOf } from '../../src/i18n/messages.ts';
import { reportOf } from '../../src/report/report.ts';
import { airliftFile, changed, files } from '../airlift/built-in.ts';

function reportWith(change: (copy: typeof airliftFile) => void) {
  const reading = readAirlift({ ...files, airlift: changed(airliftFile, change) });
  if (reading.kind === 'problems') throw new Error(JSON.stringify(reading.problems));
  return reportOf(reading.airlift, everything, 'aircraft', 'en', messagesOf('en'));
}

describe('the report', () => {
  it('of an airlift without types does not say that the filter hides them', () => {
    const report = reportWith((copy) => Object.assign(copy, { aircraft: [], movements: [], fleets: [] }));
    expect(report.filter).toBe(messagesOf('en').filterWhole);
    expect(report.figures).toEqual([]);
    expect(report.units).toEqual([]);
  });

  it('of an airlift without movements has its fleets and no route', () => {
    const report = reportWith((copy) => Object.assign(copy, { movements: [] }));
    expect(report.routeGroups).toEqual([]);
    expect(report.units).toHaveLength(2);
  });

  it('draws about 70 aircraft as 70, and not as none or more', () => {
    const report = reportWith((copy) => {
      for (const fleet of copy.fleets) fleet.count = { comparator: '~', value: 70 };
    });
    expect(report.units[0]).toMatchObject({ units: 70, openEnd: null });
  });
});
