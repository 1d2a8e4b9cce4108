// Where an inset is: at the closest pair of important places, with ground all over it.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  groundOfInset,
  type InsetPlace,
  insetPair,
  mayNeedInset,
} from '../../src/cartography/sheet/map/inset-pair.ts';
import { centralAngle } from '../../src/geodesy/great-circle.ts';
import type { Position } from '../../src/geodesy/position.ts';

const place = (id: string, position: Position): InsetPlace => ({ id, position });
const almaty = place('almaty', [77.04, 43.35]);
const zhetygen = place('zhetygen', [77.11, 43.71]);
const chkalovsky = place('chkalovsky', [38.06, 55.88]);

const idsOf = (pair: readonly [InsetPlace, InsetPlace] | null) => pair?.map(({ id }) => id) ?? null;

describe('the pair of an inset', () => {
  it('is the closest one, wherever it stands in the file', () => {
    const ivanovo = place('ivanovo', [40.94, 57.05]);
    expect(idsOf(insetPair([ivanovo, chkalovsky, zhetygen, almaty]))).toEqual(['almaty', 'zhetygen']);
  });

  it('is none where there are fewer than two places, or all are one', () => {
    expect(insetPair([almaty])).toBeNull();
    expect(insetPair([almaty, place('the same', almaty.position)])).toBeNull();
  });

  it('is found over the antimeridian', () => {
    const fiji = place('fiji', [179.9, -17]);
    const beside = place('beside', [-179.9, -17]);
    const far = place('far', [178, -17.5]);
    expect(idsOf(insetPair([far, fiji, beside]))).toEqual(['beside', 'fiji']);
  });

  it('is the one that a search through all pairs finds, in whatever order the places come', () => {
    const anywhere = fc.record({
      longitude: fc.integer({ min: -180, max: 180 }),
      latitude: fc.integer({ min: -89, max: 89 }),
    });
    const places = fc
      .array(anywhere, { maxLength: 30 })
      .map((all) => all.map(({ longitude, latitude }, index) => place(`${index}`, [longitude, latitude])));
    const inAnyOrder = places.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
    fc.assert(
      fc.property(inAnyOrder, ([all, shuffled]) => {
        const pair = insetPair(all);
        expect(idsOf(insetPair(shuffled))).toEqual(idsOf(pair));
        const angles = all.flatMap((one, index) =>
          all.slice(index + 1).map((other) => centralAngle(one.position, other.position)),
        );
        const apart = angles.filter((angle) => angle > 0.01);
        if (apart.length === 0) expect(pair).toBeNull();
        else
          expect(centralAngle(pair?.[0].position ?? [0, 0], pair?.[1].position ?? [0, 0])).toBeCloseTo(
            Math.min(...apart),
          );
      }),
    );
  });
});

describe('the ground of an inset', () => {
  it('reaches as far as the inset shows, which is many times as far as its pair is apart', () => {
    const [west, south, east, north] = groundOfInset(almaty.position, zhetygen.position) ?? [0, 0, 0, 0];
    // The inset is 1 / 0.36 times as high as the pair is apart, and half as wide again.
    const height = 0.36 / 0.36;
    expect(north - south).toBeGreaterThan(height);
    expect(east - west).toBeGreaterThan((height / 0.68) * 1.38);
    expect(south).toBeLessThan(43.35 - height / 2);
    expect(east - 77.11).toBeGreaterThan(1);
  });

  it('is the whole world where the pair lies at the edge of the map or near a pole', () => {
    expect(groundOfInset([179.9, -17], [-179.9, -17])).toBeNull();
    expect(groundOfInset([10, 78], [14, 79])).toBeNull();
  });

  it('is fetched only where the map may show the two too close together', () => {
    expect(mayNeedInset(almaty.position, zhetygen.position, 3.6)).toBe(true);
    expect(mayNeedInset(almaty.position, zhetygen.position, 9)).toBe(false);
    expect(mayNeedInset(almaty.position, chkalovsky.position, 3.6)).toBe(false);
    expect(mayNeedInset([179.9, -17], [-179.9, -17], 3.6)).toBe(true);
  });
});
