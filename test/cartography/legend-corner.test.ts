// The corner of the legend: below on the left unless it would cover a place there that another corner would not.
import { describe, expect, it } from 'vitest';
import type { Airlift } from '../../src/airlift/airlift.ts';
import { legendCorner } from '../../src/cartography/arcs/legend-corner.ts';
import { movement, several } from '../airlift/several.ts';
import { builtInTable } from '../airlift/tables.ts';
import { place } from './made-up-flows.ts';

/** What flew from the first of some places to each other one. */
function airliftOf(places: readonly (readonly [number, number])[]): Airlift {
  const [hub, ...ends] = places.map(([longitude, latitude], index) =>
    place(`p${index}`, longitude, latitude),
  );
  if (hub === undefined) throw new Error('there is no place');
  const all = ends.map((end, index) => movement(`m${index}`, { from: [hub], to: [end] }));
  return { ...several(all), places: [hub, ...ends] };
}

describe('the legend stands', () => {
  it.each([
    [
      'lower-left',
      'nothing of it is there',
      [
        [0, 50],
        [60, 40],
        [55, 0],
      ],
    ],
    [
      'lower-right',
      'a place is below on the left',
      [
        [0, 50],
        [60, 40],
        [5, 0],
      ],
    ],
    [
      'upper-left',
      'places are below on both sides',
      [
        [5, 0],
        [60, 40],
        [55, 0],
        [30, 45],
      ],
    ],
  ] as const)('%s where %s', (corner, _, places) => {
    expect(legendCorner(airliftOf(places))).toBe(corner);
  });

  it.each(['operation-ganga-2022', 'return-2022'] as const)(
    'where it stood in the page of %s',
    async (slug) => {
      expect(legendCorner(await builtInTable(slug))).toBe('lower-left');
    },
  );
});
