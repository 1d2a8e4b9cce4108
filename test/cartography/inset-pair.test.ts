// Where an inset is: at the closest pair of important places, with ground all over it.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groundOfInset, type InsetPlace, insetPair } from '../../src/cartography/sheet/map/inset-pair.ts';
import { centralAngle } from '../../src/geodesy/great-circle.ts';
import type { Position } from '../../src/geodesy/position.ts';

const place = (id: string, position: Position, isImportant = true): InsetPlace => ({
  id,
  position,
  isImportant,
});
const almaty = place('almaty', [77.04, 43.35]);
const zhetygen = place('zhetygen', [77.11, 43.71]);
const chkalovsky = place('chkalovsky', [38.06, 55.88]);
const minhad = place('al-minhad', [55.37, 25.03], false);
const dubai = place('dubai', [55.36, 25.25], false);

const idsOf = (pair: readonly [InsetPlace, InsetPlace] | null) => pair?.map(({ id }) => id) ?? null;

describe('the pair of an inset', () => {
  it('is the closest one of important places, whatever lies closer together beside it', () => {
    expect(idsOf(insetPair([minhad, dubai, chkalovsky, zhetygen, almaty]))).toEqual(['almaty', 'zhetygen']);
  });

  it('is none where fewer than two places are important, or all are one', () => {
    expect(insetPair([almaty, minhad, dubai])).toBeNull();
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
      isImportant: fc.boolean(),
    });
    const places = fc
      .array(anywhere, { maxLength: 30 })
      .map((all) =>
        all.map(({ longitude, latitude, isImportant }, index) =>
          place(`${index}`, [longitude, latitude], isImportant),
        ),
      );
    const inAnyOrder = places.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
    fc.assert(
      fc.property(inAnyOrder, ([all, shuffled]) => {
        const pair = insetPair(all);
        expect(idsOf(insetPair(shuffled))).toEqual(idsOf(pair));
        const important = all.filter(({ isImportant }) => isImportant);
        const angles = important.flatMap((one, index) =>
          important.slice(index + 1).map((other) => centralAngle(one.position, other.position)),
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
});
