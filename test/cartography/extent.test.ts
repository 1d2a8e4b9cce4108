// How far a map of the whole airlift reaches: of a world it is the inhabited part, if only a few routes lead beyond.
import { describe, expect, it } from 'vitest';
import type { Arc } from '../../src/cartography/arcs/arcs.ts';
import { routeExtent } from '../../src/cartography/arcs/extent.ts';
import { greatCircle } from '../../src/geodesy/great-circle.ts';
import type { Position } from '../../src/geodesy/position.ts';
import { builtIn } from '../airlift/built-in.ts';
import { place } from './made-up-flows.ts';

const arcBetween = (from: Position, to: Position): Arc =>
  ({
    route: { from: place('from', ...from), to: place('to', ...to) },
    line: greatCircle(from, to),
  }) as unknown as Arc;
const round = Array.from({ length: 300 }, (_, index): Arc => {
  const east = -180 + ((index * 37) % 360);
  return arcBetween([east, -40 + (index % 90)], [east + 25, 50 - (index % 90)]);
});
const polar = arcBetween([166.5, -77.9], [-68, -90]);

describe('the extent of routes', () => {
  it('all round the world is that of maps of the world, without the few that are near a pole', () => {
    const [west, south, east, north] = routeExtent(builtIn(), [...round, polar]);
    expect([west, east]).toEqual([-180, 180]);
    expect(south).toBe(-60);
    expect(north).toBeLessThan(80);
  });

  it('reaches to a pole where many lead there, or where they are not all round the world', () => {
    const some = Array.from({ length: 30 }, () => polar);
    expect(routeExtent(builtIn(), [...round, ...some])[1]).toBe(-90);
    const european = arcBetween([5, 60], [15, 78.2]);
    const home = Array.from({ length: 250 }, (_, index) => arcBetween([index / 10, 50], [10, 59]));
    expect(routeExtent(builtIn(), [...home, european])[3]).toBeCloseTo(78.2, 9);
  });
});
