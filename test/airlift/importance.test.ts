// Which places matter most: by what began or ended there, and those that share a count.

import { describe, expect, it } from 'vitest';
import type { Place } from '../../src/airlift/airlift.ts';
import type { Flow, FlowState } from '../../src/airlift/counting/flows.ts';
import { importantPlaces } from '../../src/airlift/counting/importance.ts';
import { builtIn } from './built-in.ts';

const [first] = builtIn().places;
const place = (id: string): Place => ({ ...(first as Place), id });
const [kabul, doha, rome, lisbon, quetta] = ['kabul', 'doha', 'rome', 'lisbon', 'quetta'].map(place) as [
  Place,
  Place,
  Place,
  Place,
  Place,
];

const flow = (
  from: readonly Place[],
  to: readonly Place[],
  largest: number,
  state: FlowState = 'whole',
): Flow => ({
  id: [...from, ...to].map(({ id }) => id).join('~'),
  from,
  via: [],
  to,
  isShared: from.length > 1 || to.length > 1,
  movements: [],
  value: largest,
  largest,
  isOpen: false,
  isAbout: false,
  bounds: { minimum: largest, maximum: largest },
  state,
});

const idsOf = (flows: readonly Flow[]) => [...importantPlaces(flows)].map(({ id }) => id).sort();

describe('important places', () => {
  it('had at least half as much as the largest, of all lines together', () => {
    const flows = [
      flow([kabul], [doha], 50),
      flow([doha], [kabul], 30),
      flow([rome], [kabul], 30),
      flow([rome], [doha], 10),
    ];
    // Kabul 110, Doha 90, Rome 40.
    expect(idsOf(flows)).toEqual(['doha', 'kabul']);
    expect(idsOf([...flows, flow([lisbon], [rome], 15)])).toEqual(['doha', 'kabul', 'rome']);
  });

  it('are those that share a count, however small it is, and do not get all of it', () => {
    expect(idsOf([flow([kabul], [doha], 100), flow([kabul], [rome, lisbon], 2)])).toEqual([
      'doha',
      'kabul',
      'lisbon',
      'rome',
    ]);
    expect(idsOf([flow([kabul, rome], [doha], 100), flow([doha], [lisbon], 49)])).not.toContain('lisbon');
  });

  it('are none of what a filter hides', () => {
    expect(idsOf([flow([kabul], [doha], 1), flow([rome], [quetta], 90, 'out')])).toEqual(['doha', 'kabul']);
    expect(idsOf([])).toEqual([]);
  });

  it('are all where nothing is counted', () => {
    expect(idsOf([flow([kabul], [doha], 0, 'uncounted'), flow([rome], [doha], 0, 'uncounted')])).toEqual([
      'doha',
      'kabul',
      'rome',
    ]);
  });
});
